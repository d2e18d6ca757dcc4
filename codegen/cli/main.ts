#!/usr/bin/env node
/** The command line: says what may be asked, and loads only the command that was. */
import { Command, CommanderError } from "commander";
import { declareCodegen } from "./codegen/declare-codegen.js";
import { declareConvert } from "./convert/declare-convert.js";
import type { Declare } from "./declare.js";
import { declareDiff } from "./diff/declare-diff.js";
import { ExitStatus, exitStatusHelp } from "./exit-status.js";
import { declareExplain } from "./explain/declare-explain.js";
import { declareFilter } from "./filter/declare-filter.js";
import { declareInit } from "./init/declare-init.js";
import { declareInspect } from "./inspect/declare-inspect.js";
import { packageVersion } from "./package-version.js";
import { guardProcess, reportOurMistake } from "./process-guards.js";
import { declareReplay } from "./replay/declare-replay.js";
import { declareSchema } from "./schema/declare-schema.js";
import { declareStats } from "./stats/declare-stats.js";
import { declareTop } from "./top/declare-top.js";
import { declareValidate } from "./validate/declare-validate.js";
import { declareWatch } from "./watch/declare-watch.js";

/** Commands in the order of the help, each declared beside its code. */
const DECLARATIONS: readonly Declare[] = [
  declareInit,
  declareCodegen,
  declareValidate,
  declareExplain,
  declareWatch,
  declareDiff,
  declareSchema,
  declareInspect,
  declareStats,
  declareConvert,
  declareFilter,
  declareReplay,
  declareTop,
];

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
  for (const declare of DECLARATIONS) {
    declare(program, (ended) => {
      status = ended;
    });
  }
  for (const command of program.commands) {
    command.addHelpText("after", "\nExit statuses: itchgen --help");
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? ExitStatus.ok : ExitStatus.usage;
  }
}

guardProcess();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  reportOurMistake(error);
}
