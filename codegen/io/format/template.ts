/** A text that the formatter laid out, with gaps for values and holes for lists: filled again and again. */
import type { Hole, Piece } from "./pieces.js";
import { holeName, ownIndented, signOf } from "./shape.js";
import { Kind, tokensOf } from "./tokens.js";

/** One line, by how much it is indented, and its parts: texts, and indices of values. */
export interface TemplateLine {
  readonly indent: number;
  readonly parts: readonly (string | number)[];
  /** Index of the hole that is here instead of a line; null for a line. */
  readonly hole: number | null;
}

/** Lines, indented from the piece's place. */
export type Template = readonly TemplateLine[];

/**
 * Makes a template of what the formatter made of a piece.
 * @returns null when it did not leave the values as they were, in their order
 */
export function templateOf(
  laidOut: string,
  piece: Piece,
  values: readonly string[] | null,
): Template | null {
  const marked = values === null ? laidOut : withGaps(laidOut, values);
  return marked === null ? null : linesOf(marked, piece.holes);
}

/** Opens and closes the index of a value; no generated text has such characters. */
const GAP = "\u0000";

function withGaps(laidOut: string, values: readonly string[]): string | null {
  const tokens = tokensOf(laidOut);
  if (tokens === null) return null;
  const { kinds, starts, limits } = tokens;
  let marked = "";
  let at = 0;
  let next = 0;
  for (let index = 0; index < kinds.length; index++) {
    const start = starts[index] ?? 0;
    const limit = limits[index] ?? 0;
    const kind = kinds[index] ?? Kind.mark;
    const own = laidOut.slice(start, limit);
    if (signOf(kind, own, laidOut[limit] === ":") === null) continue;
    const value = kind === Kind.blockComment ? ownIndented(own) : own;
    if (value !== values[next]) return null;
    marked += `${laidOut.slice(at, start)}${GAP}${next}${GAP}`;
    at = limit;
    next++;
  }
  return next === values.length ? marked + laidOut.slice(at) : null;
}

function linesOf(marked: string, holes: readonly Hole[]): Template | null {
  const lines = marked.split("\n");
  const template: TemplateLine[] = [];
  let found = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const text = line.trimStart();
    const indent = line.length - text.length;
    const hole = holes[found];
    const taken = hole === undefined ? 0 : linesOfHole(lines, at, hole, found);
    if (taken > 0) {
      template.push({ indent, parts: [], hole: found });
      found++;
      at += taken - 1;
    } else {
      if (text.includes("__hole")) return null;
      const parts = text
        .split(GAP)
        .map((part, index) => (index % 2 === 0 ? part : Number(part)))
        .filter((part) => part !== "");
      template.push({ indent, parts, hole: null });
    }
  }
  return found === holes.length ? template : null;
}

/** How many of the lines from one on are the hole; 0 when it is not there. */
function linesOfHole(lines: readonly string[], at: number, hole: Hole, index: number): number {
  const name = holeName(index);
  const expected = {
    class: [`${name};`],
    block: [`${name};`],
    signatures: [`${name}: 0;`],
    object: [`${name}: 0,`],
    array:
      hole.pieces.length === 1
        ? ["{", `${name}: 0,`, "},"]
        : ["{", `${name}: 0,`, "},", "{", `${name}: 1,`, "},"],
  }[hole.kind];
  return expected.every((text, row) => lines[at + row]?.trimStart() === text) ? expected.length : 0;
}

/** The line with its values, indented from the left; several lines where a value is a comment of several. */
export function fillLine(
  { indent, parts }: TemplateLine,
  values: readonly string[],
  place: number,
): string {
  if (parts.length === 0) return "";
  const margin = " ".repeat(place + indent);
  let line = margin;
  for (const part of parts) {
    if (typeof part === "string") line += part;
    else {
      const value = values[part] ?? "";
      line += value.includes("\n") ? value.replaceAll("\n", `\n${margin}`) : value;
    }
  }
  return line;
}
