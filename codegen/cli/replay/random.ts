/** Random numbers from a seed: the same on every machine, so that a fault can be had again. */

/** A source of numbers. */
export class Random {
  #state: number;

  /** Two seeds make one stream: a user's, and that of what it is for. */
  constructor(seed: number, stream: number) {
    this.#state = (seed ^ Math.imul(stream + 1, 0x9e37_79b1)) >>> 0;
  }

  /** From 0, inclusive, to 1, exclusive. */
  next(): number {
    // Counted up and mixed (the finaliser of MurmurHash3), which has no short cycles.
    this.#state = (this.#state + 0x9e37_79b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
  }

  /** True so often. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** An integer from `from` to `to`, both included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }
}
