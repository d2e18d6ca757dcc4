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
 * Login Request: message type `0x01`, 18 bytes.
 *
 * Asks for access to the replay or recovery channel.
 *
 * @see London Stock Exchange MIT303 Level 2 MITCH 11.9
 */
export class LoginRequestView {
  /** Type byte, `0x01`. */
  static readonly TYPE = 0x01;
  /** Bytes. */
  static readonly LENGTH = 18;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageLength: { offset: 0, length: 1, limit: 1, type: "u8", decimals: null },
    messageType: { offset: 1, length: 1, limit: 2, type: "u8", decimals: null },
    username: { offset: 2, length: 6, limit: 8, type: "alpha(6)", decimals: null },
    password: { offset: 8, length: 10, limit: 18, type: "alpha(10)", decimals: null },
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

  /** Who asks. Bytes [2, 8), ASCII text. */
  get username(): string {
    return alphaText(this.view, this.offset + 2, 6);
  }

  set username(value: string) {
    setAlpha(this.view, this.offset + 2, 6, value);
  }

  /** {@link username} as one number, equal for equal text: see `alphaKey`. */
  get usernameKey(): number {
    return (
      this.view.getUint16(this.offset + 2) * 0x1_0000_0000 + this.view.getUint32(this.offset + 4)
    );
  }

  /** Proof of it. Bytes [8, 18), ASCII text. */
  get password(): string {
    return alphaText(this.view, this.offset + 8, 10);
  }

  set password(value: string) {
    setAlpha(this.view, this.offset + 8, 10, value);
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
   * @throws RangeError when `length` is less than 18 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 18, length - 18);
  }
}
