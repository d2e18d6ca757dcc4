/** Formats modules, and keeps for later runs what it made of them and what it learned. */
import type { FormatCache } from "./format-cache.js";
import { PiecewiseFormatter, type LayOut } from "./format/piecewise.js";
import { Lessons } from "./lessons.js";

/** More characters than thirty protocols have: a run that makes more keeps the first ones, and what it learned. */
const MOST = 16 * 1024 * 1024;

/** Of two runs over the same the second one only reads; over much of the same it needs nothing new to be laid out. */
export class KeepingFormatter {
  readonly #cache: FormatCache;
  readonly #lessons: Lessons;
  readonly #pieces: PiecewiseFormatter;
  #characters = 0;
  #hasNew = false;

  /** `load` is called when something is asked that no earlier run has asked. */
  constructor(cache: FormatCache, load: () => Promise<LayOut>) {
    this.#cache = cache;
    this.#lessons = new Lessons(cache, load);
    this.#pieces = new PiecewiseFormatter((text, columns) => this.#lessons.layOut(text, columns));
  }

  /** The text as the formatter lays it out. */
  async format(text: string): Promise<string> {
    this.#characters += text.length;
    if (this.#characters > MOST) return this.#pieces.format(text);
    const kept = this.#cache.get(text);
    if (kept !== null) return kept;
    const formatted = await this.#pieces.format(text);
    this.#cache.put(text, formatted);
    this.#hasNew = true;
    return formatted;
  }

  /** After the last text. */
  end(): void {
    this.#lessons.end();
    if (this.#hasNew) this.#cache.prune();
  }
}
