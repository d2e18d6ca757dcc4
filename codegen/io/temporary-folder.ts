/** A folder for as long as some work takes; it goes away however the work ends, also where the process ends before. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs `work` with the path of a new, empty folder. */
export async function withTemporaryFolder<T>(
  prefix: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  // Again and again where a compiler that was just ended still writes.
  const remove = (): void => rmSync(folder, REMOVAL);
  process.once("exit", remove);
  try {
    return await work(folder);
  } finally {
    process.off("exit", remove);
    remove();
  }
}

const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 } as const;
