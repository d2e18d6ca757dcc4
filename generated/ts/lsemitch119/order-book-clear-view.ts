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
 * Order Book Clear: message type `y`, 13 bytes.
 *
 * All orders of an instrument leave the book.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class OrderBookClearView {
  /** Type byte, `y`. */
  static readonly TYPE = 0x79;
  /** Bytes. */
  static readonly LENGTH = 13;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    nanosecond: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    instrumentId: { offset: 6, length: 4, limit: 10, type: "u32le", decimals: null },
    reservedA: { offset: 10, length: 1, limit: 11, type: "alpha(1)", decimals: null },
    reservedB: { offset: 11, length: 1, limit: 12, type: "alpha(1)", decimals: null },
    orderBookClearFlags: { offset: 12, length: 1, limit: 13, type: "u8", decimals: null },
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

  /** Number of the instrument. Bytes [6, 10). */
  get instrumentId(): number {
    return this.view.getUint32(this.offset + 6, true);
  }

  set instrumentId(value: number) {
    this.view.setUint32(this.offset + 6, value, true);
  }

  /** Not used. Bytes [10, 11), ASCII text. */
  get reservedA(): string {
    return alphaText(this.view, this.offset + 10, 1);
  }

  set reservedA(value: string) {
    setAlpha(this.view, this.offset + 10, 1, value);
  }

  /** {@link reservedA} as one number, equal for equal text: see `alphaKey`. */
  get reservedAKey(): number {
    return this.view.getUint8(this.offset + 10);
  }

  /** Not used. Bytes [11, 12), ASCII text. */
  get reservedB(): string {
    return alphaText(this.view, this.offset + 11, 1);
  }

  set reservedB(value: string) {
    setAlpha(this.view, this.offset + 11, 1, value);
  }

  /** {@link reservedB} as one number, equal for equal text: see `alphaKey`. */
  get reservedBKey(): number {
    return this.view.getUint8(this.offset + 11);
  }

  /** Bytes [12, 13). */
  get orderBookClearFlags(): number {
    return this.view.getUint8(this.offset + 12);
  }

  set orderBookClearFlags(value: number) {
    this.view.setUint8(this.offset + 12, value);
  }

  /** Only firm quotes leave. Bit 5 of {@link orderBookClearFlags}. */
  get orderBookClearFlagsFirmQuote(): boolean {
    return (this.orderBookClearFlags & 0x20) !== 0;
  }

  set orderBookClearFlagsFirmQuote(value: boolean) {
    this.orderBookClearFlags = ((this.orderBookClearFlags & ~0x20) | (value ? 0x20 : 0)) >>> 0;
  }

  /** Only answers to private requests leave. Bit 6 of {@link orderBookClearFlags}. */
  get orderBookClearFlagsPrivateRfq(): boolean {
    return (this.orderBookClearFlags & 0x40) !== 0;
  }

  set orderBookClearFlagsPrivateRfq(value: boolean) {
    this.orderBookClearFlags = ((this.orderBookClearFlags & ~0x40) | (value ? 0x40 : 0)) >>> 0;
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
  copy(): OrderBookClearView {
    return new OrderBookClearView(copyBytes(this.view, this.offset, OrderBookClearView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 13 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 13, length - 13);
  }
}
