/** Standard output without loss: gathers small writes, waits for a slow reader, ends when nobody reads. */

/** Characters gathered before they are written. */
const BATCH = 64 * 1024;

/** One output stream. */
export class Output {
  readonly #stream: NodeJS.WriteStream;
  #text = "";
  #isClosed = false;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    // The reader has seen enough, as `head` does; any other error ends the process (process-guards.ts).
    stream.on("error", () => (this.#isClosed = true));
  }

  /** True when nobody reads any more. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Takes text; it is written at the latest with the next `drain` or `flush`. */
  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= BATCH) this.#send();
  }

  /** Waits until the stream has room again. */
  async drain(): Promise<void> {
    while (this.#stream.writableNeedDrain && !this.#isClosed) await this.#settled();
  }

  /** Writes everything and waits until the stream has room again. */
  async flush(): Promise<void> {
    this.#send();
    await this.drain();
  }

  #send(): void {
    if (this.#text === "" || this.#isClosed) return;
    this.#stream.write(this.#text);
    this.#text = "";
  }

  #settled(): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#stream.off("drain", done).off("error", done).off("close", done);
        resolve();
      };
      this.#stream.on("drain", done).on("error", done).on("close", done);
    });
  }
}
