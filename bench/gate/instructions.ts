/** Instructions that the C programs execute, counted by callgrind: the same on a busy machine as on an idle one. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDayFile } from "../stream/day-file.js";
import { compileC } from "../decode/decoders.js";
import { countedBy, GATE_FLAGS } from "./callgrind.js";
import { walkInstructions } from "./walk-instructions.js";

const MESSAGES = 100_000;
const SEED = 7;
const PASSES = 3;

/**
 * By compiler and decoder: instructions as a ratio to those of the hand-written switch; and per message,
 * those of the switch itself and of the native part's passes.
 * @throws Error when valgrind is not installed.
 */
export function instructionRatios(folder: string): Readonly<Record<string, number>> {
  if (spawnSync("valgrind", ["--version"]).status !== 0) {
    throw new Error("counting instructions takes valgrind: apt-get install valgrind");
  }
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `gate-${MESSAGES}-${SEED}.itch`);
  if (!existsSync(file)) {
    writeFileSync(file, makeDayFile({ messages: MESSAGES, seed: SEED, order: "independent" }));
  }
  const ratios: Record<string, number> = {};
  for (const compiler of ["gcc", "clang"]) {
    const baseline = compileC("baseline", folder, { compiler, flags: GATE_FLAGS });
    const generated = compileC("generated", folder, { compiler, flags: GATE_FLAGS });
    const count = (program: string, mode: string): number => instructions(program, mode, file);
    const touch = count(baseline, "touch");
    ratios[`${compiler}_switch_touch_per_message`] = touch;
    ratios[`${compiler}_touch`] = count(generated, "touch") / touch;
    ratios[`${compiler}_batch_touch`] = count(generated, "batch") / touch;
    ratios[`${compiler}_full`] = count(generated, "full") / count(baseline, "full");
    for (const [pass, perMessage] of Object.entries(walkInstructions(compiler, folder))) {
      ratios[`${compiler}_${pass}_per_message`] = perMessage;
    }
  }
  return ratios;
}

/** What one more pass over the file costs, so that starting and mapping count for nothing. */
function instructions(program: string, mode: string, file: string): number {
  const run = (passes: number): number => {
    const out = `${program}.callgrind`;
    execFileSync(
      "valgrind",
      ["--tool=callgrind", `--callgrind-out-file=${out}`, program, file, mode, String(passes)],
      { stdio: ["ignore", "ignore", "ignore"] },
    );
    return countedBy(readFileSync(out, "utf8"));
  };
  return (run(PASSES) - run(1)) / (PASSES - 1) / MESSAGES;
}
