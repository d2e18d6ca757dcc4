/** A diagnostic as a person reads it: place, sentence, source line, caret, reasoning, cure. */
import { columnsOf } from "./columns.js";
import type { Diagnostic } from "./diagnostics.js";
import { lineText, positionOf, type Span } from "./source-file.js";

/**
 * Several lines of text without a final line feed:
 *
 *     spec/x.yaml:42:30: error[field-hole]: price is written at offset 33, but stock ends at 32
 *        42 |   - { name: price, offset: 33, type: price4 }
 *           |                            ^^
 *           = 24 + 8 = 32
 *           = help: write offset: 32
 *
 * Control characters of the source never reach the terminal.
 */
export function renderDiagnostic(diagnostic: Diagnostic): string {
  const lines = [
    `${place(diagnostic.span)}: ${diagnostic.severity}[${diagnostic.rule}]: ${printable(diagnostic.message)}`,
    ...excerpt(diagnostic.span),
    ...diagnostic.notes.map((note) => `${GUTTER} = ${printable(note)}`),
  ];
  for (const related of diagnostic.related) {
    lines.push(
      `${place(related.span)}: note: ${printable(related.message)}`,
      ...excerpt(related.span),
    );
  }
  if (diagnostic.help !== null) lines.push(`${GUTTER} = help: ${printable(diagnostic.help)}`);
  return lines.join("\n");
}

/** `path:line:column` of the span's first character. */
export function place(span: Span): string {
  const { line, column } = positionOf(span.file, span.start);
  return `${printable(span.file.path)}:${line}:${column}`;
}

/** The text with every control, bidirectional, line-separating or unseen character shown as `\u{…}`. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** The same, and tabs stay: they are how compilers and authors set their words. */
export function printableLine(text: string): string {
  return text.split("\t").map(printable).join("\t");
}

const GUTTER_WIDTH = 6;
const GUTTER = " ".repeat(GUTTER_WIDTH);
const LONGEST_EXCERPT = 160;

function excerpt(span: Span): string[] {
  const { line, column } = positionOf(span.file, span.start);
  const whole = lineText(span.file, line);
  const first = column > LONGEST_EXCERPT - 40 ? column - 40 : 0;
  const shown = whole.slice(first, first + LONGEST_EXCERPT);
  const before = printableLine(shown.slice(0, column - 1 - first));
  const marked = printable(
    shown.slice(column - 1 - first, column - 1 - first + (span.end - span.start)),
  );
  const pad = before.replace(/[^\t]+/gu, (text) => " ".repeat(columnsOf(text)));
  return [
    `${String(line).padStart(GUTTER_WIDTH)} | ${printableLine(shown)}`,
    `${GUTTER} | ${pad}${"^".repeat(Math.max(1, columnsOf(marked)))}`,
  ];
}
