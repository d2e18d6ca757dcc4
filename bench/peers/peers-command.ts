/** `npm run bench -- peers`: other decoders over the same bytes. */
import type { Command } from "commander";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { count } from "../count.js";
import { benchDecoders, type Measurement } from "../decode/decode-bench.js";
import { compileC, type Decoder } from "../decode/decoders.js";
import { FOLDER } from "../folder.js";
import { machine } from "../machine.js";
import { clearProgress, progress } from "../progress.js";
import { requireInstalled } from "./installed.js";
import { PEERS } from "./peers.js";

interface Options {
  readonly messages: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly json?: boolean;
}

/** Adds the command. */
export function addPeersBench(program: Command): void {
  program
    .command("peers")
    .description(
      "Other JavaScript decoders with the same specification over the same made day; first npm ci --prefix bench.",
    )
    .option("--messages <count>", "messages", count, 200_000)
    .option("--rounds <count>", "fresh processes per decoder, at most", count, 3)
    .option("--seconds <count>", "begin no round that would end later", count, 50)
    .option("--json", "end with one line of JSON")
    .action(({ messages, rounds, seconds, json = false }: Options) => {
      requireInstalled();
      const options = {
        messages,
        rounds,
        seconds,
        folder: FOLDER,
        orders: ["independent"],
      } as const;
      const found = benchDecoders(options, decoders(), progress);
      clearProgress();
      process.stdout.write(
        `${machine()}\n${messages.toLocaleString("en")} messages, independent, sums alike, a process for each time\n\n${table(found)}\n`,
      );
      if (json)
        process.stdout.write(`${JSON.stringify({ messages, found, machine: machine() })}\n`);
    });
}

function decoders(): readonly Decoder[] {
  const baseline = compileC("baseline", FOLDER);
  const touch = { against: "c_switch_touch", work: "touch" } as const;
  return [
    {
      name: "c_switch_touch",
      title: "C by hand: packed structs, switch",
      command: (file, passes) => [baseline, file, "touch", String(passes)],
      ...touch,
    },
    ...Object.entries(PEERS).map(([name, row]) => ({
      name,
      title: row.package === null ? row.title : `${row.title} ${version(row.package)}`,
      command: (file: string, passes: number) => [
        process.execPath,
        join(import.meta.dirname, "peer-decoder.js"),
        file,
        name,
        String(passes),
      ],
      ...touch,
    })),
  ];
}

function version(name: string): string {
  const { devDependencies } = JSON.parse(readFileSync(resolve("bench/package.json"), "utf8")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  return devDependencies[name] ?? "";
}

function table(found: readonly Measurement[]): string {
  const own = found.find(({ decoder }) => decoder === "itchgen")?.nanoseconds ?? Number.NaN;
  return [
    "| decoder | ns a message | × C by hand | × generated | every process |",
    "|---|---|---|---|---|",
    ...found.map(
      ({ title, nanoseconds, ratio, medians }) =>
        `| ${title} | ${nanoseconds.toFixed(1)} | ${ratio.toFixed(2)} | ${(nanoseconds / own).toFixed(2)} | ${medians.map((each) => each.toFixed(1)).join(" ")} |`,
    ),
    "",
  ].join("\n");
}
