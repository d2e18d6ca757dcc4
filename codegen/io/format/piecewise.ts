/**
 * Formats a module piece by piece. The formatter is asked once for each shape of a piece, and whatever else has
 * that shape is filled in: a protocol has thousands of fields and a few shapes. The bytes are those of formatting
 * the module as a whole.
 */
import { COLUMNS, INDENT } from "./columns.js";
import { GrowingText } from "./growing-text.js";
import { piecesOf, type Piece } from "./pieces.js";
import { PlacedTemplate } from "./placed-template.js";
import { holeText, isShared, Shapes, type Shape } from "./shape.js";
import { surroundingsOf } from "./surroundings.js";
import { Template } from "./template.js";
import { textOf, TokenRoom, tokensOf, type Tokens } from "./tokens.js";
import { Values } from "./values.js";

/** Lays out a text in lines of at most so many columns. */
export type LayOut = (text: string, columns: number) => Promise<string>;

/** So many columns that no line is ever full. */
const UNLIMITED = 1_000_000;

/** What is being formatted, how deep, and the text so far. */
interface Page {
  readonly tokens: Tokens;
  readonly depth: number;
  readonly text: GrowingText;
}

/** What is asked of the formatter: a piece, with its values in gaps, or with null as it is. */
interface Lesson {
  readonly piece: Piece;
  readonly values: Values | null;
  readonly page: Page;
  readonly columns: number;
}

/** Work that stops to ask the formatter, and goes on with the template. */
type Work<T> = Generator<Lesson, T, Template | null>;

/** Formats one module after the other, never two at once, and keeps the shapes that it has seen. */
export class PiecewiseFormatter {
  readonly #layOut: LayOut;
  readonly #shapes = new Shapes();
  readonly #room = new TokenRoom();
  readonly #text = new GrowingText();
  /** Of pieces that have no shape in common with others, by text. */
  readonly #alone = new Map<string, Template | null>();

  constructor(layOut: LayOut) {
    this.#layOut = layOut;
  }

  /** The text as the formatter would have laid it out. */
  async format(text: string): Promise<string> {
    const tokens = tokensOf(text, this.#room);
    const pieces = tokens === null ? null : piecesOf(tokens);
    if (tokens === null || pieces === null) return this.#layOut(text, COLUMNS);
    this.#text.clear();
    const page: Page = { tokens, depth: 0, text: this.#text };
    const work = this.#addAll(pieces, page);
    let step = work.next(null);
    while (step.done !== true) step = work.next(await this.#learn(step.value));
    return step.value ? page.text.toString() : this.#layOut(text, COLUMNS);
  }

  /** Adds the lines of pieces; false when one of them cannot be laid out by itself. */
  *#addAll(pieces: readonly Piece[], page: Page): Work<boolean> {
    const { tokens, text } = page;
    for (const piece of pieces) {
      if (piece.isApart) text.add(FEED, 0, FEED.length);
      const shape = isShared(piece, tokens) ? this.#shapes.of(piece, tokens) : null;
      const template =
        (shape === null ? null : yield* this.#common(shape, piece, page)) ??
        (yield* this.#own(piece, page));
      if (template === null) return false;
      const values = shape?.values ?? new Values(tokens, []);
      for (const part of template.parts) {
        if (part.kind !== "hole") PlacedTemplate.fill(part, values, text);
        else {
          const within = piece.holes[part.hole]?.pieces ?? [];
          if (!(yield* this.#addAll(within, { ...page, depth: part.depth }))) return false;
        }
      }
    }
    return true;
  }

  /** How pieces of that shape are laid out, where the lines fit, or of that shape and with such values. */
  *#common({ node, values }: Shape, piece: Piece, page: Page): Work<PlacedTemplate | null> {
    if (node.free === undefined) node.free = yield { piece, values, page, columns: UNLIMITED };
    const free = node.free?.at(page.depth);
    if (free === undefined || free.fits(values)) return free ?? null;
    const key = `${page.depth}${values.lengths}`;
    let exact = node.exact.get(key);
    if (exact === undefined) {
      node.exact.set(key, (exact = yield { piece, values, page, columns: COLUMNS }));
    }
    return exact?.at(page.depth) ?? null;
  }

  /** How that very piece is laid out. */
  *#own(piece: Piece, page: Page): Work<PlacedTemplate | null> {
    const key = `${page.depth}:${piece.kind}=${pieceText(piece, page.tokens)}`;
    let own = this.#alone.get(key);
    if (own === undefined) {
      this.#alone.set(key, (own = yield { piece, values: null, page, columns: COLUMNS }));
    }
    return own?.at(page.depth) ?? null;
  }

  async #learn({ piece, values, page, columns }: Lesson): Promise<Template | null> {
    const around = surroundingsOf(piece.kind, page.depth);
    if (around === null) return null;
    const { before, after, comma } = around;
    const text = `${pieceText(piece, page.tokens)}${comma}`;
    const laidOut = await this.#layOut([...before, text, ...after].join("\n"), columns);
    const lines = laidOut.trimEnd().split("\n");
    const own = lines.slice(before.length, lines.length - after.length);
    const frame = [...lines.slice(0, before.length), ...lines.slice(before.length + own.length)];
    if (frame.join("\n") !== [...before, ...after].join("\n")) return null;
    const margin = page.depth * INDENT;
    return Template.of(
      own.map((line) => line.slice(margin)).join("\n"),
      piece,
      values?.texts ?? null,
    );
  }
}

const FEED = Buffer.from("\n");

/** The piece as it was written, with what keeps its holes open. */
function pieceText(piece: Piece, tokens: Tokens): string {
  let from = piece.from;
  let own = "";
  for (const [index, hole] of piece.holes.entries()) {
    own += `${textOf(tokens, from, hole.open + 1)}${holeText(hole, index)}`;
    from = hole.close;
  }
  return own + textOf(tokens, from, piece.limit);
}
