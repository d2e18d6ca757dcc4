/**
 * A reader slot that changes hands, in C: what no schedule can be relied on to bring about is played step by
 * step, over the publisher and the subscriber themselves.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { sharedFolder } from "../support/bridge-feeder.js";
import { GENERATED_C, temporaryFolder, WARNINGS } from "../support/c-compiler.js";
import { SANITIZE } from "../support/native.js";

const program = join(temporaryFolder(), "bridge-slots");
const folder = sharedFolder();

beforeAll(() => {
  execFileSync("clang", [
    ...["-std=gnu11", "-O1", ...SANITIZE, ...WARNINGS.filter((each) => each !== "-Wpedantic")],
    ...[`-I${GENERATED_C}`, `-I${resolve("native/bridge")}`],
    resolve("test/native/bridge-slots.c"),
    resolve("native/bridge/itch_publisher.c"),
    resolve("native/bridge/itch_subscriber.c"),
    ...["-o", program],
  ]);
});

function told(story: string): readonly string[] {
  const { stdout, stderr, status } = spawnSync(program, [folder, story], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\n").slice(0, -1);
}

describe("a reader slot", () => {
  test("is its new reader's when the one that is buried left it while the kernel was asked", () => {
    expect(told("succession")).toEqual(["buried 0", "second reads 1"]);
  });

  test("that was given away is lost to its first reader, who leaves the second alone", () => {
    expect(told("given-away")).toEqual([
      "buried 1",
      "first, given to nobody: -4",
      "first, given away: -4",
      "second reads 2",
    ]);
  });

  test("can be left when the poller died in the midst of cutting it off", () => {
    expect(told("died-while-cutting")).toEqual(["first is told -1", "the slot is in state 0"]);
  });

  test("is free again when its reader died in the midst of being cut off", () => {
    expect(told("dead-while-cut")).toEqual(["buried 1", "second reads 1"]);
  });

  test("tells of a packet that was taken away while it was in hand", () => {
    expect(told("cut-in-hand")).toEqual([
      "first is told -1 after 1",
      "let in again: 0",
      "first reads 3",
    ]);
  });
});

test("a name whose poller died goes to one of two that find it, though both saw it free", () => {
  expect(told("two-heirs")).toEqual(["the other: Success", "the heir: File exists"]);
});
