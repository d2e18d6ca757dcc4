/** `itchgen validate` as the command line offers it. */
import type { Declare } from "../declare.js";
import { declareSpecs, reportFormat } from "../settings/declare-settings.js";

/** Declares the command. */
export const declareValidate: Declare = (program, done) => {
  const command = program
    .command("validate")
    .summary("check specs and write nothing")
    .description(
      "Reads the configuration and the specs and reports every mistake at once, each at its place with its cure.\nitchgen explain RULE says more about one of them.",
    );
  declareSpecs(command)
    .addOption(reportFormat())
    .action(async (specs: string[], options) => {
      const { runValidate } = await import("./validate-command.js");
      done(await runValidate(specs, options));
    });
};
