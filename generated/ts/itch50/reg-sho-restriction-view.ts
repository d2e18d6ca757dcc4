/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  alphaText,
  bytesWindow,
  copyBytes,
  requireOffset,
  setAlpha,
} from "../../../runtime/index.js";
import type { RegShoAction } from "./codes.js";

/**
 * Reg SHO Short Sale Price Test Restricted Indicator: message type `Y`, 20 bytes.
 *
 * Says whether short sales of a security are restricted in price.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.3
 */
export class RegShoRestrictionView {
  /** Type byte, `Y`. */
  static readonly TYPE = 0x59;
  /** Bytes. */
  static readonly LENGTH = 20;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    stockLocate: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    trackingNumber: { offset: 3, length: 2, limit: 5, type: "u16be", decimals: null },
    timestamp: { offset: 5, length: 6, limit: 11, type: "u48be", decimals: null },
    stock: { offset: 11, length: 8, limit: 19, type: "alpha(8)", decimals: null },
    regShoAction: { offset: 19, length: 1, limit: 20, type: "char", decimals: null },
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

  /** Tells the messages apart. Bytes [0, 1), one ASCII character. */
  get messageType(): number {
    return this.view.getUint8(this.offset);
  }

  set messageType(value: number) {
    this.view.setUint8(this.offset, value);
  }

  /** The security, by its number for the day; 0 for none. Bytes [1, 3). */
  get stockLocate(): number {
    return this.view.getUint16(this.offset + 1);
  }

  set stockLocate(value: number) {
    this.view.setUint16(this.offset + 1, value);
  }

  /** For the exchange itself. Bytes [3, 5). */
  get trackingNumber(): number {
    return this.view.getUint16(this.offset + 3);
  }

  set trackingNumber(value: number) {
    this.view.setUint16(this.offset + 3, value);
  }

  /** When the exchange made the message. Bytes [5, 11), in nanoseconds since midnight. */
  get timestamp(): number {
    return this.timestampHi * 0x1_0000_0000 + this.timestampLo;
  }

  set timestamp(value: number) {
    this.view.setUint16(this.offset + 5, value / 0x1_0000_0000);
    this.view.setUint32(this.offset + 7, value);
  }

  /** Upper 16 bits of {@link timestamp}. */
  get timestampHi(): number {
    return this.view.getUint16(this.offset + 5);
  }

  set timestampHi(value: number) {
    this.view.setUint16(this.offset + 5, value);
  }

  /** Lower 32 bits of {@link timestamp}. */
  get timestampLo(): number {
    return this.view.getUint32(this.offset + 7);
  }

  set timestampLo(value: number) {
    this.view.setUint32(this.offset + 7, value);
  }

  /** Symbol, padded with spaces. Bytes [11, 19), ASCII text. */
  get stock(): string {
    return alphaText(this.view, this.offset + 11, 8);
  }

  set stock(value: string) {
    setAlpha(this.view, this.offset + 11, 8, value);
  }

  /** First 4 characters of {@link stock} as one number: see `alphaKeyHi`. */
  get stockKeyHi(): number {
    return this.view.getUint32(this.offset + 11);
  }

  /** Last 4 characters of {@link stock} as one number: see `alphaKeyLo`. */
  get stockKeyLo(): number {
    return this.view.getUint32(this.offset + 15);
  }

  /** Bytes [19, 20), a code of `RegShoAction`. */
  get regShoAction(): RegShoAction {
    return this.view.getUint8(this.offset + 19);
  }

  set regShoAction(value: RegShoAction) {
    this.view.setUint8(this.offset + 19, value);
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
  copy(): RegShoRestrictionView {
    return new RegShoRestrictionView(
      copyBytes(this.view, this.offset, RegShoRestrictionView.LENGTH),
    );
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 20 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 20, length - 20);
  }
}
