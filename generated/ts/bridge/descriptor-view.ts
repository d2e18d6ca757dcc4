/*
 * Generated from itchgen-bridge 1, edition 2026-11-25, by npm run codegen; do not edit.
 */
import {
  NO_BYTES,
  alphaText,
  bytesWindow,
  copyBytes,
  requireOffset,
  setAlpha,
  setBytes,
} from "../../../runtime/index.js";
import type { DescriptorKind, EventCause } from "./codes.js";

/**
 * Descriptor: 64 bytes.
 *
 * Announces message blocks in the data file, or an event of the feed between them.
 *
 * @see itchgen bridge
 */
export class DescriptorView {
  /** Bytes. */
  static readonly LENGTH = 64;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    position: { offset: 0, length: 4, limit: 4, type: "u32le", decimals: null },
    kind: { offset: 4, length: 1, limit: 5, type: "u8", decimals: null },
    line: { offset: 5, length: 1, limit: 6, type: "u8", decimals: null },
    count: { offset: 6, length: 2, limit: 8, type: "u16le", decimals: null },
    bufferOffset: { offset: 8, length: 4, limit: 12, type: "u32le", decimals: null },
    bufferLength: { offset: 12, length: 4, limit: 16, type: "u32le", decimals: null },
    sequenceNumber: { offset: 16, length: 8, limit: 24, type: "u64le", decimals: null },
    sequenceLimit: { offset: 24, length: 8, limit: 32, type: "u64le", decimals: null },
    receiveTime: { offset: 32, length: 8, limit: 40, type: "u64le", decimals: null },
    session: { offset: 40, length: 10, limit: 50, type: "alpha(10)", decimals: null },
    cause: { offset: 50, length: 1, limit: 51, type: "u8", decimals: null },
    otherLine: { offset: 51, length: 1, limit: 52, type: "u8", decimals: null },
    descriptorReserved: { offset: 52, length: 4, limit: 56, type: "bytes(4)", decimals: null },
    nextSequenceNumber: { offset: 56, length: 8, limit: 64, type: "u64le", decimals: null },
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

  /** Its number, modulo 2^32: says that the slot holds this one and no other. Bytes [0, 4). */
  get position(): number {
    return this.view.getUint32(this.offset, true);
  }

  set position(value: number) {
    this.view.setUint32(this.offset, value, true);
  }

  /** Bytes [4, 5), a code of `DescriptorKind`. */
  get kind(): DescriptorKind {
    return this.view.getUint8(this.offset + 4);
  }

  set kind(value: DescriptorKind) {
    this.view.setUint8(this.offset + 4, value);
  }

  /** The line that brought it, from 0. Bytes [5, 6). */
  get line(): number {
    return this.view.getUint8(this.offset + 5);
  }

  set line(value: number) {
    this.view.setUint8(this.offset + 5, value);
  }

  /** Message blocks. Bytes [6, 8). */
  get count(): number {
    return this.view.getUint16(this.offset + 6, true);
  }

  set count(value: number) {
    this.view.setUint16(this.offset + 6, value, true);
  }

  /** Where the first message block begins in the data file. Bytes [8, 12). */
  get bufferOffset(): number {
    return this.view.getUint32(this.offset + 8, true);
  }

  set bufferOffset(value: number) {
    this.view.setUint32(this.offset + 8, value, true);
  }

  /** Bytes of the message blocks. Bytes [12, 16). */
  get bufferLength(): number {
    return this.view.getUint32(this.offset + 12, true);
  }

  set bufferLength(value: number) {
    this.view.setUint32(this.offset + 12, value, true);
  }

  /** Number of the first message, or of the first that the event names. Bytes [16, 24). */
  get sequenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 16, true);
  }

  set sequenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 16, value, true);
  }

  /** Upper 32 bits of {@link sequenceNumber}. */
  get sequenceNumberHi(): number {
    return this.view.getUint32(this.offset + 20, true);
  }

  set sequenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 20, value, true);
  }

  /** Lower 32 bits of {@link sequenceNumber}. */
  get sequenceNumberLo(): number {
    return this.view.getUint32(this.offset + 16, true);
  }

  set sequenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 16, value, true);
  }

  /** Number after the last one; the same number for an event without a range. Bytes [24, 32). */
  get sequenceLimit(): bigint {
    return this.view.getBigUint64(this.offset + 24, true);
  }

  set sequenceLimit(value: bigint) {
    this.view.setBigUint64(this.offset + 24, value, true);
  }

  /** Upper 32 bits of {@link sequenceLimit}. */
  get sequenceLimitHi(): number {
    return this.view.getUint32(this.offset + 28, true);
  }

  set sequenceLimitHi(value: number) {
    this.view.setUint32(this.offset + 28, value, true);
  }

  /** Lower 32 bits of {@link sequenceLimit}. */
  get sequenceLimitLo(): number {
    return this.view.getUint32(this.offset + 24, true);
  }

  set sequenceLimitLo(value: number) {
    this.view.setUint32(this.offset + 24, value, true);
  }

  /**
   * When the packet was received, by the poller's clock or the device's own; of a recording, the
   * time recorded. Bytes [32, 40), in nanoseconds since 1970-01-01 UTC.
   */
  get receiveTime(): bigint {
    return this.view.getBigUint64(this.offset + 32, true);
  }

  set receiveTime(value: bigint) {
    this.view.setBigUint64(this.offset + 32, value, true);
  }

  /** Upper 32 bits of {@link receiveTime}. */
  get receiveTimeHi(): number {
    return this.view.getUint32(this.offset + 36, true);
  }

  set receiveTimeHi(value: number) {
    this.view.setUint32(this.offset + 36, value, true);
  }

  /** Lower 32 bits of {@link receiveTime}. */
  get receiveTimeLo(): number {
    return this.view.getUint32(this.offset + 32, true);
  }

  set receiveTimeLo(value: number) {
    this.view.setUint32(this.offset + 32, value, true);
  }

  /** The session. Bytes [40, 50), ASCII text. */
  get session(): string {
    return alphaText(this.view, this.offset + 40, 10);
  }

  set session(value: string) {
    setAlpha(this.view, this.offset + 40, 10, value);
  }

  /** Bytes [50, 51), a code of `EventCause`. */
  get cause(): EventCause {
    return this.view.getUint8(this.offset + 50);
  }

  set cause(value: EventCause) {
    this.view.setUint8(this.offset + 50, value);
  }

  /** Of a divergence, the line whose packet was kept. Bytes [51, 52). */
  get otherLine(): number {
    return this.view.getUint8(this.offset + 51);
  }

  set otherLine(value: number) {
    this.view.setUint8(this.offset + 51, value);
  }

  /** Zero. Bytes [52, 56). */
  get descriptorReserved(): Uint8Array {
    return bytesWindow(this.view, this.offset + 52, 4);
  }

  set descriptorReserved(value: Uint8Array) {
    setBytes(this.view, this.offset + 52, 4, value);
  }

  /** The first number that no earlier descriptor delivered or gave up. Bytes [56, 64). */
  get nextSequenceNumber(): bigint {
    return this.view.getBigUint64(this.offset + 56, true);
  }

  set nextSequenceNumber(value: bigint) {
    this.view.setBigUint64(this.offset + 56, value, true);
  }

  /** Upper 32 bits of {@link nextSequenceNumber}. */
  get nextSequenceNumberHi(): number {
    return this.view.getUint32(this.offset + 60, true);
  }

  set nextSequenceNumberHi(value: number) {
    this.view.setUint32(this.offset + 60, value, true);
  }

  /** Lower 32 bits of {@link nextSequenceNumber}. */
  get nextSequenceNumberLo(): number {
    return this.view.getUint32(this.offset + 56, true);
  }

  set nextSequenceNumberLo(value: number) {
    this.view.setUint32(this.offset + 56, value, true);
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
  copy(): DescriptorView {
    return new DescriptorView(copyBytes(this.view, this.offset, DescriptorView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this record; a window, not a copy.
   * @throws RangeError when `length` is less than 64 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 64, length - 64);
  }
}
