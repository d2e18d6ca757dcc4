/** What a reader has done so far. */

/** Counters since the reader was made. */
export interface BridgeCounters {
  /** Polls that read something. */
  readonly bursts: number;
  /** Descriptors read, those of events too. */
  readonly descriptors: number;
  /** Messages handed out. */
  readonly messages: number;
  /** Bytes of their blocks, the lengths included. */
  readonly bytes: number;
  /** Times this reader was cut off. */
  readonly cutOffs: number;
  /** Most descriptors that the reader found waiting. */
  readonly mostLag: number;
  /** Longest time between two polls, in milliseconds: what the event loop was kept from it. */
  readonly longestStall: number;
  /** Exceptions that came out of handlers; each ended its poll and was passed on. */
  readonly handlerErrors: number;
}

const BURSTS = 0;
const DESCRIPTORS = 1;
const MESSAGES = 2;
const BYTES = 3;
const CUT_OFFS = 4;
const MOST_LAG = 5;
const LONGEST_STALL = 6;
const HANDLER_ERRORS = 7;

/**
 * The counters themselves. They lie in an array of doubles because a property that outgrows a small integer
 * changes its representation, and V8 would give up the compiled reader in the middle of a session.
 */
export class ReaderCounters {
  readonly #counts: Float64Array = new Float64Array(8);

  /** One poll has read so many descriptors, with so many messages of so many bytes. */
  burst(descriptors: number, messages: number, bytes: number): void {
    this.#add(BURSTS, 1);
    this.#add(DESCRIPTORS, descriptors);
    this.#add(MESSAGES, messages);
    this.#add(BYTES, bytes);
    this.lag(descriptors);
  }

  /** So many descriptors were waiting. */
  lag(descriptors: number): void {
    this.#atLeast(MOST_LAG, descriptors);
  }

  /** So many milliseconds lay between two polls. */
  stall(milliseconds: number): void {
    this.#atLeast(LONGEST_STALL, milliseconds);
  }

  /** The poller has cut this reader off. */
  cutOff(): void {
    this.#add(CUT_OFFS, 1);
  }

  /** A handler threw. */
  handlerError(): void {
    this.#add(HANDLER_ERRORS, 1);
  }

  /** All of them as they are now. */
  read(): BridgeCounters {
    return {
      bursts: this.#at(BURSTS),
      descriptors: this.#at(DESCRIPTORS),
      messages: this.#at(MESSAGES),
      bytes: this.#at(BYTES),
      cutOffs: this.#at(CUT_OFFS),
      mostLag: this.#at(MOST_LAG),
      longestStall: this.#at(LONGEST_STALL),
      handlerErrors: this.#at(HANDLER_ERRORS),
    };
  }

  #at(place: number): number {
    return this.#counts[place] ?? 0;
  }

  #add(place: number, amount: number): void {
    this.#counts[place] = this.#at(place) + amount;
  }

  #atLeast(place: number, amount: number): void {
    if (amount > this.#at(place)) this.#counts[place] = amount;
  }
}
