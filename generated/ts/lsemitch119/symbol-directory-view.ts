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
import type { SymbolStatus } from "./codes.js";

/**
 * Symbol Directory: message type `R`, 65 bytes.
 *
 * An instrument that may trade today.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class SymbolDirectoryView {
  /** Type byte, `R`. */
  static readonly TYPE = 0x52;
  /** Bytes. */
  static readonly LENGTH = 65;
  /** Implied decimal places of `previousClosePrice`. */
  static readonly PREVIOUS_CLOSE_PRICE_DECIMALS = 8;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    nanosecond: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    instrumentId: { offset: 6, length: 4, limit: 10, type: "u32le", decimals: null },
    reservedA: { offset: 10, length: 1, limit: 11, type: "alpha(1)", decimals: null },
    reservedB: { offset: 11, length: 1, limit: 12, type: "alpha(1)", decimals: null },
    symbolStatus: { offset: 12, length: 1, limit: 13, type: "char", decimals: null },
    isin: { offset: 13, length: 12, limit: 25, type: "alpha(12)", decimals: null },
    sedol: { offset: 25, length: 12, limit: 37, type: "alpha(12)", decimals: null },
    segment: { offset: 37, length: 6, limit: 43, type: "alpha(6)", decimals: null },
    underlying: { offset: 43, length: 6, limit: 49, type: "alpha(6)", decimals: null },
    currency: { offset: 49, length: 3, limit: 52, type: "alpha(3)", decimals: null },
    reservedByte: { offset: 52, length: 1, limit: 53, type: "alpha(1)", decimals: null },
    reserved4: { offset: 53, length: 4, limit: 57, type: "alpha(4)", decimals: null },
    previousClosePrice: { offset: 57, length: 8, limit: 65, type: "i64le", decimals: 8 },
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

  /** Not used. Bytes [10, 11), ASCII text. */
  get reservedA(): string {
    return alphaText(this.view, this.offset + 10, 1);
  }

  set reservedA(value: string) {
    setAlpha(this.view, this.offset + 10, 1, value);
  }

  /** {@link reservedA} as one number, equal for equal text: see `alphaKey`. */
  get reservedAKey(): number {
    return this.view.getUint8(this.offset + 10);
  }

  /** Not used. Bytes [11, 12), ASCII text. */
  get reservedB(): string {
    return alphaText(this.view, this.offset + 11, 1);
  }

  set reservedB(value: string) {
    setAlpha(this.view, this.offset + 11, 1, value);
  }

  /** {@link reservedB} as one number, equal for equal text: see `alphaKey`. */
  get reservedBKey(): number {
    return this.view.getUint8(this.offset + 11);
  }

  /** Bytes [12, 13), a code of `SymbolStatus`. */
  get symbolStatus(): SymbolStatus {
    return this.view.getUint8(this.offset + 12);
  }

  set symbolStatus(value: SymbolStatus) {
    this.view.setUint8(this.offset + 12, value);
  }

  /** International securities identification number. Bytes [13, 25), ASCII text. */
  get isin(): string {
    return alphaText(this.view, this.offset + 13, 12);
  }

  set isin(value: string) {
    setAlpha(this.view, this.offset + 13, 12, value);
  }

  /** SEDOL code, or a local one. Bytes [25, 37), ASCII text. */
  get sedol(): string {
    return alphaText(this.view, this.offset + 25, 12);
  }

  set sedol(value: string) {
    setAlpha(this.view, this.offset + 25, 12, value);
  }

  /** Part of the market; blank when an instrument is named. Bytes [37, 43), ASCII text. */
  get segment(): string {
    return alphaText(this.view, this.offset + 37, 6);
  }

  set segment(value: string) {
    setAlpha(this.view, this.offset + 37, 6, value);
  }

  /** {@link segment} as one number, equal for equal text: see `alphaKey`. */
  get segmentKey(): number {
    return (
      this.view.getUint16(this.offset + 37) * 0x1_0000_0000 + this.view.getUint32(this.offset + 39)
    );
  }

  /** What a derivative is on. Bytes [43, 49), ASCII text. */
  get underlying(): string {
    return alphaText(this.view, this.offset + 43, 6);
  }

  set underlying(value: string) {
    setAlpha(this.view, this.offset + 43, 6, value);
  }

  /** {@link underlying} as one number, equal for equal text: see `alphaKey`. */
  get underlyingKey(): number {
    return (
      this.view.getUint16(this.offset + 43) * 0x1_0000_0000 + this.view.getUint32(this.offset + 45)
    );
  }

  /** ISO 4217 code. Bytes [49, 52), ASCII text. */
  get currency(): string {
    return alphaText(this.view, this.offset + 49, 3);
  }

  set currency(value: string) {
    setAlpha(this.view, this.offset + 49, 3, value);
  }

  /** {@link currency} as one number, equal for equal text: see `alphaKey`. */
  get currencyKey(): number {
    return (this.view.getUint16(this.offset + 49) << 8) | this.view.getUint8(this.offset + 51);
  }

  /** Not used. Bytes [52, 53), ASCII text. */
  get reservedByte(): string {
    return alphaText(this.view, this.offset + 52, 1);
  }

  set reservedByte(value: string) {
    setAlpha(this.view, this.offset + 52, 1, value);
  }

  /** {@link reservedByte} as one number, equal for equal text: see `alphaKey`. */
  get reservedByteKey(): number {
    return this.view.getUint8(this.offset + 52);
  }

  /** Not used. Bytes [53, 57), ASCII text. */
  get reserved4(): string {
    return alphaText(this.view, this.offset + 53, 4);
  }

  set reserved4(value: string) {
    setAlpha(this.view, this.offset + 53, 4, value);
  }

  /** {@link reserved4} as one number, equal for equal text: see `alphaKey`. */
  get reserved4Key(): number {
    return this.view.getUint32(this.offset + 53);
  }

  /** Closing price of the day before. Bytes [57, 65), scaled by 10^8. */
  get previousClosePrice(): bigint {
    return this.view.getBigInt64(this.offset + 57, true);
  }

  set previousClosePrice(value: bigint) {
    this.view.setBigInt64(this.offset + 57, value, true);
  }

  /** Upper 32 bits of {@link previousClosePrice}, with its sign. */
  get previousClosePriceHi(): number {
    return this.view.getInt32(this.offset + 61, true);
  }

  set previousClosePriceHi(value: number) {
    this.view.setInt32(this.offset + 61, value, true);
  }

  /** Lower 32 bits of {@link previousClosePrice}. */
  get previousClosePriceLo(): number {
    return this.view.getUint32(this.offset + 57, true);
  }

  set previousClosePriceLo(value: number) {
    this.view.setUint32(this.offset + 57, value, true);
  }

  /** {@link previousClosePrice} with its 8 decimal places, exact. */
  get previousClosePriceText(): string {
    return decimalText(this.previousClosePrice, SymbolDirectoryView.PREVIOUS_CLOSE_PRICE_DECIMALS);
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
  copy(): SymbolDirectoryView {
    return new SymbolDirectoryView(copyBytes(this.view, this.offset, SymbolDirectoryView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 65 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 65, length - 65);
  }
}
