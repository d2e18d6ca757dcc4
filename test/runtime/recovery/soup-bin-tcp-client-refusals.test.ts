/** What the SoupBinTCP client refuses, and what ends it for good. */
import { describe, expect, test } from "vitest";
import { RejectReasonCode } from "../../../generated/ts/soupbintcp/index.js";
import { SoupBinTcpClient } from "../../../runtime/recovery/index.js";
import { packet } from "../../support/soup-bin-tcp.js";
import type { Mischief } from "../../support/soup-bin-tcp-server.js";
import { endOf, numbered, RECONNECT, run } from "./soup-bin-tcp-client-run.js";

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
