/**
 * Bytes from one buffer into another, made for parts as short as a message: without an object of options, which would
 * be one more for each.
 */

/** Bytes up to which a loop copies faster than a call into the engine. */
export const SHORT = 256;

/** Where bytes are copied to: one buffer, seen both ways. */
export interface CopyTarget {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** Copies the bytes from `start` to `limit` to `to`, where there must be room. */
export function copyBytes(
  from: DataView,
  start: number,
  limit: number,
  { bytes, view }: CopyTarget,
  to: number,
): void {
  if (limit - start > SHORT) {
    bytes.set(new Uint8Array(from.buffer, from.byteOffset + start, limit - start), to);
    return;
  }
  const shift = to - start;
  let at = start;
  // Written out, because a turn of a loop costs as much as a word.
  for (; at + 16 <= limit; at += 16) {
    view.setInt32(at + shift, from.getInt32(at));
    view.setInt32(at + shift + 4, from.getInt32(at + 4));
    view.setInt32(at + shift + 8, from.getInt32(at + 8));
    view.setInt32(at + shift + 12, from.getInt32(at + 12));
  }
  for (; at + 4 <= limit; at += 4) view.setInt32(at + shift, from.getInt32(at));
  // The last four bytes once more, of which up to three were not copied.
  if (limit - start >= 4) view.setInt32(limit + shift - 4, from.getInt32(limit - 4));
  else for (; at < limit; at++) view.setUint8(at + shift, from.getUint8(at));
}
