/**
 * The poller on DPDK's devices that stand in for a network card: none, rings, a poller.capture, a pair of processes over
 * shared memory. What a machine cannot do is skipped by name.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import {
  ended,
  LOG_LEVEL,
  PACKETS,
  preparePoller,
  QUIET_EAL,
  type Report,
} from "../support/device-feed.js";
import { LINE_ARGUMENTS } from "../support/feed-capture.js";
import { reportsOf } from "../support/igmp-reports.js";
import { HAS_DPDK, IS_ROOT } from "../support/native.js";

const poller = preparePoller();

describe("DPDK", () => {
  test.skipIf(!HAS_DPDK)("net_null: frames of zeros are no IPv4", () => {
    const report = run(["--frames", "320", "--json"], ["--vdev", "net_null0"]);
    expect(report.source).toBe("dpdk:net_null");
    expect(report.counters.frames["other-ether-type"]).toBe(320);
    expect(report.packets).toBe(0);
  });

  test.skipIf(!HAS_DPDK)("net_ring: two ports are two lines, and idle", () => {
    const report = run(
      ["--lines", "2", "--first-ms", "50", "--json"],
      ["--vdev", "net_ring0", "--vdev", "net_ring1"],
    );
    expect(report.source).toBe("dpdk:net_ring");
    expect(report.counters.lines.length).toBe(2);
    expect(report.counters.device["port1_received"]).toBe(0);
  });

  test.skipIf(!HAS_DPDK)("groups are joined: a report for each goes out of the port", () => {
    const sent = join(poller.folder, "igmp.pcap");
    const report = run(
      [...LINE_ARGUMENTS, "--address", "10.9.8.7", "--frames", "1", "--first-ms", "50", "--json"],
      ["--vdev", `net_pcap0,rx_pcap=${poller.capture},tx_pcap=${sent}`],
    );
    expect(report.counters.device["port0_igmp_reports"]).toBe(2);
    expect(reportsOf(readFileSync(sent))).toEqual(
      [
        "join 233.54.12.111",
        "join 233.49.196.111",
        "leave 233.54.12.111",
        "leave 233.49.196.111",
      ].map((each) => ({ text: `v2 ${each}`, source: "10.9.8.7" })),
    );
  });

  test.skipIf(!HAS_DPDK)(
    "two processes over net_memif",
    async () => {
      const socket = join(poller.folder, "memif.sock");
      const memif = (role: string): string[] => [
        "--vdev",
        `net_memif0,role=${role},socket=${socket},socket-abstract=no`,
      ];
      const receiver = start("itch-poller", [
        ...LINE_ARGUMENTS,
        "--no-join",
        "--first-ms",
        "20000",
        "--idle-ms",
        "2000",
        "--json",
        "--",
        "-l",
        "0",
        ...QUIET_EAL,
        ...memif("server"),
      ]);
      await exists(socket);
      const sender = start("itch-play", [
        poller.capture,
        "20000",
        "--",
        "-l",
        OTHER,
        ...QUIET_EAL,
        ...memif("client"),
      ]);
      const [, output] = await Promise.all([ended(sender), ended(receiver)]);
      const report: Report = JSON.parse(output.trimEnd());
      expect(report.source).toBe("dpdk:net_memif");
      expectWhole(report);
    },
    60_000,
  );

  test.skipIf(!HAS_DPDK || !IS_ROOT || !canReserveHugepages())(
    "hugepages (root, and memory for 64 of them)",
    () => {
      const former = readFileSync(HUGEPAGES, "utf8");
      const mount = join(poller.folder, "huge");
      writeFileSync(HUGEPAGES, "64");
      execFileSync("mkdir", [mount]);
      try {
        execFileSync("mount", ["-t", "hugetlbfs", "nodev", mount]);
        const huge = ["-m", "64", "--no-pci", "--no-telemetry", "--no-shconf", "--huge-dir", mount];
        const output = execFileSync(
          join(poller.built, "itch-poller"),
          [
            poller.capture,
            "--json",
            ...LINE_ARGUMENTS,
            "--buffers",
            "8191",
            "--",
            "-l",
            "0",
            LOG_LEVEL,
            ...huge,
          ],
          { encoding: "utf8" },
        );
        expectWhole(JSON.parse(output));
      } finally {
        spawnSync("umount", [mount]);
        writeFileSync(HUGEPAGES, former);
      }
    },
  );
});

/** A processor for the second of two processes that spin. */
const OTHER = String(availableParallelism() - 1);
const HUGEPAGES = "/proc/sys/vm/nr_hugepages";

function run(args: readonly string[], eal: readonly string[]): Report {
  const output = execFileSync(
    join(poller.built, "itch-poller"),
    [...args, "--", "-l", "0", ...QUIET_EAL, ...eal],
    { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  return JSON.parse(output);
}

function start(program: string, args: readonly string[]): ChildProcess {
  return spawn(join(poller.built, program), [...args], { stdio: ["ignore", "pipe", "inherit"] });
}

async function exists(path: string): Promise<void> {
  for (let tries = 0; tries < 400 && !existsSync(path); tries++) await sleep(50);
}

/** Every message once, from the line that was first; nothing missing, nothing odd. */
function expectWhole(report: Report): void {
  expect(report.messages).toBe(PACKETS * 3);
  expect(report.gaps).toEqual([]);
  expect(report.counters.frames["datagram"]).toBe(2 * PACKETS);
  const lines = report.counters.lines;
  const total = (name: string): number => lines.reduce((sum, line) => sum + (line[name] ?? 0), 0);
  expect(total("new_messages")).toBe(PACKETS * 3);
  expect(total("duplicate_messages")).toBe(PACKETS * 3);
}

function canReserveHugepages(): boolean {
  if (!existsSync(HUGEPAGES)) return false;
  const former = readFileSync(HUGEPAGES, "utf8");
  try {
    writeFileSync(HUGEPAGES, "64");
    return Number(readFileSync(HUGEPAGES, "utf8")) >= 64;
  } catch {
    return false;
  } finally {
    try {
      writeFileSync(HUGEPAGES, former);
    } catch {
      // Not ours to set: then nothing was changed either.
    }
  }
}
