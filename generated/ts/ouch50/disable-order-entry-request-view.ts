/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  alphaText,
  bytesWindow,
  copyBytes,
  requireOffset,
  setAlpha,
} from "../../../runtime/index.js";
import type { OrderOptionView } from "./order-option-view.js";

/**
 * Disable Order Entry Request: inbound message type `D`, 11 bytes and what follows.
 *
 * Stops order entry for a firm.
 *
 * @see Nasdaq OUCH 5.0
 */
export class DisableOrderEntryRequestView {
  /** Type byte, `D`. */
  static readonly TYPE = 0x44;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 11;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    userRefNum: { offset: 1, length: 4, limit: 5, type: "u32be", decimals: null },
    firm: { offset: 5, length: 4, limit: 9, type: "alpha(4)", decimals: null },
    appendageLength: { offset: 9, length: 2, limit: 11, type: "u16be", decimals: null },
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

  /** Firm identifier. Bytes [5, 9), ASCII text. */
  get firm(): string {
    return alphaText(this.view, this.offset + 5, 4);
  }

  set firm(value: string) {
    setAlpha(this.view, this.offset + 5, 4, value);
  }

  /** {@link firm} as one number, equal for equal text: see `alphaKey`. */
  get firmKey(): number {
    return this.view.getUint32(this.offset + 5);
  }

  /** Bytes of options that follow. Bytes [9, 11). */
  get appendageLength(): number {
    return this.view.getUint16(this.offset + 9);
  }

  set appendageLength(value: number) {
    this.view.setUint16(this.offset + 9, value);
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
  copy(): DisableOrderEntryRequestView {
    return new DisableOrderEntryRequestView(
      copyBytes(this.view, this.offset, DisableOrderEntryRequestView.LENGTH),
    );
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 11 at least:
   * more than `length` when some are missing.
   */
  wholeLength(_length: number): number {
    return 11 + this.appendageLength;
  }

  /**
   * Sets `option` before the first option of the optional appendage in `length` bytes of the
   * message, and returns it: each `option.next()` moves it to the next one.
   */
  optionalAppendage(length: number, option: OrderOptionView): OrderOptionView {
    const size = Math.max(0, Math.min(length - 11, this.appendageLength));
    return option.scan(this.view, this.offset + 11, this.offset + 11 + size);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 11 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
