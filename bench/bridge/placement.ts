/**
 * Where the host put the two processors: on a machine that is shared they have a cache in common in one run and none
 * in the next, and a number over both kinds says nothing of either. Runs are told apart by what they took.
 */
import { median } from "../decode/median.js";
import type { Latency } from "./bridge-bench.js";

/** Runs of one row that were made in the same placement. */
export interface Placement {
  readonly name: string;
  /** By what read the packets. */
  readonly c: readonly Latency[];
  readonly typescript: readonly Latency[];
}

/** Runs of each row that a placement must have to be spoken of. */
const LEAST_RUNS = 3;
/** Between placements the middles differ by more than this; within one by far less. */
const APART = 2;

/** The placements that were met, the nearer one first; all runs as one where there was no other, or too little of it. */
export function placements(rows: Omit<Placement, "name">): readonly [Placement, ...Placement[]] {
  const middles = [...rows.c, ...rows.typescript].map(({ p50 }) => p50);
  const least = Math.min(...middles);
  const most = Math.max(...middles);
  const border = most > APART * least ? Math.sqrt(least * most) : Infinity;
  const among = (name: string, isIn: (run: Latency) => boolean): Placement => ({
    name,
    c: rows.c.filter(isIn),
    typescript: rows.typescript.filter(isIn),
  });
  const met = [
    among("a common cache", ({ p50 }) => p50 < border),
    among("no common cache", ({ p50 }) => p50 >= border),
  ].filter(({ c, typescript }) => Math.min(c.length, typescript.length) >= LEAST_RUNS);
  const [nearest, ...others] = border === Infinity ? [] : met;
  return nearest === undefined ? [among("one placement", () => true)] : [nearest, ...others];
}

/** The middle of all runs' percentiles. */
export function middle(runs: readonly Latency[], percentile: keyof Latency): number {
  return median(runs.map((run) => run[percentile]));
}
