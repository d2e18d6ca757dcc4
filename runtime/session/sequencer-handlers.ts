/** What a sequencer's owner gives it to call. */
import type { MessageRun } from "./message-run.js";
import type { SequencerEvent } from "./sequencer-event.js";

/**
 * Receives messages and events, in order, during the sequencer's own calls (`receive`, `tick`,
 * `joinAt`, `giveUp`, `close`), none of which may be called from in here. A handler that throws
 * throws out of that call; the messages it was given count as delivered and are not given again.
 */
export interface SequencerHandlers {
  /**
   * The next messages, whole and in order. The run is the same object every time: read what you
   * need of it, and of the bytes behind it, before you return.
   */
  messages(run: MessageRun): void;
  /** Anything else. */
  event?(event: SequencerEvent): void;
}
