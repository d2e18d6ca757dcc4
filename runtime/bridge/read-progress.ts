/**
 * How far a reader has come, in descriptors and in the numbers of the messages, so that a cut-off says exactly
 * what it took.
 */
import type { MissedRange } from "./reader-events.js";

/** Its fields are bare because the poll writes them for each packet: nothing else may. */
export class ReadProgress {
  /** Position of the next descriptor to read, as an `int32`. */
  cursor = 0;
  /** The number that is due, kept in halves: exact, and no bigint while all goes well. Lower 32 bits. */
  dueLo = 0;
  /** Upper 32 bits of it. */
  dueHi = 0;
  /** Where the range begins that a cut-off took, until the poller has let the reader in again. */
  #missedFrom: bigint | null = null;

  /** Cut off: what is missed so far, when the poller took away what it had published up to `last`. */
  cutOff(last: bigint): MissedRange {
    // The slot knows the last cursor stored; what was read intact since then is not missed.
    this.#missedFrom ??= (BigInt(this.dueHi >>> 0) << 32n) | BigInt(this.dueLo >>> 0);
    return { first: this.#missedFrom, last };
  }

  /** Let in at a position, behind message `last`: all that was missed, or null when nothing was. */
  join(cursor: number, last: bigint): MissedRange | null {
    const first = this.#missedFrom;
    this.cursor = cursor;
    this.dueLo = Number(BigInt.asIntN(32, last + 1n));
    this.dueHi = Number(BigInt.asIntN(32, (last + 1n) >> 32n));
    this.#missedFrom = null;
    return first === null ? null : { first, last };
  }
}
