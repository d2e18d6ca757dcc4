/** What may be asked of `itchgen replay`. */
import { Option, type Command } from "commander";
import {
  countingNumber,
  endpoints,
  hops,
  packetLength,
  positiveNumber,
  probability,
  sessionName,
  wholeNumber,
} from "../arguments.js";
import { dateOption, gatherOption } from "../convert/packet-options.js";
import type { Declare } from "../declare.js";
import { addInputOptions, INPUT_HELP } from "../input/input-options.js";

/** Paragraphs of one line each, because the help wraps them to the terminal. */
const DESCRIPTION = `Sends a file's messages as a live MoldUDP64 feed: over UDP, or into a pcap as a host would have captured it. Packets of up to --packet-bytes, heartbeats through silence, the end of the session said three times. Each line carries every packet, but for the faults that are asked for; the same seed makes the same faults. The first packet of a session and its end always arrive.

The truth file says what a correct receiver must make of it, so that this finds no difference:

  itchgen replay day.itch --out feed.pcap --truth truth.jsonl \\
    --send 239.1.1.1:26400 --send 239.1.1.2:26400 --loss 5% --reorder 5%
  itchgen inspect feed.pcap --events outcomes | cmp - truth.jsonl

${INPUT_HELP}`;

/** Adds the command. */
export const declareReplay: Declare = (program, finish) => {
  const command = addInputOptions(program.command("replay"))
    .summary("send messages as a live feed, with faults on purpose")
    .description(DESCRIPTION)
    .argument("<file>", "a file, - for standard input");
  addTargets(command);
  addPace(command);
  addFaults(command);
  command
    .addOption(dateOption())
    .option("--force", "overwrite files")
    .action(async (file: string, options) => {
      const { runReplay } = await import("./replay-command.js");
      finish(await runReplay(file, options));
    });
};

function addTargets(command: Command): void {
  command
    .option(
      "--send <endpoint>",
      "a line, GROUP:PORT or ADDRESS:PORT; give it once for each line (with --out: one line to 239.192.1.1:26400 when it is not given)",
      endpoints,
    )
    .option("--out <file>", "write a pcap instead of sending; .gz packs it, - is standard output")
    .option("--truth <file>", "write what a correct receiver must deliver and report, as JSONL")
    .option("--interface <address>", "send to groups from this interface")
    .option("--ttl <hops>", "routers that packets to groups may pass", hops, 1);
}

function addPace(command: Command): void {
  command
    .option("--speed <factor>", "so many times faster than recorded", positiveNumber)
    .option("--rate <messages>", "so many messages per second", positiveNumber)
    .option(
      "--session <name>",
      "the session's name (default: the input's, or ITCHGEN001)",
      sessionName,
    )
    .option(
      "--first <number>",
      "its first sequence number (default: the input's, or 1)",
      countingNumber,
    )
    .option("--packet-bytes <bytes>", "the longest packet", packetLength, 1400)
    .addOption(gatherOption())
    .option(
      "--heartbeat <milliseconds>",
      "silence after which a heartbeat is sent, 0 for none",
      wholeNumber,
      1000,
    )
    .option("--skew <microseconds>", "how far each line is behind the one before", wholeNumber, 20);
}

const FAULTS: readonly (readonly [flag: string, meaning: string])[] = [
  ["loss", "packets that do not arrive"],
  ["burst", "packets from which on up to 16 in a row do not arrive"],
  ["duplicate", "packets that arrive twice"],
  ["reorder", "packets that up to 4 later ones overtake, within a millisecond"],
  ["overlap", "packets that begin with messages of the packet before"],
  ["truncate", "packets that arrive without their end"],
  ["corrupt", "packets in which a bit is turned round, as their checksum shows; with --out"],
];

function addFaults(command: Command): void {
  for (const [flag, meaning] of FAULTS) {
    command.addOption(
      new Option(`--${flag} <share>`, `share of ${meaning}`).argParser(probability).default(0),
    );
  }
  command
    .option(
      "--roll <messages>",
      "begin a new session after so many messages, 0 for never",
      wholeNumber,
      0,
    )
    .option("--seed <number>", "another seed makes other faults", wholeNumber, 1);
}
