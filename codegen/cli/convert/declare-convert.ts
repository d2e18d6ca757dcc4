/** What may be asked of `itchgen convert`. */
import { Option } from "commander";
import type { Declare } from "../declare.js";
import { addInputOptions, INPUT_HELP } from "../input/input-options.js";
import { jobsOption } from "./jobs-option.js";
import { OUTPUT_KINDS } from "./output-kinds.js";
import { addPacketOptions, PACKET_HELP } from "./packet-options.js";

/** Adds the command. */
export const declareConvert: Declare = (program, finish) => {
  const command = addInputOptions(program.command("convert"))
    .summary("write messages into a file of another kind")
    .description(
      "Writes the messages of one file into another: BinaryFILE, a pcap of MoldUDP64 packets, JSONL as inspect prints it, " +
        "or CSV with a column for each field. JSONL and CSV are read as well, " +
        `and become messages again, byte for byte.\n\n${PACKET_HELP}\n\n${INPUT_HELP}`,
    )
    .argument("<from>", "a file, - for standard input")
    .argument("<to>", "the file to write, .gz to pack it, - for standard output")
    .addOption(
      new Option(
        "--to <kind>",
        "what to write (default: as the name ends: .itch, .pcap, .jsonl, .csv)",
      ).choices(OUTPUT_KINDS),
    );
  addPacketOptions(command)
    .addOption(jobsOption())
    .option("--partial", "of a damaged input, write what comes before the damage")
    .option("--force", "overwrite a file")
    .action(async (from: string, to: string, options) => {
      const { runConvert } = await import("./convert-command.js");
      finish(await runConvert(from, to, options));
    });
};
