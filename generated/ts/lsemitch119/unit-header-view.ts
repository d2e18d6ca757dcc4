/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
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
 * Unit Header: 8 bytes and what follows.
 *
 * Begins every unit; its messages follow.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class UnitHeaderView {
  /** Bytes of the fixed part. */
  static readonly LENGTH = 8;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    unitLength: { offset: 0, length: 2, limit: 2, type: "u16le", decimals: null },
    messageCount: { offset: 2, length: 1, limit: 3, type: "u8", decimals: null },
    marketDataGroup: { offset: 3, length: 1, limit: 4, type: "alpha(1)", decimals: null },
    sequenceNumber: { offset: 4, length: 4, limit: 8, type: "u32le", decimals: null },
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

  /** Bytes of the unit, this header included. Bytes [0, 2). */
  get unitLength(): number {
    return this.view.getUint16(this.offset, true);
  }

  set unitLength(value: number) {
    this.view.setUint16(this.offset, value, true);
  }

  /** Messages that follow. Bytes [2, 3). */
  get messageCount(): number {
    return this.view.getUint8(this.offset + 2);
  }

  set messageCount(value: number) {
    this.view.setUint8(this.offset + 2, value);
  }

  /** Channel of the messages. Bytes [3, 4), ASCII text. */
  get marketDataGroup(): string {
    return alphaText(this.view, this.offset + 3, 1);
  }

  set marketDataGroup(value: string) {
    setAlpha(this.view, this.offset + 3, 1, value);
  }

  /** {@link marketDataGroup} as one number, equal for equal text: see `alphaKey`. */
  get marketDataGroupKey(): number {
    return this.view.getUint8(this.offset + 3);
  }

  /** Sequence number of the snapshot. Bytes [4, 8). */
  get sequenceNumber(): number {
    return this.view.getUint32(this.offset + 4, true);
  }

  set sequenceNumber(value: number) {
    this.view.setUint32(this.offset + 4, value, true);
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
  copy(): UnitHeaderView {
    return new UnitHeaderView(copyBytes(this.view, this.offset, UnitHeaderView.LENGTH));
  }

  /**
   * The messages, one after the other. `length` is that of the whole frame; a window, not a copy.
   * @throws RangeError when `length` is less than 8 or ends beyond the buffer.
   */
  payload(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 8, length - 8);
  }
}
