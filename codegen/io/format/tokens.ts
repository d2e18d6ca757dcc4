/**
 * TypeScript text in, its tokens out, as far as generated text needs them told apart. Where more than characters
 * would be needed (a regular expression, a template over several lines, a comment without stars) there is no answer, and the text is
 * formatted as a whole.
 */

/** What a token is. A mark is one character of punctuation. */
export const Kind = {
  word: 0,
  number: 1,
  string: 2,
  template: 3,
  blockComment: 4,
  lineComment: 5,
  mark: 6,
} as const;

/** One of the values of {@link Kind}. */
export type Kind = (typeof Kind)[keyof typeof Kind];

/** The tokens of a text, in arrays, which are longer than there are tokens: there are millions of them. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Values of {@link Kind}. */
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly limits: Int32Array;
  /** Line feeds before each token: none, one, or 2 for more. */
  readonly feeds: Uint8Array;
  /** True when no token has other characters than printable ASCII and line feeds. */
  readonly isPlain: boolean;
}

/** The tokens, or null where they cannot be told. */
export function tokensOf(text: string): Tokens | null {
  const list = new TokenList(text);
  for (let at = 0; ;) {
    let feeds = 0;
    let start = at;
    while (FIRST[text.charCodeAt(start)] === First.space) {
      if (text.charCodeAt(start) === FEED) feeds++;
      start++;
    }
    if (start === text.length) return list;
    at = list.read(start, Math.min(feeds, 2));
    if (at === NOWHERE) return null;
  }
}

/** What a token's first character says of it. */
const First = { none: 0, space: 1, word: 2, digit: 3, quote: 4, backtick: 5, slash: 6, mark: 7 };

/** One of the values of {@link First} by character code. */
const FIRST = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/u.test(character)) return First.space;
  if (/[A-Za-z_$]/u.test(character)) return First.word;
  if (/\d/u.test(character)) return First.digit;
  if (character === '"') return First.quote;
  if (character === "`") return First.backtick;
  if (character === "/") return First.slash;
  return /[-!#%&()*+,.:;<=>?@[\]^{|}~]/u.test(character) ? First.mark : First.none;
});

/** Where a token ends that does not. */
const NOWHERE = -1;
const FEED = 0x0a;
const QUOTE = 0x22;
const STAR = 0x2a;
const DOT = 0x2e;
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const BACKTICK = 0x60;

class TokenList implements Tokens {
  readonly text: string;
  count = 0;
  kinds: Uint8Array;
  starts: Int32Array;
  limits: Int32Array;
  feeds: Uint8Array;
  isPlain = true;

  constructor(text: string) {
    this.text = text;
    const room = (text.length >> 2) + 16;
    this.kinds = new Uint8Array(room);
    this.starts = new Int32Array(room);
    this.limits = new Int32Array(room);
    this.feeds = new Uint8Array(room);
  }

  /** Reads the token that begins there, and returns where it ends. */
  read(start: number, feeds: number): number {
    const { text } = this;
    switch (FIRST[text.charCodeAt(start)]) {
      case First.word:
        return this.#add(Kind.word, start, wordLimit(text, start), feeds);
      case First.digit:
        return this.#add(Kind.number, start, numberLimit(text, start), feeds);
      case First.quote:
        return this.#addText(Kind.string, start, stringLimit(text, start), feeds);
      case First.backtick:
        return this.#addText(Kind.template, start, templateLimit(text, start), feeds);
      case First.slash:
        return this.#readSlash(start, feeds);
      case First.mark:
        return this.#add(Kind.mark, start, start + 1, feeds);
      default:
        return NOWHERE;
    }
  }

  /** A comment or a division: anything else begins a regular expression. */
  #readSlash(start: number, feeds: number): number {
    const { text } = this;
    const next = text.charCodeAt(start + 1);
    if (next === STAR) {
      const limit = commentLimit(text, start);
      return this.#addText(Kind.blockComment, start, limit, feeds);
    }
    if (next === SLASH) {
      const feed = text.indexOf("\n", start);
      const limit = feed < 0 ? text.length : feed;
      return this.#addText(Kind.lineComment, start, limit, feeds);
    }
    return this.#endsValue() ? this.#add(Kind.mark, start, start + 1, feeds) : NOWHERE;
  }

  /** Whether the last token may end what a slash divides. */
  #endsValue(): boolean {
    if (this.count === 0) return false;
    const last = this.count - 1;
    const token = this.text.slice(this.starts[last], this.limits[last]);
    return /^[\w$]+$|^[)\]]$/u.test(token) && !BEFORE_VALUES.has(token);
  }

  /** A token that may have any characters. */
  #addText(kind: Kind, start: number, limit: number, feeds: number): number {
    if (limit === NOWHERE) return NOWHERE;
    for (let at = start; this.isPlain && at < limit; at++) {
      const code = this.text.charCodeAt(at);
      this.isPlain = (code >= 0x20 && code <= 0x7e) || code === FEED;
    }
    return this.#add(kind, start, limit, feeds);
  }

  #add(kind: Kind, start: number, limit: number, feeds: number): number {
    if (this.count === this.kinds.length) this.#grow();
    const index = this.count++;
    this.kinds[index] = kind;
    this.starts[index] = start;
    this.limits[index] = limit;
    this.feeds[index] = feeds;
    return limit;
  }

  #grow(): void {
    const room = this.kinds.length * 2;
    const longer = <A extends Uint8Array | Int32Array>(array: A, into: A): A => {
      into.set(array);
      return into;
    };
    this.kinds = longer(this.kinds, new Uint8Array(room));
    this.starts = longer(this.starts, new Int32Array(room));
    this.limits = longer(this.limits, new Int32Array(room));
    this.feeds = longer(this.feeds, new Uint8Array(room));
  }
}

const BEFORE_VALUES = new Set(
  "await case delete do else in instanceof new of return throw typeof void yield".split(" "),
);

function isWordPart(code: number): boolean {
  const first = FIRST[code];
  return first === First.word || first === First.digit;
}

function wordLimit(text: string, start: number): number {
  let at = start + 1;
  while (isWordPart(text.charCodeAt(at))) at++;
  return at;
}

/** With its point, its letters and what divides its digits. */
function numberLimit(text: string, start: number): number {
  let at = start + 1;
  while (isWordPart(text.charCodeAt(at)) || text.charCodeAt(at) === DOT) at++;
  return at;
}

function stringLimit(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === FEED) return NOWHERE;
    if (code === BACKSLASH && text.charCodeAt(++at) < 0x20) return NOWHERE;
  }
  return NOWHERE;
}

/** On one line, and without anything that is escaped. */
function templateLimit(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKTICK) return at + 1;
    if (code === FEED || code === BACKSLASH) return NOWHERE;
  }
  return NOWHERE;
}

/** Every line after the first must begin with a star: others are left as they stand, indented or not. */
function commentLimit(text: string, start: number): number {
  const end = text.indexOf("*/", start + 2);
  if (end < 0) return NOWHERE;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at)) {
    while (FIRST[text.charCodeAt(at)] === First.space) at++;
    if (text.charCodeAt(at) !== STAR) return NOWHERE;
  }
  return end + 2;
}
