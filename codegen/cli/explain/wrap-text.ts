/** Prose for a terminal: no line longer than 88 characters, unless one word is. */

const WIDTH = 88;

/** The text with line feeds instead of some of its spaces; `indent` begins every line after the first. */
export function wrapText(text: string, indent = ""): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join("\n");
}
