/** A message's layout in, out what its row is made of: bytes that are always the same, and values between them. */
import type { FieldDescriptor, MessageDescriptor } from "../../../runtime/descriptor.js";
import { fieldsTellAll } from "../inspect/fields-tell-all.js";
import { isBigEndian } from "../input/record-plan.js";
import type { TextStyle } from "./text-style.js";
import { MOST_DIGITS } from "./write-number.js";

/** What stands behind the constant bytes of a part. */
export type TextValue = "nothing" | "index" | "integer" | "uint64" | "char" | "alpha";

/** Constant bytes, then a value. */
export interface TextPart {
  /** The constant bytes eight at a time, as the numbers with these bytes in memory; the last one is filled up. */
  readonly words: Float64Array;
  /** How many constant bytes there are. */
  readonly bytes: number;
  readonly value: TextValue;
  /** Where the field stands in the message, and its bytes. */
  readonly offset: number;
  readonly width: number;
}

/** The row of one type. */
export interface TextRow {
  /** The one length of messages that are written so. */
  readonly length: number;
  readonly parts: readonly TextPart[];
  /** No row is longer, with all that is overwritten behind it. */
  readonly mostBytes: number;
}

/** Bytes of a word. */
const WORD = 8;

/** The most bytes in which a character is written: `\u001f`. */
const MOST_CHARACTER = 6;

/** Null for messages with values that only their views can read. */
export function textRow(message: MessageDescriptor, style: TextStyle): TextRow | null {
  const { length, fields, remainder, wholeLength } = message;
  if (remainder !== null || wholeLength !== undefined || !fieldsTellAll(message)) return null;
  const { beforeIndex, fields: cells, after } = style.frame(message);
  const parts: TextPart[] = [part(beforeIndex, { value: "index", offset: 0, width: 0 })];
  let closing = "";
  for (const { name, before } of cells) {
    const field = fields.find((each) => each.name === name);
    const value = field === undefined ? null : valueOf(message, field);
    if (field === undefined || value === null) return null;
    const quote = quoteOf(value, style);
    const { offset, length: width } = field;
    parts.push(part(closing + before + quote, { value, offset, width }));
    closing = quote;
  }
  parts.push(part(closing + after, { value: "nothing", offset: 0, width: 0 }));
  return { length, parts, mostBytes: parts.reduce((sum, each) => sum + mostBytes(each), 0) };
}

function valueOf(message: MessageDescriptor, field: FieldDescriptor): TextValue | null {
  switch (field.kind) {
    case "char":
      return field.length === 1 ? "char" : null;
    case "alpha":
      return "alpha";
    case "integer":
      if (field.length === 8) return isBigEndian(message, field) ? "uint64" : null;
      return field.length <= 6 && isBigEndian(message, field) ? "integer" : null;
    default:
      return null;
  }
}

function quoteOf(value: TextValue, { textQuote, wideQuote }: TextStyle): string {
  if (value === "char" || value === "alpha") return textQuote;
  return value === "uint64" ? wideQuote : "";
}

/** Text is never the bytes of a number that is none, of which not all bits would have to be kept. */
function part(text: string, place: Pick<TextPart, "value" | "offset" | "width">): TextPart {
  const constant = Buffer.from(text);
  const filled = Buffer.alloc(Math.ceil(constant.length / WORD) * WORD);
  filled.set(constant);
  const words = Float64Array.from({ length: filled.length / WORD }, (_, word) =>
    filled.readDoubleLE(word * WORD),
  );
  return { words, bytes: constant.length, ...place };
}

function mostBytes({ words, width }: TextPart): number {
  return words.length * WORD + Math.max(MOST_DIGITS, 2 + width * MOST_CHARACTER);
}
