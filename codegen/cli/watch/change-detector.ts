/**
 * When to look at files again. It is shown one stamp after the other and says when a change is over:
 * not in the middle of a burst of saves, and not while a file is empty or away for a moment.
 */
import type { Stamp } from "./file-stamp.js";

/** Stamps that must be equal before a change is over; more of them while a file is empty or away. */
const QUIET = 2;
const QUIET_WHILE_PARTIAL = 6;
/** After so many stamps a change that never ends is looked at nevertheless. */
const LONGEST = 20;

/** Keeps what was seen last. */
export class ChangeDetector {
  #settled: string;
  #last: string;
  #same = 0;
  #changing = 0;

  constructor(first: Stamp) {
    this.#settled = first.text;
    this.#last = first.text;
  }

  /** True when the files changed since the last time it was true, and the change is over. */
  sees({ text, isPartial }: Stamp): boolean {
    this.#same = text === this.#last ? this.#same + 1 : 0;
    this.#last = text;
    if (text === this.#settled && this.#changing === 0) return false;
    this.#changing++;
    const enough = isPartial ? QUIET_WHILE_PARTIAL : QUIET;
    if (this.#same < enough && this.#changing < LONGEST) return false;
    const changed = text !== this.#settled;
    this.#settled = text;
    this.#changing = 0;
    return changed;
  }
}
