/** Tokens whose brackets match, and what is asked of them by index. */
import { Kind, type Tokens } from "./tokens.js";

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
    const { text, starts, limits } = this.tokens;
    return text.slice(starts[index], limits[index]);
  }

  /** The token's character; nothing where it is no mark. */
  mark(index: number): string {
    const { text, kinds, starts } = this.tokens;
    return kinds[index] === Kind.mark ? (text[starts[index] ?? 0] ?? "") : "";
  }

  /** Index of the bracket that closes this one; 0 when it opens nothing. */
  partnerOf(index: number): number {
    return this.#partners[index] ?? 0;
  }

  /** Characters from one token up to another. */
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

/** For each opening bracket the index of the closing one; null when there is one too many. */
function partnersOf({ text, kinds, starts }: Tokens): Int32Array | null {
  const partners = new Int32Array(kinds.length);
  const open: number[] = [];
  for (let index = 0; index < kinds.length; index++) {
    if (kinds[index] !== Kind.mark) continue;
    const mark = text[starts[index] ?? 0] ?? "";
    if ("([{".includes(mark)) open.push(index);
    if (!")]}".includes(mark)) continue;
    const partner = open.pop();
    if (partner === undefined) return null;
    partners[partner] = index;
  }
  return open.length === 0 ? partners : null;
}

function isComment(kind: Kind | undefined): boolean {
  return kind === Kind.blockComment || kind === Kind.lineComment;
}
