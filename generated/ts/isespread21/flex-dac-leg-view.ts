/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  alphaText,
  bytesWindow,
  copyBytes,
  requireOffset,
  setAlpha,
} from "../../../runtime/index.js";

/**
 * Flex DAC Leg Information: 8 bytes.
 *
 * One leg of a FLEX strategy in a delta-adjusted cross.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
export class FlexDacLegView {
  /** Bytes. */
  static readonly LENGTH = 8;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    reserved8: { offset: 0, length: 8, limit: 8, type: "alpha(8)", decimals: null },
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

  /** Not used. Bytes [0, 8), ASCII text. */
  get reserved8(): string {
    return alphaText(this.view, this.offset, 8);
  }

  set reserved8(value: string) {
    setAlpha(this.view, this.offset, 8, value);
  }

  /** First 4 characters of {@link reserved8} as one number: see `alphaKeyHi`. */
  get reserved8KeyHi(): number {
    return this.view.getUint32(this.offset);
  }

  /** Last 4 characters of {@link reserved8} as one number: see `alphaKeyLo`. */
  get reserved8KeyLo(): number {
    return this.view.getUint32(this.offset + 4);
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
  copy(): FlexDacLegView {
    return new FlexDacLegView(copyBytes(this.view, this.offset, FlexDacLegView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this record; a window, not a copy.
   * @throws RangeError when `length` is less than 8 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 8, length - 8);
  }
}
