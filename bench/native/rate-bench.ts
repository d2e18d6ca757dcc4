/**
 * Frames a second of one core: the poller beside testpmd on the same device. testpmd's `rxonly` looks at no
 * byte; its `macswap` rewrites each header and sends the frame again.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pcapHeader, pcapRecord, udpFrame } from "../../runtime/capture/index.js";
import { MoldUdp64Writer } from "../../runtime/framing/index.js";
import {
  BUILT,
  eal,
  FIRST,
  FOLDER,
  HAS_DPDK,
  lastWords,
  notMeasured,
  SECOND,
  type NotMeasured,
} from "./native-programs.js";

/** Frames of the best second. */
export interface Rate {
  readonly kind: "measured";
  readonly framesPerSecond: number;
  /** Of the packets that the sequencer saw, the part that it had seen before; null where none looked. */
  readonly duplicates: number | null;
}

/** A device, and what each program made of it. */
export interface RateRow {
  readonly device: string;
  readonly poller: Rate | NotMeasured;
  readonly rxonly: Rate | NotMeasured;
  readonly macswap: Rate | NotMeasured;
}

/** Frames of a capture that a device plays without end, one Add Order each. */
const PRELOADED = 512;
const ADD_ORDER_LENGTH = 36;
const PACKET_LENGTH: number = 20 + 2 + ADD_ORDER_LENGTH;
const FRAME_HEADERS = 42;
/** A run has three whole reports, and a little that is none. */
const REPORTS = 3.2;
/** What testpmd takes to begin. */
const TESTPMD_START_MS = 1300;

/** Measures all three devices. */
export function benchRates(runMs: number): readonly RateRow[] {
  const capture = join(FOLDER, "rate.pcap");
  writeFileSync(capture, preloadedCapture());
  const pcap = `net_pcap0,rx_pcap=${capture},infinite_rx=1`;
  const frame = FRAME_HEADERS + PACKET_LENGTH;
  return [
    row("net_null: frames of zeros, 64 bytes", "net_null0", runMs),
    row(`net_pcap: ${PRELOADED} frames of ${frame} bytes, over and over`, pcap, runMs),
    {
      device: "net_ring: 32 frames, each sent again",
      poller: pollerRate("net_ring0", "ring_loop", runMs),
      rxonly: notMeasured("frames would not come back"),
      macswap: testpmdRate("net_ring0", ["--forward-mode=macswap", "--tx-first"], runMs),
    },
  ];
}

function row(device: string, vdev: string, runMs: number): RateRow {
  return {
    device,
    poller: pollerRate(vdev, "itch-poller", runMs),
    rxonly: testpmdRate(vdev, ["--forward-mode=rxonly", "--auto-start"], runMs),
    macswap: testpmdRate(vdev, ["--forward-mode=macswap", "--auto-start"], runMs),
  };
}

/** Reports every second, of which the best counts, as testpmd's does. */
function pollerRate(vdev: string, program: string, runMs: number): Rate | NotMeasured {
  if (!HAS_DPDK) return notMeasured("built without DPDK");
  const intervalMs = Math.ceil(runMs / REPORTS);
  const { stdout, stderr, status } = spawnSync(
    join(BUILT, program),
    [
      ...[
        "--no-join",
        "--run-ms",
        String(runMs),
        "--interval-ms",
        String(intervalMs),
        "--json",
        "--",
      ],
      ...eal(SECOND, vdev),
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) return notMeasured(lastWords(stderr));
  const reports = [...stderr.split("\n"), stdout].filter((line) => line.startsWith("{"));
  let [best, formerFrames, formerNs, duplicates] = [0, 0, 0, 0];
  for (const report of reports) {
    const { counters, elapsedNs, packets } = JSON.parse(report);
    const frames = framesOf(counters.frames);
    // What little follows the last interval would say nothing.
    if (elapsedNs - formerNs > intervalMs * 5e5) {
      best = Math.max(best, ((frames - formerFrames) / (elapsedNs - formerNs)) * 1e9);
    }
    [formerFrames, formerNs] = [frames, elapsedNs];
    duplicates = packets > 0 ? counters.lines[0].duplicate_packets / packets : 0;
  }
  return { kind: "measured", framesPerSecond: best, duplicates };
}

/** Every frame has one verdict; a datagram of no line is named a second time. */
function framesOf(counts: Readonly<Record<string, number>>): number {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return total - (counts["other-group"] ?? 0);
}

/** On the poller's processor; the first is for its console. */
function testpmdRate(vdev: string, mode: readonly string[], runMs: number): Rate | NotMeasured {
  if (FIRST === SECOND) return notMeasured("testpmd needs two processors");
  const { stdout, stderr, error } = spawnSync(
    "timeout",
    [
      ...[
        "--signal=INT",
        String((runMs + TESTPMD_START_MS) / 1000),
        "dpdk-testpmd",
        ...eal(`${FIRST},${SECOND}`, vdev),
        "--",
      ],
      ...["--total-num-mbufs=8192", "--stats-period=1", "--no-mlockall", ...mode],
    ],
    { encoding: "utf8" },
  );
  const rates = [...(stdout ?? "").matchAll(/Rx-pps:\s+(\d+)/gu)].map(([, rate]) => Number(rate));
  const best = Math.max(0, ...rates);
  return best > 0
    ? { kind: "measured", framesPerSecond: best, duplicates: null }
    : notMeasured(error?.message ?? lastWords(stderr ?? ""));
}

function preloadedCapture(): Uint8Array {
  const message = new Uint8Array(ADD_ORDER_LENGTH);
  message[0] = 0x41;
  const records = Array.from({ length: PRELOADED }, (_, index) => {
    const payload = new Uint8Array(PACKET_LENGTH);
    const writer = new MoldUdp64Writer(new DataView(payload.buffer));
    writer.begin("BENCH00001", BigInt(index + 1));
    writer.add(new DataView(message.buffer), 0, message.length);
    const frame = udpFrame({
      source: 0x0a00_0001,
      sourcePort: 26_400,
      destination: 0xefc0_0101,
      destinationPort: 26_400,
      payload,
    });
    return pcapRecord(frame, BigInt(index));
  });
  return Buffer.concat([pcapHeader(), ...records]);
}
