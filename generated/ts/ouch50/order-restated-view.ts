/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import { NO_BYTES, bytesWindow, copyBytes, requireOffset } from "../../../runtime/index.js";
import type { RestateReason } from "./codes.js";
import type { OrderOptionView } from "./order-option-view.js";

/**
 * Order Restated: outbound message type `R`, 16 bytes and what follows.
 *
 * An order changed without a request; the options tell what.
 *
 * @see Nasdaq OUCH 5.0
 */
export class OrderRestatedView {
  /** Type byte, `R`. */
  static readonly TYPE = 0x52;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 16;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    timestamp: { offset: 1, length: 8, limit: 9, type: "u64be", decimals: null },
    userRefNum: { offset: 9, length: 4, limit: 13, type: "u32be", decimals: null },
    reason: { offset: 13, length: 1, limit: 14, type: "char", decimals: null },
    appendageLength: { offset: 14, length: 2, limit: 16, type: "u16be", decimals: null },
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

  /** Bytes [13, 14), a code of `RestateReason`. */
  get reason(): RestateReason {
    return this.view.getUint8(this.offset + 13);
  }

  set reason(value: RestateReason) {
    this.view.setUint8(this.offset + 13, value);
  }

  /** Bytes of options that follow. Bytes [14, 16). */
  get appendageLength(): number {
    return this.view.getUint16(this.offset + 14);
  }

  set appendageLength(value: number) {
    this.view.setUint16(this.offset + 14, value);
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
  copy(): OrderRestatedView {
    return new OrderRestatedView(copyBytes(this.view, this.offset, OrderRestatedView.LENGTH));
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 16 at least:
   * more than `length` when some are missing.
   */
  wholeLength(_length: number): number {
    return 16 + this.appendageLength;
  }

  /**
   * Sets `option` before the first option of the optional appendage in `length` bytes of the
   * message, and returns it: each `option.next()` moves it to the next one.
   */
  optionalAppendage(length: number, option: OrderOptionView): OrderOptionView {
    const size = Math.max(0, Math.min(length - 16, this.appendageLength));
    return option.scan(this.view, this.offset + 16, this.offset + 16 + size);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 16 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
