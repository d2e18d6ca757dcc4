/** Prose in, JSDoc out: the only way for a spec's words to reach generated TypeScript. */

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

/** A doc comment of paragraphs, wrapped; empty ones are left out. */
export function docComment(paragraphs: readonly string[]): string {
  const lines = paragraphs
    .filter((paragraph) => paragraph !== "")
    .flatMap((paragraph, index) => [...(index === 0 ? [] : [""]), ...wrap(paragraph)]);
  return lines.length === 1 ? (lines[0] ?? "") : `\n${lines.join("\n")}`;
}

/** A sentence ends like one. */
export function sentence(text: string): string {
  return text === "" || /[.!?]$/u.test(text) ? text : `${text}.`;
}

const WIDTH = 92;

/** Breaks text at spaces; a longer word stays whole. */
export function wrap(text: string): readonly string[] {
  if (text.length <= WIDTH && !text.startsWith(" ")) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
