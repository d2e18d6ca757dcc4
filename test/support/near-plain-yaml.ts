/** Texts in and near the plain part of YAML, by fast-check: whole documents, lines, and both with small accidents. */
import fc from "fast-check";

/** Documents that are plain, or would be but for their indentation or comments. */
export function plainDocument(): fc.Arbitrary<string> {
  return fc.tuple(block, gap, gap, fc.boolean()).map(([root, before, after, ends]) => {
    const text = before(0) + root(0, 0).text + after(0);
    return ends ? text : text.replace(/\n$/u, "");
  });
}

/** Lines that mean something in YAML, in any order and indentation. */
export function yamlLines(): fc.Arbitrary<string> {
  const indent = fc.constantFrom(0, 0, 0, 2, 2, 4, 1, 3).map((width) => " ".repeat(width));
  const line = fc.tuple(indent, fc.constantFrom(...LINES)).map((words) => words.join(""));
  return fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => lines.join("\n"));
}

/** A few lines of one of the texts, moved to the left margin. */
export function windowOf(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.integer({ min: 1, max: 12 }))
    .map(([text, from, count]) => {
      const lines = text.split("\n");
      const chosen = lines.slice(from % lines.length, (from % lines.length) + count);
      const margin = indentOf(chosen[0] ?? "");
      return chosen.map((line) => line.slice(Math.min(margin, indentOf(line)))).join("\n");
    });
}

/** The text after a few accidents: something put in, taken out or put in another's place. */
export function withAccidents(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const accident = fc.record({
    at: fc.nat(),
    removed: fc.constantFrom(0, 0, 1, 3),
    added: fc.constantFrom("", ...MARKS),
  });
  return fc.tuple(text, fc.array(accident, { maxLength: 2 })).map(([whole, accidents]) =>
    accidents.reduce((now, { at, removed, added }) => {
      const place = at % (now.length + 1);
      return now.slice(0, place) + added + now.slice(place + removed);
    }, whole),
  );
}

const SCALARS = [
  ..."1 -3 a foo u:v a#b it's N 0x41 1.0 _ x-y alpha(8) 2026-02-19".split(" "),
  "foo bar",
  "two  spaces",
  "a dash – é",
  '"quoted: {text}, # not a comment"',
  "'single # quoted'",
  '"A"',
  '""',
  "'it''s'",
  '"escaped \\" \\\\ \\t \\x41 \\u2013 \\U0001F600"',
  "'C:\\dir'",
];

const MARKS = [
  ...[" ", "  ", "\n", "\n\n", "\n  ", "\n    ", "- ", "\n- ", ":", ": ", "# c", " # c", "  # c\n"],
  ...[
    "{",
    "}",
    "[",
    "]",
    ",",
    ", ",
    '"',
    "'",
    "\\",
    "\t",
    "\r\n",
    "?",
    "? ",
    "& ",
    "&a",
    "*a",
    "!",
  ],
  ...["\\n", "\\u00e9", "\\u202e", "\\q", "\\x4", "\\\n", "''"],
  ...["|", ">", "%", "@", "`", "---\n", "...", "<<: ", "x: 1\n", "  y: 2\n", "a:\n", "é", "\ufeff"],
];

const LINES = [
  ...[
    "a: 1",
    "b:",
    "b: # c",
    "c: { x: 1, y: [2, { z: 'q' }] }",
    "d: 'x y'",
    '"e": it\'s',
    "f: a:b",
  ],
  ...["g:  2  ", "h: 3 # c", "i: [] # d", "j:8", "k: {}", "l: |", "m: >-", "n: [", "]", "a: again"],
  ...[
    "- 1",
    "- k: v",
    "-  k: v",
    "- { f: 1 }",
    "- - 1",
    "-",
    "- # c",
    "-1",
    "# c",
    "",
    "  ",
    "text",
  ],
  ...['"<<": 1', "---", "...", "? q", ": r", "{ s: 1 }", "o: &x 1", "p: !t 1", "%YAML 1.1"],
];

/** Text for a margin; keys are numbered so that few are written twice. */
type Writer = (indent: number, number: number) => { readonly text: string; readonly next: number };

const scalar = fc.constantFrom(...SCALARS);
const comma = fc.constantFrom(", ", ",", " , ");
const padding = fc.constantFrom("", " ");

const { flow } = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc
      .tuple(fc.array(tie("flow"), { maxLength: 3 }), comma, padding)
      .map(([items, between, pad]) => `[${pad}${items.join(between)}${pad}]`),
    fc
      .tuple(fc.array(tie("flow"), { maxLength: 3 }), comma, padding)
      .map(
        ([values, between, pad]) =>
          `{${pad}${values.map((value, index) => `f${index}: ${value}`).join(between)}${pad}}`,
      ),
  ),
}));

/** What may stand between two lines: nothing, mostly. */
const gap = fc
  .array(
    fc.constantFrom<(indent: number) => string>(
      () => "\n",
      (indent) => `${" ".repeat(indent)}# a comment: here\n`,
      (indent) => `${" ".repeat(indent)}#\n`,
      (indent) => `${" ".repeat(indent + 1)}# further in\n`,
      (indent) => `${" ".repeat(indent + 3)}# far in\n`,
      () => "# at the margin\n",
      (indent) => `${" ".repeat(indent)}\n`,
    ),
    { maxLength: 2, size: "xsmall" },
  )
  .map((lines) => (indent: number) => lines.map((line) => line(indent)).join(""));

const lineEnd = fc.constantFrom("\n", "\n", "\n", " # c\n", "  \n", " #\n");
const step = fc.constantFrom(2, 2, 2, 1, 4, 0, 0);
const spaces = fc.constantFrom(" ", " ", "  ");

/** A line of a text over several lines. */
const textLine = fc.constantFrom(
  "words",
  "more: words",
  "# no comment",
  "  further in",
  "end ",
  "",
  "é",
  "- 1",
);
const textStep = fc.constantFrom(2, 2, 2, 1, 4, 0);
/** What begins such a text; the last two are not plain. */
const HEADERS = ["|", ">", "|-", ">-", "|", ">", "|-", ">-", ">+", "|2"];
const LINES_OF_TEXT = { minLength: 1, maxLength: 4 };

const { block } = fc.letrec<{ block: Writer; entry: Writer }>((tie) => ({
  block: fc
    .tuple(
      fc.array(fc.tuple(gap, tie("entry")), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      spaces,
    )
    .map(([parts, isList, apart]): Writer => (indent, number) => {
      let next = number;
      const lines = parts.map(([before, write]) => {
        const margin = " ".repeat(indent);
        const dash = isList ? `-${apart}` : "";
        const written = write(indent + dash.length, next);
        ({ next } = written);
        return before(indent) + margin + dash + written.text;
      });
      return { text: lines.join(""), next };
    }),
  entry: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc
      .tuple(fc.boolean(), flow, spaces, lineEnd)
      .map(([isQuoted, value, apart, end]): Writer => (_, number) => ({
        text: `${isQuoted ? `"key ${number}"` : `key_${number}`}:${apart}${value}${end}`,
        next: number + 1,
      })),
    fc
      .tuple(fc.constantFrom(...HEADERS), fc.array(textLine, LINES_OF_TEXT), textStep)
      .map(([header, lines, further]): Writer => (indent, number) => {
        const margin = " ".repeat(indent + further);
        const text = lines.map((line) => `${line === "" ? "" : margin}${line}\n`).join("");
        return { text: `key_${number}: ${header}\n${text}`, next: number + 1 };
      }),
    fc
      .tuple(tie("block"), step, lineEnd)
      .map(([inner, further, end]): Writer => (indent, number) => {
        const { text, next } = inner(indent + further, number + 1);
        return { text: `key_${number}:${end}${text}`, next };
      }),
  ),
}));

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
