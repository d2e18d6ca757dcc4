/**
 * What the formatter answered, kept between runs: pieces of a few shapes are all that it is asked about, so that a
 * module that has changed is mostly laid out without it. It is loaded at the first question that is new.
 */
import type { FormatCache } from "./format-cache.js";
import type { LayOut } from "./format/piecewise.js";
import { hashOf } from "./ownership.js";

/** More characters than all shapes of thirty protocols have: then only what this run asked is kept. */
const MOST = 4 * 1024 * 1024;

/** Answers by the hash of their questions. */
type Answers = Map<string, string>;

/** A formatter that is asked everything once. */
export class Lessons {
  readonly #cache: FormatCache;
  readonly #load: () => Promise<LayOut>;
  #formatter: Promise<LayOut> | null = null;
  #earlier: Answers | null = null;
  readonly #asked: Answers = new Map();

  /** `load` is called where no earlier run has the answer. */
  constructor(cache: FormatCache, load: () => Promise<LayOut>) {
    this.#cache = cache;
    this.#load = load;
  }

  /** The text as the formatter lays it out. */
  async layOut(text: string, columns: number): Promise<string> {
    const question = hashOf(`${columns}\n${text}`);
    this.#earlier ??= read(this.#cache.get(BOOK));
    const answer =
      this.#earlier.get(question) ??
      (await (
        await (this.#formatter ??= this.#load())
      )(text, columns));
    this.#asked.set(question, answer);
    return answer;
  }

  /** Keeps what was new. */
  end(): void {
    if (this.#formatter === null) return;
    const all = JSON.stringify([...new Map([...(this.#earlier ?? []), ...this.#asked])]);
    this.#cache.put(BOOK, all.length <= MOST ? all : JSON.stringify([...this.#asked]));
  }
}

/** What the answers are kept under, where formatted texts are kept under what they were made from. */
const BOOK = "lessons";

function read(kept: string | null): Answers {
  return new Map(kept === null ? [] : (JSON.parse(kept) as [string, string][]));
}
