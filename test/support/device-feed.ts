/** What the poller's tests on devices that stand in for a network card have in common: a feed, and its report. */
import type { ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll } from "vitest";
import { temporaryFolder } from "./c-compiler.js";
import { captureOf, FEED_LINES, feedFrame, moldPacket } from "./feed-capture.js";
import { makeNative } from "./native.js";

/** DPDK says nothing but errors. */
export const LOG_LEVEL = "--log-level=*:error";

/** Arguments of DPDK's environment with which it needs no huge pages, no network card, and says nothing. */
export const QUIET_EAL: readonly string[] = [
  "--no-huge",
  "-m",
  "128",
  "--no-pci",
  "--no-telemetry",
  "--no-shconf",
  LOG_LEVEL,
];

/** Packets of each line of {@link twoLines}. */
export const PACKETS = 400;

/** What the poller prints with `--json`. */
export interface Report {
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

/** Two lines of the same packets of three messages, a heartbeat now and then. */
export function twoLines(): Uint8Array[] {
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

/** What a test file needs to run the poller; all of it is there when the tests run. */
export interface PreparedPoller {
  /** A folder that is gone when the tests are over. */
  readonly folder: string;
  /** The folder of the poller's programs. */
  readonly built: string;
  /** A capture of {@link twoLines}. */
  readonly capture: string;
}

/** Builds the poller, and writes its capture, before the tests of a file. */
export function preparePoller(): PreparedPoller {
  const folder = temporaryFolder();
  const capture = join(folder, "feed.pcap");
  const poller = { folder, built: "", capture };
  beforeAll(() => {
    writeFileSync(capture, captureOf(twoLines()));
    poller.built = makeNative();
  }, 300_000);
  return poller;
}

/** What a process printed, once it has ended well. */
export async function ended(child: ChildProcess): Promise<string> {
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0) throw new Error(`exit status ${String(status)}: ${output}`);
  return output;
}
