#!/usr/bin/env node
/** The command line: says what may be asked, and loads only the command that was. */
import { Command, CommanderError, Option } from "commander";
import { declareCodegen } from "./codegen/declare-codegen.js";
import type { Declare } from "./declare.js";
import { ExitStatus } from "./exit-status.js";
import { declareExplain } from "./explain/declare-explain.js";
import { declareInspect } from "./inspect/declare-inspect.js";
import { packageVersion } from "./package-version.js";
import { declareStats } from "./stats/declare-stats.js";
import { declareValidate } from "./validate/declare-validate.js";

/** Commands that are declared beside their code, in the order of the help. */
const DECLARATIONS: readonly Declare[] = [
  declareCodegen,
  declareValidate,
  declareExplain,
  declareInspect,
  declareStats,
];

/** Formats of `diff`; the command itself is loaded when it is asked for. */
const FORMAT_NAMES = ["human", "json", "markdown", "github", "junit", "sarif", "html"];

async function main(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = ExitStatus.ok;
  const program = new Command("itchgen")
    .description("One YAML file per ITCH protocol; C structs and TypeScript views that agree.")
    .version(packageVersion())
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError("(itchgen --help shows what may be asked)");

  for (const declare of DECLARATIONS) {
    declare(program, (ended) => {
      status = ended;
    });
  }

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

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { stack, message } = error instanceof Error ? error : new Error(String(error));
  const debug = process.env["ITCHGEN_DEBUG"] !== undefined;
  process.stderr.write(
    `itchgen: this is a mistake of ours: ${message}\n${debug ? `${stack}\n` : "set ITCHGEN_DEBUG=1 to see where, and report it with the spec or file that led here\n"}`,
  );
  process.exitCode = ExitStatus.internal;
}
