/** What the native part costs: framing over the bare switch, the poller beside testpmd, and one-way latency. */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { benchLatency, type LatencyOptions, type LatencyRow } from "./latency-bench.js";
import { buildNative, FOLDER } from "./native-programs.js";
import { benchRates, type RateRow } from "./rate-bench.js";

/** Everything that was measured; null for what this machine cannot do. */
export interface NativeFindings {
  readonly walk: WalkFindings;
  /** Instructions per message that framing and sequencing add, by callgrind. */
  readonly addedInstructions: number | null;
  readonly latency: readonly LatencyRow[];
  readonly rates: readonly RateRow[];
}

/** Nanoseconds per message of the same switch, bare and behind the frame walk and the sequencer. */
export interface WalkFindings {
  readonly messages: number;
  readonly bareNs: number;
  readonly framedNs: number;
  readonly ratio: number;
  /** With the fingerprints by which lines are compared. */
  readonly comparedRatio: number;
}

/** How much is measured. */
export interface NativeOptions extends LatencyOptions {
  /** Milliseconds that a device is polled. */
  readonly runMs: number;
}

/** Measures all of it, by default in less than two minutes. */
export async function benchNative(options: NativeOptions): Promise<NativeFindings> {
  buildNative();
  const walk = compileWalk();
  return {
    walk: JSON.parse(execFileSync(walk, { encoding: "utf8" })),
    addedInstructions: addedInstructions(walk),
    latency: await benchLatency(options),
    rates: benchRates(options.runMs),
  };
}

function compileWalk(): string {
  const program = join(FOLDER, "walk");
  execFileSync("gcc", [
    "-std=gnu11",
    "-O3",
    "-march=native",
    "-Inative/core",
    "-Igenerated/c",
    "-o",
    program,
    "bench/native/walk.c",
  ]);
  return program;
}

/** Both runs make the same packets; what they differ by is one framed pass. */
function addedInstructions(walk: string): number | null {
  if (spawnSync("valgrind", ["--version"]).status !== 0) return null;
  const portable = join(FOLDER, "walk-portable");
  execFileSync("gcc", [
    "-std=gnu11",
    "-O3",
    "-Inative/core",
    "-Igenerated/c",
    "-o",
    portable,
    "bench/native/walk.c",
  ]);
  const counted = (...args: readonly string[]): number => {
    const out = `--callgrind-out-file=${join(FOLDER, "callgrind.out")}`;
    const { stderr } = spawnSync("valgrind", ["--tool=callgrind", out, portable, "0", ...args], {
      encoding: "utf8",
    });
    return Number(/Collected : (\d+)/u.exec(stderr)?.[1] ?? Number.NaN);
  };
  const { messages } = JSON.parse(execFileSync(walk, ["1"], { encoding: "utf8" }));
  return (counted("framed") - counted()) / messages;
}
