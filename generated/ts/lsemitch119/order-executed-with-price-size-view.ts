/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  bytesWindow,
  copyBytes,
  decimalText,
  requireOffset,
} from "../../../runtime/index.js";
import type { Printable } from "./codes.js";

/**
 * Order Executed With Price Size: message type `C`, 39 bytes.
 *
 * An order in the book traded at another price, or with another quantity left.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class OrderExecutedWithPriceSizeView {
  /** Type byte, `C`. */
  static readonly TYPE = 0x43;
  /** Bytes. */
  static readonly LENGTH = 39;
  /** Implied decimal places of `price`. */
  static readonly PRICE_DECIMALS = 8;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    nanosecond: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    orderId: { offset: 6, length: 8, limit: 14, type: "u64le", decimals: null },
    executedQuantity: { offset: 14, length: 4, limit: 18, type: "u32le", decimals: null },
    displayQuantity: { offset: 18, length: 4, limit: 22, type: "u32le", decimals: null },
    tradeMatchId: { offset: 22, length: 8, limit: 30, type: "u64le", decimals: null },
    printable: { offset: 30, length: 1, limit: 31, type: "char", decimals: null },
    price: { offset: 31, length: 8, limit: 39, type: "i64le", decimals: 8 },
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

  /** Quantity traded. Bytes [14, 18). */
  get executedQuantity(): number {
    return this.view.getUint32(this.offset + 14, true);
  }

  set executedQuantity(value: number) {
    this.view.setUint32(this.offset + 14, value, true);
  }

  /** Displayed quantity that is left. Bytes [18, 22). */
  get displayQuantity(): number {
    return this.view.getUint32(this.offset + 18, true);
  }

  set displayQuantity(value: number) {
    this.view.setUint32(this.offset + 18, value, true);
  }

  /** Number of the trade. Bytes [22, 30). */
  get tradeMatchId(): bigint {
    return this.view.getBigUint64(this.offset + 22, true);
  }

  set tradeMatchId(value: bigint) {
    this.view.setBigUint64(this.offset + 22, value, true);
  }

  /** Upper 32 bits of {@link tradeMatchId}. */
  get tradeMatchIdHi(): number {
    return this.view.getUint32(this.offset + 26, true);
  }

  set tradeMatchIdHi(value: number) {
    this.view.setUint32(this.offset + 26, value, true);
  }

  /** Lower 32 bits of {@link tradeMatchId}. */
  get tradeMatchIdLo(): number {
    return this.view.getUint32(this.offset + 22, true);
  }

  set tradeMatchIdLo(value: number) {
    this.view.setUint32(this.offset + 22, value, true);
  }

  /** Bytes [30, 31), a code of `Printable`. */
  get printable(): Printable {
    return this.view.getUint8(this.offset + 30);
  }

  set printable(value: Printable) {
    this.view.setUint8(this.offset + 30, value);
  }

  /** Limit price. Bytes [31, 39), scaled by 10^8. */
  get price(): bigint {
    return this.view.getBigInt64(this.offset + 31, true);
  }

  set price(value: bigint) {
    this.view.setBigInt64(this.offset + 31, value, true);
  }

  /** Upper 32 bits of {@link price}, with its sign. */
  get priceHi(): number {
    return this.view.getInt32(this.offset + 35, true);
  }

  set priceHi(value: number) {
    this.view.setInt32(this.offset + 35, value, true);
  }

  /** Lower 32 bits of {@link price}. */
  get priceLo(): number {
    return this.view.getUint32(this.offset + 31, true);
  }

  set priceLo(value: number) {
    this.view.setUint32(this.offset + 31, value, true);
  }

  /** {@link price} with its 8 decimal places, exact. */
  get priceText(): string {
    return decimalText(this.price, OrderExecutedWithPriceSizeView.PRICE_DECIMALS);
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
  copy(): OrderExecutedWithPriceSizeView {
    return new OrderExecutedWithPriceSizeView(
      copyBytes(this.view, this.offset, OrderExecutedWithPriceSizeView.LENGTH),
    );
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 39 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 39, length - 39);
  }
}
