/** Numbers in ASCII digits, padded on the left with spaces or zeros. */

const SPACE = 0x20;
const ZERO = 0x30;
const LARGEST = 0xffff_ffff_ffff_ffffn;

/** The number that up to 14 bytes spell; undefined when they spell none. */
export function digitsNumber(view: DataView, offset: number, width: number): number | undefined {
  let at = offset;
  const limit = offset + width;
  while (at < limit && view.getUint8(at) === SPACE) at++;
  if (at === limit) return undefined;
  let value = 0;
  for (; at < limit; at++) {
    const digit = view.getUint8(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** The number that the bytes spell; undefined when they spell none, or one beyond 64 bits. */
export function digitsBigint(view: DataView, offset: number, width: number): bigint | undefined {
  let value = 0n;
  let seen = false;
  for (let at = offset; at < offset + width; at++) {
    const code = view.getUint8(at);
    if (code === SPACE && !seen) continue;
    seen = true;
    const digit = code - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10n + BigInt(digit);
  }
  return seen && value <= LARGEST ? value : undefined;
}

/**
 * Writes a number, padded on the left with spaces; undefined leaves the field blank.
 * @throws RangeError when it is negative, no integer, beyond 64 bits or has too many digits; then
 * nothing is written.
 */
export function setDigits(
  view: DataView,
  offset: number,
  width: number,
  value: number | bigint | undefined,
): void {
  const text = value === undefined ? "" : digitsOf(value);
  if (text.length > width) throw new RangeError(`${text} has more than ${width} digits`);
  const padded = text.padStart(width, " ");
  for (let at = 0; at < width; at++) view.setUint8(offset + at, padded.charCodeAt(at));
}

function digitsOf(value: number | bigint): string {
  const whole = typeof value === "bigint" || Number.isSafeInteger(value);
  if (!whole || value < 0 || value > LARGEST) {
    throw new RangeError(`${value} is not a non-negative integer of at most 64 bits`);
  }
  return BigInt(value).toString();
}
