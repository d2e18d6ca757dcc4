/** Long lines of C in, lines of at most 100 columns out: the templates need not know how long a name is. */
import { columnAfter, COLUMNS_OF_A_TAB, columnsOf, WIDTH } from "./comment.js";

/** Folds every line of code that is too long; comments and directives are left to those who made them. */
export function foldLines(text: string): string {
  let folded = "";
  let done = 0;
  let tab = placeOf("\t", text, 0);
  for (let start = 0, limit = 0; start < text.length; start = limit + 1) {
    limit = placeOf("\n", text, start);
    let most = limit - start;
    for (; tab < limit; tab = placeOf("\t", text, tab + 1)) most += COLUMNS_OF_A_TAB - 1;
    if (most <= WIDTH) continue;
    const line = text.slice(start, limit);
    if (columnsOf(line) <= WIDTH || !isCode(line)) continue;
    folded += text.slice(done, start) + fold(line);
    done = limit;
  }
  return folded + text.slice(done);
}

/** Where the character is next; behind the text where it is not. */
function placeOf(character: string, text: string, from: number): number {
  const at = text.indexOf(character, from);
  return at < 0 ? text.length : at;
}

function isCode(line: string): boolean {
  return !/^\s*(?:[/ ]\*|#)/u.test(line) && !line.endsWith("\\");
}

/** Folds a line that is too long after the last comma or colon that fits, else after the first bracket; goes on a tab deeper. */
function fold(line: string, indent = `${/^\t*/u.exec(line)?.[0] ?? ""}\t`): string {
  const at = lastPlace(line);
  if (at === null) return line;
  const rest = `${indent}${line.slice(at).trimStart()}`;
  return `${line.slice(0, at).trimEnd()}\n${columnsOf(rest) <= WIDTH ? rest : fold(rest, indent)}`;
}

/** Null where there is none before the end of the line: what is folded stays as it is when it is folded again. */
function lastPlace(line: string): number | null {
  let place = line.indexOf("(") + 1;
  let columns = 0;
  for (let at = 0; at < line.length; at++) {
    columns = columnAfter(columns, line.charCodeAt(at));
    if (columns > WIDTH) break;
    const isEnd = line[at] === "," || (line[at] === ":" && line[at - 1] === " ");
    if (isEnd && line[at + 1] === " " && /\S/u.test(line[at + 2] ?? "")) place = at + 1;
  }
  return place > 0 && place < line.length ? place : null;
}
