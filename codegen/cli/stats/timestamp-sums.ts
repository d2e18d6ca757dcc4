/** Timestamps in, the first and the last of them out, how often they went backwards, and rates. */
import { SecondCounts, type Rate } from "./second-counts.js";

/** A second of a clock that counts nanoseconds. */
export const SECOND_NS = 1e9;

/** The unit of times that are counted by second. */
const TIME_OF_DAY = "ns_since_midnight";

/** Adds up the timestamps of one input. */
export class TimestampSums {
  first: bigint | number | null = null;
  last: bigint | number | null = null;
  unit: string | null = null;
  backwards = 0;
  readonly seconds: SecondCounts = new SecondCounts();

  /** Takes the timestamp of the next message that has one. */
  add(time: bigint | number, unit: string | null): void {
    this.first ??= time;
    this.unit = unit;
    if (this.last !== null && time < this.last) this.backwards++;
    this.last = time;
    if (unit === TIME_OF_DAY) this.seconds.add(Math.floor(Number(time) / SECOND_NS));
  }

  /** Takes some at once: nanoseconds since midnight, all of the second of `last`, which is the latest to come. */
  addSecond(last: number, count: number): void {
    if (count === 0) return;
    this.last = last;
    this.unit = TIME_OF_DAY;
    this.seconds.add(Math.floor(last / SECOND_NS), count);
  }

  /** Messages per second; null where the unit is not one of a time of day. */
  get rate(): Rate | null {
    return this.seconds.rate;
  }
}
