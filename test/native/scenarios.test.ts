/** The C sequencer tells every scenario, and thousands of random stories, as the TypeScript one does. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SequencerOptions } from "../../runtime/session/index.js";
import { Dice } from "../runtime/session/faulty-feed.js";
import {
  hostileNumber,
  hostileOptions,
  hostilePacket,
} from "../runtime/session/hostile-packets.js";
import { playStory } from "../runtime/session/story.js";
import { runScenario, snakeCase } from "../scenarios/run-scenario.js";
import { readScenario, type Input } from "../scenarios/scenario.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { firstSeed, tries } from "../support/effort.js";
import { compileNative, NATIVE_BUILDS, runNative } from "../support/native.js";
import { randomBits } from "../support/random.js";

/** Random stories; with every fourth comes one of hostile packets. */
const SEEDS = tries(2_000, 50_000);
const FIRST_SEED = firstSeed(1);

const FOLDER = "test/scenarios";
const folder = temporaryFolder();
const paths = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".scenario"))
  .toSorted()
  .map((name) => join(FOLDER, name));

const stories = join(folder, "stories.scenario");
let toldStories: readonly string[] | undefined;

describe.each(NATIVE_BUILDS)("$title", (build) => {
  test("every scenario and every story", { timeout: 120_000 }, () => {
    const program = compileNative("scenario_runner", build, folder);
    const expected = (toldStories ??= writeStories());
    // Whether the sequencer counts the blocks of plain packets, or the handler does.
    for (const how of [[], ["--walk"]]) {
      expect(runNative(program, [...how, ...paths])).toEqual(
        paths.flatMap((path) => told(readFileSync(path, "utf8"))),
      );
      const found = runNative(program, [...how, stories]);
      // Vitest's own comparison is slow; it is asked only to show a difference.
      if (found.join("\n") !== expected.join("\n")) {
        const at = found.findIndex((line, index) => line !== expected[index]);
        expect(around(found, at)).toEqual(around(expected, at));
      }
      expect(found.length).toBe(expected.length);
    }
  });
});

/** Writes random stories, and returns how TypeScript tells them. */
function writeStories(): readonly string[] {
  const seeds = Array.from({ length: SEEDS }, (_, index) => FIRST_SEED + index);
  const texts = seeds.flatMap((seed) =>
    seed % 4 === 0 ? [storyText(seed), hostileText(seed)] : [storyText(seed)],
  );
  writeFileSync(stories, texts.join(""));
  return texts.flatMap(told);
}

/** The inputs of a seed's story as a scenario; every second one has a small window. */
function storyText(seed: number): string {
  const lines: string[] = [`title seed ${seed}`];
  playStory(
    {
      seed,
      mayBeFar: true,
      window: (dice) =>
        seed % 2 === 0
          ? {}
          : { windowPackets: dice.between(1, 6), windowPacketBytes: dice.between(2, 24) },
    },
    (options) => {
      lines.push(...optionLines(options));
      return {
        messages: () => {},
        event: () => {},
        onInput: (input) => lines.push(`at ${input.timeNs}`, inputLine(input)),
      };
    },
  );
  lines.push("close");
  return `${lines.join("\n")}\n`;
}

/** Packets of any bytes and calls at any number as a scenario. */
function hostileText(seed: number): string {
  const dice = new Dice(seed);
  const random = randomBits(seed);
  const options = hostileOptions(dice);
  const lines = [`title hostile seed ${seed}`, ...optionLines(options)];
  let timeNs = 100;
  for (let index = 0; index < 60; index++) {
    timeNs += dice.between(-5, 60);
    const line = dice.between(0, options.lines.length - 1);
    const bytes = Buffer.from(hostilePacket(dice, random));
    // A session of one letter: others have no spelling in a scenario.
    bytes.subarray(1, 10).fill(0x20);
    if (bytes[0] !== undefined) bytes[0] = 0x41 + (bytes[0] % 12);
    lines.push(`at ${timeNs}`, inputLine({ kind: "packet", timeNs, line, bytes }));
    if (dice.percent(8))
      lines.push(inputLine({ kind: "join-at", timeNs, number: hostileNumber(dice) }));
    if (dice.percent(2))
      lines.push(inputLine({ kind: "give-up", timeNs, number: hostileNumber(dice) }));
  }
  lines.push("close");
  return `${lines.join("\n")}\n`;
}

function optionLines({ lines, ...options }: SequencerOptions): string[] {
  return [
    `lines ${lines.join(" ")}`,
    ...Object.entries(options).map(
      ([name, value]) => `option ${snakeCase(name)} ${value === Infinity ? "never" : value}`,
    ),
  ];
}

function inputLine(input: Input): string {
  switch (input.kind) {
    case "packet":
      return `raw ${input.line} ${input.bytes.length === 0 ? "-" : input.bytes.toString("hex")}`;
    case "tick":
    case "close":
      return input.kind;
    case "join-at":
    case "give-up":
      return `${input.kind} ${input.number}`;
  }
}

/** A scenario's lines without comments and expectations, each followed by what TypeScript makes of it. */
function told(text: string): readonly string[] {
  const scenario = readScenario(text);
  const outcome = runScenario(scenario, "counted");
  const caused = new Map(
    scenario.steps.map(({ lineNumber }, index) => [lineNumber, outcome.steps[index] ?? []]),
  );
  const lines = text.split("\n").flatMap((line, index) => {
    if (line === "" || /^(?:#|> |counter )/u.test(line)) return [];
    return [line, ...(caused.get(index + 1) ?? [])];
  });
  // One that has come round to 0 is not listed.
  const counters = outcome.counters.map(modulo64).filter((line) => !line.endsWith(" 0"));
  return [...lines, ...counters];
}

/** C counts messages modulo 2^64. */
function modulo64(counter: string): string {
  return counter.replace(/\d+$/u, (count) => String(BigInt.asUintN(64, BigInt(count))));
}

function around(lines: readonly string[], at: number): readonly string[] {
  return lines.slice(Math.max(0, at - 20), at + 5);
}
