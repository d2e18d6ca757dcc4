/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  alphaText,
  bytesWindow,
  copyBytes,
  digitsBigint,
  requireOffset,
  setAlpha,
  setDigits,
} from "../../../runtime/index.js";

/**
 * Login Accepted Packet: message type `A`, 33 bytes.
 *
 * The login is good; sequenced data follows from the number given.
 *
 * @see SoupBinTCP 3.00
 */
export class LoginAcceptedView {
  /** Type byte, `A`. */
  static readonly TYPE = 0x41;
  /** Bytes. */
  static readonly LENGTH = 33;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    packetLength: { offset: 0, length: 2, limit: 2, type: "u16be", decimals: null },
    packetType: { offset: 2, length: 1, limit: 3, type: "char", decimals: null },
    session: { offset: 3, length: 10, limit: 13, type: "alpha(10)", decimals: null },
    sequenceNumber: { offset: 13, length: 20, limit: 33, type: "digits(20)", decimals: null },
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

  /** Bytes after this field: the type and what follows. Bytes [0, 2). */
  get packetLength(): number {
    return this.view.getUint16(this.offset);
  }

  set packetLength(value: number) {
    this.view.setUint16(this.offset, value);
  }

  /** Tells the packets apart. Bytes [2, 3), one ASCII character. */
  get packetType(): number {
    return this.view.getUint8(this.offset + 2);
  }

  set packetType(value: number) {
    this.view.setUint8(this.offset + 2, value);
  }

  /** The session, padded on the left with spaces. Bytes [3, 13), ASCII text. */
  get session(): string {
    return alphaText(this.view, this.offset + 3, 10);
  }

  set session(value: string) {
    setAlpha(this.view, this.offset + 3, 10, value);
  }

  /**
   * Number of the next sequenced message. Bytes [13, 33), a number in ASCII digits; undefined when
   * they spell none.
   */
  get sequenceNumber(): bigint | undefined {
    return digitsBigint(this.view, this.offset + 13, 20);
  }

  set sequenceNumber(value: bigint | undefined) {
    setDigits(this.view, this.offset + 13, 20, value);
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
  copy(): LoginAcceptedView {
    return new LoginAcceptedView(copyBytes(this.view, this.offset, LoginAcceptedView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 33 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 33, length - 33);
  }
}
