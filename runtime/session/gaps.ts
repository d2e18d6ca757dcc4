/**
 * What becomes of messages that are missing: reported once they are late, given up when they do not come, when
 * there is no more room, when somebody asks, or when the session is over.
 */
import type { Delivery } from "./delivery.js";
import type { MissingRanges } from "./missing-ranges.js";
import { distance, toSequenceNumber } from "./sequence-number.js";
import type { Lost } from "./sequencer-event.js";
import type { WholeOptions } from "./sequencer-options.js";
import type { StreamAccount } from "./stream-account.js";

/** What gaps stand between. */
export interface GapsSetup {
  readonly options: WholeOptions;
  readonly account: StreamAccount;
  readonly delivery: Delivery;
  readonly missing: MissingRanges;
  /** Tells the latest time that anyone named. */
  readonly clock: { readonly nowNs: number };
}

/** Turns time, and the want of room, into gaps and losses; goes on with the delivery behind what is lost. */
export class Gaps {
  readonly #options: WholeOptions;
  readonly #account: StreamAccount;
  readonly #delivery: Delivery;
  readonly #missing: MissingRanges;
  readonly #clock: GapsSetup["clock"];

  constructor({ options, account, delivery, missing, clock }: GapsSetup) {
    this.#options = options;
    this.#account = account;
    this.#delivery = delivery;
    this.#missing = missing;
    this.#clock = clock;
  }

  /** Adds a range that is missing from now on, below or above all others. */
  insert(index: number, firstHi: number, firstLo: number, limitHi: number, limitLo: number): void {
    const dueNs = this.#clock.nowNs + this.#options.reorderNs;
    this.#missing.insert(index, { firstHi, firstLo, limitHi, limitLo, dueNs });
  }

  /** Whether what is missing from head on can be told of together with the last range. */
  endsWithUnreported(): boolean {
    const missing = this.#missing;
    const last = missing.count - 1;
    return (
      last >= missing.reportedCount &&
      missing.limitHi(last) === this.#delivery.headHi &&
      missing.limitLo(last) === this.#delivery.headLo
    );
  }

  /** Reports what is late, and gives up what was reported long enough ago. */
  expire(): void {
    const missing = this.#missing;
    const { nowNs } = this.#clock;
    while (missing.reportedCount < missing.count && missing.dueNs(missing.reportedCount) <= nowNs) {
      this.#report();
    }
    while (missing.reportedCount > 0 && missing.dueNs(0) <= nowNs) this.#loseFront("time");
  }

  /** Gives up what is missing below a number. */
  giveUpBelow(hi: number, lo: number): void {
    const missing = this.#missing;
    while (missing.count > 0) {
      if (distance(hi, lo, missing.firstHi(0), missing.firstLo(0)) <= 0) return;
      if (distance(hi, lo, missing.limitHi(0), missing.limitLo(0)) < 0) {
        this.#loseFront("request", hi, lo);
        return;
      }
      this.#loseFront("request");
    }
  }

  /** Makes room for something that begins at a number: gives up no more than what is below it. */
  makeRoom(hi: number, lo: number): void {
    if (distance(this.#missing.limitHi(0), this.#missing.limitLo(0), hi, lo) <= 0) {
      this.#loseFront("window");
    } else this.#loseFront("window", hi, lo);
  }

  /** Leaves all that is missing behind, because the session is over. */
  leaveAll(): void {
    while (this.#missing.count > 0) {
      const { first, last } = this.rangeAt(0);
      this.#skipTo(this.#missing.limitHi(0), this.#missing.limitLo(0));
      this.#account.incomplete(first, last);
      this.#delivery.drain();
    }
  }

  /** A missing range as an event has it. */
  rangeAt(index: number): { readonly first: bigint; readonly last: bigint } {
    const missing = this.#missing;
    return {
      first: toSequenceNumber(missing.firstHi(index), missing.firstLo(index)),
      last: toSequenceNumber(missing.limitHi(index), missing.limitLo(index)) - 1n,
    };
  }

  #report(): void {
    const index = this.#missing.reportedCount++;
    const { first, last } = this.rangeAt(index);
    this.#missing.setDueNs(index, this.#clock.nowNs + this.#options.recoveryNs);
    this.#account.gap(first, last);
  }

  /** Gives up the first missing range, or its part below a number, and delivers what follows. */
  #loseFront(
    cause: Lost["cause"],
    limitHi: number = this.#missing.limitHi(0),
    limitLo: number = this.#missing.limitLo(0),
  ): void {
    if (this.#missing.reportedCount === 0) this.#report();
    const first = toSequenceNumber(this.#missing.firstHi(0), this.#missing.firstLo(0));
    const last = toSequenceNumber(limitHi, limitLo) - 1n;
    this.#skipTo(limitHi, limitLo);
    this.#account.lost(first, last, cause);
    this.#delivery.drain();
  }

  #skipTo(hi: number, lo: number): void {
    this.#missing.dropBelow(hi, lo);
    this.#delivery.setNext(hi, lo);
  }
}
