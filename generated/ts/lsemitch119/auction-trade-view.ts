/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
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
import type { AuctionType } from "./codes.js";

/**
 * Auction Trade: message type `Q`, 34 bytes.
 *
 * A trade of an auction.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class AuctionTradeView {
  /** Type byte, `Q`. */
  static readonly TYPE = 0x51;
  /** Bytes. */
  static readonly LENGTH = 34;
  /** Implied decimal places of `price`. */
  static readonly PRICE_DECIMALS = 8;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    nanosecond: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    quantity: { offset: 6, length: 4, limit: 10, type: "u32le", decimals: null },
    instrumentId: { offset: 10, length: 4, limit: 14, type: "u32le", decimals: null },
    reservedA: { offset: 14, length: 1, limit: 15, type: "alpha(1)", decimals: null },
    reservedB: { offset: 15, length: 1, limit: 16, type: "alpha(1)", decimals: null },
    price: { offset: 16, length: 8, limit: 24, type: "i64le", decimals: 8 },
    tradeMatchId: { offset: 24, length: 8, limit: 32, type: "u64le", decimals: null },
    auctionType: { offset: 32, length: 1, limit: 33, type: "char", decimals: null },
    ptModFlags: { offset: 33, length: 1, limit: 34, type: "u8", decimals: null },
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

  /** Displayed quantity. Bytes [6, 10). */
  get quantity(): number {
    return this.view.getUint32(this.offset + 6, true);
  }

  set quantity(value: number) {
    this.view.setUint32(this.offset + 6, value, true);
  }

  /** Number of the instrument. Bytes [10, 14). */
  get instrumentId(): number {
    return this.view.getUint32(this.offset + 10, true);
  }

  set instrumentId(value: number) {
    this.view.setUint32(this.offset + 10, value, true);
  }

  /** Not used. Bytes [14, 15), ASCII text. */
  get reservedA(): string {
    return alphaText(this.view, this.offset + 14, 1);
  }

  set reservedA(value: string) {
    setAlpha(this.view, this.offset + 14, 1, value);
  }

  /** {@link reservedA} as one number, equal for equal text: see `alphaKey`. */
  get reservedAKey(): number {
    return this.view.getUint8(this.offset + 14);
  }

  /** Not used. Bytes [15, 16), ASCII text. */
  get reservedB(): string {
    return alphaText(this.view, this.offset + 15, 1);
  }

  set reservedB(value: string) {
    setAlpha(this.view, this.offset + 15, 1, value);
  }

  /** {@link reservedB} as one number, equal for equal text: see `alphaKey`. */
  get reservedBKey(): number {
    return this.view.getUint8(this.offset + 15);
  }

  /** Limit price. Bytes [16, 24), scaled by 10^8. */
  get price(): bigint {
    return this.view.getBigInt64(this.offset + 16, true);
  }

  set price(value: bigint) {
    this.view.setBigInt64(this.offset + 16, value, true);
  }

  /** Upper 32 bits of {@link price}, with its sign. */
  get priceHi(): number {
    return this.view.getInt32(this.offset + 20, true);
  }

  set priceHi(value: number) {
    this.view.setInt32(this.offset + 20, value, true);
  }

  /** Lower 32 bits of {@link price}. */
  get priceLo(): number {
    return this.view.getUint32(this.offset + 16, true);
  }

  set priceLo(value: number) {
    this.view.setUint32(this.offset + 16, value, true);
  }

  /** {@link price} with its 8 decimal places, exact. */
  get priceText(): string {
    return decimalText(this.price, AuctionTradeView.PRICE_DECIMALS);
  }

  /** Number of the trade. Bytes [24, 32). */
  get tradeMatchId(): bigint {
    return this.view.getBigUint64(this.offset + 24, true);
  }

  set tradeMatchId(value: bigint) {
    this.view.setBigUint64(this.offset + 24, value, true);
  }

  /** Upper 32 bits of {@link tradeMatchId}. */
  get tradeMatchIdHi(): number {
    return this.view.getUint32(this.offset + 28, true);
  }

  set tradeMatchIdHi(value: number) {
    this.view.setUint32(this.offset + 28, value, true);
  }

  /** Lower 32 bits of {@link tradeMatchId}. */
  get tradeMatchIdLo(): number {
    return this.view.getUint32(this.offset + 24, true);
  }

  set tradeMatchIdLo(value: number) {
    this.view.setUint32(this.offset + 24, value, true);
  }

  /** Bytes [32, 33), a code of `AuctionType`. */
  get auctionType(): AuctionType {
    return this.view.getUint8(this.offset + 32);
  }

  set auctionType(value: AuctionType) {
    this.view.setUint8(this.offset + 32, value);
  }

  /** Bytes [33, 34). */
  get ptModFlags(): number {
    return this.view.getUint8(this.offset + 33);
  }

  set ptModFlags(value: number) {
    this.view.setUint8(this.offset + 33, value);
  }

  /** The trade is cancelled. Bit 0 of {@link ptModFlags}. */
  get ptModFlagsCanc(): boolean {
    return (this.ptModFlags & 0x1) !== 0;
  }

  set ptModFlagsCanc(value: boolean) {
    this.ptModFlags = ((this.ptModFlags & ~0x1) | (value ? 0x1 : 0)) >>> 0;
  }

  /** The trade is amended. Bit 1 of {@link ptModFlags}. */
  get ptModFlagsAmnd(): boolean {
    return (this.ptModFlags & 0x2) !== 0;
  }

  set ptModFlagsAmnd(value: boolean) {
    this.ptModFlags = ((this.ptModFlags & ~0x2) | (value ? 0x2 : 0)) >>> 0;
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
  copy(): AuctionTradeView {
    return new AuctionTradeView(copyBytes(this.view, this.offset, AuctionTradeView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 34 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 34, length - 34);
  }
}
