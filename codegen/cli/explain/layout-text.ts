/** A message or record as a person reads it: what it is, its bytes drawn, its fields in a table. */
import type { Origins } from "../../layout/origins.js";
import type { FieldLayout, ProtocolLayout } from "../../layout/protocol-layout.js";
import { place, printable } from "../../source/render-diagnostic.js";
import { byteMap, fieldKey } from "./byte-map.js";
import type { AnyLayout } from "./find-subject.js";
import { wrapText } from "./wrap-text.js";

/** Several lines and a final line feed. */
export function layoutText(layout: AnyLayout, protocol: ProtocolLayout, origins: Origins): string {
  const remainder =
    layout.remainder === null ? [] : [`then ${layout.remainder.name}, up to the end of the frame`];
  return [
    headline(layout),
    sourceLine(layout, protocol, origins, layout.section),
    ...(layout.doc === "" ? [] : ["", wrapText(printable(layout.doc))]),
    "",
    byteMap(layout),
    ...remainder,
    "",
    ...fieldTable(layout.fields),
    "",
  ].join("\n");
}

/** `add_order, type A: Add Order (36 bytes)` */
export function headline(layout: AnyLayout): string {
  const type = layout.kind === "message" ? `, type ${layout.type}` : "";
  return `${layout.name}${type}: ${printable(layout.title)} (${layout.length} bytes)`;
}

/** The document and edition that say so, and the place in the spec. */
export function sourceLine(
  part: object,
  protocol: ProtocolLayout,
  origins: Origins,
  section: string,
): string {
  const origin = origins.get(part);
  const where = section === "" ? "" : `, section ${printable(section)}`;
  const cited = `${printable(protocol.document)}, edition ${protocol.edition}${where}`;
  return origin === undefined ? cited : `${cited}; ${place(origin.name)}`;
}

/** `price4, 4 decimals`: how the bytes encode the value. */
export function encodingText({ wireTypeName, decimals, unit, enumeration }: FieldLayout): string {
  return [
    wireTypeName,
    ...(decimals === null ? [] : [`${decimals} decimals`]),
    ...(unit === null ? [] : [unit]),
    ...(enumeration === null ? [] : [`codes of ${enumeration}`]),
  ].join(", ");
}

function fieldTable(fields: readonly FieldLayout[]): readonly string[] {
  const rows = [
    ["", "offset", "length", "field", "type", "meaning"],
    ...fields.map((field, index) => [
      fieldKey(index),
      String(field.offset),
      String(field.length),
      field.name,
      encodingText(field),
      printable(field.doc),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}
