/** A text that grows by small parts: every thousand of them are joined, so that few have to be kept. */
export class GrowingText {
  readonly #parts: string[] = [];
  readonly #joined: string[] = [];

  /** Adds a part to its end. */
  add(part: string): void {
    if (this.#parts.push(part) === MOST) this.#join();
  }

  /** All of it. */
  toString(): string {
    this.#join();
    return this.#joined.join("");
  }

  #join(): void {
    this.#joined.push(this.#parts.join(""));
    this.#parts.length = 0;
  }
}

const MOST = 1024;
