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
  /** The text in UTF-8, and 0 after its last byte. */
  readonly bytes: Buffer;
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

/** The tokens, or null where they cannot be told. Those that `room` held before are gone. */
export function tokensOf(text: string, room: TokenRoom = new TokenRoom()): Tokens | null {
  const list = new TokenList(text, room);
  const { bytes } = list;
  for (let at = 0; ;) {
    let feeds = 0;
    let start = at;
    for (; FIRST[bytes[start] ?? 0] === First.space; start++) if (bytes[start] === FEED) feeds++;
    if (start === bytes.length - 1) return list;
    at = list.read(start, Math.min(feeds, 2));
    if (at === NOWHERE) return null;
  }
}

/** The text from one token up to another. */
export function textOf({ bytes, starts, limits }: Tokens, from: number, limit: number): string {
  return bytes.toString("utf8", starts[from], limits[limit - 1]);
}

/** What a token's first character says of it. */
const First = { none: 0, space: 1, word: 2, digit: 3, quote: 4, backtick: 5, slash: 6, mark: 7 };

/** One of the values of {@link First} by byte. */
const FIRST = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 0x80) return First.none;
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

/** Where bytes and tokens are kept, of one text after the other: as long as the longest text needs. */
export class TokenRoom {
  #bytes: Buffer = Buffer.alloc(0);
  kinds: Uint8Array = new Uint8Array();
  starts: Int32Array = new Int32Array();
  limits: Int32Array = new Int32Array();
  feeds: Uint8Array = new Uint8Array();

  /** The text in UTF-8, and 0 after its last byte. */
  encode(text: string): Buffer {
    const length = Buffer.byteLength(text);
    if (length >= this.#bytes.length) this.#bytes = Buffer.allocUnsafe(length * 2 + 1);
    this.#bytes.write(text);
    this.#bytes[length] = 0;
    return this.#bytes.subarray(0, length + 1);
  }

  /** Makes room for so many tokens; those that are there are kept. */
  reserve(count: number): void {
    if (count <= this.kinds.length) return;
    this.kinds = longer(this.kinds, new Uint8Array(count));
    this.starts = longer(this.starts, new Int32Array(count));
    this.limits = longer(this.limits, new Int32Array(count));
    this.feeds = longer(this.feeds, new Uint8Array(count));
  }
}

function longer<A extends Uint8Array | Int32Array>(array: A, into: A): A {
  into.set(array);
  return into;
}

class TokenList implements Tokens {
  readonly bytes: Buffer;
  count = 0;
  kinds: Uint8Array;
  starts: Int32Array;
  limits: Int32Array;
  feeds: Uint8Array;
  isPlain = true;
  readonly #room: TokenRoom;

  constructor(text: string, room: TokenRoom) {
    this.bytes = room.encode(text);
    room.reserve(Math.floor(this.bytes.length / 3) + 16);
    this.#room = room;
    ({ kinds: this.kinds, starts: this.starts, limits: this.limits, feeds: this.feeds } = room);
  }

  /** Reads the token that begins there, and returns where it ends. */
  read(start: number, feeds: number): number {
    const { bytes } = this;
    switch (FIRST[bytes[start] ?? 0]) {
      case First.word:
        return this.#add(Kind.word, start, wordLimit(bytes, start), feeds);
      case First.digit:
        return this.#add(Kind.number, start, numberLimit(bytes, start), feeds);
      case First.quote:
        return this.#addText(Kind.string, start, stringLimit(bytes, start), feeds);
      case First.backtick:
        return this.#addText(Kind.template, start, templateLimit(bytes, start), feeds);
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
    const { bytes } = this;
    const next = bytes[start + 1];
    if (next === STAR) {
      const limit = commentLimit(bytes, start);
      return this.#addText(Kind.blockComment, start, limit, feeds);
    }
    if (next === SLASH) {
      const feed = bytes.indexOf(FEED, start);
      const limit = feed < 0 ? bytes.length - 1 : feed;
      return this.#addText(Kind.lineComment, start, limit, feeds);
    }
    return this.#endsValue() ? this.#add(Kind.mark, start, start + 1, feeds) : NOWHERE;
  }

  /** Whether the last token may end what a slash divides. */
  #endsValue(): boolean {
    if (this.count === 0) return false;
    const last = this.count - 1;
    const token = textOf(this, last, last + 1);
    return /^[\w$]+$|^[)\]]$/u.test(token) && !BEFORE_VALUES.has(token);
  }

  /** A token that may have any characters. */
  #addText(kind: Kind, start: number, limit: number, feeds: number): number {
    if (limit === NOWHERE) return NOWHERE;
    for (let at = start; this.isPlain && at < limit; at++) {
      const byte = this.bytes[at] ?? 0;
      this.isPlain = (byte >= 0x20 && byte <= 0x7e) || byte === FEED;
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
    const room = this.#room;
    room.reserve(this.count * 2);
    ({ kinds: this.kinds, starts: this.starts, limits: this.limits, feeds: this.feeds } = room);
  }
}

const BEFORE_VALUES = new Set(
  "await case delete do else in instanceof new of return throw typeof void yield".split(" "),
);

function isWordPart(byte: number | undefined): boolean {
  const first = FIRST[byte ?? 0];
  return first === First.word || first === First.digit;
}

function wordLimit(bytes: Buffer, start: number): number {
  let at = start + 1;
  while (isWordPart(bytes[at])) at++;
  return at;
}

/** With its point, its letters and what divides its digits. */
function numberLimit(bytes: Buffer, start: number): number {
  let at = start + 1;
  while (isWordPart(bytes[at]) || bytes[at] === DOT) at++;
  return at;
}

function stringLimit(bytes: Buffer, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === FEED) return NOWHERE;
    if (byte === BACKSLASH && (bytes[++at] ?? 0) < 0x20) return NOWHERE;
  }
  return NOWHERE;
}

/** On one line, and without anything that is escaped. */
function templateLimit(bytes: Buffer, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === BACKTICK) return at + 1;
    if (byte === FEED || byte === BACKSLASH) return NOWHERE;
  }
  return NOWHERE;
}

/** Every line after the first must begin with a star: others are left as they stand, indented or not. */
function commentLimit(bytes: Buffer, start: number): number {
  for (let at = start + 2; at < bytes.length; at++) {
    if (bytes[at] === STAR && bytes[at + 1] === SLASH) return at + 2;
    if (bytes[at] !== FEED) continue;
    while (FIRST[bytes[at + 1] ?? 0] === First.space) at++;
    if (bytes[at + 1] !== STAR) return NOWHERE;
  }
  return NOWHERE;
}
