/** Tells what a descriptor announces besides messages, while it is known to be what the poller wrote. */
import { DescriptorKind } from "../../generated/ts/bridge/codes.js";
import type { DescriptorView } from "../../generated/ts/bridge/descriptor-view.js";
import { BridgeError } from "./bridge-error.js";
import { eventOf } from "./descriptor-event.js";
import type { BridgeEvents } from "./reader-events.js";
import type { ReaderStanding } from "./reader-standing.js";

/**
 * Hands the event in the descriptor at hand to its handler. False when the poller has taken it away before or
 * while it was told: then it is part of what is missed.
 * @throws BridgeError `torn` when it announces nothing known.
 */
export type TellEvent = (kind: number) => boolean;

/** Binds {@link TellEvent} to one reader's descriptor and handlers. */
export function createEventTeller(
  descriptor: DescriptorView,
  events: BridgeEvents,
  standing: ReaderStanding,
): TellEvent {
  return (kind) => {
    if (kind === DescriptorKind.heartbeat) {
      const { sequenceNumber, line } = descriptor;
      if (!standing.isKept) return false;
      events.heartbeat?.(sequenceNumber, line);
      return standing.isKept;
    }
    const event = eventOf(descriptor);
    if (!standing.isKept) return false;
    if (event === null) {
      throw new BridgeError("torn", `descriptor ${descriptor.position} announces nothing known`);
    }
    events.event?.(event);
    return standing.isKept;
  };
}
