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
import type { OpenClosePriceIndicator, StatisticType } from "./codes.js";

/**
 * Statistics: message type `w`, 23 bytes.
 *
 * An opening or closing price.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class StatisticsView {
  /** Type byte, `w`. */
  static readonly TYPE = 0x77;
  /** Bytes. */
  static readonly LENGTH = 23;
  /** Implied decimal places of `price`. */
  static readonly PRICE_DECIMALS = 8;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    nanosecond: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    instrumentId: { offset: 6, length: 4, limit: 10, type: "u32le", decimals: null },
    reservedA: { offset: 10, length: 1, limit: 11, type: "alpha(1)", decimals: null },
    reservedB: { offset: 11, length: 1, limit: 12, type: "alpha(1)", decimals: null },
    statisticType: { offset: 12, length: 1, limit: 13, type: "char", decimals: null },
    price: { offset: 13, length: 8, limit: 21, type: "i64le", decimals: 8 },
    openClosePriceIndicator: { offset: 21, length: 1, limit: 22, type: "char", decimals: null },
    statisticsReserved: { offset: 22, length: 1, limit: 23, type: "u8", decimals: null },
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

  /** Bytes [12, 13), a code of `StatisticType`. */
  get statisticType(): StatisticType {
    return this.view.getUint8(this.offset + 12);
  }

  set statisticType(value: StatisticType) {
    this.view.setUint8(this.offset + 12, value);
  }

  /** Limit price. Bytes [13, 21), scaled by 10^8. */
  get price(): bigint {
    return this.view.getBigInt64(this.offset + 13, true);
  }

  set price(value: bigint) {
    this.view.setBigInt64(this.offset + 13, value, true);
  }

  /** Upper 32 bits of {@link price}, with its sign. */
  get priceHi(): number {
    return this.view.getInt32(this.offset + 17, true);
  }

  set priceHi(value: number) {
    this.view.setInt32(this.offset + 17, value, true);
  }

  /** Lower 32 bits of {@link price}. */
  get priceLo(): number {
    return this.view.getUint32(this.offset + 13, true);
  }

  set priceLo(value: number) {
    this.view.setUint32(this.offset + 13, value, true);
  }

  /** {@link price} with its 8 decimal places, exact. */
  get priceText(): string {
    return decimalText(this.price, StatisticsView.PRICE_DECIMALS);
  }

  /** Bytes [21, 22), a code of `OpenClosePriceIndicator`. */
  get openClosePriceIndicator(): OpenClosePriceIndicator {
    return this.view.getUint8(this.offset + 21);
  }

  set openClosePriceIndicator(value: OpenClosePriceIndicator) {
    this.view.setUint8(this.offset + 21, value);
  }

  /** Not used. Bytes [22, 23). */
  get statisticsReserved(): number {
    return this.view.getUint8(this.offset + 22);
  }

  set statisticsReserved(value: number) {
    this.view.setUint8(this.offset + 22, value);
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
  copy(): StatisticsView {
    return new StatisticsView(copyBytes(this.view, this.offset, StatisticsView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 23 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 23, length - 23);
  }
}
