/**
 * What to do when a poll found nothing. The names are Agrona's: from the lowest latency and a whole core to
 * the least work and the highest latency.
 */

/** Called after each poll with what it read; returns a promise when the caller must wait for it. */
export type IdleStrategy = (read: number) => Promise<void> | void;

/** Spins: nothing else runs on this thread. For a worker of its own. */
export function busySpin(): IdleStrategy {
  return () => undefined;
}

/** Lets the event loop run between two polls, and never sleeps. */
export function yielding(): IdleStrategy {
  return () => new Promise((resolve) => setImmediate(resolve));
}

/** Lets the event loop run, and sleeps `milliseconds` (1 or more) when nothing was read. */
export function sleeping(milliseconds: number): IdleStrategy {
  return (read) =>
    new Promise((resolve) => {
      if (read > 0) setImmediate(resolve);
      else setTimeout(resolve, milliseconds);
    });
}

/** How a {@link backoff} goes from spinning to sleeping. */
export interface BackoffOptions {
  /** Empty polls without letting anything else run. */
  readonly spins?: number;
  /** Empty polls after those, each letting the event loop run once. */
  readonly yields?: number;
  /** Longest sleep after those; sleeps begin at 1 ms and double. */
  readonly longestSleep?: number;
}

/** Spins at first, then yields, then sleeps longer and longer until something is read. */
export function backoff(options: BackoffOptions = {}): IdleStrategy {
  const { spins = 100, yields = 100, longestSleep = 16 } = options;
  let empty = 0;
  let sleep = 1;
  return (read) => {
    if (read > 0) {
      empty = 0;
      sleep = 1;
    } else empty++;
    // A busy feed must leave the event loop its turn as well.
    if (empty > 0 && empty <= spins) return undefined;
    if (empty <= spins + yields) return new Promise((resolve) => setImmediate(resolve));
    const milliseconds = sleep;
    sleep = Math.min(longestSleep, sleep * 2);
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  };
}
