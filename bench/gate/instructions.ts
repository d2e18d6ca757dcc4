/** Instructions that the C programs execute, counted by callgrind: the same on a busy machine as on an idle one. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDayFile } from "../stream/day-file.js";
import { compileC } from "../decode/decoders.js";

const MESSAGES = 100_000;
const SEED = 7;
const PASSES = 3;

/** Valgrind knows no AVX-512, and a count must not depend on the machine. */
const FLAGS = ["-O3", "-march=x86-64-v3", "-std=gnu11"];

/**
 * By compiler and decoder: instructions as a ratio to those of the hand-written switch.
 * @throws Error when valgrind is not installed.
 */
export function instructionRatios(folder: string): Readonly<Record<string, number>> {
  if (spawnSync("valgrind", ["--version"]).status !== 0) {
    throw new Error("counting instructions takes valgrind: apt-get install valgrind");
  }
  const file = join(folder, `gate-${MESSAGES}-${SEED}.itch`);
  if (!existsSync(file)) {
    writeFileSync(file, makeDayFile({ messages: MESSAGES, seed: SEED, order: "independent" }));
  }
  const ratios: Record<string, number> = {};
  for (const compiler of ["gcc", "clang"]) {
    const baseline = compileC("baseline", folder, { compiler, flags: FLAGS });
    const generated = compileC("generated", folder, { compiler, flags: FLAGS });
    const count = (program: string, mode: string): number => instructions(program, mode, file);
    const touch = count(baseline, "touch");
    ratios[`${compiler}_switch_touch_per_message`] = touch;
    ratios[`${compiler}_touch`] = count(generated, "touch") / touch;
    ratios[`${compiler}_batch_touch`] = count(generated, "batch") / touch;
    ratios[`${compiler}_full`] = count(generated, "full") / count(baseline, "full");
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
    const total = /^(?:summary|totals): (\d+)/mu.exec(readFileSync(out, "utf8"))?.[1];
    if (total === undefined) throw new Error(`callgrind counted nothing in ${program}`);
    return Number(total);
  };
  return (run(PASSES) - run(1)) / (PASSES - 1) / MESSAGES;
}
