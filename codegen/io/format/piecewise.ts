/**
 * Formats a module piece by piece. The formatter is asked once for each shape of a piece, and whatever else has
 * that shape is filled in: a protocol has thousands of fields and a few shapes. The bytes are those of formatting
 * the module as a whole.
 */
import { piecesOf, type Piece } from "./pieces.js";
import { holeText, shapeOf, type Shape } from "./shape.js";
import { surroundingsOf } from "./surroundings.js";
import { fillLine, templateOf, type Template } from "./template.js";
import { tokensOf, type Tokens } from "./tokens.js";

/** Lays out a text in lines of at most so many columns. */
export type LayOut = (text: string, columns: number) => Promise<string>;

/** Columns of a line; and so many that none is ever full. */
export const COLUMNS = 100;
const UNLIMITED = 1_000_000;

/** Columns by which a level is indented. */
const INDENT = 2;

/** What is being formatted, how deep, and the lines so far. */
interface Page {
  readonly tokens: Tokens;
  readonly depth: number;
  readonly lines: string[];
}

/** Formats one module after the other, and keeps the shapes that it has seen. */
export class PiecewiseFormatter {
  readonly #layOut: LayOut;
  readonly #templates = new Map<string, Template | null>();

  constructor(layOut: LayOut) {
    this.#layOut = layOut;
  }

  /** The text as the formatter would have laid it out. */
  async format(text: string): Promise<string> {
    const tokens = tokensOf(text);
    const pieces = tokens === null ? null : piecesOf(tokens);
    if (tokens === null || pieces === null) return this.#layOut(text, COLUMNS);
    const lines: string[] = [];
    const isDone = await this.#addAll(pieces, { tokens, depth: 0, lines });
    return isDone ? `${lines.join("\n")}\n` : this.#layOut(text, COLUMNS);
  }

  /** Adds the lines of pieces; false when one of them cannot be laid out by itself. */
  async #addAll(pieces: readonly Piece[], page: Page): Promise<boolean> {
    for (const piece of pieces) {
      if (piece.isApart) page.lines.push("");
      const shape = shapeOf(piece, page.tokens);
      const lines = await this.#linesOf(piece, shape, page);
      if (lines === null) return false;
      for (const line of lines) {
        if (typeof line === "string") page.lines.push(line);
        else {
          const within = piece.holes[line.hole]?.pieces ?? [];
          if (!(await this.#addAll(within, { ...page, depth: line.depth }))) return false;
        }
      }
    }
    return true;
  }

  async #linesOf(piece: Piece, shape: Shape, page: Page): Promise<readonly FilledLine[] | null> {
    const { key, lengths, values, isShared } = shape;
    if (isShared) {
      const free = await this.#template(key, { piece, shape, page, columns: UNLIMITED });
      if (free !== null) {
        const filled = filledLines(free, values, page.depth);
        if (filled.every(isInside)) return filled;
        const exact = `${page.depth}:${lengths}:${key}`;
        const own = await this.#template(exact, { piece, shape, page, columns: COLUMNS });
        if (own !== null) return filledLines(own, values, page.depth);
      }
    }
    const text = textOf(piece, page.tokens);
    const whole = await this.#template(`${page.depth}:${piece.kind}=${text}`, {
      piece,
      shape: null,
      page,
      columns: COLUMNS,
    });
    return whole === null ? null : filledLines(whole, [], page.depth);
  }

  async #template(key: string, lesson: Lesson): Promise<Template | null> {
    const known = this.#templates.get(key);
    if (known !== undefined) return known;
    const learnt = await this.#learn(lesson);
    this.#templates.set(key, learnt);
    return learnt;
  }

  async #learn({ piece, shape, page, columns }: Lesson): Promise<Template | null> {
    const around = surroundingsOf(piece.kind, page.depth);
    if (around === null) return null;
    const { before, after, comma } = around;
    const text = `${textOf(piece, page.tokens)}${comma}`;
    const laidOut = await this.#layOut([...before, text, ...after].join("\n"), columns);
    const lines = laidOut.trimEnd().split("\n");
    const own = lines.slice(before.length, lines.length - after.length);
    const frame = [...lines.slice(0, before.length), ...lines.slice(before.length + own.length)];
    if (frame.join("\n") !== [...before, ...after].join("\n")) return null;
    const margin = page.depth * INDENT;
    return templateOf(
      own.map((line) => line.slice(margin)).join("\n"),
      piece,
      shape?.values ?? null,
    );
  }
}

/** What is asked of the formatter: a piece, with its values in gaps, or with null as it is. */
interface Lesson {
  readonly piece: Piece;
  readonly shape: Shape | null;
  readonly page: Page;
  readonly columns: number;
}

/** A line, or the hole that is instead of one, and how deep that is. */
type FilledLine = string | { readonly hole: number; readonly depth: number };

function filledLines(
  template: Template,
  values: readonly string[],
  depth: number,
): readonly FilledLine[] {
  const place = depth * INDENT;
  return template.map((line) =>
    line.hole === null
      ? fillLine(line, values, place)
      : { hole: line.hole, depth: (place + line.indent) / INDENT },
  );
}

/** Whether the line, or each of its lines, is no longer than lines may be. */
function isInside(line: FilledLine): boolean {
  if (typeof line !== "string" || line.length <= COLUMNS) return true;
  return line.includes("\n") && line.split("\n").every(({ length }) => length <= COLUMNS);
}

/** The piece as it was written, with what keeps its holes open. */
function textOf(piece: Piece, { text, starts, limits }: Tokens): string {
  let at = starts[piece.from] ?? 0;
  let own = "";
  for (const [index, hole] of piece.holes.entries()) {
    own += `${text.slice(at, limits[hole.open])}${holeText(hole, index)}`;
    at = starts[hole.close] ?? 0;
  }
  return own + text.slice(at, limits[piece.limit - 1]);
}
