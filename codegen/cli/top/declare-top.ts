/** What may be asked of `itchgen top`. */
import { InvalidArgumentError } from "commander";
import type { Declare } from "../declare.js";

/** Adds the command. */
export const declareTop: Declare = (program, finish) => {
  program
    .command("top")
    .summary("watch a running poller through its bridge")
    .description(
      [
        "Watches a running poller through its bridge: rates, gaps, messages by type, and who reads how far behind. " +
          "It is a reader like any other and takes a slot; it never slows the poller, and what it was too slow for " +
          "it says. A poller that was restarted is found again. Ctrl-C ends it.",
        "",
        "  itch-poller --own bridge=feed … &",
        "  itchgen top feed",
        "  itchgen top feed --once --json",
      ].join("\n"),
    )
    .argument("<name>", "the bridge, as in --own bridge=NAME")
    .option("--folder <folder>", "where its control file is", "/dev/shm")
    .option("--interval <milliseconds>", "from one report to the next", milliseconds, 1000)
    .option("--once", "end after one report")
    .option("--json", "each report as a line of JSON")
    .action(async (name: string, options) => {
      const { runTop } = await import("./top-command.js");
      finish(await runTop(name, options));
    });
};

function milliseconds(text: string): number {
  const value = Number(text);
  if (/^\d+$/u.test(text) && value >= 10 && value <= 3_600_000) return value;
  throw new InvalidArgumentError("It must be from 10 to 3600000.");
}
