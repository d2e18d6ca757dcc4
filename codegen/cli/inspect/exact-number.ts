/** Sequence numbers in JSON: a number while that is exact, text beyond. */

/** `14757701`, and `"18446744073709551615"`. */
export function exactNumber(value: number | bigint): number | string {
  const isExact = value <= Number.MAX_SAFE_INTEGER;
  return isExact ? Number(value) : String(value);
}
