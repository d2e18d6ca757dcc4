/**
 * Looks at a spec's text before the YAML library does, because that library is quadratic or recursive
 * on hostile input: size, forbidden characters, directives, nesting.
 */
import { Lexer } from "yaml";
import type { Diagnostics } from "../source/diagnostics.js";
import type { SourceFile, Span } from "../source/source-file.js";

/** Reports everything that must not reach the parser; true when the text may be parsed. */
export function prescan(file: SourceFile, diagnostics: Diagnostics): boolean {
  if (file.text.length > LARGEST_SOURCE) {
    diagnostics.report(
      "source-too-large",
      spanAt(file, 0),
      `the file has ${file.text.length} characters, more than ${LARGEST_SOURCE}`,
    );
    return false;
  }
  const clean = refuseForbiddenCharacters(file, diagnostics);
  return clean && refuseDeepNesting(file, diagnostics);
}

const LARGEST_SOURCE = 1_048_576;
const DEEPEST = 16;
const MOST_REPORTED = 20;

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?!^)\ufeff|\r(?!\n)/gu;

function refuseForbiddenCharacters(file: SourceFile, diagnostics: Diagnostics): boolean {
  let count = 0;
  for (const match of file.text.matchAll(FORBIDDEN)) {
    if (++count > MOST_REPORTED) break;
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    diagnostics.report(
      "source-forbidden-character",
      spanAt(file, match.index),
      `the character U+${code} is not allowed anywhere in a spec`,
      { help: "delete it, or describe it in words" },
    );
  }
  return count === 0;
}

/** Walks the lexer's tokens: it is a state machine, so depth costs it nothing. */
function refuseDeepNesting(file: SourceFile, diagnostics: Diagnostics): boolean {
  const indents: number[] = [];
  let flowDepth = 0;
  let compactDepth = 0;
  let atLineStart = true;
  let offset = 0;
  for (const token of new Lexer().lex(file.text)) {
    switch (token.charAt(0)) {
      case "{":
      case "[":
        if (token.length === 1) flowDepth++;
        break;
      case "}":
      case "]":
        if (token.length === 1) flowDepth--;
        break;
      case "-":
      case "?":
        if (token.length === 1 && flowDepth === 0) compactDepth++;
        break;
      case "%":
        if (atLineStart) {
          diagnostics.report(
            "yaml-directive",
            { file, start: offset, end: offset + token.length },
            "directives are not allowed: a spec is YAML 1.2 as it stands",
            { help: "delete this line" },
          );
          return false;
        }
        break;
    }
    if (atLineStart && flowDepth === 0 && /^ *$/u.test(token) && token.length > 0) {
      pushIndent(indents, token.length);
    }
    const content = !isMarker(token);
    if (indents.length + flowDepth + compactDepth > DEEPEST) {
      diagnostics.report(
        "yaml-nesting",
        spanAt(file, offset),
        `nesting deeper than ${DEEPEST} levels`,
      );
      return false;
    }
    if (token.includes("\n")) {
      atLineStart = true;
      compactDepth = 0;
    } else if (content) {
      atLineStart = false;
    }
    if (content) offset += token.length;
  }
  return true;
}

/** The lexer announces documents, scalars and errors with single control characters of its own. */
function isMarker(token: string): boolean {
  return token === "\u0002" || token === "\u0018" || token === "\u001f";
}

function pushIndent(indents: number[], indent: number): void {
  while ((indents.at(-1) ?? -1) >= indent) indents.pop();
  indents.push(indent);
}

function spanAt(file: SourceFile, offset: number): Span {
  return { file, start: offset, end: Math.min(offset + 1, file.text.length) };
}
