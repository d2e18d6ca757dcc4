/** `itchgen inspect` and `itchgen stats` on packets: what a receiver delivers, what it reports, and the packets themselves. */
import { existsSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { udpFrame } from "../../../runtime/capture/udp-frame.js";
import { temporaryFolder } from "../../support/c-compiler.js";
import { interfaceBlock, packetBlock, pcapFile, sectionHeader } from "../../support/captures.js";
import { itchgen } from "../../support/cli.js";
import * as day from "../../support/day-hex.js";

const folder = temporaryFolder();

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const [ADD, DELETE] = [day.ADD, day.DELETE].map((hex) => Buffer.from(hex, "hex")) as [
  Buffer,
  Buffer,
];

/** A packet; its count is that of the messages unless another is given. */
function packet(
  session: string,
  sequence: bigint,
  messages: readonly Uint8Array[],
  count = messages.length,
): Buffer {
  const header = Buffer.alloc(20);
  header.write(session.padEnd(10), "latin1");
  header.writeBigUInt64BE(sequence, 10);
  header.writeUInt16BE(count, 18);
  const blocks = messages.flatMap((message) => [
    Buffer.of(message.length >> 8, message.length & 255),
    message,
  ]);
  return Buffer.concat([header, ...blocks]);
}

const A = 0xe901_0101;
const B = 0xe901_0102;

interface Sent {
  readonly to?: number;
  readonly port?: number;
  readonly from?: number;
  readonly ms?: number;
  readonly payload: Uint8Array;
}

function frameOf({ to = A, port = 26_477, from = 0x0a00_0001, ms = 0, payload }: Sent): {
  bytes: Uint8Array;
  seconds: number;
  nanoseconds: number;
} {
  const ends = { source: from, sourcePort: 1000, destination: to, destinationPort: port };
  const bytes = udpFrame({ ...ends, payload });
  return { bytes, seconds: 100 + Math.floor(ms / 1000), nanoseconds: (ms % 1000) * 1_000_000 };
}

function capture(name: string, sent: readonly Sent[]): string {
  return write(name, pcapFile(sent.map(frameOf), { little: true, nanoseconds: true }));
}

/** Each line short: the sequence number of a message, and what an event says. */
function story(path: string, ...args: readonly string[]): readonly (readonly unknown[])[] {
  const { stdout, status } = itchgen(["inspect", path, ...args]);
  expect(status).toBe(0);
  return stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const { event, session, sequence, type, ...facts } = JSON.parse(line) as Record<
        string,
        unknown
      >;
      return event === undefined
        ? [session, sequence, type]
        : [event, ...Object.values({ session, ...facts })];
    });
}

describe("inspect of a capture", () => {
  test("arbitrates lines, drops duplicates, orders, and says what is missing", () => {
    const path = capture("feed.pcap", [
      { payload: packet("DAY1", 1n, [ADD]) },
      { to: B, ms: 1, payload: packet("DAY1", 1n, [ADD]) },
      { to: B, ms: 2, payload: packet("DAY1", 3n, [DELETE]) },
      { ms: 3, payload: packet("DAY1", 2n, [ADD, DELETE]) },
      { ms: 4, payload: packet("DAY1", 6n, [ADD]) },
      { ms: 2000, payload: packet("DAY1", 9n, [], 0) },
      { ms: 4000, payload: packet("DAY1", 9n, [], 0xffff) },
      { ms: 5000, payload: packet("DAY2", 1n, [DELETE]) },
    ]);
    expect(story(path)).toEqual([
      ["session-begun", "DAY1", 1, "233.1.1.1:26477"],
      ["DAY1", 1, "A"],
      ["DAY1", 2, "A"],
      ["DAY1", 3, "D"],
      ["gap", "DAY1", 4, 5],
      ["lost", "DAY1", 4, 5, "time"],
      ["DAY1", 6, "A"],
      ["gap", "DAY1", 7, 8],
      ["lost", "DAY1", 7, 8, "time"],
      ["session-ended", "DAY1", 9, "end-of-session"],
      ["session-begun", "DAY2", 1, "233.1.1.1:26477"],
      ["DAY2", 1, "D"],
      ["session-ended", "DAY2", 2, "closed"],
    ]);
    expect(itchgen(["inspect", path]).stderr).toBe(
      `${path}: pcap (nanoseconds, little-endian, Ethernet): 8 frames, 8 packets on 2 lines (233.1.1.1:26477, 233.1.1.2:26477), 4 messages missing\n`,
    );
    expect(story(path, "--events", "none", "--type", "D")).toEqual([
      ["DAY1", 3, "D"],
      ["DAY2", 1, "D"],
    ]);
    expect(story(path, "--events", "outcomes").filter(([what]) => what === "lost")).toEqual([
      ["lost", "DAY1", 4, 5],
      ["lost", "DAY1", 7, 8],
    ]);
  });

  test("keeps feeds apart, and takes only the lines asked for", () => {
    const path = capture("feeds.pcap", [
      { payload: packet("ONE", 1n, [ADD]) },
      { to: B, payload: packet("TWO", 1n, [DELETE]) },
      { payload: packet("ONE", 2n, [ADD]) },
      { from: 0x0a00_0002, payload: packet("ONE", 3n, [DELETE]) },
      { port: 53, payload: Buffer.from("a question that is no packet of a feed") },
      { to: B, payload: packet("TWO", 2n, [DELETE]) },
    ]);
    const messages = (...args: readonly string[]): readonly unknown[] =>
      story(path, "--events", "none", ...args);
    expect(messages()).toEqual([
      ["ONE", 1, "A"],
      ["TWO", 1, "D"],
      ["ONE", 2, "A"],
      ["ONE", 3, "D"],
      ["TWO", 2, "D"],
    ]);
    expect(messages("--line", "233.1.1.2:26477")).toEqual([
      ["TWO", 1, "D"],
      ["TWO", 2, "D"],
    ]);
    expect(messages("--line", "233.1.1.1:26477@10.0.0.1")).toEqual([
      ["ONE", 1, "A"],
      ["ONE", 2, "A"],
    ]);
    expect(itchgen(["inspect", path]).stderr).toBe(
      `${path}: pcap (nanoseconds, little-endian, Ethernet): 6 frames, 5 packets on 2 lines (233.1.1.1:26477, 233.1.1.2:26477), 1 other-datagram\n`,
    );
    expect(itchgen(["inspect", path, "--line", "233.1.1.1"])).toMatchObject({ status: 64 });
  });

  test("numbers that no number holds exactly are text", () => {
    const path = capture("high.pcap", [{ payload: packet("HIGH", 2n ** 64n - 3n, [ADD]) }]);
    const first = story(path, "--line", "233.1.1.1:26477");
    expect(first).toEqual([
      ["session-begun", "HIGH", "18446744073709551613", "233.1.1.1:26477"],
      ["HIGH", "18446744073709551613", "A"],
      ["session-ended", "HIGH", "18446744073709551614", "closed"],
    ]);
  });

  test("reads pcapng, packed, from standard input alike", () => {
    const sent = [{ payload: packet("DAY", 1n, [ADD, DELETE]) }];
    const plain = capture("plain.pcap", sent);
    const expected = itchgen(["inspect", plain]).stdout;
    const pcapng = Buffer.concat([
      sectionHeader(false),
      interfaceBlock({ little: false }),
      ...sent.map((each) =>
        packetBlock({
          little: false,
          kind: "enhanced",
          ticks: 100_000_000n,
          bytes: frameOf(each).bytes,
        }),
      ),
    ]);
    expect(expected.split("\n").length).toBe(5);
    expect(itchgen(["inspect", "-"], { input: pcapng }).stdout).toBe(expected);
    expect(itchgen(["inspect", write("packed.gz", gzipSync(pcapng))]).stdout).toBe(expected);
  });

  test("a capture cut off: what came before is printed, and where it was cut", () => {
    const frames = [1n, 2n, 3n].map((sequence) =>
      frameOf({ payload: packet("DAY", sequence, [DELETE]) }),
    );
    const whole = pcapFile(frames, { little: true, nanoseconds: true });
    const path = write("cut.pcap", whole.subarray(0, whole.length - 10));
    const { status, stdout, stderr } = itchgen(["inspect", path, "--events", "none"]);
    expect(status).toBe(65);
    expect(stdout.split("\n").length - 1).toBe(2);
    const last = whole.length - 16 - (frames[2]?.bytes.length ?? 0);
    expect(stderr).toBe(
      `itchgen inspect: ${path}: cut off at byte ${whole.length - 10}: the record at byte ${last} has only ${whole.length - 10 - last} bytes\n`,
    );
  });

  test("--packets prints each frame, whatever it holds", () => {
    const wrong = frameOf({ ms: 2, payload: packet("DAY", 2n, [ADD]) });
    wrong.bytes[70] = 0xee;
    const frames = [
      frameOf({ payload: packet("DAY", 1n, [ADD]) }),
      frameOf({ ms: 1, payload: packet("DAY", 2n, [], 0) }),
      wrong,
      frameOf({ ms: 3, payload: packet("DAY", 2n, [ADD], 3) }),
      frameOf({ ms: 4, payload: packet("DAY", 9n, [], 4) }),
      frameOf({ ms: 5, payload: Buffer.from("short") }),
      frameOf({ ms: 6, payload: Buffer.concat([packet("DAY", 3n, [ADD]), Buffer.of(1)]) }),
      frameOf({ ms: 7, payload: packet("DAY", 3n, [], 0xffff) }),
      { bytes: Buffer.from("no frame"), seconds: 101, nanoseconds: 5 },
      frameOf({ ms: 9, port: 53, payload: Buffer.from("else") }),
    ];
    const path = write("packets.pcap", pcapFile(frames, { little: true, nanoseconds: true }));
    const { stdout } = itchgen(["inspect", path, "--packets"]);
    const lines = stdout.split("\n").slice(0, -1);
    expect(lines[0]).toBe(
      '{"index":0,"time":"100000000000","line":"233.1.1.1:26477","source":"10.0.0.1:1000","destination":"233.1.1.1:26477","vlan":null,"session":"DAY","sequence":1,"count":1,"length":58,"verdict":"messages","position":24}',
    );
    expect(lines.map((line) => (JSON.parse(line) as { verdict: string }).verdict)).toEqual([
      "messages",
      "heartbeat",
      "bad-checksum",
      "truncated",
      "request",
      "short",
      "trailing",
      "end-of-session",
      "short-frame",
      "other-datagram",
    ]);
    const human = itchgen(["inspect", path, "--packets", "--format", "human", "--limit", "1"]);
    expect(human.stdout).toBe(
      '#0  1970-01-01T00:01:40.000000000Z  10.0.0.1:1000 > 233.1.1.1:26477  messages  session "DAY"  sequence number 1  count 1  58 bytes, its record at byte 24\n',
    );
    const lenient = itchgen(["inspect", path, "--packets", "--no-checksums"]).stdout.split("\n")[2];
    expect(JSON.parse(lenient ?? "")).toMatchObject({ verdict: "messages", sequence: 2 });
  });
});

describe("other packets", () => {
  test("MoldUDP64 packets one after the other", () => {
    const dump = Buffer.concat([
      packet("DUMP", 5n, [], 0),
      packet("DUMP", 5n, [ADD]),
      packet("DUMP", 7n, [DELETE]),
      packet("DUMP", 6n, [ADD]),
      packet("DUMP", 6n, [ADD]),
      packet("DUMP", 8n, [], 0xffff),
    ]);
    const path = write("feed.mold", dump);
    expect(story(path)).toEqual([
      ["session-begun", "DUMP", 5, "dump"],
      ["DUMP", 5, "A"],
      ["DUMP", 6, "A"],
      ["DUMP", 7, "D"],
      ["session-ended", "DUMP", 8, "end-of-session"],
    ]);
    expect(itchgen(["inspect", path]).stderr).toBe(`${path}: MoldUDP64 packets, 6 packets\n`);
    const packets = itchgen(["inspect", path, "--packets"]).stdout.split("\n");
    expect(packets[1]).toBe(
      '{"index":1,"time":null,"line":"dump","source":null,"destination":null,"vlan":null,"session":"DUMP","sequence":5,"count":1,"length":58,"verdict":"messages","position":20}',
    );
  });

  test("what a SoupBinTCP server sent", () => {
    const soup = (type: string, payload: Uint8Array): Buffer =>
      Buffer.concat([
        Buffer.of((payload.length + 1) >> 8, (payload.length + 1) & 255),
        Buffer.from(type),
        payload,
      ]);
    const login = Buffer.from(`${"SOUP".padStart(10)}${"41".padStart(20)}`);
    const stream = Buffer.concat([
      soup("+", Buffer.from("hello")),
      soup("A", login),
      soup("S", ADD),
      soup("H", Buffer.alloc(0)),
      soup("S", DELETE),
      soup("Z", Buffer.alloc(0)),
    ]);
    const path = write("feed.soup", stream);
    expect(story(path)).toEqual([
      ["login-accepted", "SOUP", 41],
      ["SOUP", 41, "A"],
      ["SOUP", 42, "D"],
      ["session-ended", "SOUP", 43],
    ]);
    expect(itchgen(["inspect", path]).stderr).toBe(`${path}: SoupBinTCP stream, 6 packets\n`);
    const cut = itchgen(["inspect", "-"], { input: stream.subarray(0, stream.length - 5) });
    expect(cut.status).toBe(65);
    expect(cut.stdout.split("\n").length - 1).toBe(2);
  });
});

describe("stats of a capture", () => {
  test("adds up packets, lines, gaps and duplicates, and rates by both clocks", () => {
    const path = capture("stats.pcap", [
      { payload: packet("DAY", 1n, [ADD]) },
      { to: B, payload: packet("DAY", 1n, [ADD]) },
      { ms: 1500, payload: packet("DAY", 3n, [ADD, DELETE]) },
      { ms: 4000, to: B, payload: packet("DAY", 5n, [], 0) },
      { ms: 4000, port: 53, payload: Buffer.from("else") },
    ]);
    const { stdout, status } = itchgen(["stats", path, "--format", "json"]);
    expect(status).toBe(0);
    const { feed, rates, messages, stocks } = JSON.parse(stdout) as {
      feed: {
        capture: { frames: number; verdicts: Record<string, number> };
        streams: { receiver: Record<string, number>; lines: Record<string, unknown>[] }[];
      };
      rates: unknown;
      messages: number;
      stocks: unknown;
    };
    expect(messages).toBe(3);
    expect(stocks).toEqual([
      { stockLocate: 8381, stock: "VIXM", messages: 2 },
      { stockLocate: 3041, stock: null, messages: 1 },
    ]);
    expect(feed.capture.frames).toBe(5);
    expect(feed.capture.verdicts).toMatchObject({ datagram: 4, "other-datagram": 1 });
    expect(feed.streams.length).toBe(1);
    expect(feed.streams[0]?.receiver).toMatchObject({ delivered: 3, gaps: 1, lostMessages: 1 });
    expect(feed.streams[0]?.lines).toMatchObject([
      { line: "233.1.1.1:26477", packets: 2, newMessages: 3, duplicateMessages: 0 },
      { line: "233.1.1.2:26477", packets: 2, duplicateMessages: 1, heartbeats: 1 },
    ]);
    expect(rates).toEqual({
      captured: { seconds: 2, mean: 1.5, peak: 2, peakSecond: "101" },
      timestamps: { seconds: 2, mean: 3 / 34_201, peak: 2, peakSecond: "34200" },
    });
    expect(itchgen(["stats", path]).stdout).toMatch(/233\.1\.1\.2:26477 +2 +0 +1 +1 +0\n/u);
  });
});

describe("a real capture", () => {
  const sample = resolve("../shared/data/20230822-open-vlan141-moldudp64.pcap");

  test.skipIf(!existsSync(sample))(
    "has the packets and messages that its description counts",
    () => {
      const { feed, types } = JSON.parse(itchgen(["stats", sample, "--format", "json"]).stdout) as {
        feed: { streams: { receiver: Record<string, number>; lines: Record<string, unknown>[] }[] };
        types: { type: string; messages: number }[];
      };
      expect(feed.streams[0]?.lines).toMatchObject([{ packets: 100, newMessages: 269 }]);
      expect(feed.streams[0]?.receiver).toMatchObject({ gaps: 0, sessions: 1 });
      expect(Object.fromEntries(types.map(({ type, messages }) => [type, messages]))).toEqual({
        A: 125,
        D: 30,
        E: 3,
        F: 6,
        I: 5,
        S: 1,
        U: 99,
      });
      const [begun, first] = itchgen(["inspect", sample]).stdout.split("\n");
      expect(begun).toBe(
        '{"event":"session-begun","session":"000010059B","sequence_number":14757701,"line":"233.54.12.111:26477"}',
      );
      expect(JSON.parse(first ?? "")).toMatchObject({
        sequence: 14_757_701,
        session: "000010059B",
      });
      const packets = itchgen(["inspect", sample, "--packets", "--pretty", "--limit", "1"]).stdout;
      expect(JSON.parse(packets)).toMatchObject({
        vlan: 141,
        time: "2023-08-22T13:30:00.000001000Z",
      });
    },
  );
});
