/**
 * A piece in, its shape out: the tokens by which the formatter decides, and the others, which are the values. Two
 * pieces of one shape are laid out alike as long as every line fits; those whose values are of the same lengths as
 * well, always.
 */
import { Lexicon } from "./lexicon.js";
import type { Hole, Piece, PieceKind } from "./pieces.js";
import { ShapeNode } from "./shape-node.js";
import { Kind, type Tokens } from "./tokens.js";

/** What is known of a piece's text. */
export interface Shape {
  /** The same for pieces that differ in values alone. */
  readonly node: ShapeNode;
  /** Indices of the tokens that are values, in the order of the text. */
  readonly values: readonly number[];
}

/** All shapes that were seen: a tree with a branch for each token of a piece that may come next. */
export class Shapes {
  readonly #root = new ShapeNode();
  /** Tokens that stand for themselves. */
  readonly #own = new Lexicon();

  /** The shape of the piece's own tokens; its holes are marks. */
  of(piece: Piece, tokens: Tokens): Shape {
    const values: number[] = [];
    const { starts, limits, feeds } = tokens;
    let node = this.#root.next(KINDS.indexOf(piece.kind));
    let gap = Gap.none;
    let found = 0;
    for (let index = piece.from; index < piece.limit; index++) {
      const sign = signOf(tokens, index);
      if (sign !== Sign.own) values.push(index);
      const what = sign === Sign.own ? this.#codeOf(tokens, index) : sign;
      node = node.next(what * GAPS + gap);
      const hole = piece.holes[found];
      if (hole?.open === index) {
        node = node.next(holeCode(hole));
        found++;
        index = hole.close - 1;
        gap = Gap.none;
      } else {
        const feed = feeds[index + 1] ?? 0;
        gap = feed > 0 ? feed + 1 : starts[index + 1] === limits[index] ? Gap.none : Gap.space;
      }
    }
    return { node, values };
  }

  /** A number for a token that stands for itself, above those of signs and holes. */
  #codeOf({ text, kinds, starts, limits }: Tokens, index: number): number {
    const start = starts[index] ?? 0;
    if (kinds[index] === Kind.mark) return MARKS + text.charCodeAt(start);
    return WORDS + this.#own.add(text, start, limits[index] ?? 0);
  }
}

/** What is between two tokens: nothing, spaces, one line feed, or more of them. */
const Gap = { none: 0, space: 1 };
const GAPS = 4;

/** First codes of marks, and of other tokens that stand for themselves. */
const MARKS = 0x80;
const WORDS = 0x100;

const KINDS: readonly PieceKind[] = ["statement", "member", "signature", "property", "element"];

/** Below zero, where no token's code is; an array's hole is one of two. */
function holeCode({ kind, pieces }: Hole): number {
  return -1 - HOLES.indexOf(kind) - (kind === "array" && pieces.length === 1 ? 1 : 0);
}

const HOLES: readonly Hole["kind"][] = ["class", "block", "signatures", "object", "array"];

/** Words that the language, or the formatter, gives a meaning. */
const MEANT = new Lexicon(
  (
    "abstract accessor any as assert asserts async await bigint boolean break case catch class const constructor continue " +
    "debugger declare default define delete describe else enum export extends false finally for from function get global " +
    "implements import infer inject instanceof interface intrinsic keyof let module namespace never new null number object " +
    "out override package private protected public readonly require return satisfies set static string super switch " +
    "symbol test this throw true try type typeof undefined unique unknown using var void while with yield " +
    "only skip each beforeAll beforeEach afterAll afterEach fdescribe xdescribe fit xit xtest suite fakeAsync waitForAsync " +
    "css html graphql gql markdown sql styled Boolean"
  ).split(" "),
);

/** What stands for a value; `own` for a token that stands for itself. */
export const Sign = {
  own: 0,
  number: 1,
  string: 2,
  longComment: 3,
  blockComment: 4,
  lineComment: 5,
  capital: 6,
  word: 7,
} as const;

/** One of the values of {@link Sign}. */
export type Sign = (typeof Sign)[keyof typeof Sign];

const PLAIN_NUMBER = /^(?:0x[\da-f]+|[1-9]\d*|0)n?$/u;

/** The token's sign. */
export function signOf({ text, kinds, starts, limits }: Tokens, index: number): Sign {
  const start = starts[index] ?? 0;
  const limit = limits[index] ?? 0;
  switch (kinds[index]) {
    case Kind.word:
      return wordSign(text, start, limit);
    case Kind.number:
      return PLAIN_NUMBER.test(text.slice(start, limit)) ? Sign.number : Sign.own;
    case Kind.string:
      return isPlainString(text, start, limit) ? Sign.string : Sign.own;
    case Kind.blockComment: {
      const feed = text.indexOf("\n", start);
      return feed >= 0 && feed < limit ? Sign.longComment : Sign.blockComment;
    }
    case Kind.lineComment:
      return Sign.lineComment;
    default:
      return Sign.own;
  }
}

/** The formatter tells short words, and capitals as of a class, from others. */
function wordSign(text: string, start: number, limit: number): Sign {
  if (limit - start < 3 || MEANT.find(text, start, limit) >= 0) return Sign.own;
  const code = text.charCodeAt(start);
  if (code >= 0x41 && code <= 0x5a) return Sign.capital;
  return code >= 0x61 && code <= 0x7a ? Sign.word : Sign.own;
}

/** A string that is no key, is not empty, and has no quotes or escapes: their number decides which quotes there are. */
function isPlainString(text: string, start: number, limit: number): boolean {
  if (limit - start < 3 || text[limit] === ":") return false;
  for (let at = start + 1; at < limit - 1; at++) {
    const character = text[at];
    if (character === "'" || character === "\\") return false;
  }
  return true;
}

/** The text of a value; a comment's lines are indented by themselves. */
export function valueText({ text, kinds, starts, limits }: Tokens, index: number): string {
  const own = text.slice(starts[index], limits[index]);
  return kinds[index] === Kind.blockComment ? ownIndented(own) : own;
}

/** A comment without what its place indents it by. */
function ownIndented(comment: string): string {
  return comment.includes("\n") ? comment.replace(/[^\S\n]*\n\s*/gu, "\n ") : comment;
}

/** Whether the piece is as wide as it is long, and nothing in it stands for itself alone. */
export function isShared(piece: Piece, tokens: Tokens): boolean {
  if (tokens.isPlain) return true;
  const { text, starts, limits } = tokens;
  let start = starts[piece.from] ?? 0;
  for (const { open, close } of piece.holes) {
    if (!ASCII.test(text.slice(start, limits[open]))) return false;
    start = starts[close] ?? 0;
  }
  return ASCII.test(text.slice(start, limits[piece.limit - 1]));
}

const ASCII = /^[\n\x20-\x7e]*$/u;

/** What is between the brackets instead of the list: laid out line by line as that is. */
export function holeText({ kind, pieces }: Hole, index: number): string {
  const name = holeName(index);
  switch (kind) {
    case "class":
    case "block":
      return `\n${name};\n`;
    case "signatures":
      return `\n${name}: 0;\n`;
    case "object":
      return `\n${name}: 0,\n`;
    case "array":
      return pieces.length === 1 ? `{\n${name}: 0,\n}` : `{\n${name}: 0,\n}, {\n${name}: 1,\n}`;
  }
}

/** A word that no generated text has. */
export function holeName(index: number): string {
  return `__hole${index}__`;
}
