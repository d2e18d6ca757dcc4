/** What a reader is told besides messages: the sequencer's own events, and what became of its claim. */
import type { SequencerEvent } from "../session/sequencer-event.js";

/** A range of sequence numbers, `first` and `last` included; empty when `last` is below `first`. */
export interface MissedRange {
  readonly first: bigint;
  readonly last: bigint;
}

/** Handlers of events; leave out what you do not need. */
export interface BridgeEvents {
  /** What the poller's sequencer said between two runs of messages, as if it ran here. */
  event?(event: SequencerEvent): void;
  /** The feed sent a heartbeat: nothing new, and `sequenceNumber` is the next one. */
  heartbeat?(sequenceNumber: bigint, line: number): void;
  /**
   * This reader fell too far behind and was cut off. `range` is what had been published by then and was not
   * read intact: a packet that was being handled at that moment is part of it, because its bytes may have
   * changed under the handler. More is published until it rejoins.
   */
  cutOff?(range: MissedRange): void;
  /** This reader reads again: exactly the messages of `range` were missed. */
  rejoined?(range: MissedRange): void;
}
