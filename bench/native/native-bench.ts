/** What the native part costs: framing over the bare switch, the poller beside testpmd, and one-way latency. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Everything that was measured; null for what this machine cannot do. */
export interface NativeFindings {
  readonly walk: WalkFindings;
  /** Instructions per message that framing and sequencing add, by callgrind. */
  readonly addedInstructions: number | null;
  readonly latency: readonly Latency[];
  readonly packetsPerSecond: { readonly poller: number | null; readonly testpmd: number | null };
}

/** Nanoseconds per message of the same switch, bare and behind the frame walk and the sequencer. */
export interface WalkFindings {
  readonly messages: number;
  readonly bareNs: number;
  readonly framedNs: number;
  readonly ratio: number;
  /** With the fingerprints by which lines are compared. */
  readonly comparedRatio: number;
}

/** One way from a sender's counter to a C handler. */
export interface Latency {
  readonly path: string;
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
}

const FOLDER = "build/bench-native";
const BUILT = "build/native";
const SAFE = ["--no-huge", "-m", "128", "--no-pci", "--no-telemetry", "--no-shconf"];
const QUIET = "--log-level=*:error";
const OTHER = String(availableParallelism() - 1);
const [RATE, COUNT] = ["10000", "10000"];

/** Measures all of it, in less than a minute. */
export async function benchNative(): Promise<NativeFindings> {
  mkdirSync(FOLDER, { recursive: true });
  execFileSync("make", ["--silent", "-C", "native"], { stdio: ["ignore", 2, 2] });
  const walk = compileWalk();
  return {
    walk: JSON.parse(execFileSync(walk, { encoding: "utf8" })),
    addedInstructions: addedInstructions(walk),
    latency: await latencies(),
    packetsPerSecond: { poller: pollerRate(), testpmd: testpmdRate() },
  };
}

function compileWalk(): string {
  const program = join(FOLDER, "walk");
  execFileSync("gcc", [
    "-std=gnu11",
    "-O3",
    "-march=native",
    "-Inative/core",
    "-Igenerated/c",
    "-o",
    program,
    "bench/native/walk.c",
  ]);
  return program;
}

/** Both runs make the same packets; what they differ by is one framed pass. */
function addedInstructions(walk: string): number | null {
  if (spawnSync("valgrind", ["--version"]).status !== 0) return null;
  const portable = join(FOLDER, "walk-portable");
  execFileSync("gcc", [
    "-std=gnu11",
    "-O3",
    "-Inative/core",
    "-Igenerated/c",
    "-o",
    portable,
    "bench/native/walk.c",
  ]);
  const counted = (...args: readonly string[]): number => {
    const out = `--callgrind-out-file=${join(FOLDER, "callgrind.out")}`;
    const { stderr } = spawnSync("valgrind", ["--tool=callgrind", out, portable, "0", ...args], {
      encoding: "utf8",
    });
    return Number(/Collected : (\d+)/u.exec(stderr)?.[1] ?? Number.NaN);
  };
  const { messages } = JSON.parse(execFileSync(walk, ["1"], { encoding: "utf8" }));
  return (counted("framed") - counted()) / messages;
}

async function latencies(): Promise<readonly Latency[]> {
  const found = [await udpLatency("UDP socket, loopback", []), await memifLatency()];
  return found.filter((each) => each !== null);
}

/** An ordinary socket that spins, and one that sends to it. */
async function udpLatency(path: string, more: readonly string[]): Promise<Latency | null> {
  const endpoint = "127.0.0.1:26417";
  const receiver = receive(["--source", "udp", "--line", endpoint, "--cpu", "0", ...more]);
  await sleep(500);
  spawnSync("taskset", ["-c", OTHER, join(BUILT, "itch-send"), endpoint, RATE, COUNT]);
  return latencyOf(path, await receiver);
}

/** Two processes over shared memory, both through DPDK. */
async function memifLatency(): Promise<Latency | null> {
  const socket = join(FOLDER, "memif.sock");
  rmSync(socket, { force: true });
  const eal = (role: string, core: string): string[] => [
    "--",
    "-l",
    core,
    ...SAFE,
    QUIET,
    "--vdev",
    `net_memif0,role=${role},socket=${socket},socket-abstract=no`,
  ];
  const receiver = receive(["--no-join", ...eal("server", "0")]);
  await sleep(1500);
  spawnSync(join(BUILT, "itch-play"), ["-", RATE, COUNT, ...eal("client", OTHER)]);
  return latencyOf("net_memif, two processes", await receiver);
}

function receive(args: readonly string[]): Promise<string> {
  const limits = ["--first-ms", "5000", "--idle-ms", "500", "--json"];
  const child = spawn(join(BUILT, "latency"), [...limits, ...args], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  return new Promise((resolve) => child.on("close", () => resolve(output)));
}

function latencyOf(path: string, output: string): Latency | null {
  if (output === "") return null;
  const { oneWayNs } = JSON.parse(output);
  return oneWayNs.count === 0
    ? null
    : { path, p50: oneWayNs.p50, p99: oneWayNs.p99, p999: oneWayNs.p999 };
}

/** Frames a second from a device that hands out frames of zeros: what the loop itself costs. */
function pollerRate(): number | null {
  const { stdout, status } = spawnSync(
    join(BUILT, "itch-poller"),
    ["--run-ms", "2000", "--json", "--", "-l", "0", ...SAFE, QUIET, "--vdev", "net_null0"],
    { encoding: "utf8" },
  );
  if (status !== 0) return null;
  const { counters, elapsedNs } = JSON.parse(stdout);
  return counters.frames["other-ether-type"] / (elapsedNs / 1e9);
}

/** The same device through testpmd, which looks at no byte; null when it is not installed. */
function testpmdRate(): number | null {
  const { stdout } = spawnSync(
    "timeout",
    [
      "--signal=INT",
      "4",
      "dpdk-testpmd",
      "-l",
      `0,${OTHER}`,
      ...SAFE,
      QUIET,
      "--vdev",
      "net_null0",
      "--",
      "--forward-mode=rxonly",
      "--auto-start",
      "--total-num-mbufs=8192",
      "--stats-period=1",
      "--no-mlockall",
    ],
    { encoding: "utf8" },
  );
  const rates = [...(stdout ?? "").matchAll(/Rx-pps:\s+(\d+)/gu)].map(([, rate]) => Number(rate));
  return rates.length === 0 ? null : Math.max(...rates);
}
