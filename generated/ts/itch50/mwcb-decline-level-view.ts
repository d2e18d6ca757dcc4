/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  bytesWindow,
  copyBytes,
  decimalText,
  requireOffset,
} from "../../../runtime/index.js";

/**
 * MWCB Decline Level: message type `V`, 35 bytes.
 *
 * Gives the S&P 500 values of the day at which the whole market halts; its stock locate is always
 * 0.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.5.1
 */
export class MwcbDeclineLevelView {
  /** Type byte, `V`. */
  static readonly TYPE = 0x56;
  /** Bytes. */
  static readonly LENGTH = 35;
  /** Implied decimal places of `level1`. */
  static readonly LEVEL_1_DECIMALS = 8;
  /** Implied decimal places of `level2`. */
  static readonly LEVEL_2_DECIMALS = 8;
  /** Implied decimal places of `level3`. */
  static readonly LEVEL_3_DECIMALS = 8;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    stockLocate: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    trackingNumber: { offset: 3, length: 2, limit: 5, type: "u16be", decimals: null },
    timestamp: { offset: 5, length: 6, limit: 11, type: "u48be", decimals: null },
    level1: { offset: 11, length: 8, limit: 19, type: "u64be", decimals: 8 },
    level2: { offset: 19, length: 8, limit: 27, type: "u64be", decimals: 8 },
    level3: { offset: 27, length: 8, limit: 35, type: "u64be", decimals: 8 },
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

  /** Index value of the first level. Bytes [11, 19), scaled by 10^8. */
  get level1(): bigint {
    return this.view.getBigUint64(this.offset + 11);
  }

  set level1(value: bigint) {
    this.view.setBigUint64(this.offset + 11, value);
  }

  /** Upper 32 bits of {@link level1}. */
  get level1Hi(): number {
    return this.view.getUint32(this.offset + 11);
  }

  set level1Hi(value: number) {
    this.view.setUint32(this.offset + 11, value);
  }

  /** Lower 32 bits of {@link level1}. */
  get level1Lo(): number {
    return this.view.getUint32(this.offset + 15);
  }

  set level1Lo(value: number) {
    this.view.setUint32(this.offset + 15, value);
  }

  /** {@link level1} with its 8 decimal places, exact. */
  get level1Text(): string {
    return decimalText(this.level1, MwcbDeclineLevelView.LEVEL_1_DECIMALS);
  }

  /** Index value of the second level. Bytes [19, 27), scaled by 10^8. */
  get level2(): bigint {
    return this.view.getBigUint64(this.offset + 19);
  }

  set level2(value: bigint) {
    this.view.setBigUint64(this.offset + 19, value);
  }

  /** Upper 32 bits of {@link level2}. */
  get level2Hi(): number {
    return this.view.getUint32(this.offset + 19);
  }

  set level2Hi(value: number) {
    this.view.setUint32(this.offset + 19, value);
  }

  /** Lower 32 bits of {@link level2}. */
  get level2Lo(): number {
    return this.view.getUint32(this.offset + 23);
  }

  set level2Lo(value: number) {
    this.view.setUint32(this.offset + 23, value);
  }

  /** {@link level2} with its 8 decimal places, exact. */
  get level2Text(): string {
    return decimalText(this.level2, MwcbDeclineLevelView.LEVEL_2_DECIMALS);
  }

  /** Index value of the third level. Bytes [27, 35), scaled by 10^8. */
  get level3(): bigint {
    return this.view.getBigUint64(this.offset + 27);
  }

  set level3(value: bigint) {
    this.view.setBigUint64(this.offset + 27, value);
  }

  /** Upper 32 bits of {@link level3}. */
  get level3Hi(): number {
    return this.view.getUint32(this.offset + 27);
  }

  set level3Hi(value: number) {
    this.view.setUint32(this.offset + 27, value);
  }

  /** Lower 32 bits of {@link level3}. */
  get level3Lo(): number {
    return this.view.getUint32(this.offset + 31);
  }

  set level3Lo(value: number) {
    this.view.setUint32(this.offset + 31, value);
  }

  /** {@link level3} with its 8 decimal places, exact. */
  get level3Text(): string {
    return decimalText(this.level3, MwcbDeclineLevelView.LEVEL_3_DECIMALS);
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
  copy(): MwcbDeclineLevelView {
    return new MwcbDeclineLevelView(copyBytes(this.view, this.offset, MwcbDeclineLevelView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 35 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 35, length - 35);
  }
}
