/**
 * The fingerprint: equal for two layouts exactly when the same bytes mean the same fields. Docs,
 * titles, code names and editions do not enter; names of messages and fields do, because two fields
 * of one width that change places are a different layout.
 */
import { createHash } from "node:crypto";
import type {
  FieldLayout,
  LayoutBase,
  MessageLayout,
  OptionSetLayout,
  ProtocolLayout,
  TailLayout,
} from "./protocol-layout.js";
import { fieldTypeText } from "./wire-type-text.js";

/** 16 lower-case hexadecimal digits: the first 64 bits of the SHA-256 of the layout's canonical text. */
export function fingerprintOf(layout: Omit<ProtocolLayout, "fingerprint">): string {
  return createHash("sha256").update(canonicalText(layout), "utf8").digest("hex").slice(0, 16);
}

/**
 * What the bytes of a layout mean beyond values at places, by the name of the part that says it: named
 * bits, sources of decimals and seconds, what follows the fixed part, and the direction.
 */
export function structureOf(layout: LayoutBase): ReadonlyMap<string, string> {
  const { fields, tail } = layout;
  const direction = "direction" in layout ? (layout.direction as string | null) : null;
  return new Map([
    ...fields.map((field): [string, string] => [
      field.name,
      [fieldCount(field), ...fieldLines(field).slice(1)].join(" ").replace(/\s+/gu, " ").trim(),
    ]),
    ...(tail === null ? [] : [[tail.name, tailLine(tail)] as const]),
    ...(direction === null ? [] : [["direction", direction] as const]),
  ]);
}

/** The same of a set of options, by option. */
export function structureOfOptions({ options }: OptionSetLayout): ReadonlyMap<string, string> {
  return new Map(
    options.map(({ tag, value }) => [
      value.name,
      `tag ${tag}: ${fieldTypeText(value)} ${value.decimals ?? "-"} ${value.unit ?? "-"}`,
    ]),
  );
}

function fieldCount({ count }: FieldLayout): string {
  return count === null ? "" : `count ${count}`;
}

/** One line per message, record and field; the order of messages does not matter, that of fields does. */
function canonicalText(layout: Omit<ProtocolLayout, "fingerprint">): string {
  const blocks = [
    ...layout.messages.map((message) => `message ${hexType(message)} ${base(message)}`),
    ...layout.records.map((record) => `record ${base(record)}`),
    ...layout.optionSets.map(optionSet),
  ];
  blocks.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const typeAt = layout.messageType === null ? "none" : String(layout.messageType.offset);
  return [`protocol ${layout.protocol} ${layout.version} type-at ${typeAt}`, ...blocks].join("\n");
}

function base({ name, length, fields, remainder, tail }: LayoutBase): string {
  return [
    `${name} ${length}${remainder === null ? "" : " +"}`,
    ...fields.flatMap(fieldLines),
    ...(tail === null ? [] : [`  ${tailLine(tail)}`]),
  ].join("\n");
}

function fieldLines(field: FieldLayout): readonly string[] {
  const { decimalsFrom, secondsFrom } = field;
  return [
    `  ${field.offset} ${field.length} ${fieldTypeText(field)} ${field.decimals ?? "-"} ${field.unit ?? "-"} ${field.name}`,
    ...field.bits.map(({ name, bit, width }) => `    bits ${bit} ${width} ${name}`),
    ...(decimalsFrom === null
      ? []
      : [
          `    decimals ${decimalsFrom.message ?? "-"} ${decimalsFrom.field} ${decimalsFrom.key ?? "-"}`,
        ]),
    ...(secondsFrom === null ? [] : [`    seconds ${secondsFrom.message} ${secondsFrom.field}`]),
  ];
}

function tailLine(tail: TailLayout): string {
  switch (tail.kind) {
    case "group":
      return `group ${tail.name} ${tail.record} ${tail.elementLength} ${tail.count}`;
    case "appendage":
      return `appendage ${tail.name} ${tail.options} ${tail.lengthField}`;
    case "trailer":
      return `trailer ${tail.name} ${tail.record} ${tail.recordLength}`;
  }
}

function optionSet({ name, options }: OptionSetLayout): string {
  const lines = options.flatMap(({ tag, value }) => [`  tag ${tag}`, ...fieldLines(value)]);
  return [`options ${name}`, ...lines].join("\n");
}

function hexType({ typeCode, direction }: MessageLayout): string {
  return `${typeCode.toString(16)}${direction === null ? "" : ` ${direction}`}`;
}
