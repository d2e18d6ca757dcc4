/** When a message is sent: as it was recorded, so many times faster, or so many in a second. */

/** What was asked for; the recorded pace when nothing was. */
export interface Pace {
  /** How many times faster than recorded. */
  readonly speed?: number;
  /** Messages per second. */
  readonly rate?: number;
}

/**
 * Maps a message's time, and how many were sent before it, to the time at which it is sent. Both count
 * from the first message's own time.
 */
export function scheduleOf({ speed = 1, rate }: Pace): (timeNs: bigint, sent: number) => bigint {
  let begin: bigint | null = null;
  return (timeNs, sent) => {
    begin ??= timeNs;
    if (rate !== undefined) return begin + BigInt(Math.round((sent / rate) * 1e9));
    if (speed === 1) return timeNs;
    return begin + BigInt(Math.round(Number(timeNs - begin) / speed));
  };
}
