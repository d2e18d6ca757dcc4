/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import { NO_BYTES, bytesWindow, copyBytes, requireOffset } from "../../../runtime/index.js";
import type { Side } from "./codes.js";
import type { AppendageBlockView } from "./appendage-block-view.js";

/**
 * Order Modified: outbound message type `M`, 18 bytes and what follows.
 *
 * An order was modified as asked.
 *
 * @see Nasdaq OUCH 5.0
 */
export class OrderModifiedView {
  /** Type byte, `M`. */
  static readonly TYPE = 0x4d;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 18;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    timestamp: { offset: 1, length: 8, limit: 9, type: "u64be", decimals: null },
    userRefNum: { offset: 9, length: 4, limit: 13, type: "u32be", decimals: null },
    side: { offset: 13, length: 1, limit: 14, type: "char", decimals: null },
    quantity: { offset: 14, length: 4, limit: 18, type: "u32be", decimals: null },
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

  /** Bytes [13, 14), a code of `Side`. */
  get side(): Side {
    return this.view.getUint8(this.offset + 13);
  }

  set side(value: Side) {
    this.view.setUint8(this.offset + 13, value);
  }

  /** Number of shares. Bytes [14, 18). */
  get quantity(): number {
    return this.view.getUint32(this.offset + 14);
  }

  set quantity(value: number) {
    this.view.setUint32(this.offset + 14, value);
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
  copy(): OrderModifiedView {
    return new OrderModifiedView(copyBytes(this.view, this.offset, OrderModifiedView.LENGTH));
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 18 at least:
   * more than `length` when some are missing.
   */
  wholeLength(length: number): number {
    if (length <= 18) return 18;
    if (length < 20) return 20;
    return 20 + this.view.getUint16(this.offset + 18);
  }

  /**
   * Absent when there are no options. Moves `record` to the appendage block in `length` bytes of the message, and returns it; undefined
   * when it is absent. `length` less 18 bytes are its own.
   */
  appendageBlock(length: number, record: AppendageBlockView): AppendageBlockView | undefined {
    return length < 20 ? undefined : record.wrap(this.view, this.offset + 18);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 18 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
