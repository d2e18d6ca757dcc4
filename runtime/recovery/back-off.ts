/** How long to wait before trying again, and when to give up. */

/** Waits that grow by a factor from the first one up to the longest. */
export interface BackOff {
  /** Wait before the first retry, in milliseconds. */
  readonly firstMs: number;
  /** Each wait is this many times the one before. */
  readonly factor: number;
  /** No wait is longer. */
  readonly longestMs: number;
  /** Retries in a row before giving up; 0 for none. */
  readonly retries: number;
}

/**
 * The wait before a retry, the first being number 0; null when it is time to give up.
 */
export function waitMs(
  { firstMs, factor, longestMs, retries }: BackOff,
  retry: number,
): number | null {
  return retry < retries ? Math.min(longestMs, firstMs * factor ** retry) : null;
}
