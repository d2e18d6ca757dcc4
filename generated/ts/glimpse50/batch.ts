/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 *
 * The second form of dispatch: blocks are first sorted by type, then each type is read in a loop
 * of its own. What a processor loses at a dispatch is the mispredicted type, so this pays where
 * types follow each other as on an open market, and costs where one type comes in long runs:
 * there use `createBlockDispatch`. Within a type the order is that of the wire; between types it
 * is gone unless `offsets` (in one stretch of bytes) or `positions` are compared. An order book,
 * which must see an add before its delete, wants messages one by one.
 */
import {
  BATCH_CAPACITY,
  type BatchOptions,
  MessageList,
  NO_LENGTH,
  SHORT_SLOT,
  SLOTS,
  UNKNOWN_SLOT,
  blockBytes,
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
   * Adds the blocks from `start` up to `limit`, and returns where it stopped: `limit`, the start of
   * a block that is not whole, or that of the next block when the batch is full. Several packets
   * may be added before the lists are read.
   * @throws RangeError when the bytes do not lie in the batch's buffer.
   */
  index(start: number, limit: number): number;
  /** Empties the lists. */
  clear(): void;
}

/**
 * Binds a buffer of blocks of a 2-byte length and a message. The batch's arrays are made here,
 * once: nothing is allocated afterwards. It is fastest while it is the only one made by this
 * module, as `createBlockDispatch` is; for further ones see `freshBlockBatch`.
 * @throws RangeError when the capacity is out of range or the buffer has more than 2 GiB.
 */
export function createBlockBatch(
  view: DataView,
  { capacity = BATCH_CAPACITY, positions: keepsPositions = false }: BatchOptions = {},
): BlockBatch {
  requireBatch(view, capacity);
  const offsets = new Int32Array(11 * capacity);
  const positions = new Int32Array(keepsPositions ? offsets.length : 0);
  const cursors = new Int32Array(SLOTS);
  const leasts = leastLengths();
  const [uppers, lowers, types] = [blockBytes(view, 0), blockBytes(view, 1), blockBytes(view, 2)];
  let first = 0;
  const nextList = (slot: number): MessageList => {
    const list = new MessageList({ offsets, positions, cursors }, { slot, first, capacity });
    cursors[slot] = first;
    first += capacity;
    return list;
  };
  const lists: MessageLists = {
    systemEvent: nextList(0x53),
    stockDirectory: nextList(0x52),
    stockTradingAction: nextList(0x48),
    regShoRestriction: nextList(0x59),
    operationalHalt: nextList(0x68),
    rpii: nextList(0x4e),
    addOrder: nextList(0x41),
    addOrderMpidAttribution: nextList(0x46),
    endOfSnapshot: nextList(0x47),
    unknown: nextList(UNKNOWN_SLOT),
    shortMessage: nextList(SHORT_SLOT),
  };
  const emptied = cursors.slice();
  let blocks = 0;
  const clear = (): void => {
    cursors.set(emptied);
    blocks = 0;
  };
  const addBlocks = (start: number, limit: number): number => {
    const last = Math.min(limit - 3, types.length - 1);
    let at = start | 0;
    let block = blocks | 0;
    let taken = 0;
    let length = 0;
    let offset = 0;
    let next = 0;
    let type = 0;
    let cursor = 0;
    // Written out so often that V8 does not inline this function, which would make it slower.
    while (at <= last && block + 6 <= capacity) {
      length = lowers[at] ?? 0;
      if (uppers[at] !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      type = types[at] ?? 0;
      if (next > last || length < (leasts[type] ?? 0)) break;
      cursor = cursors[type] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block;
      cursors[type] = cursor + 1;
      at = next;

      length = lowers[at] ?? 0;
      if (uppers[at] !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      type = types[at] ?? 0;
      if (next > last || length < (leasts[type] ?? 0)) {
        taken = 1;
        break;
      }
      cursor = cursors[type] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block + 1;
      cursors[type] = cursor + 1;
      at = next;

      length = lowers[at] ?? 0;
      if (uppers[at] !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      type = types[at] ?? 0;
      if (next > last || length < (leasts[type] ?? 0)) {
        taken = 2;
        break;
      }
      cursor = cursors[type] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block + 2;
      cursors[type] = cursor + 1;
      at = next;

      length = lowers[at] ?? 0;
      if (uppers[at] !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      type = types[at] ?? 0;
      if (next > last || length < (leasts[type] ?? 0)) {
        taken = 3;
        break;
      }
      cursor = cursors[type] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block + 3;
      cursors[type] = cursor + 1;
      at = next;

      length = lowers[at] ?? 0;
      if (uppers[at] !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      type = types[at] ?? 0;
      if (next > last || length < (leasts[type] ?? 0)) {
        taken = 4;
        break;
      }
      cursor = cursors[type] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block + 4;
      cursors[type] = cursor + 1;
      at = next;

      length = lowers[at] ?? 0;
      if (uppers[at] !== 0) length = view.getUint16(at);
      offset = at + 2;
      next = offset + length;
      type = types[at] ?? 0;
      if (next > last || length < (leasts[type] ?? 0)) {
        taken = 5;
        break;
      }
      cursor = cursors[type] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = block + 5;
      cursors[type] = cursor + 1;
      at = next;
      block += 6;
    }
    blocks = block + taken;
    return at;
  };
  const addBlock = (at: number, limit: number): number => {
    if (blocks === capacity || at + 2 > limit) return at;
    const length = view.getUint16(at);
    const offset = at + 2;
    if (offset + length > limit) return at;
    if (length > 0) {
      const type = view.getUint8(offset);
      const least = leasts[type] ?? 0;
      const slot = length >= least ? type : least === NO_LENGTH ? UNKNOWN_SLOT : SHORT_SLOT;
      const cursor = cursors[slot] ?? 0;
      offsets[cursor] = offset;
      if (keepsPositions) positions[cursor] = blocks;
      cursors[slot] = cursor + 1;
    }
    blocks += 1;
    return offset + length;
  };
  const index = (start: number, limit: number): number => {
    requireRange(view, start, limit);
    let at = addBlocks(start, limit);
    for (let next = addBlock(at, limit); next > at; next = addBlock(at, limit)) {
      at = addBlocks(next, limit);
    }
    return at;
  };
  return { lists, index, clear };
}

/** By type byte: the length below which a message is short. */
function leastLengths(): Int32Array {
  const leasts = new Int32Array(SLOTS).fill(NO_LENGTH);
  leasts[0x53] = 12; // S
  leasts[0x52] = 39; // R
  leasts[0x48] = 25; // H
  leasts[0x59] = 20; // Y
  leasts[0x68] = 21; // h
  leasts[0x4e] = 20; // N
  leasts[0x41] = 36; // A
  leasts[0x46] = 40; // F
  leasts[0x47] = 21; // G
  return leasts;
}
