/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import { NO_BYTES, bytesWindow, copyBytes, requireOffset } from "../../../runtime/index.js";
import type { AppendageBlockView } from "./appendage-block-view.js";

/**
 * Account Query Request: inbound message type `Q`, 1 bytes and what follows.
 *
 * Asks for the number that the next order may have.
 *
 * @see Nasdaq OUCH 5.0
 */
export class AccountQueryRequestView {
  /** Type byte, `Q`. */
  static readonly TYPE = 0x51;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 1;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
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
  copy(): AccountQueryRequestView {
    return new AccountQueryRequestView(
      copyBytes(this.view, this.offset, AccountQueryRequestView.LENGTH),
    );
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 1 at least:
   * more than `length` when some are missing.
   */
  wholeLength(length: number): number {
    if (length <= 1) return 1;
    if (length < 3) return 3;
    return 3 + this.view.getUint16(this.offset + 1);
  }

  /**
   * Absent when there are no options. Moves `record` to the appendage block in `length` bytes of the message, and returns it; undefined
   * when it is absent. `length` less 1 bytes are its own.
   */
  appendageBlock(length: number, record: AppendageBlockView): AppendageBlockView | undefined {
    return length < 3 ? undefined : record.wrap(this.view, this.offset + 1);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 1 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
