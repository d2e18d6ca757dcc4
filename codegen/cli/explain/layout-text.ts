/** A message or record as a person reads it: what it is, its bytes drawn, its fields in a table. */
import type { Origins } from "../../layout/origins.js";
import type { FieldLayout, ProtocolLayout } from "../../layout/protocol-layout.js";
import { place, printable } from "../../source/render-diagnostic.js";
import { byteMap, fieldKey } from "./byte-map.js";
import { bitsText, encodingText } from "./encoding-text.js";
import type { AnyLayout } from "./find-subject.js";
import { lengthText, tailLines } from "./tail-text.js";
import { wrapText } from "./wrap-text.js";

/** Several lines and a final line feed. */
export function layoutText(layout: AnyLayout, protocol: ProtocolLayout, origins: Origins): string {
  return [
    headline(layout),
    sourceLine(layout, protocol, origins, layout.section),
    ...(layout.doc === "" ? [] : ["", wrapText(printable(layout.doc))]),
    "",
    byteMap(layout),
    ...tailLines(layout),
    "",
    ...fieldTable(layout.fields),
    "",
  ].join("\n");
}

/** `add_order, type A: Add Order (36 bytes)` */
export function headline(layout: AnyLayout): string {
  return `${layout.name}${typeText(layout)}: ${printable(layout.title)} (${lengthText(layout)})`;
}

function typeText(layout: AnyLayout): string {
  if (layout.kind === "record") return "";
  const { direction, type } = layout;
  return `, ${direction === null ? "" : `${direction} `}type ${type}`;
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

function fieldTable(fields: readonly FieldLayout[]): readonly string[] {
  const rows = [
    ["", "offset", "length", "field", "type", "meaning"],
    ...fields.flatMap((field, index) => [
      [
        fieldKey(index),
        String(field.offset),
        String(field.length),
        field.name,
        encodingText(field),
        printable(field.doc),
      ],
      ...field.bits.map((bits) => [
        "",
        "",
        "",
        `  ${bits.name}`,
        bitsText(bits),
        printable(bits.doc),
      ]),
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
