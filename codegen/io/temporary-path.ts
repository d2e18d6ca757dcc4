/** Names of files that are in the way to their places: whoever finds one can tell whether its writer is still there. */
import { rmSync } from "node:fs";
import { join } from "node:path";

/** A name in that folder that no other file has. */
export function temporaryPath(folder: string): string {
  return join(folder, `.${process.pid}.${count++}.itchgen.tmp`);
}

/** The process that gave a file this name; null where the name is none of those. */
export function writerOf(name: string): number | null {
  const [, writer] = /^\.(\d+)\.\d+\.itchgen\.tmp$/u.exec(name) ?? [];
  return writer === undefined ? null : Number(writer);
}

/** Removes one. Where the disk does not let it, the next run does that finds its writer dead; no work fails for it. */
export function removeTemporary(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}

/** True while there is a process of that id. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

let count = 0;
