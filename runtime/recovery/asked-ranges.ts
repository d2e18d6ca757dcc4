/** The missing ranges of one session, lowest first: what there is still to ask for. */

/** Sequence numbers, both included. */
export interface AskedRange {
  readonly first: bigint;
  readonly last: bigint;
}

/** Keeps ranges apart and in order. */
export class AskedRanges {
  #ranges: readonly AskedRange[] = [];

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
    const apart = this.#ranges.filter((each) => each.last < first - 1n || last + 1n < each.first);
    const joined = this.#ranges.filter((each) => !apart.includes(each));
    const all = [...joined, { first, last }];
    const range = {
      first: all.reduce((lowest, each) => (each.first < lowest ? each.first : lowest), first),
      last: all.reduce((highest, each) => (each.last > highest ? each.last : highest), last),
    };
    this.#ranges = [...apart, range].toSorted((a, b) => (a.first < b.first ? -1 : 1));
  }

  /** Takes a range out, and what of others lies in it. */
  remove({ first, last }: AskedRange): void {
    this.#ranges = this.#ranges.flatMap((each) => [
      ...(each.first < first ? [{ first: each.first, last: least(each.last, first - 1n) }] : []),
      ...(each.last > last ? [{ first: most(each.first, last + 1n), last: each.last }] : []),
    ]);
  }

  /** Whether any of these numbers is missing. */
  overlaps({ first, last }: AskedRange): boolean {
    return this.#ranges.some((each) => each.first <= last && first <= each.last);
  }

  /** Forgets everything. */
  clear(): void {
    this.#ranges = [];
  }
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function most(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
