/** What follows a fixed part in, the methods by which a view finds it out: checked, without a copy. */
import type {
  AppendageLayout,
  FieldLayout,
  GroupLayout,
  MessageLayout,
  ProtocolLayout,
  RecordLayout,
  TailLayout,
  TrailerLayout,
} from "../../layout/protocol-layout.js";
import { camelCase } from "../../names/case.js";
import { tsNames, tsTailNames } from "../../names/ts-names.js";
import { sentence } from "../prose.js";
import type { ClassMethod } from "./class-text.js";
import { docText } from "./doc-text.js";
import { readNumber } from "./integer-access.js";
import type { TsImport } from "./module-head.js";

type AnyLayout = MessageLayout | RecordLayout;

/** Methods over the tail of a message or record; none when it has no tail. */
export function tailMethods(layout: AnyLayout, protocol: ProtocolLayout): readonly ClassMethod[] {
  const { tail } = layout;
  if (tail === null) return [];
  switch (tail.kind) {
    case "group":
      return [wholeLength(layout, protocol, tail), ...groupMethods(layout, tail)];
    case "appendage":
      return [wholeLength(layout, protocol, tail), appendageMethod(layout, tail)];
    case "trailer":
      return [wholeLength(layout, protocol, tail), trailerMethod(layout, tail)];
  }
}

/** The modules of the views that those methods move, types alone. */
export function tailImports({ tail }: AnyLayout): readonly TsImport[] {
  if (tail === null) return [];
  const { view, module } = tsNames(tail.kind === "appendage" ? tail.options : tail.record);
  return [{ from: `./${module}.js`, types: [view] }];
}

/** What those methods need from the runtime. */
export function tailRuntime({ tail }: AnyLayout): readonly string[] {
  return tail?.kind === "group" ? ["requireIndex"] : [];
}

function wholeLength(layout: AnyLayout, protocol: ProtocolLayout, tail: TailLayout): ClassMethod {
  const isTrailer = tail.kind === "trailer";
  return {
    name: "wholeLength",
    returnType: "number",
    parameters: [{ name: isTrailer ? "length" : "_length", type: "number" }],
    doc: `\nHow long the ${layout.kind} is by its own account, of which \`length\` bytes are there, ${layout.length} at least:\nmore than \`length\` when some are missing.`,
    statements: isTrailer
      ? trailerLength(layout, protocol, tail)
      : [`return ${countedLength(layout, tail, 0)};`],
  };
}

/** The sum of a fixed part and of what its field counts; the fixed part begins at `at`. */
function countedLength(layout: AnyLayout, tail: GroupLayout | AppendageLayout, at: number): string {
  const [name, size] =
    tail.kind === "group" ? [tail.count, tail.elementLength] : [tail.lengthField, 1];
  const count = countRead(layout.fields, name, at);
  return `${at + layout.length} + ${count}${size === 1 ? "" : ` * ${size}`}`;
}

function countRead(fields: readonly FieldLayout[], name: string, at: number): string {
  if (at === 0) return `this.${camelCase(name)}`;
  const field = fields.find((each) => each.name === name);
  if (field?.wireType.kind !== "integer") throw new Error(`${name} counts nothing`);
  return readNumber(field.wireType, { at: at + field.offset, step: 0 });
}

function trailerLength(
  layout: AnyLayout,
  { records }: ProtocolLayout,
  { record, recordLength, recordTail }: TrailerLayout,
): string[] {
  const { length } = layout;
  const least = length + recordLength;
  const trailing = records.find(({ name }) => name === record);
  const tail = trailing?.tail ?? null;
  const counted =
    trailing === undefined || tail === null || tail.kind === "trailer"
      ? `${least}`
      : countedLength(trailing, tail, length);
  const whole = { none: `${least}`, remainder: `Math.max(length, ${least})`, counted }[recordTail];
  return recordTail === "counted"
    ? [
        `if (length <= ${length}) return ${length};`,
        `if (length < ${least}) return ${least};`,
        `return ${whole};`,
      ]
    : [`return length <= ${length} ? ${length} : ${whole};`];
}

function groupMethods({ length, kind }: AnyLayout, tail: GroupLayout): readonly ClassMethod[] {
  const { member, count } = tsTailNames(tail.name);
  const { view } = tsNames(tail.record);
  const what = tail.name.replaceAll("_", " ");
  const doc = `${sentence(docText(tail.doc))} `.trimStart();
  return [
    {
      name: count,
      returnType: "number",
      parameters: [{ name: "length", type: "number" }],
      doc: `\nHow many of the ${what} are whole in \`length\` bytes of the ${kind}: as many as it says, when its\nverdict is not short.`,
      statements: [
        `const whole = Math.floor((length - ${length}) / ${tail.elementLength});`,
        `return whole <= 0 ? 0 : Math.min(this.${camelCase(tail.count)}, whole);`,
      ],
    },
    {
      name: member,
      returnType: view,
      parameters: [
        { name: "index", type: "number" },
        { name: "element", type: view },
        { name: "length", type: "number" },
      ],
      doc: `\n${doc}Moves \`element\` to one of the ${what} in \`length\` bytes of the ${kind}, and returns it.\n@throws RangeError when \`index\` is not below \`${count}(length)\`.`,
      statements: [
        `requireIndex(index, this.${count}(length));`,
        `return element.wrap(this.view, this.offset + ${length} + ${tail.elementLength} * index);`,
      ],
    },
  ];
}

function appendageMethod({ length, kind }: AnyLayout, tail: AppendageLayout): ClassMethod {
  const { view } = tsNames(tail.options);
  const what = tail.name.replaceAll("_", " ");
  const doc = `${sentence(docText(tail.doc))} `.trimStart();
  return {
    name: tsTailNames(tail.name).member,
    returnType: view,
    parameters: [
      { name: "length", type: "number" },
      { name: "option", type: view },
    ],
    doc: `\n${doc}Sets \`option\` before the first option of the ${what} in \`length\` bytes of the\n${kind}, and returns it: each \`option.next()\` moves it to the next one.`,
    statements: [
      `const size = Math.max(0, Math.min(length - ${length}, this.${camelCase(tail.lengthField)}));`,
      `return option.scan(this.view, this.offset + ${length}, this.offset + ${length} + size);`,
    ],
  };
}

function trailerMethod({ length, kind }: AnyLayout, tail: TrailerLayout): ClassMethod {
  const { view } = tsNames(tail.record);
  const what = tail.name.replaceAll("_", " ");
  const doc = `${sentence(docText(tail.doc))} `.trimStart();
  return {
    name: tsTailNames(tail.name).member,
    returnType: `${view} | undefined`,
    parameters: [
      { name: "length", type: "number" },
      { name: "record", type: view },
    ],
    doc: `\n${doc}Moves \`record\` to the ${what} in \`length\` bytes of the ${kind}, and returns it; undefined\nwhen it is absent. \`length\` less ${length} bytes are its own.`,
    statements: [
      `return length < ${length + tail.recordLength} ? undefined : record.wrap(this.view, this.offset + ${length});`,
    ],
  };
}
