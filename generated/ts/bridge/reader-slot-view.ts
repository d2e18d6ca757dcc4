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
import type { ReaderState } from "./codes.js";

/**
 * Reader slot: 256 bytes.
 *
 * One reader's claim on what it has not read, with what the poller tells it.
 *
 * @see itchgen bridge
 */
export class ReaderSlotView {
  /** Bytes. */
  static readonly LENGTH = 256;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    readerState: { offset: 0, length: 4, limit: 4, type: "u32le", decimals: null },
    readerPid: { offset: 4, length: 4, limit: 8, type: "u32le", decimals: null },
    generation: { offset: 8, length: 4, limit: 12, type: "u32le", decimals: null },
    cutOffs: { offset: 12, length: 4, limit: 16, type: "u32le", decimals: null },
    lostPosition: { offset: 16, length: 4, limit: 20, type: "u32le", decimals: null },
    lostLimit: { offset: 20, length: 4, limit: 24, type: "u32le", decimals: null },
    lostSequenceNumber: { offset: 24, length: 8, limit: 32, type: "u64le", decimals: null },
    lostSequenceLimit: { offset: 32, length: 8, limit: 40, type: "u64le", decimals: null },
    lostEpoch: { offset: 40, length: 8, limit: 48, type: "u64le", decimals: null },
    slotReserved: { offset: 48, length: 80, limit: 128, type: "bytes(80)", decimals: null },
    cursor: { offset: 128, length: 4, limit: 132, type: "u32le", decimals: null },
    readerHeartbeat: { offset: 132, length: 4, limit: 136, type: "u32le", decimals: null },
    cursorReserved: { offset: 136, length: 120, limit: 256, type: "bytes(120)", decimals: null },
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

  /** Bytes [0, 4), a code of `ReaderState`. */
  get readerState(): ReaderState {
    return this.view.getUint32(this.offset, true);
  }

  set readerState(value: ReaderState) {
    this.view.setUint32(this.offset, value, true);
  }

  /** The process that reads: whoever puts its own into an empty word has the slot. Bytes [4, 8). */
  get readerPid(): number {
    return this.view.getUint32(this.offset + 4, true);
  }

  set readerPid(value: number) {
    this.view.setUint32(this.offset + 4, value, true);
  }

  /** Claims on this slot so far: a reader that lost its slot notices. Bytes [8, 12). */
  get generation(): number {
    return this.view.getUint32(this.offset + 8, true);
  }

  set generation(value: number) {
    this.view.setUint32(this.offset + 8, value, true);
  }

  /** How often a reader of this slot was cut off. Bytes [12, 16). */
  get cutOffs(): number {
    return this.view.getUint32(this.offset + 12, true);
  }

  set cutOffs(value: number) {
    this.view.setUint32(this.offset + 12, value, true);
  }

  /** First descriptor that the reader did not pass. Bytes [16, 20). */
  get lostPosition(): number {
    return this.view.getUint32(this.offset + 16, true);
  }

  set lostPosition(value: number) {
    this.view.setUint32(this.offset + 16, value, true);
  }

  /** First descriptor after those taken away. Bytes [20, 24). */
  get lostLimit(): number {
    return this.view.getUint32(this.offset + 20, true);
  }

  set lostLimit(value: number) {
    this.view.setUint32(this.offset + 20, value, true);
  }

  /** Sequence number at the first descriptor not passed. Bytes [24, 32). */
  get lostSequenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 24, true);
  }

  set lostSequenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 24, value, true);
  }

  /** Upper 32 bits of {@link lostSequenceNumber}. */
  get lostSequenceNumberHi(): number {
    return this.view.getUint32(this.offset + 28, true);
  }

  set lostSequenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 28, value, true);
  }

  /** Lower 32 bits of {@link lostSequenceNumber}. */
  get lostSequenceNumberLo(): number {
    return this.view.getUint32(this.offset + 24, true);
  }

  set lostSequenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 24, value, true);
  }

  /**
   * Sequence number after the last one taken away; once the reader is let in again, after the last
   * one missed. Bytes [32, 40).
   */
  get lostSequenceLimit(): bigint {
    return this.view.getBigUint64(this.offset + 32, true);
  }

  set lostSequenceLimit(value: bigint) {
    this.view.setBigUint64(this.offset + 32, value, true);
  }

  /** Upper 32 bits of {@link lostSequenceLimit}. */
  get lostSequenceLimitHi(): number {
    return this.view.getUint32(this.offset + 36, true);
  }

  set lostSequenceLimitHi(value: number) {
    this.view.setUint32(this.offset + 36, value, true);
  }

  /** Lower 32 bits of {@link lostSequenceLimit}. */
  get lostSequenceLimitLo(): number {
    return this.view.getUint32(this.offset + 32, true);
  }

  set lostSequenceLimitLo(value: number) {
    this.view.setUint32(this.offset + 32, value, true);
  }

  /** The poller start in which it happened. Bytes [40, 48), in nanoseconds since 1970-01-01 UTC. */
  get lostEpoch(): bigint {
    return this.view.getBigUint64(this.offset + 40, true);
  }

  set lostEpoch(value: bigint) {
    this.view.setBigUint64(this.offset + 40, value, true);
  }

  /** Upper 32 bits of {@link lostEpoch}. */
  get lostEpochHi(): number {
    return this.view.getUint32(this.offset + 44, true);
  }

  set lostEpochHi(value: number) {
    this.view.setUint32(this.offset + 44, value, true);
  }

  /** Lower 32 bits of {@link lostEpoch}. */
  get lostEpochLo(): number {
    return this.view.getUint32(this.offset + 40, true);
  }

  set lostEpochLo(value: number) {
    this.view.setUint32(this.offset + 40, value, true);
  }

  /** Zero. Bytes [48, 128). */
  get slotReserved(): Uint8Array {
    return bytesWindow(this.view, this.offset + 48, 80);
  }

  set slotReserved(value: Uint8Array) {
    setBytes(this.view, this.offset + 48, 80, value);
  }

  /** Next descriptor to read, modulo 2^32: all before it are released. Bytes [128, 132). */
  get cursor(): number {
    return this.view.getUint32(this.offset + 128, true);
  }

  set cursor(value: number) {
    this.view.setUint32(this.offset + 128, value, true);
  }

  /**
   * Monotonic clock at the reader's last sign of life, modulo 2^32. Bytes [132, 136), in
   * milliseconds.
   */
  get readerHeartbeat(): number {
    return this.view.getUint32(this.offset + 132, true);
  }

  set readerHeartbeat(value: number) {
    this.view.setUint32(this.offset + 132, value, true);
  }

  /** Zero. Bytes [136, 256). */
  get cursorReserved(): Uint8Array {
    return bytesWindow(this.view, this.offset + 136, 120);
  }

  set cursorReserved(value: Uint8Array) {
    setBytes(this.view, this.offset + 136, 120, value);
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
  copy(): ReaderSlotView {
    return new ReaderSlotView(copyBytes(this.view, this.offset, ReaderSlotView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this record; a window, not a copy.
   * @throws RangeError when `length` is less than 256 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 256, length - 256);
  }
}
