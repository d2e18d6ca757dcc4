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

/** The tokens of a text, in arrays: there are millions of them. */
export interface Tokens {
  readonly text: string;
  readonly kinds: readonly Kind[];
  readonly starts: readonly number[];
  readonly limits: readonly number[];
  /** Line feeds before each token: none, one, or 2 for more. */
  readonly feeds: readonly number[];
}

const SPACE = /\s*/y;
const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  [Kind.word, /[A-Za-z_$][\w$]*/y],
  [Kind.number, /\d[\w.]*/y],
  [Kind.string, /"(?:[^"\\\n]|\\.)*"/y],
  [Kind.template, /`[^`\\\n]*`/y],
  [Kind.blockComment, /\/\*[^]*?\*\//y],
  [Kind.lineComment, /\/\/[^\n]*/y],
  [Kind.mark, /[-!#%&()*+,./:;<=>?@[\]^{|}~]/y],
];

/** Index of the first pattern that a character may begin; comments are told by their second. */
const FIRST: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_$]/u.test(character)) return 0;
  if (/\d/u.test(character)) return 1;
  if (character === '"') return 2;
  if (character === "`") return 3;
  return character === "/" ? 4 : 6;
});

/** The tokens, or null where they cannot be told. */
export function tokensOf(text: string): Tokens | null {
  const kinds: Kind[] = [];
  const starts: number[] = [];
  const limits: number[] = [];
  const feeds: number[] = [];
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.test(text);
    const start = SPACE.lastIndex;
    if (start === text.length) return { text, kinds, starts, limits, feeds };
    const first = FIRST[text.charCodeAt(start)] ?? 6;
    const [kind, pattern] = PATTERNS[first === 4 ? slash(text, start) : first] ?? NOTHING;
    pattern.lastIndex = start;
    if (!pattern.test(text)) return null;
    if (kind === Kind.mark && first === 4 && !endsValue(text, starts.at(-1), limits.at(-1)))
      return null;
    if (kind === Kind.blockComment && !isOwnIndented(text.slice(start, pattern.lastIndex)))
      return null;
    kinds.push(kind);
    starts.push(start);
    limits.push(pattern.lastIndex);
    feeds.push(feedsIn(text, at, start));
    at = pattern.lastIndex;
  }
}

/** Other comments are left as they stand, indented or not. */
function isOwnIndented(comment: string): boolean {
  return !comment.includes("\n") || /^\/\*[^\n]*(?:\n\s*\*[^\n]*)*$/u.test(comment);
}

/** Index of the pattern of what a slash begins. */
function slash(text: string, start: number): number {
  const next = text[start + 1];
  return next === "*" ? 4 : next === "/" ? 5 : 6;
}

/** Whether a slash after the token divides: otherwise it begins a regular expression. */
function endsValue(text: string, start = 0, limit = 0): boolean {
  const token = text.slice(start, limit);
  return /^[\w$]+$|^[)\]]$/u.test(token) && !BEFORE_VALUES.has(token);
}

const BEFORE_VALUES = new Set(
  "await case delete do else in instanceof new of return throw typeof void yield".split(" "),
);

const FEED = 0x0a;
const NOTHING = [Kind.mark, /(?!)/y] as const;

function feedsIn(text: string, start: number, limit: number): number {
  let feeds = 0;
  for (let at = start; at < limit && feeds < 2; at++) if (text.charCodeAt(at) === FEED) feeds++;
  return feeds;
}
