/** `npm run bench -- day`: whole commands over a made day, beside the bare decode loop over the same file. */
import type { Command } from "commander";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count } from "../count.js";
import { machine } from "../machine.js";
import { makeFiles } from "./make-files.js";
import { measure, type Found } from "./measure.js";

interface DayOptions {
  readonly messages: number;
  readonly rounds: number;
  readonly only?: string;
  readonly discard?: boolean;
  readonly json?: boolean;
}

/** Adds the command. */
export function addDayBench(program: Command): void {
  program
    .command("day")
    .description("stats, filter and convert over a made day, beside the bare decode loop.")
    .option("--messages <count>", "messages", count, 8_000_000)
    .option("--rounds <count>", "processes of each, turn by turn", count, 3)
    .option("--only <text>", "only commands that have this in their row, as in --only convert")
    .option("--discard", "write nowhere: what the commands do, and not what the disk does")
    .option("--json", "end with one line of JSON")
    .action(async (options: DayOptions) => {
      const { messages, rounds, only = "", discard = false, json = false } = options;
      const folder = mkdtempSync(join(tmpdir(), "itchgen-bench-"));
      try {
        const found = measure(await makeFiles(folder, messages), { rounds, only, discard });
        process.stdout.write(
          `${machine()}\n${messages.toLocaleString("en")} messages, ${rounds} processes each\n\n${table(found)}\n`,
        );
        if (json) process.stdout.write(`${JSON.stringify({ messages, rounds, found })}\n`);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
}

const HEAD = `| command | seconds | of that start-up | bare | × bare | bare, writing as much | × that | MB written | peak MB |
|---|---|---|---|---|---|---|---|---|`;

function table(found: readonly Found[]): string {
  const lines = found.map((each) => {
    const { name, seconds, startUp, bare, ratio, bareWriting, ratioWriting } = each;
    const { megabytesWritten, peakMb } = each;
    const cells = [
      name,
      seconds.toFixed(2),
      startUp.toFixed(2),
      bare.toFixed(2),
      ratio.toFixed(2),
      bareWriting?.toFixed(2) ?? "",
      ratioWriting?.toFixed(2) ?? "",
      megabytesWritten === 0 ? "" : megabytesWritten.toFixed(0),
      peakMb.toFixed(0),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [HEAD, ...lines].join("\n");
}
