/** What can be seen of files without reading them: equal stamps mean that nobody changed them. */
import { statSync } from "node:fs";

/** The state of some files at one moment. */
export interface Stamp {
  readonly text: string;
  /** True when a file is missing or empty, as it is for a moment while some editors save it. */
  readonly isPartial: boolean;
}

/**
 * Looks at the files: which are there, their identity, size and times; a time of writing can be put back, that of the
 * last change cannot. One that is away leaves no trace, so that it is the same whether anybody still asks for it.
 */
export function stampOf(paths: readonly string[]): Stamp {
  let isPartial = false;
  const lines = [...paths].sort().flatMap((path) => {
    const facts = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (facts === undefined || (facts.isFile() && facts.size === 0n)) isPartial = true;
    if (facts === undefined) return [];
    return [`${path} ${facts.ino} ${facts.size} ${facts.mtimeNs} ${facts.ctimeNs}`];
  });
  return { text: lines.join("\n"), isPartial };
}
