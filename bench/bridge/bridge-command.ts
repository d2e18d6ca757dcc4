/** `npm run bench -- bridge`: its command, its tables and what is held against the bars. */
import type { Command } from "commander";
import { count } from "../count.js";
import { machine } from "../machine.js";
import {
  benchBridge,
  LATENCY_PATHS,
  type BridgeBenchOptions,
  type BridgeFindings,
  type Latency,
  type LatencyPath,
  type Throughput,
} from "./bridge-bench.js";
import { hostText } from "./host.js";
import { middle, placements } from "./placement.js";
import { POLLER_SOURCES, type PollerSource } from "./poller-bench.js";

const PERCENTILES = ["p50", "p99", "p999"] as const;

/** Adds the command. */
export function addBridgeBench(program: Command): void {
  program
    .command("bridge")
    .description(
      "From a poller to TypeScript in another process, beside C and the paths through the kernel.",
    )
    .option("--samples <count>", "paced round trips per path and round", count, 5_000)
    .option("--interval <ns>", "nanoseconds from one packet to the next", count, 20_000)
    .option(
      "--packets <count>",
      "packets per throughput run, of which a third warms up",
      count,
      300_000,
    )
    .option("--capture <count>", "messages that the real poller reads", count, 24_000_000)
    .option("--rounds <count>", "rounds; every path has its turn in each", count, 5)
    .option("--budget <ms>", "begin no further round after so long", count, 20_000)
    .option("--json", "end with one line of JSON")
    .action(async ({ json = false, ...options }: BridgeBenchOptions & { json?: boolean }) => {
      const found = await benchBridge(options);
      process.stdout.write(
        `${machine()}\npoller on processor 0, readers on 1; ${found.latency.udp.length} rounds, each with processes of its own: of latencies the middle run (${found.latency.c.length} turns of the bridge's own), of rates and costs the best\n${hostText(found.hostAway)}\n\n${tables(found)}\n${bars(found)}\n`,
      );
      if (json) process.stdout.write(`${JSON.stringify(asJson(found))}\n`);
    });
}

/** The middle of a path's runs; of the bridge's own, of those in the nearest placement. */
function of(found: BridgeFindings, path: LatencyPath, percentile: keyof Latency): number {
  const isBridge = path === "c" || path === "typescript";
  const runs = isBridge ? placements(found.latency)[0][path] : found.latency[path];
  return middle(runs, percentile);
}

function fastest(runs: readonly Throughput[], of: keyof Throughput): number {
  return Math.max(...runs.map((run) => run[of]));
}

function tables(found: BridgeFindings): string {
  const row = (title: string, value: (percentile: keyof Latency) => number): string =>
    `| ${title} | ${PERCENTILES.map((each) => value(each).toFixed(0)).join(" | ")} |`;
  const bridge = placements(found.latency).flatMap((placement) =>
    (["c", "typescript"] as const).map((path) =>
      row(`${LATENCY_PATHS[path]}, ${placement.name} (${placement[path].length} runs)`, (each) =>
        middle(placement[path], each),
      ),
    ),
  );
  const others = (["ring", "unix", "udp", "dgram"] as const).map((path) =>
    row(LATENCY_PATHS[path], (each) => of(found, path, each)),
  );
  const throughput = Object.entries(found.throughput).flatMap(([size, readers]) =>
    Object.entries(readers).map(([reader, runs]) => {
      const millions = (each: number): string => (each / 1e6).toFixed(2);
      const packets = millions(fastest(runs, "packets"));
      const messages = millions(fastest(runs, "messages"));
      return `| ${size} | ${READERS[reader]} | ${packets} | ${messages} |`;
    }),
  );
  const poller = Object.entries(found.poller).flatMap(([source, readers]) => {
    const rate = (runs: readonly Throughput[]): number => fastest(runs, "packets");
    const alone = rate(readers.alone);
    return Object.entries(readers).map(([reader, runs]) => {
      const cells = [
        (rate(runs) / 1e6).toFixed(2),
        millionsOf(runs),
        (rate(runs) / alone).toFixed(2),
      ];
      return `| ${POLLER_SOURCES[source as PollerSource]} | ${READERS[reader]} | ${cells.join(" | ")} |`;
    });
  });
  const cost = Object.entries(found.cost).map(
    ([readers, runs]) => `| ${readers} | ${Math.min(...runs).toFixed(0)} |`,
  );
  return [
    "| half a round trip, ns | p50 | p99 | p99.9 |",
    "|---|---|---|---|",
    ...bridge,
    ...others,
    "",
    "| messages in a packet | read by | M packets/s | M messages/s |",
    "|---|---|---|---|",
    ...throughput,
    "",
    "| itch-poller over | read by | M packets/s | M messages/s | of its own |",
    "|---|---|---|---|---|",
    ...poller,
    "",
    "| readers | the poller's ns for a packet of 20 messages |",
    "|---|---|",
    ...cost,
    "",
  ].join("\n");
}

function millionsOf(runs: readonly Throughput[]): string {
  return (fastest(runs, "messages") / 1e6).toFixed(2);
}

const READERS: Readonly<Record<string, string>> = {
  alone: "the poller itself, no bridge",
  c: "C over the bridge",
  typescript: "TypeScript over the bridge",
};

/** What was promised, and what this run found. */
function bars(found: BridgeFindings): string {
  const ratio = (left: number, right: number): number => left / right;
  const packets = (reader: "alone" | "typescript"): number =>
    fastest((found.poller.dpdk ?? found.poller.file)?.[reader] ?? [], "packets");
  const p50 = of(found, "typescript", "p50");
  return [
    bar("p50, TypeScript to C", ratio(p50, of(found, "c", "p50")), "at most", 1.1),
    bar(
      "p99, TypeScript to C",
      ratio(of(found, "typescript", "p99"), of(found, "c", "p99")),
      "at most",
      2,
    ),
    bar(
      "packets/s, itch-poller with a TypeScript reader to itself alone",
      ratio(packets("typescript"), packets("alone")),
      "at least",
      0.85,
    ),
    bar(
      "p50, a spinning C UDP socket to TypeScript",
      ratio(of(found, "udp", "p50"), p50),
      "at least",
      30,
    ),
    bar("p50, node:dgram to TypeScript", ratio(of(found, "dgram", "p50"), p50), "at least", 100),
    "",
  ].join("\n");
}

function bar(what: string, value: number, side: "at most" | "at least", limit: number): string {
  const isMet = side === "at most" ? value <= limit : value >= limit;
  return `${isMet ? "met    " : "not met"}  ${what}: ${value.toFixed(2)} (${side} ${limit})`;
}

function asJson(found: BridgeFindings): object {
  const percentiles = (Object.keys(LATENCY_PATHS) as LatencyPath[]).flatMap((path) =>
    PERCENTILES.map((each) => [`${JSON_NAMES[path]}_${each}_ns`, of(found, path, each)]),
  );
  return { ...Object.fromEntries(percentiles), ...found, machine: machine() };
}

const JSON_NAMES = {
  c: "c",
  typescript: "typescript",
  ring: "ring",
  unix: "unix",
  udp: "udp_c",
  dgram: "dgram",
} as const satisfies Record<LatencyPath, string>;
