/** Bytes in chunks of any size in, lines of text out, and where each begins. */

/** Receives one line without its line feed; `number` counts from 1. */
export type LineHandler = (text: string, number: number) => void;

/** A line longer than this is taken for damage: memory must not grow with the file. */
const LONGEST = 1 << 20;

/** Splits UTF-8 text. */
export class LineSplitter {
  readonly #onLine: LineHandler;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  #rest = "";
  #number = 0;

  constructor(onLine: LineHandler) {
    this.#onLine = onLine;
  }

  /** Lines handed out so far. */
  get number(): number {
    return this.#number;
  }

  /** @throws RangeError for a line that is too long, TypeError for bytes that are no UTF-8. */
  push(chunk: Uint8Array): void {
    this.#take(this.#decoder.decode(chunk, { stream: true }));
  }

  /** Hands out a last line that has no line feed. */
  end(): void {
    this.#take(this.#decoder.decode());
    if (this.#rest !== "") this.#hand(this.#rest);
    this.#rest = "";
  }

  #take(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#hand(line);
    if (this.#rest.length > LONGEST) {
      throw new RangeError(`line ${this.#number + 1} is longer than ${LONGEST} characters`);
    }
  }

  #hand(line: string): void {
    this.#number++;
    this.#onLine(line, this.#number);
  }
}
