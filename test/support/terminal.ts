/** Runs the built command line on a terminal, which `script` makes. */
import { spawnSync } from "node:child_process";
import { CLI } from "./cli.js";

/** Whether there is a program that makes terminals, one of util-linux. */
export const hasTerminals: boolean =
  spawnSync("script", ["-qec", "true", "/dev/null"], { encoding: "utf8" }).status === 0;

/** What a run on a terminal came to. */
export interface TerminalRun {
  readonly status: number | null;
  /** Both outputs, as the terminal was sent them. */
  readonly sent: string;
}

/** Runs `itchgen` with the arguments on a terminal of so many columns. */
export function onTerminal(
  args: readonly string[],
  {
    columns = 80,
    cwd,
    env = {},
  }: {
    readonly columns?: number;
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): TerminalRun {
  const quoted = [process.execPath, CLI, ...args].map(
    (word) => `'${word.replaceAll("'", String.raw`'\''`)}'`,
  );
  const command = `stty cols ${columns}; exec ${quoted.join(" ")}`;
  const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
    encoding: "utf8",
    env: { ...process.env, TERM: "xterm", ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { status, sent: stdout };
}
