/** The SoupBinTCP client at its work: sessions read from where they were asked for, what it says itself, how it ends. */
import { describe, expect, test } from "vitest";
import { packet } from "../../support/soup-bin-tcp.js";
import { until } from "../../support/until.js";
import { endOf, numbered, RECONNECT, run, start } from "./soup-bin-tcp-client-run.js";

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
    const running = await run({}, {}, (text, client) => {
      if (text === "message 3") client.close();
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
