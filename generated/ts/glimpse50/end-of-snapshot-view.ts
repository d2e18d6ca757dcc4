/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  bytesWindow,
  copyBytes,
  digitsBigint,
  requireOffset,
  setDigits,
} from "../../../runtime/index.js";

/**
 * End of Snapshot: message type `G`, 21 bytes.
 *
 * The snapshot is complete; real-time messages follow it from the number given.
 *
 * @see Nasdaq GLIMPSE 5.0
 */
export class EndOfSnapshotView {
  /** Type byte, `G`. */
  static readonly TYPE = 0x47;
  /** Bytes. */
  static readonly LENGTH = 21;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    sequenceNumber: { offset: 1, length: 20, limit: 21, type: "digits(20)", decimals: null },
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

  /** Tells the messages apart. Bytes [0, 1), one ASCII character. */
  get messageType(): number {
    return this.view.getUint8(this.offset);
  }

  set messageType(value: number) {
    this.view.setUint8(this.offset, value);
  }

  /**
   * Number of the first real-time message to process. Bytes [1, 21), a number in ASCII digits;
   * undefined when they spell none.
   */
  get sequenceNumber(): bigint | undefined {
    return digitsBigint(this.view, this.offset + 1, 20);
  }

  set sequenceNumber(value: bigint | undefined) {
    setDigits(this.view, this.offset + 1, 20, value);
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
  copy(): EndOfSnapshotView {
    return new EndOfSnapshotView(copyBytes(this.view, this.offset, EndOfSnapshotView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 21 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 21, length - 21);
  }
}
