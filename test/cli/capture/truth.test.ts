/**
 * Faults from many seeds: what `inspect` makes of the capture that `replay` writes is, line by line, what
 * the truth file says. The truth knows what was sent and what arrived; the sequencer sees packets only.
 */
import { describe, expect, test } from "vitest";
import { parseEndpoint, type Endpoint } from "../../../runtime/capture/ip-address.js";
import { pcapHeader } from "../../../runtime/capture/pcap-writer.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { descriptor } from "../../../generated/ts/itch50/index.js";
import { walkFeed } from "../../../codegen/cli/input/walk-feed.js";
import { EventFilter } from "../../../codegen/cli/inspect/event-filter.js";
import { eventJsonLine } from "../../../codegen/cli/inspect/event-text.js";
import { jsonLine } from "../../../codegen/cli/inspect/json-line.js";
import { PACKET_DEFAULTS } from "../../../codegen/cli/replay/defaults.js";
import { FeedPackets } from "../../../codegen/cli/replay/feed-packets.js";
import { LineFanOut, type LineOptions } from "../../../codegen/cli/replay/line-fan-out.js";
import { recordOf } from "../../../codegen/cli/replay/pcap-sink.js";
import { scheduleOf } from "../../../codegen/cli/replay/schedule.js";
import { Truth } from "../../../codegen/cli/replay/truth.js";
import { dayMessages } from "../../support/day-messages.js";
import { firstSeed, tries } from "../../support/effort.js";
import { randomBits } from "../../support/random.js";

const SEEDS = tries(300, 20_000);
const FIRST_SEED = firstSeed(1);
const MESSAGES = 150;

const LINES = ["239.1.1.1:26400", "239.1.1.2:26400", "239.1.1.3:26400"].map((text) => {
  const endpoint = parseEndpoint(text);
  if (endpoint === null) throw new Error(text);
  return endpoint;
});

interface Scene {
  readonly options: LineOptions;
  readonly lines: readonly Endpoint[];
  readonly rollAfter: number;
  readonly packetBytes: number;
  readonly rate: number | undefined;
}

/** How often what goes wrong, how many lines, how large packets are: all from the seed. */
function sceneOf(seed: number): Scene {
  const bits = randomBits(seed);
  const share = (most: number): number => (bits() % 3 === 0 ? 0 : (most * (bits() % 1000)) / 1000);
  return {
    options: {
      loss: share(0.4),
      burst: share(0.05),
      duplicate: share(0.3),
      reorder: share(0.5),
      overlap: share(0.4),
      truncate: share(0.3),
      corrupt: share(0.2),
      seed,
      skew: bits() % 200,
    },
    lines: LINES.slice(0, 1 + (bits() % 3)),
    rollAfter: bits() % 3 === 0 ? 20 + (bits() % 100) : 0,
    packetBytes: [64, 200, 1400][bits() % 3] ?? 1400,
    rate: bits() % 4 === 0 ? 1 + (bits() % 1_000_000) : undefined,
  };
}

interface Played {
  readonly capture: Uint8Array;
  readonly truth: readonly string[];
  readonly lost: number;
}

function play({ options, lines, rollAfter, packetBytes, rate }: Scene): Played {
  const truthLines: string[] = [];
  const records: Uint8Array[] = [pcapHeader()];
  const truth = new Truth(descriptor, (line) => truthLines.push(line));
  const fanOut = new LineFanOut(options, { lines: lines.length, truth });
  const takeReady = (): void => {
    for (const arrival of fanOut.ready()) records.push(recordOf(arrival, lines));
  };
  const packets = new FeedPackets(
    {
      ...PACKET_DEFAULTS,
      packetBytes,
      midnightNs: 0n,
      keepNumbers: true,
      rollAfter,
      schedule: scheduleOf(rate === undefined ? {} : { rate }),
    },
    (packet) => fanOut.take(packet),
  );
  const reader = new MessageReader(descriptor);
  for (const [index, message] of dayMessages(MESSAGES, options.seed).entries()) {
    const bytes = new DataView(message.buffer, message.byteOffset, message.byteLength);
    packets.add({
      ...reader.read(bytes, 0, message.length),
      index,
      bytes,
      offset: 0,
      length: message.length,
      position: 0,
      session: null,
      sequence: null,
      timeNs: null,
    });
    takeReady();
  }
  packets.end(true);
  fanOut.end();
  takeReady();
  truth.end();
  return { capture: Buffer.concat(records), truth: truthLines, lost: truth.lost };
}

async function inspect(capture: Uint8Array): Promise<readonly string[]> {
  const lines: string[] = [];
  const events = new EventFilter("outcomes", (event) => lines.push(eventJsonLine(event)));
  await walkFeed(
    { name: "capture", chunks: chunksOf(capture), progress: () => null },
    {
      protocol: descriptor,
      sink: {
        message: (message) => {
          events.flush();
          lines.push(jsonLine(message, { pretty: false }));
        },
        event: (event) => events.take(event),
        end: () => events.flush(),
      },
      afterChunk: () => undefined,
    },
  );
  return lines;
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += 4099) yield bytes.subarray(at, at + 4099);
}

describe("the truth file", () => {
  test(
    `is what a receiver makes of the capture, for ${SEEDS} seeds`,
    { timeout: 3_600_000 },
    async () => {
      let lost = 0;
      let whole = 0;
      for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
        const { capture, truth, lost: lostNow } = play(sceneOf(seed));
        expect(await inspect(capture), `seed ${seed}`).toEqual(truth);
        lost += lostNow;
        if (lostNow === 0) whole++;
      }
      // The seeds make both kinds of feed, or the test would show nothing.
      expect(lost).toBeGreaterThan(SEEDS);
      expect(whole).toBeGreaterThan(SEEDS / 20);
    },
  );

  test("names a message that is left out of the capture", async () => {
    const quiet = {
      loss: 0,
      burst: 0,
      duplicate: 0,
      reorder: 0,
      overlap: 0,
      truncate: 0,
      corrupt: 0,
    };
    const scene = {
      options: { ...quiet, seed: 1, skew: 0 },
      lines: LINES.slice(0, 1),
      rollAfter: 0,
      packetBytes: 64,
      rate: undefined,
    };
    const { capture, truth, lost } = play(scene);
    expect(lost).toBe(0);
    expect(await inspect(capture)).toEqual(truth);
    // The third record is gone: the truth of the whole must not fit any more.
    const second = 24 + recordLength(capture, 24);
    const third = second + recordLength(capture, second);
    const after = third + recordLength(capture, third);
    const cut = Buffer.concat([capture.subarray(0, third), capture.subarray(after)]);
    expect(await inspect(cut)).not.toEqual(truth);
  });
});

function recordLength(capture: Uint8Array, at: number): number {
  return 16 + Buffer.from(capture).readUInt32LE(at + 8);
}
