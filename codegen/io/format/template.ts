/** A text that the formatter laid out, with gaps for values and holes for lists: filled again and again. */
import { PlacedTemplate, type Gap, type TemplateLine } from "./placed-template.js";
import type { Hole, Piece } from "./pieces.js";
import { holeName } from "./shape.js";
import { codeOf, isValue, valueText } from "./token-codes.js";
import { tokensOf } from "./tokens.js";

/** Lines, indented from the piece's place. */
export class Template {
  readonly #lines: readonly TemplateLine[];
  readonly #placed: PlacedTemplate[] = [];

  private constructor(lines: readonly TemplateLine[]) {
    this.#lines = lines;
  }

  /**
   * Makes a template of what the formatter made of a piece.
   * @returns null when it did not leave the values as they were, in their order
   */
  static of(laidOut: string, piece: Piece, values: readonly string[] | null): Template | null {
    const marked = values === null ? laidOut : withGaps(laidOut, values);
    const isLong = (value: number): boolean => values?.[value]?.includes("\n") ?? false;
    const lines = marked === null ? null : linesOf(marked, { holes: piece.holes, isLong });
    return lines === null ? null : new Template(lines);
  }

  /** The template in its place, as many levels deep. */
  at(depth: number): PlacedTemplate {
    return (this.#placed[depth] ??= new PlacedTemplate(this.#lines, depth));
  }
}

/** Opens and closes the index of a value; no generated text has such characters. */
const GAP = "\u0000";

function withGaps(laidOut: string, values: readonly string[]): string | null {
  const tokens = tokensOf(laidOut);
  if (tokens === null) return null;
  const { bytes, count, starts, limits } = tokens;
  let marked = "";
  let at = 0;
  let next = 0;
  for (let index = 0; index < count; index++) {
    if (!isValue(codeOf(tokens, index))) continue;
    if (valueText(tokens, index) !== values[next]) return null;
    marked += `${bytes.toString("utf8", at, starts[index])}${GAP}${next}${GAP}`;
    at = limits[index] ?? 0;
    next++;
  }
  if (next < values.length) return null;
  return marked + bytes.toString("utf8", at, bytes.length - 1);
}

function linesOf(
  marked: string,
  {
    holes,
    isLong,
  }: { readonly holes: readonly Hole[]; readonly isLong: (value: number) => boolean },
): readonly TemplateLine[] | null {
  const lines = marked.split("\n");
  const template: TemplateLine[] = [];
  const gapOf = (value: number): Gap => ({ value, isLong: isLong(value) });
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
        .map((part, index) => (index % 2 === 0 ? part : gapOf(Number(part))))
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
