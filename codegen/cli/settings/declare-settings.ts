/** The arguments that all commands over specs have, said once. */
import { Option, type Command } from "commander";
import type { ExitStatus } from "../exit-status.js";

/** Declares one command; `done` takes the exit status of a run. */
export type Declare = (program: Command, done: (status: ExitStatus) => void) => void;

/** Spec files, and where the configuration is. */
export function declareSpecs(command: Command): Command {
  return command
    .argument(
      "[specs...]",
      "spec files, - for standard input (default: those of the configuration)",
    )
    .option("--config <file>", "the configuration (default: itchgen.yaml, if there is one)");
}

/** Where generated files go and how. */
export function declareOutputs(command: Command): Command {
  return command
    .option("--out <folder>", "where to write (default: generated)")
    .option("--target <name...>", "only these targets: c, ts, manifest")
    .option(
      "--runtime <module>",
      "where generated TypeScript imports the runtime from (default: itchgen/runtime)",
    );
}

/** How findings are reported. */
export function reportFormat(): Option {
  return new Option("--format <format>", "how to report findings")
    .choices(["human", "json", "github", "junit", "sarif"])
    .default("human");
}
