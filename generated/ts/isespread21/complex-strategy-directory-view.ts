/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  alphaText,
  bytesWindow,
  copyBytes,
  requireIndex,
  requireOffset,
  setAlpha,
} from "../../../runtime/index.js";
import type { StrategyType } from "./codes.js";
import type { LegView } from "./leg-view.js";

/**
 * Complex Strategy Directory: message type `s`, 46 bytes and what follows.
 *
 * A strategy and its legs; sent for each at the start of the day.
 *
 * @see Nasdaq ISE Spread Depth of Market 2.1
 */
export class ComplexStrategyDirectoryView {
  /** Type byte, `s`. */
  static readonly TYPE = 0x73;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 46;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    trackingNumber: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    timestamp: { offset: 3, length: 8, limit: 11, type: "u64be", decimals: null },
    strategyId: { offset: 11, length: 4, limit: 15, type: "u32be", decimals: null },
    strategyType: { offset: 15, length: 1, limit: 16, type: "char", decimals: null },
    underlyingSymbol: { offset: 16, length: 13, limit: 29, type: "alpha(13)", decimals: null },
    reserved16: { offset: 29, length: 16, limit: 45, type: "alpha(16)", decimals: null },
    numberOfLegs: { offset: 45, length: 1, limit: 46, type: "u8", decimals: null },
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

  /** Bytes [15, 16), a code of `StrategyType`. */
  get strategyType(): StrategyType {
    return this.view.getUint8(this.offset + 15);
  }

  set strategyType(value: StrategyType) {
    this.view.setUint8(this.offset + 15, value);
  }

  /** Symbol of what the options are on. Bytes [16, 29), ASCII text. */
  get underlyingSymbol(): string {
    return alphaText(this.view, this.offset + 16, 13);
  }

  set underlyingSymbol(value: string) {
    setAlpha(this.view, this.offset + 16, 13, value);
  }

  /** Not used. Bytes [29, 45), ASCII text. */
  get reserved16(): string {
    return alphaText(this.view, this.offset + 29, 16);
  }

  set reserved16(value: string) {
    setAlpha(this.view, this.offset + 29, 16, value);
  }

  /** How many legs follow. Bytes [45, 46). */
  get numberOfLegs(): number {
    return this.view.getUint8(this.offset + 45);
  }

  set numberOfLegs(value: number) {
    this.view.setUint8(this.offset + 45, value);
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
  copy(): ComplexStrategyDirectoryView {
    return new ComplexStrategyDirectoryView(
      copyBytes(this.view, this.offset, ComplexStrategyDirectoryView.LENGTH),
    );
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 46 at least:
   * more than `length` when some are missing.
   */
  wholeLength(_length: number): number {
    return 46 + this.numberOfLegs * 25;
  }

  /**
   * How many of the leg information are whole in `length` bytes of the message: as many as it says, when its
   * verdict is not short.
   */
  legInformationCount(length: number): number {
    const whole = Math.floor((length - 46) / 25);
    return whole <= 0 ? 0 : Math.min(this.numberOfLegs, whole);
  }

  /**
   * The legs of the strategy. Moves `element` to one of the leg information in `length` bytes of the message, and returns it.
   * @throws RangeError when `index` is not below `legInformationCount(length)`.
   */
  legInformation(index: number, element: LegView, length: number): LegView {
    requireIndex(index, this.legInformationCount(length));
    return element.wrap(this.view, this.offset + 46 + 25 * index);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 46 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
