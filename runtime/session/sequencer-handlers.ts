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
  /**
   * In place of `messages`, for a packet of which nothing has to be cut, kept or waited for: nearly all
   * of them. The blocks are not counted yet, so that they are walked once and not twice: `run.count` is
   * how many the packet promises, and `run.limit` where the packet ends. Walk no more than both allow,
   * and return what a generated `createBlockDispatch(view, …)(start, limit, count)` returns: where the
   * last block ended, or -1 when fewer were whole; the sequencer counts again unless that is `limit`.
   * `run.view` is always the view that `receive` was given.
   */
  walk?(run: MessageRun): number;
  /** Anything else. */
  event?(event: SequencerEvent): void;
}
