/** Tokens whose brackets match, and what is asked of them by index. */
import { Kind, textOf, type Tokens } from "./tokens.js";

/** Codes of the marks by which a text is cut. */
export const Mark = {
  hash: 0x23,
  open: 0x28,
  close: 0x29,
  comma: 0x2c,
  colon: 0x3a,
  semicolon: 0x3b,
  equals: 0x3d,
  question: 0x3f,
  openArray: 0x5b,
  closeArray: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/** Tokens, and for each opening bracket the one that closes it. */
export class BracketedText {
  readonly tokens: Tokens;
  readonly #partners: Int32Array;

  private constructor(tokens: Tokens, partners: Int32Array) {
    this.tokens = tokens;
    this.#partners = partners;
  }

  /** Null where the brackets do not match. */
  static of(tokens: Tokens): BracketedText | null {
    const partners = partnersOf(tokens);
    return partners === null ? null : new BracketedText(tokens, partners);
  }

  /** The token's text. */
  word(index: number): string {
    return textOf(this.tokens, index, index + 1);
  }

  /** The token's character code; 0 where it is no mark. */
  mark(index: number): number {
    return markOf(this.tokens, index);
  }

  /** Index of the bracket that closes this one; 0 when it opens nothing. */
  partnerOf(index: number): number {
    return this.#partners[index] ?? 0;
  }

  /** Bytes from one token up to another. */
  length(from: number, limit: number): number {
    const { starts, limits } = this.tokens;
    return (limits[limit - 1] ?? 0) - (starts[from] ?? 0);
  }

  /** Index of the first token that is no comment. */
  firstWord(from: number, limit: number): number {
    const { kinds } = this.tokens;
    let index = from;
    while (index < limit && isComment(kinds[index])) index++;
    return index;
  }
}

function markOf({ bytes, kinds, starts }: Tokens, index: number): number {
  return kinds[index] === Kind.mark ? (bytes[starts[index] ?? 0] ?? 0) : 0;
}

/** For each opening bracket the index of the closing one; null when there is one too many. */
function partnersOf(tokens: Tokens): Int32Array | null {
  const partners = new Int32Array(tokens.count);
  const open: number[] = [];
  for (let index = 0; index < tokens.count; index++) {
    switch (markOf(tokens, index)) {
      case Mark.open:
      case Mark.openArray:
      case Mark.openBrace:
        open.push(index);
        break;
      case Mark.close:
      case Mark.closeArray:
      case Mark.closeBrace: {
        const partner = open.pop();
        if (partner === undefined) return null;
        partners[partner] = index;
      }
    }
  }
  return open.length === 0 ? partners : null;
}

function isComment(kind: number | undefined): boolean {
  return kind === Kind.blockComment || kind === Kind.lineComment;
}
