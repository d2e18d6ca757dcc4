/** What decoding concluded about some bytes. */

/** The verdicts, by the numbers of C's `enum itch_verdict`. Messages are decoded under `known` and `long` alone. */
export const Verdict = {
  /** A message of the protocol, of exactly its length, or with a remainder where the protocol has one. */
  known: 0,
  /** The bytes end before the message does, or before what it says follows. */
  short: 1,
  /** A known type with bytes to spare: the rest is extra. */
  long: 2,
  /** No message of the protocol has the type byte. */
  unknown: 3,
  /** No bytes at all. */
  empty: 4,
} as const;

/** One of the values of {@link Verdict}. */
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

/** The verdict's name, as tools print it. */
export type VerdictName = keyof typeof Verdict;

/** Names by value: `VERDICT_NAMES[Verdict.short]` is `"short"`. */
export const VERDICT_NAMES: readonly [
  known: "known",
  short: "short",
  long: "long",
  unknown: "unknown",
  empty: "empty",
] = ["known", "short", "long", "unknown", "empty"];
