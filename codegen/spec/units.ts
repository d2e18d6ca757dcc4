/** The closed list of what an integer may count. */

/** What an integer counts. */
export type Unit = (typeof UNITS)[number];

/** Every unit the spec language knows. */
export const UNITS = [
  "ns_since_midnight",
  "ns_since_epoch",
  "s_since_midnight",
  "s_since_epoch",
  "ns",
  "ms",
  "s",
] as const;
