/** `npm run bench -- footprint`: what it takes besides time per message. */
import type { Command } from "commander";
import { STRESS_MESSAGES } from "../../test/support/stress-spec.js";
import { count } from "../count.js";
import { FOLDER } from "../folder.js";
import { machine } from "../machine.js";
import { requireInstalled } from "../peers/installed.js";
import { clearProgress, progress } from "../progress.js";
import { benchBundles } from "./bundles.js";
import { benchGeneration } from "./generation.js";
import { benchLargeSpecs } from "./large-specs.js";
import { benchMemory } from "./memory.js";
import { benchStartUp } from "./start-up.js";

/** Everything that was measured. */
interface Footprint {
  readonly memory: ReturnType<typeof benchMemory>;
  readonly startUp: ReturnType<typeof benchStartUp>;
  readonly bundles: ReturnType<typeof benchBundles>;
  readonly generation: ReturnType<typeof benchGeneration>;
  readonly largeSpecs: ReturnType<typeof benchLargeSpecs>;
}

interface Options {
  readonly messages: number;
  readonly processes: number;
  readonly protocols: number;
  readonly spec: string;
  readonly specs: number;
  readonly specMessages: number;
  readonly json?: boolean;
}

/** Adds the command. */
export function addFootprintBench(program: Command): void {
  program
    .command("footprint")
    .description(
      "Memory, start-up, bundles and the generator's own time, minutes of it; first npm ci --prefix bench.",
    )
    .option("--messages <count>", "messages that are read and kept", count, 1_000_000)
    .option("--processes <count>", "fresh processes that import", count, 15)
    .option(
      "--protocols <count>",
      "generate one protocol under so many names, besides one",
      count,
      30,
    )
    .option(
      "--spec <file>",
      "the protocol that has so many names",
      "spec/nasdaq-totalview-itch-5.0.yaml",
    )
    .option("--specs <count>", "large specs, of 50 fields a message", count, 32)
    .option("--spec-messages <count>", "messages of a large spec", count, STRESS_MESSAGES)
    .option("--json", "end with one line of JSON")
    .action((options: Options) => {
      const { messages, processes, protocols, spec, specs, specMessages, json = false } = options;
      requireInstalled();
      progress("memory");
      const memory = benchMemory(FOLDER, messages);
      progress("start-up");
      const startUp = benchStartUp(processes);
      progress("bundles");
      const bundles = benchBundles();
      const generation = benchGeneration({ spec, counts: [1, protocols] }, progress);
      progress("large specs");
      const largeSpecs = benchLargeSpecs({ specs, messages: specMessages });
      const found: Footprint = { memory, startUp, bundles, generation, largeSpecs };
      clearProgress();
      process.stdout.write(`${machine()}\n\n${tables(found)}\n`);
      if (json) process.stdout.write(`${JSON.stringify({ ...found, machine: machine() })}\n`);
    });
}

function tables({ memory, startUp, bundles, generation, largeSpecs }: Footprint): string {
  return [
    "| memory per million messages | kept, bytes | allocated on the heap per message, bytes |",
    "|---|---|---|",
    ...memory.map(
      ({ title, retainedPerMillion, allocatedPerMessage }) =>
        `| ${title} | ${Math.round(retainedPerMillion).toLocaleString("en")} | ${allocatedPerMessage?.toFixed(3) ?? "–"} |`,
    ),
    "",
    "| importing | ms, median | range |",
    "|---|---|---|",
    ...startUp.map(
      ({ title, milliseconds, lowest, highest }) =>
        `| ${title} | ${milliseconds.toFixed(1)} | ${lowest.toFixed(1)}–${highest.toFixed(1)} |`,
    ),
    "",
    "| bundle, minified | bytes | gzip | views in it |",
    "|---|---|---|---|",
    ...bundles.map(
      ({ title, bytes, gzipBytes, views }) =>
        `| ${title} | ${bytes.toLocaleString("en")} | ${gzipBytes.toLocaleString("en")} | ${views} of 23 |`,
    ),
    "",
    "| protocols generated and proved | into | processor s | s |",
    "|---|---|---|---|",
    ...generation.map(
      ({ protocols, state, processorSeconds, seconds }) =>
        `| ${protocols} | ${state === "cold" ? "a new project" : "the same, nothing to write"} | ${processorSeconds.toFixed(1)} | ${seconds.toFixed(1)} |`,
    ),
    "",
    "| messages of 50 fields | specs | itchgen | s | peak MB |",
    "|---|---|---|---|---|",
    ...largeSpecs.map(
      ({ messages, specs, command, seconds, peakMb }) =>
        `| ${messages.toLocaleString("en")} | ${specs} | ${command} | ${seconds.toFixed(1)} | ${peakMb.toFixed(0)} |`,
    ),
    "",
  ].join("\n");
}
