/** How many things happened in each second, as far as it matters: how many seconds, and the busiest. */

/** What was counted. */
export interface Rate {
  /** Seconds in which there was anything. */
  readonly seconds: number;
  /** Per second, over the seconds from the first to the last. */
  readonly mean: number;
  /** The most in one second, and that second's beginning in seconds since the clock's origin. */
  readonly peak: number;
  readonly peakSecond: string;
}

/** Seconds kept apart: three days. Later ones count for the mean only. */
const MOST_SECONDS = 3 * 86_400;

/** Counts by second. */
export class SecondCounts {
  readonly #counts = new Map<number, number>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;
  #total = 0;

  /** Counts things at a time in whole seconds. */
  add(second: number, things = 1): void {
    this.#total += things;
    this.#first = Math.min(this.#first, second);
    this.#last = Math.max(this.#last, second);
    const count = this.#counts.get(second);
    if (count !== undefined) this.#counts.set(second, count + things);
    else if (this.#counts.size < MOST_SECONDS) this.#counts.set(second, things);
  }

  /** Null when nothing was counted. */
  get rate(): Rate | null {
    if (this.#total === 0) return null;
    let peakSecond = this.#first;
    let peak = 0;
    for (const [second, count] of this.#counts) {
      if (count < peak || (count === peak && second >= peakSecond)) continue;
      peak = count;
      peakSecond = second;
    }
    const span = this.#last - this.#first + 1;
    return {
      seconds: this.#counts.size,
      mean: this.#total / span,
      peak,
      peakSecond: String(peakSecond),
    };
  }
}
