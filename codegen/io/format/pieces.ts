/**
 * Tokens of a module in, its pieces out: statements, members of classes, properties of long literals and the like,
 * which the formatter lays out without looking at their neighbours. A piece that holds a long list has a hole in
 * its place, and the list's parts are pieces again.
 */
import { BracketedText, Mark } from "./bracketed-text.js";
import { Kind, type Tokens } from "./tokens.js";

/** What stands where a piece stands. */
export type PieceKind = "statement" | "member" | "signature" | "property" | "element";

/** Tokens from one index up to another. */
export interface Piece {
  readonly kind: PieceKind;
  readonly from: number;
  readonly limit: number;
  /** True when an empty line is before it. */
  readonly isApart: boolean;
  /** In the order of the text; none in another. */
  readonly holes: readonly Hole[];
}

/** A list between two brackets. */
export interface Hole {
  readonly kind: "class" | "signatures" | "object" | "array" | "block";
  /** Indices of the brackets' tokens. */
  readonly open: number;
  readonly close: number;
  readonly pieces: readonly Piece[];
}

/** Bytes below which a list is left in its piece. */
const SHORT = 400;
const NO_HOLES: readonly Hole[] = [];

/** The module's statements, or null where its brackets do not match. */
export function piecesOf(tokens: Tokens): readonly Piece[] | null {
  const text = BracketedText.of(tokens);
  if (text === null) return null;
  return new Cutter(text).statements(0, tokens.count, "statement");
}

/** Words after a closing brace with which the statement goes on. */
const GOES_ON = new Set(["else", "catch", "finally", "while", "as", "satisfies", "from"]);

class Cutter {
  readonly #text: BracketedText;

  constructor(text: BracketedText) {
    this.#text = text;
  }

  /** Statements or members of a class; null where they cannot be told. */
  statements(from: number, limit: number, kind: "statement" | "member"): readonly Piece[] | null {
    const ends: number[] = [];
    for (let index = from; index < limit; index++) {
      const mark = this.#text.mark(index);
      const partner = this.#text.partnerOf(index);
      if (mark === Mark.semicolon) ends.push(index + 1);
      else if (partner !== 0) {
        index = partner;
        if (mark === Mark.openBrace && this.#begins(partner + 1, limit)) ends.push(partner + 1);
      }
    }
    if (ends.at(-1) !== limit) ends.push(limit);
    return this.#cut(from, ends, { kind, gap: 0 });
  }

  /** Whether a statement may begin here, after the end of one. */
  #begins(index: number, limit: number): boolean {
    const { kinds, feeds } = this.#text.tokens;
    if (index >= limit) return true;
    if ((feeds[index] ?? 0) === 0) return false;
    const kind = kinds[index];
    if (kind === Kind.word) return !GOES_ON.has(this.#text.word(index));
    return (
      kind === Kind.blockComment ||
      kind === Kind.lineComment ||
      this.#text.mark(index) === Mark.hash
    );
  }

  /** The pieces that end at those indices; null when one of them is not what it seems. */
  #cut(
    from: number,
    ends: readonly number[],
    { kind, gap }: { readonly kind: PieceKind; readonly gap: number },
  ): readonly Piece[] | null {
    const { feeds } = this.#text.tokens;
    const pieces: Piece[] = [];
    let start = from;
    for (const end of ends) {
      const first = this.#text.firstWord(start, end);
      // A comment behind something on its line belongs to that.
      const isTrailing = first !== start && (feeds[start] ?? 0) === 0 && start > 0;
      if (first === end || isTrailing) return null;
      const isApart = start !== from && feeds[start] === 2;
      pieces.push({ kind, from: start, limit: end, isApart, holes: this.#holes(start, end, kind) });
      start = end + gap;
    }
    return pieces;
  }

  #holes(from: number, limit: number, kind: PieceKind): readonly Hole[] {
    if (this.#text.length(from, limit) < SHORT) return NO_HOLES;
    const holes: Hole[] = [];
    for (let index = from; index < limit; index++) {
      const close = this.#text.partnerOf(index);
      if (close === 0 || this.#text.mark(index) === Mark.open) continue;
      const hole = this.#hole(index, { from, limit, kind });
      if (hole === null) continue;
      holes.push(hole);
      index = close;
    }
    return holes;
  }

  #hole(
    open: number,
    piece: { readonly from: number; readonly limit: number; readonly kind: PieceKind },
  ): Hole | null {
    const close = this.#text.partnerOf(open);
    const first = open + 1;
    if (this.#text.length(first, close) < SHORT) return null;
    const hole = (kind: Hole["kind"], pieces: readonly Piece[] | null): Hole | null =>
      pieces === null ? null : { kind, open, close, pieces };
    if (this.#text.mark(open) === Mark.openArray)
      return hole("array", this.#elements(first, close));
    const isLast = close === piece.limit - 1;
    if (isLast && this.#isHeadedBy(piece.from, open, "class")) {
      return hole("class", this.statements(first, close, "member"));
    }
    if (isLast && this.#hasBody(piece, open)) {
      return hole("block", this.statements(first, close, "statement"));
    }
    // Only a list that begins on a line of its own is always laid out line by line.
    if (
      (this.#text.tokens.feeds[first] ?? 0) === 0 &&
      !this.#isHeadedBy(piece.from, open, "interface")
    )
      return null;
    const properties = this.#properties(first, close);
    if (properties !== null) return hole("object", properties);
    return hole("signatures", this.#signatures(first, close));
  }

  /** Whether the statement is of that kind: the word is one of its first. */
  #isHeadedBy(from: number, limit: number, word: string): boolean {
    const { kinds } = this.#text.tokens;
    for (let index = this.#text.firstWord(from, limit); index < limit; index++) {
      if (kinds[index] !== Kind.word) return false;
      const text = this.#text.word(index);
      if (text === word) return true;
      if (!HEADS.has(text)) return false;
    }
    return false;
  }

  /** Whether the brace opens the body of a function or method, which ends the piece. */
  #hasBody(
    { from, kind }: { readonly from: number; readonly kind: PieceKind },
    open: number,
  ): boolean {
    const isFunction = kind === "statement" && this.#isHeadedBy(from, open, "function");
    if (kind !== "member" && !isFunction) return false;
    let hasParameters = false;
    for (let index = from; index < open; index++) {
      const mark = this.#text.mark(index);
      if (mark === Mark.equals || mark === Mark.openBrace) return false;
      if (mark === Mark.open) hasParameters = true;
      if (mark === Mark.open || mark === Mark.openArray) index = this.#text.partnerOf(index);
    }
    return hasParameters;
  }

  /** Parts of a list by comma; null when it is empty. */
  #commaEnds(from: number, limit: number): readonly number[] | null {
    const ends: number[] = [];
    for (let index = from; index < limit; index++) {
      const mark = this.#text.mark(index);
      if (mark === Mark.comma) ends.push(index);
      else if (mark === Mark.semicolon) return null;
      else if (mark === Mark.open || mark === Mark.openArray || mark === Mark.openBrace)
        index = this.#text.partnerOf(index);
    }
    if (this.#text.mark(limit - 1) !== Mark.comma) ends.push(limit);
    return ends;
  }

  /** Elements of an array that are all objects over several lines. */
  #elements(from: number, limit: number): readonly Piece[] | null {
    const ends = this.#commaEnds(from, limit);
    if (ends === null) return null;
    const { feeds } = this.#text.tokens;
    let start = from;
    for (const end of ends) {
      const isObject =
        this.#text.mark(start) === Mark.openBrace && this.#text.partnerOf(start) === end - 1;
      if (!isObject || (feeds[start + 1] ?? 0) === 0) return null;
      start = end + 1;
    }
    return this.#cut(from, ends, { kind: "element", gap: 1 });
  }

  /** Properties `word: …`; others may have to do with each other. */
  #properties(from: number, limit: number): readonly Piece[] | null {
    const ends = this.#commaEnds(from, limit);
    if (ends === null) return null;
    let start = from;
    for (const end of ends) {
      const first = this.#text.firstWord(start, end);
      const isPlain =
        this.#text.tokens.kinds[first] === Kind.word && this.#text.mark(first + 1) === Mark.colon;
      if (!isPlain) return null;
      start = end + 1;
    }
    return this.#cut(from, ends, { kind: "property", gap: 1 });
  }

  /** Members `readonly word: …;` of an interface or an object's type. */
  #signatures(from: number, limit: number): readonly Piece[] | null {
    const ends: number[] = [];
    let start = from;
    for (let index = from; index < limit; index++) {
      const mark = this.#text.mark(index);
      if (mark === Mark.open || mark === Mark.openArray || mark === Mark.openBrace)
        index = this.#text.partnerOf(index);
      else if (mark === Mark.semicolon) {
        let first = this.#text.firstWord(start, index);
        if (this.#text.word(first) === "readonly") first++;
        const after = this.#text.mark(first + 1) === Mark.question ? first + 2 : first + 1;
        if (this.#text.tokens.kinds[first] !== Kind.word || this.#text.mark(after) !== Mark.colon)
          return null;
        ends.push(index + 1);
        start = index + 1;
      }
    }
    return ends.at(-1) === limit ? this.#cut(from, ends, { kind: "signature", gap: 0 }) : null;
  }
}

const HEADS = new Set(["export", "default", "declare", "abstract", "async", "type", "const"]);
