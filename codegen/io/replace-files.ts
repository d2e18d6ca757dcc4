/** Staged files into their places and others away, all or nothing. What was there is kept aside until all is done. */
import { copyFileSync, linkSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { StagedFile } from "./staging.js";
import { temporaryPath } from "./temporary-path.js";

/** @throws Error in the operating system's words; then every file is as it was */
export function replaceFiles(
  outputFolder: string,
  staged: readonly StagedFile[],
  removed: readonly string[],
): void {
  const asides: string[] = [];
  const undo: (() => void)[] = [];
  const aside = (target: string): string => {
    const path = temporaryPath(dirname(target));
    asides.push(path);
    return path;
  };
  try {
    for (const { path, temporary } of staged) {
      const target = join(outputFolder, path);
      const old = keep(target, aside(target));
      renameSync(temporary, target);
      undo.push(() => (old === null ? rmSync(target) : renameSync(old, target)));
    }
    for (const path of removed) {
      const target = join(outputFolder, path);
      const old = aside(target);
      renameSync(target, old);
      undo.push(() => renameSync(old, target));
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    for (const path of asides) rmSync(path, { force: true });
  }
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
