/** `npm run bench -- gate`, which `npm run bench:gate` runs. */
import type { Command } from "commander";
import { FOLDER } from "../folder.js";
import { runGate } from "./gate.js";

/** Adds the command. */
export function addGate(program: Command): void {
  program
    .command("gate")
    .description(
      "Holds ratios and C instruction counts against bench/gate.json; fails when one got worse.",
    )
    .option("--record", "write what is found to bench/gate.json instead")
    .action(({ record = false }: { readonly record?: boolean }) => {
      process.exitCode = runGate({ folder: FOLDER, record });
    });
}
