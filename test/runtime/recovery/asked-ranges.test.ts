/** Ranges to ask for, against a set of every number. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type AskedRange, AskedRanges } from "../../../runtime/recovery/asked-ranges.js";

const someRange = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(12))
  .map(([first, more]) => ({ first: BigInt(first), last: BigInt(first + more) }));

function numbersIn({ first, last }: AskedRange): bigint[] {
  return Array.from({ length: Number(last - first) + 1 }, (_, index) => first + BigInt(index));
}

test("adding and removing ranges leaves the numbers that a set would hold", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), someRange), { maxLength: 30 }), (steps) => {
      const ranges = new AskedRanges();
      const numbers = new Set<bigint>();
      for (const [isAdded, range] of steps) {
        const hadSome = numbersIn(range).some((number) => numbers.has(number));
        expect(ranges.overlaps(range)).toBe(hadSome);
        if (isAdded) ranges.add(range);
        else ranges.remove(range);
        for (const number of numbersIn(range)) {
          if (isAdded) numbers.add(number);
          else numbers.delete(number);
        }
        const sorted = [...numbers].toSorted((a, b) => (a < b ? -1 : 1));
        expect(ranges.lowest?.first).toBe(sorted[0]);
        expect(ranges.count).toBe(sorted.filter((number) => !numbers.has(number - 1n)).length);
      }
      const left: bigint[] = [];
      for (let lowest = ranges.lowest; lowest !== undefined; lowest = ranges.lowest) {
        left.push(...numbersIn(lowest));
        ranges.remove(lowest);
      }
      expect(left).toEqual([...numbers].toSorted((a, b) => (a < b ? -1 : 1)));
    }),
  );
});

test("very many ranges, as a bad line leaves them, hold nobody up", { timeout: 10_000 }, () => {
  const ranges = new AskedRanges();
  const apart = Array.from({ length: 20_000 }, (_, index) => {
    const first = BigInt(10 * index + 1);
    return { first, last: first + 3n };
  });
  for (const range of apart) ranges.add(range);
  expect(ranges.count).toBe(20_000);
  expect(ranges.overlaps({ first: 5n, last: 10n })).toBe(false);
  for (const { first } of apart) ranges.remove({ first: first + 1n, last: first + 1n });
  expect(ranges.count).toBe(40_000);
  ranges.add({ first: 1n, last: 199_994n });
  expect(ranges.count).toBe(1);
});
