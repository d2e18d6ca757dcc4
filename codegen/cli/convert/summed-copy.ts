/**
 * Bytes copied and added up in one pass, for packets, whose checksums cover what is copied into them: a second pass
 * over bytes that were just written takes as long as the first.
 */
import { fold, wordsSum } from "../../../runtime/capture/udp-checksum.js";
import type { CopyTarget } from "../output/copy-bytes.js";

/** Bytes from which on a call into the engine copies faster than a loop. */
const LONG = 512;

/** Copies the bytes from `start` to `limit` to `to`, and returns their `wordsSum`. */
export function summedCopy(
  from: DataView,
  start: number,
  limit: number,
  { bytes, view }: CopyTarget,
  to: number,
): number {
  const length = limit - start;
  if (length < 4 || length > LONG) {
    bytes.set(new Uint8Array(from.buffer, from.byteOffset + start, length), to);
    return wordsSum(view, to, length);
  }
  const shift = to - start;
  let sum = 0;
  let at = start;
  // Written out, because a turn of a loop costs as much as a word. The sum stays far below 2^31: without `| 0` each
  // addition would be looked at for that.
  for (; at + 8 <= limit; at += 8) {
    const first = from.getInt32(at);
    const second = from.getInt32(at + 4);
    view.setInt32(at + shift, first);
    view.setInt32(at + shift + 4, second);
    sum = (sum + (first >>> 16) + (first & 0xffff)) | 0;
    sum = (sum + (second >>> 16) + (second & 0xffff)) | 0;
  }
  if (at + 4 <= limit) {
    const both = from.getInt32(at);
    view.setInt32(at + shift, both);
    sum = (sum + (both >>> 16) + (both & 0xffff)) | 0;
    at += 4;
  }
  // The last four bytes once more: of those not copied before, up to three, come without a branch on how many.
  const last = from.getInt32(limit - 4);
  view.setInt32(limit - 4 + shift, last);
  const rest = (last << (24 - 8 * (limit - at))) << 8;
  return sum + (rest >>> 16) + (rest & 0xffff);
}

/**
 * The sum of bytes of which the first is a word's lower half, from what it is when that is an upper half: to swap the
 * halves of a word is to multiply it by 256, but for multiples of 65,535, which the carries brought round take away.
 */
export function swappedSum(sum: number): number {
  return fold(sum) * 0x100;
}
