/** The decode table: every decoder over the same bytes, interleaved, as ratios to the hand-written C switch. */
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDayFile } from "../stream/day-file.js";
import { TYPE_ORDERS, type TypeOrder } from "../stream/type-order.js";
import { decodersIn, type Decoder } from "./decoders.js";
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
  /** What a reader is told it is. */
  readonly title: string;
  readonly order: TypeOrder;
  /** Median over the processes of each one's median, nanoseconds of processor time per message. */
  readonly nanoseconds: number;
  /** Median over the rounds of its time by that of the hand-written C switch in the same round. */
  readonly ratio: number;
  readonly lowestRatio: number;
  readonly highestRatio: number;
  /** Every process's median, nanoseconds a message, in the order of the rounds. */
  readonly medians: readonly number[];
}

const SEED = 20_191_230;

/** Passes over the file that a process times; its number is their median. */
const PASSES = 9;

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
      const [program = "", ...args] = command(file, PASSES);
      const found = JSON.parse(execFileSync(program, args, { encoding: "utf8" })) as {
        readonly nanoseconds: readonly number[];
        readonly sums: string;
      };
      if (work !== "none") requireSame(name, found.sums, sums.get(work) ?? found.sums);
      sums.set(work, found.sums);
      times.get(name)?.push(median(found.nanoseconds) / messages);
    }
  }
  return decoders.map(({ name, title, against }) => {
    const own = times.get(name) ?? [];
    const base = times.get(against) ?? [];
    const ratios = own.map((time, round) => time / (base[round] ?? Number.NaN));
    return {
      decoder: name,
      title,
      order,
      nanoseconds: median(own),
      ratio: median(ratios),
      lowestRatio: Math.min(...ratios),
      highestRatio: Math.max(...ratios),
      medians: own,
    };
  });
}

function requireSame(decoder: string, found: string, expected: string): void {
  if (found !== expected) {
    throw new Error(`${decoder} adds up to ${found}, the others to ${expected}`);
  }
}
