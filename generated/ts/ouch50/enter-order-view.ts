/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  alphaText,
  bytesWindow,
  copyBytes,
  decimalText,
  requireOffset,
  setAlpha,
} from "../../../runtime/index.js";
import type {
  Capacity,
  CrossType,
  Display,
  InterMarketSweepEligibility,
  Side,
  TimeInForce,
} from "./codes.js";
import type { OrderOptionView } from "./order-option-view.js";

/**
 * Enter Order: inbound message type `O`, 47 bytes and what follows.
 *
 * Enters a new order.
 *
 * @see Nasdaq OUCH 5.0
 */
export class EnterOrderView {
  /** Type byte, `O`. */
  static readonly TYPE = 0x4f;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 47;
  /** Implied decimal places of `price`. */
  static readonly PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    userRefNum: { offset: 1, length: 4, limit: 5, type: "u32be", decimals: null },
    side: { offset: 5, length: 1, limit: 6, type: "char", decimals: null },
    quantity: { offset: 6, length: 4, limit: 10, type: "u32be", decimals: null },
    symbol: { offset: 10, length: 8, limit: 18, type: "alpha(8)", decimals: null },
    price: { offset: 18, length: 8, limit: 26, type: "u64be", decimals: 4 },
    timeInForce: { offset: 26, length: 1, limit: 27, type: "char", decimals: null },
    display: { offset: 27, length: 1, limit: 28, type: "char", decimals: null },
    capacity: { offset: 28, length: 1, limit: 29, type: "char", decimals: null },
    interMarketSweepEligibility: { offset: 29, length: 1, limit: 30, type: "char", decimals: null },
    crossType: { offset: 30, length: 1, limit: 31, type: "char", decimals: null },
    clOrdId: { offset: 31, length: 14, limit: 45, type: "alpha(14)", decimals: null },
    appendageLength: { offset: 45, length: 2, limit: 47, type: "u16be", decimals: null },
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

  /** Tells the messages of one direction apart. Bytes [0, 1), one ASCII character. */
  get messageType(): number {
    return this.view.getUint8(this.offset);
  }

  set messageType(value: number) {
    this.view.setUint8(this.offset, value);
  }

  /** The client's own number of the order; grows by the order. Bytes [1, 5). */
  get userRefNum(): number {
    return this.view.getUint32(this.offset + 1);
  }

  set userRefNum(value: number) {
    this.view.setUint32(this.offset + 1, value);
  }

  /** Bytes [5, 6), a code of `Side`. */
  get side(): Side {
    return this.view.getUint8(this.offset + 5);
  }

  set side(value: Side) {
    this.view.setUint8(this.offset + 5, value);
  }

  /** Number of shares. Bytes [6, 10). */
  get quantity(): number {
    return this.view.getUint32(this.offset + 6);
  }

  set quantity(value: number) {
    this.view.setUint32(this.offset + 6, value);
  }

  /** Symbol of the security. Bytes [10, 18), ASCII text. */
  get symbol(): string {
    return alphaText(this.view, this.offset + 10, 8);
  }

  set symbol(value: string) {
    setAlpha(this.view, this.offset + 10, 8, value);
  }

  /** First 4 characters of {@link symbol} as one number: see `alphaKeyHi`. */
  get symbolKeyHi(): number {
    return this.view.getUint32(this.offset + 10);
  }

  /** Last 4 characters of {@link symbol} as one number: see `alphaKeyLo`. */
  get symbolKeyLo(): number {
    return this.view.getUint32(this.offset + 14);
  }

  /**
   * Limit price; 0x7fffffff is a market order for a cross, and so is 200000.0000. Bytes [18, 26),
   * scaled by 10^4.
   */
  get price(): bigint {
    return this.view.getBigUint64(this.offset + 18);
  }

  set price(value: bigint) {
    this.view.setBigUint64(this.offset + 18, value);
  }

  /** Upper 32 bits of {@link price}. */
  get priceHi(): number {
    return this.view.getUint32(this.offset + 18);
  }

  set priceHi(value: number) {
    this.view.setUint32(this.offset + 18, value);
  }

  /** Lower 32 bits of {@link price}. */
  get priceLo(): number {
    return this.view.getUint32(this.offset + 22);
  }

  set priceLo(value: number) {
    this.view.setUint32(this.offset + 22, value);
  }

  /** {@link price} with its 4 decimal places, exact. */
  get priceText(): string {
    return decimalText(this.price, EnterOrderView.PRICE_DECIMALS);
  }

  /** Bytes [26, 27), a code of `TimeInForce`. */
  get timeInForce(): TimeInForce {
    return this.view.getUint8(this.offset + 26);
  }

  set timeInForce(value: TimeInForce) {
    this.view.setUint8(this.offset + 26, value);
  }

  /** Bytes [27, 28), a code of `Display`. */
  get display(): Display {
    return this.view.getUint8(this.offset + 27);
  }

  set display(value: Display) {
    this.view.setUint8(this.offset + 27, value);
  }

  /** Bytes [28, 29), a code of `Capacity`. */
  get capacity(): Capacity {
    return this.view.getUint8(this.offset + 28);
  }

  set capacity(value: Capacity) {
    this.view.setUint8(this.offset + 28, value);
  }

  /** Bytes [29, 30), a code of `InterMarketSweepEligibility`. */
  get interMarketSweepEligibility(): InterMarketSweepEligibility {
    return this.view.getUint8(this.offset + 29);
  }

  set interMarketSweepEligibility(value: InterMarketSweepEligibility) {
    this.view.setUint8(this.offset + 29, value);
  }

  /** Bytes [30, 31), a code of `CrossType`. */
  get crossType(): CrossType {
    return this.view.getUint8(this.offset + 30);
  }

  set crossType(value: CrossType) {
    this.view.setUint8(this.offset + 30, value);
  }

  /** The client's own words for the order. Bytes [31, 45), ASCII text. */
  get clOrdId(): string {
    return alphaText(this.view, this.offset + 31, 14);
  }

  set clOrdId(value: string) {
    setAlpha(this.view, this.offset + 31, 14, value);
  }

  /** Bytes of options that follow. Bytes [45, 47). */
  get appendageLength(): number {
    return this.view.getUint16(this.offset + 45);
  }

  set appendageLength(value: number) {
    this.view.setUint16(this.offset + 45, value);
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
  copy(): EnterOrderView {
    return new EnterOrderView(copyBytes(this.view, this.offset, EnterOrderView.LENGTH));
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 47 at least:
   * more than `length` when some are missing.
   */
  wholeLength(_length: number): number {
    return 47 + this.appendageLength;
  }

  /**
   * Sets `option` before the first option of the optional appendage in `length` bytes of the
   * message, and returns it: each `option.next()` moves it to the next one.
   */
  optionalAppendage(length: number, option: OrderOptionView): OrderOptionView {
    const size = Math.max(0, Math.min(length - 47, this.appendageLength));
    return option.scan(this.view, this.offset + 47, this.offset + 47 + size);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 47 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
