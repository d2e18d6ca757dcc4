/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 *
 * The second form of dispatch: blocks are first sorted by type, then each type is read in a
 * loop of its own. What a processor loses at a dispatch is the mispredicted type, so this pays
 * where types follow each other as on an open market, and costs where one type comes in long
 * runs: there use `createBlockDispatch`. Within a type the order is that of the wire; between
 * types it is gone unless `offsets` (in one stretch of bytes) or `positions` are compared. An
 * order book, which must see an add before its delete, wants messages one by one.
 */
import {
  BATCH_CAPACITY,
  type BatchOptions,
  MessageList,
  requireBatch,
  requireRange,
} from "../../../runtime/index.js";

/** The messages of a batch by type. */
export interface MessageLists {
  /** `S`: System Event. */
  readonly systemEvent: MessageList;
  /** `R`: Stock Directory. */
  readonly stockDirectory: MessageList;
  /** `H`: Stock Trading Action. */
  readonly stockTradingAction: MessageList;
  /** `Y`: Reg SHO Short Sale Price Test Restricted Indicator. */
  readonly regShoRestriction: MessageList;
  /** `h`: Operational Halt. */
  readonly operationalHalt: MessageList;
  /** `N`: Retail Price Improvement Indicator (RPII). */
  readonly rpii: MessageList;
  /** `A`: Add Order – No MPID Attribution. */
  readonly addOrder: MessageList;
  /** `F`: Add Order – MPID Attribution. */
  readonly addOrderMpidAttribution: MessageList;
  /** `G`: End of Snapshot. */
  readonly endOfSnapshot: MessageList;
  /** No message has the type byte. */
  readonly unknown: MessageList;
  /** The bytes end before the message does. */
  readonly shortMessage: MessageList;
}

/** Some blocks, sorted by type. */
export interface BlockBatch {
  /** What `index` found since the last `clear`. */
  readonly lists: MessageLists;
  /**
   * Adds the blocks from `start` up to `limit`, and returns where it stopped: `limit`, the start of a
   * block that is not whole, or that of the next block when the batch is full. Several packets may be
   * added before the lists are read.
   * @throws RangeError when the bytes do not lie in the batch's buffer.
   */
  index(start: number, limit: number): number;
  /** Empties the lists. */
  clear(): void;
}

/**
 * Binds a buffer of blocks of a 2-byte length and a message. The batch's arrays are made here, once:
 * nothing is allocated afterwards. It is fastest while it is the only one made by this module, as
 * `createBlockDispatch` is; for further ones see `freshBlockBatch`.
 * @throws RangeError when the capacity is out of range or the buffer has more than 2 GiB.
 */
export function createBlockBatch(
  view: DataView,
  { capacity = BATCH_CAPACITY, positions: keepsPositions = false }: BatchOptions = {},
): BlockBatch {
  requireBatch(view, capacity);
  const offsets = new Int32Array(12 * capacity);
  const positions = new Int32Array(keepsPositions ? offsets.length : 0);
  const cursors = new Int32Array(32);
  const plan = planBatch();
  const all: MessageList[] = [];
  const nextList = (): MessageList => {
    const [begin, end] = [all.length * capacity, (all.length + 1) * capacity];
    const list = new MessageList(offsets.subarray(begin, end), positions.subarray(begin, end));
    all.push(list);
    return list;
  };
  const lists: MessageLists = {
    systemEvent: nextList(),
    stockDirectory: nextList(),
    stockTradingAction: nextList(),
    regShoRestriction: nextList(),
    operationalHalt: nextList(),
    rpii: nextList(),
    addOrder: nextList(),
    addOrderMpidAttribution: nextList(),
    endOfSnapshot: nextList(),
    unknown: nextList(),
    shortMessage: nextList(),
  };
  let blocks = 0;
  const count = (): void => {
    for (let list = 0; list < all.length; list++) {
      const each = all[list];
      if (each !== undefined) each.count = (cursors[list] ?? 0) - list * capacity;
    }
  };
  const clear = (): void => {
    for (let list = 0; list < 12; list++) cursors[list] = list * capacity;
    blocks = 0;
    count();
  };
  const addBlocks = (start: number, limit: number): number => {
    const last = limit - 3;
    let at = start;
    let block = blocks;
    let length = 0;
    let offset = 0;
    let next = 0;
    let entry = 0;
    let list = 0;
    let cursor = 0;
    // Written out so often that V8 does not inline this function, which would make it slower.
    while (at <= last && block + 6 <= capacity) {
      length = view.getUint8(at + 1);
      if (view.getUint8(at) !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      if (next > last) {
        break;
      }
      entry = plan[view.getUint8(offset)] ?? 0;
      list = length < (entry & 0xffff) ? (length === 0 ? 11 : 10) : entry >> 16;
      cursor = cursors[list] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block;
      cursors[list] = cursor + 1;
      at = next;

      length = view.getUint8(at + 1);
      if (view.getUint8(at) !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      if (next > last) {
        block = block + 1;
        break;
      }
      entry = plan[view.getUint8(offset)] ?? 0;
      list = length < (entry & 0xffff) ? (length === 0 ? 11 : 10) : entry >> 16;
      cursor = cursors[list] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block + 1;
      cursors[list] = cursor + 1;
      at = next;

      length = view.getUint8(at + 1);
      if (view.getUint8(at) !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      if (next > last) {
        block = block + 2;
        break;
      }
      entry = plan[view.getUint8(offset)] ?? 0;
      list = length < (entry & 0xffff) ? (length === 0 ? 11 : 10) : entry >> 16;
      cursor = cursors[list] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block + 2;
      cursors[list] = cursor + 1;
      at = next;

      length = view.getUint8(at + 1);
      if (view.getUint8(at) !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      if (next > last) {
        block = block + 3;
        break;
      }
      entry = plan[view.getUint8(offset)] ?? 0;
      list = length < (entry & 0xffff) ? (length === 0 ? 11 : 10) : entry >> 16;
      cursor = cursors[list] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block + 3;
      cursors[list] = cursor + 1;
      at = next;

      length = view.getUint8(at + 1);
      if (view.getUint8(at) !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      if (next > last) {
        block = block + 4;
        break;
      }
      entry = plan[view.getUint8(offset)] ?? 0;
      list = length < (entry & 0xffff) ? (length === 0 ? 11 : 10) : entry >> 16;
      cursor = cursors[list] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block + 4;
      cursors[list] = cursor + 1;
      at = next;

      length = view.getUint8(at + 1);
      if (view.getUint8(at) !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      if (next > last) {
        block = block + 5;
        break;
      }
      entry = plan[view.getUint8(offset)] ?? 0;
      list = length < (entry & 0xffff) ? (length === 0 ? 11 : 10) : entry >> 16;
      cursor = cursors[list] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block + 5;
      cursors[list] = cursor + 1;
      at = next;
      block += 6;
    }
    blocks = block;
    return at;
  };
  const addBlock = (at: number, limit: number): number => {
    if (blocks === capacity || at + 2 > limit) return at;
    const length = view.getUint16(at);
    const offset = at + 2;
    if (offset + length > limit) return at;
    const entry = length === 0 ? 11 << 16 : (plan[view.getUint8(offset)] ?? 0);
    const list = length < (entry & 0xffff) ? 10 : entry >> 16;
    const cursor = cursors[list] ?? 0;
    offsets[cursor] = offset;
    if (keepsPositions) positions[cursor] = blocks;
    cursors[list] = cursor + 1;
    blocks += 1;
    return offset + length;
  };
  const index = (start: number, limit: number): number => {
    requireRange(view, start, limit);
    let at = addBlocks(start, limit);
    for (let next = addBlock(at, limit); next > at; next = addBlock(at, limit)) at = next;
    count();
    return at;
  };
  clear();
  return { lists, index, clear };
}

/** By type byte: the list that messages go to, and the length below which they are short. */
function planBatch(): Int32Array {
  const plan = new Int32Array(256).fill((9 << 16) | 1);
  plan[0x53] = (0 << 16) | 12; // S: list 0, 12 bytes
  plan[0x52] = (1 << 16) | 39; // R: list 1, 39 bytes
  plan[0x48] = (2 << 16) | 25; // H: list 2, 25 bytes
  plan[0x59] = (3 << 16) | 20; // Y: list 3, 20 bytes
  plan[0x68] = (4 << 16) | 21; // h: list 4, 21 bytes
  plan[0x4e] = (5 << 16) | 20; // N: list 5, 20 bytes
  plan[0x41] = (6 << 16) | 36; // A: list 6, 36 bytes
  plan[0x46] = (7 << 16) | 40; // F: list 7, 40 bytes
  plan[0x47] = (8 << 16) | 21; // G: list 8, 21 bytes
  return plan;
}
