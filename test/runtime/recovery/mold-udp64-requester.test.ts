/** The re-request client between a sequencer and a server that misbehaves: filled, or lost, and never twice. */
import { createSocket } from "node:dgram";
import { networkInterfaces } from "node:os";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import {
  MoldUdp64Requester,
  type MoldUdp64RequesterCounters,
  type MoldUdp64RequesterOptions,
} from "../../../runtime/recovery/index.js";
import { tries } from "../../support/effort.js";
import { type Feed, openFeed } from "../../support/feed.js";
import { downstream } from "../../support/mold-udp64.js";
import {
  type AnswerMischief,
  type MoldUdp64Server,
  startMoldUdp64Server,
} from "../../support/mold-udp64-server.js";
import { until } from "../../support/until.js";

const MESSAGES = Array.from({ length: 100 }, (_, index) => Buffer.from(`m${index + 1}`));
const RUNS = tries(40, 1000);
/** Longer than any test, for answers that must come at the first request. */
const FOREVER = { firstMs: 60_000, factor: 1, longestMs: 60_000, retries: 3 };
/** Long enough for an answer on a busy machine. */
const PATIENT = { firstMs: 150, factor: 2, longestMs: 600, retries: 3 };
/** For servers that do not answer at all. */
const WAIT = { firstMs: 15, factor: 2, longestMs: 60, retries: 3 };

interface Recovery {
  readonly feed: Feed;
  readonly server: MoldUdp64Server;
  readonly requester: MoldUdp64Requester;
}

const open: { close(): unknown }[] = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function start(
  mischief: readonly AnswerMischief[],
  {
    messages = MESSAGES,
    ...options
  }: Partial<MoldUdp64RequesterOptions> & {
    readonly messages?: readonly Uint8Array[];
  } = {},
): Promise<Recovery> {
  const server = await startMoldUdp64Server({ session: "DAY1", messages, mischief });
  const feed = await openFeed({ onEvent: (event) => requester.follow(event) });
  const requester: MoldUdp64Requester = new MoldUdp64Requester(
    { servers: [{ address: "127.0.0.1", port: server.port }], wait: FOREVER, ...options },
    {
      answer: (view, offset, length) => feed.sequencer.receive(1, view, offset, length, feed.now()),
      giveUp: (_first, last) => feed.sequencer.giveUp(last + 1n, feed.now()),
    },
  );
  open.push(requester, feed, server);
  return { feed, server, requester };
}

/** Sends all messages in packets of ten, without those of the given packets. */
async function sendWithout({ feed }: Recovery, dropped: readonly number[]): Promise<void> {
  for (let packet = 0; packet < 10; packet++) {
    if (!dropped.includes(packet)) await feed.send(tens(packet));
  }
}

function tens(packet: number): { session: string; first: number; messages: Buffer[] } {
  return {
    session: "DAY1",
    first: packet * 10 + 1,
    messages: MESSAGES.slice(packet * 10, packet * 10 + 10),
  };
}

async function settled({ feed }: Recovery): Promise<void> {
  await until(() => feed.sequencer.nextSequenceNumber === 101n, "the last message");
}

const EVERY = MESSAGES.map((message, index) => `${index + 1}:${message}`);

function notZero(counters: MoldUdp64RequesterCounters): object {
  return Object.fromEntries(Object.entries(counters).filter(([, count]) => count !== 0));
}

describe("gaps", () => {
  test("are asked for, oldest first, and filled", async () => {
    const recovery = await start([{}]);
    await sendWithout(recovery, [2, 3, 6]);
    await settled(recovery);
    expect(recovery.feed.messages).toEqual(EVERY);
    expect(recovery.server.requests).toEqual(["DAY1:21+20", "DAY1:61+10"]);
    expect(notZero(recovery.requester.counters)).toEqual({ requests: 2, answers: 2 });
  });

  test("are filled in parts when an answer holds fewer messages: the rest is asked for at once", async () => {
    const recovery = await start([{ most: 1 }, { most: 4 }, { most: 3, missing: 9 }, {}]);
    await sendWithout(recovery, [5]);
    await settled(recovery);
    expect(recovery.feed.messages).toEqual(EVERY);
    expect(recovery.server.requests).toEqual(["DAY1:51+10", "DAY1:52+9", "DAY1:56+5", "DAY1:59+2"]);
  });

  test("that nobody answers for are asked for again and again, and then lost", async () => {
    const recovery = await start([{ ignore: true }], { wait: WAIT });
    const before = performance.now();
    await sendWithout(recovery, [5]);
    await settled(recovery);
    expect(performance.now() - before).toBeGreaterThanOrEqual(15 + 30 + 60 + 60 - 5);
    expect(recovery.feed.messages).toEqual([...EVERY.slice(0, 50), ...EVERY.slice(60)]);
    expect(recovery.feed.events.at(-1)).toEqual({
      kind: "lost",
      session: "DAY1",
      first: 51n,
      last: 60n,
      cause: "request",
    });
    expect(recovery.server.requests).toEqual(Array.from({ length: 4 }, () => "DAY1:51+10"));
    expect(notZero(recovery.requester.counters)).toEqual({ requests: 4, timeOuts: 4, givenUp: 1 });
  });

  test("one given up does not keep the next from being filled", async () => {
    const ignored = Array.from({ length: 4 }, () => ({ ignore: true }) as const);
    const recovery = await start([...ignored, {}], { wait: WAIT });
    await sendWithout(recovery, [3, 7]);
    await settled(recovery);
    expect(recovery.feed.messages).toEqual([...EVERY.slice(0, 30), ...EVERY.slice(40)]);
  });

  test("that another line fills are not asked for any more", async () => {
    const recovery = await start([{ ignore: true }], { wait: PATIENT });
    await recovery.feed.send(tens(0), tens(2));
    await until(() => recovery.server.requests.length === 1, "a request");
    await recovery.feed.send(tens(1));
    expect(recovery.requester.rangeCount).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(recovery.server.requests).toEqual(["DAY1:11+10"]);
    expect(recovery.requester.counters.timeOuts).toBe(0);
  });

  test("of which another line brings the beginning are not given up for what was not asked", async () => {
    const recovery = await start([{ ignore: true }, {}], { wait: { ...PATIENT, retries: 0 } });
    await recovery.feed.send(tens(0), tens(3));
    await until(() => recovery.server.requests.length === 1, "a request");
    await recovery.feed.send(tens(1));
    await until(() => recovery.feed.messages.length === 40, "the rest");
    expect(recovery.feed.messages).toEqual(EVERY.slice(0, 40));
    expect(recovery.server.requests).toEqual(["DAY1:11+20", "DAY1:21+10"]);
  });

  test("of a session that another replaced are forgotten", async () => {
    const recovery = await start([{ ignore: true }]);
    await recovery.feed.send(tens(0), tens(2));
    await until(() => recovery.server.requests.length === 1, "a request");
    await recovery.feed.send({ session: "DAY2", first: 1, messages: [Buffer.from("new")] });
    expect(recovery.requester.rangeCount).toBe(0);
    await recovery.feed.send({ session: "DAY2", first: 4, messages: [Buffer.from("newer")] });
    await until(() => recovery.server.requests.length === 2, "another request");
    expect(recovery.server.requests).toEqual(["DAY1:11+10", "DAY2:2+2"]);
  });

  test("of any size are asked for by at most 65,534, and given up as a whole", async () => {
    const recovery = await start([{ ignore: true }], { wait: { ...WAIT, retries: 0 } });
    await recovery.feed.send(tens(0), {
      session: "DAY1",
      first: 2n ** 63n,
      messages: [Buffer.from("far")],
    });
    await until(() => recovery.feed.messages.length === 11, "the far message");
    expect(recovery.server.requests).toEqual(["DAY1:11+65534"]);
    expect(recovery.feed.events.at(-1)).toMatchObject({
      kind: "lost",
      first: 11n,
      last: 2n ** 63n - 1n,
    });
  });

  test("that a heartbeat or the end of session reveals are filled too", async () => {
    const recovery = await start([{}]);
    await recovery.feed.send(tens(0), { session: "DAY1", first: 31, count: 0 });
    await until(() => recovery.feed.messages.length === 30, "what the heartbeat revealed");
    await recovery.feed.send({ session: "DAY1", first: 101, count: 0xffff });
    await settled(recovery);
    expect(recovery.feed.messages).toEqual(EVERY);
    expect(recovery.feed.events.at(-1)?.kind).toBe("session-ended");
  });

  test("a second server is asked when the first does not answer", async () => {
    const silent = await startMoldUdp64Server({
      session: "DAY1",
      messages: MESSAGES,
      mischief: [{ ignore: true }],
    });
    const good = await startMoldUdp64Server({ session: "DAY1", messages: MESSAGES });
    open.push(silent, good);
    const servers = [silent, good].map(({ port }) => ({ address: "127.0.0.1", port }));
    const recovery = await start([], { servers, wait: PATIENT });
    await sendWithout(recovery, [4]);
    await settled(recovery);
    expect(recovery.feed.messages).toEqual(EVERY);
    expect([silent.requests.length, good.requests.length]).toEqual([1, 1]);
  });
});

test.skipIf(!hasIPv6())("a server is asked over IPv6 (skipped where there is none)", async () => {
  const address = "::1";
  const server = await startMoldUdp64Server({ session: "DAY1", messages: MESSAGES, address });
  open.push(server);
  const recovery = await start([], { servers: [{ address, port: server.port }] });
  await sendWithout(recovery, [4]);
  await settled(recovery);
  expect(recovery.feed.messages).toEqual(EVERY);
  expect(server.requests).toEqual(["DAY1:41+10"]);
});

function hasIPv6(): boolean {
  return Object.values(networkInterfaces()).some((each) =>
    each?.some(({ address }) => address === "::1"),
  );
}

describe("answers that do not help are counted and dropped", () => {
  test.each<{
    title: string;
    mischief: AnswerMischief;
    counters: Partial<MoldUdp64RequesterCounters>;
  }>([
    { title: "of another session", mischief: { session: "DAY2" }, counters: { otherSessions: 1 } },
    { title: "with another range", mischief: { shift: 30 }, counters: { notAsked: 1 } },
    {
      title: "with a range before it",
      mischief: { shift: -20, most: 10 },
      counters: { notAsked: 1 },
    },
    {
      title: "shorter than a header",
      mischief: { bytes: Buffer.alloc(19) },
      counters: { withoutMessages: 1 },
    },
    {
      title: "no datagram's bytes at all",
      mischief: { bytes: new Uint8Array(0) },
      counters: { withoutMessages: 1 },
    },
    {
      title: "an echo of the request",
      mischief: { bytes: downstream({ session: "DAY1", first: 51, count: 10 }) },
      counters: { withoutMessages: 1 },
    },
    {
      title: "a heartbeat",
      mischief: { bytes: downstream({ session: "DAY1", first: 101, count: 0 }) },
      counters: { withoutMessages: 1 },
    },
    {
      title: "an end of session",
      mischief: { bytes: downstream({ session: "DAY1", first: 101, count: 0xffff }) },
      counters: { withoutMessages: 1 },
    },
    {
      title: "cut inside the first message",
      mischief: {
        bytes: downstream({
          session: "DAY1",
          first: 51,
          messages: MESSAGES.slice(50, 51),
        }).subarray(0, 23),
      },
      counters: { withoutMessages: 1 },
    },
  ])("$title", async ({ mischief, counters }) => {
    const recovery = await start([mischief, {}], { wait: PATIENT });
    await sendWithout(recovery, [5]);
    await settled(recovery);
    expect(recovery.feed.messages).toEqual(EVERY);
    expect(notZero(recovery.requester.counters)).toEqual({
      requests: 2,
      answers: 2,
      timeOuts: 1,
      ...counters,
    });
  });

  test.each<{ title: string; mischief: AnswerMischief }>([
    { title: "promise", mischief: { missing: 60_000 } },
    {
      title: "bring",
      mischief: {
        bytes: downstream({
          session: "DAY1",
          first: 41,
          messages: Array.from({ length: 90 }, (_, index) => Buffer.from(`m${index + 41}`)),
        }),
      },
    },
  ])(
    "that $title more than the feed is known to have: of what is beyond nothing is believed",
    async ({ mischief }) => {
      const recovery = await start([mischief, { ignore: true }]);
      await sendWithout(recovery, [5]);
      await settled(recovery);
      expect(recovery.feed.messages).toEqual(EVERY);
      expect(recovery.server.requests).toEqual(["DAY1:51+10"]);
      expect(recovery.requester.rangeCount).toBe(0);
      expect(notZero(recovery.requester.counters)).toEqual({ requests: 1, answers: 1, clipped: 1 });
    },
  );

  test("that come more than once", async () => {
    const recovery = await start([{ times: 3 }]);
    await sendWithout(recovery, [5]);
    await until(() => recovery.requester.counters.answers === 3, "all answers");
    expect(recovery.feed.messages).toEqual(EVERY);
    expect(notZero(recovery.requester.counters)).toEqual({ requests: 1, answers: 3, notAsked: 2 });
  });

  test("that come too late", async () => {
    const recovery = await start([{ delayMs: 250 }, { ignore: true }], { wait: WAIT });
    await sendWithout(recovery, [5]);
    await settled(recovery);
    await until(() => recovery.requester.counters.answers === 1, "the late answer");
    expect(recovery.feed.messages).toEqual([...EVERY.slice(0, 50), ...EVERY.slice(60)]);
    expect(notZero(recovery.requester.counters)).toEqual({
      requests: 4,
      timeOuts: 4,
      givenUp: 1,
      answers: 1,
      notAsked: 1,
    });
  });

  test("that come from another address", async () => {
    const recovery = await start([{ ignore: true }, {}], { wait: PATIENT });
    await sendWithout(recovery, [5]);
    await until(() => recovery.server.asker !== undefined, "a request");
    const stranger = createSocket("udp4");
    stranger.send(
      downstream({ session: "DAY1", first: 51, messages: [Buffer.from("forged")] }),
      recovery.server.asker,
      "127.0.0.1",
    );
    await settled(recovery);
    stranger.close();
    expect(recovery.feed.messages).toEqual(EVERY);
    expect(recovery.requester.counters.foreign).toBe(1);
  });
});

test(
  "whatever is dropped and however the server errs, each message comes once, in order, or is lost",
  { timeout: 300_000 },
  async () => {
    const someMischief = fc.oneof(
      fc.constant({}),
      fc.record({
        most: fc.integer({ min: 1, max: 12 }),
        missing: fc.nat(3),
        times: fc.integer({ min: 1, max: 3 }),
      }),
      fc.constantFrom<AnswerMischief>(
        { ignore: true },
        { session: "DAY2" },
        { delayMs: 3 },
        { bytes: Buffer.alloc(3) },
      ),
      fc.record({ shift: fc.integer({ min: -15, max: 15 }) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 6 }),
        fc.array(someMischief, { maxLength: 12 }),
        async (dropped, mischief) => {
          const recovery = await start([...mischief, { ignore: true }], {
            wait: { firstMs: 4, factor: 1, longestMs: 4, retries: 2 },
          });
          await sendWithout(recovery, dropped);
          await settled(recovery);
          for (const each of open.splice(0)) await each.close();
          const lost = new Set(
            recovery.feed.events.flatMap((event) =>
              event.kind === "lost" ? EVERY.slice(Number(event.first) - 1, Number(event.last)) : [],
            ),
          );
          expect(recovery.feed.messages).toEqual(EVERY.filter((text) => !lost.has(text)));
        },
      ),
      { numRuns: RUNS },
    );
  },
);

test("a requester without a server is refused", () => {
  const handlers = { answer: () => undefined, giveUp: () => undefined };
  expect(() => new MoldUdp64Requester({ servers: [] }, handlers)).toThrow(
    new RangeError("there is no server to ask"),
  );
});
