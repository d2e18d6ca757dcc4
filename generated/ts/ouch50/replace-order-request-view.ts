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
import type { Display, InterMarketSweepEligibility, TimeInForce } from "./codes.js";
import type { OrderOptionView } from "./order-option-view.js";

/**
 * Replace Order Request: inbound message type `U`, 40 bytes and what follows.
 *
 * Puts another order in the place of one.
 *
 * @see Nasdaq OUCH 5.0
 */
export class ReplaceOrderRequestView {
  /** Type byte, `U`. */
  static readonly TYPE = 0x55;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 40;
  /** Implied decimal places of `price`. */
  static readonly PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    origUserRefNum: { offset: 1, length: 4, limit: 5, type: "u32be", decimals: null },
    userRefNum: { offset: 5, length: 4, limit: 9, type: "u32be", decimals: null },
    quantity: { offset: 9, length: 4, limit: 13, type: "u32be", decimals: null },
    price: { offset: 13, length: 8, limit: 21, type: "u64be", decimals: 4 },
    timeInForce: { offset: 21, length: 1, limit: 22, type: "char", decimals: null },
    display: { offset: 22, length: 1, limit: 23, type: "char", decimals: null },
    interMarketSweepEligibility: { offset: 23, length: 1, limit: 24, type: "char", decimals: null },
    clOrdId: { offset: 24, length: 14, limit: 38, type: "alpha(14)", decimals: null },
    appendageLength: { offset: 38, length: 2, limit: 40, type: "u16be", decimals: null },
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

  /** Number of the order that goes. Bytes [1, 5). */
  get origUserRefNum(): number {
    return this.view.getUint32(this.offset + 1);
  }

  set origUserRefNum(value: number) {
    this.view.setUint32(this.offset + 1, value);
  }

  /** The client's own number of the order; grows by the order. Bytes [5, 9). */
  get userRefNum(): number {
    return this.view.getUint32(this.offset + 5);
  }

  set userRefNum(value: number) {
    this.view.setUint32(this.offset + 5, value);
  }

  /** Number of shares. Bytes [9, 13). */
  get quantity(): number {
    return this.view.getUint32(this.offset + 9);
  }

  set quantity(value: number) {
    this.view.setUint32(this.offset + 9, value);
  }

  /**
   * Limit price; 0x7fffffff is a market order for a cross, and so is 200000.0000. Bytes [13, 21),
   * scaled by 10^4.
   */
  get price(): bigint {
    return this.view.getBigUint64(this.offset + 13);
  }

  set price(value: bigint) {
    this.view.setBigUint64(this.offset + 13, value);
  }

  /** Upper 32 bits of {@link price}. */
  get priceHi(): number {
    return this.view.getUint32(this.offset + 13);
  }

  set priceHi(value: number) {
    this.view.setUint32(this.offset + 13, value);
  }

  /** Lower 32 bits of {@link price}. */
  get priceLo(): number {
    return this.view.getUint32(this.offset + 17);
  }

  set priceLo(value: number) {
    this.view.setUint32(this.offset + 17, value);
  }

  /** {@link price} with its 4 decimal places, exact. */
  get priceText(): string {
    return decimalText(this.price, ReplaceOrderRequestView.PRICE_DECIMALS);
  }

  /** Bytes [21, 22), a code of `TimeInForce`. */
  get timeInForce(): TimeInForce {
    return this.view.getUint8(this.offset + 21);
  }

  set timeInForce(value: TimeInForce) {
    this.view.setUint8(this.offset + 21, value);
  }

  /** Bytes [22, 23), a code of `Display`. */
  get display(): Display {
    return this.view.getUint8(this.offset + 22);
  }

  set display(value: Display) {
    this.view.setUint8(this.offset + 22, value);
  }

  /** Bytes [23, 24), a code of `InterMarketSweepEligibility`. */
  get interMarketSweepEligibility(): InterMarketSweepEligibility {
    return this.view.getUint8(this.offset + 23);
  }

  set interMarketSweepEligibility(value: InterMarketSweepEligibility) {
    this.view.setUint8(this.offset + 23, value);
  }

  /** The client's own words for the order. Bytes [24, 38), ASCII text. */
  get clOrdId(): string {
    return alphaText(this.view, this.offset + 24, 14);
  }

  set clOrdId(value: string) {
    setAlpha(this.view, this.offset + 24, 14, value);
  }

  /** Bytes of options that follow. Bytes [38, 40). */
  get appendageLength(): number {
    return this.view.getUint16(this.offset + 38);
  }

  set appendageLength(value: number) {
    this.view.setUint16(this.offset + 38, value);
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
  copy(): ReplaceOrderRequestView {
    return new ReplaceOrderRequestView(
      copyBytes(this.view, this.offset, ReplaceOrderRequestView.LENGTH),
    );
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 40 at least:
   * more than `length` when some are missing.
   */
  wholeLength(_length: number): number {
    return 40 + this.appendageLength;
  }

  /**
   * Sets `option` before the first option of the optional appendage in `length` bytes of the
   * message, and returns it: each `option.next()` moves it to the next one.
   */
  optionalAppendage(length: number, option: OrderOptionView): OrderOptionView {
    const size = Math.max(0, Math.min(length - 40, this.appendageLength));
    return option.scan(this.view, this.offset + 40, this.offset + 40 + size);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 40 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
