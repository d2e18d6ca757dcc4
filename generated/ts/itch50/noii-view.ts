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
import type { ImbalanceDirection, NoiiCrossType, PriceVariationIndicator } from "./codes.js";

/**
 * Net Order Imbalance Indicator (NOII): message type `I`, 50 bytes.
 *
 * Says before a cross how many shares would trade and how many would be left.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.6
 */
export class NoiiView {
  /** Type byte, `I`. */
  static readonly TYPE = 0x49;
  /** Bytes. */
  static readonly LENGTH = 50;
  /** Implied decimal places of `farPrice`. */
  static readonly FAR_PRICE_DECIMALS = 4;
  /** Implied decimal places of `nearPrice`. */
  static readonly NEAR_PRICE_DECIMALS = 4;
  /** Implied decimal places of `currentReferencePrice`. */
  static readonly CURRENT_REFERENCE_PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    stockLocate: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    trackingNumber: { offset: 3, length: 2, limit: 5, type: "u16be", decimals: null },
    timestamp: { offset: 5, length: 6, limit: 11, type: "u48be", decimals: null },
    pairedShares: { offset: 11, length: 8, limit: 19, type: "u64be", decimals: null },
    imbalanceShares: { offset: 19, length: 8, limit: 27, type: "u64be", decimals: null },
    imbalanceDirection: { offset: 27, length: 1, limit: 28, type: "char", decimals: null },
    stock: { offset: 28, length: 8, limit: 36, type: "alpha(8)", decimals: null },
    farPrice: { offset: 36, length: 4, limit: 40, type: "u32be", decimals: 4 },
    nearPrice: { offset: 40, length: 4, limit: 44, type: "u32be", decimals: 4 },
    currentReferencePrice: { offset: 44, length: 4, limit: 48, type: "u32be", decimals: 4 },
    crossType: { offset: 48, length: 1, limit: 49, type: "char", decimals: null },
    priceVariationIndicator: { offset: 49, length: 1, limit: 50, type: "char", decimals: null },
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

  /** Shares that would trade at the reference price. Bytes [11, 19). */
  get pairedShares(): bigint {
    return this.view.getBigUint64(this.offset + 11);
  }

  set pairedShares(value: bigint) {
    this.view.setBigUint64(this.offset + 11, value);
  }

  /** Upper 32 bits of {@link pairedShares}. */
  get pairedSharesHi(): number {
    return this.view.getUint32(this.offset + 11);
  }

  set pairedSharesHi(value: number) {
    this.view.setUint32(this.offset + 11, value);
  }

  /** Lower 32 bits of {@link pairedShares}. */
  get pairedSharesLo(): number {
    return this.view.getUint32(this.offset + 15);
  }

  set pairedSharesLo(value: number) {
    this.view.setUint32(this.offset + 15, value);
  }

  /** Shares that would not. Bytes [19, 27). */
  get imbalanceShares(): bigint {
    return this.view.getBigUint64(this.offset + 19);
  }

  set imbalanceShares(value: bigint) {
    this.view.setBigUint64(this.offset + 19, value);
  }

  /** Upper 32 bits of {@link imbalanceShares}. */
  get imbalanceSharesHi(): number {
    return this.view.getUint32(this.offset + 19);
  }

  set imbalanceSharesHi(value: number) {
    this.view.setUint32(this.offset + 19, value);
  }

  /** Lower 32 bits of {@link imbalanceShares}. */
  get imbalanceSharesLo(): number {
    return this.view.getUint32(this.offset + 23);
  }

  set imbalanceSharesLo(value: number) {
    this.view.setUint32(this.offset + 23, value);
  }

  /** Bytes [27, 28), a code of `ImbalanceDirection`. */
  get imbalanceDirection(): ImbalanceDirection {
    return this.view.getUint8(this.offset + 27);
  }

  set imbalanceDirection(value: ImbalanceDirection) {
    this.view.setUint8(this.offset + 27, value);
  }

  /** Symbol, padded with spaces. Bytes [28, 36), ASCII text. */
  get stock(): string {
    return alphaText(this.view, this.offset + 28, 8);
  }

  set stock(value: string) {
    setAlpha(this.view, this.offset + 28, 8, value);
  }

  /** First 4 characters of {@link stock} as one number: see `alphaKeyHi`. */
  get stockKeyHi(): number {
    return this.view.getUint32(this.offset + 28);
  }

  /** Last 4 characters of {@link stock} as one number: see `alphaKeyLo`. */
  get stockKeyLo(): number {
    return this.view.getUint32(this.offset + 32);
  }

  /** Where cross orders alone would trade. Bytes [36, 40), scaled by 10^4. */
  get farPrice(): number {
    return this.view.getUint32(this.offset + 36);
  }

  set farPrice(value: number) {
    this.view.setUint32(this.offset + 36, value);
  }

  /** {@link farPrice} with its 4 decimal places, exact. */
  get farPriceText(): string {
    return decimalText(this.farPrice, NoiiView.FAR_PRICE_DECIMALS);
  }

  /** Where cross orders and the book would trade. Bytes [40, 44), scaled by 10^4. */
  get nearPrice(): number {
    return this.view.getUint32(this.offset + 40);
  }

  set nearPrice(value: number) {
    this.view.setUint32(this.offset + 40, value);
  }

  /** {@link nearPrice} with its 4 decimal places, exact. */
  get nearPriceText(): string {
    return decimalText(this.nearPrice, NoiiView.NEAR_PRICE_DECIMALS);
  }

  /** Price for which the shares are counted. Bytes [44, 48), scaled by 10^4. */
  get currentReferencePrice(): number {
    return this.view.getUint32(this.offset + 44);
  }

  set currentReferencePrice(value: number) {
    this.view.setUint32(this.offset + 44, value);
  }

  /** {@link currentReferencePrice} with its 4 decimal places, exact. */
  get currentReferencePriceText(): string {
    return decimalText(this.currentReferencePrice, NoiiView.CURRENT_REFERENCE_PRICE_DECIMALS);
  }

  /** Bytes [48, 49), a code of `NoiiCrossType`. */
  get crossType(): NoiiCrossType {
    return this.view.getUint8(this.offset + 48);
  }

  set crossType(value: NoiiCrossType) {
    this.view.setUint8(this.offset + 48, value);
  }

  /** Bytes [49, 50), a code of `PriceVariationIndicator`. */
  get priceVariationIndicator(): PriceVariationIndicator {
    return this.view.getUint8(this.offset + 49);
  }

  set priceVariationIndicator(value: PriceVariationIndicator) {
    this.view.setUint8(this.offset + 49, value);
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
  copy(): NoiiView {
    return new NoiiView(copyBytes(this.view, this.offset, NoiiView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 50 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 50, length - 50);
  }
}
