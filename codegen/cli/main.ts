#!/usr/bin/env node
/** The command line: says what may be asked, and loads only the command that was. */
import { Command, CommanderError } from "commander";
import { declareCodegen } from "./codegen/declare-codegen.js";
import { declareConvert } from "./convert/declare-convert.js";
import type { Declare } from "./declare.js";
import { declareDiff } from "./diff/declare-diff.js";
import { ExitStatus } from "./exit-status.js";
import { declareExplain } from "./explain/declare-explain.js";
import { declareFilter } from "./filter/declare-filter.js";
import { declareInspect } from "./inspect/declare-inspect.js";
import { packageVersion } from "./package-version.js";
import { declareReplay } from "./replay/declare-replay.js";
import { declareSchema } from "./schema/declare-schema.js";
import { declareStats } from "./stats/declare-stats.js";
import { declareTop } from "./top/declare-top.js";
import { declareValidate } from "./validate/declare-validate.js";

/** Commands in the order of the help, each declared beside its code. */
const DECLARATIONS: readonly Declare[] = [
  declareCodegen,
  declareValidate,
  declareExplain,
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
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError("(itchgen --help shows what may be asked)");
  for (const declare of DECLARATIONS) {
    declare(program, (ended) => {
      status = ended;
    });
  }
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
