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
import type { Side } from "./codes.js";

/**
 * Add Order: message type `A`, 44 bytes.
 *
 * A new order in the book.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class AddOrderView {
  /** Type byte, `A`. */
  static readonly TYPE = 0x41;
  /** Bytes. */
  static readonly LENGTH = 44;
  /** Implied decimal places of `price`. */
  static readonly PRICE_DECIMALS = 8;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    nanosecond: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    orderId: { offset: 6, length: 8, limit: 14, type: "u64le", decimals: null },
    side: { offset: 14, length: 1, limit: 15, type: "char", decimals: null },
    quantity: { offset: 15, length: 4, limit: 19, type: "u32le", decimals: null },
    instrumentId: { offset: 19, length: 4, limit: 23, type: "u32le", decimals: null },
    reservedA: { offset: 23, length: 1, limit: 24, type: "alpha(1)", decimals: null },
    reservedB: { offset: 24, length: 1, limit: 25, type: "alpha(1)", decimals: null },
    price: { offset: 25, length: 8, limit: 33, type: "i64le", decimals: 8 },
    addOrderFlags: { offset: 33, length: 1, limit: 34, type: "u8", decimals: null },
    reserved10: { offset: 34, length: 10, limit: 44, type: "alpha(10)", decimals: null },
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

  /** Number of the order, for the day. Bytes [6, 14). */
  get orderId(): bigint {
    return this.view.getBigUint64(this.offset + 6, true);
  }

  set orderId(value: bigint) {
    this.view.setBigUint64(this.offset + 6, value, true);
  }

  /** Upper 32 bits of {@link orderId}. */
  get orderIdHi(): number {
    return this.view.getUint32(this.offset + 10, true);
  }

  set orderIdHi(value: number) {
    this.view.setUint32(this.offset + 10, value, true);
  }

  /** Lower 32 bits of {@link orderId}. */
  get orderIdLo(): number {
    return this.view.getUint32(this.offset + 6, true);
  }

  set orderIdLo(value: number) {
    this.view.setUint32(this.offset + 6, value, true);
  }

  /** Bytes [14, 15), a code of `Side`. */
  get side(): Side {
    return this.view.getUint8(this.offset + 14);
  }

  set side(value: Side) {
    this.view.setUint8(this.offset + 14, value);
  }

  /** Displayed quantity. Bytes [15, 19). */
  get quantity(): number {
    return this.view.getUint32(this.offset + 15, true);
  }

  set quantity(value: number) {
    this.view.setUint32(this.offset + 15, value, true);
  }

  /** Number of the instrument. Bytes [19, 23). */
  get instrumentId(): number {
    return this.view.getUint32(this.offset + 19, true);
  }

  set instrumentId(value: number) {
    this.view.setUint32(this.offset + 19, value, true);
  }

  /** Not used. Bytes [23, 24), ASCII text. */
  get reservedA(): string {
    return alphaText(this.view, this.offset + 23, 1);
  }

  set reservedA(value: string) {
    setAlpha(this.view, this.offset + 23, 1, value);
  }

  /** {@link reservedA} as one number, equal for equal text: see `alphaKey`. */
  get reservedAKey(): number {
    return this.view.getUint8(this.offset + 23);
  }

  /** Not used. Bytes [24, 25), ASCII text. */
  get reservedB(): string {
    return alphaText(this.view, this.offset + 24, 1);
  }

  set reservedB(value: string) {
    setAlpha(this.view, this.offset + 24, 1, value);
  }

  /** {@link reservedB} as one number, equal for equal text: see `alphaKey`. */
  get reservedBKey(): number {
    return this.view.getUint8(this.offset + 24);
  }

  /** Limit price. Bytes [25, 33), scaled by 10^8. */
  get price(): bigint {
    return this.view.getBigInt64(this.offset + 25, true);
  }

  set price(value: bigint) {
    this.view.setBigInt64(this.offset + 25, value, true);
  }

  /** Upper 32 bits of {@link price}, with its sign. */
  get priceHi(): number {
    return this.view.getInt32(this.offset + 29, true);
  }

  set priceHi(value: number) {
    this.view.setInt32(this.offset + 29, value, true);
  }

  /** Lower 32 bits of {@link price}. */
  get priceLo(): number {
    return this.view.getUint32(this.offset + 25, true);
  }

  set priceLo(value: number) {
    this.view.setUint32(this.offset + 25, value, true);
  }

  /** {@link price} with its 8 decimal places, exact. */
  get priceText(): string {
    return decimalText(this.price, AddOrderView.PRICE_DECIMALS);
  }

  /** Bytes [33, 34). */
  get addOrderFlags(): number {
    return this.view.getUint8(this.offset + 33);
  }

  set addOrderFlags(value: number) {
    this.view.setUint8(this.offset + 33, value);
  }

  /** The order has no limit price. Bit 4 of {@link addOrderFlags}. */
  get addOrderFlagsMarketOrder(): boolean {
    return (this.addOrderFlags & 0x10) !== 0;
  }

  set addOrderFlagsMarketOrder(value: boolean) {
    this.addOrderFlags = ((this.addOrderFlags & ~0x10) | (value ? 0x10 : 0)) >>> 0;
  }

  /** The order answers a private request for quotes. Bit 6 of {@link addOrderFlags}. */
  get addOrderFlagsPrivateRfq(): boolean {
    return (this.addOrderFlags & 0x40) !== 0;
  }

  set addOrderFlagsPrivateRfq(value: boolean) {
    this.addOrderFlags = ((this.addOrderFlags & ~0x40) | (value ? 0x40 : 0)) >>> 0;
  }

  /** Not used. Bytes [34, 44), ASCII text. */
  get reserved10(): string {
    return alphaText(this.view, this.offset + 34, 10);
  }

  set reserved10(value: string) {
    setAlpha(this.view, this.offset + 34, 10, value);
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
  copy(): AddOrderView {
    return new AddOrderView(copyBytes(this.view, this.offset, AddOrderView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 44 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 44, length - 44);
  }
}
