/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import { NO_BYTES, bytesWindow, copyBytes, requireOffset } from "../../../runtime/index.js";
import type { OrderOptionView } from "./order-option-view.js";

/**
 * Appendage Length and Optional Appendage: 2 bytes and what follows.
 *
 * Options behind a message that may end without them.
 *
 * @see Nasdaq OUCH 5.0
 */
export class AppendageBlockView {
  /** Bytes of the fixed part. */
  static readonly LENGTH = 2;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    appendageLength: { offset: 0, length: 2, limit: 2, type: "u16be", decimals: null },
  } as const;

  /** The buffer that holds the record. */
  declare view: DataView;
  /** Where the record begins, in bytes from the start of `view`. */
  declare offset: number;

  /**
   * A view of the record that begins at `offset`; without arguments of nothing, to be wrapped later.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  constructor(view: DataView = NO_BYTES, offset: number = 0) {
    this.view = view;
    this.offset = requireOffset(offset);
  }

  /** Bytes of options that follow. Bytes [0, 2). */
  get appendageLength(): number {
    return this.view.getUint16(this.offset);
  }

  set appendageLength(value: number) {
    this.view.setUint16(this.offset, value);
  }

  /**
   * Moves the view to the record that begins at `offset`, and returns it.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  wrap(view: DataView, offset: number): this {
    this.view = view;
    this.offset = requireOffset(offset);
    return this;
  }

  /**
   * A view over a copy of the record, to keep when the buffer is used again.
   * @throws RangeError when the buffer ends before the record does.
   */
  copy(): AppendageBlockView {
    return new AppendageBlockView(copyBytes(this.view, this.offset, AppendageBlockView.LENGTH));
  }

  /**
   * How long the record is by its own account, of which `length` bytes are there, 2 at least:
   * more than `length` when some are missing.
   */
  wholeLength(_length: number): number {
    return 2 + this.appendageLength;
  }

  /**
   * Sets `option` before the first option of the optional appendage in `length` bytes of the
   * record, and returns it: each `option.next()` moves it to the next one.
   */
  optionalAppendage(length: number, option: OrderOptionView): OrderOptionView {
    const size = Math.max(0, Math.min(length - 2, this.appendageLength));
    return option.scan(this.view, this.offset + 2, this.offset + 2 + size);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this record; a window, not a copy.
   * @throws RangeError when `length` is less than 2 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
