/** `itchgen diff` as the command line offers it. */
import { Option } from "commander";
import type { Declare } from "../declare.js";

/** Formats; the command itself is loaded when it is asked for. */
const FORMAT_NAMES = ["human", "json", "markdown", "github", "junit", "sarif", "html"];

/** Declares the command. */
export const declareDiff: Declare = (program, finish) => {
  program
    .command("diff")
    .summary("show what a change of specs does to the wire and to code")
    .description(
      "Compares two layouts. A side is a commit, COMMIT:FILE, a folder, a spec or a manifest.\nExits 100 when a finding is at or above the level, 101 when the sides cannot be compared.",
    )
    .argument("[base]", "the old side (default: where this branch left the main one)")
    .argument("[head]", "the new side (default: the working tree)")
    .addOption(
      new Option("--format <format>", "how to print").choices(FORMAT_NAMES).default("human"),
    )
    .addOption(
      new Option(
        "--level <level>",
        "what fails: wire (WIRE_BREAKING), source (and SOURCE_BREAKING), doc (anything)",
      )
        .choices(["wire", "source", "doc"])
        .default("wire"),
    )
    .option("--allow <file>", "agreed changes (default: .layout-allow.yaml, if there is one)")
    .option("--witness <folder>", "write evidence for each breaking finding there")
    .option("--specs <folder>", "folder of the specs in commits and in the working tree", "spec")
    .option("--base-edition <date>", "compare this edition of the old side")
    .option("--head-edition <date>", "compare this edition of the new side")
    .addOption(new Option("--today <date>", "the day on which agreements are judged").hideHelp())
    .action(async (base: string | undefined, head: string | undefined, options) => {
      const { runDiff } = await import("./diff-command.js");
      finish(await runDiff(base, head, options));
    });
};
