/**
 * A number that stands for some bytes: equal for equal bytes, and different for different ones but
 * for once in some 2^32. Four sums side by side, because one would wait for each multiplication.
 */
export function fingerprint(view: DataView, start: number, limit: number): number {
  let [a, b, c, d] = [limit - start, 1, 2, 3];
  let at = start;
  for (; at + 16 <= limit; at += 16) {
    a = Math.imul(a ^ view.getInt32(at, true), 0x9e37_79b1);
    b = Math.imul(b ^ view.getInt32(at + 4, true), 0x85eb_ca77);
    c = Math.imul(c ^ view.getInt32(at + 8, true), 0xc2b2_ae3d);
    d = Math.imul(d ^ view.getInt32(at + 12, true), 0x27d4_eb2f);
  }
  for (; at < limit; at++) a = Math.imul(a ^ view.getUint8(at), 0x9e37_79b1);
  return a ^ rotated(b, 8) ^ rotated(c, 16) ^ rotated(d, 24);
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
