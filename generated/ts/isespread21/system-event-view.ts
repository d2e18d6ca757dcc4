/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 */
import { NO_BYTES, bytesWindow, copyBytes, requireOffset } from "../../../runtime/index.js";
import type { EventCode } from "./codes.js";

/**
 * System Event: message type `S`, 12 bytes.
 *
 * Something happened to the market as a whole.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
export class SystemEventView {
  /** Type byte, `S`. */
  static readonly TYPE = 0x53;
  /** Bytes. */
  static readonly LENGTH = 12;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    trackingNumber: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    timestamp: { offset: 3, length: 8, limit: 11, type: "u64be", decimals: null },
    eventCode: { offset: 11, length: 1, limit: 12, type: "char", decimals: null },
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

  /** Internal to the exchange. Bytes [1, 3). */
  get trackingNumber(): number {
    return this.view.getUint16(this.offset + 1);
  }

  set trackingNumber(value: number) {
    this.view.setUint16(this.offset + 1, value);
  }

  /** When the exchange made the message, in nanoseconds. Bytes [3, 11). */
  get timestamp(): bigint {
    return this.view.getBigUint64(this.offset + 3);
  }

  set timestamp(value: bigint) {
    this.view.setBigUint64(this.offset + 3, value);
  }

  /** Upper 32 bits of {@link timestamp}. */
  get timestampHi(): number {
    return this.view.getUint32(this.offset + 3);
  }

  set timestampHi(value: number) {
    this.view.setUint32(this.offset + 3, value);
  }

  /** Lower 32 bits of {@link timestamp}. */
  get timestampLo(): number {
    return this.view.getUint32(this.offset + 7);
  }

  set timestampLo(value: number) {
    this.view.setUint32(this.offset + 7, value);
  }

  /** Bytes [11, 12), a code of `EventCode`. */
  get eventCode(): EventCode {
    return this.view.getUint8(this.offset + 11);
  }

  set eventCode(value: EventCode) {
    this.view.setUint8(this.offset + 11, value);
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
   * @throws RangeError when `length` is less than 12 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 12, length - 12);
  }
}
