/** `npm run bench -- native`: its table. */
import type { Command } from "commander";
import { machine } from "../machine.js";
import { benchNative } from "./native-bench.js";

/** Adds the command. */
export function addNativeBench(program: Command): void {
  program
    .command("native")
    .description("Framing and sequencing in C over the bare switch; the poller; one-way latency.")
    .option("--json", "end with one line of JSON")
    .action(async ({ json = false }: { readonly json?: boolean }) => {
      const found = await benchNative();
      const { walk, latency, packetsPerSecond } = found;
      const lines = [
        machine(),
        `switch alone ${walk.bareNs} ns a message; behind walk and sequencer ${walk.framedNs} ns: ${walk.ratio} ×`,
        `with fingerprints to compare lines by: ${walk.comparedRatio} ×`,
        `instructions a message, switch included, of a framed pass: ${found.addedInstructions ?? "no valgrind"}`,
        `frames a second of net_null: poller ${packetsPerSecond.poller ?? "–"}, testpmd rxonly ${packetsPerSecond.testpmd ?? "not installed"}`,
        "| one way | p50 ns | p99 ns | p99.9 ns |",
        "|---|---|---|---|",
        ...latency.map(({ path, p50, p99, p999 }) => `| ${path} | ${p50} | ${p99} | ${p999} |`),
      ];
      process.stdout.write(`${lines.join("\n")}\n`);
      if (json) process.stdout.write(`${JSON.stringify({ ...found, machine: machine() })}\n`);
    });
}
