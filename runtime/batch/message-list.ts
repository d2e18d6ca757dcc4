/** What the lists of one batch share. */
export interface BatchArrays {
  /** Where each message begins, list after list. */
  readonly offsets: Int32Array;
  /** Likewise how many blocks came before it; empty unless positions are kept. */
  readonly positions: Int32Array;
  /** By slot, where in `offsets` its list's next message goes. */
  readonly cursors: Int32Array;
}

/** Which of a batch's lists one is. */
export interface ListPlace {
  /** Its type byte, or one of the slots after those: see `block-slots.ts`. */
  readonly slot: number;
  /** Its first entry in the batch's `offsets`. */
  readonly first: number;
  /** Messages that it holds at most. */
  readonly capacity: number;
}

/**
 * The messages of one type in a batch, in the order of the wire. A batch fills it; the arrays stay the
 * same, so a loop may close over them.
 */
export class MessageList {
  /** Where each message begins; the first {@link count} entries count. */
  readonly offsets: Int32Array;
  /** How many blocks of the batch came before each message; empty unless the batch keeps positions. */
  readonly positions: Int32Array;
  private readonly cursors: Int32Array;
  private readonly slot: number;
  private readonly first: number;

  constructor({ offsets, positions, cursors }: BatchArrays, { slot, first, capacity }: ListPlace) {
    this.offsets = offsets.subarray(first, first + capacity);
    this.positions = positions.subarray(first, first + capacity);
    this.cursors = cursors;
    this.slot = slot;
    this.first = first;
  }

  /** Messages in the list. */
  get count(): number {
    return (this.cursors[this.slot] ?? 0) - this.first;
  }
}

/** How a batch is made. */
export interface BatchOptions {
  /** Blocks that it holds at most: 4096 unless given. */
  readonly capacity?: number;
  /** Whether to note each message's place among the blocks, by which types can be merged again. */
  readonly positions?: boolean;
}

/** The blocks a batch holds unless its maker says otherwise: with their messages they fit a level 2 cache. */
export const BATCH_CAPACITY = 4096;

const LEAST = 8;
const MOST = 1 << 20;

/** Bytes that a 31-bit offset reaches. */
const REACH = 0x7fff_ffff;

/**
 * Checks what a batch is to be made of.
 * @throws RangeError when it cannot be.
 */
export function requireBatch(view: DataView, capacity: number): void {
  if (!Number.isInteger(capacity) || capacity < LEAST || capacity > MOST) {
    throw new RangeError(`a batch holds ${LEAST} to ${MOST} blocks, not ${capacity}`);
  }
  if (view.byteLength > REACH) {
    throw new RangeError(`a batch reaches ${REACH} bytes, the view has ${view.byteLength}`);
  }
}

/**
 * Checks that a list fits its columns.
 * @throws RangeError when it has more messages than they have rows.
 */
export function requireRows(rows: number, count: number): void {
  if (count > rows) throw new RangeError(`${count} messages do not fit ${rows} rows`);
}
