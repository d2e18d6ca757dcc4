/** The arguments that all commands over specs have, said once. */
import { InvalidArgumentError, Option, type Command } from "commander";
import type { EditionChoice } from "../../spec/choose-edition.js";

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

/** `2017-09-12`, or `2017-09-12=itch502017` under a prefix of its own. */
function editionChoice(
  text: string,
  former: readonly EditionChoice[] = [],
): readonly EditionChoice[] {
  const [, edition, prefix = null] = /^([^=]+)(?:=([a-z][a-z0-9]{0,30}))?$/u.exec(text) ?? [];
  if (edition !== undefined) return [...former, { edition, prefix }];
  throw new InvalidArgumentError("It must be DATE or DATE=PREFIX, such as 2017-09-12=itch502017.");
}
