/** What may be asked of `itchgen stats`. */
import { Option } from "commander";
import { wholeNumber } from "../arguments.js";
import type { Declare } from "../declare.js";
import { addInputOptions, INPUT_HELP } from "../input/input-options.js";

/** Adds the command. */
export const declareStats: Declare = (program, finish) => {
  addInputOptions(program.command("stats"))
    .summary("add up the messages of a day file or a capture")
    .description(
      `Adds up messages: by type, verdict, stock and time; of a capture also packets, lines, gaps.\n\n${INPUT_HELP}`,
    )
    .argument("<file>", "a file, - for standard input")
    .option(
      "--stocks <count>",
      "show so many stocks, those with the most messages",
      wholeNumber,
      10,
    )
    .addOption(
      new Option("--format <format>", "how to print").choices(["human", "json"]).default("human"),
    )
    .action(async (file: string, options) => {
      const { runStats } = await import("./stats-command.js");
      finish(await runStats(file, options));
    });
};
