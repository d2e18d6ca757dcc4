/** One line on a terminal that says how far a long reading is; nothing where there is no terminal. */
import type { Input } from "./input/open-input.js";

/** Milliseconds of silence before the first line, and between two. */
const PATIENCE = 1000;
const INTERVAL = 200;

/** Shows progress on standard error. */
export class Progress {
  readonly #input: Input;
  readonly #stream: NodeJS.WriteStream | null;
  readonly #begun = performance.now();
  #next = this.#begun + PATIENCE;
  #isShown = false;

  /** With null, or a stream that is no terminal, it stays silent. */
  constructor(input: Input, stream: NodeJS.WriteStream | null) {
    this.#input = input;
    this.#stream = stream?.isTTY === true && process.env["TERM"] !== "dumb" ? stream : null;
  }

  /** Shows the number of messages so far, and how many a second that is, if it is time. */
  show(messages: number): void {
    const now = performance.now();
    if (this.#stream === null || now < this.#next) return;
    const share = this.#input.progress();
    const percent = share === null ? "" : `${Math.floor(share * 100)} %, `;
    const rate = Math.round((messages * 1000) / (now - this.#begun)).toLocaleString("en");
    this.#stream.write(
      `\r${this.#input.name}: ${percent}${messages.toLocaleString("en")} messages, ${rate} a second \u001b[K`,
    );
    this.#isShown = true;
    this.#next = now + INTERVAL;
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isShown) this.#stream?.write("\r\u001b[K");
    this.#isShown = false;
  }
}
