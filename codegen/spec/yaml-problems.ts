/**
 * What is wrong with a text that is no YAML, as a person who wrote a spec would say it: the library speaks of what its
 * parser expected, mostly a line or two behind the mistake.
 */
import type { SourceFile, Span } from "../source/source-file.js";
import { ESCAPE_HELP } from "./bad-escapes.js";
import {
  keyProblem,
  LINE_PROBLEMS,
  markProblem,
  textProblem,
  type YamlProblem,
} from "./line-problems.js";
import { lineAt, lineBefore, type Line } from "./text-line.js";

/** The library's finding. */
export interface LibraryProblem {
  readonly code: string;
  readonly message: string;
  /** From the first character to behind the last. */
  readonly pos: readonly [number, number];
}

/**
 * The mistakes behind the library's findings, in their order, each once. A finding that no line explains by itself is
 * told where it is the first; later ones are taken for its consequences.
 */
export function yamlProblems(
  file: SourceFile,
  found: readonly LibraryProblem[],
): readonly YamlProblem[] {
  const problems = new Map<number, YamlProblem>();
  for (const each of found) {
    const explained = explain(file, each);
    const problem = explained ?? (problems.size === 0 ? inOtherWords(file, each) : null);
    if (problem !== null && !problems.has(problem.span.start)) {
      problems.set(problem.span.start, problem);
    }
  }
  return [...problems.values()];
}

/** Looks at the line of a finding, and at the one before it, where the mistake mostly is. */
function explain(file: SourceFile, { code, message, pos }: LibraryProblem): YamlProblem | null {
  const line = message.startsWith("Missing closing")
    ? openQuoteLine(file, pos[0])
    : lineAt(file, pos[0]);
  const before = lineBefore(file, line);
  const isGoingOn = before !== null && /[[{,]\s*(?:#.*)?$/u.test(before.text);
  for (const each of before === null || isGoingOn ? [line] : [line, before]) {
    if (each.text.length > LONGEST_LINE) continue;
    for (const problemOf of LINE_PROBLEMS) {
      const problem = problemOf(file, each);
      if (problem !== null) return problem;
    }
  }
  if (!ABOUT_KEYS.has(code) || line.text.length > LONGEST_LINE) return null;
  return keyProblem(file, line) ?? textProblem(file, line);
}

/** A longer line was not written by a person, and is not looked through again and again. */
const LONGEST_LINE = 400;

const ABOUT_KEYS: ReadonlySet<string> = new Set([
  "MULTILINE_IMPLICIT_KEY",
  "BAD_INDENT",
  "BLOCK_AS_IMPLICIT_KEY",
  "MISSING_CHAR",
]);

function inOtherWords(file: SourceFile, { code, message, pos }: LibraryProblem): YamlProblem {
  const line = lineAt(file, pos[0]);
  const before = lineBefore(file, line);
  const moved = before === null || !ABOUT_KEYS.has(code) ? null : indentProblem(file, before, line);
  if (moved !== null) return moved;
  const { length } = file.text;
  const start = Math.min(pos[0], length);
  const span: Span = { file, start, end: Math.max(start, Math.min(pos[1], length)) };
  const help = message.endsWith(" at node end") ? QUOTE_IT : (HELP[code] ?? null);
  return { span, message: SENTENCES[message] ?? sentence(message), help };
}

const SENTENCES: Readonly<Record<string, string>> = {
  "Unexpected scalar at node end": "the text ended at the quote before this",
  "Unexpected flow-seq-start at node end": "a [ stands in text that is not quoted",
  "Unexpected flow-map-start at node end": "a { stands in text that is not quoted",
};

const HELP: Readonly<Record<string, string>> = {
  BAD_SCALAR_START: "quote text that begins with a sign",
  BAD_DQ_ESCAPE: ESCAPE_HELP,
};

const QUOTE_IT =
  "quote the whole text, between double quotes where an apostrophe is in it; a width stands in parentheses: alpha(8)";

/** The last line with a quote that is not closed: what it opens goes on to the end of the text. */
function openQuoteLine(file: SourceFile, at: number): Line {
  const end = lineAt(file, at);
  for (let line = end; ; line = lineAt(file, line.start - 1)) {
    const hasQuote = line.text.length <= LONGEST_LINE && /["']/u.test(line.text);
    if (line.start === 0 || (hasQuote && markProblem(file, line) !== null)) return line;
  }
}

/** A line that begins in another column than its neighbour, of which it can be neither a part nor the next. */
function indentProblem(file: SourceFile, before: Line, { start, text }: Line): YamlProblem | null {
  const [column, columnBefore] = [text, before.text].map((each) => each.search(/\S/u)) as [
    number,
    number,
  ];
  if (column < 0 || column === columnBefore) return null;
  return {
    span: { file, start: start + column, end: start + text.trimEnd().length },
    message: `the line begins in column ${column + 1}, the one before it in column ${columnBefore + 1}, and neither is a part of the other`,
    help: "the keys of one map, and the items of one list, begin in one column",
  };
}

function sentence(message: string): string {
  const line = (message.split("\n")[0] ?? "").replace(/[.:]$/u, "");
  return line.charAt(0).toLowerCase() + line.slice(1);
}
