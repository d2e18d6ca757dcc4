/*
 * Generated from itchgen-bridge 1, edition 2026-11-25, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  bytesWindow,
  copyBytes,
  requireOffset,
  setBytes,
} from "../../../runtime/index.js";
import type { PollerState } from "./codes.js";

/**
 * Publication: 256 bytes.
 *
 * How far the poller has come. The head is alone on its cache line because every reader polls it.
 *
 * @see itchgen bridge
 */
export class PublicationView {
  /** Bytes. */
  static readonly LENGTH = 256;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    head: { offset: 0, length: 4, limit: 4, type: "u32le", decimals: null },
    publicationReserved: { offset: 4, length: 124, limit: 128, type: "bytes(124)", decimals: null },
    pollerState: { offset: 128, length: 4, limit: 132, type: "u32le", decimals: null },
    pollerHeartbeat: { offset: 132, length: 4, limit: 136, type: "u32le", decimals: null },
    pollerDropped: { offset: 136, length: 8, limit: 144, type: "u64le", decimals: null },
    pollerReserved: { offset: 144, length: 112, limit: 256, type: "bytes(112)", decimals: null },
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

  /** Descriptors published so far, modulo 2^32; written last. Bytes [0, 4). */
  get head(): number {
    return this.view.getUint32(this.offset, true);
  }

  set head(value: number) {
    this.view.setUint32(this.offset, value, true);
  }

  /** Zero. Bytes [4, 128). */
  get publicationReserved(): Uint8Array {
    return bytesWindow(this.view, this.offset + 4, 124);
  }

  set publicationReserved(value: Uint8Array) {
    setBytes(this.view, this.offset + 4, 124, value);
  }

  /** Bytes [128, 132), a code of `PollerState`. */
  get pollerState(): PollerState {
    return this.view.getUint32(this.offset + 128, true);
  }

  set pollerState(value: PollerState) {
    this.view.setUint32(this.offset + 128, value, true);
  }

  /**
   * Monotonic clock at the poller's last sign of life, modulo 2^32. Bytes [132, 136), in
   * milliseconds.
   */
  get pollerHeartbeat(): number {
    return this.view.getUint32(this.offset + 132, true);
  }

  set pollerHeartbeat(value: number) {
    this.view.setUint32(this.offset + 132, value, true);
  }

  /**
   * Runs of messages that the poller lost because every buffer was in use; each is announced as
   * lost. Bytes [136, 144).
   */
  get pollerDropped(): bigint {
    return this.view.getBigUint64(this.offset + 136, true);
  }

  set pollerDropped(value: bigint) {
    this.view.setBigUint64(this.offset + 136, value, true);
  }

  /** Upper 32 bits of {@link pollerDropped}. */
  get pollerDroppedHi(): number {
    return this.view.getUint32(this.offset + 140, true);
  }

  set pollerDroppedHi(value: number) {
    this.view.setUint32(this.offset + 140, value, true);
  }

  /** Lower 32 bits of {@link pollerDropped}. */
  get pollerDroppedLo(): number {
    return this.view.getUint32(this.offset + 136, true);
  }

  set pollerDroppedLo(value: number) {
    this.view.setUint32(this.offset + 136, value, true);
  }

  /** Zero. Bytes [144, 256). */
  get pollerReserved(): Uint8Array {
    return bytesWindow(this.view, this.offset + 144, 112);
  }

  set pollerReserved(value: Uint8Array) {
    setBytes(this.view, this.offset + 144, 112, value);
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
  copy(): PublicationView {
    return new PublicationView(copyBytes(this.view, this.offset, PublicationView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this record; a window, not a copy.
   * @throws RangeError when `length` is less than 256 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 256, length - 256);
  }
}
