/** The whole poller under sanitizers and valgrind. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { hasTool, temporaryFolder } from "../support/c-compiler.js";
import { captureOf, FEED_LINES, LINE_ARGUMENTS, readFeed } from "../support/feed-capture.js";
import { makeNative, SANITIZE } from "../support/native.js";
import { hostileFeed } from "./hostile-feed.js";

const folder = temporaryFolder();
const capture = captureOf(hostileFeed(600, 11));
const path = join(folder, "hostile.pcap");
writeFileSync(path, capture);

describe("the whole poller", () => {
  const build = (
    name: string,
    target: string,
    sanitize: readonly string[],
    march = "native",
  ): string => {
    const where = join(folder, name);
    makeNative(
      target === "event_printer" ? "program" : join(where, target),
      "DPDK=0",
      "OPT=-O1",
      `PROGRAM=${resolve("test/native/c/event_printer.c")}`,
      `BUILD=${where}`,
      `EXTRA=${sanitize.join(" ")}`,
      `MARCH=${march}`,
    );
    return join(where, target);
  };
  const expected = readFeed(capture, FEED_LINES).lines;

  test("AddressSanitizer and UndefinedBehaviorSanitizer", { timeout: 240_000 }, () => {
    const program = build("asan", "event_printer", SANITIZE);
    const args = ["--source", "file", path, ...LINE_ARGUMENTS];
    const output = execFileSync(program, args, { encoding: "utf8" });
    expect(output.split("\n").filter((line) => line.startsWith("> "))).toEqual(expected);
  });

  test("ThreadSanitizer: the loop, reports every 10 ms, the recorder", { timeout: 240_000 }, () => {
    const program = build("tsan", "recorder", ["-fsanitize=thread", "-Wno-tsan"]);
    const recording = join(folder, "recorded.itch");
    const { status, stderr } = spawnSync(
      program,
      [
        "--source",
        "file",
        path,
        ...LINE_ARGUMENTS,
        "--own",
        `file=${recording}`,
        "--interval-ms",
        "10",
        "--json",
        "--latency",
      ],
      { encoding: "utf8" },
    );
    expect(stderr).not.toMatch(/WARNING: ThreadSanitizer/u);
    expect(status).toBe(0);
    expect(readFileSync(recording).equals(recorded(expected))).toBe(true);
  });

  test.skipIf(!hasTool("valgrind"))("valgrind: no error, no leak", { timeout: 240_000 }, () => {
    // Not every instruction of the processor at hand is known to valgrind.
    const program = build("memcheck", "itch-poller", [], "x86-64");
    const { status, stderr } = spawnSync(
      "valgrind",
      [
        "--quiet",
        "--error-exitcode=9",
        "--leak-check=full",
        program,
        "--source",
        "file",
        path,
        ...LINE_ARGUMENTS,
      ],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

/** The day file of what was delivered: every message that has bytes behind its length. */
function recorded(lines: readonly string[]): Buffer {
  const messages = lines
    .filter((line) => line.startsWith("> messages "))
    .flatMap((line) => line.split(" ").slice(5))
    .filter((item) => item !== "-")
    .map((item) => Buffer.from(item.slice(1), item.startsWith("x") ? "hex" : "latin1"));
  return Buffer.concat(
    messages.flatMap((message) => [Buffer.from([message.length >> 8, message.length]), message]),
  );
}
