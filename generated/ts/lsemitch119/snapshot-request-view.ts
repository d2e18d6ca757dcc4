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
 * Snapshot Request: message type `0x81`, 16 bytes.
 *
 * Asks for the whole book of an instrument or a segment.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class SnapshotRequestView {
  /** Type byte, `0x81`. */
  static readonly TYPE = 0x81;
  /** Bytes. */
  static readonly LENGTH = 16;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    sequenceNumber: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    segment: { offset: 6, length: 6, limit: 12, type: "alpha(6)", decimals: null },
    instrumentId: { offset: 12, length: 4, limit: 16, type: "u32le", decimals: null },
  } as const;

  /** The buffer that holds the message. */
  declare view: DataView;
  /** Where the message begins, in bytes from the start of `view`. */
  declare offset: number;

  /**
   * A view of the message that begins at `offset`; without arguments of nothing, to be wrapped later.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  constructor(view: DataView = NO_BYTES, offset: number = 0) {
    this.view = view;
    this.offset = requireOffset(offset);
  }

  /** Bytes of the message, this one included. Bytes [0, 1). */
  get messageLength(): number {
    return this.view.getUint8(this.offset);
  }

  set messageLength(value: number) {
    this.view.setUint8(this.offset, value);
  }

  /** Tells the messages apart. Bytes [1, 2). */
  get messageType(): number {
    return this.view.getUint8(this.offset + 1);
  }

  set messageType(value: number) {
    this.view.setUint8(this.offset + 1, value);
  }

  /** Sequence number of the snapshot. Bytes [2, 6). */
  get sequenceNumber(): number {
    return this.view.getUint32(this.offset + 2, true);
  }

  set sequenceNumber(value: number) {
    this.view.setUint32(this.offset + 2, value, true);
  }

  /** Part of the market; blank when an instrument is named. Bytes [6, 12), ASCII text. */
  get segment(): string {
    return alphaText(this.view, this.offset + 6, 6);
  }

  set segment(value: string) {
    setAlpha(this.view, this.offset + 6, 6, value);
  }

  /** {@link segment} as one number, equal for equal text: see `alphaKey`. */
  get segmentKey(): number {
    return (
      this.view.getUint16(this.offset + 6) * 0x1_0000_0000 + this.view.getUint32(this.offset + 8)
    );
  }

  /** Number of the instrument. Bytes [12, 16). */
  get instrumentId(): number {
    return this.view.getUint32(this.offset + 12, true);
  }

  set instrumentId(value: number) {
    this.view.setUint32(this.offset + 12, value, true);
  }

  /**
   * Moves the view to the message that begins at `offset`, and returns it.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  wrap(view: DataView, offset: number): this {
    this.view = view;
    this.offset = requireOffset(offset);
    return this;
  }

  /**
   * A view over a copy of the message, to keep when the buffer is used again.
   * @throws RangeError when the buffer ends before the message does.
   */
  copy(): SnapshotRequestView {
    return new SnapshotRequestView(copyBytes(this.view, this.offset, SnapshotRequestView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 16 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 16, length - 16);
  }
}
