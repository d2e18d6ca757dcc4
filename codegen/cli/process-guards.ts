/**
 * What holds for every command: a reader that goes away is no error, a full disk is one, a mistake of ours is said
 * in one line, and whoever is ended by a signal says so in the exit status.
 */
import { reason } from "../io/load-sources.js";
import { printable } from "../source/render-diagnostic.js";
import { ExitStatus } from "./exit-status.js";

/** Sets the guards up; to be called once, before anything is written. */
export function guardProcess(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // The reader has seen enough, as `head` does.
      if (error.code === "EPIPE") return;
      // What cannot be said on standard error cannot be said at all.
      if (stream === process.stdout) {
        process.stderr.write(`itchgen: <stdout>: cannot be written: ${reason(error)}\n`);
      }
      process.exit(ExitStatus.failed);
    });
  }
  guardSignals();
  process.on("uncaughtException", (error) => {
    reportOurMistake(error);
    process.exit();
  });
}

const SIGNALS: ReadonlyMap<NodeJS.Signals, ExitStatus> = new Map([
  ["SIGHUP", ExitStatus.hungUp],
  ["SIGINT", ExitStatus.interrupted],
  ["SIGTERM", ExitStatus.terminated],
]);

/** Runs work that waits where no signal is heard, such as reading a pipe: there a signal ends the process by itself. */
export function unguarded<T>(work: () => T): T {
  for (const signal of SIGNALS.keys()) process.off(signal, end);
  try {
    return work();
  } finally {
    guardSignals();
  }
}

function guardSignals(): void {
  for (const signal of SIGNALS.keys()) process.on(signal, end);
}

/** Who listens besides ends as it has to, with something to put right. */
function end(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) === 1) process.exit(SIGNALS.get(signal));
}

/** One line that says what happened and what to do; with --debug also where. */
export function reportOurMistake(error: unknown): void {
  const { stack, message } = error instanceof Error ? error : new Error(String(error));
  const debug = process.env["ITCHGEN_DEBUG"] !== undefined || process.argv.includes("--debug");
  const more = debug
    ? `${stack}\n`
    : "report it with the spec or file that led here; itchgen --debug COMMAND shows where\n";
  process.stderr.write(
    `itchgen: this is a mistake of ours: ${printable(message.split("\n")[0] ?? "")}\n${more}`,
  );
  process.exitCode = ExitStatus.internal;
}
