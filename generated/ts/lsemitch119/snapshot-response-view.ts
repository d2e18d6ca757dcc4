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
 * Snapshot Response: message type `0x82`, 11 bytes.
 *
 * Whether the snapshot will come, and how large it is.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class SnapshotResponseView {
  /** Type byte, `0x82`. */
  static readonly TYPE = 0x82;
  /** Bytes. */
  static readonly LENGTH = 11;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    sequenceNumber: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    orderCount: { offset: 6, length: 4, limit: 10, type: "u32le", decimals: null },
    status: { offset: 10, length: 1, limit: 11, type: "alpha(1)", decimals: null },
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

  /** How many orders the snapshot has. Bytes [6, 10). */
  get orderCount(): number {
    return this.view.getUint32(this.offset + 6, true);
  }

  set orderCount(value: number) {
    this.view.setUint32(this.offset + 6, value, true);
  }

  /** A for accepted, else why not. Bytes [10, 11), ASCII text. */
  get status(): string {
    return alphaText(this.view, this.offset + 10, 1);
  }

  set status(value: string) {
    setAlpha(this.view, this.offset + 10, 1, value);
  }

  /** {@link status} as one number, equal for equal text: see `alphaKey`. */
  get statusKey(): number {
    return this.view.getUint8(this.offset + 10);
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
  copy(): SnapshotResponseView {
    return new SnapshotResponseView(copyBytes(this.view, this.offset, SnapshotResponseView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 11 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 11, length - 11);
  }
}
