/** Specs for a command: files, and standard input, which may keep it waiting. */
import { loadSources } from "../io/load-sources.js";
import type { SourceFile } from "../source/source-file.js";
import { unguarded } from "./process-guards.js";

/**
 * Reads the files; `-` is standard input.
 * @throws IoError naming the file that cannot be read
 */
export function readSources(paths: readonly string[]): readonly SourceFile[] {
  return unguarded(() => loadSources(paths));
}
