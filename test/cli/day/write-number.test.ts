/** Digits written into a batch are those that JavaScript writes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeNumber, writeUint64 } from "../../../codegen/cli/convert/write-number.js";
import { OutputBatch } from "../../../codegen/cli/output-batch.js";

function written(write: (batch: OutputBatch) => void): string {
  const batch = new OutputBatch(() => undefined);
  write(batch);
  return Buffer.from(batch.bytes.subarray(0, batch.length)).toString();
}

/** Numbers of any size, and those around powers of ten and of two. */
const someNumber = fc.oneof(
  fc.maxSafeNat(),
  fc.nat(0xffff_ffff),
  fc
    .tuple(fc.constantFrom(2, 10), fc.nat(52), fc.constantFrom(-1, 0, 1))
    .map(([base, power, more]) => Math.max(0, base ** power + more))
    .filter(Number.isSafeInteger),
);

test("numbers", () => {
  fc.assert(
    fc.property(someNumber, (value) => {
      expect(written((batch) => writeNumber(batch, value))).toBe(String(value));
    }),
    { numRuns: 2000 },
  );
});

test("halves of 64 bits", () => {
  const value = fc.oneof(someNumber.map(BigInt), fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }));
  fc.assert(
    fc.property(value, (whole) => {
      const [upper, lower] = [Number(whole >> 32n), Number(whole & 0xffff_ffffn)];
      expect(written((batch) => writeUint64(batch, upper, lower))).toBe(String(whole));
    }),
    { numRuns: 2000 },
  );
});
