/** What may be asked of `itchgen inspect`. */
import { Option } from "commander";
import { characters, wholeNumber } from "../arguments.js";
import type { Declare } from "../declare.js";
import { addInputOptions, INPUT_HELP } from "../input/input-options.js";

/** Adds the command. */
export const declareInspect: Declare = (program, finish) => {
  addInputOptions(program.command("inspect"))
    .summary("print the messages of a day file or a capture")
    .description(
      `Prints messages, one by one, through the generated views.\n\n${INPUT_HELP}\n\n` +
        "Of MoldUDP64 it prints what a correct receiver delivers: every message once and in order, " +
        'and between the messages, as {"event":…}, what the receiver has to report.',
    )
    .argument("<file>", "a file, - for standard input")
    .addOption(
      new Option(
        "--format <format>",
        "how to print (default: human on a terminal, else jsonl)",
      ).choices(["human", "jsonl"]),
    )
    .option("--pretty", "scale prices and show times")
    .option("--packets", "print the packets as they came, instead of what a receiver makes of them")
    .addOption(
      new Option(
        "--events <which>",
        "all: every event; outcomes: only where sessions begin and end and what was lost for good, as in the truth file of replay; none",
      )
        .choices(["all", "outcomes", "none"])
        .default("all"),
    )
    .option("--type <types>", "only these types, one character each: AFD", characters)
    .option("--stock-locate <number>", "only messages of this stock locate", wholeNumber)
    .option(
      "--stock <symbol>",
      "only messages that name this symbol, and after the first of them those of its stock locate",
      characters,
    )
    .option("--skip <count>", "leave out the first messages that pass the filters", wholeNumber, 0)
    .option("--limit <count>", "stop after so many messages", wholeNumber)
    .action(async (file: string, options) => {
      const { runInspect } = await import("./inspect-command.js");
      finish(await runInspect(file, options));
    });
};
