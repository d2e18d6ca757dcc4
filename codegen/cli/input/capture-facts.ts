/** What a capture held besides its feed, and a line about it. */
import {
  FRAME_VERDICT_NAMES,
  type FrameVerdictName,
} from "../../../runtime/capture/frame-verdict.js";
import { plural } from "../plural.js";

/** Frames by verdict, and datagrams that were of no line. */
export type FrameCounts = Readonly<
  Record<FrameVerdictName | "other-datagram" | "other-line", number>
>;

/** What a capture held besides its feed. */
export interface CaptureFacts {
  /** The format and what its header says. */
  readonly description: string;
  readonly frames: number;
  readonly counts: FrameCounts;
  /** Names of the lines, in the order in which they appeared. */
  readonly lines: readonly string[];
  /** Packets of streams beyond the most that can be received. */
  readonly ignored: number;
  /** Messages that were sent and did not come. */
  readonly missing: bigint;
}

/** One line for people. */
export function factsText({ frames, counts, lines, ignored, missing }: CaptureFacts): string {
  const on = lines.length === 0 ? "" : ` on ${plural(lines.length, "line")} (${lines.join(", ")})`;
  const others = Object.entries(counts)
    .filter(([verdict, count]) => verdict !== "datagram" && count > 0)
    .map(([verdict, count]) => `, ${count.toLocaleString("en")} ${verdict}`);
  const left = ignored === 0 ? "" : `, ${plural(ignored, "packet")} of further streams ignored`;
  const packets = plural(counts.datagram + counts.snapped, "packet");
  return `${plural(frames, "frame")}, ${packets}${on}${others.join("")}${left}${missingText(missing)}`;
}

/** All counts at 0. */
export function newFrameCounts(): Record<keyof FrameCounts, number> {
  const names = [...FRAME_VERDICT_NAMES, "other-datagram", "other-line"] as const;
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<keyof FrameCounts, number>;
}

/** Nothing for none, so that it may stand at a sentence's end. */
export function missingText(missing: bigint): string {
  return missing === 0n ? "" : `, ${plural(missing, "message")} missing`;
}
