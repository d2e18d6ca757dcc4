/** Bytes of one buffer. */
export interface ByteRange {
  readonly view: DataView;
  readonly start: number;
  readonly limit: number;
}

/** Whether two ranges hold the same bytes. */
export function sameBytes(one: ByteRange, other: ByteRange): boolean {
  const length = one.limit - one.start;
  if (length !== other.limit - other.start) return false;
  for (let at = 0; at < length; at++) {
    if (one.view.getUint8(one.start + at) !== other.view.getUint8(other.start + at)) return false;
  }
  return true;
}
