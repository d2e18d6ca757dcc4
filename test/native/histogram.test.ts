/** The histogram against the sorted list of what was recorded, over every magnitude of 64 bits. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { compileNative, NATIVE_BUILDS, runNative } from "../support/native.js";

/** Values above count as this one. */
const HIGHEST = 2n ** 40n - 1n;
/** A bucket's highest value is less than a 128th above its lowest. */
const PRECISION = 128n;
/** Values of fewer than nine bits have a bucket each. */
const EXACT = 256n;

const folder = temporaryFolder();

/** Every number of bits as often as any other, and the numbers beside each power of two. */
const value = fc.oneof(
  fc
    .tuple(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), fc.bigInt({ min: 0n, max: 63n }))
    .map(([bits, shift]) => bits >> shift),
  fc
    .tuple(fc.bigInt({ min: 1n, max: 63n }), fc.constantFrom(-1n, 0n, 1n))
    .map(([power, beside]) => 2n ** power + beside),
);

/** Many of one magnitude, as times are, or any mixture. */
const sample = fc.oneof(
  fc.array(value, { maxLength: 1500, size: "max" }),
  fc
    .tuple(value, fc.array(fc.bigInt({ min: 0n, max: 999n }), { maxLength: 1500, size: "max" }))
    .map(([around, offsets]) => offsets.map((offset) => (around % 2n ** 60n) + offset)),
);

describe.each(NATIVE_BUILDS)("$title", (build) => {
  const program = compileNative("histogram_printer", build, folder);

  test("the buckets lie side by side, from 0 to the highest value, none wider than said", () => {
    let lowest = 0n;
    for (const [bucket, line] of runNative(program, ["layout"]).entries()) {
      const [highest = "", ofLowest, ofHighest] = line.split(" ");
      expect([ofLowest, ofHighest]).toEqual([`${bucket}`, `${bucket}`]);
      expectNarrow(lowest, BigInt(highest));
      lowest = BigInt(highest) + 1n;
    }
    expect(lowest - 1n).toBe(HIGHEST);
  });

  test("nothing recorded is nothing everywhere", () => {
    const told = record(program, []);
    expect([told.total, told.highest, told.buckets.length]).toEqual([0n, 0n, 0]);
    expect(told.percentiles.every((each) => each === 0n)).toBe(true);
  });

  test("counts, the highest, and every per mille", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(sample, (values) => {
        const told = record(program, values);
        const sorted = values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(told.total).toBe(BigInt(values.length));
        expect(told.highest).toBe(sorted.at(-1) ?? 0n);
        expectCounts(told.buckets, sorted.map(kept));
        expectPercentiles(told.percentiles, sorted);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

interface Told {
  readonly total: bigint;
  readonly highest: bigint;
  /** Lowest and highest value, and how many were recorded. */
  readonly buckets: readonly (readonly bigint[])[];
  /** By per mille, from 0 to 1000. */
  readonly percentiles: readonly bigint[];
}

function record(program: string, values: readonly bigint[]): Told {
  const lines = runNative(program, [], new Uint8Array(BigUint64Array.from(values).buffer));
  const named = (name: string): bigint[][] =>
    lines
      .filter((line) => line.startsWith(`${name} `))
      .map((line) => line.split(" ").slice(1).map(BigInt));
  return {
    total: named("total")[0]?.[0] ?? -1n,
    highest: named("highest")[0]?.[0] ?? -1n,
    buckets: named("bucket"),
    percentiles: named("percentile").map(([, found]) => found ?? -1n),
  };
}

/** Each value is counted in the bucket that has it, and in no other. */
function expectCounts(buckets: Told["buckets"], values: readonly bigint[]): void {
  let counted = 0;
  for (const [lowest = 0n, highest = 0n, count] of buckets) {
    const within = values.filter((each) => lowest <= each && each <= highest).length;
    expect(count).toBe(BigInt(within));
    counted += within;
  }
  expect(counted).toBe(values.length);
}

/** So many do not exceed it, fewer do not exceed the value in its place, and it is near that one. */
function expectPercentiles(found: readonly bigint[], sorted: readonly bigint[]): void {
  expect(found.length).toBe(1001);
  for (const [perMille, told] of found.entries()) {
    const rank = Math.max(1, Math.ceil((sorted.length * perMille) / 1000));
    const exact = kept(sorted[rank - 1] ?? 0n);
    if (told < exact || told - exact > exact / PRECISION || told > kept(sorted.at(-1) ?? 0n)) {
      expect(told, `${perMille} of 1000`).toBe(exact);
    }
  }
}

function expectNarrow(lowest: bigint, highest: bigint): void {
  expect(highest).toBeGreaterThanOrEqual(lowest);
  expect(highest - lowest).toBeLessThan(lowest < EXACT ? 1n : lowest / PRECISION + 1n);
}

function kept(exact: bigint): bigint {
  return exact > HIGHEST ? HIGHEST : exact;
}
