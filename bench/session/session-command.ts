/** `npm run bench -- session`: its table. */
import type { Command } from "commander";
import { count } from "../count.js";
import { FOLDER } from "../folder.js";
import { machine } from "../machine.js";
import { clearProgress, progress } from "../progress.js";
import { benchSession, type SessionMeasurement } from "./session-bench.js";

interface Options {
  readonly messages: number;
  readonly rounds: number;
  readonly json?: boolean;
}

const ORDER = "independent";

/** Adds the command. */
export function addSessionBench(program: Command): void {
  program
    .command("session")
    .description("The sequencer over packets in memory, as a ratio to dispatch without it.")
    .option("--messages <count>", "messages", count, 1_000_000)
    .option("--rounds <count>", "fresh processes per mode", count, 5)
    .option("--json", "end with one line of JSON")
    .action(({ messages, rounds, json = false }: Options) => {
      const found = benchSession({ messages, rounds, order: ORDER, folder: FOLDER }, progress);
      clearProgress();
      process.stdout.write(
        `${machine()}\n${messages.toLocaleString("en")} messages, ${ORDER}, in packets of 1,400 bytes, ` +
          `${rounds} processes each\n\n${table(found)}\n`,
      );
      if (json) process.stdout.write(`${JSON.stringify({ messages, order: ORDER, found })}\n`);
    });
}

function table(found: readonly SessionMeasurement[]): string {
  const rows = found.map(
    ({ mode, nanoseconds, ratio, lowestRatio, highestRatio, heapBytesPerMessage }) =>
      `| ${mode} | ${nanoseconds.toFixed(1)} | ${ratio.toFixed(2)} × (${lowestRatio.toFixed(2)}–` +
      `${highestRatio.toFixed(2)}) | ${heapBytesPerMessage.toFixed(3)} |`,
  );
  return [
    "| mode | ns a message | to bare | heap bytes a message |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
