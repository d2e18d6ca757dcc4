/**
 * Asks the C compiler where it put every field: compiles the generated probe in a folder of its own,
 * runs it and returns what it printed. This is the third party that C and TypeScript are held against.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { OutputFile } from "../emit/output-file.js";
import { IoError } from "./io-error.js";
import { makeFolder } from "./make-folder.js";
import { runProgram } from "./run-program.js";
import { withTemporaryFolder } from "./temporary-folder.js";

/** A C compiler that answered. */
export interface CCompiler {
  readonly command: string;
  /** First line of its `--version`. */
  readonly version: string;
}

/** What one compiled probe printed. */
export interface ProbeOutput {
  readonly prefix: string;
  readonly text: string;
}

/** The compiler named by the environment's `CC`, else `cc`, `gcc` or `clang`; null when none answers. */
export async function findCCompiler(): Promise<CCompiler | null> {
  const chosen = process.env["CC"];
  for (const command of chosen ? [chosen] : ["cc", "gcc", "clang"]) {
    try {
      const { stdout } = await runProgram(command, ["--version"]);
      return { command, version: stdout.split("\n")[0] ?? command };
    } catch {
      continue;
    }
  }
  return null;
}

/**
 * Compiles and runs the probe of each prefix.
 * @throws IoError with the compiler's own words when the generated C does not compile: then its asserts
 * found a layout that disagrees with the spec, and nothing may be written.
 */
export async function runProbes(
  compiler: CCompiler,
  files: readonly OutputFile[],
  prefixes: readonly string[],
): Promise<readonly ProbeOutput[]> {
  return withTemporaryFolder("itchgen-probe-", (folder) => {
    for (const file of files) {
      const path = join(folder, file.path);
      makeFolder(dirname(path));
      writeFileSync(path, file.text);
    }
    return inParallel(prefixes, (prefix) => runProbe(compiler, folder, prefix));
  });
}

/** As many at a time as there are processors: each is a compiler with the memory of one. */
async function inParallel<S, T>(
  parts: readonly S[],
  work: (part: S) => Promise<T>,
): Promise<readonly T[]> {
  const results: T[] = [];
  const queue = parts.entries();
  const worker = async (): Promise<void> => {
    for (const [index, part] of queue) results[index] = await work(part);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

async function runProbe(compiler: CCompiler, folder: string, prefix: string): Promise<ProbeOutput> {
  const source = join(folder, "c", `${prefix}_probe.c`);
  const program = join(folder, `${prefix}_probe`);
  try {
    await runProgram(compiler.command, ["-std=c11", "-O0", "-Wall", "-o", program, source]);
    const { stdout } = await runProgram(program, []);
    return { prefix, text: stdout };
  } catch (error) {
    const words = (error as { stderr?: string }).stderr ?? String(error);
    throw new IoError(
      `${compiler.command}: the generated C of ${prefix} does not compile or run:\n${words.replaceAll(`${folder}/`, "").trimEnd()}`,
      { cause: error },
    );
  }
}
