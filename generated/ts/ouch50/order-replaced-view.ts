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
  InterMarketSweepEligibility,
  OrderState,
  ShownDisplay,
  Side,
  TimeInForce,
} from "./codes.js";
import type { OrderOptionView } from "./order-option-view.js";

/**
 * Order Replaced: outbound message type `U`, 68 bytes and what follows.
 *
 * An order stands in the place of another, with these terms.
 *
 * @see Nasdaq OUCH 5.0
 */
export class OrderReplacedView {
  /** Type byte, `U`. */
  static readonly TYPE = 0x55;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 68;
  /** Implied decimal places of `price`. */
  static readonly PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    timestamp: { offset: 1, length: 8, limit: 9, type: "u64be", decimals: null },
    origUserRefNum: { offset: 9, length: 4, limit: 13, type: "u32be", decimals: null },
    userRefNum: { offset: 13, length: 4, limit: 17, type: "u32be", decimals: null },
    side: { offset: 17, length: 1, limit: 18, type: "char", decimals: null },
    quantity: { offset: 18, length: 4, limit: 22, type: "u32be", decimals: null },
    symbol: { offset: 22, length: 8, limit: 30, type: "alpha(8)", decimals: null },
    price: { offset: 30, length: 8, limit: 38, type: "u64be", decimals: 4 },
    timeInForce: { offset: 38, length: 1, limit: 39, type: "char", decimals: null },
    display: { offset: 39, length: 1, limit: 40, type: "char", decimals: null },
    orderReferenceNumber: { offset: 40, length: 8, limit: 48, type: "u64be", decimals: null },
    capacity: { offset: 48, length: 1, limit: 49, type: "char", decimals: null },
    interMarketSweepEligibility: { offset: 49, length: 1, limit: 50, type: "char", decimals: null },
    crossType: { offset: 50, length: 1, limit: 51, type: "char", decimals: null },
    orderState: { offset: 51, length: 1, limit: 52, type: "char", decimals: null },
    clOrdId: { offset: 52, length: 14, limit: 66, type: "alpha(14)", decimals: null },
    appendageLength: { offset: 66, length: 2, limit: 68, type: "u16be", decimals: null },
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

  /** When the exchange made the message. Bytes [1, 9), in nanoseconds since midnight. */
  get timestamp(): bigint {
    return this.view.getBigUint64(this.offset + 1);
  }

  set timestamp(value: bigint) {
    this.view.setBigUint64(this.offset + 1, value);
  }

  /** Upper 32 bits of {@link timestamp}. */
  get timestampHi(): number {
    return this.view.getUint32(this.offset + 1);
  }

  set timestampHi(value: number) {
    this.view.setUint32(this.offset + 1, value);
  }

  /** Lower 32 bits of {@link timestamp}. */
  get timestampLo(): number {
    return this.view.getUint32(this.offset + 5);
  }

  set timestampLo(value: number) {
    this.view.setUint32(this.offset + 5, value);
  }

  /** Number of the order that goes. Bytes [9, 13). */
  get origUserRefNum(): number {
    return this.view.getUint32(this.offset + 9);
  }

  set origUserRefNum(value: number) {
    this.view.setUint32(this.offset + 9, value);
  }

  /** The client's own number of the order; grows by the order. Bytes [13, 17). */
  get userRefNum(): number {
    return this.view.getUint32(this.offset + 13);
  }

  set userRefNum(value: number) {
    this.view.setUint32(this.offset + 13, value);
  }

  /** Bytes [17, 18), a code of `Side`. */
  get side(): Side {
    return this.view.getUint8(this.offset + 17);
  }

  set side(value: Side) {
    this.view.setUint8(this.offset + 17, value);
  }

  /** Number of shares. Bytes [18, 22). */
  get quantity(): number {
    return this.view.getUint32(this.offset + 18);
  }

  set quantity(value: number) {
    this.view.setUint32(this.offset + 18, value);
  }

  /** Symbol of the security. Bytes [22, 30), ASCII text. */
  get symbol(): string {
    return alphaText(this.view, this.offset + 22, 8);
  }

  set symbol(value: string) {
    setAlpha(this.view, this.offset + 22, 8, value);
  }

  /** First 4 characters of {@link symbol} as one number: see `alphaKeyHi`. */
  get symbolKeyHi(): number {
    return this.view.getUint32(this.offset + 22);
  }

  /** Last 4 characters of {@link symbol} as one number: see `alphaKeyLo`. */
  get symbolKeyLo(): number {
    return this.view.getUint32(this.offset + 26);
  }

  /**
   * Limit price; 0x7fffffff is a market order for a cross, and so is 200000.0000. Bytes [30, 38),
   * scaled by 10^4.
   */
  get price(): bigint {
    return this.view.getBigUint64(this.offset + 30);
  }

  set price(value: bigint) {
    this.view.setBigUint64(this.offset + 30, value);
  }

  /** Upper 32 bits of {@link price}. */
  get priceHi(): number {
    return this.view.getUint32(this.offset + 30);
  }

  set priceHi(value: number) {
    this.view.setUint32(this.offset + 30, value);
  }

  /** Lower 32 bits of {@link price}. */
  get priceLo(): number {
    return this.view.getUint32(this.offset + 34);
  }

  set priceLo(value: number) {
    this.view.setUint32(this.offset + 34, value);
  }

  /** {@link price} with its 4 decimal places, exact. */
  get priceText(): string {
    return decimalText(this.price, OrderReplacedView.PRICE_DECIMALS);
  }

  /** Bytes [38, 39), a code of `TimeInForce`. */
  get timeInForce(): TimeInForce {
    return this.view.getUint8(this.offset + 38);
  }

  set timeInForce(value: TimeInForce) {
    this.view.setUint8(this.offset + 38, value);
  }

  /** Bytes [39, 40), a code of `ShownDisplay`. */
  get display(): ShownDisplay {
    return this.view.getUint8(this.offset + 39);
  }

  set display(value: ShownDisplay) {
    this.view.setUint8(this.offset + 39, value);
  }

  /** The exchange's number of the order. Bytes [40, 48). */
  get orderReferenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 40);
  }

  set orderReferenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 40, value);
  }

  /** Upper 32 bits of {@link orderReferenceNumber}. */
  get orderReferenceNumberHi(): number {
    return this.view.getUint32(this.offset + 40);
  }

  set orderReferenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 40, value);
  }

  /** Lower 32 bits of {@link orderReferenceNumber}. */
  get orderReferenceNumberLo(): number {
    return this.view.getUint32(this.offset + 44);
  }

  set orderReferenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 44, value);
  }

  /** Bytes [48, 49), a code of `Capacity`. */
  get capacity(): Capacity {
    return this.view.getUint8(this.offset + 48);
  }

  set capacity(value: Capacity) {
    this.view.setUint8(this.offset + 48, value);
  }

  /** Bytes [49, 50), a code of `InterMarketSweepEligibility`. */
  get interMarketSweepEligibility(): InterMarketSweepEligibility {
    return this.view.getUint8(this.offset + 49);
  }

  set interMarketSweepEligibility(value: InterMarketSweepEligibility) {
    this.view.setUint8(this.offset + 49, value);
  }

  /** Bytes [50, 51), a code of `CrossType`. */
  get crossType(): CrossType {
    return this.view.getUint8(this.offset + 50);
  }

  set crossType(value: CrossType) {
    this.view.setUint8(this.offset + 50, value);
  }

  /** Bytes [51, 52), a code of `OrderState`. */
  get orderState(): OrderState {
    return this.view.getUint8(this.offset + 51);
  }

  set orderState(value: OrderState) {
    this.view.setUint8(this.offset + 51, value);
  }

  /** The client's own words for the order. Bytes [52, 66), ASCII text. */
  get clOrdId(): string {
    return alphaText(this.view, this.offset + 52, 14);
  }

  set clOrdId(value: string) {
    setAlpha(this.view, this.offset + 52, 14, value);
  }

  /** Bytes of options that follow. Bytes [66, 68). */
  get appendageLength(): number {
    return this.view.getUint16(this.offset + 66);
  }

  set appendageLength(value: number) {
    this.view.setUint16(this.offset + 66, value);
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
  copy(): OrderReplacedView {
    return new OrderReplacedView(copyBytes(this.view, this.offset, OrderReplacedView.LENGTH));
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 68 at least:
   * more than `length` when some are missing.
   */
  wholeLength(_length: number): number {
    return 68 + this.appendageLength;
  }

  /**
   * Sets `option` before the first option of the optional appendage in `length` bytes of the
   * message, and returns it: each `option.next()` moves it to the next one.
   */
  optionalAppendage(length: number, option: OrderOptionView): OrderOptionView {
    const size = Math.max(0, Math.min(length - 68, this.appendageLength));
    return option.scan(this.view, this.offset + 68, this.offset + 68 + size);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 68 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
