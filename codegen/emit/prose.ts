/** Sentences, as the comments of every language take them. */

/** A sentence ends like one; nothing stays nothing. */
export function sentence(text: string): string {
  return text === "" || /[.!?]$/u.test(text) ? text : `${text}.`;
}

/** Breaks text at spaces into lines of at most `width` columns; a longer word stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  if (text.length <= width && !text.startsWith(" ")) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
