/** A poller and its readers as processes that end together: one that fails ends the others, and is named. */
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { setTimeout as after } from "node:timers/promises";

/** A program and its arguments. */
export type CommandLine = readonly [program: string, ...args: string[]];

/** Who takes part in a run. */
export interface Partners {
  readonly poller: CommandLine;
  /** The poller's control file: readers begin when it is there. */
  readonly control: string;
  readonly readers: readonly CommandLine[];
}

interface Started {
  readonly child: ChildProcess;
  /** All that it printed, once it has ended in order. */
  readonly ended: Promise<string>;
}

/**
 * Runs a poller and its readers to their ends, and returns what the poller's last line of JSON says.
 * @throws Error that names the first one to fail, how it ended and what it said; none of them runs on then.
 */
export async function runPartners<Result>({ poller, control, readers }: Partners): Promise<Result> {
  const first = start(poller);
  const started = [first];
  const over = new AbortController();
  try {
    if (readers.length > 0) await Promise.race([isThere(control, over.signal), first.ended]);
    started.push(...readers.map(start));
    const [said = ""] = await Promise.all(started.map((each) => each.ended));
    return resultIn(said, poller);
  } finally {
    over.abort();
    for (const { child } of started) child.kill("SIGKILL");
  }
}

/** Looks for a file until it is there, or the run is over. */
async function isThere(path: string, over: AbortSignal): Promise<void> {
  while (!over.aborted && !existsSync(path)) await after(5);
}

function start([program, ...args]: CommandLine): Started {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let complained = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (complained += chunk.toString()));
  const ended = new Promise<string>((done, fail) => {
    child.on("error", fail);
    child.on("close", (status, signal) => {
      if (status === 0) done(said);
      else fail(failure([program, ...args], `ended with ${signal ?? status}`, said + complained));
    });
  });
  // Looked at later, or never when another has failed before.
  ended.catch(() => undefined);
  return { child, ended };
}

function resultIn<Result>(said: string, poller: CommandLine): Result {
  try {
    return JSON.parse(said.trim().split("\n").at(-1) ?? "") as Result;
  } catch {
    throw failure(poller, "printed no result", said);
  }
}

function failure(command: CommandLine, how: string, said: string): Error {
  return new Error(`${command.join(" ")}: ${how}: ${said === "" ? "without a word" : said.trim()}`);
}
