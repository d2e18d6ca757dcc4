/**
 * Routers' IGMP queries: well-formed ones are answered, many at once by one report a group; malformed ones are
 * counted and left alone. Over a capture of queries, and with the kernel's bridge as the router.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/c-compiler.js";
import { captureOf, LINE_ARGUMENTS } from "../support/feed-capture.js";
import { HAS_DPDK, IS_ROOT, makeNative } from "../support/native.js";

const folder = temporaryFolder();
const EAL = ["--", "-l", "0", "--no-huge", "-m", "128", "--no-pci", "--no-telemetry"];
const QUIET = ["--no-shconf", "--log-level=*:error", "--vdev"];
const GROUP = [233, 54, 12, 111];
const NONE = [0, 0, 0, 0];
const PATHS = { ...process.env, PATH: `${process.env["PATH"]}:/usr/sbin:/sbin` };
let built = "";

beforeAll(() => {
  built = makeNative();
}, 300_000);

/** A query's frame; `sources` make it one of the third version, of which it claims `count`. */
interface QueryForm {
  readonly group?: readonly number[];
  readonly sources?: readonly (readonly number[])[];
  readonly count?: number;
  readonly spoils?: "igmp" | "ip";
}

describe("IGMP queries", () => {
  test.skipIf(!HAS_DPDK).each([
    ["a general query", [{}], { answers: 2, malformed: 0 }],
    ["one for a group", [{ group: GROUP }], { answers: 1, malformed: 0 }],
    ["one of the third version", [{ group: GROUP, sources: [] }], { answers: 1, malformed: 0 }],
    ["one for another group", [{ group: [233, 1, 1, 1] }], { answers: 0, malformed: 0 }],
    ["a hundred at once", Array.from({ length: 100 }, () => ({})), { answers: 2, malformed: 0 }],
    ["a wrong checksum", [{ spoils: "igmp" }], { answers: 0, malformed: 1 }],
    ["a wrong IP checksum", [{ spoils: "ip" }], { answers: 0, malformed: 1 }],
    ["a group that is none", [{ group: [10, 0, 0, 1] }], { answers: 0, malformed: 1 }],
    [
      "sources that are not there",
      [{ group: GROUP, sources: [], count: 3 }],
      { answers: 0, malformed: 1 },
    ],
    ["all groups of one source", [{ sources: [[10, 0, 0, 1]] }], { answers: 0, malformed: 1 }],
  ] as const)("%s", (_, queries: readonly QueryForm[], { answers, malformed }) => {
    const asked = join(folder, "asked.pcap");
    const sent = join(folder, "sent.pcap");
    writeFileSync(asked, captureOf(queries.map(queryFrame)));
    const device = `net_pcap0,rx_pcap=${asked},tx_pcap=${sent}`;
    const output = execFileSync(
      join(built, "itch-poller"),
      [...LINE_ARGUMENTS, "--idle-ms", "300", "--json", ...EAL, ...QUIET, device],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    const { device: counters } = JSON.parse(output).counters;
    expect(counters.port0_igmp_answers).toBe(answers);
    expect(counters.port0_igmp_malformed).toBe(malformed);
    expect(counters.port0_igmp_queries).toBe(malformed > 0 ? 0 : queries.length);
    // Two reports at the start, two farewells at the end, and the answers between them.
    expect(framesOf(readFileSync(sent))).toBe(4 + answers);
  });

  test.skipIf(!HAS_DPDK || !IS_ROOT || spawnSync("ip", ["-V"], { env: PATHS }).status !== 0)(
    "a router that forgets after two seconds goes on forwarding (root, ip)",
    { timeout: 60_000 },
    async () => {
      const space = `itch-igmp-${process.pid}`;
      const inside = ["netns", "exec", space];
      execFileSync("ip", ["netns", "add", space], { env: PATHS });
      try {
        execFileSync("ip", [...inside, "sh", "-e", "-c", ROUTER], { env: PATHS });
        const poller = spawn(
          "ip",
          [
            ...[...inside, join(built, "itch-poller"), ...LINE_ARGUMENTS.slice(0, 2)],
            ...["--address", "10.77.1.2", "--run-ms", "6000", "--json"],
            ...[...EAL, ...QUIET, "net_af_packet0,iface=vb"],
          ],
          { env: PATHS, stdio: ["ignore", "pipe", "ignore"] },
        );
        let output = "";
        poller.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
        const ended = new Promise((resolve) => poller.on("close", resolve));
        await sleep(5000);
        const show = [...inside, "bridge", "mdb", "show"];
        expect(execFileSync("ip", show, { env: PATHS, encoding: "utf8" })).toMatch(
          /233\.54\.12\.111/u,
        );
        await ended;
        const { device } = JSON.parse(output).counters;
        expect(device.port0_igmp_queries).toBeGreaterThan(2);
        expect(device.port0_igmp_answers).toBeGreaterThan(2);
      } finally {
        spawnSync("ip", ["netns", "delete", space], { env: PATHS });
      }
    },
  );
});

/** A bridge that asks every second, gives half of one to answer, and forgets after two. */
const ROUTER = `
for each in all default; do echo 1 > /proc/sys/net/ipv6/conf/$each/disable_ipv6; done
ip link add br0 type bridge mcast_snooping 1 mcast_querier 1 mcast_query_interval 100 \
  mcast_query_response_interval 50 mcast_membership_interval 200 mcast_startup_query_interval 100
ip link add va type veth peer name vb
ip link set va master br0
ip addr add 10.77.1.1/24 dev br0
for each in lo va vb br0; do ip link set $each up; done
`;

function queryFrame({ group = NONE, sources, count, spoils }: QueryForm): Uint8Array {
  const more = sources === undefined ? [] : [2, 125, 0, count ?? sources.length, ...sources.flat()];
  const igmp = summed([0x11, 1, 0, 0, ...group, ...more], 2, spoils === "igmp");
  const length = 24 + igmp.length;
  const header = [0x46, 0xc0, 0, length, 0, 0, 0, 0, 1, 2, 0, 0, 10, 0, 0, 254, 224, 0, 0, 1];
  const ip = summed([...header, 0x94, 4, 0, 0], 10, spoils === "ip");
  const frame = [1, 0, 0x5e, 0, 0, 1, 2, 0, 0, 0, 0, 9, 8, 0, ...ip, ...igmp];
  return Uint8Array.from({ length: Math.max(60, frame.length) }, (_, at) => frame[at] ?? 0);
}

/** Puts the checksum at `at`, or another. */
function summed(bytes: readonly number[], at: number, isWrong: boolean): number[] {
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 2)
    sum += (bytes[index] ?? 0) * 256 + (bytes[index + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  const right = sum ^ 0xffff ^ (isWrong ? 1 : 0);
  return bytes.with(at, right >>> 8).with(at + 1, right & 0xff);
}

function framesOf(pcap: Buffer): number {
  let count = 0;
  for (let at = 24; at < pcap.length; at += 16 + pcap.readUInt32LE(at + 8)) count++;
  return count;
}
