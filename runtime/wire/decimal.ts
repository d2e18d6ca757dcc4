/** Integers with implied decimal places, as exact text. */

/** `decimalText(1234500, 4)` is `"123.4500"`: every place is shown, nothing is rounded. */
export function decimalText(value: number | bigint, decimals: number): string {
  const negative = value < 0;
  const digits = (negative ? -value : value).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative ? `-${text}` : text;
}
