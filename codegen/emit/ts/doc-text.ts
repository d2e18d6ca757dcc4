/** Prose in, JSDoc out: the only way for a spec's words to reach generated TypeScript. */
import { wrap } from "../prose.js";

/**
 * Makes text harmless inside a comment: it cannot close the comment, speak to a compiler, linter,
 * formatter or bundler, or end a script.
 */
export function docText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replaceAll("*/", "*\\/")
    .replace(/@(?=\w)/gu, "@ ")
    .replace(/-(?=(?:ignore|disable|enable|expect|check|nocheck)\b)/giu, " ")
    .replace(/#__/gu, "# __")
    .replace(/sourceMappingURL/giu, "source map")
    .replace(/<(?=\/script|!--)/giu, "< ")
    .trim();
}

/** A doc comment of paragraphs, wrapped; empty ones are left out, and what is thrown stands close to the text. */
export function docComment(paragraphs: readonly string[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph, index) => {
      const isClose = index === 0 || paragraph.startsWith("@throws");
      return [...(isClose ? [] : [""]), ...wrap(paragraph, WIDTH)];
    });
  return lines.length === 1 ? (lines[0] ?? "") : `\n${lines.join("\n")}`;
}

/** Columns of text beside what a comment in a class begins with, `   * `. */
export const WIDTH = 95;
