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
 * Login Request Packet: message type `L`, 49 bytes.
 *
 * The first packet that a client sends.
 *
 * @see SoupBinTCP 3.00
 */
export class LoginRequestView {
  /** Type byte, `L`. */
  static readonly TYPE = 0x4c;
  /** Bytes. */
  static readonly LENGTH = 49;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    packetLength: { offset: 0, length: 2, limit: 2, type: "u16be", decimals: null },
    packetType: { offset: 2, length: 1, limit: 3, type: "char", decimals: null },
    username: { offset: 3, length: 6, limit: 9, type: "alpha(6)", decimals: null },
    password: { offset: 9, length: 10, limit: 19, type: "alpha(10)", decimals: null },
    requestedSession: { offset: 19, length: 10, limit: 29, type: "alpha(10)", decimals: null },
    requestedSequenceNumber: {
      offset: 29,
      length: 20,
      limit: 49,
      type: "digits(20)",
      decimals: null,
    },
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

  /** Padded on the right; case does not matter. Bytes [3, 9), ASCII text. */
  get username(): string {
    return alphaText(this.view, this.offset + 3, 6);
  }

  set username(value: string) {
    setAlpha(this.view, this.offset + 3, 6, value);
  }

  /** {@link username} as one number, equal for equal text: see `alphaKey`. */
  get usernameKey(): number {
    return (
      this.view.getUint16(this.offset + 3) * 0x1_0000_0000 + this.view.getUint32(this.offset + 5)
    );
  }

  /** Padded on the right; case does not matter. Bytes [9, 19), ASCII text. */
  get password(): string {
    return alphaText(this.view, this.offset + 9, 10);
  }

  set password(value: string) {
    setAlpha(this.view, this.offset + 9, 10, value);
  }

  /** Blank for the current session. Bytes [19, 29), ASCII text. */
  get requestedSession(): string {
    return alphaText(this.view, this.offset + 19, 10);
  }

  set requestedSession(value: string) {
    setAlpha(this.view, this.offset + 19, 10, value);
  }

  /**
   * Number of the first message wanted; 0 for the newest. Bytes [29, 49), a number in ASCII digits;
   * undefined when they spell none.
   */
  get requestedSequenceNumber(): bigint | undefined {
    return digitsBigint(this.view, this.offset + 29, 20);
  }

  set requestedSequenceNumber(value: bigint | undefined) {
    setDigits(this.view, this.offset + 29, 20, value);
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
  copy(): LoginRequestView {
    return new LoginRequestView(copyBytes(this.view, this.offset, LoginRequestView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 49 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 49, length - 49);
  }
}
