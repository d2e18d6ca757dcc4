/** Long lines of C in, lines of at most 100 columns out: the templates need not know how long a name is. */
import { columnsOf, WIDTH } from "./comment.js";

/** Folds every line of code that is too long; comments and directives are left to those who made them. */
export function foldLines(text: string): string {
  return text
    .split("\n")
    .map((line) => (isCode(line) ? fold(line) : line))
    .join("\n");
}

function isCode(line: string): boolean {
  return !/^\s*(?:[/ ]\*|#)/u.test(line) && !line.endsWith("\\");
}

/** Folds after the last comma that fits, else after the first bracket; goes on two tabs deeper. */
function fold(line: string): string {
  if (columnsOf(line) <= WIDTH) return line;
  const at = lastPlace(line);
  if (at === null) return line;
  const indent = /^\t*/u.exec(line)?.[0] ?? "";
  const rest = `${indent.startsWith("\t\t\t") ? indent : `${indent}\t\t`}${line.slice(at).trimStart()}`;
  return `${line.slice(0, at).trimEnd()}\n${fold(rest)}`;
}

function lastPlace(line: string): number | null {
  const places = [...line.matchAll(/, (?=\S)/gu)]
    .map((match) => match.index + 1)
    .filter((place) => columnsOf(line.slice(0, place)) <= WIDTH);
  const afterBracket = line.indexOf("(") + 1;
  return places.at(-1) ?? (afterBracket > 0 ? afterBracket : null);
}
