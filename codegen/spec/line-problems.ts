/** What is wrong with a line of a spec by itself, whatever stands around it, and how it is mended. */
import type { SourceFile, Span } from "../source/source-file.js";
import type { Line } from "./text-line.js";

/** A mistake in words. */
export interface YamlProblem {
  readonly span: Span;
  readonly message: string;
  readonly help: string | null;
}

/** Finds one kind of mistake; null when the line does not have it. */
export type LineProblem = (file: SourceFile, line: Line) => YamlProblem | null;

/** A tab in the indentation. */
const tabProblem: LineProblem = (file, { start, text }) => {
  const [indent = ""] = /^\s*(?=\S)/u.exec(text) ?? [];
  const tab = indent.indexOf("\t");
  if (tab === -1) return null;
  return {
    span: { file, start: start + tab, end: start + tab + 1 },
    message: "a tab stands where a line is indented",
    help: "indent with spaces",
  };
};

/** Two keys between braces without a comma. */
const commaProblem: LineProblem = (file, { start, text }) => {
  const [, before = "", key] =
    /^(.*[{,]\s*[A-Za-z]\w*:\s+(?:"[^"]*"|'[^']*'|[^\s,"'{}[\]]+)\s+)([A-Za-z]\w*):\s/u.exec(
      text,
    ) ?? [];
  if (key === undefined) return null;
  const at = start + before.length;
  return {
    span: { file, start: at, end: at + key.length },
    message: `the key ${key} follows a value without a comma`,
    help: "write a comma between them, or quote text that has a colon in it",
  };
};

/** Text between braces that has a colon and a space behind its first word. */
const flowTextProblem: LineProblem = (file, { start, text }) => {
  const [, before = "", value] =
    /^(.*[{,]\s*[A-Za-z]\w*:\s+)([^\s,"'{}[\]]+:\s[^,{}[\]]*)/u.exec(text) ?? [];
  return value === undefined ? null : colonProblem(file, start + before.length, value.trimEnd());
};

/** A bracket or quote that has no other on its line: specs put what belongs together on one. */
export const markProblem: LineProblem = (file, { start, text }) => {
  const open: number[] = [];
  const problem = (at: number, message: string, help: string): YamlProblem => ({
    span: { file, start: start + at, end: start + at + 1 },
    message,
    help,
  });
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const before = text.slice(0, at);
    const beginsValue = /(?:^|[-,:[{])\s*$/u.test(before);
    if (mark === "#" && /(?:^|\s)$/u.test(before)) break;
    if ((mark === '"' || mark === "'") && beginsValue) {
      const end = closingQuote(text, at);
      if (end === -1) {
        return problem(
          at,
          "the quote that opens here is not closed on its line",
          `put a ${mark} behind the text`,
        );
      }
      at = end;
    } else if (mark === "{" || mark === "[") {
      if (beginsValue || open.length > 0) open.push(at);
    } else if (mark === "}" || mark === "]") {
      // Where lines begin with closing marks, the opening ones are on former lines.
      const mayClose = /^[\s\]},]*$/u.test(before);
      if (open.pop() === undefined && !mayClose) {
        const opening = mark === "}" ? "{" : "[";
        return problem(
          at,
          `the ${mark} closes nothing`,
          `put a ${opening} before the first key, or take it away`,
        );
      }
    }
  }
  const [first] = open;
  if (first === undefined) return null;
  const comment = text.search(/\s#.*[}\]]/u) + 1;
  if (comment > first) {
    return problem(comment, "what stands behind # is a comment", "quote text that has a # in it");
  }
  const mark = text.charAt(first);
  return problem(
    first,
    `the ${mark} that opens here is not closed on its line`,
    `end the line with ${open
      .map((at) => (text.charAt(at) === "{" ? "}" : "]"))
      .toReversed()
      .join(" ")}`,
  );
};

function closingQuote(text: string, from: number): number {
  const quote = text.charAt(from);
  for (let at = from + 1; at < text.length; at++) {
    if (quote === '"' && text.charAt(at) === "\\") at++;
    else if (text.charAt(at) === quote) {
      if (quote === '"' || text.charAt(at + 1) !== "'") return at;
      at++;
    }
  }
  return -1;
}

/** A dash that touches what it begins. */
const itemProblem: LineProblem = (file, { start, text }) => {
  const [, indent = "", item] = /^(\s*)-([[{"'].*|[a-z]\w*: .*)$/u.exec(text) ?? [];
  if (item === undefined) return null;
  const at = start + indent.length;
  return {
    span: { file, start: at, end: at + 1 },
    message: "a dash that begins an item needs a space behind it",
    help: "write `- ` before the item",
  };
};

/** A line of a word and what should be its value. */
export const keyProblem: LineProblem = (file, { start, text }) => {
  const [, indent = "", key, value] =
    /^(\s*(?:- +)?)([A-Za-z]\w*)(?::|\s+)(\S[^:]*)$/u.exec(text) ?? [];
  if (key === undefined || value === undefined) return null;
  const at = start + indent.length;
  return {
    span: { file, start: at, end: at + key.length },
    message: `the key ${key} needs a colon and a space behind it`,
    help: `write ${key}: ${value.trimEnd()}`,
  };
};

/** Text that has a colon and a space in it. */
export const textProblem: LineProblem = (file, { start, text }) => {
  const [, before = "", value] =
    /^(\s*(?:- +)?[A-Za-z]\w*: +)([^\s"'{[|>#].*: .*)$/u.exec(text) ?? [];
  return value === undefined ? null : colonProblem(file, start + before.length, value);
};

function colonProblem(file: SourceFile, at: number, value: string): YamlProblem {
  return {
    span: { file, start: at, end: at + value.length },
    message: "text that has a colon and a space in it reads as another key",
    help: "quote the text",
  };
}

/** What may be looked for in any line of a text that is no YAML, the surest first. */
export const LINE_PROBLEMS: readonly LineProblem[] = [
  tabProblem,
  itemProblem,
  commaProblem,
  flowTextProblem,
  markProblem,
];
