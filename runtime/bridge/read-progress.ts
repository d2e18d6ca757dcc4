/** How far a reader has come in the numbers of the messages, so that a cut-off says exactly what it took. */
import type { MissedRange } from "./reader-events.js";

/** The number that is due, kept in halves: exact, and no bigint while all goes well. */
export class ReadProgress {
  #dueLo = 0;
  #dueHi = 0;
  #hasRead = false;
  /** Where the range begins that a cut-off took, until the poller has let the reader in again. */
  #missedFrom: bigint | null = null;

  /** All before a number, given in its halves, was read intact. */
  advance(dueLo: number, dueHi: number): void {
    this.#dueLo = dueLo;
    this.#dueHi = dueHi;
    this.#hasRead = true;
  }

  /** Cut off: what is missed so far, of what the slot says that the poller took away. */
  cutOff({ first, last }: MissedRange): MissedRange {
    // The slot knows the last cursor stored; what was read intact since then is not missed.
    this.#missedFrom ??= this.#hasRead ? this.#due : first;
    return { first: this.#missedFrom, last };
  }

  /** Let in again behind `last`: all that was missed, or null when nothing was. */
  rejoin(last: bigint): MissedRange | null {
    if (this.#missedFrom === null) return null;
    const range = { first: this.#missedFrom, last };
    this.#missedFrom = null;
    this.#dueLo = Number(BigInt.asIntN(32, last + 1n));
    this.#dueHi = Number((last + 1n) >> 32n);
    return range;
  }

  get #due(): bigint {
    return (BigInt(this.#dueHi >>> 0) << 32n) | BigInt(this.#dueLo >>> 0);
  }
}
