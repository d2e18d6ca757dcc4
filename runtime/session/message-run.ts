/** Consecutive messages as they lie in one packet. */
import { NO_BYTES } from "../wire/bytes.js";
import { toSequenceNumber } from "./sequence-number.js";

/**
 * Whole message blocks, `count` of them, from `start` up to `limit` of `view`: what a generated
 * `createBlockDispatch(view, …)(start, limit)` walks. `view` is the one that `receive` was given, or the
 * sequencer's own when the packet had to wait. What `walk` is given may hold less. A block of length 0 is a
 * message that has a sequence number and no bytes.
 */
export class MessageRun {
  /** The buffer that holds the blocks. */
  view: DataView = NO_BYTES;
  /** Where the first block begins. */
  start: number = 0;
  /** The first byte behind the last block. */
  limit: number = 0;
  /** How many blocks; at least 1. */
  count: number = 0;
  /** Upper 32 bits of the first message's sequence number. */
  sequenceNumberHi: number = 0;
  /** Lower 32 bits of the first message's sequence number. */
  sequenceNumberLo: number = 0;
  /** The session, without its padding. */
  session: string = "";
  /** The line that brought them. */
  line: number = 0;
  /** When they came, as `receive` was told. */
  timeNs: number = 0;

  /** Sequence number of the first message; the others follow it. */
  get sequenceNumber(): bigint {
    return toSequenceNumber(this.sequenceNumberHi, this.sequenceNumberLo);
  }
}
