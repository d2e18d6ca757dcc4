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

/**
 * Control header: 256 bytes.
 *
 * Begins the control file and never changes after it; readers refuse what they do not know.
 *
 * @see itchgen bridge
 */
export class ControlHeaderView {
  /** Bytes. */
  static readonly LENGTH = 256;
  /** Where each field is, as literal types. */
  static readonly FIELDS = {
    magic: { offset: 0, length: 8, limit: 8, type: "alpha(8)", decimals: null },
    fingerprint: { offset: 8, length: 8, limit: 16, type: "u64le", decimals: null },
    framingFingerprint: { offset: 16, length: 8, limit: 24, type: "u64le", decimals: null },
    messagesFingerprint: { offset: 24, length: 8, limit: 32, type: "u64le", decimals: null },
    epoch: { offset: 32, length: 8, limit: 40, type: "u64le", decimals: null },
    dataLength: { offset: 40, length: 8, limit: 48, type: "u64le", decimals: null },
    controlLength: { offset: 48, length: 4, limit: 52, type: "u32le", decimals: null },
    descriptorOffset: { offset: 52, length: 4, limit: 56, type: "u32le", decimals: null },
    descriptorCount: { offset: 56, length: 4, limit: 60, type: "u32le", decimals: null },
    readerOffset: { offset: 60, length: 4, limit: 64, type: "u32le", decimals: null },
    readerCount: { offset: 64, length: 4, limit: 68, type: "u32le", decimals: null },
    lagLimit: { offset: 68, length: 4, limit: 72, type: "u32le", decimals: null },
    pollerPid: { offset: 72, length: 4, limit: 76, type: "u32le", decimals: null },
    controlHeaderReserved: { offset: 76, length: 4, limit: 80, type: "bytes(4)", decimals: null },
    dataPath: { offset: 80, length: 176, limit: 256, type: "alpha(176)", decimals: null },
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

  /** ITCHGENB. Bytes [0, 8), ASCII text. */
  get magic(): string {
    return alphaText(this.view, this.offset, 8);
  }

  set magic(value: string) {
    setAlpha(this.view, this.offset, 8, value);
  }

  /** First 4 characters of {@link magic} as one number: see `alphaKeyHi`. */
  get magicKeyHi(): number {
    return this.view.getUint32(this.offset);
  }

  /** Last 4 characters of {@link magic} as one number: see `alphaKeyLo`. */
  get magicKeyLo(): number {
    return this.view.getUint32(this.offset + 4);
  }

  /** Hash of this layout. Bytes [8, 16). */
  get fingerprint(): bigint {
    return this.view.getBigUint64(this.offset + 8, true);
  }

  set fingerprint(value: bigint) {
    this.view.setBigUint64(this.offset + 8, value, true);
  }

  /** Upper 32 bits of {@link fingerprint}. */
  get fingerprintHi(): number {
    return this.view.getUint32(this.offset + 12, true);
  }

  set fingerprintHi(value: number) {
    this.view.setUint32(this.offset + 12, value, true);
  }

  /** Lower 32 bits of {@link fingerprint}. */
  get fingerprintLo(): number {
    return this.view.getUint32(this.offset + 8, true);
  }

  set fingerprintLo(value: number) {
    this.view.setUint32(this.offset + 8, value, true);
  }

  /** Hash of the layout of the packets. Bytes [16, 24). */
  get framingFingerprint(): bigint {
    return this.view.getBigUint64(this.offset + 16, true);
  }

  set framingFingerprint(value: bigint) {
    this.view.setBigUint64(this.offset + 16, value, true);
  }

  /** Upper 32 bits of {@link framingFingerprint}. */
  get framingFingerprintHi(): number {
    return this.view.getUint32(this.offset + 20, true);
  }

  set framingFingerprintHi(value: number) {
    this.view.setUint32(this.offset + 20, value, true);
  }

  /** Lower 32 bits of {@link framingFingerprint}. */
  get framingFingerprintLo(): number {
    return this.view.getUint32(this.offset + 16, true);
  }

  set framingFingerprintLo(value: number) {
    this.view.setUint32(this.offset + 16, value, true);
  }

  /** Hash of the layout of the messages. Bytes [24, 32). */
  get messagesFingerprint(): bigint {
    return this.view.getBigUint64(this.offset + 24, true);
  }

  set messagesFingerprint(value: bigint) {
    this.view.setBigUint64(this.offset + 24, value, true);
  }

  /** Upper 32 bits of {@link messagesFingerprint}. */
  get messagesFingerprintHi(): number {
    return this.view.getUint32(this.offset + 28, true);
  }

  set messagesFingerprintHi(value: number) {
    this.view.setUint32(this.offset + 28, value, true);
  }

  /** Lower 32 bits of {@link messagesFingerprint}. */
  get messagesFingerprintLo(): number {
    return this.view.getUint32(this.offset + 24, true);
  }

  set messagesFingerprintLo(value: number) {
    this.view.setUint32(this.offset + 24, value, true);
  }

  /**
   * When the poller started: tells its files from those of another start. Bytes [32, 40), in
   * nanoseconds since 1970-01-01 UTC.
   */
  get epoch(): bigint {
    return this.view.getBigUint64(this.offset + 32, true);
  }

  set epoch(value: bigint) {
    this.view.setBigUint64(this.offset + 32, value, true);
  }

  /** Upper 32 bits of {@link epoch}. */
  get epochHi(): number {
    return this.view.getUint32(this.offset + 36, true);
  }

  set epochHi(value: number) {
    this.view.setUint32(this.offset + 36, value, true);
  }

  /** Lower 32 bits of {@link epoch}. */
  get epochLo(): number {
    return this.view.getUint32(this.offset + 32, true);
  }

  set epochLo(value: number) {
    this.view.setUint32(this.offset + 32, value, true);
  }

  /** Bytes of the data file. Bytes [40, 48). */
  get dataLength(): bigint {
    return this.view.getBigUint64(this.offset + 40, true);
  }

  set dataLength(value: bigint) {
    this.view.setBigUint64(this.offset + 40, value, true);
  }

  /** Upper 32 bits of {@link dataLength}. */
  get dataLengthHi(): number {
    return this.view.getUint32(this.offset + 44, true);
  }

  set dataLengthHi(value: number) {
    this.view.setUint32(this.offset + 44, value, true);
  }

  /** Lower 32 bits of {@link dataLength}. */
  get dataLengthLo(): number {
    return this.view.getUint32(this.offset + 40, true);
  }

  set dataLengthLo(value: number) {
    this.view.setUint32(this.offset + 40, value, true);
  }

  /** Bytes of the control file. Bytes [48, 52). */
  get controlLength(): number {
    return this.view.getUint32(this.offset + 48, true);
  }

  set controlLength(value: number) {
    this.view.setUint32(this.offset + 48, value, true);
  }

  /** Where the ring of descriptors begins in the control file. Bytes [52, 56). */
  get descriptorOffset(): number {
    return this.view.getUint32(this.offset + 52, true);
  }

  set descriptorOffset(value: number) {
    this.view.setUint32(this.offset + 52, value, true);
  }

  /** Descriptors in the ring, a power of two. Bytes [56, 60). */
  get descriptorCount(): number {
    return this.view.getUint32(this.offset + 56, true);
  }

  set descriptorCount(value: number) {
    this.view.setUint32(this.offset + 56, value, true);
  }

  /** Where the reader slots begin in the control file. Bytes [60, 64). */
  get readerOffset(): number {
    return this.view.getUint32(this.offset + 60, true);
  }

  set readerOffset(value: number) {
    this.view.setUint32(this.offset + 60, value, true);
  }

  /** Reader slots. Bytes [64, 68). */
  get readerCount(): number {
    return this.view.getUint32(this.offset + 64, true);
  }

  set readerCount(value: number) {
    this.view.setUint32(this.offset + 64, value, true);
  }

  /** Descriptors that a reader may be behind; one more and it is cut off. Bytes [68, 72). */
  get lagLimit(): number {
    return this.view.getUint32(this.offset + 68, true);
  }

  set lagLimit(value: number) {
    this.view.setUint32(this.offset + 68, value, true);
  }

  /** The process that publishes. Bytes [72, 76). */
  get pollerPid(): number {
    return this.view.getUint32(this.offset + 72, true);
  }

  set pollerPid(value: number) {
    this.view.setUint32(this.offset + 72, value, true);
  }

  /** Zero. Bytes [76, 80). */
  get controlHeaderReserved(): Uint8Array {
    return bytesWindow(this.view, this.offset + 76, 4);
  }

  set controlHeaderReserved(value: Uint8Array) {
    setBytes(this.view, this.offset + 76, 4, value);
  }

  /** Absolute path of the data file, which readers map read-only. Bytes [80, 256), ASCII text. */
  get dataPath(): string {
    return alphaText(this.view, this.offset + 80, 176);
  }

  set dataPath(value: string) {
    setAlpha(this.view, this.offset + 80, 176, value);
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
  copy(): ControlHeaderView {
    return new ControlHeaderView(copyBytes(this.view, this.offset, ControlHeaderView.LENGTH));
  }

  /**
   * The bytes by which a frame of `length` bytes is longer than this record; a window, not a copy.
   * @throws RangeError when `length` is less than 256 or ends beyond the buffer.
   */
  extra(length: number): Uint8Array {
    return bytesWindow(this.view, this.offset + 256, length - 256);
  }
}
