/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 */
import { NO_BYTES, bytesWindow, copyBytes, requireOffset } from "../../../runtime/index.js";
import type { RejectReasonCode } from "./codes.js";

/**
 * Login Rejected Packet: message type `J`, 4 bytes.
 *
 * The login is refused; the server closes the connection.
 *
 * @see SoupBinTCP 3.00
 */
export class LoginRejectedView {
  /** Type byte, `J`. */
  static readonly TYPE = 0x4a;
  /** Bytes. */
  static readonly LENGTH = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    packetLength: { offset: 0, length: 2, limit: 2, type: "u16be", decimals: null },
    packetType: { offset: 2, length: 1, limit: 3, type: "char", decimals: null },
    rejectReasonCode: { offset: 3, length: 1, limit: 4, type: "char", decimals: null },
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

  /** Bytes [3, 4), a code of `RejectReasonCode`. */
  get rejectReasonCode(): RejectReasonCode {
    return this.view.getUint8(this.offset + 3);
  }

  set rejectReasonCode(value: RejectReasonCode) {
    this.view.setUint8(this.offset + 3, value);
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
  copy(): LoginRejectedView {
    return new LoginRejectedView(copyBytes(this.view, this.offset, LoginRejectedView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 4 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 4, length - 4);
  }
}
