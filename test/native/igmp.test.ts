/**
 * Routers' IGMP queries: well-formed ones are answered, many at once by one report a group; malformed ones are
 * counted and left alone. Over a capture of queries, and with the kernel's bridge as the router.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { PATHS } from "../../bench/native/veth-space.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { captureOf, LINE_ARGUMENTS } from "../support/feed-capture.js";
import { queryFrame, type QueryForm } from "../support/igmp-query.js";
import { reportsOf } from "../support/igmp-reports.js";
import { HAS_DPDK, IS_ROOT, makeNative } from "../support/native.js";

const folder = temporaryFolder();
const EAL = ["--", "-l", "0", "--no-huge", "-m", "128", "--no-pci", "--no-telemetry"];
const QUIET = ["--no-shconf", "--log-level=*:error", "--vdev"];
const GROUP = [233, 54, 12, 111];
let built = "";

beforeAll(() => {
  built = makeNative();
}, 300_000);

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
    const { counters, sent } = poll(queries);
    expect(counters["igmp_answers"]).toBe(answers);
    expect(counters["igmp_malformed"]).toBe(malformed);
    expect(counters["igmp_queries"]).toBe(malformed > 0 ? 0 : queries.length);
    // Two reports at the start, two farewells at the end, and the answers between them.
    expect(sent.length).toBe(4 + answers);
  });

  const A = "233.54.12.111";
  const B = "233.49.196.111";
  const JOINS = [`v2 join ${A}`, `v2 join ${B}`];
  const LEAVES = [`v2 leave ${A}`, `v2 leave ${B}`];
  const V1 = [`v1 join ${A}`, `v1 join ${B}`];
  const VLAN_141 = [0x81, 0, 0, 141];

  test.skipIf(!HAS_DPDK).each<[string, readonly QueryForm[], readonly string[]]>([
    ["of version 2 in version 2", [{}], [...JOINS, ...JOINS, ...LEAVES]],
    // The later query is what leaves little time. Routers of the first version know of no farewell.
    ["of any version in version 1, once a router has that", [{ within: 0 }, {}], [...JOINS, ...V1]],
    ["of version 3, too", [{ within: 0 }, { sources: [] }], [...JOINS, ...V1]],
    [
      "in a tagged frame alike, and only there",
      [{ tags: VLAN_141 }],
      [...JOINS, ...inTags("8100008d", JOINS), ...LEAVES, ...inTags("8100008d", LEAVES)],
    ],
    [
      "of two networks in both",
      [{ tags: VLAN_141 }, { group: GROUP }, { tags: [0x88, 0xa8, 0, 7, ...VLAN_141] }],
      [
        ...[...JOINS, ...inTags("8100008d", JOINS), `v2 join ${A}`],
        ...inTags("88a800078100008d", JOINS),
        ...[...LEAVES, ...inTags("8100008d", LEAVES), ...inTags("88a800078100008d", LEAVES)],
      ],
    ],
    [
      "of one network with two priorities once",
      [{ tags: VLAN_141 }, { tags: [0x81, 0, 0xe0, 141] }],
      [...JOINS, ...inTags("8100008d", JOINS), ...LEAVES, ...inTags("8100008d", LEAVES)],
    ],
    [
      "of version 1 in one network, of version 2 in another",
      [{ within: 0, tags: VLAN_141 }, { tags: VLAN_141 }, {}],
      [...JOINS, ...inTags("8100008d", V1), ...JOINS, ...LEAVES],
    ],
  ])("are answered %s", (_, queries, expected) => {
    const { counters, sent } = poll(queries);
    expect(counters["igmp_malformed"]).toBe(0);
    expect([...sent].sort()).toEqual([...expected].sort());
  });

  test.skipIf(!HAS_DPDK)(
    "of version 1 are answered within ten seconds, for they name no time and no group",
    () => {
      const { sent } = poll([{ within: 0, group: [233, 1, 1, 1] }], LINE_ARGUMENTS, 10_500);
      expect([...sent].sort()).toEqual([...V1, ...JOINS].sort());
    },
  );

  test.skipIf(!HAS_DPDK)("about one source are answered in the version of the query", () => {
    const lines = ["--line", `${A}:26477@10.0.0.1`];
    const full = (change: string): string => `v3 ${change} ${A} 10.0.0.1`;
    expect(poll([{ sources: [] }], lines).sent).toEqual(["allow", "include", "block"].map(full));
    expect(poll([{}], lines).sent).toEqual([full("allow"), `v2 join ${A}`, `v2 leave ${A}`]);
    expect(poll([{ within: 0 }, {}], lines).sent).toEqual([full("allow"), `v1 join ${A}`]);
  });

  test.skipIf(!HAS_DPDK)("of more networks than there is room for are counted", () => {
    const tagged = Array.from({ length: 9 }, (_, vlan) => ({ tags: [0x81, 0, 0, vlan] }));
    const { counters, sent } = poll(tagged);
    expect(counters).toMatchObject({
      igmp_queries: 9,
      igmp_unanswered: 2,
      igmp_answers: 14,
    });
    expect(sent.length).toBe(2 + 14 + 16);
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

/** What the poller counts of a port on which these queries come, and the reports that it sends, in words. */
function poll(
  queries: readonly QueryForm[],
  lines = LINE_ARGUMENTS,
  milliseconds = 300,
): { readonly counters: Readonly<Record<string, number>>; readonly sent: readonly string[] } {
  const asked = join(folder, "asked.pcap");
  const sent = join(folder, "sent.pcap");
  writeFileSync(asked, captureOf(queries.map(queryFrame)));
  const device = `net_pcap0,rx_pcap=${asked},tx_pcap=${sent}`;
  const output = execFileSync(
    join(built, "itch-poller"),
    [...lines, "--idle-ms", String(milliseconds), "--json", ...EAL, ...QUIET, device],
    { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  const { device: counters } = JSON.parse(output).counters;
  return {
    counters: Object.fromEntries(
      Object.entries<number>(counters).map(([name, count]) => [name.replace("port0_", ""), count]),
    ),
    sent: reportsOf(readFileSync(sent)).map(({ text }) => text),
  };
}

function inTags(tags: string, reports: readonly string[]): readonly string[] {
  return reports.map((report) => `${tags} ${report}`);
}

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
