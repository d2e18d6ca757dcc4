/** Builds and runs the C publisher of test/native/bridge-feeder.c. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

/** One run of the feeder. */
export interface FeederOptions {
  readonly name: string;
  readonly folder: string;
  readonly messages: number;
  readonly descriptors?: number;
  readonly lag?: number;
  readonly readers?: number;
  /** Nanoseconds between packets; 0 for as fast as it goes. */
  readonly delay?: number;
  /** The first descriptor's position. */
  readonly firstHead?: number;
  /** Begin once so many readers are in. */
  readonly waitFor?: number;
}

/** What the feeder says at its end. */
export interface FeederReport {
  readonly sum: string;
  readonly messages: number;
  readonly packets: number;
  /** Readers cut off. */
  readonly cut: number;
  /** Buffers not given back. */
  readonly held: number;
}

/** A running feeder. */
export interface Feeder {
  readonly child: ChildProcess;
  /** Rejects when the feeder dies before it reports. */
  readonly report: Promise<FeederReport>;
}

/** A folder in shared memory that only this user can enter, gone with the process. */
export function sharedFolder(): string {
  const folder = mkdtempSync("/dev/shm/itchgen-test-");
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Compiles the feeder into a folder, and the addon through which Node reads it; returns the feeder's path. */
export function buildFeeder(folder: string, flags: readonly string[] = ["-O2"]): string {
  execFileSync("make", ["--silent", "-C", "native", "map"]);
  const program = join(folder, "bridge-feeder");
  execFileSync("gcc", [
    "-std=gnu11",
    ...flags,
    "-Wall",
    "-Wextra",
    "-Wconversion",
    "-Wshadow",
    "-Werror",
    `-I${resolve("generated/c")}`,
    `-I${resolve("native/bridge")}`,
    resolve("test/native/bridge-feeder.c"),
    resolve("native/bridge/itch_publisher.c"),
    "-lpthread",
    "-o",
    program,
  ]);
  return program;
}

/** Starts the feeder and waits until its files are there. */
export async function startFeeder(program: string, options: FeederOptions): Promise<Feeder> {
  const { descriptors = 4096, lag = 2048, readers = 8, delay = 0 } = options;
  const child = spawn(
    program,
    [
      options.name,
      options.folder,
      ...[
        options.messages,
        descriptors,
        lag,
        readers,
        delay,
        options.firstHead ?? 0,
        options.waitFor ?? 1,
      ].map(String),
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  let text = "";
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
  const report = new Promise<FeederReport>((done, fail) => {
    child.on("close", () => {
      const found = /^sum (\w+) messages (\d+) packets (\d+) cut (\d+) held (\d+)$/mu.exec(text);
      if (found === null) fail(new Error(`the feeder ended early: ${text}${complaint}`));
      else {
        const [, sum = "", ...counts] = found;
        const [messages = 0, packets = 0, cut = 0, held = 0] = counts.map(Number);
        done({ sum, messages, packets, cut, held });
      }
    });
  });
  report.catch(() => undefined);
  await new Promise<void>((ready, fail) => {
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes("ready")) ready();
    });
    child.on("close", () => fail(new Error(`the feeder did not start: ${complaint}`)));
  });
  return { child, report };
}
