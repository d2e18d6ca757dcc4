/** A C publisher and TypeScript readers in processes of their own, over shared memory. */
import { describe, expect, test } from "vitest";
import * as itch50 from "../../generated/ts/itch50/index.js";
import {
  attach,
  backoff,
  type BridgeReader,
  type MissedRange,
} from "../../runtime/bridge/index.js";
import type { SequencerEvent } from "../../runtime/session/index.js";
import { buildFeeder, sharedFolder, startFeeder } from "../support/bridge-feeder.js";
import { SummingHandlers } from "../support/summing-handlers.js";

const folder = sharedFolder();
const program = buildFeeder(folder);

async function readToEnd(
  reader: BridgeReader<itch50.MessageHandlers>,
  handlers: SummingHandlers,
): Promise<void> {
  let read = reader.counters.descriptors;
  for await (const count of reader.bursts(handlers, backoff())) read += count;
  expect(read).toBe(reader.counters.descriptors);
}

describe("bridge", () => {
  test.each([
    { title: "from the first position", name: "plain", firstHead: 0 },
    { title: "across 2^31 and the sign of a cursor", name: "sign", firstHead: 2 ** 31 - 100 },
    { title: "across 2^32 and the end of the ring", name: "wrap", firstHead: 2 ** 32 - 100 },
  ])("reads every message once and in order $title", async ({ name, firstHead }) => {
    const feeder = await startFeeder(program, {
      name,
      folder,
      messages: 200_000,
      firstHead,
      descriptors: 16_384,
      lag: 12_288,
    });
    const told: SequencerEvent[] = [];
    const reader = attach(name, {
      protocol: itch50,
      folder,
      events: {
        event: (event) => told.push(event),
      },
    });
    const handlers = new SummingHandlers();
    await readToEnd(reader, handlers);
    reader.detach();
    const report = await feeder.report;
    expect(handlers.messages).toBe(200_000);
    expect(handlers.sum).toBe(report.sum);
    expect(told).toEqual([
      { kind: "session-begun", session: "TESTSESS01", sequenceNumber: 1n, line: 0 },
      {
        kind: "session-ended",
        session: "TESTSESS01",
        sequenceNumber: 200_001n,
        cause: "end-of-session",
      },
    ]);
    expect(report).toMatchObject({ messages: 200_000, packets: 10_000, cut: 0, held: 0 });
    expect(reader.counters).toMatchObject({ messages: 200_000, descriptors: 10_002, cutOffs: 0 });
  });

  test("a reader that stops is cut off, told the exact range, and rejoins", async () => {
    const feeder = await startFeeder(program, {
      name: "slow",
      folder,
      messages: 200_000,
      descriptors: 4_096,
      lag: 2_048,
      delay: 50_000,
    });
    const handlers = new SummingHandlers();
    const missed: MissedRange[] = [];
    const reader: BridgeReader<itch50.MessageHandlers> = attach("slow", {
      protocol: itch50,
      folder,
      events: {
        cutOff: () => reader.rejoin(),
        rejoined: (range) => {
          missed.push(range);
          // A packet may have been in hand when the poller cut: it is delivered and counts as missed.
          handlers.messages -= Number(handlers.next - range.first);
          handlers.next = range.last + 1n;
        },
      },
    });
    while (handlers.messages < 1_000) reader.poll(handlers);
    // Longer than 2,048 packets take: the poller goes on without us.
    await new Promise((resolve) => setTimeout(resolve, 250));
    await readToEnd(reader, handlers);
    reader.detach();
    const report = await feeder.report;
    expect(report).toMatchObject({ messages: 200_000, held: 0 });
    expect(report.cut).toBe(reader.counters.cutOffs);
    expect(missed.length).toBeGreaterThan(0);
    const lost = missed.reduce((sum, { first, last }) => sum + Number(last - first) + 1, 0);
    expect(lost).toBeGreaterThan(2_048 * 20);
    expect(handlers.messages + lost).toBe(200_000);
    expect(handlers.next).toBe(200_001n);
  });
});
