/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  alphaText,
  bytesWindow,
  copyBytes,
  decimalText,
  requireOffset,
  setAlpha,
} from "../../../runtime/index.js";

/**
 * LULD Auction Collar: message type `J`, 35 bytes.
 *
 * Gives the band in which the auction after a volatility pause may reopen.
 *
 * @see Nasdaq TotalView-ITCH 5.0, section 1.2.7
 */
export class LuldAuctionCollarView {
  /** Type byte, `J`. */
  static readonly TYPE = 0x4a;
  /** Bytes. */
  static readonly LENGTH = 35;
  /** Implied decimal places of `auctionCollarReferencePrice`. */
  static readonly AUCTION_COLLAR_REFERENCE_PRICE_DECIMALS = 4;
  /** Implied decimal places of `upperAuctionCollarPrice`. */
  static readonly UPPER_AUCTION_COLLAR_PRICE_DECIMALS = 4;
  /** Implied decimal places of `lowerAuctionCollarPrice`. */
  static readonly LOWER_AUCTION_COLLAR_PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    stockLocate: { offset: 1, length: 2, limit: 3, type: "u16be", decimals: null },
    trackingNumber: { offset: 3, length: 2, limit: 5, type: "u16be", decimals: null },
    timestamp: { offset: 5, length: 6, limit: 11, type: "u48be", decimals: null },
    stock: { offset: 11, length: 8, limit: 19, type: "alpha(8)", decimals: null },
    auctionCollarReferencePrice: { offset: 19, length: 4, limit: 23, type: "u32be", decimals: 4 },
    upperAuctionCollarPrice: { offset: 23, length: 4, limit: 27, type: "u32be", decimals: 4 },
    lowerAuctionCollarPrice: { offset: 27, length: 4, limit: 31, type: "u32be", decimals: 4 },
    auctionCollarExtension: { offset: 31, length: 4, limit: 35, type: "u32be", decimals: null },
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

  /** Middle of the band. Bytes [19, 23), scaled by 10^4. */
  get auctionCollarReferencePrice(): number {
    return this.view.getUint32(this.offset + 19);
  }

  set auctionCollarReferencePrice(value: number) {
    this.view.setUint32(this.offset + 19, value);
  }

  /** {@link auctionCollarReferencePrice} with its 4 decimal places, exact. */
  get auctionCollarReferencePriceText(): string {
    return decimalText(
      this.auctionCollarReferencePrice,
      LuldAuctionCollarView.AUCTION_COLLAR_REFERENCE_PRICE_DECIMALS,
    );
  }

  /** Upper end. Bytes [23, 27), scaled by 10^4. */
  get upperAuctionCollarPrice(): number {
    return this.view.getUint32(this.offset + 23);
  }

  set upperAuctionCollarPrice(value: number) {
    this.view.setUint32(this.offset + 23, value);
  }

  /** {@link upperAuctionCollarPrice} with its 4 decimal places, exact. */
  get upperAuctionCollarPriceText(): string {
    return decimalText(
      this.upperAuctionCollarPrice,
      LuldAuctionCollarView.UPPER_AUCTION_COLLAR_PRICE_DECIMALS,
    );
  }

  /** Lower end. Bytes [27, 31), scaled by 10^4. */
  get lowerAuctionCollarPrice(): number {
    return this.view.getUint32(this.offset + 27);
  }

  set lowerAuctionCollarPrice(value: number) {
    this.view.setUint32(this.offset + 27, value);
  }

  /** {@link lowerAuctionCollarPrice} with its 4 decimal places, exact. */
  get lowerAuctionCollarPriceText(): string {
    return decimalText(
      this.lowerAuctionCollarPrice,
      LuldAuctionCollarView.LOWER_AUCTION_COLLAR_PRICE_DECIMALS,
    );
  }

  /** How often the band was widened. Bytes [31, 35). */
  get auctionCollarExtension(): number {
    return this.view.getUint32(this.offset + 31);
  }

  set auctionCollarExtension(value: number) {
    this.view.setUint32(this.offset + 31, value);
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
  copy(): LuldAuctionCollarView {
    return new LuldAuctionCollarView(
      copyBytes(this.view, this.offset, LuldAuctionCollarView.LENGTH),
    );
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 35 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 35, length - 35);
  }
}
