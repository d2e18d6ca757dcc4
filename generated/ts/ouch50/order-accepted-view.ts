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
 * Order Accepted: outbound message type `A`, 64 bytes and what follows.
 *
 * An order was taken, with these terms.
 *
 * @see Nasdaq OUCH 5.0
 */
export class OrderAcceptedView {
  /** Type byte, `A`. */
  static readonly TYPE = 0x41;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 64;
  /** Implied decimal places of `price`. */
  static readonly PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    timestamp: { offset: 1, length: 8, limit: 9, type: "u64be", decimals: null },
    userRefNum: { offset: 9, length: 4, limit: 13, type: "u32be", decimals: null },
    side: { offset: 13, length: 1, limit: 14, type: "char", decimals: null },
    quantity: { offset: 14, length: 4, limit: 18, type: "u32be", decimals: null },
    symbol: { offset: 18, length: 8, limit: 26, type: "alpha(8)", decimals: null },
    price: { offset: 26, length: 8, limit: 34, type: "u64be", decimals: 4 },
    timeInForce: { offset: 34, length: 1, limit: 35, type: "char", decimals: null },
    display: { offset: 35, length: 1, limit: 36, type: "char", decimals: null },
    orderReferenceNumber: { offset: 36, length: 8, limit: 44, type: "u64be", decimals: null },
    capacity: { offset: 44, length: 1, limit: 45, type: "char", decimals: null },
    interMarketSweepEligibility: { offset: 45, length: 1, limit: 46, type: "char", decimals: null },
    crossType: { offset: 46, length: 1, limit: 47, type: "char", decimals: null },
    orderState: { offset: 47, length: 1, limit: 48, type: "char", decimals: null },
    clOrdId: { offset: 48, length: 14, limit: 62, type: "alpha(14)", decimals: null },
    appendageLength: { offset: 62, length: 2, limit: 64, type: "u16be", decimals: null },
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

  /** The client's own number of the order; grows by the order. Bytes [9, 13). */
  get userRefNum(): number {
    return this.view.getUint32(this.offset + 9);
  }

  set userRefNum(value: number) {
    this.view.setUint32(this.offset + 9, value);
  }

  /** Bytes [13, 14), a code of `Side`. */
  get side(): Side {
    return this.view.getUint8(this.offset + 13);
  }

  set side(value: Side) {
    this.view.setUint8(this.offset + 13, value);
  }

  /** Number of shares. Bytes [14, 18). */
  get quantity(): number {
    return this.view.getUint32(this.offset + 14);
  }

  set quantity(value: number) {
    this.view.setUint32(this.offset + 14, value);
  }

  /** Symbol of the security. Bytes [18, 26), ASCII text. */
  get symbol(): string {
    return alphaText(this.view, this.offset + 18, 8);
  }

  set symbol(value: string) {
    setAlpha(this.view, this.offset + 18, 8, value);
  }

  /** First 4 characters of {@link symbol} as one number: see `alphaKeyHi`. */
  get symbolKeyHi(): number {
    return this.view.getUint32(this.offset + 18);
  }

  /** Last 4 characters of {@link symbol} as one number: see `alphaKeyLo`. */
  get symbolKeyLo(): number {
    return this.view.getUint32(this.offset + 22);
  }

  /**
   * Limit price; 0x7fffffff is a market order for a cross, and so is 200000.0000. Bytes [26, 34),
   * scaled by 10^4.
   */
  get price(): bigint {
    return this.view.getBigUint64(this.offset + 26);
  }

  set price(value: bigint) {
    this.view.setBigUint64(this.offset + 26, value);
  }

  /** Upper 32 bits of {@link price}. */
  get priceHi(): number {
    return this.view.getUint32(this.offset + 26);
  }

  set priceHi(value: number) {
    this.view.setUint32(this.offset + 26, value);
  }

  /** Lower 32 bits of {@link price}. */
  get priceLo(): number {
    return this.view.getUint32(this.offset + 30);
  }

  set priceLo(value: number) {
    this.view.setUint32(this.offset + 30, value);
  }

  /** {@link price} with its 4 decimal places, exact. */
  get priceText(): string {
    return decimalText(this.price, OrderAcceptedView.PRICE_DECIMALS);
  }

  /** Bytes [34, 35), a code of `TimeInForce`. */
  get timeInForce(): TimeInForce {
    return this.view.getUint8(this.offset + 34);
  }

  set timeInForce(value: TimeInForce) {
    this.view.setUint8(this.offset + 34, value);
  }

  /** Bytes [35, 36), a code of `ShownDisplay`. */
  get display(): ShownDisplay {
    return this.view.getUint8(this.offset + 35);
  }

  set display(value: ShownDisplay) {
    this.view.setUint8(this.offset + 35, value);
  }

  /** The exchange's number of the order. Bytes [36, 44). */
  get orderReferenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 36);
  }

  set orderReferenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 36, value);
  }

  /** Upper 32 bits of {@link orderReferenceNumber}. */
  get orderReferenceNumberHi(): number {
    return this.view.getUint32(this.offset + 36);
  }

  set orderReferenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 36, value);
  }

  /** Lower 32 bits of {@link orderReferenceNumber}. */
  get orderReferenceNumberLo(): number {
    return this.view.getUint32(this.offset + 40);
  }

  set orderReferenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 40, value);
  }

  /** Bytes [44, 45), a code of `Capacity`. */
  get capacity(): Capacity {
    return this.view.getUint8(this.offset + 44);
  }

  set capacity(value: Capacity) {
    this.view.setUint8(this.offset + 44, value);
  }

  /** Bytes [45, 46), a code of `InterMarketSweepEligibility`. */
  get interMarketSweepEligibility(): InterMarketSweepEligibility {
    return this.view.getUint8(this.offset + 45);
  }

  set interMarketSweepEligibility(value: InterMarketSweepEligibility) {
    this.view.setUint8(this.offset + 45, value);
  }

  /** Bytes [46, 47), a code of `CrossType`. */
  get crossType(): CrossType {
    return this.view.getUint8(this.offset + 46);
  }

  set crossType(value: CrossType) {
    this.view.setUint8(this.offset + 46, value);
  }

  /** Bytes [47, 48), a code of `OrderState`. */
  get orderState(): OrderState {
    return this.view.getUint8(this.offset + 47);
  }

  set orderState(value: OrderState) {
    this.view.setUint8(this.offset + 47, value);
  }

  /** The client's own words for the order. Bytes [48, 62), ASCII text. */
  get clOrdId(): string {
    return alphaText(this.view, this.offset + 48, 14);
  }

  set clOrdId(value: string) {
    setAlpha(this.view, this.offset + 48, 14, value);
  }

  /** Bytes of options that follow. Bytes [62, 64). */
  get appendageLength(): number {
    return this.view.getUint16(this.offset + 62);
  }

  set appendageLength(value: number) {
    this.view.setUint16(this.offset + 62, value);
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
  copy(): OrderAcceptedView {
    return new OrderAcceptedView(copyBytes(this.view, this.offset, OrderAcceptedView.LENGTH));
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 64 at least:
   * more than `length` when some are missing.
   */
  wholeLength(_length: number): number {
    return 64 + this.appendageLength;
  }

  /**
   * Sets `option` before the first option of the optional appendage in `length` bytes of the
   * message, and returns it: each `option.next()` moves it to the next one.
   */
  optionalAppendage(length: number, option: OrderOptionView): OrderOptionView {
    const size = Math.max(0, Math.min(length - 64, this.appendageLength));
    return option.scan(this.view, this.offset + 64, this.offset + 64 + size);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 64 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
