/** The output folder as it is typed after a flag, and as it is shown. */
import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { printable } from "../../source/render-diagnostic.js";
import { problemOfName } from "../../spec/config-path.js";
import { UsageError } from "../usage-error.js";

/**
 * The folder after `--out`: any place, but what would be made there must be possible on every file system.
 * @throws UsageError for a folder of no name, as an unset variable leaves it, or of one that others cannot have
 */
export function typedFolder(path: string): string {
  if (path === "") throw new UsageError("--out names no folder; write --out . for this one");
  for (let at = resolve(path); !existsSync(at) && at !== dirname(at); at = dirname(at)) {
    const problem = problemOfName(basename(at));
    if (problem !== null) throw new UsageError(`--out: the path ${problem}`);
  }
  return path;
}

/** The folder in a sentence, with a slash that tells it from a file. */
export function shownFolder(path: string): string {
  return `${printable(path).replace(/\/+$/u, "")}/`;
}
