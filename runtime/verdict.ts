/** What decoding concluded about some bytes. */

/**
 * `known`: a message of this protocol, of exactly its length (or with a remainder, where the protocol
 * allows one). `long`: a known type with bytes to spare; the message decodes, the rest is extra.
 * `short`: the bytes end before the message does, or before what it says follows; nothing may be
 * decoded. `unknown`: no message of this
 * protocol has the type byte. `empty`: no bytes at all.
 */
export const Verdict = { known: 0, short: 1, long: 2, unknown: 3, empty: 4 } as const;

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
