/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 */
import { NO_BYTES, bytesWindow, copyBytes, requireOffset } from "../../../runtime/index.js";
import type { EventCode } from "./codes.js";

/**
 * System Event: message type `S`, 7 bytes.
 *
 * The day begins or ends.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class SystemEventView {
  /** Type byte, `S`. */
  static readonly TYPE = 0x53;
  /** Bytes. */
  static readonly LENGTH = 7;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    nanosecond: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    eventCode: { offset: 6, length: 1, limit: 7, type: "char", decimals: null },
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

  /**
   * Nanoseconds of the second last told. Bytes [2, 6), in nanoseconds after the `seconds` of the
   * last `time`.
   */
  get nanosecond(): number {
    return this.view.getUint32(this.offset + 2, true);
  }

  set nanosecond(value: number) {
    this.view.setUint32(this.offset + 2, value, true);
  }

  /** Bytes [6, 7), a code of `EventCode`. */
  get eventCode(): EventCode {
    return this.view.getUint8(this.offset + 6);
  }

  set eventCode(value: EventCode) {
    this.view.setUint8(this.offset + 6, value);
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
  copy(): SystemEventView {
    return new SystemEventView(copyBytes(this.view, this.offset, SystemEventView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 7 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 7, length - 7);
  }
}
