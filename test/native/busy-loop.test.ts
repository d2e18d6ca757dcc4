/** The poller's loop does nothing but poll: no system call, as strace sees it, and no allocation. */
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { preparePoller, QUIET_EAL, twoLines } from "../support/device-feed.js";
import { captureOf } from "../support/feed-capture.js";
import { HAS_DPDK } from "../support/native.js";

const poller = preparePoller();

describe("nothing but work in the loop", () => {
  const strace = hasStrace();
  /**
   * The system calls of the thread that polls, from when the other thread is there until the report is
   * written: the loop lies between. strace tells a call that another thread interrupts in two lines.
   */
  const systemCalls = (args: readonly string[]): readonly string[] => {
    const log = join(poller.folder, "strace.log");
    const command = ["-f", "-o", log, join(poller.built, "itch-poller"), "--json", ...args];
    execFileSync("strace", command, { stdio: ["ignore", "pipe", "pipe"] });
    const lines = readFileSync(log, "utf8").split("\n");
    const first = lines[0]?.split(/\s/u)[0] ?? "";
    const own = lines
      .filter((line) => line.startsWith(`${first} `) && !line.includes("resumed>"))
      .map((line) => line.slice(first.length).trim());
    const start = own.findLastIndex((line) => /^clone3?\(.*CLONE_THREAD/u.test(line));
    const end = own.findIndex((line) => /^(?:newfstatat|fstat|write)\(1,/u.test(line));
    expect(start).toBeGreaterThan(0);
    expect(end).toBeGreaterThan(start);
    return own.slice(start + 1, end);
  };
  /** Signals given back after the thread was made, a word for people, and the thread's end. */
  const expectNone = (calls: readonly string[]): void => {
    const others = calls.filter(
      (call) => !/^(?:rt_sigprocmask\(SIG_SETMASK|write\(2, "itch-poller: rec|futex\()/u.test(call),
    );
    expect(others).toEqual([]);
    expect(calls.filter((call) => call.startsWith("futex(")).length).toBeLessThan(10);
  };

  test.skipIf(!strace || !HAS_DPDK)(
    "100,000 bursts of a preloaded net_pcap: no system call (strace)",
    { timeout: 120_000 },
    () => {
      const device = ["--vdev", `net_pcap0,rx_pcap=${poller.capture},infinite_rx=1`];
      const eal = ["--", "-l", "0", ...QUIET_EAL, ...device];
      expectNone(systemCalls(["--frames", "3200000", ...eal]));
    },
  );

  test.skipIf(!strace)("625 bursts from a file: no system call (strace)", () => {
    const big = join(poller.folder, "big.pcap");
    writeFileSync(big, captureOf(Array.from({ length: 30 }, twoLines).flat()));
    expectNone(systemCalls(["--source", "file", "--frames", "20000", big]));
  });

  test("nor an allocation: as many for 320 frames as for 20,000 (counted in malloc)", () => {
    const counter = join(poller.folder, "count-malloc.so");
    execFileSync("gcc", [
      "-shared",
      "-fPIC",
      "-O1",
      "-o",
      counter,
      "test/native/c/count_malloc.c",
      "-ldl",
    ]);
    const big = join(poller.folder, "malloc.pcap");
    writeFileSync(big, captureOf(Array.from({ length: 30 }, twoLines).flat()));
    const allocations = (frames: number): string => {
      const { stderr } = spawnSync(
        join(poller.built, "itch-poller"),
        ["--source", "file", "--frames", String(frames), big],
        { encoding: "utf8", env: { ...process.env, LD_PRELOAD: counter } },
      );
      return /allocations: \d+/u.exec(stderr)?.[0] ?? stderr;
    };
    expect(allocations(320)).toMatch(/^allocations: \d+$/u);
    expect(allocations(20_000)).toBe(allocations(320));
  });
});

function hasStrace(): boolean {
  return spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;
}
