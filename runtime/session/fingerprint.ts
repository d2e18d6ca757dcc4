/**
 * A number that stands for some bytes: equal for equal bytes, and different for different ones but
 * for once in some 2^32. Four sums side by side, because one would wait for each multiplication.
 */
export function fingerprint(view: DataView, start: number, limit: number): number {
  let a = (limit - start) | 0;
  let b = 1;
  let c = 2;
  let d = 3;
  let at = start | 0;
  for (const last = (limit - 16) | 0; at <= last; at = (at + 16) | 0) {
    a = (Math.imul(a, 0x9e37_79b1) + view.getInt32(at, true)) | 0;
    b = (Math.imul(b, 0x9e37_79b1) + view.getInt32(at + 4, true)) | 0;
    c = (Math.imul(c, 0x9e37_79b1) + view.getInt32(at + 8, true)) | 0;
    d = (Math.imul(d, 0x9e37_79b1) + view.getInt32(at + 12, true)) | 0;
  }
  for (; at < limit; at++) a = (Math.imul(a, 0x9e37_79b1) + view.getUint8(at)) | 0;
  return a ^ rotated(b, 8) ^ rotated(c, 16) ^ rotated(d, 24);
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
