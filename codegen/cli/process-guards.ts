/**
 * What holds for every command: a reader that goes away is no error, a mistake of ours is said in one line, and
 * whoever is ended by a signal says so in the exit status.
 */
import { ExitStatus } from "./exit-status.js";

/** Sets the guards up; to be called once, before anything is written. */
export function guardProcess(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // The reader has seen enough, as `head` does.
      if (error.code !== "EPIPE") throw error;
    });
  }
  for (const [signal, status] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      // Who listens besides ends as it has to, with something to put right.
      if (process.listenerCount(signal) === 1) process.exit(status);
    });
  }
  process.on("uncaughtException", (error) => {
    reportOurMistake(error);
    process.exit();
  });
}

const SIGNALS = {
  SIGHUP: ExitStatus.hungUp,
  SIGINT: ExitStatus.interrupted,
  SIGTERM: ExitStatus.terminated,
} as const;

/** One line that says what happened and what to do; with --debug also where. */
export function reportOurMistake(error: unknown): void {
  const { stack, message } = error instanceof Error ? error : new Error(String(error));
  const debug = process.env["ITCHGEN_DEBUG"] !== undefined || process.argv.includes("--debug");
  const more = debug
    ? `${stack}\n`
    : "report it with the spec or file that led here; itchgen --debug COMMAND shows where\n";
  process.stderr.write(`itchgen: this is a mistake of ours: ${message.split("\n")[0]}\n${more}`);
  process.exitCode = ExitStatus.internal;
}
