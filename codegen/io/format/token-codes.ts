/** A token as a number, the same for tokens between which the formatter makes no difference. */
import { Lexicon } from "./lexicon.js";
import { Kind, textOf, type Tokens } from "./tokens.js";

/** Codes of values; other tokens stand for themselves. */
const Value = {
  number: 0,
  string: 1,
  longComment: 2,
  blockComment: 3,
  lineComment: 4,
  capital: 5,
  word: 6,
} as const;

/** First codes of marks, and of other tokens that stand for themselves. */
const MARKS = 0x80;
const WORDS = 0x100;

/** Words that the language, or the formatter, gives a meaning. */
const MEANT = (
  "abstract accessor any as assert asserts async await bigint boolean break case catch class const constructor continue " +
  "debugger declare default define delete describe else enum export extends false finally for from function get global " +
  "implements import infer inject instanceof interface intrinsic keyof let module namespace never new null number object " +
  "out override package private protected public readonly require return satisfies set static string super switch " +
  "symbol test this throw true try type typeof undefined unique unknown using var void while with yield " +
  "only skip each beforeAll beforeEach afterAll afterEach fdescribe xdescribe fit xit xtest suite fakeAsync waitForAsync " +
  "css html graphql gql markdown sql styled Boolean"
).split(" ");

/** Those, and whatever else stood for itself in a text. */
const OWN = new Lexicon(MEANT);

/** True of the code of a value. */
export function isValue(code: number): boolean {
  return code < MARKS;
}

/** The token's code, 0 or more. */
export function codeOf(tokens: Tokens, index: number): number {
  const { bytes, kinds, starts, limits } = tokens;
  const start = starts[index] ?? 0;
  const limit = limits[index] ?? 0;
  switch (kinds[index]) {
    case Kind.mark:
      return MARKS + (bytes[start] ?? 0);
    case Kind.word:
      return wordCode(bytes, start, limit);
    case Kind.number:
      return isPlainNumber(bytes, start, limit) ? Value.number : ownCode(bytes, start, limit);
    case Kind.string:
      return isPlainString(bytes, start, limit) ? Value.string : ownCode(bytes, start, limit);
    case Kind.blockComment:
      return isLong(bytes, start, limit) ? Value.longComment : Value.blockComment;
    case Kind.lineComment:
      return Value.lineComment;
    default:
      return ownCode(bytes, start, limit);
  }
}

function ownCode(bytes: Buffer, start: number, limit: number): number {
  return WORDS + OWN.add(bytes, start, limit);
}

/** The formatter tells short words, and capitals as of a class, from others. */
function wordCode(bytes: Buffer, start: number, limit: number): number {
  if (limit - start < 3) return ownCode(bytes, start, limit);
  const number = OWN.find(bytes, start, limit);
  if (number >= 0 && number < MEANT.length) return WORDS + number;
  const first = bytes[start] ?? 0;
  if (first >= 0x41 && first <= 0x5a) return Value.capital;
  return first >= 0x61 && first <= 0x7a ? Value.word : ownCode(bytes, start, limit);
}

/** `12`, `0x1f`, `12n`: other numbers may be written in other ways. */
function isPlainNumber(bytes: Buffer, start: number, limit: number): boolean {
  const end = bytes[limit - 1] === SMALL_N ? limit - 1 : limit;
  const isHex = bytes[start] === ZERO && bytes[start + 1] === SMALL_X && end > start + 2;
  if (bytes[start] === ZERO && !isHex) return end === start + 1;
  for (let at = isHex ? start + 2 : start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const isDigit = byte >= ZERO && byte <= NINE;
    if (!isDigit && !(isHex && byte >= SMALL_A && byte <= SMALL_F)) return false;
  }
  return true;
}

/** A string that is no key, is not empty, and has no quotes or escapes: their number decides which quotes there are. */
function isPlainString(bytes: Buffer, start: number, limit: number): boolean {
  if (limit - start < 3 || bytes[limit] === COLON) return false;
  for (let at = start + 1; at < limit - 1; at++) {
    if (bytes[at] === APOSTROPHE || bytes[at] === BACKSLASH) return false;
  }
  return true;
}

/** Whether a comment has several lines. */
function isLong(bytes: Buffer, start: number, limit: number): boolean {
  for (let at = start; at < limit; at++) if (bytes[at] === FEED) return true;
  return false;
}

/** The text of a value; a comment's lines are indented by themselves. */
export function valueText(tokens: Tokens, index: number): string {
  const own = textOf(tokens, index, index + 1);
  return tokens.kinds[index] === Kind.blockComment ? ownIndented(own) : own;
}

/** A comment without what its place indents it by. */
function ownIndented(comment: string): string {
  return comment.includes("\n") ? comment.replace(/[^\S\n]*\n\s*/gu, "\n ") : comment;
}

const FEED = 0x0a;
const APOSTROPHE = 0x27;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const SMALL_A = 0x61;
const SMALL_F = 0x66;
const SMALL_N = 0x6e;
const SMALL_X = 0x78;
