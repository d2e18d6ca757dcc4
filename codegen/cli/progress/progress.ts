/** How far a long reading is, on a terminal. */
import type { Input } from "../input/open-input.js";
import { ProgressLine } from "./progress-line.js";

/** Shows progress on standard error. */
export class Progress {
  readonly #input: Input;
  readonly #line: ProgressLine;
  readonly #begun = performance.now();

  /** With null, or a stream that is no terminal, it stays silent. */
  constructor(input: Input, stream: NodeJS.WriteStream | null) {
    this.#input = input;
    this.#line = new ProgressLine(stream);
  }

  /** Shows the number of messages so far, and how many a second that is, if it is time. */
  show(messages: number): void {
    this.#line.show(() => {
      const share = this.#input.progress();
      const percent = share === null ? "" : `${Math.floor(share * 100)} %, `;
      const seconds = (performance.now() - this.#begun) / 1000;
      const rate = Math.round(messages / seconds).toLocaleString("en");
      return `${this.#input.name}: ${percent}${messages.toLocaleString("en")} messages, ${rate} a second`;
    });
  }

  /** Takes the line away. */
  clear(): void {
    this.#line.clear();
  }
}
