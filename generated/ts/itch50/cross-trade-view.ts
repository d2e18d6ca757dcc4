/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
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
import type { CrossType } from "./codes.js";

/**
 * Cross Trade: message type `Q`, 40 bytes.
 *
 * A cross is done; sent even when no share traded.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.5.2
 */
export class CrossTradeView {
  /** Type byte, `Q`. */
  static readonly TYPE = 0x51;
  /** Bytes. */
  static readonly LENGTH = 40;
  /** Implied decimal places of `crossPrice`. */
  static readonly CROSS_PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    stockLocate: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    trackingNumber: { offset: 3, length: 2, limit: 5, type: "u16be", decimals: null },
    timestamp: { offset: 5, length: 6, limit: 11, type: "u48be", decimals: null },
    shares: { offset: 11, length: 8, limit: 19, type: "u64be", decimals: null },
    stock: { offset: 19, length: 8, limit: 27, type: "alpha(8)", decimals: null },
    crossPrice: { offset: 27, length: 4, limit: 31, type: "u32be", decimals: 4 },
    matchNumber: { offset: 31, length: 8, limit: 39, type: "u64be", decimals: null },
    crossType: { offset: 39, length: 1, limit: 40, type: "char", decimals: null },
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

  /** Shares that traded in the cross; may be 0. Bytes [11, 19). */
  get shares(): bigint {
    return this.view.getBigUint64(this.offset + 11);
  }

  set shares(value: bigint) {
    this.view.setBigUint64(this.offset + 11, value);
  }

  /** Upper 32 bits of {@link shares}. */
  get sharesHi(): number {
    return this.view.getUint32(this.offset + 11);
  }

  set sharesHi(value: number) {
    this.view.setUint32(this.offset + 11, value);
  }

  /** Lower 32 bits of {@link shares}. */
  get sharesLo(): number {
    return this.view.getUint32(this.offset + 15);
  }

  set sharesLo(value: number) {
    this.view.setUint32(this.offset + 15, value);
  }

  /** Symbol, padded with spaces. Bytes [19, 27), ASCII text. */
  get stock(): string {
    return alphaText(this.view, this.offset + 19, 8);
  }

  set stock(value: string) {
    setAlpha(this.view, this.offset + 19, 8, value);
  }

  /** First 4 characters of {@link stock} as one number: see `alphaKeyHi`. */
  get stockKeyHi(): number {
    return this.view.getUint32(this.offset + 19);
  }

  /** Last 4 characters of {@link stock} as one number: see `alphaKeyLo`. */
  get stockKeyLo(): number {
    return this.view.getUint32(this.offset + 23);
  }

  /** Price of the cross. Bytes [27, 31), scaled by 10^4. */
  get crossPrice(): number {
    return this.view.getUint32(this.offset + 27);
  }

  set crossPrice(value: number) {
    this.view.setUint32(this.offset + 27, value);
  }

  /** {@link crossPrice} with its 4 decimal places, exact. */
  get crossPriceText(): string {
    return decimalText(this.crossPrice, CrossTradeView.CROSS_PRICE_DECIMALS);
  }

  /** Names the trade for the day. Bytes [31, 39). */
  get matchNumber(): bigint {
    return this.view.getBigUint64(this.offset + 31);
  }

  set matchNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 31, value);
  }

  /** Upper 32 bits of {@link matchNumber}. */
  get matchNumberHi(): number {
    return this.view.getUint32(this.offset + 31);
  }

  set matchNumberHi(value: number) {
    this.view.setUint32(this.offset + 31, value);
  }

  /** Lower 32 bits of {@link matchNumber}. */
  get matchNumberLo(): number {
    return this.view.getUint32(this.offset + 35);
  }

  set matchNumberLo(value: number) {
    this.view.setUint32(this.offset + 35, value);
  }

  /** Bytes [39, 40), a code of `CrossType`. */
  get crossType(): CrossType {
    return this.view.getUint8(this.offset + 39);
  }

  set crossType(value: CrossType) {
    this.view.setUint8(this.offset + 39, value);
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
  copy(): CrossTradeView {
    return new CrossTradeView(copyBytes(this.view, this.offset, CrossTradeView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 40 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 40, length - 40);
  }
}
