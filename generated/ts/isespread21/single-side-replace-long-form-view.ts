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
import type { OrderType, Scope } from "./codes.js";

/**
 * Single Side Replace Long Form: message type `I`, 44 bytes.
 *
 * An order makes way for another of any price and volume.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
export class SingleSideReplaceLongFormView {
  /** Type byte, `I`. */
  static readonly TYPE = 0x49;
  /** Bytes. */
  static readonly LENGTH = 44;
  /** Implied decimal places of `priceLong`. */
  static readonly PRICE_LONG_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    trackingNumber: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    timestamp: { offset: 3, length: 8, limit: 11, type: "u64be", decimals: null },
    strategyId: { offset: 11, length: 4, limit: 15, type: "u32be", decimals: null },
    originalOrderReferenceNumber: {
      offset: 15,
      length: 8,
      limit: 23,
      type: "u64be",
      decimals: null,
    },
    newOrderReferenceNumber: { offset: 23, length: 8, limit: 31, type: "u64be", decimals: null },
    priceLong: { offset: 31, length: 4, limit: 35, type: "i32be", decimals: 4 },
    volumeLong: { offset: 35, length: 4, limit: 39, type: "u32be", decimals: null },
    orderType: { offset: 39, length: 1, limit: 40, type: "char", decimals: null },
    scope: { offset: 40, length: 1, limit: 41, type: "char", decimals: null },
    reserved3: { offset: 41, length: 3, limit: 44, type: "alpha(3)", decimals: null },
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

  /** Number of the order that goes. Bytes [15, 23). */
  get originalOrderReferenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 15);
  }

  set originalOrderReferenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 15, value);
  }

  /** Upper 32 bits of {@link originalOrderReferenceNumber}. */
  get originalOrderReferenceNumberHi(): number {
    return this.view.getUint32(this.offset + 15);
  }

  set originalOrderReferenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 15, value);
  }

  /** Lower 32 bits of {@link originalOrderReferenceNumber}. */
  get originalOrderReferenceNumberLo(): number {
    return this.view.getUint32(this.offset + 19);
  }

  set originalOrderReferenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 19, value);
  }

  /** Number of the order that comes. Bytes [23, 31). */
  get newOrderReferenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 23);
  }

  set newOrderReferenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 23, value);
  }

  /** Upper 32 bits of {@link newOrderReferenceNumber}. */
  get newOrderReferenceNumberHi(): number {
    return this.view.getUint32(this.offset + 23);
  }

  set newOrderReferenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 23, value);
  }

  /** Lower 32 bits of {@link newOrderReferenceNumber}. */
  get newOrderReferenceNumberLo(): number {
    return this.view.getUint32(this.offset + 27);
  }

  set newOrderReferenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 27, value);
  }

  /** Net price; below zero the buyer is paid. Bytes [31, 35), scaled by 10^4. */
  get priceLong(): number {
    return this.view.getInt32(this.offset + 31);
  }

  set priceLong(value: number) {
    this.view.setInt32(this.offset + 31, value);
  }

  /** {@link priceLong} with its 4 decimal places, exact. */
  get priceLongText(): string {
    return decimalText(this.priceLong, SingleSideReplaceLongFormView.PRICE_LONG_DECIMALS);
  }

  /** Number of strategies. Bytes [35, 39). */
  get volumeLong(): number {
    return this.view.getUint32(this.offset + 35);
  }

  set volumeLong(value: number) {
    this.view.setUint32(this.offset + 35, value);
  }

  /** Bytes [39, 40), a code of `OrderType`. */
  get orderType(): OrderType {
    return this.view.getUint8(this.offset + 39);
  }

  set orderType(value: OrderType) {
    this.view.setUint8(this.offset + 39, value);
  }

  /** Bytes [40, 41), a code of `Scope`. */
  get scope(): Scope {
    return this.view.getUint8(this.offset + 40);
  }

  set scope(value: Scope) {
    this.view.setUint8(this.offset + 40, value);
  }

  /** Not used. Bytes [41, 44), ASCII text. */
  get reserved3(): string {
    return alphaText(this.view, this.offset + 41, 3);
  }

  set reserved3(value: string) {
    setAlpha(this.view, this.offset + 41, 3, value);
  }

  /** {@link reserved3} as one number, equal for equal text: see `alphaKey`. */
  get reserved3Key(): number {
    return (this.view.getUint16(this.offset + 41) << 8) | this.view.getUint8(this.offset + 43);
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
  copy(): SingleSideReplaceLongFormView {
    return new SingleSideReplaceLongFormView(
      copyBytes(this.view, this.offset, SingleSideReplaceLongFormView.LENGTH),
    );
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 44 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 44, length - 44);
  }
}
