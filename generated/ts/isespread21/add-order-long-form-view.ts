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
import type { DepthOrderCapacity, DepthSide, Scope } from "./codes.js";

/**
 * Add Order Long Form: message type `o`, 37 bytes.
 *
 * A new order of any price and volume.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
export class AddOrderLongFormView {
  /** Type byte, `o`. */
  static readonly TYPE = 0x6f;
  /** Bytes. */
  static readonly LENGTH = 37;
  /** Implied decimal places of `priceLong`. */
  static readonly PRICE_LONG_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    trackingNumber: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    timestamp: { offset: 3, length: 8, limit: 11, type: "u64be", decimals: null },
    strategyId: { offset: 11, length: 4, limit: 15, type: "u32be", decimals: null },
    orderReferenceNumber: { offset: 15, length: 8, limit: 23, type: "u64be", decimals: null },
    depthSide: { offset: 23, length: 1, limit: 24, type: "char", decimals: null },
    depthOrderCapacity: { offset: 24, length: 1, limit: 25, type: "char", decimals: null },
    priceLong: { offset: 25, length: 4, limit: 29, type: "i32be", decimals: 4 },
    volumeLong: { offset: 29, length: 4, limit: 33, type: "u32be", decimals: null },
    scope: { offset: 33, length: 1, limit: 34, type: "char", decimals: null },
    reserved3: { offset: 34, length: 3, limit: 37, type: "alpha(3)", decimals: null },
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

  /** Number of the order, unique for the day. Bytes [15, 23). */
  get orderReferenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 15);
  }

  set orderReferenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 15, value);
  }

  /** Upper 32 bits of {@link orderReferenceNumber}. */
  get orderReferenceNumberHi(): number {
    return this.view.getUint32(this.offset + 15);
  }

  set orderReferenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 15, value);
  }

  /** Lower 32 bits of {@link orderReferenceNumber}. */
  get orderReferenceNumberLo(): number {
    return this.view.getUint32(this.offset + 19);
  }

  set orderReferenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 19, value);
  }

  /** Bytes [23, 24), a code of `DepthSide`. */
  get depthSide(): DepthSide {
    return this.view.getUint8(this.offset + 23);
  }

  set depthSide(value: DepthSide) {
    this.view.setUint8(this.offset + 23, value);
  }

  /** Bytes [24, 25), a code of `DepthOrderCapacity`. */
  get depthOrderCapacity(): DepthOrderCapacity {
    return this.view.getUint8(this.offset + 24);
  }

  set depthOrderCapacity(value: DepthOrderCapacity) {
    this.view.setUint8(this.offset + 24, value);
  }

  /** Net price; below zero the buyer is paid. Bytes [25, 29), scaled by 10^4. */
  get priceLong(): number {
    return this.view.getInt32(this.offset + 25);
  }

  set priceLong(value: number) {
    this.view.setInt32(this.offset + 25, value);
  }

  /** {@link priceLong} with its 4 decimal places, exact. */
  get priceLongText(): string {
    return decimalText(this.priceLong, AddOrderLongFormView.PRICE_LONG_DECIMALS);
  }

  /** Number of strategies. Bytes [29, 33). */
  get volumeLong(): number {
    return this.view.getUint32(this.offset + 29);
  }

  set volumeLong(value: number) {
    this.view.setUint32(this.offset + 29, value);
  }

  /** Bytes [33, 34), a code of `Scope`. */
  get scope(): Scope {
    return this.view.getUint8(this.offset + 33);
  }

  set scope(value: Scope) {
    this.view.setUint8(this.offset + 33, value);
  }

  /** Not used. Bytes [34, 37), ASCII text. */
  get reserved3(): string {
    return alphaText(this.view, this.offset + 34, 3);
  }

  set reserved3(value: string) {
    setAlpha(this.view, this.offset + 34, 3, value);
  }

  /** {@link reserved3} as one number, equal for equal text: see `alphaKey`. */
  get reserved3Key(): number {
    return (this.view.getUint16(this.offset + 34) << 8) | this.view.getUint8(this.offset + 36);
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
  copy(): AddOrderLongFormView {
    return new AddOrderLongFormView(copyBytes(this.view, this.offset, AddOrderLongFormView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 37 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 37, length - 37);
  }
}
