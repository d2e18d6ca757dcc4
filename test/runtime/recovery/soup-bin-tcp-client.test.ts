/** The SoupBinTCP client against a server that misbehaves: each message once and in order, or reported lost. */
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { RejectReasonCode } from "../../../generated/ts/soupbintcp/index.js";
import {
  SoupBinTcpClient,
  type SoupBinTcpClientOptions,
  type SoupBinTcpEvent,
} from "../../../runtime/recovery/index.js";
import { packet } from "../../support/soup-bin-tcp.js";
import {
  type Mischief,
  type ServerPlan,
  type SoupBinTcpServer,
  startSoupBinTcpServer,
} from "../../support/soup-bin-tcp-server.js";
import { until } from "../../support/until.js";

const MESSAGES = Array.from({ length: 9 }, (_, index) => Buffer.from(`message ${index + 1}`));
/** Many more with `ITCHGEN_LONG=1`. */
const RUNS = process.env["ITCHGEN_LONG"] === undefined ? 25 : 1000;
/** Retries at once, so that no test waits. */
const RECONNECT = { firstMs: 1, factor: 2, longestMs: 8, retries: 4 };

interface Run {
  readonly client: SoupBinTcpClient;
  readonly server: SoupBinTcpServer;
  /** `number:text` of each message. */
  readonly messages: readonly string[];
  readonly events: readonly SoupBinTcpEvent[];
}

const open: { close(): unknown }[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  for (const each of open.splice(0)) await each.close();
});

async function start(
  plan: Partial<ServerPlan>,
  options: Partial<SoupBinTcpClientOptions> = {},
  onMessage: (text: string) => void = () => undefined,
): Promise<Run> {
  const server = await startSoupBinTcpServer({ session: "DAY1", messages: MESSAGES, ...plan });
  const messages: string[] = [];
  const events: SoupBinTcpEvent[] = [];
  const client: SoupBinTcpClient = new SoupBinTcpClient(
    {
      host: "127.0.0.1",
      port: server.port,
      username: "user",
      password: "secret",
      reconnect: RECONNECT,
      ...options,
    },
    {
      sequencedData: (view, offset, length) => {
        const bytes = Buffer.from(view.buffer, view.byteOffset + offset, length);
        messages.push(`${client.sequenceNumber}:${bytes.toString("latin1")}`);
        onMessage(bytes.toString("latin1"));
      },
      event: (event) => events.push(event),
    },
  );
  open.push(client, server);
  client.connect();
  return { client, server, messages, events };
}

/** The same, until the client is done. */
async function run(...args: Parameters<typeof start>): Promise<Run> {
  const running = await start(...args);
  await until(() => running.events.at(-1)?.kind === "closed", "the client's end");
  return running;
}

function numbered(from: number, limit = MESSAGES.length + 1): string[] {
  return MESSAGES.slice(from - 1, limit - 1).map((message, index) => `${from + index}:${message}`);
}

function endOf({ events }: Run): unknown {
  const last = events.at(-1);
  return last?.kind === "closed" ? last.end : last;
}

describe("a session", () => {
  test("is read from its first message to its end", async () => {
    const { client, server, messages, events } = await run({});
    expect(messages).toEqual(numbered(1));
    expect(events).toEqual([
      { kind: "connecting", retry: 0 },
      { kind: "accepted", session: "DAY1", sequenceNumber: 1n },
      { kind: "closed", end: { kind: "end-of-session" } },
    ]);
    expect(server.logins).toEqual([
      { username: "user", password: "secret", session: "", sequenceNumber: 1n },
    ]);
    expect(client.nextSequenceNumber).toBe(10n);
    expect(client.session).toBe("DAY1");
  });

  test("is read from the number asked for", async () => {
    const { messages } = await run({}, { sequenceNumber: 4n, session: "DAY1" });
    expect(messages).toEqual(numbered(4));
  });

  test("is read from the newest message on for number 0, also after a break", async () => {
    const { client, server, messages, events } = await start(
      { mischief: [{ atEnd: "stay", closeAfter: 1 }, { atEnd: "stay" }] },
      { sequenceNumber: 0n },
    );
    expect(client.nextSequenceNumber).toBe(0n);
    await until(() => events.some(({ kind }) => kind === "accepted"), "the login");
    expect(client.nextSequenceNumber).toBe(10n);
    server.publish(Buffer.from("new"), Buffer.from("newer"));
    await until(() => messages.length === 2, "messages");
    expect(messages).toEqual(["10:new", "11:newer"]);
    expect(server.logins.map((login) => login.sequenceNumber)).toEqual([0n, 11n]);
  });

  test("has 2^64 - 1 as its last number: after that no connection is opened", async () => {
    const last = 2n ** 64n - 1n;
    const running = await run(
      { mischief: [{ firstNumber: last, closeAfter: 2 }] },
      { sequenceNumber: last },
    );
    expect(running.messages).toEqual([`${last}:message 1`]);
    expect(running.client.packets.beyondLastNumber).toBe(1);
    expect(endOf(running)).toEqual({ kind: "closed-by-server" });
    expect(running.server.logins.length).toBe(1);
  });

  test("goes on after closed, when asked to", async () => {
    const { client, server, messages, events } = await start({ mischief: [{ atEnd: "stay" }] });
    await until(() => messages.length === 9, "messages");
    client.close();
    expect(events.at(-1)).toEqual({ kind: "closed", end: { kind: "closed" } });
    client.connect();
    server.publish(Buffer.from("ten"));
    await until(() => messages.length === 10, "another message");
    expect(messages).toEqual([...numbered(1), "10:ten"]);
  });
});

describe("breaks", () => {
  test.each<{ title: string; mischief: readonly Mischief[]; end: string }>([
    { title: "closed by the server", mischief: [{ closeAfter: 3 }, {}], end: "closed-by-server" },
    { title: "cut inside a packet", mischief: [{ cutAfter: 3 }, {}], end: "closed-by-server" },
    { title: "silent", mischief: [{ silentAfter: 3 }, {}], end: "silent" },
  ])("$title: goes on at the next number, each message once", async ({ mischief, end }) => {
    const { messages, events, server, client } = await run({ mischief }, { silenceMs: 40 });
    expect(messages).toEqual(numbered(1));
    expect(events).toEqual([
      { kind: "connecting", retry: 0 },
      { kind: "accepted", session: "DAY1", sequenceNumber: 1n },
      { kind: "disconnected", end: { kind: end }, waitMs: 1 },
      { kind: "connecting", retry: 1 },
      { kind: "accepted", session: "DAY1", sequenceNumber: 4n },
      { kind: "closed", end: { kind: "end-of-session" } },
    ]);
    expect(server.logins.map((login) => [login.session, login.sequenceNumber])).toEqual([
      ["", 1n],
      ["DAY1", 4n],
    ]);
    expect(client.packets.truncated).toBe(mischief[0]?.cutAfter === undefined ? 0 : 1);
  });

  test("messages that come again are dropped", async () => {
    const { messages, client } = await run({ mischief: [{ closeAfter: 5 }, { shift: -3 }] });
    expect(messages).toEqual(numbered(1));
    expect(client.counters.duplicates).toBe(3);
  });

  test("a break among messages that come again loses none", async () => {
    const mischief = [{ closeAfter: 5 }, { shift: -3, closeAfter: 2 }, { shift: -1 }];
    const { messages, client, server } = await run({ mischief });
    expect(messages).toEqual(numbered(1));
    expect(client.counters.duplicates).toBe(3);
    expect(server.logins.map((login) => login.sequenceNumber)).toEqual([1n, 6n, 6n]);
  });

  test("messages that the server leaves out are reported lost", async () => {
    const { messages, events, client } = await run({ mischief: [{ closeAfter: 2 }, { shift: 3 }] });
    expect(messages).toEqual([...numbered(1, 3), ...numbered(6)]);
    expect(events).toContainEqual({ kind: "lost", first: 3n, last: 5n });
    expect(client.counters.lost).toBe(3n);
  });

  test("waits grow up to the longest, and then it gives up", async () => {
    const server = await startSoupBinTcpServer({ session: "DAY1", messages: [] });
    await server.close();
    const running = await run({}, { port: server.port });
    expect(running.events.map((event) => (event.kind === "disconnected" ? event.waitMs : event.kind)))
      .toEqual([
        "connecting", 1, "connecting", 2, "connecting", 4, "connecting", 8, "connecting", "closed",
      ]); // prettier-ignore
    expect(endOf(running)).toMatchObject({ kind: "failed", error: { code: "ECONNREFUSED" } });
  });

  test("the count of retries starts again when the server is heard", async () => {
    const one = { closeAfter: 1 };
    const { messages, events } = await run(
      { mischief: Array.from({ length: 9 }, () => one).concat({ closeAfter: 9 }) },
      { reconnect: { ...RECONNECT, retries: 1 } },
    );
    expect(messages).toEqual(numbered(1));
    expect(events.filter((event) => event.kind === "connecting").length).toBe(10);
  });

  test("a server that brings only what was there already is not tried for ever", async () => {
    const running = await run({ mischief: [{ closeAfter: 2 }, { shift: -1, closeAfter: 1 }] });
    expect(running.messages).toEqual(numbered(1, 3));
    expect(endOf(running)).toEqual({ kind: "closed-by-server" });
    expect(running.client.counters).toMatchObject({ connections: 5, duplicates: 4 });
  });

  test("cut anyhow, the messages are the same", { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record(
            {
              closeAfter: fc.integer({ min: 1, max: 4 }),
              cutAfter: fc.integer({ min: 1, max: 4 }),
              shift: fc.integer({ min: -1, max: 0 }),
              segment: fc.integer({ min: 1, max: 20 }),
            },
            { requiredKeys: ["closeAfter", "cutAfter", "segment"] },
          ),
          { maxLength: 5 },
        ),
        async (mischief) => {
          // The first message has none before it that could come again.
          const [first, ...rest] = mischief;
          const plan = first === undefined ? [] : [{ ...first, shift: 0 }, ...rest];
          const { messages } = await run({ mischief: [...plan, { segment: 1 }] });
          for (const each of open.splice(0)) await each.close();
          expect(messages).toEqual(numbered(1));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe("refusals", () => {
  test.each([
    { reject: "A", reason: RejectReasonCode.notAuthorized },
    { reject: "S", reason: RejectReasonCode.sessionNotAvailable },
  ] as const)("a login rejected for $reject is not tried again", async ({ reject, reason }) => {
    const running = await run({ mischief: [{ reject }] });
    expect(endOf(running)).toEqual({ kind: "rejected", reason });
    expect(running.server.logins.length).toBe(1);
  });

  test("another session than the one asked for is refused", async () => {
    const running = await run({ mischief: [{ session: "DAY2" }] }, { session: "DAY1" });
    expect(endOf(running)).toEqual({ kind: "another-session", session: "DAY2" });
    expect(running.messages).toEqual([]);
  });

  test("another session after a break is refused", async () => {
    const running = await run({ mischief: [{ closeAfter: 4 }, { session: "DAY2", shift: -4 }] });
    expect(endOf(running)).toEqual({ kind: "another-session", session: "DAY2" });
    expect(running.messages).toEqual(numbered(1, 5));
  });

  test.each<{ title: string; mischief: Mischief }>([
    { title: "data before the login", mischief: { beforeLogin: packet("S", "early") } },
    {
      title: "a login without a number",
      mischief: { beforeLogin: packet("A", "DAY1".padStart(30)) },
    },
    {
      title: "a second login",
      mischief: { beforeMessage: packet("A", `${"DAY1".padStart(10)}${"1".padStart(20)}`) },
    },
  ])("$title is a fault of the protocol", async ({ mischief }) => {
    const running = await run(
      { mischief: [mischief] },
      { reconnect: { ...RECONNECT, retries: 0 } },
    );
    expect(endOf(running)).toEqual({ kind: "protocol-fault" });
    expect(running.messages).toEqual([]);
  });

  test("no answer to the login is a lost connection", async () => {
    const { messages, events } = await run({ mischief: [{ noAnswer: true }, {}] }, { loginMs: 20 });
    expect(events[1]).toEqual({ kind: "disconnected", end: { kind: "no-answer" }, waitMs: 1 });
    expect(messages).toEqual(numbered(1));
  });

  test("what would not fit in a login is refused at once", () => {
    const options = { host: "127.0.0.1", port: 1, username: "toolong", password: "" };
    expect(() => new SoupBinTcpClient(options, { sequencedData: () => undefined })).toThrow(
      new RangeError('"toolong" has 7 characters, the field takes 6'),
    );
  });
});

describe("heartbeats", () => {
  test("are sent while there is nothing else to send, and keep a quiet connection open", async () => {
    const { client, server, events, messages } = await start(
      { mischief: [{ atEnd: "stay" }], heartbeatMs: 15 },
      { heartbeatMs: 15, silenceMs: 120 },
    );
    await until(() => server.received.filter((each) => each === "R").length >= 12, "heartbeats");
    expect(client.isOpen).toBe(true);
    expect(events.map(({ kind }) => kind)).toEqual(["connecting", "accepted"]);
    expect(client.counters.heartbeatsSent).toBeGreaterThanOrEqual(12);
    expect(client.packets.heartbeats).toBeGreaterThan(0);
    server.publish(Buffer.from("ten"));
    await until(() => messages.length === 10, "a message");
  });

  test("are not missed while messages come, however slowly", async () => {
    const { messages, client } = await run(
      { mischief: [{ pauseMs: 50, segment: 1 }], heartbeatMs: 60_000 },
      { silenceMs: 300 },
    );
    expect(messages).toEqual(numbered(1));
    expect(client.counters.connections).toBe(1);
  });

  test("are missed while bytes drip of a packet that never becomes whole", async () => {
    const { events, messages } = await run({ mischief: [{ dripMs: 10 }, {}] }, { silenceMs: 150 });
    expect(events).toContainEqual({
      kind: "disconnected",
      end: { kind: "silent" },
      waitMs: RECONNECT.firstMs,
    });
    expect(messages).toEqual(numbered(1));
  });

  test("an end that a busy process reads late leaves no timer running", async () => {
    const silenceMs = 53;
    const made = vi.spyOn(globalThis, "setTimeout");
    const { client, server, events } = await start(
      { mischief: [{ atEnd: "stay" }], heartbeatMs: 60_000 },
      { silenceMs },
      (text) => {
        if (text === "ten") client.close();
      },
    );
    await until(() => client.isOpen, "the login");
    server.publish(Buffer.from("ten"));
    const busyUntil = Date.now() + 120;
    while (Date.now() < busyUntil);
    await until(() => events.at(-1)?.kind === "closed", "the end");
    await new Promise((resolve) => setImmediate(resolve));
    const deadlines = made.mock.results.filter(
      (_, index) => made.mock.calls[index]?.[1] === silenceMs,
    );
    expect(deadlines).toHaveLength(1);
    for (const { value } of deadlines) expect(value).toMatchObject({ _destroyed: true });
  });

  test("a process that was busy for longer than the silence reads first what came meanwhile", async () => {
    const { client, server, events } = await start(
      { mischief: [{ atEnd: "stay" }], heartbeatMs: 5 },
      { silenceMs: 50 },
    );
    await until(() => client.isOpen, "the login");
    const busyUntil = Date.now() + 120;
    // The server shares this process: what it sent lies in the socket before the time is up.
    server.publish(Buffer.from("ten"));
    while (Date.now() < busyUntil);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events.map(({ kind }) => kind)).toEqual(["connecting", "accepted"]);
  });
});

describe("the client's own words", () => {
  test("unsequenced data and the logout reach the server, which closes", async () => {
    const running = await start({ mischief: [{ atEnd: "stay" }] });
    const { client, server, events } = running;
    expect(client.send(Buffer.from("too early"))).toBe(false);
    await until(() => client.isOpen, "the login");
    expect(client.send(Buffer.from("hello"))).toBe(true);
    client.logout();
    expect(client.send(Buffer.from("too late"))).toBe(false);
    await until(() => events.at(-1)?.kind === "closed", "the end");
    expect(endOf(running)).toEqual({ kind: "logout" });
    expect(server.received).toEqual(["U hello", "O"]);
  });

  test("closing while waiting for a retry ends the waiting", async () => {
    const { client, events } = await start(
      { mischief: [{ closeAfter: 1 }] },
      { reconnect: { ...RECONNECT, firstMs: 60_000, longestMs: 60_000 } },
    );
    await until(() => events.at(-1)?.kind === "disconnected", "the break");
    client.close();
    expect(events.at(-1)).toEqual({ kind: "closed", end: { kind: "closed" } });
  });

  test("a handler that closes the client gets nothing more of the chunk, until it connects again", async () => {
    const running = await run({}, {}, (text) => {
      if (text === "message 3") open[0]?.close();
    });
    expect(running.messages).toEqual(numbered(1, 4));
    expect(endOf(running)).toEqual({ kind: "closed" });
    running.client.connect();
    await until(() => running.messages.length === 9, "the rest");
    expect(running.messages).toEqual(numbered(1));
    expect(running.client.counters.connections).toBe(2);
  });

  test("a server that does not close after a logout is left after the silence", async () => {
    const running = await start(
      { mischief: [{ atEnd: "stay", ignoreLogout: true }], heartbeatMs: 5 },
      { silenceMs: 40 },
    );
    await until(() => running.messages.length === 9, "messages");
    running.client.logout();
    await until(() => running.events.at(-1)?.kind === "closed", "the end");
    expect(endOf(running)).toEqual({ kind: "logout" });
  });
});

test("what a handler throws is not swallowed: the client closes, and the error goes its way", async () => {
  const listeners = process.rawListeners("uncaughtException") as (() => void)[];
  const thrown: unknown[] = [];
  process.removeAllListeners("uncaughtException");
  process.on("uncaughtException", (error) => thrown.push(error));
  try {
    const mistake = new Error("a user's mistake");
    const running = await run({}, {}, (text) => {
      if (text === "message 3") throw mistake;
    });
    expect(running.messages).toEqual(numbered(1, 4));
    expect(endOf(running)).toEqual({ kind: "handler-threw", error: mistake });
    await until(() => thrown.length > 0, "the error");
    expect(thrown).toEqual([mistake]);
  } finally {
    process.removeAllListeners("uncaughtException");
    for (const listener of listeners) process.on("uncaughtException", listener);
  }
});

test("faults inside the stream are counted and do no harm", async () => {
  const beforeMessage = Buffer.concat([
    Buffer.alloc(2),
    packet("?", "what"),
    packet("+", "debug"),
    packet("O"),
    packet("J"),
    packet("H", "!"),
  ]);
  const { messages, client } = await run({ mischief: [{ beforeMessage, segment: 3 }] });
  expect(messages).toEqual(numbered(1));
  expect(client.packets).toMatchObject({
    empty: 9,
    unknownType: 9,
    debug: 9,
    wrongSide: 9,
    short: 9,
    long: 9,
  });
});
