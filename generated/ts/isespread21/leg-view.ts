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
import type { OptionType, Side } from "./codes.js";

/**
 * Leg Information: 25 bytes.
 *
 * One leg of a strategy.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
export class LegView {
  /** Bytes. */
  static readonly LENGTH = 25;
  /** Implied decimal places of `explicitStrikePrice`. */
  static readonly EXPLICIT_STRIKE_PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    optionId: { offset: 0, length: 4, limit: 4, type: "u32be", decimals: null },
    securitySymbol: { offset: 4, length: 8, limit: 12, type: "alpha(8)", decimals: null },
    expirationYear: { offset: 12, length: 1, limit: 13, type: "u8", decimals: null },
    expirationMonth: { offset: 13, length: 1, limit: 14, type: "u8", decimals: null },
    expirationDay: { offset: 14, length: 1, limit: 15, type: "u8", decimals: null },
    explicitStrikePrice: { offset: 15, length: 4, limit: 19, type: "i32be", decimals: 4 },
    optionType: { offset: 19, length: 1, limit: 20, type: "char", decimals: null },
    side: { offset: 20, length: 1, limit: 21, type: "char", decimals: null },
    legRatio: { offset: 21, length: 4, limit: 25, type: "u32be", decimals: null },
  } as const;

  /** The buffer that holds the record. */
  declare view: DataView;
  /** Where the record begins, in bytes from the start of `view`. */
  declare offset: number;

  /**
   * A view of the record that begins at `offset`; without arguments of nothing, to be wrapped later.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  constructor(view: DataView = NO_BYTES, offset: number = 0) {
    this.view = view;
    this.offset = requireOffset(offset);
  }

  /** Number of the option, or of the stock. Bytes [0, 4). */
  get optionId(): number {
    return this.view.getUint32(this.offset);
  }

  set optionId(value: number) {
    this.view.setUint32(this.offset, value);
  }

  /** Symbol of the option series, or of the stock. Bytes [4, 12), ASCII text. */
  get securitySymbol(): string {
    return alphaText(this.view, this.offset + 4, 8);
  }

  set securitySymbol(value: string) {
    setAlpha(this.view, this.offset + 4, 8, value);
  }

  /** First 4 characters of {@link securitySymbol} as one number: see `alphaKeyHi`. */
  get securitySymbolKeyHi(): number {
    return this.view.getUint32(this.offset + 4);
  }

  /** Last 4 characters of {@link securitySymbol} as one number: see `alphaKeyLo`. */
  get securitySymbolKeyLo(): number {
    return this.view.getUint32(this.offset + 8);
  }

  /** Last two digits of the year. Bytes [12, 13). */
  get expirationYear(): number {
    return this.view.getUint8(this.offset + 12);
  }

  set expirationYear(value: number) {
    this.view.setUint8(this.offset + 12, value);
  }

  /** 1 to 12. Bytes [13, 14). */
  get expirationMonth(): number {
    return this.view.getUint8(this.offset + 13);
  }

  set expirationMonth(value: number) {
    this.view.setUint8(this.offset + 13, value);
  }

  /** 1 to 31. Bytes [14, 15). */
  get expirationDay(): number {
    return this.view.getUint8(this.offset + 14);
  }

  set expirationDay(value: number) {
    this.view.setUint8(this.offset + 14, value);
  }

  /** Strike price. Bytes [15, 19), scaled by 10^4. */
  get explicitStrikePrice(): number {
    return this.view.getInt32(this.offset + 15);
  }

  set explicitStrikePrice(value: number) {
    this.view.setInt32(this.offset + 15, value);
  }

  /** {@link explicitStrikePrice} with its 4 decimal places, exact. */
  get explicitStrikePriceText(): string {
    return decimalText(this.explicitStrikePrice, LegView.EXPLICIT_STRIKE_PRICE_DECIMALS);
  }

  /** Bytes [19, 20), a code of `OptionType`. */
  get optionType(): OptionType {
    return this.view.getUint8(this.offset + 19);
  }

  set optionType(value: OptionType) {
    this.view.setUint8(this.offset + 19, value);
  }

  /** Bytes [20, 21), a code of `Side`. */
  get side(): Side {
    return this.view.getUint8(this.offset + 20);
  }

  set side(value: Side) {
    this.view.setUint8(this.offset + 20, value);
  }

  /** How many of this leg make one strategy. Bytes [21, 25). */
  get legRatio(): number {
    return this.view.getUint32(this.offset + 21);
  }

  set legRatio(value: number) {
    this.view.setUint32(this.offset + 21, value);
  }

  /**
   * Moves the view to the record that begins at `offset`, and returns it.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  wrap(view: DataView, offset: number): this {
    this.view = view;
    this.offset = requireOffset(offset);
    return this;
  }

  /**
   * A view over a copy of the record, to keep when the buffer is used again.
   * @throws RangeError when the buffer ends before the record does.
   */
  copy(): LegView {
    return new LegView(copyBytes(this.view, this.offset, LegView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this record; a window, not a copy.
   * @throws RangeError when `length` is less than 25 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 25, length - 25);
  }
}
