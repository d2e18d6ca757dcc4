/** Times and durations as text, exact to the unit that the wire carries. */

/** Digits after the point, per unit of a time of day or a moment. */
const DIGITS: Readonly<Record<string, number>> = {
  ns_since_midnight: 9,
  s_since_midnight: 0,
  ns_since_epoch: 9,
  s_since_epoch: 0,
};

/**
 * A raw value as a person reads it: `09:30:00.000000001` since midnight (the hour may pass 23), an
 * ISO 8601 moment in UTC since 1970, and with its unit for a duration; the plain number for any other unit.
 */
export function timeText(value: number | bigint, unit: string): string {
  const digits = DIGITS[unit];
  if (digits === undefined) return unit === "" ? `${value}` : `${value} ${unit}`;
  const whole = BigInt(value);
  const scale = 10n ** BigInt(digits);
  const seconds = floorDivide(whole, scale);
  const rest = whole - seconds * scale;
  const fraction = digits === 0 ? "" : `.${rest.toString().padStart(digits, "0")}`;
  return unit.endsWith("_since_midnight")
    ? `${clock(seconds)}${fraction}`
    : `${moment(seconds, whole)}${fraction}Z`;
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value < 0n && quotient * by !== value ? quotient - 1n : quotient;
}

function clock(seconds: bigint): string {
  const part = (value: bigint): string => value.toString().padStart(2, "0");
  return `${part(seconds / 3600n)}:${part((seconds / 60n) % 60n)}:${part(seconds % 60n)}`;
}

/** The last second that `Date` can name. */
const LAST_SECOND = 8_640_000_000_000n;

function moment(seconds: bigint, raw: bigint): string {
  if (seconds > LAST_SECOND || seconds < -LAST_SECOND) return `${raw}`;
  return new Date(Number(seconds) * 1000).toISOString().replace(/\.\d+Z$/u, "");
}
