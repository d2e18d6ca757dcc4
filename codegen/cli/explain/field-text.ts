/** One field, or one enumeration, as a person reads it. */
import type { Origins } from "../../layout/origins.js";
import type {
  EnumerationLayout,
  FieldLayout,
  OptionSetLayout,
  ProtocolLayout,
} from "../../layout/protocol-layout.js";
import { printable } from "../../source/render-diagnostic.js";
import { accessorLines } from "./accessor-text.js";
import type { AnyLayout } from "./find-subject.js";
import { bitsText, encodingText } from "./encoding-text.js";
import { headline, sourceLine } from "./layout-text.js";
import { wrapText } from "./wrap-text.js";

/** What a field belongs to. */
export interface FieldOwner {
  readonly layout: AnyLayout;
  readonly protocol: ProtocolLayout;
  readonly origins: Origins;
}

/** Several lines and a final line feed. */
export function fieldText(field: FieldLayout, { layout, protocol, origins }: FieldOwner): string {
  const last = field.offset + field.length - 1;
  const bytes = field.length === 1 ? `byte ${last}` : `bytes ${field.offset} to ${last}`;
  const enumeration = protocol.enumerations.find(({ name }) => name === field.enumeration);
  return [
    `${layout.name}.${field.name}: ${bytes}, ${encodingText(field)}`,
    `of ${headline(layout)}`,
    sourceLine(field, protocol, origins, layout.section),
    ...(field.doc === "" ? [] : ["", wrapText(printable(field.doc))]),
    ...(field.sentinels.length === 0 ? [] : ["", "special values"]),
    ...field.sentinels.map(({ value, name, doc }) => row(String(value), name, doc)),
    ...(field.bits.length === 0 ? [] : ["", "bits"]),
    ...field.bits.map((bits) => row(bitsText(bits).padEnd(12), bits.name, bits.doc)),
    ...(enumeration === undefined ? [] : ["", ...codeLines(enumeration)]),
    "",
    ...accessorLines(field, layout, protocol),
    "",
  ].join("\n");
}

/** Several lines and a final line feed. */
export function enumerationText(
  enumeration: EnumerationLayout,
  { protocol, origins }: Omit<FieldOwner, "layout">,
): string {
  const carriers = [...protocol.messages, ...protocol.records].flatMap(({ name, fields }) =>
    fields
      .filter((field) => field.enumeration === enumeration.name)
      .map((field) => `${name}.${field.name}`),
  );
  return [
    `${enumeration.name}: an enumeration of ${enumeration.codes.length} codes`,
    sourceLine(enumeration, protocol, origins, ""),
    ...(enumeration.doc === "" ? [] : ["", wrapText(printable(enumeration.doc))]),
    "",
    ...codeLines(enumeration),
    "",
    `carried by ${carriers.join(", ")}`,
    "",
  ].join("\n");
}

/** Several lines and a final line feed. */
export function optionSetText(
  set: OptionSetLayout,
  { protocol, origins }: Omit<FieldOwner, "layout">,
): string {
  const carriers = [...protocol.messages, ...protocol.records]
    .filter(({ tail }) => tail?.kind === "appendage" && tail.options === set.name)
    .map(({ name }) => name);
  return [
    `${set.name}: a set of ${set.options.length} options`,
    sourceLine(set, protocol, origins, ""),
    ...(set.doc === "" ? [] : ["", wrapText(printable(set.doc))]),
    "",
    "options by tag",
    ...set.options.map(({ tag, value }) => optionRow(String(tag), value)),
    "",
    `carried by ${carriers.join(", ")}`,
    "",
  ].join("\n");
}

function optionRow(tag: string, field: FieldLayout): string {
  const { name, doc } = field;
  return `  ${tag.padEnd(3)}  ${name.padEnd(24)}  ${encodingText(field)}${doc === "" ? "" : `: ${printable(doc)}`}`;
}

function codeLines({ codes }: EnumerationLayout): readonly string[] {
  return ["codes", ...codes.map(({ code, name, doc }) => row(JSON.stringify(code), name, doc))];
}

function row(value: string, name: string, doc: string): string {
  return `  ${value.padEnd(6)}  ${name}${doc === "" ? "" : `: ${printable(doc)}`}`;
}
