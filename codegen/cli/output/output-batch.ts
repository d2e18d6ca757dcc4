/** Bytes of an output gathered until there are enough to be written, in buffers that are filled again afterwards. */
import { copyBytes } from "./copy-bytes.js";

/** Bytes of one batch; nothing longer can be reserved. */
export const BATCH: number = 256 * 1024;

/** Takes a full batch; `written` is to be called once its bytes are looked at no more. */
export type BatchSender = (bytes: Uint8Array, written: () => void) => void;

/** The batch being filled. Who writes into `view` itself does so from `length` on, after `reserve`. */
export class OutputBatch {
  /** The bytes of the batch; others after a call of `reserve`, `write`, `copy` or `flush`. */
  bytes: Uint8Array;
  view: DataView;
  /** Bytes in it so far. */
  length = 0;
  readonly #send: BatchSender;
  readonly #allocate: (length: number) => ArrayBufferLike;
  readonly #free: Uint8Array[] = [];

  /** `allocate` makes buffers of another kind than usual. */
  constructor(
    send: BatchSender,
    allocate: (length: number) => ArrayBufferLike = (length) => new ArrayBuffer(length),
  ) {
    this.#send = send;
    this.#allocate = allocate;
    this.bytes = new Uint8Array(allocate(BATCH));
    this.view = new DataView(this.bytes.buffer);
  }

  /** Makes sure that so many bytes fit from `length` on. */
  reserve(length: number): void {
    if (this.length + length > BATCH) this.flush();
  }

  /** Takes a copy of the bytes. */
  write(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      if (this.length === BATCH) this.flush();
      const taken = Math.min(BATCH - this.length, bytes.length - at);
      this.bytes.set(taken === bytes.length ? bytes : bytes.subarray(at, at + taken), this.length);
      this.length += taken;
      at += taken;
    }
  }

  /** Takes a copy of the bytes from `start` to `limit`. */
  copy(from: DataView, start: number, limit: number): void {
    const length = limit - start;
    if (this.length + length > BATCH) {
      this.write(new Uint8Array(from.buffer, from.byteOffset + start, length));
      return;
    }
    copyBytes(from, start, limit, this, this.length);
    this.length += length;
  }

  /** Hands over what there is, and then bytes that somebody else has filled. */
  pass(bytes: Uint8Array, written: () => void): void {
    this.flush();
    this.#send(bytes, written);
  }

  /** Takes a batch's buffer back that went elsewhere than into `written`. */
  refill(buffer: ArrayBufferLike): void {
    this.#free.push(new Uint8Array(buffer));
  }

  /** Hands over what there is. */
  flush(): void {
    if (this.length === 0) return;
    const sent = this.bytes;
    this.#send(sent.subarray(0, this.length), () => this.#free.push(sent));
    this.bytes = this.#free.pop() ?? new Uint8Array(this.#allocate(BATCH));
    this.view = new DataView(this.bytes.buffer);
    this.length = 0;
  }
}
