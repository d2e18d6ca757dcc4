/** How many threads make text: what was asked for, or as many as there are processors where it is worth their start. */
import { availableParallelism } from "node:os";
import { Option } from "commander";
import { countingNumber } from "../arguments.js";

/** What was typed. */
export interface ThreadsOptions {
  readonly threads?: number;
}

/** Beyond this many, writing the file is what all of them wait for. */
const MOST = 4;

/** Bytes of an input that are read before another thread has begun. */
const WORTHWHILE = 16 * 1024 * 1024;

/** The option. */
export function threadsOption(): Option {
  return new Option(
    "--threads <count>",
    `of a BinaryFILE into JSONL or CSV that is not packed: threads that make rows (default: one for each processor, at most ${MOST}, and one for files below 16 MB)`,
  ).argParser(countingNumber);
}

/** The number of threads for an input of so many bytes; null is an unknown number. */
export function threadCount({ threads }: ThreadsOptions, size: number | null): number {
  if (threads !== undefined) return Math.min(threads, 4 * MOST);
  return size === null || size < WORTHWHILE ? 1 : Math.min(availableParallelism(), MOST);
}
