/** The files of one run of the bench, made anew from one seed. */
import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { DayFiles } from "./rows.js";

/** Messages of the part that the slower commands read, of the packed file, and of the one that is all start-up. */
const PART = 4_000_000;
const PACKED = 4_000_000;
const SMALL = 100;

/** Messages that come together in the day in bursts: as many as a packet of a real opening has on average (2.7). */
const BURST = 3;

/** Makes them in a folder. */
export async function makeFiles(folder: string, messages: number): Promise<DayFiles> {
  const files: DayFiles = {
    day: join(folder, "day.itch"),
    bursts: join(folder, "bursts.itch"),
    part: join(folder, "part.itch"),
    packed: join(folder, "packed.itch.gz"),
    small: join(folder, "small.itch"),
    smallPacked: join(folder, "small.itch.gz"),
    out: join(folder, "out"),
  };
  make(files.day, messages);
  make(files.bursts, messages, ["--burst", String(BURST)]);
  make(files.part, Math.min(messages, PART));
  make(files.small, SMALL);
  const unpacked = join(folder, "packed.itch");
  make(unpacked, Math.min(messages, PACKED));
  await pack(unpacked, files.packed);
  await pack(files.small, files.smallPacked);
  // What the disk has still to take would be written in the time of what is measured.
  execFileSync("sync");
  return files;
}

function make(path: string, messages: number, more: readonly string[] = []): void {
  const stream = "build/bench/stream/main.js";
  execFileSync(process.execPath, [stream, path, "--messages", String(messages), ...more]);
}

function pack(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createGzip(), createWriteStream(to));
}
