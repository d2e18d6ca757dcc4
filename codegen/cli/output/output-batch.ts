/** Bytes of an output gathered until there are enough to be written, in buffers that are filled again afterwards. */

/** Bytes of one batch; nothing longer can be reserved. */
export const BATCH: number = 256 * 1024;

/** Bytes up to which a loop copies faster than a call into the engine. */
const SHORT = 256;

/** Takes a full batch; `written` is to be called once its bytes are looked at no more. */
export type BatchSender = (bytes: Uint8Array<ArrayBuffer>, written: () => void) => void;

/** The batch being filled. Who writes into `view` itself does so from `length` on, after `reserve`. */
export class OutputBatch {
  /** The bytes of the batch; others after a call of `reserve`, `write`, `copy` or `flush`. */
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(BATCH);
  view: DataView<ArrayBuffer> = new DataView(this.bytes.buffer);
  /** Bytes in it so far. */
  length = 0;
  readonly #send: BatchSender;
  readonly #free: Uint8Array<ArrayBuffer>[] = [];

  constructor(send: BatchSender) {
    this.#send = send;
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
    this.place(from, start, limit, this.length);
    this.length += length;
  }

  /**
   * Copies the bytes from `start` to `limit` to `to`, where room was reserved, and counts none of them. Made for
   * parts as short as a message, and without an object of options, which would be one more for each.
   */
  place(from: DataView, start: number, limit: number, to: number): void {
    if (limit - start > SHORT) {
      this.bytes.set(new Uint8Array(from.buffer, from.byteOffset + start, limit - start), to);
      return;
    }
    const { view } = this;
    const shift = to - start;
    let at = start;
    // Written out, because a turn of a loop costs as much as a word.
    for (; at + 16 <= limit; at += 16) {
      view.setInt32(at + shift, from.getInt32(at));
      view.setInt32(at + shift + 4, from.getInt32(at + 4));
      view.setInt32(at + shift + 8, from.getInt32(at + 8));
      view.setInt32(at + shift + 12, from.getInt32(at + 12));
    }
    for (; at + 4 <= limit; at += 4) view.setInt32(at + shift, from.getInt32(at));
    // The last four bytes once more, of which up to three were not copied.
    if (limit - start >= 4) view.setInt32(limit + shift - 4, from.getInt32(limit - 4));
    else for (; at < limit; at++) view.setUint8(at + shift, from.getUint8(at));
  }

  /** Hands over what there is. */
  flush(): void {
    if (this.length === 0) return;
    const sent = this.bytes;
    this.#send(sent.subarray(0, this.length), () => this.#free.push(sent));
    this.bytes = this.#free.pop() ?? new Uint8Array(BATCH);
    this.view = new DataView(this.bytes.buffer);
    this.length = 0;
  }
}
