/** A text that was read, and places in it. Every later value that a person wrote keeps its place. */

/** One text with the path that messages show. */
export interface SourceFile {
  /** As the user named it; `<stdin>` for standard input. */
  readonly path: string;
  readonly text: string;
  /** Index in `text` of the first thing that stands for bytes which are not UTF-8; absent when all are. */
  readonly notUtf8At?: number;
}

/** A half-open range of UTF-16 code units of one file. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  /** First code unit after the range; at least `start`. */
  readonly end: number;
}

/** A value together with the place where it was written. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** A place as editors count: both numbers start at 1. */
export interface Position {
  readonly line: number;
  /** In UTF-16 code units. */
  readonly column: number;
}

/** The line and column at which `offset` (code units from the start of the text) lies. */
export function positionOf(file: SourceFile, offset: number): Position {
  const starts = lineStartsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The text of a line (first line is 1) without its line end; empty when there is no such line. */
export function lineText(file: SourceFile, line: number): string {
  const starts = lineStartsOf(file);
  const start = starts[line - 1];
  if (start === undefined) return "";
  const end = starts[line] ?? file.text.length + 1;
  return file.text.slice(start, end - 1).replace(/\r$/, "");
}

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

function lineStartsOf(file: SourceFile): readonly number[] {
  const known = lineStarts.get(file);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = file.text.indexOf("\n"); at !== -1; at = file.text.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  lineStarts.set(file, starts);
  return starts;
}
