/**
 * Sequence numbers as two halves of 32 bits, because a bigint costs more than a whole message does.
 * The highest is 2^64 - 1, and it is never a message's: the number after the last message must be
 * one too, for heartbeats and the end of session to name it.
 */

const TWO_32 = 0x1_0000_0000;

/** The number that two halves are. */
export function toSequenceNumber(hi: number, lo: number): bigint {
  return (BigInt(hi) << 32n) | BigInt(lo);
}

/** Upper 32 bits. */
export function hiOf(sequenceNumber: bigint): number {
  return Number(sequenceNumber >> 32n);
}

/** Lower 32 bits. */
export function loOf(sequenceNumber: bigint): number {
  return Number(sequenceNumber & 0xffff_ffffn);
}

/**
 * How far `hi`, `lo` is behind (negative) or ahead of `fromHi`, `fromLo`. Exact below 2^53, and
 * rounded beyond, which never changes the sign nor makes a far number look near.
 */
export function distance(hi: number, lo: number, fromHi: number, fromLo: number): number {
  return (hi - fromHi) * TWO_32 + (lo - fromLo);
}

/** Upper 32 bits of `hi`, `lo` plus `count`, for a count below 2^32. */
export function plusHi(hi: number, lo: number, count: number): number {
  return lo + count >= TWO_32 ? hi + 1 : hi;
}

/** Lower 32 bits of `lo` plus `count`. */
export function plusLo(lo: number, count: number): number {
  return (lo + count) >>> 0;
}

/** Whether a number `count` above `hi`, `lo` is beyond 2^64 - 1. */
export function overflows(hi: number, lo: number, count: number): boolean {
  return plusHi(hi, lo, count) >= TWO_32;
}
