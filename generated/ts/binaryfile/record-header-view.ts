/*
 * Generated from binaryfile 1.00, edition 2010-03-30, by npm run codegen; do not edit.
 */
import { NO_BYTES, bytesWindow, copyBytes, requireOffset } from "../../../runtime/index.js";

/**
 * Record: 2 bytes and what follows.
 *
 * Begins each record of a file.
 *
 * @see BinaryFILE 1.00
 */
export class RecordHeaderView {
  /** Bytes of the fixed part. */
  static readonly LENGTH = 2;
  /** The session is complete; a file without this record is not. */
  static readonly PAYLOAD_LENGTH_END_OF_SESSION = 0;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    payloadLength: { offset: 0, length: 2, limit: 2, type: "u16be", decimals: null },
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

  /** Bytes of the payload, without these two. Bytes [0, 2). */
  get payloadLength(): number {
    return this.view.getUint16(this.offset);
  }

  set payloadLength(value: number) {
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
  copy(): RecordHeaderView {
    return new RecordHeaderView(copyBytes(this.view, this.offset, RecordHeaderView.LENGTH));
  }

  /**
   * One message. `length` is that of the whole frame; a window, not a copy.
   * @throws RangeError when `length` is less than 2 or ends beyond the buffer.
   */
  payload(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 2, length - 2);
  }
}
