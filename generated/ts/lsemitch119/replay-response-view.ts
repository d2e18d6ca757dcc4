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

/**
 * Replay Response: message type `0x04`, 10 bytes.
 *
 * Whether the messages will come.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class ReplayResponseView {
  /** Type byte, `0x04`. */
  static readonly TYPE = 0x04;
  /** Bytes. */
  static readonly LENGTH = 10;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    marketDataGroup: { offset: 2, length: 1, limit: 3, type: "alpha(1)", decimals: null },
    firstMessage: { offset: 3, length: 4, limit: 7, type: "u32le", decimals: null },
    count: { offset: 7, length: 2, limit: 9, type: "u16le", decimals: null },
    status: { offset: 9, length: 1, limit: 10, type: "alpha(1)", decimals: null },
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

  /** Channel of the messages. Bytes [2, 3), ASCII text. */
  get marketDataGroup(): string {
    return alphaText(this.view, this.offset + 2, 1);
  }

  set marketDataGroup(value: string) {
    setAlpha(this.view, this.offset + 2, 1, value);
  }

  /** {@link marketDataGroup} as one number, equal for equal text: see `alphaKey`. */
  get marketDataGroupKey(): number {
    return this.view.getUint8(this.offset + 2);
  }

  /** Sequence number of the first message asked for. Bytes [3, 7). */
  get firstMessage(): number {
    return this.view.getUint32(this.offset + 3, true);
  }

  set firstMessage(value: number) {
    this.view.setUint32(this.offset + 3, value, true);
  }

  /** How many messages. Bytes [7, 9). */
  get count(): number {
    return this.view.getUint16(this.offset + 7, true);
  }

  set count(value: number) {
    this.view.setUint16(this.offset + 7, value, true);
  }

  /** A for accepted, else why not. Bytes [9, 10), ASCII text. */
  get status(): string {
    return alphaText(this.view, this.offset + 9, 1);
  }

  set status(value: string) {
    setAlpha(this.view, this.offset + 9, 1, value);
  }

  /** {@link status} as one number, equal for equal text: see `alphaKey`. */
  get statusKey(): number {
    return this.view.getUint8(this.offset + 9);
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
  copy(): ReplayResponseView {
    return new ReplayResponseView(copyBytes(this.view, this.offset, ReplayResponseView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 10 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 10, length - 10);
  }
}
