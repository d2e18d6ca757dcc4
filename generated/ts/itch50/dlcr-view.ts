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
import type { OpenEligibilityStatus } from "./codes.js";

/**
 * Direct Listing with Capital Raise Price Discovery (DLCR): message type `O`, 48 bytes.
 *
 * Shows how near a direct listing is to its opening price.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.8
 */
export class DlcrView {
  /** Type byte, `O`. */
  static readonly TYPE = 0x4f;
  /** Bytes. */
  static readonly LENGTH = 48;
  /** Implied decimal places of `minimumAllowablePrice`. */
  static readonly MINIMUM_ALLOWABLE_PRICE_DECIMALS = 4;
  /** Implied decimal places of `maximumAllowablePrice`. */
  static readonly MAXIMUM_ALLOWABLE_PRICE_DECIMALS = 4;
  /** Implied decimal places of `nearExecutionPrice`. */
  static readonly NEAR_EXECUTION_PRICE_DECIMALS = 4;
  /** Implied decimal places of `lowerPriceRangeCollar`. */
  static readonly LOWER_PRICE_RANGE_COLLAR_DECIMALS = 4;
  /** Implied decimal places of `upperPriceRangeCollar`. */
  static readonly UPPER_PRICE_RANGE_COLLAR_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    stockLocate: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    trackingNumber: { offset: 3, length: 2, limit: 5, type: "u16be", decimals: null },
    timestamp: { offset: 5, length: 6, limit: 11, type: "u48be", decimals: null },
    stock: { offset: 11, length: 8, limit: 19, type: "alpha(8)", decimals: null },
    openEligibilityStatus: { offset: 19, length: 1, limit: 20, type: "char", decimals: null },
    minimumAllowablePrice: { offset: 20, length: 4, limit: 24, type: "u32be", decimals: 4 },
    maximumAllowablePrice: { offset: 24, length: 4, limit: 28, type: "u32be", decimals: 4 },
    nearExecutionPrice: { offset: 28, length: 4, limit: 32, type: "u32be", decimals: 4 },
    nearExecutionTime: { offset: 32, length: 8, limit: 40, type: "u64be", decimals: null },
    lowerPriceRangeCollar: { offset: 40, length: 4, limit: 44, type: "u32be", decimals: 4 },
    upperPriceRangeCollar: { offset: 44, length: 4, limit: 48, type: "u32be", decimals: 4 },
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

  /** Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  get stock(): string {
    return alphaText(this.view, this.offset + 11, 8);
  }

  set stock(value: string) {
    setAlpha(this.view, this.offset + 11, 8, value);
  }

  /** First 4 characters of {@link stock} as one number: see `alphaKeyHi`. */
  get stockKeyHi(): number {
    return this.view.getUint32(this.offset + 11);
  }

  /** Last 4 characters of {@link stock} as one number: see `alphaKeyLo`. */
  get stockKeyLo(): number {
    return this.view.getUint32(this.offset + 15);
  }

  /** Bytes [19, 20), a code of `OpenEligibilityStatus`. */
  get openEligibilityStatus(): OpenEligibilityStatus {
    return this.view.getUint8(this.offset + 19);
  }

  set openEligibilityStatus(value: OpenEligibilityStatus) {
    this.view.setUint8(this.offset + 19, value);
  }

  /** Lowest price at which it may open. Bytes [20, 24), scaled by 10^4. */
  get minimumAllowablePrice(): number {
    return this.view.getUint32(this.offset + 20);
  }

  set minimumAllowablePrice(value: number) {
    this.view.setUint32(this.offset + 20, value);
  }

  /** {@link minimumAllowablePrice} with its 4 decimal places, exact. */
  get minimumAllowablePriceText(): string {
    return decimalText(this.minimumAllowablePrice, DlcrView.MINIMUM_ALLOWABLE_PRICE_DECIMALS);
  }

  /** Highest price at which it may open. Bytes [24, 28), scaled by 10^4. */
  get maximumAllowablePrice(): number {
    return this.view.getUint32(this.offset + 24);
  }

  set maximumAllowablePrice(value: number) {
    this.view.setUint32(this.offset + 24, value);
  }

  /** {@link maximumAllowablePrice} with its 4 decimal places, exact. */
  get maximumAllowablePriceText(): string {
    return decimalText(this.maximumAllowablePrice, DlcrView.MAXIMUM_ALLOWABLE_PRICE_DECIMALS);
  }

  /** Where it would open now. Bytes [28, 32), scaled by 10^4. */
  get nearExecutionPrice(): number {
    return this.view.getUint32(this.offset + 28);
  }

  set nearExecutionPrice(value: number) {
    this.view.setUint32(this.offset + 28, value);
  }

  /** {@link nearExecutionPrice} with its 4 decimal places, exact. */
  get nearExecutionPriceText(): string {
    return decimalText(this.nearExecutionPrice, DlcrView.NEAR_EXECUTION_PRICE_DECIMALS);
  }

  /**
   * When that price was found: 8 bytes, unlike the timestamp. Bytes [32, 40), in nanoseconds since
   * midnight.
   */
  get nearExecutionTime(): bigint {
    return this.view.getBigUint64(this.offset + 32);
  }

  set nearExecutionTime(value: bigint) {
    this.view.setBigUint64(this.offset + 32, value);
  }

  /** Upper 32 bits of {@link nearExecutionTime}. */
  get nearExecutionTimeHi(): number {
    return this.view.getUint32(this.offset + 32);
  }

  set nearExecutionTimeHi(value: number) {
    this.view.setUint32(this.offset + 32, value);
  }

  /** Lower 32 bits of {@link nearExecutionTime}. */
  get nearExecutionTimeLo(): number {
    return this.view.getUint32(this.offset + 36);
  }

  set nearExecutionTimeLo(value: number) {
    this.view.setUint32(this.offset + 36, value);
  }

  /** Lower end of the band. Bytes [40, 44), scaled by 10^4. */
  get lowerPriceRangeCollar(): number {
    return this.view.getUint32(this.offset + 40);
  }

  set lowerPriceRangeCollar(value: number) {
    this.view.setUint32(this.offset + 40, value);
  }

  /** {@link lowerPriceRangeCollar} with its 4 decimal places, exact. */
  get lowerPriceRangeCollarText(): string {
    return decimalText(this.lowerPriceRangeCollar, DlcrView.LOWER_PRICE_RANGE_COLLAR_DECIMALS);
  }

  /** Upper end of the band. Bytes [44, 48), scaled by 10^4. */
  get upperPriceRangeCollar(): number {
    return this.view.getUint32(this.offset + 44);
  }

  set upperPriceRangeCollar(value: number) {
    this.view.setUint32(this.offset + 44, value);
  }

  /** {@link upperPriceRangeCollar} with its 4 decimal places, exact. */
  get upperPriceRangeCollarText(): string {
    return decimalText(this.upperPriceRangeCollar, DlcrView.UPPER_PRICE_RANGE_COLLAR_DECIMALS);
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
  copy(): DlcrView {
    return new DlcrView(copyBytes(this.view, this.offset, DlcrView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 48 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 48, length - 48);
  }
}
