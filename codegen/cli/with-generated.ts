/** What all commands that generate have in common: the specs are read, and progress is shown until the last file. */
import { setFlagsFromString } from "node:v8";
import { generate, type Generation } from "../generate.js";
import type { OutputFile } from "../emit/output-file.js";
import { readSources } from "./read-sources.js";
import type { Settings } from "./settings/settings.js";
import { withProgress } from "./progress/work-progress.js";

/** What came of it. */
export interface Generated<T> {
  readonly generation: Generation;
  /** What `use` made of the files; null when a spec has errors, and there are none. */
  readonly result: T | null;
}

/** Generates, and hands over the files, which are made as they are asked for. */
export function withGenerated<T>(
  settings: Settings,
  use: (files: AsyncIterable<OutputFile>) => Promise<T>,
): Promise<Generated<T>> {
  keepHeapSmall();
  const sources = readSources(settings.specs);
  return withProgress(async (pause) => {
    const generation = await generate({ ...settings, sources, pause });
    const { files } = generation;
    return { generation, result: files === null ? null : await use(files) };
  });
}

/**
 * Nearly all that generating allocates is dropped at once, in large texts. Left to itself the heap would grow to four
 * times what is in use before it is collected as a whole, now to half as much again.
 */
function keepHeapSmall(): void {
  setFlagsFromString("--heap-growing-percent=50");
}
