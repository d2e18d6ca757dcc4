/**
 * The row of one type in, a function that writes it out: made as text, because a function for all rows would look
 * at every part of every row for what it is, which takes longer than writing it. The text has numbers of the layout in
 * it and nothing that anybody named.
 */
import type { TextPart, TextRow } from "./text-row.js";
import type { TextValues } from "./text-values.js";
import { writeNumber, writeSmallNumber, writeUint64 } from "./write-number.js";

/** Writes the row of the message at `offset` of `view` to `to` in `out`; returns where the next row belongs. */
export type RowWriter = (
  view: DataView,
  offset: number,
  index: number,
  out: DataView,
  to: number,
) => number;

/** What the functions call. */
const NUMBERS = { writeNumber, writeSmallNumber, writeUint64 } as const;

/** The function of one row. */
export function rowWriter({ parts }: TextRow, values: TextValues): RowWriter {
  const called = { ...NUMBERS, ...values };
  const text = `return (view, offset, index, out, to) => {
${parts.flatMap(statements).join("\n")}
return to;
};`;
  return new Function(...Object.keys(called), text)(...Object.values(called)) as RowWriter;
}

/** What is written too much of constant bytes is overwritten by what follows. */
function statements(part: TextPart): readonly string[] {
  const words = Array.from(part.words, (word, index) => {
    return `out.setFloat64(to + ${index * 8}, ${word}, true);`;
  });
  return [...words, `to += ${part.bytes};`, ...valueStatements(part)];
}

function valueStatements({ value, offset, width }: TextPart): readonly string[] {
  const at = `offset + ${offset}`;
  switch (value) {
    case "integer": {
      const write = width === 1 ? "writeSmallNumber" : "writeNumber";
      return [`to = ${write}(out, to, ${integer(offset, width)});`];
    }
    case "uint64":
      return [`to = writeUint64(out, to, ${integer(offset, 4)}, ${integer(offset + 4, 4)});`];
    case "char":
      return [`to = writeChar(view, ${at}, out, to);`];
    case "alpha":
      return [
        width === 8
          ? `to = writeSymbol(view, ${at}, out, to);`
          : `to = writeAlpha(view, ${at}, offset + ${offset + width}, out, to);`,
      ];
    case "index":
      return [`to = writeNumber(out, to, index);`];
    case "nothing":
      return [];
  }
}

/** The integer of up to six bytes that begins at an offset: of odd ones the upper bytes, and the lower four or one. */
function integer(offset: number, width: number): string {
  if (width === 1 || width === 2 || width === 4) {
    return `view.getUint${8 * width}(offset + ${offset})`;
  }
  const lower = width > 4 ? 4 : 1;
  const upper = width - lower;
  return `${integer(offset, upper)} * ${2 ** (8 * lower)} + ${integer(offset + upper, lower)}`;
}
