/** `itchgen init` as the command line offers it. */
import type { Declare } from "../declare.js";

/** Declares the command. */
export const declareInit: Declare = (program, done) => {
  program
    .command("init")
    .summary("start a project: a spec to begin with, its configuration and a test")
    .description(
      "Writes a commented spec, itchgen.yaml, a test that sends a message through C and TypeScript, and what npm and tsc need. Then: npm install && npm test.",
    )
    .argument("[folder]", "where the project is to be", ".")
    .option("--name <name>", "the protocol's name, in kebab-case (default: the folder's)")
    .option("--force", "overwrite files of those names")
    .action(async (folder: string, options) => {
      const { runInit } = await import("./init-command.js");
      done(await runInit(folder, options));
    });
};
