/** Parts of a protocol in, what the descriptor says of each as text out. */
import type {
  EnumerationLayout,
  FieldLayout,
  MessageLayout,
  OptionSetLayout,
  RecordLayout,
} from "../../layout/protocol-layout.js";
import { camelCase } from "../../names/case.js";
import { tsBits, tsNames, tsTailNames } from "../../names/ts-names.js";
import type { DescribedRecords } from "./described-records.js";
import { objectKey, stringLiteral } from "./literals.js";

/** `const orderOptions: readonly OptionDescriptor[] = […];`: a set of options. */
export function optionsConstant(
  { name, options }: OptionSetLayout,
  records: DescribedRecords,
): string {
  const { view } = tsNames(name);
  const rows = options.map(
    ({ tag, value }) => `{\ntag: ${tag},\n${fieldMembers(value, view, records)}\n},`,
  );
  return `const ${optionsName(name)}: readonly OptionDescriptor[] = [\n${rows.join("\n")}\n];`;
}

function optionsName(set: string): string {
  return `${camelCase(set)}Options`;
}

/** `const eventCodeNames = {…};`: the names of an enumeration's codes. */
export function codeNamesConstant({ name, codes }: EnumerationLayout): string {
  const rows = codes.map(
    (code) => `${objectKey(code.code.trimEnd())}: ${JSON.stringify(code.name)},`,
  );
  return `const ${codeNamesName(name)} = {\n${rows.join("\n")}\n};`;
}

function codeNamesName(enumeration: string): string {
  return `${camelCase(enumeration)}Names`;
}

/** A message or record. */
export function layoutObject(
  layout: MessageLayout | RecordLayout,
  records: DescribedRecords,
): string {
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
${tailText(layout, records)}view: ${view},
fields: [
${layout.fields.map((field) => `{\n${fieldMembers(field, view, records)}\n},`).join("\n")}
],
}`;
}

function tailText(layout: MessageLayout | RecordLayout, records: DescribedRecords): string {
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
      const record = records.nameOf(tail.record);
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
      const record = records.nameOf(tail.record);
      return `tail: {\n${head}\nrecord: ${record},
read: (view, length) => {
const record = ${self}.${member}(length, new ${tsNames(tail.record).view}());
return record === undefined ? undefined : recordValue(${record}, record, length - ${view}.LENGTH);
},
},\n${whole}`;
    }
  }
}

/** The members of a field's object. */
function fieldMembers(field: FieldLayout, view: string, records: DescribedRecords): string {
  return `name: ${JSON.stringify(field.name)},
offset: ${field.offset},
length: ${field.length},
kind: ${JSON.stringify(field.wireType.kind)},
wireType: ${JSON.stringify(field.wireTypeName)},
decimals: ${field.decimals},
unit: ${JSON.stringify(field.unit)},
codes: ${field.enumeration === null ? "null" : codeNamesName(field.enumeration)},
${extras(field, view, records)}read: (view) => ${readText(field, view, records)},`;
}

/** What only some fields have. */
function extras(field: FieldLayout, view: string, records: DescribedRecords): string {
  const { name, wireType, count, bits, decimalsFrom, secondsFrom } = field;
  const bitsRows = bits.map(
    (each) =>
      `{ name: ${JSON.stringify(each.name)}, bit: ${each.bit}, width: ${each.width}, read: (view) => (view as ${view}).${tsBits(name, each.name)} },`,
  );
  return [
    ...(count === null ? [] : [`count: ${count},`]),
    ...(wireType.kind === "record" ? [`record: ${records.nameOf(wireType.name)},`] : []),
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
  records: DescribedRecords,
): string {
  const member = `(view as ${view}).${camelCase(name)}`;
  if (count === null) return member;
  if (wireType.kind !== "record") {
    return `Array.from({ length: ${count} }, (_, index) => ${member}(index))`;
  }
  const element = tsNames(wireType.name).view;
  return `Array.from({ length: ${count} }, (_, index) =>
recordValue(${records.nameOf(wireType.name)}, ${member}(index, new ${element}()), ${element}.LENGTH))`;
}
