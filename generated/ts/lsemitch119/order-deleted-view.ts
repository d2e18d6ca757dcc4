/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 */
import { NO_BYTES, bytesWindow, copyBytes, requireOffset } from "../../../runtime/index.js";

/**
 * Order Deleted: message type `D`, 19 bytes.
 *
 * An order leaves the book.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class OrderDeletedView {
  /** Type byte, `D`. */
  static readonly TYPE = 0x44;
  /** Bytes. */
  static readonly LENGTH = 19;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    nanosecond: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    orderId: { offset: 6, length: 8, limit: 14, type: "u64le", decimals: null },
    orderDeletedFlags: { offset: 14, length: 1, limit: 15, type: "u8", decimals: null },
    instrumentId: { offset: 15, length: 4, limit: 19, type: "u32le", decimals: null },
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

  /** Number of the order, for the day. Bytes [6, 14). */
  get orderId(): bigint {
    return this.view.getBigUint64(this.offset + 6, true);
  }

  set orderId(value: bigint) {
    this.view.setBigUint64(this.offset + 6, value, true);
  }

  /** Upper 32 bits of {@link orderId}. */
  get orderIdHi(): number {
    return this.view.getUint32(this.offset + 10, true);
  }

  set orderIdHi(value: number) {
    this.view.setUint32(this.offset + 10, value, true);
  }

  /** Lower 32 bits of {@link orderId}. */
  get orderIdLo(): number {
    return this.view.getUint32(this.offset + 6, true);
  }

  set orderIdLo(value: number) {
    this.view.setUint32(this.offset + 6, value, true);
  }

  /** Bytes [14, 15). */
  get orderDeletedFlags(): number {
    return this.view.getUint8(this.offset + 14);
  }

  set orderDeletedFlags(value: number) {
    this.view.setUint8(this.offset + 14, value);
  }

  /** The order was a firm quote. Bit 5 of {@link orderDeletedFlags}. */
  get orderDeletedFlagsFirmQuote(): boolean {
    return (this.orderDeletedFlags & 0x20) !== 0;
  }

  set orderDeletedFlagsFirmQuote(value: boolean) {
    this.orderDeletedFlags = ((this.orderDeletedFlags & ~0x20) | (value ? 0x20 : 0)) >>> 0;
  }

  /** Number of the instrument. Bytes [15, 19). */
  get instrumentId(): number {
    return this.view.getUint32(this.offset + 15, true);
  }

  set instrumentId(value: number) {
    this.view.setUint32(this.offset + 15, value, true);
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
  copy(): OrderDeletedView {
    return new OrderDeletedView(copyBytes(this.view, this.offset, OrderDeletedView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 19 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 19, length - 19);
  }
}
