/** `npm run bench -- native`: its table. */
import type { Command } from "commander";
import { count } from "../count.js";
import { machine } from "../machine.js";
import { LATENCY_RATE, type LatencyRow } from "./latency-bench.js";
import { benchNative, type NativeOptions } from "./native-bench.js";
import type { RateRow } from "./rate-bench.js";

/** Adds the command. */
export function addNativeBench(program: Command): void {
  program
    .command("native")
    .description("Framing and sequencing in C over the bare switch; the poller; one-way latency.")
    .option("--packets <count>", "packets one way per path and round", count, 10_000)
    .option("--rounds <count>", "rounds; every path has its turn in each", count, 3)
    .option("--run-ms <ms>", "how long a device is polled; testpmd 1.3 s longer", count, 3_200)
    .option("--json", "end with one line of JSON")
    .action(async ({ json = false, ...options }: NativeOptions & { readonly json?: boolean }) => {
      const found = await benchNative(options);
      const { walk, latency, rates } = found;
      const lines = [
        machine(),
        `switch alone ${walk.bareNs} ns a message; behind walk and sequencer ${walk.framedNs} ns: ${walk.ratio} ×`,
        `with fingerprints to compare lines by: ${walk.comparedRatio} ×`,
        `instructions a message, switch included, of a framed pass: ${found.addedInstructions ?? "no valgrind"}`,
        "",
        `One way, ${options.packets} packets at ${LATENCY_RATE} a second, the best of ${options.rounds} rounds:`,
        "| path | p50 ns | p99 ns | p99.9 ns |",
        "|---|---|---|---|",
        ...latency.map(({ path, found }) => `| ${path} | ${latencyCells(found)} |`),
        "",
        "Millions of frames a second of one core, the best second:",
        "| device | poller | testpmd rxonly | testpmd macswap |",
        "|---|---|---|---|",
        ...rates.map(
          ({ device, poller, rxonly, macswap }) =>
            `| ${device} | ${[poller, rxonly, macswap].map(rateCell).join(" | ")} |`,
        ),
      ];
      process.stdout.write(`${lines.join("\n")}\n`);
      if (json) process.stdout.write(`${JSON.stringify({ ...found, machine: machine() })}\n`);
    });
}

function latencyCells(found: LatencyRow["found"]): string {
  if (found.kind === "not-measured") return `not measured: ${found.why} | – | –`;
  return [found.p50, found.p99, found.p999].join(" | ");
}

function rateCell(found: RateRow["poller"]): string {
  if (found.kind === "not-measured") return `not measured: ${found.why}`;
  const rate = (found.framesPerSecond / 1e6).toFixed(1);
  const { duplicates } = found;
  return duplicates ? `${rate} (${(duplicates * 100).toFixed(1)} % duplicates)` : rate;
}
