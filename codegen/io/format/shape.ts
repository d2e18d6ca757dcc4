/**
 * A piece in, its shape out: the tokens by which the formatter decides, and the others, which are the values. Two
 * pieces of one shape are laid out alike as long as every line fits; those whose values are of the same lengths as
 * well, always.
 */
import type { Hole, Piece } from "./pieces.js";
import { Kind, type Tokens } from "./tokens.js";

/** What is known of a piece's text. */
export interface Shape {
  /** Equal for pieces that differ in values alone. */
  readonly key: string;
  /** Lengths of the values. */
  readonly lengths: string;
  /** Values in the order of the text; comments with their lines indented by themselves. */
  readonly values: readonly string[];
  /** True when the text is as wide as it is long, and nothing in it stands for itself alone. */
  readonly isShared: boolean;
}

/** Words that the language, or the formatter, gives a meaning. */
const MEANT = new Set(
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

const PLAIN_NUMBER = /^(?:0x[\da-f]+|[1-9]\d*|0)n?$/u;
const PLAIN_STRING = /^"[^"'\\]+"$/u;
const ASCII = /^[\n\x20-\x7e]*$/u;

/** The shape of the piece's own tokens; its holes are marks. */
export function shapeOf(piece: Piece, tokens: Tokens): Shape {
  const { text, kinds, starts, limits, feeds } = tokens;
  let key = `${piece.kind}:`;
  let lengths = "";
  let isShared = true;
  const values: string[] = [];
  let holeIndex = 0;
  for (let index = piece.from; index < piece.limit; index++) {
    const start = starts[index] ?? 0;
    const kind = kinds[index] ?? Kind.mark;
    const own = text.slice(start, limits[index]);
    const gap = index === piece.from ? 0 : (feeds[index] ?? 0);
    key += gap === 0 ? (start === limits[index - 1] ? "" : " ") : gap === 1 ? "\n" : "\n\n";
    const sign = signOf(kind, own, text[limits[index] ?? 0] === ":");
    if (sign === null) key += own;
    else {
      values.push(kind === Kind.blockComment ? ownIndented(own) : own);
      lengths += `,${own.length}`;
      key += sign;
    }
    if (!ASCII.test(own)) isShared = false;
    const hole = piece.holes[holeIndex];
    if (hole?.open !== index) continue;
    key += holeText(hole, holeIndex);
    holeIndex++;
    index = hole.close - 1;
  }
  return { key, lengths, values, isShared };
}

/** What stands for a value in the key; null for a token that stands for itself. */
export function signOf(kind: Kind, own: string, isKey: boolean): string | null {
  switch (kind) {
    case Kind.word:
      return wordSign(own);
    case Kind.number:
      return PLAIN_NUMBER.test(own) ? "\u0001" : null;
    case Kind.string:
      return !isKey && PLAIN_STRING.test(own) ? "\u0002" : null;
    case Kind.blockComment:
      return own.includes("\n") ? "\u0003" : "\u0004";
    case Kind.lineComment:
      return "\u0005";
    default:
      return null;
  }
}

/** The formatter tells short words, and capitals as of a class, from others. */
function wordSign(own: string): string | null {
  if (own.length < 3 || MEANT.has(own)) return null;
  const code = own.charCodeAt(0);
  if (code >= 0x41 && code <= 0x5a) return "\u0006";
  return code >= 0x61 && code <= 0x7a ? "\u0007" : null;
}

/** A comment without what its place indents it by. */
export function ownIndented(comment: string): string {
  return comment.includes("\n") ? comment.replace(/[^\S\n]*\n\s*/gu, "\n ") : comment;
}

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
