/** `itchgen schema` as the command line offers it. */
import type { Declare } from "../declare.js";

/** Declares the command. */
export const declareSchema: Declare = (program, finish) => {
  program
    .command("schema")
    .summary("print the spec language as JSON Schema")
    .description("Prints the JSON Schema (draft-07) of the spec language, for editors.")
    .option("--config", "the language of itchgen.yaml instead")
    .action(async (options: { readonly config?: boolean }) => {
      const { runSchema } = await import("./schema-command.js");
      finish(runSchema(options));
    });
};
