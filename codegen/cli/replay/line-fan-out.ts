/** The packets of a feed in, what arrives on all its lines out, in the order of time; tells the truth about it. */
import { ArrivalQueue } from "./arrival-queue.js";
import type { Faults } from "./faults.js";
import { FaultyLine, type Arrival } from "./faulty-line.js";
import type { SentPacket } from "./packetiser.js";
import type { Truth } from "./truth.js";

/** How lines differ from what was sent. */
export interface LineOptions extends Faults {
  readonly seed: number;
  /** Microseconds by which each line is behind the one before. */
  readonly skew: number;
}

/** Brings every packet to every line. */
export class LineFanOut {
  /** Packets sent, and packets that arrived somewhere. */
  packets = 0;
  arrivals = 0;
  readonly #lines: readonly FaultyLine[];
  readonly #truth: Truth;
  readonly #queue = new ArrivalQueue();
  /** Nothing arrives before this any more; null when nothing arrives at all any more. */
  #settledNs: bigint | null = 0n;

  constructor(
    options: LineOptions,
    { lines, truth }: { readonly lines: number; readonly truth: Truth },
  ) {
    this.#truth = truth;
    this.#lines = Array.from(
      { length: lines },
      (_, line) =>
        new FaultyLine(
          {
            line,
            faults: options,
            skewNs: BigInt(line) * BigInt(options.skew) * 1000n,
            seed: options.seed,
          },
          (arrival) => this.#arrive(arrival),
        ),
    );
  }

  /** Takes the next packet. */
  take(packet: SentPacket): void {
    this.packets++;
    this.#truth.sent(packet);
    this.#settledNs = packet.timeNs;
    for (const line of this.#lines) line.take(packet);
  }

  /** No more packets come. */
  end(): void {
    this.#settledNs = null;
  }

  /** What may be sent on: nothing earlier arrives any more. */
  ready(): Generator<Arrival, void, undefined> {
    return this.#queue.takeBefore(this.#settledNs);
  }

  #arrive(arrival: Arrival): void {
    this.arrivals++;
    this.#truth.arrived(arrival);
    this.#queue.add(arrival);
  }
}
