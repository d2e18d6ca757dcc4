/** What a packet takes from the poller to a reader, over the bridge and over the paths beside it. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { measureHost, type HostAway } from "./host.js";
import { runPartners, type CommandLine } from "./partners.js";
import { preparePoller, runPoller, type PollerSource } from "./poller-bench.js";

/** Half of a round trip, in nanoseconds, over all samples but the first tenth. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
}

/** Packets and messages a second from poller to reader. */
export interface Throughput {
  readonly packets: number;
  readonly messages: number;
}

/** All that one run found; latencies and throughputs once per round, in the order of the rounds. */
export interface BridgeFindings {
  /** What nobody on the processors had, before the first round: it decides what a p99 is. */
  readonly hostAway: readonly HostAway[];
  readonly latency: Readonly<Record<LatencyPath, readonly Latency[]>>;
  /** By the messages in a packet. */
  readonly throughput: Readonly<Record<number, Readonly<Record<Reader, readonly Throughput[]>>>>;
  /** The real poller over a capture, by its source. */
  readonly poller: Readonly<
    Partial<Record<PollerSource, Readonly<Record<Reader, readonly Throughput[]>>>>
  >;
  /** Nanoseconds that a packet of 20 messages costs the poller, by the number of C readers. */
  readonly cost: Readonly<Record<number, readonly number[]>>;
}

/** The paths in the order of the table. */
export const LATENCY_PATHS = {
  c: "bridge → C",
  typescript: "bridge → TypeScript",
  ring: "one copy through shared memory, C → C",
  unix: "Unix socket, C → C, spinning",
  udp: "kernel UDP on loopback, C → C, spinning",
  dgram: "kernel UDP on loopback → node:dgram",
} as const;

/** One path. */
export type LatencyPath = keyof typeof LATENCY_PATHS;

/** Who reads the packets: the poller itself without a bridge, or another process over it. */
export type Reader = "alone" | "c" | "typescript";

/** How much is measured. */
export interface BridgeBenchOptions {
  readonly rounds: number;
  readonly samples: number;
  /** Nanoseconds between two packets. */
  readonly interval: number;
  readonly packets: number;
  /** Messages of the capture that the real poller reads. */
  readonly capture: number;
  /** Milliseconds after which no further round begins. */
  readonly budget: number;
}

const BUILD = "build/bench-bridge";
const READERS = [0, 1, 2, 4];
/** Runs of the bridge's own latency in a round. */
const TURNS = 6;
/** What the real poller reads in a round; the rate over DPDK has a bar, and as the latency more than one turn. */
const POLLER_TURNS: readonly PollerSource[] = ["dpdk", "file", "dpdk"];
/** Messages in a packet: a full one, and what most of a quiet feed is made of. */
const SIZES = [20, 3];

/** Builds the programs, then runs every path once a round, one after the other. */
export async function benchBridge(options: BridgeBenchOptions): Promise<BridgeFindings> {
  mkdirSync(BUILD, { recursive: true });
  for (const program of ["poller", "consumer", "sockets", "away"]) build(program);
  const folder = mkdtempSync("/dev/shm/itchgen-bench-");
  const latency = Object.fromEntries(
    Object.keys(LATENCY_PATHS).map((path) => [path, [] as Latency[]]),
  ) as Record<LatencyPath, Latency[]>;
  const throughput = Object.fromEntries(
    SIZES.map((size) => [size, { alone: [], c: [], typescript: [] }]),
  ) as Record<number, Record<Reader, Throughput[]>>;
  const poller: Partial<Record<PollerSource, Record<Reader, Throughput[]>>> = {};
  const cost: Record<number, number[]> = Object.fromEntries(READERS.map((each) => [each, []]));
  let hostAway: readonly HostAway[] = [];
  try {
    for (const source of preparePoller(folder, options.capture)) {
      poller[source] = { alone: [], c: [], typescript: [] };
    }
    hostAway = await measureHost(BUILD);
    const begun = performance.now();
    for (let round = 0; round < options.rounds; round++) {
      if (round > 0 && performance.now() - begun > options.budget) break;
      // The two that are held against each other are the shortest runs, and have most turns: on a machine
      // that is shared, the processors may lie nearer to each other in one run than in the next.
      for (let turn = 0; turn < TURNS; turn++) {
        for (const reader of ["c", "typescript"] as const) {
          const { samples, interval } = options;
          latency[reader].push(await overBridge(folder, reader, ["latency", samples, interval]));
        }
      }
      for (const [size, found] of Object.entries(throughput)) {
        const { packets } = options;
        found.alone.push(await overBridge(folder, "c", ["alone", packets, Number(size)], 0));
        for (const reader of ["c", "typescript"] as const) {
          found[reader].push(
            await overBridge(folder, reader, ["throughput", packets, Number(size)]),
          );
        }
      }
      for (const source of POLLER_TURNS) {
        const found = poller[source];
        if (found === undefined) continue;
        for (const reader of ["alone", "c", "typescript"] as const) {
          const read = reader === "alone" ? null : (name: string) => consumer(reader, folder, name);
          found[reader].push(await runPoller(folder, source, read));
        }
      }
      for (const path of ["ring", "unix", "udp"] as const) {
        latency[path].push(overSockets([path, options.samples, options.interval]));
      }
      latency.dgram.push(await overDgram(options));
      for (const readers of READERS) {
        const found = await overBridge<{ nanoseconds: number }>(
          folder,
          "c",
          ["cost", 8_192, readers],
          readers,
        );
        cost[readers]?.push(found.nanoseconds);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { hostAway, latency, throughput, poller, cost };
}

function build(program: string): void {
  execFileSync("gcc", [
    "-std=gnu11",
    "-O3",
    "-march=native",
    "-Igenerated/c",
    "-Inative/bridge",
    "-Ibench/bridge",
    `bench/bridge/${program}.c`,
    "native/bridge/itch_publisher.c",
    "native/bridge/itch_subscriber.c",
    "-o",
    join(BUILD, program),
  ]);
}

/** Readers have the second processor, as the C ones give themselves. */
const NODE = ["-c", "1", process.execPath];

let runs = 0;

async function overBridge<T>(
  folder: string,
  reader: "c" | "typescript",
  [mode, first, second]: readonly [string, number, number],
  readers = 1,
): Promise<T> {
  const name = `bench${runs++}`;
  return runPartners<T>({
    poller: [join(BUILD, "poller"), mode, folder, name, String(first), String(second)],
    control: join(folder, `${name}.control`),
    readers: Array.from({ length: readers }, () => consumer(reader, folder, name)),
  });
}

function consumer(reader: "c" | "typescript", folder: string, name: string): CommandLine {
  return reader === "c"
    ? [join(BUILD, "consumer"), folder, name]
    : ["taskset", ...NODE, "build/bench/bridge/reader.js", folder, name];
}

function overSockets(args: readonly (string | number)[]): Latency {
  const text = execFileSync(join(BUILD, "sockets"), args.map(String), { encoding: "utf8" });
  return JSON.parse(text) as Latency;
}

async function overDgram({ samples, interval }: BridgeBenchOptions): Promise<Latency> {
  const peer = spawn("taskset", [...NODE, "build/bench/bridge/dgram-echo.js"]);
  const [port] = (await once(peer.stdout, "data")) as [Buffer];
  // Each round trip takes a hundred times longer than the others: fewer of them say as much.
  const found = overSockets(["dgram", Math.ceil(samples / 5), interval, port.toString().trim()]);
  peer.kill("SIGTERM");
  return found;
}
