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
 * Auction Info: message type `I`, 30 bytes.
 *
 * What an auction would come to now.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class AuctionInfoView {
  /** Type byte, `I`. */
  static readonly TYPE = 0x49;
  /** Bytes. */
  static readonly LENGTH = 30;
  /** Implied decimal places of `price`. */
  static readonly PRICE_DECIMALS = 8;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    nanosecond: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    pairedQuantity: { offset: 6, length: 4, limit: 10, type: "u32le", decimals: null },
    reserved4: { offset: 10, length: 4, limit: 14, type: "alpha(4)", decimals: null },
    reserved1: { offset: 14, length: 1, limit: 15, type: "alpha(1)", decimals: null },
    instrumentId: { offset: 15, length: 4, limit: 19, type: "u32le", decimals: null },
    reservedA: { offset: 19, length: 1, limit: 20, type: "alpha(1)", decimals: null },
    reservedB: { offset: 20, length: 1, limit: 21, type: "alpha(1)", decimals: null },
    price: { offset: 21, length: 8, limit: 29, type: "i64le", decimals: 8 },
    auctionType: { offset: 29, length: 1, limit: 30, type: "char", decimals: null },
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

  /** Quantity that would trade. Bytes [6, 10). */
  get pairedQuantity(): number {
    return this.view.getUint32(this.offset + 6, true);
  }

  set pairedQuantity(value: number) {
    this.view.setUint32(this.offset + 6, value, true);
  }

  /** Not used. Bytes [10, 14), ASCII text. */
  get reserved4(): string {
    return alphaText(this.view, this.offset + 10, 4);
  }

  set reserved4(value: string) {
    setAlpha(this.view, this.offset + 10, 4, value);
  }

  /** {@link reserved4} as one number, equal for equal text: see `alphaKey`. */
  get reserved4Key(): number {
    return this.view.getUint32(this.offset + 10);
  }

  /** Not used. Bytes [14, 15), ASCII text. */
  get reserved1(): string {
    return alphaText(this.view, this.offset + 14, 1);
  }

  set reserved1(value: string) {
    setAlpha(this.view, this.offset + 14, 1, value);
  }

  /** {@link reserved1} as one number, equal for equal text: see `alphaKey`. */
  get reserved1Key(): number {
    return this.view.getUint8(this.offset + 14);
  }

  /** Number of the instrument. Bytes [15, 19). */
  get instrumentId(): number {
    return this.view.getUint32(this.offset + 15, true);
  }

  set instrumentId(value: number) {
    this.view.setUint32(this.offset + 15, value, true);
  }

  /** Not used. Bytes [19, 20), ASCII text. */
  get reservedA(): string {
    return alphaText(this.view, this.offset + 19, 1);
  }

  set reservedA(value: string) {
    setAlpha(this.view, this.offset + 19, 1, value);
  }

  /** {@link reservedA} as one number, equal for equal text: see `alphaKey`. */
  get reservedAKey(): number {
    return this.view.getUint8(this.offset + 19);
  }

  /** Not used. Bytes [20, 21), ASCII text. */
  get reservedB(): string {
    return alphaText(this.view, this.offset + 20, 1);
  }

  set reservedB(value: string) {
    setAlpha(this.view, this.offset + 20, 1, value);
  }

  /** {@link reservedB} as one number, equal for equal text: see `alphaKey`. */
  get reservedBKey(): number {
    return this.view.getUint8(this.offset + 20);
  }

  /** Limit price. Bytes [21, 29), scaled by 10^8. */
  get price(): bigint {
    return this.view.getBigInt64(this.offset + 21, true);
  }

  set price(value: bigint) {
    this.view.setBigInt64(this.offset + 21, value, true);
  }

  /** Upper 32 bits of {@link price}, with its sign. */
  get priceHi(): number {
    return this.view.getInt32(this.offset + 25, true);
  }

  set priceHi(value: number) {
    this.view.setInt32(this.offset + 25, value, true);
  }

  /** Lower 32 bits of {@link price}. */
  get priceLo(): number {
    return this.view.getUint32(this.offset + 21, true);
  }

  set priceLo(value: number) {
    this.view.setUint32(this.offset + 21, value, true);
  }

  /** {@link price} with its 8 decimal places, exact. */
  get priceText(): string {
    return decimalText(this.price, AuctionInfoView.PRICE_DECIMALS);
  }

  /** Bytes [29, 30), a code of `AuctionType`. */
  get auctionType(): AuctionType {
    return this.view.getUint8(this.offset + 29);
  }

  set auctionType(value: AuctionType) {
    this.view.setUint8(this.offset + 29, value);
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
  copy(): AuctionInfoView {
    return new AuctionInfoView(copyBytes(this.view, this.offset, AuctionInfoView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 30 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 30, length - 30);
  }
}
