/*
 * Generated from moldudp64 1.00, edition 2024-08-02, by npm run codegen; do not edit.
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
 * Downstream Packet: 20 bytes.
 *
 * Begins every packet of a stream; message blocks follow.
 *
 * @see MoldUDP64 Protocol Specification 1.00
 */
export class DownstreamPacketHeaderView {
  /** Bytes. */
  static readonly LENGTH = 20;
  /** No messages; the sequence number is the next one to expect. */
  static readonly MESSAGE_COUNT_HEARTBEAT = 0;
  /** The session is over; the sequence number is the next one there would be. */
  static readonly MESSAGE_COUNT_END_OF_SESSION = 65535;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    session: { offset: 0, length: 10, limit: 10, type: "alpha(10)", decimals: null },
    sequenceNumber: { offset: 10, length: 8, limit: 18, type: "u64be", decimals: null },
    messageCount: { offset: 18, length: 2, limit: 20, type: "u16be", decimals: null },
  } as const;

  /** The buffer that holds the record. */
  declare view: DataView;
  /** Where the record begins, in bytes from the start of `view`. */
  declare offset: number;

  /**
   * A view of the record that begins at `offset`; without arguments of nothing, to be wrapped later.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  constructor(view: DataView = NO_BYTES, offset: number = 0) {
    this.view = view;
    this.offset = requireOffset(offset);
  }

  /** The stream to which the sequence numbers belong. Bytes [0, 10), ASCII text. */
  get session(): string {
    return alphaText(this.view, this.offset, 10);
  }

  set session(value: string) {
    setAlpha(this.view, this.offset, 10, value);
  }

  /** Number of the packet's first message; the others follow it. Bytes [10, 18). */
  get sequenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 10);
  }

  set sequenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 10, value);
  }

  /** Upper 32 bits of {@link sequenceNumber}. */
  get sequenceNumberHi(): number {
    return this.view.getUint32(this.offset + 10);
  }

  set sequenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 10, value);
  }

  /** Lower 32 bits of {@link sequenceNumber}. */
  get sequenceNumberLo(): number {
    return this.view.getUint32(this.offset + 14);
  }

  set sequenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 14, value);
  }

  /** Message blocks in the packet. Bytes [18, 20). */
  get messageCount(): number {
    return this.view.getUint16(this.offset + 18);
  }

  set messageCount(value: number) {
    this.view.setUint16(this.offset + 18, value);
  }

  /**
   * Moves the view to the record that begins at `offset`, and returns it.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  wrap(view: DataView, offset: number): this {
    this.view = view;
    this.offset = requireOffset(offset);
    return this;
  }

  /**
   * A view over a copy of the record, to keep when the buffer is used again.
   * @throws RangeError when the buffer ends before the record does.
   */
  copy(): DownstreamPacketHeaderView {
    return new DownstreamPacketHeaderView(
      copyBytes(this.view, this.offset, DownstreamPacketHeaderView.LENGTH),
    );
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this record; a window, not a copy.
   * @throws RangeError when `length` is less than 20 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 20, length - 20);
  }
}
