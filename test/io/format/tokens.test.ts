/** Tokens of texts of any characters are those that regular expressions find. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Kind, textOf, tokensOf } from "../../../codegen/io/format/tokens.js";

/** One pattern for each kind, tried in their order; a regular expression is none of them. */
const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  [Kind.word, /[A-Za-z_$][\w$]*/y],
  [Kind.number, /\d[\w$.]*/y],
  [Kind.string, /"(?:[^"\\\n]|\\[^\0-\x1f])*"/y],
  [Kind.template, /`[^`\\\n]*`/y],
  [Kind.blockComment, /\/\*(?:(?!\*\/)[^\n])*(?:\n[\t-\r ]*(?=\*)(?:(?!\*\/)[^\n])*)*\*\//y],
  [Kind.lineComment, /\/\/[^\n]*/y],
  [Kind.mark, /(?<=(?:[\w$)\]]\s*))(?!\/[*/])\/|[-!#%&()*+,.:;<=>?@[\]^{|}~]/y],
];

interface Found {
  readonly kind: number | undefined;
  readonly text: string;
  readonly feeds: number | undefined;
}

function expectedTokens(text: string): readonly Found[] | null {
  const found: Found[] = [];
  for (let at = 0; ;) {
    const space = /^[\t-\r ]*/u.exec(text.slice(at))?.[0] ?? "";
    const feeds = Math.min(space.split("\n").length - 1, 2);
    at += space.length;
    if (at === text.length) return found;
    const [kind, own] = longest(text, at);
    if (kind === null || (own === "/" && isBeforeValue(found.at(-1)))) return null;
    found.push({ kind, text: own, feeds });
    at += own.length;
  }
}

function longest(text: string, at: number): readonly [Kind | null, string] {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const own = pattern.exec(text)?.[0];
    if (own !== undefined) return [kind, own];
  }
  return [null, ""];
}

/** What follows a comment, a text or such a word is no division. */
function isBeforeValue(token: Found | undefined): boolean {
  return token === undefined || !/^(?!return$|typeof$|case$)[\w$]+$|^[)\]]$/u.test(token.text);
}

function foundTokens(text: string): readonly Found[] | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const { count, kinds, feeds } = tokens;
  return Array.from({ length: count }, (_, index) => ({
    kind: kinds[index],
    text: textOf(tokens, index, index + 1),
    feeds: feeds[index],
  }));
}

const pieces = fc.constantFrom(
  ...'a|Bc|_d$1|return |typeof|case|0|12.5|0xABn|"a b"|"\\"\\\\"|"|\'|`|`t ${a}`|\\|/|/ |//|// x|/*|/**|*/| *|* |\n|\n\n|\n |\t|\r\n| |  |+|(|)|[|]|{|}|;|,|=>|#|@|é|\u3000|\u0001'.split(
    "|",
  ),
);

describe("tokens", () => {
  test("are those that regular expressions find", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        expect(foundTokens(text)).toEqual(expectedTokens(text));
      }),
      { numRuns: 20_000, seed: 20_261_201 },
    );
  });

  test("say whether other characters than ASCII are in them", () => {
    const isPlain = (text: string): boolean | undefined => tokensOf(text)?.isPlain;
    expect(isPlain('/** a\n * b */\n"c" // d\n`e`\t\r\n')).toBe(true);
    expect(["/* é */", '"é"', "// é", "`é`", '"a\tb"', "// a\r\n"].map(isPlain)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });
});
