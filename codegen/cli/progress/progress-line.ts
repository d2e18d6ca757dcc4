/** One line on a terminal that says how far long work is; nothing where there is no terminal. */

import { columnsOf } from "../../source/columns.js";

/** Milliseconds of silence before the first line. */
const PATIENCE = 1000;

/** Milliseconds between two lines. */
export const INTERVAL: number = 200;

/** Escapes of a terminal: the cursor to the line's beginning, and away with what is right of it. */
const BACK = "\r";
const ERASE = "\u001b[K";

/** A line that is written again and again in its place, and in the end is gone. */
export class ProgressLine {
  readonly #stream: NodeJS.WriteStream | null;
  #next: number = performance.now() + PATIENCE;
  #isShown = false;
  /** A signal may end the process while the line is there. */
  readonly #clear = (): void => this.clear();

  /** With null, or a stream that is no terminal, it stays silent. */
  constructor(stream: NodeJS.WriteStream | null) {
    this.#stream = stream?.isTTY === true && process.env["TERM"] !== "dumb" ? stream : null;
  }

  /** Shows what is said, if it is time. */
  show(say: () => string): void {
    const now = performance.now();
    if (this.#stream === null || now < this.#next) return;
    // A line that is longer than the terminal is wide could not be taken away.
    const text = cut(say(), (this.#stream.columns ?? 80) - 1);
    this.#stream.write(`${BACK}${text}${ERASE}`);
    if (!this.#isShown) process.once("exit", this.#clear);
    this.#isShown = true;
    this.#next = now + INTERVAL;
  }

  /** Takes the line away. */
  clear(): void {
    if (this.#isShown) this.#stream?.write(`${BACK}${ERASE}`);
    this.#isShown = false;
    process.off("exit", this.#clear);
  }
}

/** As many of its characters as have room. */
function cut(text: string, columns: number): string {
  let room = columns;
  let shown = "";
  for (const character of text) {
    room -= columnsOf(character);
    if (room < 0) break;
    shown += character;
  }
  return shown;
}
