/** The SoupBinTCP client when connections break or fall silent: each message once and in order, or reported lost. */
import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { tries } from "../../support/effort.js";
import { type Mischief, startSoupBinTcpServer } from "../../support/soup-bin-tcp-server.js";
import { until } from "../../support/until.js";
import { closeAll, endOf, numbered, RECONNECT, run, start } from "./soup-bin-tcp-client-run.js";

const RUNS = tries(25, 1000);

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
          await closeAll();
          expect(messages).toEqual(numbered(1));
        },
      ),
      { numRuns: RUNS },
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
    onTestFinished(() => made.mockRestore());
    const { client, server, events } = await start(
      { mischief: [{ atEnd: "stay" }], heartbeatMs: 60_000 },
      { silenceMs },
      (text, running) => {
        if (text === "ten") running.close();
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
