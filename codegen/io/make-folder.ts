/** Makes folders; Node's own recursive way never returns where the last folder that there is takes no others. */
import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Makes the folder, and those above it, where they are not there; returns those that it made, the innermost last.
 * @throws Error in the operating system's words
 */
export function makeFolder(path: string): readonly string[] {
  const missing: string[] = [];
  let above = resolve(path);
  while (!isThere(above)) {
    missing.push(above);
    above = dirname(above);
  }
  // The name of a file where a folder is wanted: the operating system's words for it.
  if (missing.length === 0 && !statSync(above).isDirectory()) mkdirSync(above);
  missing.reverse();
  for (const each of missing) make(each);
  return missing;
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined || dirname(path) === path;
}

/** Another process may have made it meanwhile. */
function make(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
