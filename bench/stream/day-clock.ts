/**
 * When the messages of a day file come: evenly through the day, or in bursts, as an order that sweeps the book or an
 * opening cross makes them. What puts messages into packets, or counts by time, meets a real day in bursts only.
 */
import type { Random } from "./random.js";

/** Says how many nanoseconds the next message comes after the one before. */
export type DayClock = (random: Random) => number;

/** Trading time, in nanoseconds. */
const TRADING_TIME = 23_400_000_000_000;

/** Random numbers have 32 bits; a gap beyond them is a day of few messages. */
const LONGEST_GAP = 0x7fff_ffff;

/** So many messages bear the time of the one before. */
const SAME_TIME = 0.125;

/**
 * Gaps within a burst: between two messages in one packet of a real opening (269 messages, August 2023) there were
 * 190 ns to 3.9 µs, half of the gaps below 0.4 µs and a tenth above 1.5; all orders of size alike give 0.9 and 2.9.
 */
const SHORTEST_IN_BURST = 200;
const IN_BURST_RANGE = 20;

/** The clock of a day: `burst` messages come together on average, in bursts of geometrically distributed size. */
export function dayClock(messages: number, burst: number): DayClock {
  const longest = longestGap(messages / burst);
  const even: DayClock = (random) => (random.chance(SAME_TIME) ? 0 : random.below(longest));
  // No further random number: days without bursts stay as they were, byte for byte.
  if (burst === 1) return even;
  return (random) => {
    if (random.chance(1 / burst)) return random.below(longest);
    if (random.chance(SAME_TIME)) return 0;
    return Math.floor(SHORTEST_IN_BURST * IN_BURST_RANGE ** random.fraction());
  };
}

function longestGap(gaps: number): number {
  return Math.min(LONGEST_GAP, Math.floor((2 * TRADING_TIME) / Math.max(gaps, 1)));
}
