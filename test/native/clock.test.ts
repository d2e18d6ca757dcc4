/** The poller's clock over made days: right to a microsecond, without a jump and without a step back. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileProgram, temporaryFolder } from "../support/c-compiler.js";
import { compileNative, NATIVE_BUILDS, runNative } from "../support/native.js";

/** What a clock is steered by at most, and what a mismeasured counter adds to it in the first second. */
const STEEPEST = (500 + 200) / 1e6;
const folder = temporaryFolder();

describe.each(NATIVE_BUILDS)("$title", (build) => {
  const program = compileNative("clock_steering", build, folder);

  test("a counter that was mismeasured, drifts, or is measured against a clock that is set", () => {
    const days = runNative(program, []).map((line) => line.split(" ").map(Number));
    expect(days.length).toBe(8);
    for (const [gentlest, steepest, farthestNs, jumps] of days) {
      expect(gentlest).toBeGreaterThan(1 - STEEPEST);
      expect(steepest).toBeLessThan(1 + STEEPEST);
      expect(farthestNs).toBeLessThan(1_000);
      expect(jumps).toBe(0);
    }
  });

  test("the processor's counter, steered every 0.2 ms from another thread, never goes back", () => {
    expect(runNative(program, ["300"])).toEqual(["0 steered"]);
  });
});

test("two threads share the clock without a race", () => {
  const program = compileProgram({
    compiler: "gcc",
    flags: ["-std=gnu11", "-O1", "-fsanitize=thread", "-Inative/core", "-Igenerated/c"],
    folder,
    name: "clock_race",
    source: readFileSync("test/native/c/clock_steering.c", "utf8"),
  });
  const { stdout, stderr } = spawnSync(program, ["300"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toBe("0 steered\n");
});
