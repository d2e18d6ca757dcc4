/** What the messages of one day file share: the bytes, the clock, the book and the running numbers. */
import type { DayClock } from "./day-clock.js";
import { LiveOrders } from "./live-orders.js";
import { Random } from "./random.js";
import { Stocks } from "./stocks.js";

/** 09:30 in nanoseconds since midnight. */
const OPEN = 34_200_000_000_000;

/** Order reference numbers start just below 2^32, so that both halves of them come to be used. */
const FIRST_REFERENCE = 4_294_000_000;

/** The state of a day file in the making; writers put one message at a time at an offset. */
export class DayState {
  readonly random: Random;
  readonly stocks: Stocks;
  readonly orders: LiveOrders = new LiveOrders();
  readonly bytes: Uint8Array;
  readonly view: DataView;
  time: number = OPEN;
  lastMatch = 0;
  private lastReference = FIRST_REFERENCE;
  private readonly clock: DayClock;

  constructor(seed: number, clock: DayClock, capacity: number) {
    this.clock = clock;
    this.random = new Random(seed);
    this.stocks = new Stocks(this.random);
    this.bytes = new Uint8Array(capacity);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Writes the eleven bytes that every message begins with, after a step of the clock. */
  header(at: number, type: number, locate: number): void {
    const { view, random } = this;
    this.time += this.clock(random);
    view.setUint8(at, type);
    view.setUint16(at + 1, locate);
    view.setUint16(at + 3, random.below(16));
    const high = Math.floor(this.time / 0x1_0000_0000);
    view.setUint16(at + 5, high);
    view.setUint32(at + 7, this.time - high * 0x1_0000_0000);
  }

  /** Writes a whole number of up to 53 bits as eight bytes. */
  uint64(at: number, value: number): void {
    const high = Math.floor(value / 0x1_0000_0000);
    this.view.setUint32(at, high);
    this.view.setUint32(at + 4, value - high * 0x1_0000_0000);
  }

  /** Writes text of a fixed length. */
  text(at: number, text: string): void {
    for (let index = 0; index < text.length; index++) {
      this.view.setUint8(at + index, text.charCodeAt(index));
    }
  }

  /** Writes the symbol of a stock. */
  symbol(at: number, locate: number): void {
    this.stocks.writeSymbol(this.bytes, at, locate);
  }

  /** A size for a new order: mostly round lots, sometimes an odd lot. */
  size(): number {
    return this.random.chance(0.2) ? this.random.between(1, 99) : 100 * this.random.between(1, 20);
  }

  /** A new order reference number, higher than those before it. */
  newReference(): number {
    this.lastReference += 1 + this.random.below(16);
    return this.lastReference;
  }
}
