/** What `DataView` lacks: a bigint of 7 bytes. */

/** Writes the lower 56 bits of `value` to the 7 bytes from `offset`, most significant first unless told. */
export function setBigint56(
  view: DataView,
  offset: number,
  value: bigint,
  littleEndian = false,
): void {
  const upper = Number(BigInt.asUintN(24, value >> 32n));
  const lower = Number(BigInt.asUintN(32, value));
  const at = littleEndian ? offset + 4 : offset;
  view.setUint32(littleEndian ? offset : offset + 3, lower, littleEndian);
  view.setUint8(littleEndian ? at + 2 : at, upper >> 16);
  view.setUint16(littleEndian ? at : at + 1, upper & 0xffff, littleEndian);
}
