/** Packets that wait for those before them: copies of their message blocks, in memory allocated once. */
import { distance } from "./sequence-number.js";

/** Whole message blocks, as they lie in a packet, and what is known about them. */
export interface Blocks {
  /** The buffer that holds them. */
  readonly view: DataView;
  /** Where the first block begins, in bytes from the start of `view`. */
  readonly start: number;
  /** The first byte behind the last block. */
  readonly limit: number;
  /** How many blocks. */
  readonly count: number;
  /** Upper 32 bits of the first message's sequence number. */
  readonly sequenceNumberHi: number;
  /** Lower 32 bits of it. */
  readonly sequenceNumberLo: number;
  /** The line that brought them. */
  readonly line: number;
  /** When they came, as `receive` was told. */
  readonly timeNs: number;
}

/** Sorted by first sequence number, then by arrival. */
export class ReorderWindow {
  /** How many packets wait. */
  count: number = 0;
  /** How many can. */
  readonly capacity: number;
  /** The longest blocks that can wait, in bytes. */
  readonly packetBytes: number;

  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #slots: readonly Slot[];
  /** Slots in order, as a ring from `#front` on; behind them, those that are free. */
  readonly #order: Uint32Array;
  #front = 0;

  constructor(capacity: number, packetBytes: number) {
    this.capacity = capacity;
    this.packetBytes = packetBytes;
    this.#bytes = new Uint8Array(capacity * packetBytes);
    this.#view = new DataView(this.#bytes.buffer);
    this.#slots = Array.from({ length: capacity }, (_, index) => ({
      view: this.#view,
      start: index * packetBytes,
      limit: 0,
      count: 0,
      sequenceNumberHi: 0,
      sequenceNumberLo: 0,
      line: 0,
      timeNs: 0,
    }));
    this.#order = Uint32Array.from({ length: capacity }, (_, index) => index);
  }

  /** The packet at a place in the order; its bytes are good until the next {@link insert}. */
  at(index: number): Blocks {
    const slot = this.#slots[this.#order[this.#ring(index)] ?? 0];
    if (slot === undefined || index >= this.count) throw new RangeError(`no packet ${index} waits`);
    return slot;
  }

  /** Copies blocks in. There must be room for them. */
  insert(blocks: Blocks): void {
    const place = this.#ring(this.count);
    const index = this.#order[place] ?? 0;
    const slot = this.#slots[index];
    const length = blocks.limit - blocks.start;
    if (slot === undefined || this.count === this.capacity || length > this.packetBytes) {
      throw new RangeError("the window has no room");
    }
    const { view, start } = blocks;
    this.#bytes.set(new Uint8Array(view.buffer, view.byteOffset + start, length), slot.start);
    slot.limit = slot.start + length;
    slot.count = blocks.count;
    slot.sequenceNumberHi = blocks.sequenceNumberHi;
    slot.sequenceNumberLo = blocks.sequenceNumberLo;
    slot.line = blocks.line;
    slot.timeNs = blocks.timeNs;
    this.#sortIn(index, blocks);
    this.count++;
  }

  /** Takes the lowest packet out; its bytes stay good until the next {@link insert}. */
  removeFront(): Blocks {
    const blocks = this.at(0);
    // Turning the ring by one puts the slot behind all others, among those that are free.
    this.#front = this.#ring(1);
    this.count--;
    return blocks;
  }

  /** Lets all packets go. */
  clear(): void {
    this.count = 0;
  }

  /** The lowest packet of exactly these numbers. */
  find(hi: number, lo: number, count: number): Blocks | undefined {
    for (let index = this.#lowestFrom(hi, lo); index < this.count; index++) {
      const blocks = this.at(index);
      if (distance(blocks.sequenceNumberHi, blocks.sequenceNumberLo, hi, lo) !== 0)
        return undefined;
      if (blocks.count === count) return blocks;
    }
    return undefined;
  }

  /** Shifts up what is higher, from the end, because packets come nearly in order. */
  #sortIn(slot: number, { sequenceNumberHi, sequenceNumberLo }: Blocks): void {
    let index = this.count;
    while (index > 0) {
      const before = this.at(index - 1);
      const { sequenceNumberHi: hi, sequenceNumberLo: lo } = before;
      if (distance(hi, lo, sequenceNumberHi, sequenceNumberLo) <= 0) break;
      this.#order[this.#ring(index)] = this.#order[this.#ring(index - 1)] ?? 0;
      index--;
    }
    this.#order[this.#ring(index)] = slot;
  }

  /** Index of the first packet that begins at or above a number. */
  #lowestFrom(hi: number, lo: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const { sequenceNumberHi, sequenceNumberLo } = this.at(middle);
      if (distance(sequenceNumberHi, sequenceNumberLo, hi, lo) >= 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #ring(index: number): number {
    const at = this.#front + index;
    return at < this.capacity ? at : at - this.capacity;
  }
}

type Slot = { -readonly [Key in keyof Blocks]: Blocks[Key] };
