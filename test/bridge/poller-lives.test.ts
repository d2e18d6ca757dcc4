/**
 * A running poller whose readers die, sleep and come back, and that is itself killed and started again:
 * whatever happens, each message is accounted for exactly once, and no buffer stays away.
 */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createSocket } from "node:dgram";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeDayFile } from "../../bench/stream/day-file.js";
import * as itch50 from "../../generated/ts/itch50/index.js";
import { attach, BridgeError, yielding, type BridgeReader } from "../../runtime/bridge/index.js";
import { sharedFolder } from "../support/bridge-feeder.js";
import { startPoller, type BridgePoller } from "../support/bridge-poller.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { CLI, itchgen } from "../support/cli.js";
import { HAS_DPDK, IS_ROOT, makeNative } from "../support/native.js";
import { randomBits } from "../support/random.js";
import { SequenceLedger } from "../support/sequence-ledger.js";
import { until } from "../support/until.js";

const MESSAGES = 60_000;
const SESSION = "LIVES00001";
const shared = sharedFolder();
const folder = temporaryFolder();
const path = join(folder, "day.itch");
const day = makeDayFile({ messages: MESSAGES, seed: 66, order: "independent" });
let built = "";

beforeAll(() => {
  writeFileSync(path, day);
  built = makeNative();
}, 300_000);

type Reader = BridgeReader<itch50.MessageHandlers>;

function readerOf(name: string, ledger: SequenceLedger): Reader {
  ledger.reader = attach(name, { protocol: itch50, folder: shared, events: ledger.events });
  return ledger.reader;
}

/** Lets the ledger's reader read until nothing more will come, or it `stops`. */
async function readOn(ledger: SequenceLedger, stops: () => boolean = () => false): Promise<void> {
  const idle = yielding();
  while (!ledger.isDone && !stops()) {
    ledger.reader?.poll(ledger.handlers);
    await idle(0);
  }
}

function readingProcess(name: string, limit: number): ChildProcess {
  const script = resolve("test/support/bridge-process.mjs");
  return spawn(process.execPath, [script, name, shared, String(limit)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function replay(target: string, rate: number, ...more: readonly string[]): string[] {
  const pace = ["--rate", String(rate), "--packet-bytes", "300", "--heartbeat", "50"];
  return [CLI, "replay", path, "--send", target, "--session", SESSION, ...pace, ...more];
}

async function freePort(): Promise<number> {
  const socket = createSocket("udp4");
  await new Promise<void>((bound) => socket.bind(0, "127.0.0.1", bound));
  const { port } = socket.address();
  await new Promise<void>((closed) => socket.close(() => closed()));
  return port;
}

function overUdp(
  name: string,
  port: number,
  own: Readonly<Record<string, number>>,
): Promise<BridgePoller> {
  const line = ["--source", "udp", "--line", `127.0.0.1:${port}`];
  const command = [join(built, "itch-poller")];
  return startPoller({ command, name, folder: shared, args: line, own });
}

// Poller, sender and readers share what processors there are with the other tests.
describe("lives of a poller and its readers", { timeout: 180_000 }, () => {
  test("readers killed at random points, a reader asleep for seconds, and the ring gone round", async () => {
    const port = await freePort();
    const random = randomBits(4);
    const poller = await overUdp("asleep", port, { descriptors: 1024, lag: 512, readers: 3 });
    const ledger = new SequenceLedger(day);
    const reader = readerOf("asleep", ledger);
    await until(() => reader.isJoined, "the reader to be let in");
    const sender = spawn(process.execPath, replay(`127.0.0.1:${port}`, 15_000));
    await readOn(ledger, () => ledger.delivered > 1000);
    const victims = (async () => {
      for (let round = 0; round < 3; round++) {
        const victim = readingProcess("asleep", 64);
        await once(victim.stdout as NodeJS.ReadableStream, "data");
        await new Promise((later) => setTimeout(later, (random() >>> 0) % 150));
        victim.kill("SIGKILL");
        await once(victim, "close");
      }
    })();
    await readOn(ledger, () => ledger.delivered > 5000);
    const before = reader.counters.cutOffs;
    await new Promise((later) => setTimeout(later, 2000));
    await readOn(ledger);
    await victims;
    sender.kill();
    expect(reader.counters.cutOffs).toBeGreaterThan(before);
    reader.detach();
    poller.child.kill("SIGTERM");
    const report = await poller.report;
    expect(ledger.faults).toEqual([]);
    expect(ledger.missed).toBeGreaterThan(0);
    expect(ledger.delivered + ledger.missed + ledger.lost).toBe(MESSAGES);
    expect(report.bridge).toMatchObject({ dropped: 0, held: 0 });
  });

  test("a poller killed in the middle: its successor is joined, and neither tells anything twice", async () => {
    const port = await freePort();
    const ring = { descriptors: 16_384, lag: 12_000 };
    const first = await overUdp("mortal", port, ring);
    const before = new SequenceLedger(day);
    const reader = readerOf("mortal", before);
    await until(() => reader.isJoined, "the reader to be let in");
    const sender = spawn(process.execPath, replay(`127.0.0.1:${port}`, 15_000));
    await readOn(before, () => before.delivered > 10_000);
    first.child.kill("SIGKILL");
    await expect(first.report).rejects.toThrow("ended with null");
    await readOn(before, () => reader.pollerSilence > 100 && reader.lag === 0);
    expect(reader.isEnded).toBe(false);
    expect(() => readerOf("mortal", new SequenceLedger(day))).toThrow(BridgeError);
    reader.detach();

    const second = await overUdp("mortal", port, ring);
    const after = new SequenceLedger(day);
    // The dead poller's file has its name until the new one has taken it.
    await until(() => isAttached("mortal", after), "the successor");
    await readOn(after);
    after.reader?.detach();
    sender.kill();
    second.child.kill("SIGTERM");
    expect((await second.report).bridge).toMatchObject({ dropped: 0, held: 0 });
    expect([...before.faults, ...after.faults]).toEqual([]);
    expect(before.delivered).toBeGreaterThan(10_000);
    expect(after.delivered).toBeGreaterThan(0);
    expect(before.delivered + after.delivered).toBeLessThan(MESSAGES);
    expect(after.next).toBe(BigInt(MESSAGES) + 1n);
  });

  test.skipIf(!HAS_DPDK)(
    "a device's buffers come back from readers that are killed (skipped without DPDK)",
    async () => {
      const capture = join(folder, "day.pcap");
      expect(itchgen(["convert", path, capture]).status).toBe(0);
      const random = randomBits(9);
      const poller = await startPoller({
        command: [join(built, "itch-poller")],
        name: "lending",
        folder: shared,
        args: ["--source", "dpdk", capture],
        own: { wait: 3, descriptors: 256 },
      });
      const survivor = readingProcess("lending", 32);
      const victims = [readingProcess("lending", 1), readingProcess("lending", 2)];
      const said: string[] = [];
      const survived = once(survivor, "close");
      survivor.stdout?.on("data", (chunk: Buffer) => said.push(chunk.toString()));
      // The poller begins once all three are there.
      await Promise.all(
        [survivor, ...victims].map((each) => once(each.stdout as NodeJS.ReadableStream, "data")),
      );
      await Promise.all(
        victims.map(async (victim) => {
          await new Promise((later) => setTimeout(later, (random() >>> 0) % 300));
          victim.kill("SIGKILL");
        }),
      );
      const report = await poller.report;
      await survived;
      expect(JSON.parse(said.join("").split("\n").at(-2) ?? "")).toMatchObject({
        messages: MESSAGES,
        cutOffs: 0,
      });
      expect(report.bridge).toMatchObject({ copied: 0, dropped: 0, cut_offs: 0, held: 0 });
      expect(report.counters.device["buffers"]).toBe(16_383);
    },
  );
});

/** A namespace with a cable in it: what is sent into `there` comes out of `here`. */
const SPACE = `itchgen-${process.pid}`;
const CABLE = [
  `ip netns add ${SPACE}`,
  `ip netns exec ${SPACE} sysctl -qw net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1`,
  `ip -n ${SPACE} link add here type veth peer name there`,
  `ip -n ${SPACE} addr add 10.66.0.1/24 dev there`,
  `ip -n ${SPACE} link set here up`,
  `ip -n ${SPACE} link set there up`,
];

describe("through a packet socket", { timeout: 180_000 }, () => {
  const hasCable =
    IS_ROOT && spawnSync("sh", ["-c", CABLE.join(" && ")], { stdio: "ignore" }).status === 0;
  afterAll(() => spawnSync("ip", ["netns", "del", SPACE]));

  test.skipIf(!hasCable)(
    "every message sent into a cable (skipped where no network namespace can be made)",
    async () => {
      const inside = ["netns", "exec", SPACE];
      const poller = await startPoller({
        command: ["ip", ...inside, join(built, "itch-poller")],
        name: "cable",
        folder: shared,
        args: "--source packet --interface here --line 239.66.0.1:26477".split(" "),
        own: { descriptors: 32_768, lag: 24_000 },
      });
      const ledger = new SequenceLedger(day);
      const reader = readerOf("cable", ledger);
      await until(() => reader.isJoined, "the reader to be let in");
      const sending = replay("239.66.0.1:26477", 40_000, "--interface", "10.66.0.1");
      const sender = spawn("ip", [...inside, process.execPath, ...sending]);
      await readOn(ledger);
      sender.kill();
      reader.detach();
      poller.child.kill("SIGTERM");
      const report = await poller.report;
      expect(report.source).toBe("packet-socket");
      expect(ledger.faults).toEqual([]);
      expect(ledger).toMatchObject({ delivered: MESSAGES, lost: 0, missed: 0 });
      expect(report).toMatchObject({ messages: MESSAGES, gaps: [] });
      expect(report.bridge).toMatchObject({ dropped: 0, cut_offs: 0, held: 0 });
    },
  );
});

function isAttached(name: string, ledger: SequenceLedger): boolean {
  try {
    readerOf(name, ledger);
    return true;
  } catch (error) {
    if (error instanceof BridgeError) return false;
    throw error;
  }
}
