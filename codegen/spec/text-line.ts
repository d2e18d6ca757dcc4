/** The lines of a text around a place. */
import type { SourceFile } from "../source/source-file.js";

/** A line of a text. */
export interface Line {
  /** Index of its first character. */
  readonly start: number;
  readonly text: string;
}

/** The line that a character is on, without its end. */
export function lineAt({ text }: SourceFile, at: number): Line {
  // Before the first character nothing is looked for: an index below 0 would be taken for 0.
  const start = at <= 0 ? 0 : text.lastIndexOf("\n", Math.min(at, text.length) - 1) + 1;
  const end = text.indexOf("\n", start);
  return { start, text: text.slice(start, end === -1 ? undefined : end).replace(/\r$/u, "") };
}

/** The nearest line before one that has more than a comment. */
export function lineBefore(file: SourceFile, { start }: Line): Line | null {
  for (let at = start; at > 0;) {
    const line = lineAt(file, at - 1);
    if (/^\s*[^\s#]/u.test(line.text)) return line;
    at = line.start;
  }
  return null;
}
