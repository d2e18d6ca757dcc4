/** What may be asked of packets that are made of messages whose input tells of none. */
import { Option, type Command } from "commander";
import { microseconds, midnight, packetLength } from "../arguments.js";
import { PACKET_DEFAULTS } from "../replay/defaults.js";

/** What was typed; times in nanoseconds. */
export interface PacketOptions {
  readonly date: bigint;
  readonly gather: bigint;
  readonly packetBytes: number;
}

/** Says that packets are not the exchange's own; one line, because the help wraps it to the terminal. */
export const PACKET_HELP =
  "A BinaryFILE does not hold where one packet ended and the next began: --gather and --packet-bytes say how messages become packets of a pcap.";

/** Adds the options. */
export function addPacketOptions(command: Command): Command {
  return command
    .addOption(dateOption())
    .addOption(gatherOption())
    .option(
      "--packet-bytes <bytes>",
      "the longest packet",
      packetLength,
      PACKET_DEFAULTS.packetBytes,
    );
}

/** The day of messages that carry only a time of day. */
export function dateOption(): Option {
  return new Option(
    "--date <day>",
    "of a pcap to be written: the day of messages that carry only a time of day, YYYY-MM-DD in UTC",
  )
    .argParser(midnight)
    .default(0n, "1970-01-01");
}

/** How long a packet waits for more messages. */
export function gatherOption(): Option {
  return new Option(
    "--gather <microseconds>",
    "messages up to so much later than the first one of a packet go into it as well, 0 for those of the same time only",
  )
    .argParser(microseconds)
    .default(PACKET_DEFAULTS.gatherNs, "20");
}
