/** The poller live on a pair of virtual Ethernet ports, in a network namespace of the test's own. */
import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { makeVethSpace, PATHS, SENDER_ADDRESS } from "../../bench/native/veth-space.js";
import { ended, PACKETS, preparePoller, QUIET_EAL, type Report } from "../support/device-feed.js";
import { LINE_ARGUMENTS } from "../support/feed-capture.js";
import { HAS_DPDK } from "../support/native.js";

const poller = preparePoller();

describe("a pair of virtual ports (root, ip)", () => {
  const space = makeVethSpace();
  const canPair = space.kind === "space";
  afterAll(() => {
    if (canPair) space.remove();
  });

  const start = (command: string, args: readonly string[]): ChildProcess => {
    const [program = "", ...enter] = canPair ? space.enter : [];
    return spawn(program, [...enter, command, ...args], { env: PATHS });
  };

  const receive = async (args: readonly string[]): Promise<Report> => {
    const limits = ["--first-ms", "20000", "--idle-ms", "1500", "--json"];
    const receiver = start(join(poller.built, "itch-poller"), [...limits, ...args]);
    const report = ended(receiver);
    await Promise.race([receiving(receiver), report]);
    const replay = ["dist/codegen/cli/main.js", "replay", poller.capture, "--rate", "4000"];
    const to = ["233.54.12.111:26477", "233.49.196.111:26477"].flatMap((each) => ["--send", each]);
    const from = ["--interface", SENDER_ADDRESS];
    await ended(start(process.execPath, [...replay, ...to, ...from]));
    return JSON.parse((await report).trimEnd());
  };

  test.skipIf(!canPair)("the packet socket", { timeout: 60_000 }, async () => {
    const report = await receive(["--source", "packet", "--interface", "vb", ...LINE_ARGUMENTS]);
    expect(report.source).toBe("packet-socket");
    expectLive(report);
  });

  test.skipIf(!canPair)("the UDP socket", { timeout: 60_000 }, async () => {
    const report = await receive(["--source", "udp", "--interface", "vb", ...LINE_ARGUMENTS]);
    expect(report.source).toBe("udp-socket");
    expectLive(report);
  });

  test.skipIf(!canPair || !HAS_DPDK)("net_af_packet", { timeout: 60_000 }, async () => {
    const report = await receive([
      ...LINE_ARGUMENTS,
      "--",
      "-l",
      "0",
      ...QUIET_EAL,
      "--vdev",
      // Room for every frame, should this process have to wait for its turn.
      "net_af_packet0,iface=vb,framecnt=2048",
    ]);
    expect(report.source).toBe("dpdk:net_af_packet");
    expectLive(report);
  });
});

/** Waits until a poller says that it listens: for ever, should it end before. */
async function receiving(child: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((resolve) => {
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("receiving from")) resolve();
    });
  });
}

/** The same of a replay, which cuts packets its own way and ends the session. */
function expectLive(report: Report): void {
  expect(report.messages).toBe(PACKETS * 3);
  expect(report.gaps).toEqual([]);
  expect(report.counters.lines.map((line) => (line["packets"] ?? 0) > 0)).toEqual([true, true]);
  expect(report.counters.lines.map((line) => (line["ends_of_session"] ?? 0) > 0)).toEqual([
    true,
    true,
  ]);
}
