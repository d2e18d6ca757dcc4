/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
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
import type { CrossType, TradeType } from "./codes.js";

/**
 * Complex Strategy Trade: message type `q`, 59 bytes.
 *
 * Two orders traded that the book did not show.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
export class ComplexStrategyTradeView {
  /** Type byte, `q`. */
  static readonly TYPE = 0x71;
  /** Bytes. */
  static readonly LENGTH = 59;
  /** Implied decimal places of `priceLong`. */
  static readonly PRICE_LONG_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    trackingNumber: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    timestamp: { offset: 3, length: 8, limit: 11, type: "u64be", decimals: null },
    strategyId: { offset: 11, length: 4, limit: 15, type: "u32be", decimals: null },
    crossNumber: { offset: 15, length: 4, limit: 19, type: "u32be", decimals: null },
    matchNumber: { offset: 19, length: 4, limit: 23, type: "u32be", decimals: null },
    reserved4: { offset: 23, length: 4, limit: 27, type: "u32be", decimals: null },
    crossType: { offset: 27, length: 1, limit: 28, type: "char", decimals: null },
    priceLong: { offset: 28, length: 4, limit: 32, type: "i32be", decimals: 4 },
    volumeLong: { offset: 32, length: 4, limit: 36, type: "u32be", decimals: null },
    tradeCondition: { offset: 36, length: 1, limit: 37, type: "alpha(1)", decimals: null },
    auctionId: { offset: 37, length: 4, limit: 41, type: "u32be", decimals: null },
    reserved1: { offset: 41, length: 1, limit: 42, type: "alpha(1)", decimals: null },
    tradeType: { offset: 42, length: 1, limit: 43, type: "char", decimals: null },
    reserved16: { offset: 43, length: 16, limit: 59, type: "alpha(16)", decimals: null },
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

  /** Number of the strategy, for the day. Bytes [11, 15). */
  get strategyId(): number {
    return this.view.getUint32(this.offset + 11);
  }

  set strategyId(value: number) {
    this.view.setUint32(this.offset + 11, value);
  }

  /** Trades of one cross share it. Bytes [15, 19). */
  get crossNumber(): number {
    return this.view.getUint32(this.offset + 15);
  }

  set crossNumber(value: number) {
    this.view.setUint32(this.offset + 15, value);
  }

  /** Trades of one match share it. Bytes [19, 23). */
  get matchNumber(): number {
    return this.view.getUint32(this.offset + 19);
  }

  set matchNumber(value: number) {
    this.view.setUint32(this.offset + 19, value);
  }

  /** Not used. Bytes [23, 27). */
  get reserved4(): number {
    return this.view.getUint32(this.offset + 23);
  }

  set reserved4(value: number) {
    this.view.setUint32(this.offset + 23, value);
  }

  /** Bytes [27, 28), a code of `CrossType`. */
  get crossType(): CrossType {
    return this.view.getUint8(this.offset + 27);
  }

  set crossType(value: CrossType) {
    this.view.setUint8(this.offset + 27, value);
  }

  /** Net price; below zero the buyer is paid. Bytes [28, 32), scaled by 10^4. */
  get priceLong(): number {
    return this.view.getInt32(this.offset + 28);
  }

  set priceLong(value: number) {
    this.view.setInt32(this.offset + 28, value);
  }

  /** {@link priceLong} with its 4 decimal places, exact. */
  get priceLongText(): string {
    return decimalText(this.priceLong, ComplexStrategyTradeView.PRICE_LONG_DECIMALS);
  }

  /** Number of strategies. Bytes [32, 36). */
  get volumeLong(): number {
    return this.view.getUint32(this.offset + 32);
  }

  set volumeLong(value: number) {
    this.view.setUint32(this.offset + 32, value);
  }

  /** As reported to OPRA. Bytes [36, 37), ASCII text. */
  get tradeCondition(): string {
    return alphaText(this.view, this.offset + 36, 1);
  }

  set tradeCondition(value: string) {
    setAlpha(this.view, this.offset + 36, 1, value);
  }

  /** {@link tradeCondition} as one number, equal for equal text: see `alphaKey`. */
  get tradeConditionKey(): number {
    return this.view.getUint8(this.offset + 36);
  }

  /** Number of the auction, 0 outside one. Bytes [37, 41). */
  get auctionId(): number {
    return this.view.getUint32(this.offset + 37);
  }

  set auctionId(value: number) {
    this.view.setUint32(this.offset + 37, value);
  }

  /** Not used. Bytes [41, 42), ASCII text. */
  get reserved1(): string {
    return alphaText(this.view, this.offset + 41, 1);
  }

  set reserved1(value: string) {
    setAlpha(this.view, this.offset + 41, 1, value);
  }

  /** {@link reserved1} as one number, equal for equal text: see `alphaKey`. */
  get reserved1Key(): number {
    return this.view.getUint8(this.offset + 41);
  }

  /** Bytes [42, 43), a code of `TradeType`. */
  get tradeType(): TradeType {
    return this.view.getUint8(this.offset + 42);
  }

  set tradeType(value: TradeType) {
    this.view.setUint8(this.offset + 42, value);
  }

  /** Not used. Bytes [43, 59), ASCII text. */
  get reserved16(): string {
    return alphaText(this.view, this.offset + 43, 16);
  }

  set reserved16(value: string) {
    setAlpha(this.view, this.offset + 43, 16, value);
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
  copy(): ComplexStrategyTradeView {
    return new ComplexStrategyTradeView(
      copyBytes(this.view, this.offset, ComplexStrategyTradeView.LENGTH),
    );
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 59 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 59, length - 59);
  }
}
