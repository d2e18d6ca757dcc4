/** Runs C and C++ compilers in a folder of their own. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

/** Every warning that the generated C must not cause. */
export const WARNINGS = [
  "-Wall",
  "-Wextra",
  "-Wpedantic",
  "-Wconversion",
  "-Wshadow",
  "-Wcast-align",
  "-Werror",
] as const;

/** The checked-in headers. */
export const GENERATED_C: string = resolve("generated/c");

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "itchgen-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** True when the command answers to --version. */
export function hasTool(command: string): boolean {
  return spawnSync(command, ["--version"]).status === 0;
}

/** True when the command can be found, for those that know no --version. */
export function hasProgram(command: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;
}

/** One compilation of one source text. */
export interface CompileOptions {
  readonly compiler: string;
  readonly flags: readonly string[];
  readonly folder: string;
  /** File name without extension; also the program's. */
  readonly name: string;
  readonly source: string;
  /** Folder of the headers; the checked-in ones by default. */
  readonly include?: string;
}

/** Compiles to a program and returns its path; throws with the compiler's words. */
export function compileProgram(options: CompileOptions): string {
  const { stderr, status, program } = tryCompile(options);
  if (status !== 0) throw new Error(`${options.compiler} refused ${options.name}:\n${stderr}`);
  return program;
}

/** Compiles and returns what the compiler said. */
export function tryCompile(options: CompileOptions): {
  readonly status: number | null;
  readonly stderr: string;
  readonly program: string;
} {
  const { compiler, flags, folder, name, source, include = GENERATED_C } = options;
  const isCpp = compiler.includes("++");
  const program = join(
    folder,
    `${name}-${compiler.replaceAll("+", "p")}${flags.join("").replace(/[^\w]/gu, "")}`,
  );
  const path = `${program}.${isCpp ? "cpp" : "c"}`;
  writeFileSync(path, source);
  const args = [...flags, `-I${include}`, "-o", program, path];
  const { status, stderr } = spawnSync(compiler, args, { encoding: "utf8" });
  return { status, stderr, program };
}

/** Runs a program on bytes and returns its lines; throws when it fails. */
export function runLines(program: string, args: readonly string[], input: Uint8Array): string[] {
  const output = execFileSync(program, [...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  return output.split("\n").slice(0, -1);
}
