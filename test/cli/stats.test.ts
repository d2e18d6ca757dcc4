/** `itchgen stats` on a day file. */
import { describe, expect, test } from "vitest";
import { itchgen } from "../support/cli.js";
import { ADD, DELETE, fileOf } from "../support/day-hex.js";

/** A deletion at one nanosecond after midnight, and one at two. */
const [EARLY, LATE] = ["01", "02"].map((time) => `44000000000000000000${time}0000000000000001`) as [
  string,
  string,
];

describe("stats", () => {
  test("counts how often the time goes back: once where two days stand one behind the other", () => {
    const day = [EARLY, LATE];
    const run = (messages: readonly string[]): string =>
      itchgen(["stats", "-"], { input: fileOf(messages) }).stdout;
    expect(run(day)).toMatch(/, never backwards$/mu);
    expect(run([...day, ...day])).toMatch(/, 1 time backwards$/mu);
    expect(run([...day, ...day, ...day])).toMatch(/, 2 times backwards$/mu);
  });

  test("adds up types, verdicts, times and stock locates", () => {
    const input = fileOf([DELETE, ADD, ADD, "7a", "44"], "0000");
    const { stdout, status } = itchgen(["stats", "-", "--format", "json"], { input });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      protocol: "nasdaq-totalview-itch 5.0",
      edition: "2026-02-19",
      messages: 5,
      bytes: 19 + 36 + 36 + 1 + 1,
      verdicts: { known: 3, short: 1, long: 0, unknown: 1, empty: 0 },
      types: [
        { type: "A", name: "add_order", messages: 2, bytes: 72 },
        { type: "D", name: "order_delete", messages: 2, bytes: 20 },
        { type: "z", name: null, messages: 1, bytes: 1 },
      ],
      timestamps: {
        first: "230",
        last: "34200000092539",
        unit: "ns_since_midnight",
        backwards: 0,
      },
      stockLocates: 2,
      stocks: [
        { stockLocate: 8381, stock: "VIXM", messages: 2 },
        { stockLocate: 3041, stock: null, messages: 1 },
      ],
      rates: {
        timestamps: { seconds: 2, mean: 3 / 34201, peak: 2, peakSecond: "34200" },
        captured: null,
      },
      feed: null,
    });
  });
});
