/** A descriptor of an event in, the sequencer's event out: what a sequencer in this process would have said. */
import { DescriptorKind, EventCause } from "../../generated/ts/bridge/codes.js";
import type { DescriptorView } from "../../generated/ts/bridge/descriptor-view.js";
import type { SequencerEvent } from "../session/sequencer-event.js";

/** The event, or null when the descriptor announces no event that there is. */
export function eventOf(descriptor: DescriptorView): SequencerEvent | null {
  const { session, sequenceNumber, line } = descriptor;
  const range = { session, first: sequenceNumber, last: descriptor.sequenceLimit - 1n };
  switch (descriptor.kind) {
    case DescriptorKind.sessionBegun:
      return { kind: "session-begun", session, sequenceNumber, line };
    case DescriptorKind.snapshotNeeded:
      return { kind: "snapshot-needed", session, sequenceNumber, line };
    case DescriptorKind.sessionEnded: {
      const cause = ENDINGS.get(descriptor.cause);
      return cause === undefined ? null : { kind: "session-ended", session, sequenceNumber, cause };
    }
    case DescriptorKind.dataAfterEnd:
      return { kind: "data-after-end", session, sequenceNumber, line };
    case DescriptorKind.gap:
      return { kind: "gap", ...range };
    case DescriptorKind.filled:
      return { kind: "filled", ...range, line };
    case DescriptorKind.lost: {
      const cause = LOSSES.get(descriptor.cause);
      return cause === undefined ? null : { kind: "lost", ...range, cause };
    }
    case DescriptorKind.incomplete:
      return { kind: "incomplete", ...range };
    case DescriptorKind.divergence:
      return { kind: "divergence", ...range, line, otherLine: descriptor.otherLine };
    case DescriptorKind.lineStale:
      return { kind: "line-stale", line };
    case DescriptorKind.lineAlive:
      return { kind: "line-alive", line };
    case DescriptorKind.feedDead:
      return { kind: "feed-dead" };
    case DescriptorKind.feedAlive:
      return { kind: "feed-alive" };
    default:
      return null;
  }
}

const ENDINGS: ReadonlyMap<number, "end-of-session" | "session-change" | "closed"> = new Map([
  [EventCause.endOfSession, "end-of-session"],
  [EventCause.sessionChange, "session-change"],
  [EventCause.closed, "closed"],
]);

const LOSSES: ReadonlyMap<number, "time" | "window" | "request"> = new Map([
  [EventCause.time, "time"],
  [EventCause.window, "window"],
  [EventCause.request, "request"],
]);
