/** The decode table: every decoder over the same bytes, interleaved, as ratios to the hand-written C switch. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDayFile } from "../stream/day-file.js";
import { TYPE_ORDERS, type TypeOrder } from "../stream/type-order.js";
import { fullHandlersInC } from "./full-handlers.js";
import { median } from "./median.js";

/** What to measure. */
export interface DecodeOptions {
  readonly messages: number;
  /** Fresh processes per decoder. */
  readonly rounds: number;
  /** Where day files and programs go. */
  readonly folder: string;
}

/** One decoder in one order of types. */
export interface Measurement {
  readonly decoder: string;
  readonly order: TypeOrder;
  /** Median over the processes of each one's median, nanoseconds of processor time per message. */
  readonly nanoseconds: number;
  /** Median over the rounds of its time by that of the hand-written C switch in the same round. */
  readonly ratio: number;
  readonly lowestRatio: number;
  readonly highestRatio: number;
}

interface Decoder {
  readonly name: string;
  /** What it is held against: the baseline with the same work. */
  readonly against: "c_switch_touch" | "c_switch_full";
  readonly command: (file: string) => readonly string[];
  readonly work: "none" | "touch" | "full";
}

const SEED = 20_191_230;
const C_FLAGS = ["-O3", "-march=native", "-std=gnu11"];

/** Measures every decoder in every order; throws when two decoders disagree on the sums. */
export function benchDecode(
  { messages, rounds, folder }: DecodeOptions,
  progress: (text: string) => void,
): readonly Measurement[] {
  const decoders = decodersIn(folder);
  return TYPE_ORDERS.flatMap((order) => {
    progress(`making ${messages.toLocaleString("en")} messages, ${order}`);
    const file = dayFile({ messages, folder, order });
    return measure({ decoders, order, file, messages, rounds, progress });
  });
}

function decodersIn(folder: string): readonly Decoder[] {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "full_handlers.h"), fullHandlersInC());
  const compiled = (name: string): string => {
    const program = join(folder, name);
    const includes = ["-Ibench/c", "-Igenerated/c", `-I${folder}`];
    execFileSync("gcc", [...C_FLAGS, ...includes, "-o", program, `bench/c/${name}.c`]);
    return program;
  };
  const baseline = compiled("baseline");
  const generated = compiled("generated");
  const c = (program: string, mode: string) => (file: string) => [program, file, mode, "5"];
  const ts = (mode: string) => (file: string) => [
    process.execPath,
    join(import.meta.dirname, "ts-decoder.js"),
    file,
    mode,
    "5",
  ];
  const touch = { against: "c_switch_touch", work: "touch" } as const;
  const full = { against: "c_switch_full", work: "full" } as const;
  return [
    { name: "c_switch_touch", command: c(baseline, "touch"), ...touch },
    { name: "c_switch_full", command: c(baseline, "full"), ...full },
    { name: "memory_scan", command: c(baseline, "scan"), ...touch, work: "none" },
    { name: "framing_walk", command: c(baseline, "walk"), ...touch, work: "none" },
    { name: "c_touch", command: c(generated, "touch"), ...touch },
    { name: "c_full", command: c(generated, "full"), ...full },
    { name: "ts_views_touch", command: ts("touch"), ...touch },
    { name: "ts_views_packets", command: ts("packets"), ...touch },
    { name: "ts_views_eight_sets", command: ts("sets"), ...touch },
    { name: "ts_views_full", command: ts("full"), ...full },
  ];
}

function dayFile({
  messages,
  folder,
  order,
}: {
  messages: number;
  folder: string;
  order: TypeOrder;
}): string {
  const file = join(folder, `${order}-${messages}-${SEED}.itch`);
  if (!existsSync(file)) writeFileSync(file, makeDayFile({ messages, seed: SEED, order }));
  return file;
}

interface Run {
  readonly decoders: readonly Decoder[];
  readonly order: TypeOrder;
  readonly file: string;
  readonly messages: number;
  readonly rounds: number;
  readonly progress: (text: string) => void;
}

function measure({
  decoders,
  order,
  file,
  messages,
  rounds,
  progress,
}: Run): readonly Measurement[] {
  const times = new Map<string, number[]>(decoders.map(({ name }) => [name, []]));
  const sums = new Map<Decoder["work"], string>();
  for (let round = 1; round <= rounds; round++) {
    progress(`${order}: round ${round} of ${rounds}`);
    for (const { name, command, work } of decoders) {
      const [program = "", ...args] = command(file);
      const found = JSON.parse(execFileSync(program, args, { encoding: "utf8" })) as {
        readonly nanoseconds: readonly number[];
        readonly sums: string;
      };
      if (work !== "none") requireSame(name, found.sums, sums.get(work) ?? found.sums);
      sums.set(work, found.sums);
      times.get(name)?.push(median(found.nanoseconds) / messages);
    }
  }
  return decoders.map(({ name, against }) => {
    const own = times.get(name) ?? [];
    const base = times.get(against) ?? [];
    const ratios = own.map((time, round) => time / (base[round] ?? Number.NaN));
    return {
      decoder: name,
      order,
      nanoseconds: median(own),
      ratio: median(ratios),
      lowestRatio: Math.min(...ratios),
      highestRatio: Math.max(...ratios),
    };
  });
}

function requireSame(decoder: string, found: string, expected: string): void {
  if (found !== expected) {
    throw new Error(`${decoder} adds up to ${found}, the others to ${expected}`);
  }
}
