/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  bytesWindow,
  copyBytes,
  decimalText,
  requireOffset,
} from "../../../runtime/index.js";

/**
 * Order Replace: message type `U`, 35 bytes.
 *
 * An order was replaced by a new one on the same side of the same security.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.4.5
 */
export class OrderReplaceView {
  /** Type byte, `U`. */
  static readonly TYPE = 0x55;
  /** Bytes. */
  static readonly LENGTH = 35;
  /** Implied decimal places of `price`. */
  static readonly PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    stockLocate: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    trackingNumber: { offset: 3, length: 2, limit: 5, type: "u16be", decimals: null },
    timestamp: { offset: 5, length: 6, limit: 11, type: "u48be", decimals: null },
    originalOrderReferenceNumber: {
      offset: 11,
      length: 8,
      limit: 19,
      type: "u64be",
      decimals: null,
    },
    newOrderReferenceNumber: { offset: 19, length: 8, limit: 27, type: "u64be", decimals: null },
    shares: { offset: 27, length: 4, limit: 31, type: "u32be", decimals: null },
    price: { offset: 31, length: 4, limit: 35, type: "u32be", decimals: 4 },
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

  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  get stockLocate(): number {
    return this.view.getUint16(this.offset + 1);
  }

  set stockLocate(value: number) {
    this.view.setUint16(this.offset + 1, value);
  }

  /** For the exchange itself. Bytes [3, 5). */
  get trackingNumber(): number {
    return this.view.getUint16(this.offset + 3);
  }

  set trackingNumber(value: number) {
    this.view.setUint16(this.offset + 3, value);
  }

  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  get timestamp(): number {
    return this.timestampHi * 0x1_0000_0000 + this.timestampLo;
  }

  set timestamp(value: number) {
    this.view.setUint16(this.offset + 5, value / 0x1_0000_0000);
    this.view.setUint32(this.offset + 7, value);
  }

  /** Upper 16 bits of {@link timestamp}. */
  get timestampHi(): number {
    return this.view.getUint16(this.offset + 5);
  }

  set timestampHi(value: number) {
    this.view.setUint16(this.offset + 5, value);
  }

  /** Lower 32 bits of {@link timestamp}. */
  get timestampLo(): number {
    return this.view.getUint32(this.offset + 7);
  }

  set timestampLo(value: number) {
    this.view.setUint32(this.offset + 7, value);
  }

  /** The order that is gone. Bytes [11, 19). */
  get originalOrderReferenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 11);
  }

  set originalOrderReferenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 11, value);
  }

  /** Upper 32 bits of {@link originalOrderReferenceNumber}. */
  get originalOrderReferenceNumberHi(): number {
    return this.view.getUint32(this.offset + 11);
  }

  set originalOrderReferenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 11, value);
  }

  /** Lower 32 bits of {@link originalOrderReferenceNumber}. */
  get originalOrderReferenceNumberLo(): number {
    return this.view.getUint32(this.offset + 15);
  }

  set originalOrderReferenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 15, value);
  }

  /** The order in its place. Bytes [19, 27). */
  get newOrderReferenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 19);
  }

  set newOrderReferenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 19, value);
  }

  /** Upper 32 bits of {@link newOrderReferenceNumber}. */
  get newOrderReferenceNumberHi(): number {
    return this.view.getUint32(this.offset + 19);
  }

  set newOrderReferenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 19, value);
  }

  /** Lower 32 bits of {@link newOrderReferenceNumber}. */
  get newOrderReferenceNumberLo(): number {
    return this.view.getUint32(this.offset + 23);
  }

  set newOrderReferenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 23, value);
  }

  /** Shares of the new order. Bytes [27, 31). */
  get shares(): number {
    return this.view.getUint32(this.offset + 27);
  }

  set shares(value: number) {
    this.view.setUint32(this.offset + 27, value);
  }

  /** Limit price of the new order. Bytes [31, 35), scaled by 10^4. */
  get price(): number {
    return this.view.getUint32(this.offset + 31);
  }

  set price(value: number) {
    this.view.setUint32(this.offset + 31, value);
  }

  /** {@link price} with its 4 decimal places, exact. */
  get priceText(): string {
    return decimalText(this.price, OrderReplaceView.PRICE_DECIMALS);
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
  copy(): OrderReplaceView {
    return new OrderReplaceView(copyBytes(this.view, this.offset, OrderReplaceView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 35 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 35, length - 35);
  }
}
