/** The missing ranges of one session, lowest first: what there is still to ask for. */

/** Sequence numbers, both included. */
export interface AskedRange {
  readonly first: bigint;
  readonly last: bigint;
}

/** Keeps ranges apart and in order; each costs a search by halves, and a move of those behind it. */
export class AskedRanges {
  readonly #ranges: AskedRange[] = [];

  /** The lowest range; undefined when nothing is missing. */
  get lowest(): AskedRange | undefined {
    return this.#ranges[0];
  }

  /** How many ranges there are. */
  get count(): number {
    return this.#ranges.length;
  }

  /** Adds a range; what of it is there already is there once. */
  add({ first, last }: AskedRange): void {
    const joined = this.#within(first - 1n, last + 1n);
    const lowest = this.#ranges[joined.begin];
    const highest = this.#ranges[joined.end - 1];
    this.#replace(joined, [
      joined.begin === joined.end || lowest === undefined || highest === undefined
        ? { first, last }
        : { first: least(first, lowest.first), last: most(last, highest.last) },
    ]);
  }

  /** Takes a range out, and what of others lies in it. */
  remove({ first, last }: AskedRange): void {
    const cut = this.#within(first, last);
    const left = this.#ranges
      .slice(cut.begin, cut.end)
      .flatMap((each) => [
        ...(each.first < first ? [{ first: each.first, last: first - 1n }] : []),
        ...(each.last > last ? [{ first: last + 1n, last: each.last }] : []),
      ]);
    this.#replace(cut, left);
  }

  /** Whether any of these numbers is missing. */
  overlaps({ first, last }: AskedRange): boolean {
    const { begin, end } = this.#within(first, last);
    return begin < end;
  }

  /** Forgets everything. */
  clear(): void {
    this.#ranges.length = 0;
  }

  /** Which ranges have any of these numbers. */
  #within(first: bigint, last: bigint): Indexes {
    const begin = this.#indexOf((each) => each.last >= first);
    return {
      begin,
      end: Math.max(
        begin,
        this.#indexOf((each) => each.first > last),
      ),
    };
  }

  /** The first range for which something holds that holds for all behind it too; else their number. */
  #indexOf(holds: (each: AskedRange) => boolean): number {
    let begin = 0;
    let end = this.#ranges.length;
    while (begin < end) {
      const middle = (begin + end) >> 1;
      const each = this.#ranges[middle];
      if (each !== undefined && holds(each)) end = middle;
      else begin = middle + 1;
    }
    return begin;
  }

  #replace({ begin, end }: Indexes, ranges: readonly AskedRange[]): void {
    this.#ranges.splice(begin, end - begin, ...ranges);
  }
}

/** From the first index to the one behind the last. */
interface Indexes {
  readonly begin: number;
  readonly end: number;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function most(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
