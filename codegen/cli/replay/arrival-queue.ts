/** Arrivals on several lines in, in the order of time out. */
import type { Arrival } from "./faulty-line.js";

/** Orders what the lines bring: each line's own arrivals come in order, with little between the lines. */
export class ArrivalQueue {
  readonly #waiting: Arrival[] = [];

  /** Takes one; of those at the same time the first to be taken stays first. */
  add(arrival: Arrival): void {
    const waiting = this.#waiting;
    let at = waiting.length;
    while (at > 0 && (waiting[at - 1]?.timeNs ?? 0n) > arrival.timeNs) at--;
    waiting.splice(at, 0, arrival);
  }

  /** Takes out all before a time; all there are when it is null. */
  *takeBefore(timeNs: bigint | null): Generator<Arrival, void, undefined> {
    for (;;) {
      const [first] = this.#waiting;
      if (first === undefined || (timeNs !== null && first.timeNs >= timeNs)) return;
      this.#waiting.shift();
      yield first;
    }
  }
}
