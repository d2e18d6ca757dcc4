/** Staged files into their places and others away, all or nothing. What was there is kept aside until all is done. */
import { copyFileSync, linkSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { IoError } from "./io-error.js";
import { reason } from "./load-sources.js";
import type { StagedFile } from "./staging.js";
import { removeTemporary, temporaryPath } from "./temporary-path.js";

/**
 * @throws Error in the operating system's words; then every file is as it was. IoError where the disk does not let
 * them be put back either; it says where they are.
 */
export function replaceFiles(
  outputFolder: string,
  staged: readonly StagedFile[],
  removed: readonly string[],
): void {
  const asides = new Set<string>();
  const done: Step[] = [];
  const aside = (target: string): string => {
    const path = temporaryPath(dirname(target));
    asides.add(path);
    return path;
  };
  try {
    for (const { path, temporary } of staged) {
      const target = join(outputFolder, path);
      const old = keep(target, aside(target));
      renameSync(temporary, target);
      done.push({ target, old });
    }
    for (const path of removed) {
      const target = join(outputFolder, path);
      const old = aside(target);
      renameSync(target, old);
      done.push({ target, old });
    }
  } catch (error) {
    const lost = done.toReversed().filter((step) => !isPutBack(step));
    for (const { old } of lost) if (old !== null) asides.delete(old);
    throw lost.length === 0 ? error : notPutBack(error, lost);
  } finally {
    for (const path of asides) removeTemporary(path);
  }
}

/** What was done to a file, and where that which it held is now; null where it was not there. */
interface Step {
  readonly target: string;
  readonly old: string | null;
}

function isPutBack({ target, old }: Step): boolean {
  try {
    if (old === null) rmSync(target);
    else renameSync(old, target);
    return true;
  } catch {
    return false;
  }
}

function notPutBack(error: unknown, steps: readonly Step[]): IoError {
  const listed = steps.map(({ target, old }) =>
    old === null
      ? `${target}: is new and could not be taken away again`
      : `${target}: could not be put back; what it held is in ${old} until the next run`,
  );
  return new IoError([reason(error), ...listed], { cause: error });
}

/** The file under another name as well, so that a reader finds it in its place until the new one is there. */
function keep(target: string, aside: string): string | null {
  try {
    link(target, aside);
    return aside;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Not every file system has links. */
function link(target: string, aside: string): void {
  try {
    linkSync(target, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw error;
    copyFileSync(target, aside);
  }
}
