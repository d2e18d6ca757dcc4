/** `npm run bench -- decode`: its table, its chart; with --json one line of numbers at the end. */
import type { Command } from "commander";
import { writeFileSync } from "node:fs";
import { count } from "../count.js";
import { FOLDER } from "../folder.js";
import { machine } from "../machine.js";
import { clearProgress, progress } from "../progress.js";
import { TYPE_ORDERS } from "../stream/type-order.js";
import { decodeChart } from "./chart.js";
import { benchDecoders, type Measurement } from "./decode-bench.js";
import { decodersIn } from "./decoders.js";

interface Options {
  readonly messages: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly json?: boolean;
  readonly chart?: string;
}

/** Adds the command. */
export function addDecodeBench(program: Command): void {
  program
    .command("decode")
    .description(
      "Decoders of TotalView-ITCH 5.0 over the same made day, as ratios to hand-written C.",
    )
    .option("--messages <count>", "messages per order of types", count, 1_000_000)
    .option("--rounds <count>", "fresh processes per decoder, at most", count, 5)
    .option("--seconds <count>", "begin no round that would end later", count, 45)
    .option("--json", "end with one line of JSON")
    .option("--chart <file>", "write the table as an SVG chart too")
    .action(({ messages, rounds, seconds, json = false, chart }: Options) => {
      const options = { messages, rounds, seconds, folder: FOLDER, orders: TYPE_ORDERS };
      const found = benchDecoders(options, decodersIn(FOLDER), progress);
      clearProgress();
      process.stdout.write(
        `${machine()}\n${messages.toLocaleString("en")} messages, a process for each time\n\n`,
      );
      process.stdout.write(table(found));
      if (chart !== undefined) writeFileSync(chart, decodeChart(found, machine()));
      if (json) process.stdout.write(`${JSON.stringify(asJson(found, messages))}\n`);
    });
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
