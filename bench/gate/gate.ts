/**
 * The regression gate: ratios within one run and instruction counts, held against what was recorded.
 * Times of different machines are never compared.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { benchDecoders } from "../decode/decode-bench.js";
import { decodersIn } from "../decode/decoders.js";
import { machine } from "../machine.js";
import { instructionRatios } from "./instructions.js";

/** Where the recorded values are. */
const GATE_FILE = "bench/gate.json";

/** By how much a value may be worse than the recorded one before the gate fails. */
const TOLERANCE = { times: 0.2, instructions: 0.02 } as const;

const MESSAGES = 500_000;
/** So many that each decoder has the machine to itself in one of them: the best counts. */
const ROUNDS = 9;
const SECONDS = 90;

/** Decoders whose times are held; baselines are 1 by definition, floors say nothing about our code. */
const HELD = new Set([
  "c_touch",
  "c_batch_touch",
  "c_full",
  "ts_views_touch",
  "ts_views_packets",
  "ts_views_eight_sets",
  "ts_batch_touch",
  "ts_views_full",
]);

/** What is recorded: ratios by name, lower is better. */
interface Recorded {
  readonly machine: string;
  readonly times: Readonly<Record<string, number>>;
  readonly instructions: Readonly<Record<string, number>>;
}

/** Quickest first. */
const KINDS = ["instructions", "times"] as const;

/** What the gate is asked. */
export interface GateOptions {
  /** Where day files and programs go. */
  readonly folder: string;
  /** Write what is found instead of judging it. */
  readonly record: boolean;
  /** Leave times as they are: counts alone are the same on a busy machine. */
  readonly instructionsOnly: boolean;
}

/** Measures and compares, or records; returns an exit status. */
export function runGate({ folder, record, instructionsOnly }: GateOptions): number {
  const recorded = JSON.parse(readFileSync(GATE_FILE, "utf8")) as Recorded;
  const found = instructionsOnly
    ? { ...recorded, instructions: measureInstructions(folder) }
    : measure(folder);
  if (record) {
    writeFileSync(GATE_FILE, `${JSON.stringify(found, null, 2)}\n`);
    process.stdout.write(`${GATE_FILE} written\n`);
    return 0;
  }
  process.stdout.write(`now:  ${machine()}\nthen: ${recorded.machine}\n`);
  const kinds = instructionsOnly ? KINDS.slice(0, 1) : KINDS;
  const worse = kinds.flatMap((kind) => compare(kind, found[kind], recorded[kind]));
  process.stdout.write(worse.length === 0 ? "nothing got worse\n" : `worse: ${worse.join(", ")}\n`);
  return worse.length === 0 ? 0 : 1;
}

function measure(folder: string): Recorded {
  const instructions = measureInstructions(folder);
  const options = { messages: MESSAGES, rounds: ROUNDS, seconds: SECONDS, folder };
  const times = benchDecoders(
    { ...options, orders: ["independent"] },
    decodersIn(folder),
    () => {},
  ).filter(({ decoder }) => HELD.has(decoder));
  return {
    machine: machine(),
    times: Object.fromEntries(times.map(({ decoder, bestRatio }) => [decoder, round(bestRatio)])),
    instructions,
  };
}

function measureInstructions(folder: string): Recorded["instructions"] {
  return Object.fromEntries(
    Object.entries(instructionRatios(folder)).map(([name, ratio]) => [name, round(ratio)]),
  );
}

/**
 * Prints each value beside the recorded one; returns the names of those that got worse, that are no
 * longer there, or that nobody recorded.
 */
function compare(
  kind: keyof typeof TOLERANCE,
  found: Readonly<Record<string, number>>,
  recorded: Readonly<Record<string, number>>,
): readonly string[] {
  const names = new Set([...Object.keys(recorded), ...Object.keys(found)]);
  return [...names].flatMap((name) => {
    const [now, then] = [found[name], recorded[name]];
    const isFine = now !== undefined && then !== undefined && now <= then * (1 + TOLERANCE[kind]);
    process.stdout.write(
      `${isFine ? "ok   " : "WORSE"} ${kind} ${name}: ${now ?? "missing"} (recorded ${then ?? "nowhere"})\n`,
    );
    return isFine ? [] : [name];
  });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
