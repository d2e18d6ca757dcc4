/** What may be asked of `itchgen filter`. */
import { Option } from "commander";
import { characters, timeOfDay, wholeNumber } from "../arguments.js";
import { jobsOption } from "../convert/jobs-option.js";
import { OUTPUT_KINDS } from "../convert/output-kinds.js";
import { addPacketOptions, PACKET_HELP } from "../convert/packet-options.js";
import type { Declare } from "../declare.js";
import { addInputOptions, INPUT_HELP } from "../input/input-options.js";

/** Adds the command. */
export const declareFilter: Declare = (program, finish) => {
  const command = addInputOptions(program.command("filter"))
    .summary("write some messages of a file into another")
    .description(
      "Writes the messages that pass all filters, in one pass. A pcap is written as a feed of its " +
        `own: its packets are made anew and numbered from 1. ${PACKET_HELP}\n\n${INPUT_HELP}`,
    )
    .argument("<from>", "a file, - for standard input")
    .argument("<to>", "the file to write, .gz to pack it, - for standard output")
    .option("--type <types>", "only these types, one character each: AFD", characters)
    .option("--stock-locate <number>", "only messages of this stock locate", wholeNumber)
    .option(
      "--stock <symbol>",
      "only messages that name this symbol, and after the first of them those of its stock locate",
      characters,
    )
    .option("--from-time <time>", "only messages from this time of day on: 09:30", timeOfDay)
    .option("--to-time <time>", "only messages before this time of day: 16:00:00.5", timeOfDay)
    .addOption(
      new Option(
        "--to <kind>",
        "what to write (default: as the name ends, else the kind of the input, else binaryfile)",
      ).choices(OUTPUT_KINDS),
    );
  addPacketOptions(command)
    .addOption(jobsOption())
    .option("--partial", "of a damaged input, write what comes before the damage")
    .option("--force", "overwrite a file")
    .action(async (from: string, to: string, options) => {
      const { runFilter } = await import("./filter-command.js");
      finish(await runFilter(from, to, options));
    });
};
