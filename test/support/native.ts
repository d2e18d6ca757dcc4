/** The native part under test: its headers, ways to compile it, and the poller as built. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compileProgram, WARNINGS } from "./c-compiler.js";

const CORE = resolve("native/core");
const TEST_C = resolve("test/native/c");

/** Undefined behaviour and wrong addresses end the program. */
export const SANITIZE: readonly string[] = [
  "-fsanitize=address,undefined",
  "-fno-sanitize-recover=all",
  "-g",
];

/** One way to compile the core. */
export interface NativeBuild {
  readonly title: string;
  readonly compiler: string;
  readonly flags: readonly string[];
}

/** Both compilers, both languages, no optimisation and all of it, with sanitizers and without. */
export const NATIVE_BUILDS: readonly NativeBuild[] = [
  { title: "gcc, C11, -O0", compiler: "gcc", flags: ["-std=gnu11", "-O0"] },
  { title: "gcc, C11, -O3 with LTO", compiler: "gcc", flags: ["-std=gnu11", "-O3", "-flto"] },
  { title: "clang, C11, sanitizers", compiler: "clang", flags: ["-std=gnu11", "-O1", ...SANITIZE] },
  { title: "clang, C11, -O3", compiler: "clang", flags: ["-std=gnu11", "-O3"] },
  { title: "g++, C++17, -O2", compiler: "g++", flags: ["-std=gnu++17", "-O2"] },
];

/** Compiles a program of `test/native/c` over the core, under every warning. */
export function compileNative(name: string, build: NativeBuild, folder: string): string {
  return compileProgram({
    compiler: build.compiler,
    flags: [...build.flags, ...WARNINGS, `-I${CORE}`, `-I${TEST_C}`],
    folder,
    name,
    source: readFileSync(join("test/native/c", `${name}.c`), "utf8"),
  });
}

/**
 * Builds the poller and all that belongs to it, and returns the folder; `variables` are make's. Test
 * files run side by side and build in the same folder: one after the other.
 */
export function makeNative(...variables: readonly string[]): string {
  const make = ["make", "--silent", "--no-print-directory", "-C", "native", ...variables];
  mkdirSync("build", { recursive: true });
  const { status, stderr } = spawnSync("flock", ["build/native.lock", ...make], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`make ${variables.join(" ")} ended with ${status}:\n${stderr}`);
  const where = variables.filter((each) => /^(?:DPDK|BUILD)=/u.test(each));
  return execFileSync("make", [...make.slice(1, 5), ...where, "where"], {
    encoding: "utf8",
  }).trim();
}

/** Runs a program and returns the lines that it printed; throws with its words when it fails. */
export function runNative(
  program: string,
  args: readonly string[],
  input: Uint8Array = new Uint8Array(0),
): string[] {
  const output = execFileSync(program, [...args], { input, encoding: "utf8", maxBuffer: 1 << 30 });
  return output.split("\n").slice(0, -1);
}

/** True when pkg-config finds a DPDK that is new enough. */
export const HAS_DPDK: boolean =
  spawnSync("pkg-config", ["--exists", "libdpdk >= 22.11"]).status === 0;

/** True when this process may make network namespaces. */
export const IS_ROOT: boolean = process.getuid?.() === 0;
