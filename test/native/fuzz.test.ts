/** Fuzzers that know what the right answer is, and faults put into the sequencer that they must find. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeDayFile } from "../../bench/stream/day-file.js";
import { readScenario, type Scenario } from "../scenarios/scenario.js";
import { temporaryFolder, WARNINGS } from "../support/c-compiler.js";
import { interfaceBlock, packetBlock, sectionHeader } from "../support/captures.js";
import { tries } from "../support/effort.js";
import { captureOf, FEED_LINES, feedFrame } from "../support/feed-capture.js";
import { queryFrame, type QueryForm } from "../support/igmp-query.js";
import { SANITIZE } from "../support/native.js";
import { hostileFeed } from "./hostile-feed.js";
import { modelSeed } from "./model-seeds.js";

/** Inputs per fuzz target. */
const RUNS = tries(100_000, 10_000_000);
const LONG = { timeout: 24 * 3600_000 };

const folder = temporaryFolder();
const packetSeeds = join(folder, "packets");
const querySeeds = join(folder, "queries");
const modelSeeds = join(folder, "stories");
const fileSeeds = join(folder, "files");
const QUERIES: readonly QueryForm[] = [
  {},
  { within: 0 },
  { group: [233, 54, 12, 111], tags: [0x81, 0, 0, 141] },
  { group: [233, 54, 12, 111], sources: [[10, 0, 0, 1]], tags: [0x88, 0xa8, 0, 7, 0x81, 0, 0, 9] },
];

writeSeeds();

describe("what each target calls right", () => {
  test.each(["walk", "dispatch", "sequencer", "both_ways"])("%s", LONG, (target) => {
    expectNothingFound(fuzz(compile(target), packetSeeds, RUNS));
  });

  test("igmp", LONG, () => {
    expectNothingFound(fuzz(compile("igmp"), querySeeds, RUNS));
  });

  test("file", LONG, () => {
    const readers = ["capture_file", "pcapng", "day_file", "file_kind"].map(
      (each) => `native/sources/${each}.c`,
    );
    const program = compile("file", "native/core", ["-Inative/sources", ...SANITIZE, ...readers]);
    expectNothingFound(fuzz(program, fileSeeds, RUNS, 3000));
  });

  test("the sequencer as the naive receiver has it", LONG, () => {
    expectNothingFound(fuzz(compile("model"), modelSeeds, RUNS / 10));
  });
});

/** One text of `native/core` for another: a fault of the kind that people make. */
const FAULTS = [
  {
    title: "what comes due first waits for what comes due last",
    file: "itch_missing.h",
    text: "return lost < gap ? lost : gap;",
    fault: "return lost < gap ? gap : lost;",
  },
  {
    title: "what waits is ordered by arrival backwards",
    file: "itch_held.h",
    text: "if (itch_held_at(held, middle)->first > first)",
    fault: "if (itch_held_at(held, middle)->first >= first)",
  },
  {
    title: "a packet is compared with a longer one",
    file: "itch_held.h",
    text: "if (packet->count == count)",
    fault: "if (packet->count >= count)",
  },
  {
    title: "a line that was stale is watched too late",
    file: "itch_line_watch.h",
    text: "if (due_ns < watch->due_ns)",
    fault: "if (due_ns > watch->due_ns)",
  },
] as const;

describe("the naive receiver finds a fault", () => {
  test.each(FAULTS)("$title", LONG, ({ file, text, fault }) => {
    const core = join(folder, "core");
    cpSync("native/core", core, { recursive: true });
    const sound = readFileSync(join(core, file), "utf8");
    expect(sound.split(text).length, `${file} has once: ${text}`).toBe(2);
    writeFileSync(join(core, file), sound.replace(text, fault));
    const { status, stderr } = fuzz(compile("model", core, []), modelSeeds, 25_000);
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/^.*the sequencer (?:says|has) .*, the naive receiver /mu);
  });
});

function compile(target: string, core = "native/core", sanitize = SANITIZE): string {
  const program = join(folder, `fuzz-${target}`);
  execFileSync("clang", [
    "-std=gnu11",
    "-O1",
    "-fsanitize=fuzzer",
    ...sanitize,
    ...WARNINGS,
    `-I${core}`,
    "-Igenerated/c",
    "-Itest/native/c",
    "-o",
    program,
    `test/native/fuzz/fuzz_${target}.c`,
  ]);
  return program;
}

interface Finding {
  readonly status: number | null;
  readonly stderr: string;
}

function fuzz(program: string, seeds: string, runs: number, longest = 600): Finding {
  const corpus = `${program}-corpus`;
  mkdirSync(corpus, { recursive: true });
  return spawnSync(
    program,
    [
      `-runs=${Math.ceil(runs)}`,
      "-seed=1",
      `-max_len=${longest}`,
      "-len_control=0",
      `-artifact_prefix=${corpus}/`,
      corpus,
      seeds,
    ],
    { encoding: "utf8", maxBuffer: 1 << 30 },
  );
}

function expectNothingFound({ status, stderr }: Finding): void {
  expect(status, stderr.slice(-2000)).toBe(0);
  expect(stderr).toMatch(/Done \d+ runs/u);
}

/** Queries of all versions; files of all forms; every packet of every scenario, bare and in a frame; and every scenario whole. */
function writeSeeds(): void {
  mkdirSync(packetSeeds);
  mkdirSync(querySeeds);
  mkdirSync(modelSeeds);
  mkdirSync(fileSeeds);
  for (const [name, bytes] of files()) writeFileSync(join(fileSeeds, name), bytes);
  for (const [index, query] of QUERIES.entries())
    writeFileSync(join(querySeeds, String(index)), queryFrame(query));
  const line = FEED_LINES[0] ?? { group: 0, port: 0 };
  for (const [name, scenario] of scenarios()) {
    writeFileSync(join(modelSeeds, name), modelSeed(scenario, false));
    writeFileSync(join(modelSeeds, `${name}-walk`), modelSeed(scenario, true));
    const packets = scenario.steps.flatMap(({ input }) =>
      input.kind === "packet" ? [input.bytes] : [],
    );
    for (const [index, packet] of packets.entries()) {
      writeFileSync(
        join(packetSeeds, `${name}-${index}-frame`),
        feedFrame(packet, line, index % 5),
      );
      writeFileSync(join(packetSeeds, `${name}-${index}`), packet);
    }
  }
}

/** A pcap, a pcapng of either byte order with every block that carries a frame, and a day file. */
function files(): (readonly [name: string, bytes: Uint8Array])[] {
  const frames = hostileFeed(6, 1);
  const bytes = frames[0] ?? new Uint8Array(0);
  const sections = [true, false].map((little) =>
    Buffer.concat([
      sectionHeader(little),
      interfaceBlock({ little, linkType: 1, resolution: 9, offsetSeconds: 5 }),
      interfaceBlock({ little, linkType: 101, resolution: 0x8a, snapLength: 64 }),
      ...(["enhanced", "simple", "obsolete"] as const).map((kind) =>
        packetBlock({ little, kind, interfaceIndex: 0, ticks: 77n, bytes }),
      ),
    ]),
  );
  return [
    ["pcap", captureOf(frames)],
    ["pcapng", Buffer.concat(sections)],
    ["day", makeDayFile({ messages: 20, seed: 1, order: "independent" })],
  ];
}

function scenarios(): (readonly [name: string, scenario: Scenario])[] {
  return readdirSync("test/scenarios")
    .filter((name) => name.endsWith(".scenario"))
    .map((name) => [name, readScenario(readFileSync(join("test/scenarios", name), "utf8"))]);
}
