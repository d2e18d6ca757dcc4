/** How many threads make rows of text. */
import { Option } from "commander";
import { availableParallelism } from "node:os";
import { threads } from "../arguments.js";

/** What was typed. */
export interface JobsOption {
  readonly jobs: number;
}

/** More rows than so many threads make, one thread can neither read nor write. */
const MOST_UNASKED = 8;

/** The option. */
export function jobsOption(): Option {
  return new Option(
    "--jobs <threads>",
    "of a large BinaryFILE, so many threads make the rows of JSONL and CSV",
  )
    .argParser(threads)
    .default(jobsUnasked(), `one for each processor but one, ${MOST_UNASKED} at most`);
}

/** One processor is left to what writes, and to V8's own threads: with two, another thread hardly gains what it costs. */
function jobsUnasked(): number {
  return Math.max(1, Math.min(availableParallelism() - 1, MOST_UNASKED));
}
