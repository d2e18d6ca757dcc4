/** The arguments that all commands over specs have, said once. */
import { Option, type Command } from "commander";
import { editionChoice } from "../edition-option.js";

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
    )
    .option(
      "--edition <date[=prefix]>",
      "an older edition instead of the newest, or with a prefix beside others; may be repeated",
      editionChoice,
    );
}

/** How findings are reported. */
export function reportFormat(): Option {
  return new Option("--format <format>", "how to report findings")
    .choices(["human", "json", "github", "junit", "sarif"])
    .default("human");
}
