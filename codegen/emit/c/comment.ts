/** Prose in, comment text out: the only way for a spec's words to reach generated C. */
import { wrap } from "../prose.js";

/**
 * Makes text harmless inside a C comment: it cannot close the comment, form a trigraph, continue a line
 * or hide a line break.
 */
export function commentText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replaceAll("*/", "*\\/")
    .replaceAll("/*", "/\\*")
    .replace(/\?(?=\?)/gu, "? ")
    .replace(/[\\ ]+$/u, "")
    .trimStart();
}

/** A block comment of complete sentences, wrapped at 100 columns, each paragraph apart. */
export function blockComment(paragraphs: readonly string[], indent = ""): string {
  const shown = paragraphs.filter((paragraph) => paragraph !== "");
  const lines = shown.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [""]),
    ...wrap(paragraph, WIDTH - columnsOf(indent) - 3),
  ]);
  const [only] = lines;
  if (lines.length === 1 && only !== undefined && columnsOf(indent) + only.length + 8 <= WIDTH) {
    return `${indent}/** ${only} */`;
  }
  return [
    `${indent}/**`,
    ...lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}`),
    `${indent} */`,
  ].join("\n");
}

/** Width of a line in columns, tabs being 8 wide. */
export function columnsOf(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length; at++) columns = columnAfter(columns, line.charCodeAt(at));
  return columns;
}

/** The column after one more code unit. */
export function columnAfter(column: number, code: number): number {
  if (code === TAB) return column + COLUMNS_OF_A_TAB - (column % COLUMNS_OF_A_TAB);
  return isSecondHalf(code) ? column : column + 1;
}

const TAB = 0x09;

/** The most columns that a tab takes. */
export const COLUMNS_OF_A_TAB = 8;

/** Of a character that takes two code units. */
function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The longest line of generated C, in columns. */
export const WIDTH = 100;
