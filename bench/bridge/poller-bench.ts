/** The real poller over a large capture: alone, and with a reader of its bridge in another process. */
import { execFileSync } from "node:child_process";
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeDayFile } from "../stream/day-file.js";
import type { Throughput } from "./bridge-bench.js";
import { runPartners, type CommandLine } from "./partners.js";

/** Where the poller's packets come from: net_pcap lends its buffers, a file's packets are copied once. */
export const POLLER_SOURCES = { dpdk: "DPDK, net_pcap", file: "capture file, mapped" } as const;

/** One source. */
export type PollerSource = keyof typeof POLLER_SOURCES;

/** What reads the bridge of that name to its end. */
export type ReaderOf = (name: string) => CommandLine;

const BUILT = "build/native";

/** Messages that are made; a longer capture has them again and again, as one session. */
const MADE = 4_000_000;

/** Builds the poller and the capture, of at least so many messages; the sources that there are. */
export function preparePoller(folder: string, messages: number): readonly PollerSource[] {
  execFileSync("make", ["--silent", "-C", "native"], { stdio: ["ignore", 2, 2] });
  const day = join(folder, "day.itch");
  const made = Math.min(messages, MADE);
  const bytes = makeDayFile({ messages: made, seed: 6, order: "independent" });
  for (let count = 0; count < messages; count += made) appendFileSync(day, bytes);
  execFileSync(join(BUILT, "itch-pack"), [day, captureIn(folder)]);
  // The folder is memory.
  rmSync(day);
  return hasDpdk() ? ["dpdk", "file"] : ["file"];
}

/**
 * One pass over the capture: from the first packet until the poller has handled and published the last; without
 * a `reader` the poller works alone.
 */
export async function runPoller(
  folder: string,
  source: PollerSource,
  reader: ReaderOf | null,
): Promise<Throughput> {
  const name = `poller${runs++}`;
  // So short a ring that what is left in it at the end is about a hundredth of the whole.
  const own = reader === null ? [] : [`bridge=${name}`, `bridge-folder=${folder}`, ...RING];
  const pin = source === "file" ? ["--cpu", "0"] : [];
  const args = ["--source", source, ...pin, "--json", ...own.flatMap((each) => ["--own", each])];
  const { packets, messages, elapsedNs, bridge } = await runPartners<Report>({
    poller: [join(BUILT, "itch-poller"), ...args, captureIn(folder)],
    control: join(folder, `${name}.control`),
    readers: reader === null ? [] : [reader(name)],
  });
  const seconds = (elapsedNs - (bridge?.waitedNs ?? 0)) / 1e9;
  return { packets: packets / seconds, messages: messages / seconds };
}

interface Report {
  readonly packets: number;
  readonly messages: number;
  readonly elapsedNs: number;
  readonly bridge?: { readonly waitedNs: number };
}

const RING = ["bridge-descriptors=4096", "bridge-wait=1"];

let runs = 0;

function captureIn(folder: string): string {
  return join(folder, "day.pcap");
}

function hasDpdk(): boolean {
  try {
    execFileSync("pkg-config", ["--exists", "libdpdk >= 22.11"]);
    return true;
  } catch {
    return false;
  }
}
