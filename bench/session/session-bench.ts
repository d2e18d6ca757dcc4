/** What the sequencer costs: the same packets with and without it, turn by turn in fresh processes. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../decode/median.js";
import { dayFile } from "../stream/stored-day-file.js";
import type { TypeOrder } from "../stream/type-order.js";

/** What to measure. */
export interface SessionOptions {
  readonly messages: number;
  /** Fresh processes per mode. */
  readonly rounds: number;
  readonly order: TypeOrder;
  /** Where the day file goes. */
  readonly folder: string;
}

/** One way to read the packets. */
export interface SessionMeasurement {
  readonly mode: SessionMode;
  /** Median over the processes of each one's median, nanoseconds of processor time per message. */
  readonly nanoseconds: number;
  /** Median over the rounds of its time by that of `bare` in the same round. */
  readonly ratio: number;
  readonly lowestRatio: number;
  readonly highestRatio: number;
  /** Median of the bytes left on the heap by a pass over all packets, per message. */
  readonly heapBytesPerMessage: number;
}

/**
 * `bare` is the generated walk over each packet's blocks, with its header skipped unread; `sequenced`
 * is a sequencer in between; in `two_lines` it gets every packet twice, and compares them.
 */
const SESSION_MODES = ["bare", "sequenced", "two_lines"] as const;

/** One of the {@link SESSION_MODES}. */
export type SessionMode = (typeof SESSION_MODES)[number];

interface Found {
  readonly nanoseconds: readonly number[];
  readonly heapBytes: readonly number[];
  readonly sums: string;
}

const PASSES = 5;

/** Measures every mode; throws when two of them disagree on the sums. */
export function benchSession(
  { messages, rounds, order, folder }: SessionOptions,
  progress: (text: string) => void,
): readonly SessionMeasurement[] {
  const file = dayFile({ messages, folder, order });
  const found = new Map<SessionMode, Found[]>(SESSION_MODES.map((mode) => [mode, []]));
  let sums: string | undefined;
  for (let round = 1; round <= rounds; round++) {
    for (const mode of SESSION_MODES) {
      progress(`round ${round} of ${rounds}: ${mode}`);
      const run = runOnce(file, mode);
      sums ??= run.sums;
      if (run.sums !== sums) throw new Error(`${mode} adds up to ${run.sums}, not ${sums}`);
      found.get(mode)?.push(run);
    }
  }
  const times = (mode: SessionMode): readonly number[] =>
    (found.get(mode) ?? []).map(({ nanoseconds }) => median(nanoseconds) / messages);
  const base = times("bare");
  return SESSION_MODES.map((mode) => {
    const own = times(mode);
    const ratios = own.map((time, round) => time / (base[round] ?? Number.NaN));
    const heap = (found.get(mode) ?? []).map(({ heapBytes }) => median(heapBytes) / messages);
    return {
      mode,
      nanoseconds: median(own),
      ratio: median(ratios),
      lowestRatio: Math.min(...ratios),
      highestRatio: Math.max(...ratios),
      heapBytesPerMessage: median(heap),
    };
  });
}

function runOnce(file: string, mode: SessionMode): Found {
  const runner = join(import.meta.dirname, "runner.js");
  const args = ["--max-semi-space-size=64", runner, file, mode, String(PASSES)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Found;
}
