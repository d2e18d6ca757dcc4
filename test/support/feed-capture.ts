/** Captures of made feeds, and how TypeScript reads one: what the native pollers must see as well. */
import { Buffer } from "node:buffer";
import {
  CaptureReader,
  FRAME_VERDICT_NAMES,
  FrameVerdict,
  FrameWalk,
  pcapHeader,
  pcapRecord,
  udpFrame,
  type FrameVerdictName,
} from "../../runtime/capture/index.js";
import { Sequencer } from "../../runtime/session/index.js";
import { MoldUdp64Writer } from "../../runtime/framing/index.js";
import { eventText, runText } from "../scenarios/run-scenario.js";

/** Where a line's datagrams go. */
export interface FeedLine {
  readonly group: number;
  readonly port: number;
}

/** 233.54.12.111:26477 and 233.49.196.111:26477. */
export const FEED_LINES: readonly FeedLine[] = [
  { group: 0xe936_0c6f, port: 26_477 },
  { group: 0xe931_c46f, port: 26_477 },
];

/** The lines as `--line` takes them. */
export const LINE_ARGUMENTS: readonly string[] = [
  "--line",
  "233.54.12.111:26477",
  "--line",
  "233.49.196.111:26477",
];

/** One MoldUDP64 packet; without messages a heartbeat. */
export function moldPacket(first: bigint, messages: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(20 + messages.reduce((sum, { length }) => sum + 2 + length, 0));
  const writer = new MoldUdp64Writer(new DataView(bytes.buffer));
  writer.begin("SESSION001", first);
  for (const { buffer, byteOffset, length } of messages)
    writer.add(new DataView(buffer, byteOffset, length), 0, length);
  return bytes;
}

/** A packet's frame as it goes out on a line. */
export function feedFrame(
  payload: Uint8Array,
  { group, port }: FeedLine,
  vlan?: number,
): Uint8Array {
  return udpFrame({
    source: 0x0a00_0001,
    sourcePort: port,
    destination: group,
    destinationPort: port,
    payload,
    ...(vlan === undefined ? {} : { vlan }),
  });
}

/** Frames as a pcap file, 10 µs apart, from 1,000 s on: exact in every unit. */
export function captureOf(frames: readonly Uint8Array[]): Uint8Array {
  const records = frames.map((frame, index) =>
    pcapRecord(frame, 1_000_000_000_000n + BigInt(index) * 10_000n),
  );
  return Buffer.concat([pcapHeader(), ...records]);
}

/** What a reading found. */
export interface FeedReading {
  /** Runs and events in the notation of scenarios. */
  readonly lines: readonly string[];
  /** Frames by verdict. */
  readonly verdicts: ReadonlyMap<FrameVerdictName, number>;
  /** Datagrams of no line. */
  readonly otherGroups: number;
  readonly delivered: number;
}

/** Reads a capture; without lines every datagram is of line 0. */
export function readFeed(capture: Uint8Array, feedLines: readonly FeedLine[]): FeedReading {
  const lines: string[] = [];
  const verdicts = new Map<FrameVerdictName, number>();
  const lineCount = Math.max(1, feedLines.length);
  const walk = new FrameWalk();
  let otherGroups = 0;
  const sequencer = new Sequencer(
    {
      lines: Array.from({ length: lineCount }, () => "feed" as const),
      historyPackets: lineCount > 1 ? 64 : 0,
    },
    {
      messages: (run) => lines.push(runText(run)),
      event: (event) => lines.push(`> ${eventText(event)}`),
    },
  );
  let lastNs = 0;
  const reader = new CaptureReader((frame) => {
    const verdict = walk.walk(frame);
    const name = FRAME_VERDICT_NAMES[verdict] ?? "datagram";
    verdicts.set(name, (verdicts.get(name) ?? 0) + 1);
    if (verdict !== FrameVerdict.datagram && verdict !== FrameVerdict.snapped) return;
    const line = feedLines.findIndex(
      ({ group, port }) => walk.destination === group && walk.destinationPort === port,
    );
    if (line < 0 && feedLines.length > 0) {
      otherGroups++;
      return;
    }
    lastNs = (frame.seconds ?? 0) * 1e9 + frame.nanoseconds;
    const { payloadOffset, payloadLength } = walk;
    sequencer.receive(Math.max(0, line), frame.view, payloadOffset, payloadLength, lastNs);
  });
  reader.push(capture);
  sequencer.close(lastNs);
  return { lines, verdicts, otherGroups, delivered: sequencer.counters.delivered };
}
