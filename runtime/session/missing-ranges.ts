/**
 * The ranges of sequence numbers that are missing, lowest first. Since a range begins to be missing
 * above all others, or by a split of one, lowest first is oldest first too; that is why one number
 * tells which are reported, and why the front is always the next to come due.
 */
import { distance, plusHi, plusLo } from "./sequence-number.js";

/** Told of each part of a reported range that is taken out because its messages came. */
export type FilledHandler = (hi: number, lo: number, count: number) => void;

/** At most a given number of ranges, in memory allocated once. */
export class MissingRanges {
  /** How many ranges are missing. */
  count: number = 0;
  /** How many of them are reported: the first so many. */
  reportedCount: number = 0;

  readonly #onFilled: FilledHandler;
  /** Columns are twice as long as need be, so that taking from the front moves them rarely. */
  #front = 0;
  readonly #firstHi: Uint32Array;
  readonly #firstLo: Uint32Array;
  readonly #limitHi: Uint32Array;
  readonly #limitLo: Uint32Array;
  readonly #dueNs: Float64Array;

  constructor(most: number, onFilled: FilledHandler) {
    const length = 2 * (most + 1);
    this.#onFilled = onFilled;
    this.#firstHi = new Uint32Array(length);
    this.#firstLo = new Uint32Array(length);
    this.#limitHi = new Uint32Array(length);
    this.#limitLo = new Uint32Array(length);
    this.#dueNs = new Float64Array(length);
  }

  /** Upper half of the range's first number. */
  firstHi(index: number): number {
    return this.#firstHi[this.#front + index] ?? 0;
  }

  /** Lower half of the range's first number. */
  firstLo(index: number): number {
    return this.#firstLo[this.#front + index] ?? 0;
  }

  /** Upper half of the first number behind the range. */
  limitHi(index: number): number {
    return this.#limitHi[this.#front + index] ?? 0;
  }

  /** Lower half of the first number behind the range. */
  limitLo(index: number): number {
    return this.#limitLo[this.#front + index] ?? 0;
  }

  /** When the range is to be reported, or if it is reported, lost. */
  dueNs(index: number): number {
    return this.#dueNs[this.#front + index] ?? Infinity;
  }

  /** Puts off until a time what {@link dueNs} says. */
  setDueNs(index: number, timeNs: number): void {
    this.#dueNs[this.#front + index] = timeNs;
  }

  /** Adds a range above or below all others. */
  insert(
    index: number,
    range: {
      readonly firstHi: number;
      readonly firstLo: number;
      readonly limitHi: number;
      readonly limitLo: number;
      readonly dueNs: number;
    },
  ): void {
    if (this.#front + this.count + 1 > this.#dueNs.length) this.#moveToStart();
    const at = this.#front + index;
    this.#move(at + 1, at, this.count - index);
    this.#firstHi[at] = range.firstHi;
    this.#firstLo[at] = range.firstLo;
    this.#limitHi[at] = range.limitHi;
    this.#limitLo[at] = range.limitLo;
    this.#dueNs[at] = range.dueNs;
    this.count++;
    if (index < this.reportedCount) this.reportedCount++;
  }

  /** Lets the last range reach up to another number. */
  extendLast(limitHi: number, limitLo: number): void {
    const at = this.#front + this.count - 1;
    this.#limitHi[at] = limitHi;
    this.#limitLo[at] = limitLo;
  }

  /** Takes the lowest range out. */
  removeFront(): void {
    this.#front++;
    this.count--;
    if (this.reportedCount > 0) this.reportedCount--;
    if (this.count === 0) this.#front = 0;
  }

  /** Forgets all ranges. */
  clear(): void {
    this.count = 0;
    this.reportedCount = 0;
    this.#front = 0;
  }

  /** Takes out what is below a number, silently. */
  dropBelow(hi: number, lo: number): void {
    while (this.count > 0 && distance(this.limitHi(0), this.limitLo(0), hi, lo) <= 0) {
      this.removeFront();
    }
    if (this.count === 0 || distance(this.firstHi(0), this.firstLo(0), hi, lo) >= 0) return;
    this.#firstHi[this.#front] = hi;
    this.#firstLo[this.#front] = lo;
  }

  /** How many of the `count` numbers from `hi`, `lo` are missing. */
  overlap(hi: number, lo: number, count: number): number {
    let missing = 0;
    for (let index = this.#firstAbove(hi, lo); index < this.count; index++) {
      const start = distance(this.firstHi(index), this.firstLo(index), hi, lo);
      if (start >= count) break;
      const limit = distance(this.limitHi(index), this.limitLo(index), hi, lo);
      missing += Math.min(count, limit) - Math.max(0, start);
    }
    return missing;
  }

  /** Whether taking the `count` numbers from `hi`, `lo` out would make two ranges of one. */
  isSplitBy(hi: number, lo: number, count: number): boolean {
    const index = this.#firstAbove(hi, lo);
    if (index === this.count) return false;
    const start = distance(this.firstHi(index), this.firstLo(index), hi, lo);
    return start < 0 && distance(this.limitHi(index), this.limitLo(index), hi, lo) > count;
  }

  /** Takes the `count` numbers from `hi`, `lo` out, as far as they are missing. */
  take(hi: number, lo: number, count: number): void {
    let index = this.#firstAbove(hi, lo);
    while (index < this.count) {
      const start = distance(this.firstHi(index), this.firstLo(index), hi, lo);
      if (start >= count) return;
      const limit = distance(this.limitHi(index), this.limitLo(index), hi, lo);
      const from = Math.max(0, start);
      if (index < this.reportedCount) {
        this.#onFilled(plusHi(hi, lo, from), plusLo(lo, from), Math.min(count, limit) - from);
      }
      index += this.#cut(index, { hi, lo, count, start, limit });
    }
  }

  /** Takes a part out of one range, and returns how many ranges are left of it. */
  #cut(index: number, { hi, lo, count, start, limit }: Cut): number {
    const at = this.#front + index;
    const endHi = plusHi(hi, lo, count);
    const endLo = plusLo(lo, count);
    if (start >= 0 && limit <= count) {
      this.#remove(index);
      return 0;
    }
    if (start >= 0) {
      this.#firstHi[at] = endHi;
      this.#firstLo[at] = endLo;
      return 1;
    }
    const limitHi = this.limitHi(index);
    const limitLo = this.limitLo(index);
    this.#limitHi[at] = hi;
    this.#limitLo[at] = lo;
    if (limit <= count) return 1;
    const upper = { firstHi: endHi, firstLo: endLo, limitHi, limitLo, dueNs: this.dueNs(index) };
    const isReported = index < this.reportedCount;
    this.insert(index + 1, upper);
    if (isReported && index + 1 === this.reportedCount) this.reportedCount++;
    return 2;
  }

  #remove(index: number): void {
    if (index === 0) {
      this.removeFront();
      return;
    }
    const at = this.#front + index;
    this.#move(at, at + 1, this.count - index - 1);
    this.count--;
    if (index < this.reportedCount) this.reportedCount--;
  }

  /** Index of the first range that reaches above a number; `count` when none does. */
  #firstAbove(hi: number, lo: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (distance(this.limitHi(middle), this.limitLo(middle), hi, lo) > 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #moveToStart(): void {
    this.#move(0, this.#front, this.count);
    this.#front = 0;
  }

  #move(to: number, from: number, count: number): void {
    if (count === 0 || to === from) return;
    this.#firstHi.copyWithin(to, from, from + count);
    this.#firstLo.copyWithin(to, from, from + count);
    this.#limitHi.copyWithin(to, from, from + count);
    this.#limitLo.copyWithin(to, from, from + count);
    this.#dueNs.copyWithin(to, from, from + count);
  }
}

interface Cut {
  readonly hi: number;
  readonly lo: number;
  readonly count: number;
  /** Where the range begins and ends, counted from `hi`, `lo`. */
  readonly start: number;
  readonly limit: number;
}
