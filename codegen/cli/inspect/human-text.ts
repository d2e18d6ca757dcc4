/** One message in, a heading and a table of its fields out: offset, bytes, name and value. */
import { unknownTypeNote } from "../../../runtime/edition-history.js";
import type { FieldDescriptor } from "../../../runtime/descriptor.js";
import { VERDICT_NAMES, Verdict } from "../../../runtime/verdict.js";
import { fieldValue, type FieldJson, type ValueStyle } from "./field-value.js";
import { hexOf, typeOf, type FramedMessage } from "./framed-message.js";

/** Several lines, the last one empty. */
export function humanText(message: FramedMessage, style: ValueStyle): string {
  const { message: layout, view, length } = message;
  const rows: (readonly [offset: string, hex: string, name: string, value: string])[] = [];
  if (layout !== null && view !== null) {
    for (const field of layout.fields) {
      const value = fieldValue(field, view, style);
      rows.push([
        String(field.offset),
        hexOf(message, field),
        field.name,
        `${shown(value, field)}${meaning(value, field)}`,
      ]);
    }
    if (length > layout.length) {
      const part = { offset: layout.length, length: length - layout.length };
      rows.push([String(part.offset), hexOf(message, part), layout.remainder ?? "(extra)", ""]);
    }
  } else if (length > 0) {
    rows.push(["0", hexOf(message, { offset: 0, length }), "(bytes)", ""]);
  }
  const nameWidth = Math.max(0, ...rows.map(([, , name]) => name.length));
  const hexWidth = Math.min(20, Math.max(0, ...rows.map(([, hex]) => hex.length)));
  const lines = rows.map(([offset, hex, name, value]) =>
    `  ${offset.padStart(4)}  ${hex.padEnd(hexWidth)}  ${name.padEnd(nameWidth)}  ${value}`.trimEnd(),
  );
  return `${heading(message, style)}\n${lines.map((line) => `${line}\n`).join("")}\n`;
}

function heading(message: FramedMessage, { history }: ValueStyle): string {
  const { index, position, session, sequence, length, verdict, typeCode } = message;
  const { message: layout } = message;
  const type = typeOf(message);
  const note =
    history === undefined || typeCode === null ? null : unknownTypeNote(history, typeCode);
  const what =
    layout === null ? (note ?? "no message of this protocol") : `${layout.name}: ${layout.title}`;
  const verdictText = verdict === Verdict.known ? "" : `, ${VERDICT_NAMES[verdict].toUpperCase()}`;
  const place =
    (position === null ? "" : ` at byte ${position}`) +
    (sequence === null ? "" : `, sequence number ${sequence} of ${session ?? "no session"}`);
  return `#${index} ${type === null ? "" : `${JSON.stringify(type)} `}${what} (${length} bytes${place}${verdictText})`;
}

/** Text in quotes, so that spaces and control characters show; numbers as they are. */
function shown(value: FieldJson, { kind }: FieldDescriptor): string {
  if (value === null) return "not a number";
  return kind === "alpha" || kind === "char" ? JSON.stringify(value) : String(value);
}

function meaning(value: FieldJson, { codes }: FieldDescriptor): string {
  if (codes === null || value === null) return "";
  const key = String(value).trimEnd();
  const name = Object.hasOwn(codes, key) ? codes[key] : undefined;
  return `  ${name ?? "(not a code of this edition)"}`;
}
