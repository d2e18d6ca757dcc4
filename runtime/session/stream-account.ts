/** What becomes of a stream's messages: each turn kept in the counters, and told as an event. */
import type { Counting, SequencerCounters } from "./counters.js";
import { toSequenceNumber } from "./sequence-number.js";
import type { Lost, SequencerEvent, SessionEnded } from "./sequencer-event.js";

/** Keeps account. Numbers come in halves; a range's `first` and `last` are both in it. */
export class StreamAccount {
  /** The session, without its padding. */
  session: string = "";
  /** The counters of the whole. */
  readonly counters: Counting<SequencerCounters>;
  readonly #emit: (event: SequencerEvent) => void;

  constructor(counters: Counting<SequencerCounters>, emit: (event: SequencerEvent) => void) {
    this.counters = counters;
    this.#emit = emit;
  }

  /** A session's first packet has come. */
  enter(session: string): void {
    this.session = session;
    this.counters.sessions++;
  }

  /** Packets are held from this number on, until `joinAt`. */
  snapshotNeeded(hi: number, lo: number, line: number): void {
    const { session } = this;
    const sequenceNumber = toSequenceNumber(hi, lo);
    this.#emit({ kind: "snapshot-needed", session, sequenceNumber, line });
  }

  /** Delivery begins at this number. */
  begun(hi: number, lo: number, line: number): void {
    const { session } = this;
    const sequenceNumber = toSequenceNumber(hi, lo);
    this.#emit({ kind: "session-begun", session, sequenceNumber, line });
  }

  /** The session is over; this number is the one after its last message. */
  ended(hi: number, lo: number, cause: SessionEnded["cause"]): void {
    const { session } = this;
    const sequenceNumber = toSequenceNumber(hi, lo);
    this.#emit({ kind: "session-ended", session, sequenceNumber, cause });
  }

  /** One packet more waits; so many do now. */
  held(packets: number): void {
    this.counters.held++;
    this.counters.mostHeld = Math.max(this.counters.mostHeld, packets);
  }

  /** Messages are late. */
  gap(first: bigint, last: bigint): void {
    const { session } = this;
    this.counters.gaps++;
    this.counters.gapMessages += last - first + 1n;
    this.#emit({ kind: "gap", session, first, last });
  }

  /** Late messages came after all, on this line. */
  filled(first: bigint, last: bigint, line: number): void {
    const { session } = this;
    this.counters.filledMessages += last - first + 1n;
    this.#emit({ kind: "filled", session, first, last, line });
  }

  /** Late messages are given up. */
  lost(first: bigint, last: bigint, cause: Lost["cause"]): void {
    const { session } = this;
    this.counters.lostMessages += last - first + 1n;
    this.#emit({ kind: "lost", session, first, last, cause });
  }

  /** Messages were still missing at the session's end. */
  incomplete(first: bigint, last: bigint): void {
    const { session } = this;
    this.counters.incompleteMessages += last - first + 1n;
    this.#emit({ kind: "incomplete", session, first, last });
  }

  /** A packet of `line` has other bytes than the one of `otherLine` with its numbers. */
  divergence(first: bigint, last: bigint, line: number, otherLine: number): void {
    const { session } = this;
    this.#emit({ kind: "divergence", session, first, last, line, otherLine });
  }
}
