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

/**
 * Top Of Book: message type `q`, 34 bytes.
 *
 * The best price and quantity on both sides.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class TopOfBookView {
  /** Type byte, `q`. */
  static readonly TYPE = 0x71;
  /** Bytes. */
  static readonly LENGTH = 34;
  /** Implied decimal places of `buyLimitPrice`. */
  static readonly BUY_LIMIT_PRICE_DECIMALS = 8;
  /** Implied decimal places of `sellLimitPrice`. */
  static readonly SELL_LIMIT_PRICE_DECIMALS = 8;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    nanosecond: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    instrumentId: { offset: 6, length: 4, limit: 10, type: "u32le", decimals: null },
    buyLimitPrice: { offset: 10, length: 8, limit: 18, type: "i64le", decimals: 8 },
    buyLimitSize: { offset: 18, length: 4, limit: 22, type: "u32le", decimals: null },
    sellLimitPrice: { offset: 22, length: 8, limit: 30, type: "i64le", decimals: 8 },
    sellLimitSize: { offset: 30, length: 4, limit: 34, type: "u32le", decimals: null },
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

  /** Best price to buy at. Bytes [10, 18), scaled by 10^8. */
  get buyLimitPrice(): bigint {
    return this.view.getBigInt64(this.offset + 10, true);
  }

  set buyLimitPrice(value: bigint) {
    this.view.setBigInt64(this.offset + 10, value, true);
  }

  /** Upper 32 bits of {@link buyLimitPrice}, with its sign. */
  get buyLimitPriceHi(): number {
    return this.view.getInt32(this.offset + 14, true);
  }

  set buyLimitPriceHi(value: number) {
    this.view.setInt32(this.offset + 14, value, true);
  }

  /** Lower 32 bits of {@link buyLimitPrice}. */
  get buyLimitPriceLo(): number {
    return this.view.getUint32(this.offset + 10, true);
  }

  set buyLimitPriceLo(value: number) {
    this.view.setUint32(this.offset + 10, value, true);
  }

  /** {@link buyLimitPrice} with its 8 decimal places, exact. */
  get buyLimitPriceText(): string {
    return decimalText(this.buyLimitPrice, TopOfBookView.BUY_LIMIT_PRICE_DECIMALS);
  }

  /** Quantity there. Bytes [18, 22). */
  get buyLimitSize(): number {
    return this.view.getUint32(this.offset + 18, true);
  }

  set buyLimitSize(value: number) {
    this.view.setUint32(this.offset + 18, value, true);
  }

  /** Best price to sell at. Bytes [22, 30), scaled by 10^8. */
  get sellLimitPrice(): bigint {
    return this.view.getBigInt64(this.offset + 22, true);
  }

  set sellLimitPrice(value: bigint) {
    this.view.setBigInt64(this.offset + 22, value, true);
  }

  /** Upper 32 bits of {@link sellLimitPrice}, with its sign. */
  get sellLimitPriceHi(): number {
    return this.view.getInt32(this.offset + 26, true);
  }

  set sellLimitPriceHi(value: number) {
    this.view.setInt32(this.offset + 26, value, true);
  }

  /** Lower 32 bits of {@link sellLimitPrice}. */
  get sellLimitPriceLo(): number {
    return this.view.getUint32(this.offset + 22, true);
  }

  set sellLimitPriceLo(value: number) {
    this.view.setUint32(this.offset + 22, value, true);
  }

  /** {@link sellLimitPrice} with its 8 decimal places, exact. */
  get sellLimitPriceText(): string {
    return decimalText(this.sellLimitPrice, TopOfBookView.SELL_LIMIT_PRICE_DECIMALS);
  }

  /** Quantity there. Bytes [30, 34). */
  get sellLimitSize(): number {
    return this.view.getUint32(this.offset + 30, true);
  }

  set sellLimitSize(value: number) {
    this.view.setUint32(this.offset + 30, value, true);
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
  copy(): TopOfBookView {
    return new TopOfBookView(copyBytes(this.view, this.offset, TopOfBookView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 34 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 34, length - 34);
  }
}
