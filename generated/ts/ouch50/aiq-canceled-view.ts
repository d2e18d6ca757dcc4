/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
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
import type { AiqReason, LiquidityFlag } from "./codes.js";
import type { AppendageBlockView } from "./appendage-block-view.js";

/**
 * AIQ Canceled: outbound message type `D`, 32 bytes and what follows.
 *
 * Shares were cancelled so that a firm does not trade with itself.
 *
 * @see Nasdaq OUCH 5.0
 */
export class AiqCanceledView {
  /** Type byte, `D`. */
  static readonly TYPE = 0x44;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 32;
  /** Implied decimal places of `executionPrice`. */
  static readonly EXECUTION_PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    timestamp: { offset: 1, length: 8, limit: 9, type: "u64be", decimals: null },
    userRefNum: { offset: 9, length: 4, limit: 13, type: "u32be", decimals: null },
    decrementShares: { offset: 13, length: 4, limit: 17, type: "u32be", decimals: null },
    reason: { offset: 17, length: 1, limit: 18, type: "char", decimals: null },
    quantityPreventedFromTrading: {
      offset: 18,
      length: 4,
      limit: 22,
      type: "u32be",
      decimals: null,
    },
    executionPrice: { offset: 22, length: 8, limit: 30, type: "u64be", decimals: 4 },
    liquidityFlag: { offset: 30, length: 1, limit: 31, type: "char", decimals: null },
    aiqStrategy: { offset: 31, length: 1, limit: 32, type: "alpha(1)", decimals: null },
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

  /** Tells the messages of one direction apart. Bytes [0, 1), one ASCII character. */
  get messageType(): number {
    return this.view.getUint8(this.offset);
  }

  set messageType(value: number) {
    this.view.setUint8(this.offset, value);
  }

  /** When the exchange made the message. Bytes [1, 9), in nanoseconds since midnight. */
  get timestamp(): bigint {
    return this.view.getBigUint64(this.offset + 1);
  }

  set timestamp(value: bigint) {
    this.view.setBigUint64(this.offset + 1, value);
  }

  /** Upper 32 bits of {@link timestamp}. */
  get timestampHi(): number {
    return this.view.getUint32(this.offset + 1);
  }

  set timestampHi(value: number) {
    this.view.setUint32(this.offset + 1, value);
  }

  /** Lower 32 bits of {@link timestamp}. */
  get timestampLo(): number {
    return this.view.getUint32(this.offset + 5);
  }

  set timestampLo(value: number) {
    this.view.setUint32(this.offset + 5, value);
  }

  /** The client's own number of the order; grows by the order. Bytes [9, 13). */
  get userRefNum(): number {
    return this.view.getUint32(this.offset + 9);
  }

  set userRefNum(value: number) {
    this.view.setUint32(this.offset + 9, value);
  }

  /** Shares taken off the order. Bytes [13, 17). */
  get decrementShares(): number {
    return this.view.getUint32(this.offset + 13);
  }

  set decrementShares(value: number) {
    this.view.setUint32(this.offset + 13, value);
  }

  /** Bytes [17, 18), a code of `AiqReason`. */
  get reason(): AiqReason {
    return this.view.getUint8(this.offset + 17);
  }

  set reason(value: AiqReason) {
    this.view.setUint8(this.offset + 17, value);
  }

  /** Shares that would have traded. Bytes [18, 22). */
  get quantityPreventedFromTrading(): number {
    return this.view.getUint32(this.offset + 18);
  }

  set quantityPreventedFromTrading(value: number) {
    this.view.setUint32(this.offset + 18, value);
  }

  /** Price at which they would have traded. Bytes [22, 30), scaled by 10^4. */
  get executionPrice(): bigint {
    return this.view.getBigUint64(this.offset + 22);
  }

  set executionPrice(value: bigint) {
    this.view.setBigUint64(this.offset + 22, value);
  }

  /** Upper 32 bits of {@link executionPrice}. */
  get executionPriceHi(): number {
    return this.view.getUint32(this.offset + 22);
  }

  set executionPriceHi(value: number) {
    this.view.setUint32(this.offset + 22, value);
  }

  /** Lower 32 bits of {@link executionPrice}. */
  get executionPriceLo(): number {
    return this.view.getUint32(this.offset + 26);
  }

  set executionPriceLo(value: number) {
    this.view.setUint32(this.offset + 26, value);
  }

  /** {@link executionPrice} with its 4 decimal places, exact. */
  get executionPriceText(): string {
    return decimalText(this.executionPrice, AiqCanceledView.EXECUTION_PRICE_DECIMALS);
  }

  /** Bytes [30, 31), a code of `LiquidityFlag`. */
  get liquidityFlag(): LiquidityFlag {
    return this.view.getUint8(this.offset + 30);
  }

  set liquidityFlag(value: LiquidityFlag) {
    this.view.setUint8(this.offset + 30, value);
  }

  /** How self matches are prevented. Bytes [31, 32), ASCII text. */
  get aiqStrategy(): string {
    return alphaText(this.view, this.offset + 31, 1);
  }

  set aiqStrategy(value: string) {
    setAlpha(this.view, this.offset + 31, 1, value);
  }

  /** {@link aiqStrategy} as one number, equal for equal text: see `alphaKey`. */
  get aiqStrategyKey(): number {
    return this.view.getUint8(this.offset + 31);
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
  copy(): AiqCanceledView {
    return new AiqCanceledView(copyBytes(this.view, this.offset, AiqCanceledView.LENGTH));
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 32 at least:
   * more than `length` when some are missing.
   */
  wholeLength(length: number): number {
    if (length <= 32) return 32;
    if (length < 34) return 34;
    return 34 + this.view.getUint16(this.offset + 32);
  }

  /**
   * Absent when there are no options. Moves `record` to the appendage block in `length` bytes of the message, and returns it; undefined
   * when it is absent. `length` less 32 bytes are its own.
   */
  appendageBlock(length: number, record: AppendageBlockView): AppendageBlockView | undefined {
    return length < 34 ? undefined : record.wrap(this.view, this.offset + 32);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 32 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
