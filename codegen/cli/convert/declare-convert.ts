/** What may be asked of `itchgen convert`. */
import { Option } from "commander";
import { midnight } from "../arguments.js";
import type { Declare } from "../declare.js";
import { addInputOptions, INPUT_HELP } from "../input/input-options.js";
import { OUTPUT_KINDS } from "./output-kinds.js";

/** Adds the command. */
export const declareConvert: Declare = (program, finish) => {
  addInputOptions(program.command("convert"))
    .summary("write messages into a file of another kind")
    .description(
      "Writes the messages of one file into another: BinaryFILE, a pcap of MoldUDP64 packets, JSONL\n" +
        "as inspect prints it, or CSV with a column for each field. JSONL and CSV are read as well,\n" +
        `and become messages again, byte for byte.\n\n${INPUT_HELP}`,
    )
    .argument("<from>", "a file, - for standard input")
    .argument("<to>", "the file to write, .gz to pack it, - for standard output")
    .addOption(
      new Option(
        "--to <kind>",
        "what to write (default: as the name ends: .itch, .pcap, .jsonl, .csv)",
      ).choices(OUTPUT_KINDS),
    )
    .addOption(dateOption())
    .option("--partial", "of a damaged input, write what comes before the damage")
    .option("--force", "overwrite a file")
    .action(async (from: string, to: string, options) => {
      const { runConvert } = await import("./convert-command.js");
      finish(await runConvert(from, to, options));
    });
};

/** The day of messages that carry only a time of day. */
export function dateOption(): Option {
  return new Option(
    "--date <day>",
    "of a pcap to be written: the day of messages that carry only a time of day, YYYY-MM-DD\nin UTC",
  )
    .argParser(midnight)
    .default(0n, "1970-01-01");
}
