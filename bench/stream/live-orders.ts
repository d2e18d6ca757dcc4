/** The orders that are in the book while a day file is made, in typed arrays that grow on demand. */
import type { Random } from "./random.js";

const FIRST_CAPACITY = 1 << 16;

/** Most messages concern an order out of so many of the latest ones. */
const RECENT = 1024;
const RECENT_CHANCE = 0.75;

/** Live orders by slot, from 0 to `count - 1`; a removal moves the last order into the free slot. */
export class LiveOrders {
  count = 0;
  references: Float64Array = new Float64Array(FIRST_CAPACITY);
  shares: Uint32Array = new Uint32Array(FIRST_CAPACITY);
  prices: Uint32Array = new Uint32Array(FIRST_CAPACITY);
  locates: Uint16Array = new Uint16Array(FIRST_CAPACITY);

  /** Puts an order into the book. */
  add(reference: number, locate: number, shares: number, price: number): void {
    if (this.count === this.references.length) this.grow();
    const slot = this.count++;
    this.references[slot] = reference;
    this.locates[slot] = locate;
    this.shares[slot] = shares;
    this.prices[slot] = price;
  }

  /** Takes the order in a slot out of the book. */
  remove(slot: number): void {
    const last = --this.count;
    this.references[slot] = this.references[last] ?? 0;
    this.locates[slot] = this.locates[last] ?? 0;
    this.shares[slot] = this.shares[last] ?? 0;
    this.prices[slot] = this.prices[last] ?? 0;
  }

  /** The slot of some live order, of a recent one more often than not; the book must not be empty. */
  pick(random: Random): number {
    if (this.count <= RECENT || !random.chance(RECENT_CHANCE)) return random.below(this.count);
    return this.count - 1 - random.below(RECENT);
  }

  private grow(): void {
    const capacity = this.count * 2;
    this.references = copyInto(new Float64Array(capacity), this.references);
    this.shares = copyInto(new Uint32Array(capacity), this.shares);
    this.prices = copyInto(new Uint32Array(capacity), this.prices);
    this.locates = copyInto(new Uint16Array(capacity), this.locates);
  }
}

function copyInto<T extends Float64Array | Uint32Array | Uint16Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
