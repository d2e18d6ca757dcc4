/**
 * Options that may follow a message: each is a byte that counts those after it, a tag and a value. One
 * view moves over all of them, reads no byte beyond its limit and allocates nothing.
 */
import { bytesWindow, NO_BYTES, requireOffset } from "./wire/bytes.js";

/** Bytes before an option's value. */
const HEAD = 2;

/** What generated views of options are made of. */
export class OptionView {
  /** The buffer that holds the options. */
  view: DataView = NO_BYTES;
  /** Where the option begins, in bytes from the start of `view`. */
  offset = 0;
  /** The first byte that belongs to no option. */
  limit = 0;
  #next = 0;

  /**
   * Moves the view to the option that begins at `offset`, to write it, and returns the view.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  wrap(view: DataView, offset: number): this {
    this.scan(view, offset, view.byteLength);
    return this;
  }

  /**
   * Sets the view before the first of the options from `start` up to `limit`, and returns it.
   * @throws RangeError when `start` is not a non-negative integer.
   */
  scan(view: DataView, start: number, limit: number): this {
    this.view = view;
    this.offset = requireOffset(start);
    this.limit = limit;
    this.#next = start;
    return this;
  }

  /** Moves to the next option; false, and nothing moved, when none that is whole begins there. */
  next(): boolean {
    const at = this.#next;
    const left = this.limit - at;
    if (left < HEAD) return false;
    const follows = this.view.getUint8(at);
    if (follows === 0 || follows > left - 1) return false;
    this.offset = at;
    this.#next = at + 1 + follows;
    return true;
  }

  /** After `next()` returned false: whether the options ended at the limit. If not, what is left is no option. */
  get isWhole(): boolean {
    return this.#next === this.limit;
  }

  /** The bytes after the last option that `next()` moved to; a window, not a copy. */
  get rest(): Uint8Array {
    return bytesWindow(this.view, this.#next, this.limit - this.#next);
  }

  /** What the option is. */
  get tag(): number {
    return this.view.getUint8(this.offset + 1);
  }

  /** Bytes of its value. */
  get valueLength(): number {
    return this.view.getUint8(this.offset) - 1;
  }

  /** Its value; a window, not a copy. */
  get value(): Uint8Array {
    return bytesWindow(this.view, this.offset + HEAD, this.valueLength);
  }

  /** Whether the option has this tag and as many bytes of value. */
  protected is(tag: number, valueLength: number): boolean {
    return (
      this.view.getUint8(this.offset + 1) === tag &&
      this.view.getUint8(this.offset) === valueLength + 1
    );
  }

  /** Writes the two bytes before a value. */
  protected begin(tag: number, valueLength: number): void {
    this.view.setUint8(this.offset, valueLength + 1);
    this.view.setUint8(this.offset + 1, tag);
  }
}
