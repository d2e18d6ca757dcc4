/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  alphaText,
  bytesWindow,
  copyBytes,
  decimalText,
  requireIndex,
  requireOffset,
  setAlpha,
} from "../../../runtime/index.js";
import type {
  AuctionEvent,
  AuctionType,
  ExecFlag,
  OrderCapacity,
  OrderType,
  Scope,
  Side,
} from "./codes.js";
import type { FlexDacLegView } from "./flex-dac-leg-view.js";

/**
 * Complex Strategy Auction: message type `a`, 69 bytes and what follows.
 *
 * An auction of a strategy begins, changes or ends.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
export class ComplexStrategyAuctionView {
  /** Type byte, `a`. */
  static readonly TYPE = 0x61;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 69;
  /** Special value of `auctionDuration`. */
  static readonly AUCTION_DURATION_NOT_GIVEN = 0;
  /** Implied decimal places of `priceLong`. */
  static readonly PRICE_LONG_DECIMALS = 4;
  /** Implied decimal places of `responsePrice`. */
  static readonly RESPONSE_PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    trackingNumber: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    timestamp: { offset: 3, length: 8, limit: 11, type: "u64be", decimals: null },
    strategyId: { offset: 11, length: 4, limit: 15, type: "u32be", decimals: null },
    auctionId: { offset: 15, length: 4, limit: 19, type: "u32be", decimals: null },
    auctionType: { offset: 19, length: 1, limit: 20, type: "char", decimals: null },
    auctionDuration: { offset: 20, length: 4, limit: 24, type: "u32be", decimals: null },
    auctionEvent: { offset: 24, length: 1, limit: 25, type: "char", decimals: null },
    orderType: { offset: 25, length: 1, limit: 26, type: "char", decimals: null },
    side: { offset: 26, length: 1, limit: 27, type: "char", decimals: null },
    priceLong: { offset: 27, length: 4, limit: 31, type: "i32be", decimals: 4 },
    size: { offset: 31, length: 4, limit: 35, type: "u32be", decimals: null },
    execFlag: { offset: 35, length: 1, limit: 36, type: "char", decimals: null },
    orderCapacity: { offset: 36, length: 1, limit: 37, type: "char", decimals: null },
    scope: { offset: 37, length: 1, limit: 38, type: "char", decimals: null },
    ownerId: { offset: 38, length: 6, limit: 44, type: "alpha(6)", decimals: null },
    giveup: { offset: 44, length: 6, limit: 50, type: "alpha(6)", decimals: null },
    cmta: { offset: 50, length: 6, limit: 56, type: "alpha(6)", decimals: null },
    responsePrice: { offset: 56, length: 4, limit: 60, type: "i32be", decimals: 4 },
    responseSize: { offset: 60, length: 4, limit: 64, type: "u32be", decimals: null },
    reserved4: { offset: 64, length: 4, limit: 68, type: "u32be", decimals: null },
    numberOfFlexDacLegs: { offset: 68, length: 1, limit: 69, type: "u8", decimals: null },
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

  /** Number of the auction, 0 outside one. Bytes [15, 19). */
  get auctionId(): number {
    return this.view.getUint32(this.offset + 15);
  }

  set auctionId(value: number) {
    this.view.setUint32(this.offset + 15, value);
  }

  /** Bytes [19, 20), a code of `AuctionType`. */
  get auctionType(): AuctionType {
    return this.view.getUint8(this.offset + 19);
  }

  set auctionType(value: AuctionType) {
    this.view.setUint8(this.offset + 19, value);
  }

  /** How long the auction lasts. Bytes [20, 24). */
  get auctionDuration(): number {
    return this.view.getUint32(this.offset + 20);
  }

  set auctionDuration(value: number) {
    this.view.setUint32(this.offset + 20, value);
  }

  /** Bytes [24, 25), a code of `AuctionEvent`. */
  get auctionEvent(): AuctionEvent {
    return this.view.getUint8(this.offset + 24);
  }

  set auctionEvent(value: AuctionEvent) {
    this.view.setUint8(this.offset + 24, value);
  }

  /** Bytes [25, 26), a code of `OrderType`. */
  get orderType(): OrderType {
    return this.view.getUint8(this.offset + 25);
  }

  set orderType(value: OrderType) {
    this.view.setUint8(this.offset + 25, value);
  }

  /** Bytes [26, 27), a code of `Side`. */
  get side(): Side {
    return this.view.getUint8(this.offset + 26);
  }

  set side(value: Side) {
    this.view.setUint8(this.offset + 26, value);
  }

  /** Net price; below zero the buyer is paid. Bytes [27, 31), scaled by 10^4. */
  get priceLong(): number {
    return this.view.getInt32(this.offset + 27);
  }

  set priceLong(value: number) {
    this.view.setInt32(this.offset + 27, value);
  }

  /** {@link priceLong} with its 4 decimal places, exact. */
  get priceLongText(): string {
    return decimalText(this.priceLong, ComplexStrategyAuctionView.PRICE_LONG_DECIMALS);
  }

  /** Number of strategies. Bytes [31, 35). */
  get size(): number {
    return this.view.getUint32(this.offset + 31);
  }

  set size(value: number) {
    this.view.setUint32(this.offset + 31, value);
  }

  /** Bytes [35, 36), a code of `ExecFlag`. */
  get execFlag(): ExecFlag {
    return this.view.getUint8(this.offset + 35);
  }

  set execFlag(value: ExecFlag) {
    this.view.setUint8(this.offset + 35, value);
  }

  /** Bytes [36, 37), a code of `OrderCapacity`. */
  get orderCapacity(): OrderCapacity {
    return this.view.getUint8(this.offset + 36);
  }

  set orderCapacity(value: OrderCapacity) {
    this.view.setUint8(this.offset + 36, value);
  }

  /** Bytes [37, 38), a code of `Scope`. */
  get scope(): Scope {
    return this.view.getUint8(this.offset + 37);
  }

  set scope(value: Scope) {
    this.view.setUint8(this.offset + 37, value);
  }

  /** Who owns the order, when shown. Bytes [38, 44), ASCII text. */
  get ownerId(): string {
    return alphaText(this.view, this.offset + 38, 6);
  }

  set ownerId(value: string) {
    setAlpha(this.view, this.offset + 38, 6, value);
  }

  /** {@link ownerId} as one number, equal for equal text: see `alphaKey`. */
  get ownerIdKey(): number {
    return (
      this.view.getUint16(this.offset + 38) * 0x1_0000_0000 + this.view.getUint32(this.offset + 40)
    );
  }

  /** Who gives the trade up, when shown. Bytes [44, 50), ASCII text. */
  get giveup(): string {
    return alphaText(this.view, this.offset + 44, 6);
  }

  set giveup(value: string) {
    setAlpha(this.view, this.offset + 44, 6, value);
  }

  /** {@link giveup} as one number, equal for equal text: see `alphaKey`. */
  get giveupKey(): number {
    return (
      this.view.getUint16(this.offset + 44) * 0x1_0000_0000 + this.view.getUint32(this.offset + 46)
    );
  }

  /** Who clears the trade, when shown. Bytes [50, 56), ASCII text. */
  get cmta(): string {
    return alphaText(this.view, this.offset + 50, 6);
  }

  set cmta(value: string) {
    setAlpha(this.view, this.offset + 50, 6, value);
  }

  /** {@link cmta} as one number, equal for equal text: see `alphaKey`. */
  get cmtaKey(): number {
    return (
      this.view.getUint16(this.offset + 50) * 0x1_0000_0000 + this.view.getUint32(this.offset + 52)
    );
  }

  /** Best price among the responses. Bytes [56, 60), scaled by 10^4. */
  get responsePrice(): number {
    return this.view.getInt32(this.offset + 56);
  }

  set responsePrice(value: number) {
    this.view.setInt32(this.offset + 56, value);
  }

  /** {@link responsePrice} with its 4 decimal places, exact. */
  get responsePriceText(): string {
    return decimalText(this.responsePrice, ComplexStrategyAuctionView.RESPONSE_PRICE_DECIMALS);
  }

  /** Number of strategies at that price. Bytes [60, 64). */
  get responseSize(): number {
    return this.view.getUint32(this.offset + 60);
  }

  set responseSize(value: number) {
    this.view.setUint32(this.offset + 60, value);
  }

  /** Not used. Bytes [64, 68). */
  get reserved4(): number {
    return this.view.getUint32(this.offset + 64);
  }

  set reserved4(value: number) {
    this.view.setUint32(this.offset + 64, value);
  }

  /** How many legs follow. Bytes [68, 69). */
  get numberOfFlexDacLegs(): number {
    return this.view.getUint8(this.offset + 68);
  }

  set numberOfFlexDacLegs(value: number) {
    this.view.setUint8(this.offset + 68, value);
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
  copy(): ComplexStrategyAuctionView {
    return new ComplexStrategyAuctionView(
      copyBytes(this.view, this.offset, ComplexStrategyAuctionView.LENGTH),
    );
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 69 at least:
   * more than `length` when some are missing.
   */
  wholeLength(_length: number): number {
    return 69 + this.numberOfFlexDacLegs * 8;
  }

  /**
   * How many of the flex dac leg information are whole in `length` bytes of the message: as many as it says, when its
   * verdict is not short.
   */
  flexDacLegInformationCount(length: number): number {
    const whole = Math.floor((length - 69) / 8);
    return whole <= 0 ? 0 : Math.min(this.numberOfFlexDacLegs, whole);
  }

  /**
   * The legs of a FLEX strategy. Moves `element` to one of the flex dac leg information in `length` bytes of the message, and returns it.
   * @throws RangeError when `index` is not below `flexDacLegInformationCount(length)`.
   */
  flexDacLegInformation(index: number, element: FlexDacLegView, length: number): FlexDacLegView {
    requireIndex(index, this.flexDacLegInformationCount(length));
    return element.wrap(this.view, this.offset + 69 + 8 * index);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 69 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
