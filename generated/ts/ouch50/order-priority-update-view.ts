/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  bytesWindow,
  copyBytes,
  decimalText,
  requireOffset,
} from "../../../runtime/index.js";
import type { UpdatedDisplay } from "./codes.js";
import type { AppendageBlockView } from "./appendage-block-view.js";

/**
 * Order Priority Update: outbound message type `T`, 30 bytes and what follows.
 *
 * An order has another place in the queue.
 *
 * @see Nasdaq OUCH 5.0
 */
export class OrderPriorityUpdateView {
  /** Type byte, `T`. */
  static readonly TYPE = 0x54;
  /** Bytes of the fixed part. */
  static readonly LENGTH = 30;
  /** Implied decimal places of `price`. */
  static readonly PRICE_DECIMALS = 4;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    messageType: { offset: 0, length: 1, limit: 1, type: "char", decimals: null },
    timestamp: { offset: 1, length: 8, limit: 9, type: "u64be", decimals: null },
    userRefNum: { offset: 9, length: 4, limit: 13, type: "u32be", decimals: null },
    price: { offset: 13, length: 8, limit: 21, type: "u64be", decimals: 4 },
    display: { offset: 21, length: 1, limit: 22, type: "char", decimals: null },
    orderReferenceNumber: { offset: 22, length: 8, limit: 30, type: "u64be", decimals: null },
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

  /** When the exchange made the message. Bytes [1, 9), in nanoseconds since midnight. */
  get timestamp(): bigint {
    return this.view.getBigUint64(this.offset + 1);
  }

  set timestamp(value: bigint) {
    this.view.setBigUint64(this.offset + 1, value);
  }

  /** Upper 32 bits of {@link timestamp}. */
  get timestampHi(): number {
    return this.view.getUint32(this.offset + 1);
  }

  set timestampHi(value: number) {
    this.view.setUint32(this.offset + 1, value);
  }

  /** Lower 32 bits of {@link timestamp}. */
  get timestampLo(): number {
    return this.view.getUint32(this.offset + 5);
  }

  set timestampLo(value: number) {
    this.view.setUint32(this.offset + 5, value);
  }

  /** The client's own number of the order; grows by the order. Bytes [9, 13). */
  get userRefNum(): number {
    return this.view.getUint32(this.offset + 9);
  }

  set userRefNum(value: number) {
    this.view.setUint32(this.offset + 9, value);
  }

  /**
   * Limit price; 0x7fffffff is a market order for a cross, and so is 200000.0000. Bytes [13, 21),
   * scaled by 10^4.
   */
  get price(): bigint {
    return this.view.getBigUint64(this.offset + 13);
  }

  set price(value: bigint) {
    this.view.setBigUint64(this.offset + 13, value);
  }

  /** Upper 32 bits of {@link price}. */
  get priceHi(): number {
    return this.view.getUint32(this.offset + 13);
  }

  set priceHi(value: number) {
    this.view.setUint32(this.offset + 13, value);
  }

  /** Lower 32 bits of {@link price}. */
  get priceLo(): number {
    return this.view.getUint32(this.offset + 17);
  }

  set priceLo(value: number) {
    this.view.setUint32(this.offset + 17, value);
  }

  /** {@link price} with its 4 decimal places, exact. */
  get priceText(): string {
    return decimalText(this.price, OrderPriorityUpdateView.PRICE_DECIMALS);
  }

  /** Bytes [21, 22), a code of `UpdatedDisplay`. */
  get display(): UpdatedDisplay {
    return this.view.getUint8(this.offset + 21);
  }

  set display(value: UpdatedDisplay) {
    this.view.setUint8(this.offset + 21, value);
  }

  /** The exchange's number of the order. Bytes [22, 30). */
  get orderReferenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 22);
  }

  set orderReferenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 22, value);
  }

  /** Upper 32 bits of {@link orderReferenceNumber}. */
  get orderReferenceNumberHi(): number {
    return this.view.getUint32(this.offset + 22);
  }

  set orderReferenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 22, value);
  }

  /** Lower 32 bits of {@link orderReferenceNumber}. */
  get orderReferenceNumberLo(): number {
    return this.view.getUint32(this.offset + 26);
  }

  set orderReferenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 26, value);
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
  copy(): OrderPriorityUpdateView {
    return new OrderPriorityUpdateView(
      copyBytes(this.view, this.offset, OrderPriorityUpdateView.LENGTH),
    );
  }

  /**
   * How long the message is by its own account, of which `length` bytes are there, 30 at least:
   * more than `length` when some are missing.
   */
  wholeLength(length: number): number {
    if (length <= 30) return 30;
    if (length < 32) return 32;
    return 32 + this.view.getUint16(this.offset + 30);
  }

  /**
   * Absent when there are no options. Moves `record` to the appendage block in `length` bytes of the message, and returns it; undefined
   * when it is absent. `length` less 30 bytes are its own.
   */
  appendageBlock(length: number, record: AppendageBlockView): AppendageBlockView | undefined {
    return length < 32 ? undefined : record.wrap(this.view, this.offset + 30);
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this message; a window, not a copy.
   * @throws RangeError when `length` is less than 30 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    const whole = this.wholeLength(length);
    return bytesWindow(this.view, this.offset + whole, length - whole);
  }
}
