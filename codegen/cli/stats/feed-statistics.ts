/** What came before the messages: frames, packets, lines, and what the receiver had to do. */
import type { LineCounters, SequencerCounters } from "../../../runtime/session/index.js";
import type { FrameCounts } from "../input/walk-capture.js";
import type { WalkEnding } from "../input/walk-feed.js";

/** Counters in JSON: what a number does not hold exactly is text. */
export type CounterJson<Counters> = Readonly<Record<keyof Counters, number | string>>;

/** What an input's packets came to. */
export interface FeedStatistics {
  /** Frames of a capture by what they were; null for a dump. */
  readonly capture: {
    readonly description: string;
    readonly frames: number;
    readonly verdicts: FrameCounts;
  } | null;
  /** Each feed in the input: one per group of lines that carry the same sessions. */
  readonly streams: readonly {
    readonly receiver: CounterJson<SequencerCounters>;
    readonly lines: readonly (CounterJson<LineCounters> & { readonly line: string })[];
  }[];
}

/** Null for inputs without packets. */
export function feedStatistics({ capture, streams }: WalkEnding): FeedStatistics | null {
  if (capture === null && streams.length === 0) return null;
  return {
    capture:
      capture === null
        ? null
        : {
            description: capture.description,
            frames: capture.frames,
            verdicts: capture.counts,
          },
    streams: streams.map(({ sequencer, lineNames }) => ({
      receiver: json(sequencer.counters),
      lines: lineNames.map((line, number) => ({ line, ...json(sequencer.lineCounters(number)) })),
    })),
  };
}

function json<Counters extends object>(counters: Counters): CounterJson<Counters> {
  const entries = Object.entries(counters).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === "bigint"
      ? value <= Number.MAX_SAFE_INTEGER
        ? Number(value)
        : String(value)
      : value,
  ]);
  return Object.fromEntries(entries) as CounterJson<Counters>;
}
