/** What the number in a field counts, in words that the comments of every language take. */
import type { FieldLayout } from "../layout/protocol-layout.js";

/**
 * `, in nanoseconds since midnight`, `, scaled by 10^4`, or nothing for a plain number. `quoted` says how a
 * comment of the language names a field or message.
 */
export function numberMeaning(
  { unit, decimals, decimalsFrom, secondsFrom }: FieldLayout,
  quoted: (name: string) => string,
): string {
  if (secondsFrom !== null) {
    const { message, field } = secondsFrom;
    return `, in nanoseconds after the ${quoted(field)} of the last ${quoted(message)}`;
  }
  if (decimalsFrom !== null) {
    const { message, field, key } = decimalsFrom;
    const ofKey = key === null ? "" : ` with its ${quoted(key)}`;
    const whose = message === null ? "" : ` of the ${quoted(message)}${ofKey}`;
    return `, with as many decimal places as ${quoted(field)}${whose} says`;
  }
  if (unit !== null) return `, in ${UNIT_WORDS[unit]}`;
  return decimals === null || decimals === 0 ? "" : `, scaled by 10^${decimals}`;
}

const UNIT_WORDS: Readonly<Record<NonNullable<FieldLayout["unit"]>, string>> = {
  ns_since_midnight: "nanoseconds since midnight",
  ns_since_epoch: "nanoseconds since 1970-01-01 UTC",
  s_since_midnight: "seconds since midnight",
  s_since_epoch: "seconds since 1970-01-01 UTC",
  ns: "nanoseconds",
  ms: "milliseconds",
  s: "seconds",
};
