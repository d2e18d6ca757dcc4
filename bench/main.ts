/** `npm run bench -- decode`: measures, then prints a table; with --json one line of numbers at the end. */
import { Command, InvalidArgumentError } from "commander";
import { addBridgeBench } from "./bridge/bridge-command.js";
import { benchDecode, type Measurement } from "./decode/decode-bench.js";
import { machine } from "./machine.js";
import { TYPE_ORDERS } from "./stream/type-order.js";

const FOLDER = "build/bench-data";

interface Options {
  readonly messages: number;
  readonly rounds: number;
  readonly json?: boolean;
}

const program = new Command("bench");
program
  .command("decode")
  .description(
    "Decoders of TotalView-ITCH 5.0 over the same made day, as ratios to hand-written C.",
  )
  .option("--messages <count>", "messages per order of types", count, 1_000_000)
  .option("--rounds <count>", "fresh processes per decoder", count, 3)
  .option("--json", "end with one line of JSON")
  .action(({ messages, rounds, json = false }: Options) => {
    const found = benchDecode({ messages, rounds, folder: FOLDER }, (text) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
    });
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    process.stdout.write(
      `${machine()}\n${messages.toLocaleString("en")} messages, ${rounds} processes each\n\n`,
    );
    process.stdout.write(table(found));
    if (json) process.stdout.write(`${JSON.stringify(asJson(found, messages))}\n`);
  });
addBridgeBench(program);
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
        : `${cell.ratio.toFixed(2)} × (${cell.nanoseconds.toFixed(1)} ns)`;
    });
    return `| ${name} | ${cells.join(" | ")} |`;
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
