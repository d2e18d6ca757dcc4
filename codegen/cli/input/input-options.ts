/** The options of all commands that read messages. */
import { Option, type Command } from "commander";
import type { Endpoint } from "../../../runtime/capture/ip-address.js";
import { endpoints } from "../arguments.js";
import { INPUT_KINDS, type InputKind } from "./input-kind.js";

/** What may be said about an input. */
export interface InputOptions {
  readonly protocol?: string;
  readonly input?: InputKind;
  readonly line?: readonly Endpoint[];
  readonly checksums: boolean;
}

/** What files the commands read, for their help. */
export const INPUT_HELP: string =
  "Reads BinaryFILE, pcap and pcapng captures of MoldUDP64, MoldUDP64 packets one after the\n" +
  "other, and what a SoupBinTCP server sent; any of them as .gz too. Which it is, is told by\n" +
  "the first bytes and said on standard error.";

/** Adds the options. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--protocol <name>",
        "a shipped protocol's name, or the path of a generated index.js (default: nasdaq-totalview-itch)",
      ),
    )
    .addOption(
      new Option("--input <kind>", "what the input is, when its first bytes do not tell").choices(
        INPUT_KINDS,
      ),
    )
    .option(
      "--line <endpoint>",
      "of a capture, only this GROUP:PORT or GROUP:PORT@SOURCE; several are lines of one\nfeed (default: every destination that carries MoldUDP64 packets is a line, and those\nwith the same session are lines of one feed)",
      endpoints,
    )
    .option("--no-checksums", "of a capture, take datagrams whose UDP checksum is wrong");
}
