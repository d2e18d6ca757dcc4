/** A text that grows by small parts, as the bytes that it will be written in. */
export class GrowingText {
  #bytes: Buffer = Buffer.allocUnsafe(LEAST);
  #length = 0;

  /** Begins anew, in the same room. */
  clear(): void {
    this.#length = 0;
  }

  /** Adds the bytes from `start` up to `limit`. */
  add(bytes: Uint8Array, start: number, limit: number): void {
    const length = this.#length + limit - start;
    if (length > this.#bytes.length) this.#grow(length);
    const own = this.#bytes;
    let to = this.#length;
    // Most parts have less than twenty bytes: nothing that copies more of them at once begins as fast.
    for (let at = start; at < limit; at++) own[to++] = bytes[at] ?? 0;
    this.#length = length;
  }

  toString(): string {
    return this.#bytes.toString("utf8", 0, this.#length);
  }

  #grow(least: number): void {
    const longer = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, least));
    this.#bytes.copy(longer, 0, 0, this.#length);
    this.#bytes = longer;
  }
}

const LEAST = 1024;
