/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  alphaText,
  bytesWindow,
  copyBytes,
  requireOffset,
  setAlpha,
} from "../../../runtime/index.js";
import type { BookType, SessionChangeReason, TradingStatus } from "./codes.js";

/**
 * Symbol Status: message type `H`, 28 bytes.
 *
 * An instrument enters another phase of trading.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class SymbolStatusView {
  /** Type byte, `H`. */
  static readonly TYPE = 0x48;
  /** Bytes. */
  static readonly LENGTH = 28;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    nanosecond: { offset: 2, length: 4, limit: 6, type: "u32le", decimals: null },
    instrumentId: { offset: 6, length: 4, limit: 10, type: "u32le", decimals: null },
    reservedA: { offset: 10, length: 1, limit: 11, type: "alpha(1)", decimals: null },
    reservedB: { offset: 11, length: 1, limit: 12, type: "alpha(1)", decimals: null },
    tradingStatus: { offset: 12, length: 1, limit: 13, type: "char", decimals: null },
    symbolStatusFlags: { offset: 13, length: 1, limit: 14, type: "u8", decimals: null },
    reason: { offset: 14, length: 4, limit: 18, type: "alpha(4)", decimals: null },
    sessionChangeReason: { offset: 18, length: 1, limit: 19, type: "u8", decimals: null },
    newEndTime: { offset: 19, length: 8, limit: 27, type: "alpha(8)", decimals: null },
    bookType: { offset: 27, length: 1, limit: 28, type: "u8", decimals: null },
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

  /** Bytes [12, 13), a code of `TradingStatus`. */
  get tradingStatus(): TradingStatus {
    return this.view.getUint8(this.offset + 12);
  }

  set tradingStatus(value: TradingStatus) {
    this.view.setUint8(this.offset + 12, value);
  }

  /** Bytes [13, 14). */
  get symbolStatusFlags(): number {
    return this.view.getUint8(this.offset + 13);
  }

  set symbolStatusFlags(value: number) {
    this.view.setUint8(this.offset + 13, value);
  }

  /** The status is that of firm quotes. Bit 5 of {@link symbolStatusFlags}. */
  get symbolStatusFlagsFirmQuote(): boolean {
    return (this.symbolStatusFlags & 0x20) !== 0;
  }

  set symbolStatusFlagsFirmQuote(value: boolean) {
    this.symbolStatusFlags = ((this.symbolStatusFlags & ~0x20) | (value ? 0x20 : 0)) >>> 0;
  }

  /** Why the status changed. Bytes [14, 18), ASCII text. */
  get reason(): string {
    return alphaText(this.view, this.offset + 14, 4);
  }

  set reason(value: string) {
    setAlpha(this.view, this.offset + 14, 4, value);
  }

  /** {@link reason} as one number, equal for equal text: see `alphaKey`. */
  get reasonKey(): number {
    return this.view.getUint32(this.offset + 14);
  }

  /** Bytes [18, 19), a code of `SessionChangeReason`. */
  get sessionChangeReason(): SessionChangeReason {
    return this.view.getUint8(this.offset + 18);
  }

  set sessionChangeReason(value: SessionChangeReason) {
    this.view.setUint8(this.offset + 18, value);
  }

  /** When the phase will end now, HH:MM:SS. Bytes [19, 27), ASCII text. */
  get newEndTime(): string {
    return alphaText(this.view, this.offset + 19, 8);
  }

  set newEndTime(value: string) {
    setAlpha(this.view, this.offset + 19, 8, value);
  }

  /** First 4 characters of {@link newEndTime} as one number: see `alphaKeyHi`. */
  get newEndTimeKeyHi(): number {
    return this.view.getUint32(this.offset + 19);
  }

  /** Last 4 characters of {@link newEndTime} as one number: see `alphaKeyLo`. */
  get newEndTimeKeyLo(): number {
    return this.view.getUint32(this.offset + 23);
  }

  /** Bytes [27, 28), a code of `BookType`. */
  get bookType(): BookType {
    return this.view.getUint8(this.offset + 27);
  }

  set bookType(value: BookType) {
    this.view.setUint8(this.offset + 27, value);
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
  copy(): SymbolStatusView {
    return new SymbolStatusView(copyBytes(this.view, this.offset, SymbolStatusView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 28 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 28, length - 28);
  }
}
