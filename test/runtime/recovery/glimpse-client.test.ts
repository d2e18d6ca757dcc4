/**
 * A snapshot and the live stream spliced: every message of the snapshot, and then the stream from exactly
 * the number that it names, whatever breaks meanwhile. Two servers and a feed over real sockets.
 */
import { afterEach, describe, expect, test } from "vitest";
import {
  GlimpseClient,
  type GlimpseClientOptions,
  MoldUdp64Requester,
  type SnapshotFault,
} from "../../../runtime/recovery/index.js";
import { type Feed, openFeed } from "../../support/feed.js";
import type { Packet } from "../../support/mold-udp64.js";
import { startMoldUdp64Server } from "../../support/mold-udp64-server.js";
import {
  type Mischief,
  type SoupBinTcpServer,
  startSoupBinTcpServer,
} from "../../support/soup-bin-tcp-server.js";
import { until } from "../../support/until.js";

/** The live messages, of which a snapshot stands for the first ones. */
const LIVE = Array.from({ length: 40 }, (_, index) => Buffer.from(`m${index + 1}`));
const SNAPSHOT = ["directory", "halt", "order", "another order"].map((text) => Buffer.from(text));
const RECONNECT = { firstMs: 1, factor: 2, longestMs: 8, retries: 3 };

/** The last message of a snapshot. */
function lastMessage(sequenceNumber: number | string): Buffer {
  return Buffer.from(`G${String(sequenceNumber).padStart(20)}`);
}

interface Splice {
  readonly feed: Feed;
  readonly glimpse: GlimpseClient;
  readonly server: SoupBinTcpServer;
  /** What the owner of both was given, in order: `begin`, `s:…`, `end …`, `fault …`. */
  readonly snapshot: readonly string[];
}

const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

interface SpliceOptions {
  readonly mischief?: readonly Mischief[];
  readonly messages?: readonly Uint8Array[];
  readonly options?: Partial<GlimpseClientOptions>;
  readonly windowPackets?: number;
  /** Answer re-requests. */
  readonly recover?: boolean;
}

async function splice({
  mischief = [{}],
  messages = [...SNAPSHOT, lastMessage(21)],
  options,
  windowPackets = 1024,
  recover = false,
}: SpliceOptions): Promise<Splice> {
  const server = await startSoupBinTcpServer({ session: "SNAP", messages, mischief });
  const snapshot: string[] = [];
  const requests = await startMoldUdp64Server({ session: "DAY1", messages: LIVE });
  const feed = await openFeed({
    lateJoin: "snapshot",
    options: { windowPackets },
    onEvent: (event) => {
      if (event.kind === "snapshot-needed") glimpse.start();
      if (recover) requester.follow(event);
    },
  });
  const requester: MoldUdp64Requester = new MoldUdp64Requester(
    { servers: [{ address: "127.0.0.1", port: requests.port }] },
    {
      answer: (view, offset, length) => feed.sequencer.receive(1, view, offset, length, feed.now()),
      giveUp: (_first, last) => feed.sequencer.giveUp(last + 1n, feed.now()),
    },
  );
  const glimpse: GlimpseClient = new GlimpseClient(
    {
      host: "127.0.0.1",
      port: server.port,
      username: "user",
      password: "secret",
      reconnect: RECONNECT,
      silenceMs: 200,
      ...options,
    },
    {
      begin: () => snapshot.push("begin"),
      message: (view, offset, length) =>
        snapshot.push(
          `s:${Buffer.from(view.buffer, view.byteOffset + offset, length).toString("latin1")}`,
        ),
      end: (sequenceNumber) => {
        // Nothing live may have come before.
        snapshot.push(`end ${sequenceNumber} after ${feed.messages.length} live`);
        feed.sequencer.joinAt(sequenceNumber, feed.now());
      },
      fault: (fault, wait) => snapshot.push(faultText(fault, wait)),
    },
  );
  open.push(glimpse, requester, requests, feed, server);
  return { feed, glimpse, server, snapshot };
}

function faultText(fault: SnapshotFault, wait: number | null): string {
  return `fault ${fault.kind} ${wait}`;
}

function packet(first: number, limit: number): Packet {
  return { session: "DAY1", first, messages: LIVE.slice(first - 1, limit - 1) };
}

function live(first: number, limit: number): string[] {
  return LIVE.slice(first - 1, limit - 1).map((message, index) => `${first + index}:${message}`);
}

const WHOLE = ["begin", ...SNAPSHOT.map((text) => `s:${text}`), "end 21 after 0 live"];

describe("splicing", () => {
  test("packets held before the snapshot's number are dropped, the rest follows exactly", async () => {
    const { feed, snapshot, server } = await splice({ mischief: [{ segment: 1 }] });
    await feed.send(packet(11, 16), packet(16, 24), packet(24, 31));
    await until(() => feed.messages.length > 0, "live messages");
    await feed.send(packet(31, 41));
    expect(snapshot).toEqual(WHOLE);
    expect(feed.messages).toEqual(live(21, 41));
    expect(feed.events.map(({ kind }) => kind)).toEqual(["snapshot-needed", "session-begun"]);
    expect(server.logins).toEqual([
      { username: "user", password: "secret", session: "", sequenceNumber: 1n },
    ]);
    await until(() => server.received.includes("O"), "the logout");
  });

  test("a snapshot ahead of the feed: nothing is delivered until the feed gets there", async () => {
    const { feed, snapshot } = await splice({});
    await feed.send(packet(3, 7));
    await until(() => snapshot.length === WHOLE.length, "the snapshot");
    await feed.send(packet(7, 16), packet(16, 21));
    expect(feed.messages).toEqual([]);
    await feed.send(packet(19, 25));
    expect(feed.messages).toEqual(live(21, 25));
  });

  test("a snapshot behind what is held: the messages between are asked for again", async () => {
    const { feed, snapshot } = await splice({ recover: true });
    await feed.send(packet(26, 31), packet(31, 36));
    await until(() => feed.messages.length === 15, "live messages");
    expect(snapshot).toEqual(WHOLE);
    expect(feed.messages).toEqual(live(21, 36));
  });

  test("what a full window dropped while waiting is asked for again", async () => {
    const { feed } = await splice({
      recover: true,
      windowPackets: 2,
      mischief: [{ noAnswer: true }, {}],
      options: { loginMs: 150 },
    });
    for (let first = 11; first < 41; first += 5) await feed.send(packet(first, first + 5));
    await until(() => feed.messages.length === 20, "live messages");
    expect(feed.sequencer.counters.snapshotDropped).toBe(4);
    expect(feed.messages).toEqual(live(21, 41));
  });

  test("a session seen from its first message needs none", async () => {
    const { feed, server } = await splice({});
    await feed.send(packet(1, 6));
    expect(feed.messages).toEqual(live(1, 6));
    expect(server.logins).toEqual([]);
  });
});

describe("a snapshot that breaks begins anew", () => {
  const PART = ["begin", "s:directory", "s:halt"];

  test.each<{ title: string; mischief: readonly Mischief[]; begun: readonly string[] }>([
    {
      title: "closed by the server",
      mischief: [{ closeAfter: 2 }, {}],
      begun: [...PART, "fault closed-by-server 1"],
    },
    {
      title: "cut inside a packet, twice",
      mischief: [{ cutAfter: 2 }, { cutAfter: 2 }, {}],
      begun: [...PART, "fault closed-by-server 1", ...PART, "fault closed-by-server 2"],
    },
    {
      title: "silent",
      mischief: [{ silentAfter: 2 }, {}],
      begun: [...PART, "fault silent 1"],
    },
    {
      title: "begun in its middle",
      mischief: [{ shift: 2 }, {}],
      begun: ["begin", "fault not-whole 1"],
    },
    {
      title: "without a server's answer",
      mischief: [{ noAnswer: true }, {}],
      begun: ["fault no-answer 1"],
    },
  ])("$title", async ({ mischief, begun }) => {
    const { feed, snapshot, server } = await splice({ mischief, options: { loginMs: 200 } });
    await feed.send(packet(16, 31));
    await until(() => feed.messages.length > 0, "live messages");
    expect(snapshot).toEqual([...begun, ...WHOLE]);
    expect(feed.messages).toEqual(live(21, 31));
    expect(server.logins.every(({ sequenceNumber }) => sequenceNumber === 1n)).toBe(true);
  });

  test.each([
    { title: "no number", last: lastMessage("") },
    { title: "number 0", last: lastMessage(0) },
    { title: "a number cut off", last: lastMessage(21).subarray(0, 20) },
  ])("its last message has $title", async ({ last }) => {
    const { feed, snapshot, glimpse } = await splice({
      messages: [last],
      options: { reconnect: { ...RECONNECT, retries: 1 } },
    });
    await feed.send(packet(16, 31));
    await until(() => !glimpse.isBusy, "the end");
    expect(snapshot).toEqual([
      "begin",
      "fault no-sequence-number 1",
      "begin",
      "fault no-sequence-number null",
    ]);
    expect(feed.messages).toEqual([]);
  });

  test("the session ends without its last message", async () => {
    const { feed, snapshot, glimpse } = await splice({
      messages: SNAPSHOT,
      options: { reconnect: { ...RECONNECT, retries: 0 } },
    });
    await feed.send(packet(16, 31));
    await until(() => !glimpse.isBusy, "the end");
    expect(snapshot).toEqual([...WHOLE.slice(0, -1), "fault end-of-session null"]);
  });
});

test("a rejected login is not tried again; a later start is", async () => {
  const { feed, snapshot, glimpse } = await splice({ mischief: [{ reject: "A" }, {}] });
  await feed.send(packet(16, 31));
  await until(() => snapshot.length === 1, "the fault");
  expect(snapshot).toEqual(["fault rejected null"]);
  expect(glimpse.isBusy).toBe(false);
  glimpse.start();
  await until(() => feed.messages.length > 0, "live messages");
  expect(feed.messages).toEqual(live(21, 31));
});

test("closing ends the waiting without a word", async () => {
  const { feed, snapshot, glimpse } = await splice({
    mischief: [{ closeAfter: 1 }],
    options: { reconnect: { ...RECONNECT, firstMs: 60_000, longestMs: 60_000 } },
  });
  await feed.send(packet(16, 31));
  await until(() => snapshot.length === 3, "the break");
  glimpse.close();
  expect(glimpse.isBusy).toBe(false);
  expect(snapshot).toEqual(["begin", "s:directory", "fault closed-by-server 60000"]);
});
