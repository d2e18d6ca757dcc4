/** `npm run bench -- day`: whole commands over a made day, beside the bare decode loop over the same file. */
import { type Command, InvalidArgumentError } from "commander";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../decode/median.js";
import { machine } from "../machine.js";

interface DayOptions {
  readonly messages: number;
  readonly rounds: number;
  readonly json?: boolean;
}

/** One process: seconds on the clock, and the most memory it had. */
interface Run {
  readonly seconds: number;
  readonly peakMb: number;
}

/** Adds the command. */
export function addDayBench(program: Command): void {
  program
    .command("day")
    .description("stats, filter and convert over a made day, beside the bare decode loop.")
    .option("--messages <count>", "messages", count, 8_000_000)
    .option("--rounds <count>", "processes of each, turn by turn", count, 3)
    .option("--json", "end with one line of JSON")
    .action(({ messages, rounds, json = false }: DayOptions) => {
      const folder = mkdtempSync(join(tmpdir(), "itchgen-bench-"));
      try {
        const found = measure(folder, { messages, rounds });
        const rows = Object.entries(found).map(
          ([name, { seconds, ratio, peakMb }]) =>
            `| ${name} | ${seconds.toFixed(2)} | ${ratio.toFixed(2)} | ${peakMb.toFixed(0)} |`,
        );
        process.stdout.write(
          `${machine()}\n${messages.toLocaleString("en")} messages, ${rounds} processes each, start-up included\n\n` +
            `| process | seconds | × bare | peak MB |\n|---|---|---|---|\n${rows.join("\n")}\n`,
        );
        if (json) process.stdout.write(`${JSON.stringify({ messages, rounds, found })}\n`);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    });
}

function measure(
  folder: string,
  { messages, rounds }: DayOptions,
): Readonly<Record<string, Run & { readonly ratio: number }>> {
  const day = join(folder, "day.itch");
  const out = join(folder, "out.itch");
  const stream = "build/bench/stream/main.js";
  execFileSync(process.execPath, [stream, day, "--messages", String(messages)]);
  const cli = "dist/codegen/cli/main.js";
  const processes: Readonly<Record<string, readonly string[]>> = {
    bare: ["build/bench/day/bare.js", day],
    stats: [cli, "stats", day],
    filter: [cli, "filter", day, out, "--type", "AF", "--force"],
    convert: [cli, "convert", day, out, "--force"],
  };
  const runs = new Map(Object.keys(processes).map((name) => [name, [] as Run[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(processes)) runs.get(name)?.push(run(args));
  }
  const middle = (name: string): number =>
    median((runs.get(name) ?? []).map(({ seconds }) => seconds));
  return Object.fromEntries(
    [...runs].map(([name, all]) => [
      name,
      {
        seconds: middle(name),
        ratio: middle(name) / middle("bare"),
        peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
      },
    ]),
  );
}

/** Prints the process's own peak when it ends, as the kernel counted it. */
const PEAK =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}\\n`))";

function run(args: readonly string[]): Run {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", PEAK, ...args], {
    encoding: "utf8",
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return { seconds, peakMb: Number(/peak (\d+)/u.exec(stderr)?.[1]) / 1024 };
}

function count(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError("It must be a positive whole number.");
}
