/** `itchgen codegen` as the command line offers it. */
import type { Declare } from "../declare.js";
import { declareOutputs, declareSpecs, reportFormat } from "../settings/declare-settings.js";

/** Declares the command. */
export const declareCodegen: Declare = (program, done) => {
  const command = program
    .command("codegen")
    .summary("generate C, TypeScript and manifests from specs")
    .description(
      "Generates every target from the specs: only what changed is written, all or nothing.",
    );
  declareOutputs(declareSpecs(command))
    .option("--check", "write nothing; exit 3 when files are not as the specs say")
    .option("--force", "overwrite files that were edited by hand or written by a newer generator")
    .addOption(reportFormat())
    .action(async (specs: string[], options) => {
      const { runCodegen } = await import("./codegen-command.js");
      done(await runCodegen(specs, options));
    });
};
