/** `npm run bench -- decode`: measures, then prints a table; with --json one line of numbers at the end. */
import { Command, InvalidArgumentError } from "commander";
import { writeFileSync } from "node:fs";
import { decodeChart } from "./decode/chart.js";
import { addBridgeBench } from "./bridge/bridge-command.js";
import { addDayBench } from "./day/day-command.js";
import { benchDecode, type Measurement } from "./decode/decode-bench.js";
import { runGate } from "./gate/gate.js";
import { machine } from "./machine.js";
import { benchNative } from "./native/native-bench.js";
import { runSessionBench } from "./session/session-command.js";
import { TYPE_ORDERS } from "./stream/type-order.js";

const FOLDER = "build/bench-data";

interface Options {
  readonly messages: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly json?: boolean;
  readonly chart?: string;
}

const program = new Command("bench");
program
  .command("decode")
  .description(
    "Decoders of TotalView-ITCH 5.0 over the same made day, as ratios to hand-written C.",
  )
  .option("--messages <count>", "messages per order of types", count, 1_000_000)
  .option("--rounds <count>", "fresh processes per decoder, at most", count, 3)
  .option("--seconds <count>", "begin no round that would end later", count, 45)
  .option("--json", "end with one line of JSON")
  .option("--chart <file>", "write the table as an SVG chart too")
  .action(({ messages, rounds, seconds, json = false, chart }: Options) => {
    const found = benchDecode({ messages, rounds, seconds, folder: FOLDER }, (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    });
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    process.stdout.write(
      `${machine()}\n${messages.toLocaleString("en")} messages, a process for each time\n\n`,
    );
    process.stdout.write(table(found));
    if (chart !== undefined) writeFileSync(chart, decodeChart(found, machine()));
    if (json) process.stdout.write(`${JSON.stringify(asJson(found, messages))}\n`);
  });
program
  .command("session")
  .description("The sequencer over packets in memory, as a ratio to dispatch without it.")
  .option("--messages <count>", "messages", count, 1_000_000)
  .option("--rounds <count>", "fresh processes per mode", count, 5)
  .option("--json", "end with one line of JSON")
  .action((options: Options) => {
    runSessionBench({ ...options, order: "independent", folder: FOLDER });
  });
program
  .command("gate")
  .description(
    "Holds ratios and C instruction counts against bench/gate.json; fails when one got worse.",
  )
  .option("--record", "write what is found to bench/gate.json instead")
  .action(({ record = false }: { readonly record?: boolean }) => {
    process.exitCode = runGate({ folder: FOLDER, record });
  });
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
addBridgeBench(program);
addDayBench(program);
await program.parseAsync();

function count(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be a positive whole number.");
}

function table(found: readonly Measurement[]): string {
  const names = [...new Set(found.map(({ decoder }) => decoder))];
  const lines = names.map((name) => {
    const cells = TYPE_ORDERS.map((order) => {
      const cell = found.find((each) => each.decoder === name && each.order === order);
      return cell === undefined
        ? "–"
        : `${cell.ratio.toFixed(2)} × (${cell.medians.map((each) => each.toFixed(1)).join(" ")} ns)`;
    });
    const title = found.find((each) => each.decoder === name)?.title ?? name;
    return `| ${title} (\`${name}\`) | ${cells.join(" | ")} |`;
  });
  return [
    `| decoder | ${TYPE_ORDERS.join(" | ")} |`,
    `|---|${TYPE_ORDERS.map(() => "---|").join("")}`,
    ...lines,
    "",
    "",
  ].join("\n");
}

function asJson(found: readonly Measurement[], messages: number): object {
  const independent = found.filter(({ order }) => order === "independent");
  return {
    ratios: Object.fromEntries(independent.map(({ decoder, ratio }) => [decoder, round(ratio)])),
    byOrder: Object.fromEntries(
      TYPE_ORDERS.map((order) => [
        order,
        Object.fromEntries(
          found
            .filter((each) => each.order === order)
            .map((each) => [
              each.decoder,
              {
                ratio: round(each.ratio),
                range: [round(each.lowestRatio), round(each.highestRatio)],
                medians: each.medians.map(round),
                nanoseconds: round(each.nanoseconds),
              },
            ]),
        ),
      ]),
    ),
    messages,
    machine: machine(),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
