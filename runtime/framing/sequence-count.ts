/**
 * Counts a stream's messages from its first number, exact to 2^64 - 1 and without making a bigint per
 * message: a first number and a count, joined when somebody asks.
 */
import { HIGHEST_SEQUENCE_NUMBER } from "./highest-sequence-number.js";

/** What counting one more message came to. */
export type SequenceCounted = "numbered" | "unnumbered" | "beyond";

/** The numbers of one stream. */
export class SequenceCount {
  /** The first message's number; null while unknown. */
  #first: bigint | null = null;
  /** Messages counted since. */
  #count = 0;
  /** How many numbers there are from the first on. */
  #room = 0;

  /** Number of the message counted last; null when there is none. */
  get last(): bigint | null {
    return this.#first === null || this.#count === 0
      ? null
      : this.#first + BigInt(this.#count) - 1n;
  }

  /** Number of the message that comes next; null while unknown. May be 2^64, which no message can have. */
  get next(): bigint | null {
    return this.#first === null ? null : this.#first + BigInt(this.#count);
  }

  /** The next message has this number; null for one that nobody knows. */
  begin(first: bigint | null): void {
    this.#first = first;
    this.#count = 0;
    this.#room = first === null ? 0 : Number(HIGHEST_SEQUENCE_NUMBER - first + 1n);
  }

  /** One message more; none when all numbers are used. */
  count(): SequenceCounted {
    if (this.#first === null) return "unnumbered";
    if (this.#count >= this.#room) return "beyond";
    this.#count++;
    return "numbered";
  }
}
