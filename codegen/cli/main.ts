#!/usr/bin/env node
/** The command line: says what may be asked, and loads only the command that was. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { declareCodegen } from "./codegen/declare-codegen.js";
import { declareExplain } from "./explain/declare-explain.js";
import { declareInit } from "./init/declare-init.js";
import { declareValidate } from "./validate/declare-validate.js";
import { declareWatch } from "./watch/declare-watch.js";
import { ExitStatus, exitStatusHelp } from "./exit-status.js";
import { guardProcess, reportOurMistake } from "./process-guards.js";
import { packageVersion } from "./package-version.js";

/** Formats of `diff`; the command itself is loaded when it is asked for. */
const FORMAT_NAMES = ["human", "json", "markdown", "github", "junit", "sarif", "html"];

async function main(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.ok;
  const program = new Command("itchgen")
    .description("One YAML file per ITCH protocol; C structs and TypeScript views that agree.")
    .version(packageVersion())
    .option("--debug", "show where a mistake of ours was made")
    .addHelpText("after", exitStatusHelp())
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError("(itchgen --help shows what may be asked)");

  const done = (value: ExitStatus): void => {
    status = value;
  };
  declareInit(program, done);
  declareCodegen(program, done);
  declareValidate(program, done);
  declareExplain(program, done);
  declareWatch(program, done);

  program
    .command("inspect")
    .summary("print the messages of a day file")
    .description(
      "Prints the messages of a BinaryFILE (also .gz), one by one, through the generated views.",
    )
    .argument("<file>", "a day file, - for standard input")
    .addOption(protocolOption())
    .addOption(
      new Option(
        "--format <format>",
        "how to print (default: human on a terminal, else jsonl)",
      ).choices(["human", "jsonl"]),
    )
    .option("--pretty", "scale prices and show times")
    .option("--type <types>", "only these types, one character each: AFD")
    .option("--stock-locate <number>", "only messages of this stock locate", wholeNumber)
    .option("--stock <symbol>", "only messages of this symbol, by its name or its stock locate")
    .option("--skip <count>", "leave out the first messages that pass the filters", wholeNumber, 0)
    .option("--limit <count>", "stop after so many messages", wholeNumber)
    .action(async (file: string, options) => {
      const { runInspect } = await import("./inspect/inspect-command.js");
      status = await runInspect(file, options);
    });

  program
    .command("stats")
    .summary("add up the messages of a day file")
    .description("Adds up the messages of a BinaryFILE (also .gz): by type, verdict, time.")
    .argument("<file>", "a day file, - for standard input")
    .addOption(protocolOption())
    .addOption(
      new Option("--format <format>", "how to print").choices(["human", "json"]).default("human"),
    )
    .action(async (file: string, options) => {
      const { runStats } = await import("./stats/stats-command.js");
      status = await runStats(file, options);
    });

  program
    .command("diff")
    .summary("show what a change of specs does to the wire and to code")
    .description(
      "Compares two layouts. A side is a commit, COMMIT:FILE, a folder, a spec or a manifest.\nExits 100 when a finding is at or above the level, 101 when the sides cannot be compared.",
    )
    .argument("[base]", "the old side (default: where this branch left the main one)")
    .argument("[head]", "the new side (default: the working tree)")
    .addOption(
      new Option("--format <format>", "how to print").choices(FORMAT_NAMES).default("human"),
    )
    .addOption(
      new Option(
        "--level <level>",
        "what fails: wire (WIRE_BREAKING), source (and SOURCE_BREAKING), doc (anything)",
      )
        .choices(["wire", "source", "doc"])
        .default("wire"),
    )
    .option("--allow <file>", "agreed changes (default: .layout-allow.yaml, if there is one)")
    .option("--witness <folder>", "write evidence for each breaking finding there")
    .option("--specs <folder>", "folder of the specs in commits and in the working tree", "spec")
    .option("--base-edition <date>", "compare this edition of the old side")
    .option("--head-edition <date>", "compare this edition of the new side")
    .addOption(new Option("--today <date>", "the day on which agreements are judged").hideHelp())
    .action(async (base: string | undefined, head: string | undefined, options) => {
      const { runDiff } = await import("./diff/diff-command.js");
      status = await runDiff(base, head, options);
    });

  program
    .command("schema")
    .summary("print the spec language as JSON Schema")
    .description("Prints the JSON Schema (draft-07) of the spec language, for editors.")
    .option("--config", "the language of itchgen.yaml instead")
    .action(async (options: { readonly config?: boolean }) => {
      const { runSchema } = await import("./schema-command.js");
      status = runSchema(options);
    });

  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ExitStatus.ok : ExitStatus.usage;
  }
}

function protocolOption(): Option {
  return new Option(
    "--protocol <name>",
    "a shipped protocol's name, or the path of a generated index.js (default: nasdaq-totalview-itch)",
  );
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/u.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("It must be a whole number.");
}

guardProcess();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  reportOurMistake(error);
}
