/**
 * The poller on devices that stand in for a network card: rings, a pair of processes over shared memory,
 * a pair of virtual Ethernet ports in a network namespace of the test's own. What a machine cannot do is
 * skipped by name.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { captureOf, FEED_LINES, feedFrame, moldPacket } from "../support/feed-capture.js";
import { HAS_DPDK, IS_ROOT, makeNative } from "../support/native.js";

const folder = temporaryFolder();
const SAFE = ["--no-huge", "-m", "128", "--no-pci", "--no-telemetry", "--no-shconf"];
const QUIET = "--log-level=*:error";
const PACKETS = 400;

interface Report {
  readonly source: string;
  readonly packets: number;
  readonly messages: number;
  readonly gaps: readonly unknown[];
  readonly counters: {
    readonly frames: Readonly<Record<string, number>>;
    readonly device: Readonly<Record<string, number>>;
    readonly lines: readonly Readonly<Record<string, number>>[];
  };
}

let built = "";
let capture = "";

beforeAll(() => {
  built = makeNative();
  capture = join(folder, "feed.pcap");
  writeFileSync(capture, captureOf(feed()));
}, 300_000);

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
    const sent = join(folder, "igmp.pcap");
    const report = run(
      [...LINES, "--address", "10.9.8.7", "--frames", "1", "--first-ms", "50", "--json"],
      ["--vdev", `net_pcap0,rx_pcap=${capture},tx_pcap=${sent}`],
    );
    expect(report.counters.device["port0_igmp_reports"]).toBe(2);
    expect(igmpOf(readFileSync(sent))).toEqual([
      "join 233.54.12.111 from 10.9.8.7",
      "join 233.49.196.111 from 10.9.8.7",
      "leave 233.54.12.111 from 10.9.8.7",
      "leave 233.49.196.111 from 10.9.8.7",
    ]);
  });

  test.skipIf(!HAS_DPDK)(
    "two processes over net_memif",
    async () => {
      const socket = join(folder, "memif.sock");
      const memif = (role: string): string[] => [
        "--vdev",
        `net_memif0,role=${role},socket=${socket},socket-abstract=no`,
      ];
      const receiver = start("itch-poller", [
        ...LINES,
        "--no-join",
        "--first-ms",
        "20000",
        "--idle-ms",
        "2000",
        "--json",
        "--",
        "-l",
        "0",
        ...SAFE,
        QUIET,
        ...memif("server"),
      ]);
      await exists(socket);
      const sender = start("itch-play", [
        capture,
        "20000",
        "--",
        "-l",
        OTHER,
        ...SAFE,
        QUIET,
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
      const mount = join(folder, "huge");
      writeFileSync(HUGEPAGES, "64");
      execFileSync("mkdir", [mount]);
      try {
        execFileSync("mount", ["-t", "hugetlbfs", "nodev", mount]);
        const huge = ["-m", "64", "--no-pci", "--no-telemetry", "--no-shconf", "--huge-dir", mount];
        const output = execFileSync(
          join(built, "itch-poller"),
          [capture, "--json", ...LINES, "--buffers", "8191", "--", "-l", "0", QUIET, ...huge],
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

describe("nothing but work in the loop", () => {
  const strace = hasStrace();
  /**
   * The system calls of the thread that polls, from when the other thread is there until the report is
   * written: the loop lies between. strace tells a call that another thread interrupts in two lines.
   */
  const systemCalls = (args: readonly string[]): readonly string[] => {
    const log = join(folder, "strace.log");
    const command = ["-f", "-o", log, join(built, "itch-poller"), "--json", ...args];
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
      const device = ["--vdev", `net_pcap0,rx_pcap=${capture},infinite_rx=1`];
      const eal = ["--", "-l", "0", ...SAFE, QUIET, ...device];
      expectNone(systemCalls(["--frames", "3200000", ...eal]));
    },
  );

  test.skipIf(!strace)("625 bursts from a file: no system call (strace)", () => {
    const big = join(folder, "big.pcap");
    writeFileSync(big, captureOf(Array.from({ length: 30 }, feed).flat()));
    expectNone(systemCalls(["--source", "file", "--frames", "20000", big]));
  });

  test("nor an allocation: as many for 320 frames as for 20,000 (counted in malloc)", () => {
    const counter = join(folder, "count-malloc.so");
    execFileSync("gcc", [
      "-shared",
      "-fPIC",
      "-O1",
      "-o",
      counter,
      "test/native/c/count_malloc.c",
      "-ldl",
    ]);
    const big = join(folder, "malloc.pcap");
    writeFileSync(big, captureOf(Array.from({ length: 30 }, feed).flat()));
    const allocations = (frames: number): string => {
      const { stderr } = spawnSync(
        join(built, "itch-poller"),
        ["--source", "file", "--frames", String(frames), big],
        { encoding: "utf8", env: { ...process.env, LD_PRELOAD: counter } },
      );
      return /allocations: \d+/u.exec(stderr)?.[0] ?? stderr;
    };
    expect(allocations(320)).toMatch(/^allocations: \d+$/u);
    expect(allocations(20_000)).toBe(allocations(320));
  });
});

describe("a pair of virtual ports (root, ip)", () => {
  const canPair = IS_ROOT && canMakeNamespace();
  const space = `itch-${process.pid}`;
  const inside = ["netns", "exec", space];

  beforeAll(() => {
    if (!canPair) return;
    ip("netns", "add", space);
    const sysctl = ["net.ipv6.conf.default.disable_ipv6=1", "net.ipv6.conf.all.disable_ipv6=1"];
    for (const each of sysctl) {
      const [key = "", value = ""] = each.split("=");
      const path = `/proc/sys/${key.replaceAll(".", "/")}`;
      ip(...inside, "sh", "-c", `echo ${value} > ${path}`);
    }
    ip(...inside, "ip", "link", "add", "va", "type", "veth", "peer", "name", "vb");
    ip(...inside, "ip", "addr", "add", "10.77.0.1/24", "dev", "va");
    ip(...inside, "ip", "addr", "add", "10.77.0.2/24", "dev", "vb");
    for (const link of ["lo", "va", "vb"]) ip(...inside, "ip", "link", "set", link, "up");
    // What vb receives from its own other end is not to be taken for spoofed.
    ip(...inside, "sh", "-c", "for f in /proc/sys/net/ipv4/conf/*/rp_filter; do echo 0 > $f; done");
    ip(
      ...inside,
      "sh",
      "-c",
      "for f in /proc/sys/net/ipv4/conf/*/accept_local; do echo 1 > $f; done",
    );
  });
  afterAll(() => {
    if (canPair) spawnSync("ip", ["netns", "delete", space], { env: PATHS });
  });

  const receive = async (args: readonly string[]): Promise<Report> => {
    const limits = ["--first-ms", "20000", "--idle-ms", "1500", "--json"];
    const receiver = spawn("ip", [...inside, join(built, "itch-poller"), ...limits, ...args], {
      env: PATHS,
    });
    await receiving(receiver);
    const replay = ["dist/codegen/cli/main.js", "replay", capture, "--rate", "4000"];
    const to = ["233.54.12.111:26477", "233.49.196.111:26477"].flatMap((each) => ["--send", each]);
    const sender = spawn(
      "ip",
      [...inside, process.execPath, ...replay, ...to, "--interface", "10.77.0.1"],
      { env: PATHS },
    );
    await ended(sender);
    return JSON.parse((await ended(receiver)).trimEnd());
  };

  test.skipIf(!canPair)("the packet socket", { timeout: 60_000 }, async () => {
    const report = await receive(["--source", "packet", "--interface", "vb", ...LINES]);
    expect(report.source).toBe("packet-socket");
    expectLive(report);
  });

  test.skipIf(!canPair)("the UDP socket", { timeout: 60_000 }, async () => {
    const report = await receive(["--source", "udp", "--interface", "vb", ...LINES]);
    expect(report.source).toBe("udp-socket");
    expectLive(report);
  });

  test.skipIf(!canPair || !HAS_DPDK)("net_af_packet", { timeout: 60_000 }, async () => {
    const report = await receive([
      ...LINES,
      "--",
      "-l",
      "0",
      ...SAFE,
      QUIET,
      "--vdev",
      // Room for every frame, should this process have to wait for its turn.
      "net_af_packet0,iface=vb,framecnt=2048",
    ]);
    expect(report.source).toBe("dpdk:net_af_packet");
    expectLive(report);
  });
});

/** A processor for the second of two processes that spin. */
const OTHER = String(availableParallelism() - 1);
const LINES = ["--line", "233.54.12.111:26477", "--line", "233.49.196.111:26477"];
const HUGEPAGES = "/proc/sys/vm/nr_hugepages";
/** On Debian, ip is where only root's path leads. */
const PATHS = { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin:/sbin` };

/** Two lines of the same packets of three messages, a heartbeat now and then. */
function feed(): Uint8Array[] {
  return Array.from({ length: PACKETS }, (_, packet) => {
    const message = (count: number): Uint8Array => {
      const bytes = new Uint8Array(12).fill(count);
      bytes[0] = 0x53;
      return bytes;
    };
    const first = BigInt(packet * 3 + 1);
    const payload = moldPacket(first, [message(1), message(2), message(3)]);
    return FEED_LINES.map((line) => feedFrame(payload, line));
  }).flat();
}

function run(args: readonly string[], eal: readonly string[]): Report {
  const output = execFileSync(
    join(built, "itch-poller"),
    [...args, "--", "-l", "0", ...SAFE, QUIET, ...eal],
    { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  );
  return JSON.parse(output);
}

function start(program: string, args: readonly string[]): ChildProcess {
  return spawn(join(built, program), [...args], { stdio: ["ignore", "pipe", "inherit"] });
}

/** What a process printed, once it has ended well. */
async function ended(child: ChildProcess): Promise<string> {
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0) throw new Error(`exit status ${String(status)}: ${output}`);
  return output;
}

/** Waits until a poller says that it listens. */
async function receiving(child: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((resolve) => {
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("receiving from")) resolve();
    });
    child.on("close", () => resolve());
  });
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

/** The same of a replay, which cuts packets its own way and ends the session. */
function expectLive(report: Report): void {
  expect(report.messages).toBe(PACKETS * 3);
  expect(report.gaps).toEqual([]);
  expect(report.counters.lines.map((line) => (line["packets"] ?? 0) > 0)).toEqual([true, true]);
  expect(report.counters.lines.map((line) => (line["ends_of_session"] ?? 0) > 0)).toEqual([
    true,
    true,
  ]);
}

/** The IGMP messages of a capture, in words; throws when a checksum is wrong. */
function igmpOf(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = 24; at < bytes.length; at += 16 + bytes.readUInt32LE(at + 8)) {
    const ip = bytes.subarray(at + 16 + 14);
    const igmp = ip.subarray(24, 32);
    if (ip[9] !== 2 || checksum(ip.subarray(0, 24)) !== 0 || checksum(igmp) !== 0)
      throw new Error(`not IGMP: ${ip.toString("hex")}`);
    const word = igmp[0] === 0x16 ? "join" : igmp[0] === 0x17 ? "leave" : "other";
    found.push(
      `${word} ${[...igmp.subarray(4)].join(".")} from ${[...ip.subarray(12, 16)].join(".")}`,
    );
  }
  return found;
}

/** 0 when the 16-bit words, their checksum among them, add up. */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum += bytes.readUInt16BE(at);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return sum ^ 0xffff;
}

function ip(...args: readonly string[]): void {
  execFileSync("ip", args, { env: PATHS, stdio: ["ignore", "ignore", "pipe"] });
}

function hasStrace(): boolean {
  return spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;
}

function canMakeNamespace(): boolean {
  const probe = `itch-probe-${process.pid}`;
  if (spawnSync("ip", ["netns", "add", probe], { env: PATHS }).status !== 0) return false;
  spawnSync("ip", ["netns", "delete", probe], { env: PATHS });
  return true;
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
