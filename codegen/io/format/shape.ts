/**
 * A piece in, its shape out: the tokens by which the formatter decides, and the others, which are the values. Two
 * pieces of one shape are laid out alike as long as every line fits; those whose values are of the same lengths as
 * well, always.
 */
import type { Hole, Piece, PieceKind } from "./pieces.js";
import { ShapeNode } from "./shape-node.js";
import { codeOf, isValue } from "./token-codes.js";
import { textOf, type Tokens } from "./tokens.js";
import { Values } from "./values.js";

/** What is known of a piece's text. */
export interface Shape {
  /** The same for pieces that differ in values alone. */
  readonly node: ShapeNode;
  readonly values: Values;
}

/** All shapes that were seen: a tree with a branch for each token of a piece that may come next. */
export class Shapes {
  readonly #root = new ShapeNode();

  /** The shape of the piece's own tokens; its holes are marks. */
  of(piece: Piece, tokens: Tokens): Shape {
    const values: number[] = [];
    const { starts, limits, feeds } = tokens;
    let node = this.#root.next(KINDS.indexOf(piece.kind));
    let gap = Gap.none;
    let found = 0;
    for (let index = piece.from; index < piece.limit; index++) {
      const code = codeOf(tokens, index);
      if (isValue(code)) values.push(index);
      node = node.next(code * GAPS + gap);
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
    return { node, values: new Values(tokens, values) };
  }
}

/** What is between two tokens: nothing, spaces, one line feed, or more of them. */
const Gap = { none: 0, space: 1 };
const GAPS = 4;

const KINDS: readonly PieceKind[] = ["statement", "member", "signature", "property", "element"];

/** Below zero, where no token's code is; an array's hole is one of two. */
function holeCode({ kind, pieces }: Hole): number {
  return -1 - HOLES.indexOf(kind) - (kind === "array" && pieces.length === 1 ? 1 : 0);
}

const HOLES: readonly Hole["kind"][] = ["class", "block", "signatures", "object", "array"];

/** Whether the piece is as wide as it is long, and nothing in it stands for itself alone. */
export function isShared(piece: Piece, tokens: Tokens): boolean {
  if (tokens.isPlain) return true;
  let from = piece.from;
  for (const { open, close } of piece.holes) {
    if (!ASCII.test(textOf(tokens, from, open + 1))) return false;
    from = close;
  }
  return ASCII.test(textOf(tokens, from, piece.limit));
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
