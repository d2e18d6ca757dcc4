/** Where a replay goes. */
import type { Arrival } from "./faulty-line.js";

/** Takes what arrives, in the order of time. */
export interface ArrivalSink {
  /** Takes one; resolves when the next may come. */
  take(arrival: Arrival): Promise<void> | void;
  /** Waits until all is out. */
  drain(): Promise<void> | void;
}
