/**
 * Whole numbers as decimal digits, four at a time from a table; where the next byte belongs comes back. Up to three
 * bytes after a number may be overwritten: room for them is the caller's.
 */

/** The most bytes that a number takes or overwrites. */
export const MOST_DIGITS = 20;

/** The digits that stand together in the tables, and in the halves that numbers are divided into. */
const FOUR = 1e4;
const EIGHT = 1e8;

/** The numbers below 10,000 as four bytes of text in memory's order: from the left, and with zeros before them. */
const FROM_LEFT = new Int32Array(FOUR);
const FILLED = new Int32Array(FOUR);
/** How many digits they have. */
const DIGITS = new Uint8Array(FOUR);
for (let value = 0; value < FOUR; value++) {
  const count = value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : 4;
  const filled = packed(value);
  DIGITS[value] = count;
  FILLED[value] = filled;
  FROM_LEFT[value] = filled >>> (8 * (4 - count));
}

/** The four digits of a number below 10,000, the first in the lowest byte, which comes first in memory. */
function packed(value: number): number {
  let word = 0;
  for (let rest = value, digit = 0; digit < 4; digit++) {
    word = (word << 8) | (0x30 + (rest % 10));
    rest = Math.floor(rest / 10);
  }
  return word;
}

/** Writes an integer from 0 to 2^53. */
export function writeNumber(view: DataView, to: number, value: number): number {
  if (value < EIGHT) return writeLeading(view, to, value);
  // Exact: both are below 2^53, and no quotient is so close below a whole number as to be rounded to it.
  const upper = Math.floor(value / EIGHT);
  return writeEight(view, writeLeading(view, to, upper), value - upper * EIGHT);
}

/** Writes an integer from 0 to 9,999: one of one byte. */
export function writeSmallNumber(view: DataView, to: number, value: number): number {
  view.setInt32(to, FROM_LEFT[value] ?? 0, true);
  return to + (DIGITS[value] ?? 0);
}

/** Writes an unsigned integer of 64 bits, given in halves. */
export function writeUint64(view: DataView, to: number, upper: number, lower: number): number {
  if (upper < 0x20_0000) return writeNumber(view, to, upper * 0x1_0000_0000 + lower);
  return writeText(view, to, ((BigInt(upper) << 32n) | BigInt(lower)).toString());
}

/** Writes an integer below 10^8. */
function writeLeading(view: DataView, to: number, value: number): number {
  // Division of 32-bit integers by a constant is a multiplication.
  const whole = value | 0;
  if (whole < FOUR) return writeSmallNumber(view, to, whole);
  const upper = (whole / FOUR) | 0;
  const next = writeSmallNumber(view, to, upper);
  view.setInt32(next, FILLED[whole - upper * FOUR] ?? 0, true);
  return next + 4;
}

/** Writes all eight digits of an integer below 10^8. */
function writeEight(view: DataView, to: number, value: number): number {
  const whole = value | 0;
  const upper = (whole / FOUR) | 0;
  view.setInt32(to, FILLED[upper] ?? 0, true);
  view.setInt32(to + 4, FILLED[whole - upper * FOUR] ?? 0, true);
  return to + 8;
}

function writeText(view: DataView, to: number, text: string): number {
  for (let at = 0; at < text.length; at++) view.setUint8(to + at, text.charCodeAt(at));
  return to + text.length;
}
