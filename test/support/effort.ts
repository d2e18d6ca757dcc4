/**
 * How hard random tests try: a little in `npm test`, always from the same seed, and hard in `npm run test:long`, from
 * another seed each time. What fails prints its seed; `SEED=…` begins with that one.
 */
const isLong = process.env["LONG"] !== undefined;

/** `few` tries in `npm test`, `many` in `npm run test:long`. */
export function tries(few: number, many: number): number {
  return isLong ? many : few;
}

/** The first seed: the one asked for, or `usual`, or another one each time. */
export function firstSeed(usual: number): number {
  const asked = process.env["SEED"];
  if (asked !== undefined) return Number(asked);
  return isLong ? Date.now() % 2 ** 31 : usual;
}
