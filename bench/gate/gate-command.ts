/** `npm run bench -- gate`, which `npm run bench:gate` runs. */
import type { Command } from "commander";
import { FOLDER } from "../folder.js";
import { runGate } from "./gate.js";

interface Flags {
  readonly record?: boolean;
  readonly instructions?: boolean;
}

/** Adds the command. */
export function addGate(program: Command): void {
  program
    .command("gate")
    .description(
      "Holds ratios and C instruction counts against bench/gate.json; fails when one got worse.",
    )
    .option("--record", "write what is found to bench/gate.json instead")
    .option("--instructions", "instruction counts alone, which a busy machine does not change")
    .action(({ record = false, instructions = false }: Flags) => {
      process.exitCode = runGate({ folder: FOLDER, record, instructionsOnly: instructions });
    });
}
