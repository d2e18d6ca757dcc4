/** Instructions of the native part: a message bare, behind frame walk and sequencer, and with lines compared. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countedBy, GATE_FLAGS } from "./callgrind.js";

/** In the order of the calls of `pass` in walk-passes.c. */
const PASSES = ["walk_bare", "walk_framed", "walk_compared"] as const;

/** Instructions per message by pass, of the program as one compiler makes it. */
export function walkInstructions(
  compiler: string,
  folder: string,
): Readonly<Record<string, number>> {
  const program = join(folder, `walk-passes-${compiler}`);
  execFileSync(compiler, [
    ...GATE_FLAGS,
    "-Inative/core",
    "-Igenerated/c",
    "-o",
    program,
    "bench/gate/walk-passes.c",
  ]);
  const out = `${program}.callgrind`;
  const messages = Number(
    execFileSync(
      "valgrind",
      [
        "--tool=callgrind",
        `--callgrind-out-file=${out}`,
        "--zero-before=pass",
        "--dump-after=pass",
        program,
      ],
      { stdio: ["ignore", "pipe", "ignore"], encoding: "utf8" },
    ),
  );
  // Callgrind numbers its dumps from 1.
  return Object.fromEntries(
    PASSES.map((pass, index) => [
      pass,
      countedBy(readFileSync(`${out}.${index + 1}`, "utf8")) / messages,
    ]),
  );
}
