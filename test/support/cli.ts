/** Runs the built command line. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** What a run came to. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run. */
export interface RunOptions {
  readonly input?: Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The built program. */
export const CLI: string = resolve("dist/codegen/cli/main.js");

/** Runs `itchgen` with the arguments. */
export function itchgen(args: readonly string[], { input, env = {}, cwd }: RunOptions = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
    ...(input === undefined ? {} : { input }),
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { status, stdout, stderr };
}
