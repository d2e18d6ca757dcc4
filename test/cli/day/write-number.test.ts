/** Digits written into a buffer are those that JavaScript writes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  MOST_DIGITS,
  writeNumber,
  writeSmallNumber,
  writeUint64,
} from "../../../codegen/cli/convert/write-number.js";

/** The text, written from the third of bytes of which nothing beyond the most digits is touched. */
function written(write: (view: DataView, to: number) => number): string {
  const bytes = Buffer.alloc(2 + MOST_DIGITS + 2, "-");
  const end = write(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 2);
  expect([bytes.toString("latin1", 0, 2), bytes.toString("latin1", 2 + MOST_DIGITS)]).toEqual([
    "--",
    "--",
  ]);
  return bytes.toString("latin1", 2, end);
}

/** Numbers of any size, and those around powers of ten and of two and where digits are divided. */
const someNumber = fc.oneof(
  fc.maxSafeNat(),
  fc.nat(0xffff_ffff),
  fc
    .tuple(fc.constantFrom(2, 10), fc.nat(52), fc.constantFrom(-1, 0, 1))
    .map(([base, power, more]) => Math.max(0, base ** power + more))
    .filter(Number.isSafeInteger),
  fc
    .tuple(fc.constantFrom(1e4, 1e8), fc.nat(90_071_992), fc.constantFrom(-1, 0, 1))
    .map(([unit, units, more]) => Math.max(0, unit * units + more))
    .filter(Number.isSafeInteger),
);

test("numbers", () => {
  fc.assert(
    fc.property(someNumber, (value) => {
      expect(written((view, to) => writeNumber(view, to, value))).toBe(String(value));
    }),
    { numRuns: 5000 },
  );
});

test("numbers of one byte", () => {
  for (let value = 0; value < 256; value++) {
    expect(written((view, to) => writeSmallNumber(view, to, value))).toBe(String(value));
  }
});

test("halves of 64 bits", () => {
  const value = fc.oneof(someNumber.map(BigInt), fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }));
  fc.assert(
    fc.property(value, (whole) => {
      const [upper, lower] = [Number(whole >> 32n), Number(whole & 0xffff_ffffn)];
      expect(written((view, to) => writeUint64(view, to, upper, lower))).toBe(String(whole));
    }),
    { numRuns: 2000 },
  );
});
