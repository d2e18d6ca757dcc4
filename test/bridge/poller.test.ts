/**
 * The native poller and Node as two processes: every message of captures and of made streams, once, in
 * order and field for field what C reads in the same bytes.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeDayFile } from "../../bench/stream/day-file.js";
import * as itch50 from "../../generated/ts/itch50/index.js";
import { attach, backoff } from "../../runtime/bridge/index.js";
import { hostileFeed } from "../native/hostile-feed.js";
import { eventText } from "../scenarios/run-scenario.js";
import { sharedFolder } from "../support/bridge-feeder.js";
import { startPoller, type BridgePollerReport } from "../support/bridge-poller.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { itchgen } from "../support/cli.js";
import { tries } from "../support/effort.js";
import { captureOf, FEED_LINES, LINE_ARGUMENTS, readFeed } from "../support/feed-capture.js";
import { FieldSum, summingProgram } from "../support/field-sum.js";
import { HAS_DPDK, makeNative } from "../support/native.js";

const DATA = "../shared/data";
/** Messages of a stream. */
const STREAM = tries(500_000, 10_000_000);
const shared = sharedFolder();
const folder = temporaryFolder();
let built = "";
let bridges = 0;

beforeAll(() => {
  built = makeNative();
  const program = join(folder, "field_sum.c");
  writeFileSync(program, summingProgram());
  makeNative("program", `PROGRAM=${program}`);
}, 600_000);

/** What a reading came to, on either side. */
interface Reading {
  readonly sum: string;
  readonly messages: number;
}

/** The C reading of a file: no bridge, one process. */
function readInC(path: string, args: readonly string[] = []): Reading {
  const text = execFileSync(
    join(built, "field_sum"),
    ["--source", "file", path, "--json", ...args],
    { encoding: "utf8" },
  );
  const { fieldSum, summed } = JSON.parse(text) as { fieldSum: string; summed: number };
  return { sum: fieldSum, messages: summed };
}

interface Bridged extends Reading {
  readonly events: readonly string[];
  readonly report: BridgePollerReport;
  readonly descriptors: number;
}

/** Runs the poller over a recording and reads its bridge to the end. */
async function readOverBridge(args: readonly string[]): Promise<Bridged> {
  const name = `recording-${bridges++}`;
  const poller = await startPoller({
    command: [join(built, "itch-poller")],
    name,
    folder: shared,
    args,
    own: { wait: 1 },
  });
  const sum = new FieldSum();
  const events: string[] = [];
  const reader = attach(name, {
    protocol: itch50,
    folder: shared,
    events: { event: (event) => events.push(`> ${eventText(event)}`) },
  });
  for await (const _ of reader.bursts(sum.handlers, backoff())) void _;
  reader.detach();
  const report = await poller.report;
  expect(reader.counters).toMatchObject({ cutOffs: 0, messages: report.messages });
  const { descriptors } = reader.counters;
  return { sum: sum.text, messages: sum.messages, events, report, descriptors };
}

function dayFile(messages: number): string {
  const path = join(folder, `stream-${messages}.itch`);
  if (!existsSync(path)) {
    writeFileSync(path, makeDayFile({ messages, seed: 6, order: "independent" }));
  }
  return path;
}

/** A day file as a capture. */
function captured(path: string): string {
  const to = join(folder, `${path.split("/").at(-1)}.pcap`);
  if (!existsSync(to)) expect(itchgen(["convert", path, to]).status).toBe(0);
  return to;
}

const files = existsSync(DATA)
  ? readdirSync(DATA).filter((each) => /ITCH50$|\.pcap$/u.test(each))
  : ["(no ../shared/data)"];

/** The ways to read a capture; a device lends its buffers, a file's packets are copied once. */
const WAYS = [
  { title: "net_pcap", source: "dpdk", name: /^dpdk:net_pcap$/u, lends: true, isThere: HAS_DPDK },
  { title: "the file", source: "file", name: /^file:pcap$/u, lends: false, isThere: true },
] as const;

describe.each(WAYS)("through $title", ({ source, name, lends, isThere }) => {
  const expectWhole = ({ report, events, descriptors }: Bridged): void => {
    expect(report.source).toMatch(name);
    const { lent, copied, ...others } = report.bridge;
    expect(others).toMatchObject({ dropped: 0, cut_offs: 0, held: 0 });
    expect(lent + copied).toBeLessThanOrEqual(descriptors - events.length);
    if (lends) {
      expect(copied).toBe(0);
      // Every buffer is back: none was lost on the way through other processes.
      expect(report.counters.device["buffers"]).toBe(16_383);
    } else expect(lent).toBe(0);
  };

  test.skipIf(!isThere || !existsSync(DATA)).each(files)("%s", async (file) => {
    const path = file.endsWith(".pcap") ? join(DATA, file) : captured(join(DATA, file));
    const found = await readOverBridge(["--source", source, path]);
    expectWhole(found);
    const { sum, messages, events } = found;
    expect({ sum, messages }).toEqual(readInC(path));
    expect(messages).toBeGreaterThan(100);
    expect(events).toEqual(eventsOf(readFileSync(path)));
  });

  test.skipIf(!isThere)(`${STREAM} messages`, { timeout: 600_000 }, async () => {
    const path = captured(dayFile(STREAM));
    const found = await readOverBridge(["--source", source, path]);
    expectWhole(found);
    const { sum, messages } = found;
    expect({ sum, messages }).toEqual(readInC(path));
    expect(messages).toBe(STREAM);
    // The ring was gone round, and the pool's buffers were used again and again.
    if (STREAM > 500_000) expect(found.descriptors).toBeGreaterThan(10 * 16_384);
  });

  test.skipIf(!isThere)("a hostile feed of two lines, with its gaps and losses", async () => {
    const path = join(folder, "hostile.pcap");
    const capture = captureOf(hostileFeed(3000, 11));
    writeFileSync(path, capture);
    const found = await readOverBridge(["--source", source, path, ...LINE_ARGUMENTS]);
    const { sum, messages, events, report } = found;
    const whole = readInC(path, LINE_ARGUMENTS);
    expect({ sum, messages }).toEqual(whole);
    expect(events).toEqual(eventsOf(capture, FEED_LINES));
    expect(events.some((event) => event.startsWith("> lost"))).toBe(true);
    // Packets that had to wait for others are copied, the rest is lent.
    expect(report.bridge.copied).toBeGreaterThan(0);
    if (lends) {
      expect(report.bridge.lent).toBeGreaterThan(0);
      expect(report.counters.device["buffers"]).toBe(16_383);
    }
  });
});

test("a day file, which no device made", async () => {
  const path = dayFile(50_000);
  const { sum, messages, report } = await readOverBridge(["--source", "file", path]);
  expect(report.source).toBe("file:binaryfile");
  expect({ sum, messages }).toEqual(readInC(path));
  expect(messages).toBe(50_000);
});

function eventsOf(capture: Uint8Array, lines: typeof FEED_LINES = []): string[] {
  return readFeed(capture, lines).lines.filter((line) => !line.startsWith("> messages"));
}
