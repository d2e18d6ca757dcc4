/** The bridge's protocol itself: every interleaving of a model of it, and real threads under the sanitizer. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { sharedFolder } from "../support/bridge-feeder.js";
import { hasProgram, temporaryFolder } from "../support/c-compiler.js";

const folder = temporaryFolder();
const MODEL = readFileSync("test/native/bridge.pml", "utf8");

interface Bounds {
  readonly readers: number;
  readonly slots: number;
  readonly last: number;
  readonly descriptors: number;
  readonly lag: number;
  readonly isImmortal: boolean;
}

/** What the model checker says: states seen and errors found. */
function verify(model: string, bounds: Bounds): { states: number; errors: number; text: string } {
  const place = mkdtempSync(join(folder, "model-"));
  writeFileSync(join(place, "bridge.pml"), model);
  const { readers, slots, last, descriptors, lag, isImmortal } = bounds;
  execFileSync(
    "spin",
    [
      `-DREADERS=${readers}`,
      `-DSLOTS=${slots}`,
      `-DLAST=${last}`,
      `-DN=${descriptors}`,
      `-DLAG=${lag}`,
      ...(isImmortal ? ["-DIMMORTAL"] : []),
      "-a",
      "bridge.pml",
    ],
    { cwd: place },
  );
  execFileSync("cc", ["-w", "-O2", "-DSAFETY", "-o", "pan", "pan.c"], { cwd: place });
  // -E: a reader that comes after the poller's end waits for ever, as it should.
  const { stdout } = spawnSync("./pan", ["-E", "-m100000", "-w24"], {
    cwd: place,
    encoding: "utf8",
  });
  return {
    states: Number(/^\s*(\d+) states, stored/mu.exec(stdout)?.[1] ?? 0),
    errors: Number(/errors: (\d+)/u.exec(stdout)?.[1] ?? -1),
    text: stdout,
  };
}

const ONE = { readers: 1, slots: 1, last: 9, descriptors: 4, lag: 2, isImmortal: false };
const TWO = { readers: 2, slots: 2, last: 4, descriptors: 2, lag: 1, isImmortal: true };
const HEIRS = { readers: 2, slots: 1, last: 4, descriptors: 2, lag: 1, isImmortal: false };

describe.skipIf(!hasProgram("spin"))("the model (spin)", () => {
  test.each([
    ["one reader that may stall, leave and die, the ring wrapping twice", ONE],
    ["two readers that may stall and leave", TWO],
    ["two readers of one slot, that may stall, leave and die", HEIRS],
  ])("holds for %s", (_, bounds) => {
    const { errors, states, text } = verify(MODEL, bounds);
    expect(text).not.toContain("Search not completed");
    expect(errors).toBe(0);
    expect(states).toBeGreaterThan(100_000);
  });

  test.each([
    ["a poller that cuts nobody off", ONE, "head - at > LAG", "head - at > 100"],
    [
      "a reader that releases before it has read",
      ONE,
      "using[me] = mine;",
      "cursor[at] = mine + 1; using[me] = mine;",
    ],
    [
      "a gravedigger that does not look whose the slot is by then",
      HEIRS,
      "claim[who] = GRAVE :: else -> goto next",
      "claim[who] = GRAVE :: else -> skip",
    ],
  ])("fails for %s", (_, bounds, right, wrong) => {
    expect(MODEL).toContain(right);
    expect(verify(MODEL.replace(right, wrong), bounds).errors).toBe(1);
  });
});

describe("threads", () => {
  test("see every packet in order under the thread sanitizer, and every buffer comes back", () => {
    const program = join(folder, "bridge-threads");
    execFileSync("clang", [
      "-std=gnu11",
      "-g",
      "-O1",
      "-fsanitize=thread",
      "-Wall",
      "-Wextra",
      "-Wconversion",
      "-Wshadow",
      "-Wcast-align",
      "-Werror",
      `-I${resolve("generated/c")}`,
      `-I${resolve("native/bridge")}`,
      resolve("test/native/bridge-threads.c"),
      resolve("native/bridge/itch_publisher.c"),
      resolve("native/bridge/itch_subscriber.c"),
      "-lpthread",
      "-o",
      program,
    ]);
    const { stdout, stderr, status } = spawnSync(program, [sharedFolder()], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(stdout.split("\n")).toEqual([
      "reader 0: fault 0, next 200001",
      "reader 1: fault 0, next 200001",
      "reader 2: fault 0, next 200001",
      "free 1024 of 1024, cut 0",
      "",
    ]);
    expect(status).toBe(0);
  });
});
