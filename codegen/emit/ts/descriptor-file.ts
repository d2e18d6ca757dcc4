/** A protocol in, the module by which tools read any of its messages without naming them out. */
import type {
  EnumerationLayout,
  FieldLayout,
  MessageLayout,
  OptionSetLayout,
  ProtocolLayout,
  RecordLayout,
} from "../../layout/protocol-layout.js";
import { camelCase } from "../../names/case.js";
import { tsBits, tsNames, tsTailNames } from "../../names/ts-names.js";
import { objectKey, stringLiteral } from "./literals.js";
import type { TextModule } from "./text-module.js";

/** Builds `descriptor.ts`. */
export function descriptorFile(protocol: ProtocolLayout, runtimeModule: string): TextModule {
  const { prefix, enumerations, history, messageType, messages, records } = protocol;
  const elements = new Elements(protocol);
  const usedSets = usedOptionSets(protocol);
  const used = usedEnumerations(protocol, usedSets);
  return {
    path: `ts/${prefix}/descriptor.ts`,
    imports: [
      { from: runtimeModule, values: runtimeValues(protocol), types: runtimeTypes(protocol) },
      { from: "./protocol.js", values: ["EDITION", "FINGERPRINT", "PROTOCOL", "VERSION"] },
      ...(history === null ? [] : [{ from: "./editions.js", values: ["EDITIONS"] }]),
      ...[...messages, ...records, ...usedSets].map(({ name }) => {
        const { view, module } = tsNames(name);
        return { from: `./${module}.js`, values: [view] };
      }),
    ],
    text: [
      ...enumerations
        .filter(({ name }) => used.has(name))
        .map((each) => `const ${codesName(each.name)} = ${codesObject(each)};`),
      ...usedSets.map(
        (set) =>
          `const ${optionsName(set.name)}: readonly OptionDescriptor[] = ${optionsArray(set, elements)};`,
      ),
      ...elements.hoisted.map(
        (record) =>
          `const ${elements.nameOf(record.name)}: LayoutDescriptor = ${layoutObject(record, elements)};`,
      ),
      "",
      "/** The protocol for tools that must work with any: every field with its place and reader. */",
      `export const descriptor: ProtocolDescriptor = {
protocol: PROTOCOL,
version: VERSION,
edition: EDITION,
${history === null ? "" : "history: EDITIONS,\n"}prefix: ${JSON.stringify(prefix)},
fingerprint: FINGERPRINT,
messageTypeOffset: ${messageType === null ? "null" : messageType.offset},
messages: [${messages.map((each) => `${layoutObject(each, elements)},`).join("\n")}],
records: [${records.map((each) => `${elements.reference(each)},`).join("\n")}],
};`,
    ].join("\n"),
  };
}

/** Records that others hold or that follow them: described once, before what refers to them. */
class Elements {
  /** In an order in which each comes after what it refers to. */
  readonly hoisted: readonly RecordLayout[];

  constructor({ messages, records }: ProtocolLayout) {
    const used = (layouts: readonly (MessageLayout | RecordLayout)[]): Set<string> =>
      new Set(
        layouts.flatMap(({ fields, tail }) => [
          ...fields.flatMap(({ wireType }) => (wireType.kind === "record" ? [wireType.name] : [])),
          ...(tail === null || tail.kind === "appendage" ? [] : [tail.record]),
        ]),
      );
    const all = used([...messages, ...records]);
    const hoisted = records.filter(({ name }) => all.has(name));
    // An element refers to nothing, a trailer to elements at most.
    const isPlain = (record: RecordLayout): number => (used([record]).size === 0 ? 0 : 1);
    this.hoisted = hoisted.toSorted((a, b) => isPlain(a) - isPlain(b));
  }

  nameOf(record: string): string {
    return `${camelCase(record)}Record`;
  }

  /** The record's name where it is described already, else its description. */
  reference(record: RecordLayout): string {
    return this.hoisted.includes(record) ? this.nameOf(record.name) : layoutObject(record, this);
  }
}

/** Sets that an appendage carries: a constant that nothing uses would not compile under strict flags. */
function usedOptionSets({ messages, records, optionSets }: ProtocolLayout): OptionSetLayout[] {
  const names = new Set(
    [...messages, ...records].flatMap(({ tail }) =>
      tail?.kind === "appendage" ? tail.options : [],
    ),
  );
  return optionSets.filter(({ name }) => names.has(name));
}

/** Names of the enumerations that a field or a used option carries. */
function usedEnumerations(
  { messages, records }: ProtocolLayout,
  sets: readonly OptionSetLayout[],
): ReadonlySet<string> {
  const fields = [
    ...[...messages, ...records].flatMap((layout) => layout.fields),
    ...sets.flatMap(({ options }) => options.map(({ value }) => value)),
  ];
  return new Set(fields.flatMap(({ enumeration }) => enumeration ?? []));
}

function runtimeValues({ messages, records }: ProtocolLayout): readonly string[] {
  const layouts = [...messages, ...records];
  const tails = new Set(layouts.flatMap(({ tail }) => tail?.kind ?? []));
  const holdsRecords = layouts.some(({ fields }) => fields.some(isRecord));
  return [
    ...(tails.has("appendage") ? ["optionValues"] : []),
    ...(tails.has("group") || tails.has("trailer") || holdsRecords ? ["recordValue"] : []),
  ];
}

function isRecord({ wireType }: FieldLayout): boolean {
  return wireType.kind === "record";
}

function runtimeTypes(protocol: ProtocolLayout): readonly string[] {
  return [
    "ProtocolDescriptor",
    ...(usedOptionSets(protocol).length === 0 ? [] : ["OptionDescriptor"]),
    ...(new Elements(protocol).hoisted.length === 0 ? [] : ["LayoutDescriptor"]),
  ];
}

function optionsName(set: string): string {
  return `${camelCase(set)}Options`;
}

function optionsArray({ name, options }: OptionSetLayout, elements: Elements): string {
  const { view } = tsNames(name);
  const rows = options.map(({ tag, value }) =>
    fieldObject(value, view, elements).replace("{\n", `{\ntag: ${tag},\n`),
  );
  return `[\n${rows.join("\n")}\n]`;
}

function codesName(enumeration: string): string {
  return `${camelCase(enumeration)}Codes`;
}

function codesObject({ codes }: EnumerationLayout): string {
  const rows = codes.map(
    ({ code, name }) => `${objectKey(code.trimEnd())}: ${JSON.stringify(name)},`,
  );
  return `{\n${rows.join("\n")}\n}`;
}

function layoutObject(layout: MessageLayout | RecordLayout, elements: Elements): string {
  const { view } = tsNames(layout.name);
  const type =
    layout.kind === "message"
      ? `type: ${JSON.stringify(layout.type)},\ntypeCode: ${view}.TYPE,\n${layout.direction === null ? "" : `direction: "${layout.direction}",\n`}`
      : "";
  return `{
${type}name: ${JSON.stringify(layout.name)},
title: ${stringLiteral(layout.title)},
section: ${stringLiteral(layout.section)},
length: ${view}.LENGTH,
remainder: ${layout.remainder === null ? "null" : JSON.stringify(layout.remainder.name)},
${tailText(layout, elements)}view: ${view},
fields: [
${layout.fields.map((field) => fieldObject(field, view, elements)).join("\n")}
],
}`;
}

function tailText(layout: MessageLayout | RecordLayout, elements: Elements): string {
  const { tail, name } = layout;
  if (tail === null) return "";
  const { view } = tsNames(name);
  const { member, count } = tsTailNames(tail.name);
  const self = `(view as ${view})`;
  const head = `kind: "${tail.kind}",\nname: ${JSON.stringify(tail.name)},`;
  const whole = `wholeLength: (view, length) => ${self}.wholeLength(length),\n`;
  switch (tail.kind) {
    case "group": {
      const element = tsNames(tail.record).view;
      const record = elements.nameOf(tail.record);
      return `tail: {\n${head}\nrecord: ${record},
count: ${JSON.stringify(tail.count)},
read: (view, length) =>
Array.from({ length: ${self}.${count}(length) }, (_, index) =>
recordValue(${record}, ${self}.${member}(index, new ${element}(), length), ${element}.LENGTH)),
},\n${whole}`;
    }
    case "appendage": {
      const options = optionsName(tail.options);
      return `tail: {\n${head}\noptions: ${options},
lengthField: ${JSON.stringify(tail.lengthField)},
view: ${tsNames(tail.options).view},
read: (view, length) =>
optionValues(${options}, ${self}.${member}(length, new ${tsNames(tail.options).view}())),
},\n${whole}`;
    }
    case "trailer": {
      const record = elements.nameOf(tail.record);
      return `tail: {\n${head}\nrecord: ${record},
read: (view, length) => {
const record = ${self}.${member}(length, new ${tsNames(tail.record).view}());
return record === undefined ? undefined : recordValue(${record}, record, length - ${view}.LENGTH);
},
},\n${whole}`;
    }
  }
}

function fieldObject(field: FieldLayout, view: string, elements: Elements): string {
  return `{
name: ${JSON.stringify(field.name)},
offset: ${field.offset},
length: ${field.length},
kind: ${JSON.stringify(field.wireType.kind)},
wireType: ${JSON.stringify(field.wireTypeName)},
decimals: ${field.decimals},
unit: ${JSON.stringify(field.unit)},
codes: ${field.enumeration === null ? "null" : codesName(field.enumeration)},
${extras(field, view, elements)}read: (view) => ${readText(field, view, elements)},
},`;
}

/** What only some fields have. */
function extras(field: FieldLayout, view: string, elements: Elements): string {
  const { name, wireType, count, bits, decimalsFrom, secondsFrom } = field;
  const bitsRows = bits.map(
    (each) =>
      `{ name: ${JSON.stringify(each.name)}, bit: ${each.bit}, width: ${each.width}, read: (view) => (view as ${view}).${tsBits(name, each.name)} },`,
  );
  return [
    ...(count === null ? [] : [`count: ${count},`]),
    ...(wireType.kind === "record" ? [`record: ${elements.nameOf(wireType.name)},`] : []),
    ...(bits.length === 0 ? [] : [`bits: [\n${bitsRows.join("\n")}\n],`]),
    ...(decimalsFrom === null ? [] : [`decimalsFrom: ${JSON.stringify(decimalsFrom)},`]),
    ...(secondsFrom === null ? [] : [`secondsFrom: ${JSON.stringify(secondsFrom)},`]),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function readText(
  { name, wireType, count }: FieldLayout,
  view: string,
  elements: Elements,
): string {
  const member = `(view as ${view}).${camelCase(name)}`;
  if (count === null) return member;
  if (wireType.kind !== "record") {
    return `Array.from({ length: ${count} }, (_, index) => ${member}(index))`;
  }
  const element = tsNames(wireType.name).view;
  return `Array.from({ length: ${count} }, (_, index) =>
recordValue(${elements.nameOf(wireType.name)}, ${member}(index, new ${element}()), ${element}.LENGTH))`;
}
