/** Specs with directions, bits, groups and options against tables of the exchanges' documents, where at hand. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type {
  FieldLayout,
  LayoutBase,
  MessageLayout,
  ProtocolLayout,
} from "../../codegen/layout/protocol-layout.js";
import { shippedLayout } from "../support/specs.js";

const TABLES = "../shared/reference";

const PROTOCOLS = [
  { file: "lse-mitch-11.9", protocol: "lse-mitch", isDirected: false },
  {
    file: "nasdaq-ise-options-spread-depth-2.1",
    protocol: "nasdaq-ise-options-spread-depth",
    isDirected: false,
  },
  { file: "nasdaq-ouch-5.0", protocol: "nasdaq-ouch", isDirected: true },
] as const;

interface Table {
  readonly endian: "big" | "little";
  readonly messages: readonly TableMessage[];
  readonly unitHeader?: { readonly length: number; readonly fields: readonly TableField[] };
  readonly tagValue?: { readonly options: readonly (TableField & { readonly tag: number })[] };
}

interface TableMessage {
  readonly type: string;
  readonly name: string;
  readonly direction?: string;
  readonly length: number | null;
  readonly fixedLength?: number;
  readonly minLength?: number;
  readonly fields: readonly TableField[];
}

interface TableField {
  readonly name: string;
  readonly offset: number;
  readonly length: number | null;
  readonly type: string;
  readonly decimals?: number;
  readonly count?: string;
  readonly elementLength?: number;
  readonly fields?: readonly TableField[];
  readonly codes?: Readonly<Record<string, string>>;
  readonly bits?: readonly {
    readonly name: string;
    readonly width: number;
    readonly mask: string;
  }[];
}

describe.skipIf(!existsSync(TABLES)).each(PROTOCOLS)("$file", ({ file, protocol, isDirected }) => {
  const table = (): Table => JSON.parse(readFileSync(`${TABLES}/${file}.json`, "utf8")) as Table;

  test("every message and field is the table's", async () => {
    const { messages, ...layout } = await shippedLayout(protocol);
    const { endian, messages: wanted } = table();
    const isLittle = endian === "little";
    expect(messages.map((each) => messageFacts(each, { ...layout, messages }))).toEqual(
      wanted.map((message) => tableFacts(message, { isDirected, isLittle })),
    );
  });

  test("what repeats, trails or begins a unit is the table's", async () => {
    const layout = await shippedLayout(protocol);
    const { endian, messages, unitHeader } = table();
    const isLittle = endian === "little";
    const groups = messages.flatMap((message) => message.fields.filter(isCountedGroup));
    const wanted = [
      ...groups.map(({ elementLength, fields = [] }) => ({ length: elementLength, fields })),
      ...(unitHeader === undefined ? [] : [unitHeader]),
      ...(messages.some(isOpenEnded)
        ? [{ length: 2, fields: [{ name: "Appendage Length", offset: 0, length: 2, type: "u16" }] }]
        : []),
    ].map(({ length, fields }) => ({
      length,
      fields: fields.map((field) => tableField(field, isLittle)),
    }));
    expect(
      layout.records.map((record) => ({
        length: record.length,
        fields: record.fields.map((field) => fieldFacts(field, layout)),
      })),
    ).toEqual(wanted);
  });

  test("every option is the table's", async () => {
    const layout = await shippedLayout(protocol);
    const wanted = (table().tagValue?.options ?? []).map(({ tag, ...option }) => ({
      tag,
      ...tableField({ ...option, offset: 2 }, false),
    }));
    const options = layout.optionSets.flatMap((set) => set.options);
    expect(options.map(({ tag, value }) => ({ tag, ...fieldFacts(value, layout) }))).toEqual(
      wanted,
    );
  });
});

function messageFacts(message: MessageLayout, protocol: ProtocolLayout): unknown {
  return {
    type: message.typeCode,
    name: message.name,
    direction: message.direction,
    length: message.length,
    tail: tailFacts(message),
    fields: message.fields.map((field) => fieldFacts(field, protocol)),
  };
}

function tailFacts({ tail }: LayoutBase): unknown {
  if (tail === null) return null;
  if (tail.kind === "group") return { count: tail.count, elementLength: tail.elementLength };
  return tail.kind === "trailer" ? "may be absent" : "options";
}

function fieldFacts(field: FieldLayout, { enumerations }: ProtocolLayout): object {
  const { wireType } = field;
  const codes = enumerations.find(({ name }) => name === field.enumeration)?.codes ?? [];
  const sentinels = field.sentinels.map(({ value }) => value.toString());
  return {
    name: field.name,
    offset: field.offset,
    length: field.length,
    family:
      wireType.kind === "integer"
        ? `${wireType.signed ? "signed" : "unsigned"}${wireType.width > 1 ? ` ${wireType.byteOrder}` : ""}`
        : wireType.kind,
    decimals: field.decimals,
    codes: [...codes.map(({ code }) => code.trimEnd()), ...sentinels].toSorted(),
    bits: field.bits.map(({ name, bit, width }) => `${name} ${bit} ${width}`),
  };
}

interface Reading {
  readonly isDirected: boolean;
  readonly isLittle: boolean;
}

function tableFacts(message: TableMessage, { isDirected, isLittle }: Reading): unknown {
  const { type, name, direction, length, minLength, fields } = message;
  const limit = minLength ?? Number.POSITIVE_INFINITY;
  const group = fields.find(isCountedGroup);
  const options = isOpenEnded(message) ? "options" : null;
  return {
    type: type.startsWith("0x") ? Number(type) : type.charCodeAt(0),
    name: snake(name.replace(/ Message$/u, "")),
    direction: isDirected ? (direction === "client-to-host" ? "inbound" : "outbound") : null,
    length: length ?? minLength ?? message.fixedLength,
    tail:
      group !== undefined
        ? { count: group.count, elementLength: group.elementLength }
        : minLength !== undefined
          ? "may be absent"
          : options,
    fields: fields
      .filter((field) => field.length !== null && field.offset < limit)
      .map((field) => tableField(field, isLittle)),
  };
}

function isCountedGroup({ elementLength }: TableField): boolean {
  return elementLength !== undefined;
}

function isOpenEnded({ fields }: TableMessage): boolean {
  return fields.some((field) => field.length === null && !isCountedGroup(field));
}

function tableField(field: TableField, isLittle: boolean): object {
  const { type, length, offset, decimals, bits = [] } = field;
  // A view has a length of its own, so the message's and the unit's say whose they are.
  const ownLength = length === 1 ? "message_length" : "unit_length";
  const name = field.name === "Length" ? ownLength : snake(field.name);
  const isInteger = /^[iu]\d|^bitfield$/u.test(type);
  const order = (length ?? 0) > 1 ? ` ${isLittle ? "little" : "big"}` : "";
  return {
    name,
    offset,
    length,
    family: isInteger
      ? `${type.startsWith("i") ? "signed" : "unsigned"}${order}`
      : type === "enum"
        ? "char"
        : type,
    // Where a table names none its prices have those of the document's data types.
    decimals: decimals ?? (type === "i64" && name.includes("price") ? 8 : null),
    codes: Object.keys(field.codes ?? {})
      // One table has the heading of its own columns among the codes.
      .filter((code) => code !== "Value")
      .map((code) => (code.startsWith("0x") ? String(Number(code)) : code.trimEnd()))
      .toSorted(),
    bits: bits
      .filter((each) => each.width === 1 && !/unused/iu.test(each.name))
      .map((each) => `${snake(each.name)} ${Math.log2(Number(each.mask))} 1`),
  };
}

function snake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/gu, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "_");
}
