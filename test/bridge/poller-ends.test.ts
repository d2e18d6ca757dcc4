/** A poller that is told to end at any moment, or cannot write what it should: it leaves nothing behind. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { makeDayFile } from "../../bench/stream/day-file.js";
import { sharedFolder } from "../support/bridge-feeder.js";
import { startPoller } from "../support/bridge-poller.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { HAS_DPDK, makeNative } from "../support/native.js";

const shared = sharedFolder();
const day = join(temporaryFolder(), "day.itch");
let program = "";

beforeAll(() => {
  writeFileSync(day, makeDayFile({ messages: 1_000, seed: 6, order: "independent" }));
  program = join(makeNative(), "itch-poller");
}, 300_000);

const LIVE = ["--source", "udp", "--line", "127.0.0.1:26477"];
/** Its start takes a fifth of a second. */
const DPDK = [
  "--",
  ..."-l 0 --no-huge -m 256 --no-pci --no-telemetry --no-shconf --vdev net_null0".split(" "),
];

function bridge(name: string): readonly string[] {
  return ["--own", `bridge=${name}`, "--own", `bridge-folder=${shared}`];
}

describe("a poller that is told to end", () => {
  test.each([
    ["a socket", LIVE, 3],
    ...(HAS_DPDK ? [["a device", DPDK, 25] as const] : []),
  ] as const)("while it starts leaves no file: %s", async (_, args, step) => {
    const ends = new Set<string>();
    for (let round = 0; round < 12; round++) {
      const poller = spawn(program, ["--json", ...bridge("begun"), ...args], { stdio: "ignore" });
      const closed = once(poller, "close");
      await after(step * round);
      poller.kill("SIGTERM");
      ends.add((await closed).join());
      expect(readdirSync(shared)).toEqual([]);
    }
    // In order, once it is its own master; before that, by the signal and with nothing made.
    expect([...ends].filter((end) => end !== "0," && end !== ",SIGTERM")).toEqual([]);
    expect(ends).toContain("0,");
  });
});

describe("a poller that cannot write", () => {
  test.each([
    [
      "its report, because nobody reads any more",
      "{ sleep 0.3; PROGRAM; echo $? >&3; } 3>&2 2>/dev/null | true",
      "1\n",
    ],
    ["its report, because the disk is full", "PROGRAM >/dev/full; echo $? >&2", "1\n"],
    [
      "its packets, because no file may be so long",
      "ulimit -f 64; PROGRAM; echo $? >&2",
      /: cannot be made: File too large\n1\n$/u,
    ],
  ])("%s: says so by its status, and leaves no file", (_, script, said) => {
    const command = [program, "--source", "file", day, "--json", ...bridge("mute")].join(" ");
    const { stderr, signal } = spawnSync("bash", ["-c", script.replace("PROGRAM", command)], {
      encoding: "utf8",
    });
    expect(signal).toBeNull();
    expect(stderr).toMatch(said);
    expect(readdirSync(shared)).toEqual([]);
  });
});

/** Where the threads of a process may run, the first one's own first. */
function processorsOf(pid: number): readonly string[] {
  return readdirSync(`/proc/${pid}/task`).map((thread) => {
    const status = readFileSync(`/proc/${pid}/task/${thread}/status`, "utf8");
    return /^Cpus_allowed_list:\s*(\S+)$/mu.exec(status)?.[1] ?? "";
  });
}

test.skipIf(availableParallelism() < 2)(
  "the loop has its processor for itself: readers are looked after elsewhere (needs two)",
  async () => {
    const poller = await startPoller({
      command: [program],
      name: "alone",
      folder: shared,
      args: [...LIVE, "--cpu", "0"],
    });
    await after(100);
    const [loop, ...others] = processorsOf(poller.child.pid ?? 0);
    poller.child.kill("SIGTERM");
    await poller.report;
    expect(loop).toBe("0");
    expect(others.length).toBeGreaterThan(0);
    for (const other of others) expect(other).not.toBe(loop);
  },
);
