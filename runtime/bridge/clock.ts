/** The clock that poller and readers share. */

/** Milliseconds of the system's monotonic clock, modulo 2^32, as an `int32`. */
export type Clock = () => number;

/** Milliseconds from `earlier` to `later`, both modulo 2^32; negative when they are the other way round. */
export function millisecondsBetween(earlier: number, later: number): number {
  return (later - earlier) | 0;
}
