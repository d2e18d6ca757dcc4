/**
 * Makes day files: BinaryFILE with TotalView-ITCH 5.0 messages whose orders are added before they are
 * executed, cancelled, replaced or deleted. It writes bytes at literal offsets, apart from the generated
 * views, so that it can witness against them.
 */
import { Random } from "./random.js";
import { typeSource, type TypeOrder } from "./type-order.js";

/** What to make. */
export interface DayFileOptions {
  readonly messages: number;
  readonly seed: number;
  readonly order: TypeOrder;
}

/** Length of each message by its type. */
const LENGTHS: Readonly<Record<string, number>> = {
  S: 12,
  R: 39,
  H: 25,
  Y: 20,
  L: 26,
  V: 35,
  W: 12,
  K: 28,
  J: 35,
  h: 21,
  A: 36,
  F: 40,
  E: 31,
  C: 36,
  X: 23,
  D: 19,
  U: 35,
  P: 44,
  Q: 40,
  B: 19,
  I: 50,
  N: 20,
  O: 48,
};

const LONGEST = 50;
const STOCKS = 8000;
const OPEN = 34_200_000_000_000;

/** The bytes of a day file without an end record; the same options give the same bytes. */
export function makeDayFile({ messages, seed, order }: DayFileOptions): Uint8Array {
  const random = new Random(seed);
  const nextType = typeSource(order, random);
  const bytes = new Uint8Array(messages * (LONGEST + 2));
  const writer = new Writer(bytes, random);
  const lengthOf = new Uint8Array(128);
  for (const [type, length] of Object.entries(LENGTHS)) lengthOf[type.charCodeAt(0)] = length;
  for (let count = 0; count < messages; count++) writer.message(nextType(), lengthOf);
  return bytes.slice(0, writer.at);
}

const A = 0x41,
  C = 0x43,
  D = 0x44,
  E = 0x45,
  F = 0x46,
  I = 0x49,
  P = 0x50,
  Q = 0x51,
  U = 0x55,
  X = 0x58;
const BUY = 0x42,
  SELL = 0x53,
  SPACE = 0x20;

class Writer {
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #random: Random;
  /** Reference numbers of orders that are in the book. */
  readonly #orders = new Uint32Array(1 << 22);
  #orderCount = 0;
  #nextOrder = 1;
  #nextMatch = 1;
  #time = OPEN;

  constructor(bytes: Uint8Array, random: Random) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer);
    this.#random = random;
  }

  /** Writes one message of a type; an add instead, where no order is left to act on. */
  message(wanted: number, lengthOf: Uint8Array): void {
    const needsOrder = wanted === D || wanted === E || wanted === X || wanted === U || wanted === C;
    const type = needsOrder && this.#orderCount < 2 ? A : wanted;
    const length = lengthOf[type] ?? 0;
    const begin = this.at + 2;
    const stock = 1 + this.#random.below(STOCKS);
    this.#view.setUint16(this.at, length);
    this.at = begin + length;
    this.#header(begin, type, stock);
    this.#body(begin, type, stock);
  }

  #header(begin: number, type: number, stock: number): void {
    const view = this.#view;
    this.#time += this.#random.below(20_000);
    view.setUint8(begin, type);
    view.setUint16(begin + 1, stock);
    view.setUint16(begin + 3, this.#random.below(10));
    view.setUint16(begin + 5, this.#time / 0x1_0000_0000);
    view.setUint32(begin + 7, this.#time);
  }

  #body(begin: number, type: number, stock: number): void {
    const view = this.#view;
    switch (type) {
      case A:
      case F:
        this.#number(begin + 11, this.#addOrder());
        view.setUint8(begin + 19, this.#side());
        view.setUint32(begin + 20, this.#shares());
        this.#symbol(begin + 24, stock);
        view.setUint32(begin + 32, this.#price());
        if (type === F) this.#letters(begin + 36, 4, stock);
        return;
      case E:
      case C:
        this.#number(begin + 11, this.#someOrder());
        view.setUint32(begin + 19, this.#shares());
        this.#number(begin + 23, this.#nextMatch++);
        if (type === C) {
          view.setUint8(begin + 31, 0x59);
          view.setUint32(begin + 32, this.#price());
        }
        return;
      case X:
        this.#number(begin + 11, this.#someOrder());
        view.setUint32(begin + 19, this.#shares());
        return;
      case D:
        this.#number(begin + 11, this.#removeOrder());
        return;
      case U:
        this.#number(begin + 11, this.#removeOrder());
        this.#number(begin + 19, this.#addOrder());
        view.setUint32(begin + 27, this.#shares());
        view.setUint32(begin + 31, this.#price());
        return;
      case P:
        this.#number(begin + 11, 0);
        view.setUint8(begin + 19, BUY);
        view.setUint32(begin + 20, this.#shares());
        this.#symbol(begin + 24, stock);
        view.setUint32(begin + 32, this.#price());
        this.#number(begin + 36, this.#nextMatch++);
        return;
      case Q:
        this.#number(begin + 11, this.#shares());
        this.#symbol(begin + 19, stock);
        view.setUint32(begin + 27, this.#price());
        this.#number(begin + 31, this.#nextMatch++);
        view.setUint8(begin + 39, 0x4f);
        return;
      case I:
        this.#number(begin + 11, this.#shares());
        this.#number(begin + 19, this.#shares());
        view.setUint8(begin + 27, this.#side());
        this.#symbol(begin + 28, stock);
        for (const field of [36, 40, 44]) view.setUint32(begin + field, this.#price());
        view.setUint8(begin + 48, 0x4f);
        view.setUint8(begin + 49, 0x31);
        return;
      default:
        // Rare types: their text and codes are letters, which is all that a decoder asks of them.
        this.#letters(begin + 11, this.at - begin - 11, stock);
    }
  }

  #number(at: number, value: number): void {
    this.#view.setUint32(at, value / 0x1_0000_0000);
    this.#view.setUint32(at + 4, value);
  }

  #symbol(at: number, stock: number): void {
    this.#letters(at, 4, stock);
    this.#bytes.fill(SPACE, at + 4, at + 8);
  }

  #letters(at: number, count: number, stock: number): void {
    for (let index = 0, rest = stock; index < count; index++, rest = (rest / 26) | 0) {
      this.#bytes[at + index] = 0x41 + (rest % 26);
    }
  }

  #side(): number {
    return this.#random.bits() & 1 ? BUY : SELL;
  }

  #shares(): number {
    return 100 * (1 + this.#random.below(20));
  }

  #price(): number {
    return 100 * (100 + this.#random.below(50_000));
  }

  #addOrder(): number {
    const reference = this.#nextOrder++;
    // When the book is full an older order is forgotten: it stays in the file and is never acted on.
    const slot =
      this.#orderCount < this.#orders.length
        ? this.#orderCount++
        : this.#random.below(this.#orders.length);
    this.#orders[slot] = reference;
    return reference;
  }

  #someOrder(): number {
    return this.#orders[this.#random.below(this.#orderCount)] ?? 0;
  }

  #removeOrder(): number {
    const slot = this.#random.below(this.#orderCount);
    const reference = this.#orders[slot] ?? 0;
    this.#orders[slot] = this.#orders[--this.#orderCount] ?? 0;
    return reference;
  }
}
