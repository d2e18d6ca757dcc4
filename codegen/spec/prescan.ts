/**
 * Looks at a spec's text before the YAML library makes nodes of it, because that library is quadratic or
 * recursive on hostile input: size, forbidden characters, directives, nesting.
 */
import { Lexer, Parser, type CST } from "yaml";
import type { Diagnostics } from "../source/diagnostics.js";
import type { RuleId } from "../source/rules.js";
import type { SourceFile, Span } from "../source/source-file.js";
import { ESCAPE_HELP, manyBadEscapes } from "./bad-escapes.js";
import { DEEPEST, FORBIDDEN, LARGEST_SOURCE, MOST_TOKENS } from "./yaml-limits.js";

/** The syntax of a text that is safe to compose; null, with the reasons reported, when it is not. */
export function prescan(file: SourceFile, diagnostics: Diagnostics): readonly CST.Token[] | null {
  const errorsBefore = diagnostics.errorCount;
  if (file.text.length > LARGEST_SOURCE) {
    diagnostics.report(
      "source-too-large",
      spanAt(file, 0),
      `the file has more than ${LARGEST_SOURCE} characters`,
      { help: "describe each protocol in a file of its own" },
    );
  } else if (file.notUtf8At !== undefined) {
    diagnostics.report(
      "source-not-utf8",
      spanAt(file, file.notUtf8At),
      "the bytes here are not UTF-8",
      { help: "save the file as UTF-8" },
    );
  } else {
    refuseForbiddenCharacters(file, diagnostics);
    const syntax = readTokens(file, diagnostics);
    if (diagnostics.errorCount === errorsBefore) return syntax;
  }
  return null;
}

const MOST_REPORTED = 20;

/**
 * Nodes that the library's parser may have open at once: it has up to three for a level. Keys that follow one another
 * without a comma are a level each to it, and it calls itself for each.
 */
const MOST_OPEN = 4 * DEEPEST;

function refuseForbiddenCharacters(file: SourceFile, diagnostics: Diagnostics): void {
  refuseLoneReturns(file, diagnostics);
  let count = 0;
  for (const match of file.text.matchAll(FORBIDDEN)) {
    if (match[0] === "\r") continue;
    if (++count > MOST_REPORTED) break;
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    diagnostics.report(
      "source-forbidden-character",
      spanAt(file, match.index),
      `the character U+${code} is not allowed anywhere in a spec`,
      { help: "delete it, or describe it in words" },
    );
  }
}

const LONE_RETURN = /\r(?!\n)/gu;

/** Said once: where one is, an editor or a conversion mostly ended every line so. */
function refuseLoneReturns(file: SourceFile, diagnostics: Diagnostics): void {
  const count = file.text.match(LONE_RETURN)?.length ?? 0;
  if (count === 0) return;
  const all = count === 1 ? "" : `; there are ${count} of them`;
  diagnostics.report(
    "source-forbidden-character",
    spanAt(file, file.text.search(LONE_RETURN)),
    `a carriage return without a line feed ends no line${all}`,
    { help: "end lines with a line feed: save the file with Unix or Windows line ends" },
  );
}

/** YAML's means of changing what the text says, by the first character of their token. */
const INDIRECTIONS: ReadonlyMap<string, readonly [RuleId, string]> = new Map([
  ["%", ["yaml-directive", "directives are not allowed: a spec is YAML 1.2 as it stands"]],
  ["&", ["yaml-anchor", "anchors are not allowed in a spec"]],
  ["*", ["yaml-anchor", "aliases are not allowed in a spec"]],
  ["!", ["yaml-tag", "tags are not allowed in a spec"]],
]);

/**
 * Walks the lexer's tokens, which is a state machine, so depth costs it nothing; each goes to the parser
 * only when it may, so that the text is read once.
 */
function readTokens(file: SourceFile, diagnostics: Diagnostics): readonly CST.Token[] {
  const syntax: CST.Token[] = [];
  const parser = new Parser();
  const nesting = new Nesting();
  let offset = 0;
  let count = 0;
  let inScalar = false;
  let reported = 0;
  for (const token of new Lexer().lex(file.text)) {
    if (isMarker(token)) {
      inScalar = token === SCALAR_FOLLOWS;
      if (reported === 0) take(parser.next(token), syntax);
      continue;
    }
    const indirection = inScalar ? undefined : INDIRECTIONS.get(token.charAt(0));
    if (indirection !== undefined && ++reported <= MOST_REPORTED) {
      const [rule, message] = indirection;
      diagnostics.report(rule, { file, start: offset, end: offset + token.length }, message);
    }
    if (++count > MOST_TOKENS) {
      diagnostics.report(
        "source-too-large",
        spanAt(file, offset),
        `here the file has more than ${MOST_TOKENS} words and marks`,
        { help: "describe each protocol in a file of its own" },
      );
      return syntax;
    }
    const escapes = inScalar ? null : manyBadEscapes(token);
    if (escapes !== null) {
      const message = `invalid escape sequence ${escapes.text}, and very many others`;
      const span = spanAt(file, offset + escapes.at);
      diagnostics.report("yaml-syntax", span, message, { help: ESCAPE_HELP });
      return syntax;
    }
    if (nesting.after(token, inScalar) > DEEPEST) {
      diagnostics.report(
        "yaml-nesting",
        spanAt(file, offset),
        `nesting deeper than ${DEEPEST} levels`,
      );
      return syntax;
    }
    if (reported === 0) take(parser.next(token), syntax);
    if (parser.stack.length > MOST_OPEN) {
      const message = `a value in a value in a value, more than ${DEEPEST} levels deep`;
      const help = "write a comma or a line end between one key's value and the next key";
      diagnostics.report("yaml-nesting", spanAt(file, offset), message, { help });
      return syntax;
    }
    inScalar = false;
    offset += token.length;
  }
  take(parser.end(), syntax);
  return syntax;
}

function take(tokens: Iterable<CST.Token>, syntax: CST.Token[]): void {
  for (const token of tokens) syntax.push(token);
}

/** Follows the depth of flow collections, indentation and compact lists from token to token. */
class Nesting {
  readonly #indents: number[] = [];
  #flow = 0;
  #compact = 0;
  #lineStart = true;

  /** The depth after the token. */
  after(token: string, inScalar: boolean): number {
    if (!inScalar) {
      if (token === "{" || token === "[") this.#flow++;
      else if (token === "}" || token === "]") this.#flow--;
      else if ((token === "-" || token === "?") && this.#flow === 0) this.#compact++;
      else if (this.#lineStart && this.#flow === 0 && /^ +$/u.test(token))
        this.#indent(token.length);
    }
    this.#lineStart = token.includes("\n");
    if (this.#lineStart) this.#compact = 0;
    return this.#indents.length + this.#flow + this.#compact;
  }

  #indent(width: number): void {
    while ((this.#indents.at(-1) ?? -1) >= width) this.#indents.pop();
    this.#indents.push(width);
  }
}

/** The lexer announces documents, scalars and errors with single control characters of its own. */
function isMarker(token: string): boolean {
  return token === "\u0002" || token === "\u0018" || token === SCALAR_FOLLOWS;
}

const SCALAR_FOLLOWS = "\u001f";

function spanAt(file: SourceFile, offset: number): Span {
  return { file, start: offset, end: Math.min(offset + 1, file.text.length) };
}
