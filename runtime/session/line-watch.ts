/** Which feed lines have fallen silent. */
import type { SequencerEvent } from "./sequencer-event.js";
import type { LineKind } from "./sequencer-options.js";

/** Knows when each feed line last spoke. */
export class LineWatch {
  /** Before this time no line can fall silent. */
  dueNs: number = Infinity;

  readonly #feedLines: readonly number[];
  readonly #isFeed: readonly boolean[];
  readonly #lastNs: Float64Array;
  readonly #isStale: Uint8Array;
  readonly #staleNs: number;
  readonly #emit: (event: SequencerEvent) => void;
  #staleCount = 0;

  constructor(kinds: readonly LineKind[], staleNs: number, emit: (event: SequencerEvent) => void) {
    this.#isFeed = kinds.map((kind) => kind === "feed");
    this.#feedLines = kinds.flatMap((kind, line) => (kind === "feed" ? [line] : []));
    this.#lastNs = new Float64Array(kinds.length);
    this.#isStale = new Uint8Array(kinds.length);
    this.#staleNs = staleNs;
    this.#emit = emit;
  }

  /** Counts the silence of the lines that are not stale from now on. */
  restart(nowNs: number): void {
    this.#lastNs.fill(nowNs);
    this.dueNs = nowNs + this.#staleNs;
  }

  /** A line has spoken. */
  heard(line: number, nowNs: number): void {
    this.#lastNs[line] = nowNs;
    if (this.#isStale[line] === 1) this.#revive(line, nowNs);
  }

  /** Finds the lines that are silent for too long; `onStale` is told of each. */
  check(nowNs: number, onStale: (line: number) => void): void {
    let earliest = Infinity;
    for (const line of this.#feedLines) {
      if (this.#isStale[line] === 1) continue;
      const due = (this.#lastNs[line] ?? nowNs) + this.#staleNs;
      if (due <= nowNs) this.#fallSilent(line, onStale);
      else earliest = Math.min(earliest, due);
    }
    this.dueNs = earliest;
  }

  #fallSilent(line: number, onStale: (line: number) => void): void {
    this.#isStale[line] = 1;
    this.#staleCount++;
    onStale(line);
    this.#emit({ kind: "line-stale", line });
    if (this.#staleCount === this.#feedLines.length) this.#emit({ kind: "feed-dead" });
  }

  #revive(line: number, nowNs: number): void {
    const wasDead = this.#staleCount === this.#feedLines.length;
    this.#isStale[line] = 0;
    this.#staleCount--;
    this.dueNs = Math.min(this.dueNs, nowNs + this.#staleNs);
    this.#emit({ kind: "line-alive", line });
    if (wasDead) this.#emit({ kind: "feed-alive" });
  }

  /** Whether a line is one of the feed's. */
  isFeed(line: number): boolean {
    return this.#isFeed[line] === true;
  }
}
