/**
 * Asks the C compiler where it put every field: compiles the generated probe in a folder of its own,
 * runs it and returns what it printed. This is the third party that C and TypeScript are held against.
 */
import { rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { OutputFile } from "../emit/output-file.js";
import { IoError } from "./io-error.js";
import { makeFolder } from "./make-folder.js";
import { runProgram } from "./run-program.js";
import { nothingChanged } from "./staging.js";
import { TemporaryFolder } from "./temporary-folder.js";

/** A C compiler that answered. */
export interface CCompiler {
  readonly command: string;
  /** First line of its `--version`. */
  readonly version: string;
  /** What it alone understands, and is faster with. */
  readonly flags: readonly string[];
}

/** As many at a time as there are processors: each is a compiler with the memory of one. */
export const MOST_PROBES: number = availableParallelism();

/** The compiler named by the environment's `CC`, else `cc`, `gcc` or `clang`; null when none answers. */
export async function findCCompiler(): Promise<CCompiler | null> {
  const chosen = process.env["CC"];
  for (const command of chosen ? [chosen] : ["cc", "gcc", "clang"]) {
    try {
      const { stdout } = await runProgram(command, ["--version"]);
      const flags = stdout.includes("Free Software Foundation") ? GCC_FLAGS : [];
      return { command, version: stdout.split("\n")[0] ?? command, flags };
    } catch {
      continue;
    }
  }
  return null;
}

/** A member takes five macros; where each token of them came from is kept for nothing but warnings. */
const GCC_FLAGS: readonly string[] = ["-ftrack-macro-expansion=0"];

/** Where probes are compiled: C comes in file by file, and what a probe printed goes out. */
export class ProbeFolder {
  readonly #compiler: CCompiler;
  readonly #folder = new TemporaryFolder("itchgen-probe-");

  constructor(compiler: CCompiler) {
    this.#compiler = compiler;
    makeFolder(join(this.#folder.path, "c"));
  }

  /**
   * Keeps a file.
   * @throws IoError when there is no room for it.
   */
  add({ path, text }: OutputFile): void {
    try {
      writeFileSync(join(this.#folder.path, path), text);
    } catch (error) {
      throw nothingChanged(error);
    }
  }

  /** Removes files that no probe needs any more. */
  drop(paths: readonly string[]): void {
    for (const path of paths) rmSync(join(this.#folder.path, path), { force: true });
  }

  /**
   * What the probe of the prefix prints, `c/<prefix>_probe.c`.
   * @throws IoError with the compiler's own words when the generated C does not compile: then its asserts
   * found a layout that disagrees with the spec, and nothing may be written.
   */
  async run(prefix: string): Promise<string> {
    const { command, flags } = this.#compiler;
    const folder = this.#folder.path;
    const source = join(folder, "c", `${prefix}_probe.c`);
    const program = join(folder, `${prefix}_probe`);
    try {
      await runProgram(command, ["-std=c11", "-O0", "-Wall", ...flags, "-o", program, source]);
      const { stdout } = await runProgram(program, []);
      this.drop([`${prefix}_probe`]);
      return stdout;
    } catch (error) {
      const words = (error as { stderr?: string }).stderr ?? String(error);
      throw new IoError(
        [
          `${command}: the generated C of ${prefix} does not compile or run:`,
          ...words.replaceAll(`${folder}/`, "").trimEnd().split("\n"),
        ],
        { cause: error },
      );
    }
  }

  /** Ends the use of the folder. */
  remove(): void {
    this.#folder.remove();
  }
}
