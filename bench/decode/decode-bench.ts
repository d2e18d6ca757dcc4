/** The decode table: every decoder over the same bytes, interleaved, as ratios to the hand-written C switch. */
import { execFileSync } from "node:child_process";
import { dayFile } from "../stream/stored-day-file.js";
import type { TypeOrder } from "../stream/type-order.js";
import type { Decoder } from "./decoders.js";
import { median } from "./median.js";

/** What to measure. */
export interface DecodeOptions {
  readonly messages: number;
  /** Fresh processes per decoder, at most. */
  readonly rounds: number;
  /** No further round is begun that would end later than this. */
  readonly seconds: number;
  /** Where day files and programs go. */
  readonly folder: string;
  readonly orders: readonly TypeOrder[];
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
  /** Its least median by that of the hand-written C switch: what no neighbour on the machine disturbed. */
  readonly bestRatio: number;
  /** Every process's median, nanoseconds a message, in the order of the rounds. */
  readonly medians: readonly number[];
}

/** Passes over the file that a process times; its number is their median. */
const PASSES = 7;

/**
 * Measures every decoder in every order, one process each in turn, round by round until the rounds or
 * the time are used up; throws when two decoders disagree on the sums.
 */
export function benchDecoders(
  { messages, rounds, seconds, folder, orders }: DecodeOptions,
  decoders: readonly Decoder[],
  progress: (text: string) => void,
): readonly Measurement[] {
  const runs = orders.map((order): Run => {
    progress(`making ${messages.toLocaleString("en")} messages, ${order}`);
    const file = dayFile({ messages, folder, order });
    return { order, file, messages, times: new Map(), sums: new Map() };
  });
  const begun = Date.now();
  for (let round = 1; round <= rounds; round++) {
    const taken = (Date.now() - begun) / 1000;
    // A round takes as long as those before it.
    if (round > 1 && (taken / (round - 1)) * round > seconds) break;
    for (const run of runs) {
      for (const decoder of decoders) {
        progress(`round ${round} of ${rounds}: ${run.order}, ${decoder.name}`);
        decodeOnce(run, decoder);
      }
    }
  }
  return runs.flatMap((run) => decoders.map((decoder) => measurement(run, decoder)));
}

interface Run {
  readonly order: TypeOrder;
  readonly file: string;
  readonly messages: number;
  /** By decoder, each process's median in nanoseconds a message. */
  readonly times: Map<string, number[]>;
  readonly sums: Map<Decoder["work"], string>;
}

function decodeOnce({ file, messages, times, sums }: Run, { name, command, work }: Decoder): void {
  const [program = "", ...args] = command(file, PASSES);
  const found = JSON.parse(execFileSync(program, args, { encoding: "utf8" })) as {
    readonly nanoseconds: readonly number[];
    readonly sums: string;
  };
  if (work !== "none") requireSame(name, found.sums, sums.get(work) ?? found.sums);
  sums.set(work, found.sums);
  times.set(name, [...(times.get(name) ?? []), median(found.nanoseconds) / messages]);
}

function measurement({ order, times }: Run, { name, title, against }: Decoder): Measurement {
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
    bestRatio: Math.min(...own) / Math.min(...base),
    medians: own,
  };
}

function requireSame(decoder: string, found: string, expected: string): void {
  if (found !== expected) {
    throw new Error(`${decoder} adds up to ${found}, the others to ${expected}`);
  }
}
