/** Memory: what each way to read a million messages keeps, and what it allocates per message. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { dayFile } from "../stream/stored-day-file.js";
import type { MemoryFound } from "./memory-runner.js";

/** One row of the table. */
export interface MemoryRow {
  readonly form: string;
  readonly title: string;
  /** Bytes per million messages read. */
  readonly retainedPerMillion: number;
  /** Null where a pass is not a hot path. */
  readonly allocatedPerMessage: number | null;
}

const FORMS = {
  dispatch: "dispatch: views, handlers, walk",
  batch: "batches of 4,096 blocks and their loops",
  columns: "batches, and all columns of A D U E X for each",
  all_columns: "all columns of A D U E X, a row for every message of the file",
} as const;

/** Measures every form in a process of its own. */
export function benchMemory(folder: string, messages: number): readonly MemoryRow[] {
  const file = dayFile({ messages, folder, order: "independent" });
  return Object.entries(FORMS).map(([form, title]) => {
    const runner = join(import.meta.dirname, "memory-runner.js");
    // No collection falls into what is measured.
    const args = ["--expose-gc", "--max-semi-space-size=64", runner, file, form];
    const {
      messages: read,
      retainedBytes,
      allocatedBytesPerMessage,
    } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as MemoryFound;
    return {
      form,
      title,
      retainedPerMillion: (retainedBytes / read) * 1e6,
      allocatedPerMessage: form === "all_columns" ? null : allocatedBytesPerMessage,
    };
  });
}
