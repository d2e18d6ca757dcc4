/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import { NO_BYTES, bytesWindow, copyBytes, requireOffset } from "../../../runtime/index.js";
import type { Side } from "./codes.js";
import type { AppendageBlockView } from "./appendage-block-view.js";

/**
 * Modify Order Request: inbound message type `M`, 10 bytes and what follows.
 *
 * Changes the side or lowers the quantity of an order without losing its priority.
 *
 * @see Nasdaq OUCH 5.0
 */
export class ModifyOrderRequestView {
  /** Type byte, `M`. */
  static readonly TYPE = 0x4d;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 10;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    userRefNum: { offset: 1, length: 4, limit: 5, type: "u32be", decimals: null },
    side: { offset: 5, length: 1, limit: 6, type: "char", decimals: null },
    quantity: { offset: 6, length: 4, limit: 10, type: "u32be", decimals: null },
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

  /** The client's own number of the order; grows by the order. Bytes [1, 5). */
  get userRefNum(): number {
    return this.view.getUint32(this.offset + 1);
  }

  set userRefNum(value: number) {
    this.view.setUint32(this.offset + 1, value);
  }

  /** Bytes [5, 6), a code of `Side`. */
  get side(): Side {
    return this.view.getUint8(this.offset + 5);
  }

  set side(value: Side) {
    this.view.setUint8(this.offset + 5, value);
  }

  /** Number of shares. Bytes [6, 10). */
  get quantity(): number {
    return this.view.getUint32(this.offset + 6);
  }

  set quantity(value: number) {
    this.view.setUint32(this.offset + 6, value);
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
  copy(): ModifyOrderRequestView {
    return new ModifyOrderRequestView(
      copyBytes(this.view, this.offset, ModifyOrderRequestView.LENGTH),
    );
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 10 at least:
   * more than `length` when some are missing.
   */
  wholeLength(length: number): number {
    if (length <= 10) return 10;
    if (length < 12) return 12;
    return 12 + this.view.getUint16(this.offset + 10);
  }

  /**
   * Absent when there are no options. Moves `record` to the appendage block in `length` bytes of the message, and returns it; undefined
   * when it is absent. `length` less 10 bytes are its own.
   */
  appendageBlock(length: number, record: AppendageBlockView): AppendageBlockView | undefined {
    return length < 12 ? undefined : record.wrap(this.view, this.offset + 10);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 10 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
