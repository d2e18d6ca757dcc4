/** A message or record in, everything the header's template says about it out. */
import type {
  FieldLayout,
  MessageLayout,
  ProtocolLayout,
  RecordLayout,
  RemainderLayout,
} from "../../layout/protocol-layout.js";
import { cFieldNames, cNames, cSentinel, type CNames } from "../../names/c-names.js";
import { sentence, wrap } from "../prose.js";
import { integerConstant, memberDeclaration, typeLiteral } from "./c-type.js";
import { blockComment, columnsOf, commentText, WIDTH } from "./comment.js";
import { defineLines, type Constant } from "./define-lines.js";
import {
  bitsFunctions,
  fieldFunctions,
  meaningOf,
  type CFunction,
  type Owner,
} from "./field-functions.js";
import { tailFunctions } from "./tail-functions.js";

/** What the template prints for one struct. */
export interface StructFacts {
  readonly names: CNames;
  readonly comment: string;
  /** Lines of the struct's body. */
  readonly members: readonly string[];
  /** Lines of macros: type byte, length, decimal places, special values. */
  readonly constants: readonly string[];
  /** Statements that the C compiler must find true. */
  readonly asserts: readonly string[];
  /** That the macro of the length says the truth. */
  readonly lengthAssert: string;
  readonly functions: readonly { readonly comment: string; readonly text: string }[];
}

/** Prepares one message or record. */
export function structFacts(
  layout: MessageLayout | RecordLayout,
  protocol: ProtocolLayout,
): StructFacts {
  const names = cNames(protocol.prefix, layout.name);
  return {
    names,
    comment: structComment(layout, protocol),
    members: memberLines(layout.fields, protocol.prefix),
    constants: defineLines(constantsOf(layout, names)),
    asserts: assertsOf(layout, names).map(assertText),
    lengthAssert: assertText(`sizeof(struct ${names.tag}) == ${names.length}`),
    functions: functionsOf(layout, protocol, names).map(functionFacts),
  };
}

/** A function as the template prints it. */
export function functionFacts(each: CFunction): StructFacts["functions"][number] {
  return { comment: blockComment([each.doc]), text: functionText(each) };
}

function structComment(layout: MessageLayout | RecordLayout, { document }: ProtocolLayout): string {
  const title = commentText(layout.title);
  const follows = layout.tail === null ? "" : ` and the ${layout.tail.name.replaceAll("_", " ")}`;
  const bytes = `${layout.length} bytes${follows}.`;
  const heading =
    layout.kind === "message"
      ? `${title}: ${layout.direction === null ? "" : `${layout.direction} `}message type ${quotedType(layout.type)}, ${bytes}`
      : `${title}: ${bytes}`;
  const section = layout.section === "" ? "" : `, section ${commentText(layout.section)}`;
  return blockComment([
    heading,
    commentText(layout.doc),
    `@see ${commentText(document)}${section}`,
  ]);
}

function quotedType(type: string): string {
  return type.length === 1 ? `'${type}'` : type;
}

function memberLines(fields: readonly FieldLayout[], prefix: string): readonly string[] {
  const declarations = fields.map((field) => `\t${memberDeclaration(field, prefix)}`);
  const column = Math.max(...declarations.map(columnsOf)) + 1;
  return fields.flatMap((field, index) => {
    const declaration = declarations[index] ?? "";
    const room = WIDTH - column - "/**<  */".length;
    const doc = wrap(memberDoc(field, prefix), room);
    // A name that is longer than the room beside the member cannot be broken.
    if (doc.some((line) => line.length > room)) {
      return [blockComment([memberDoc(field, prefix)], "\t"), declaration];
    }
    const padded = declaration + " ".repeat(column - columnsOf(declaration));
    const [first = "", ...rest] = doc;
    if (rest.length === 0) return [`${padded}/**< ${first} */`];
    const margin = `\t${" ".repeat(column - 8)}`;
    return [
      `${padded}/**< ${first}`,
      ...rest.map((line, at) => `${margin} *   ${line}${at === rest.length - 1 ? " */" : ""}`),
    ];
  });
}

/** `[32, 36) The limit price. Scaled by 10^4.`, `[19, 20) One of ITCH50_BUY_SELL_INDICATOR_*.` */
function memberDoc(field: FieldLayout, prefix: string): string {
  const range = `[${field.offset}, ${field.offset + field.length})`;
  const meaning = capital(meaningOf(field, prefix).replace(/^, /u, ""));
  return [range, sentence(commentText(field.doc)), sentence(meaning)]
    .filter((part) => part !== "")
    .join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function constantsOf(layout: MessageLayout | RecordLayout, names: CNames): readonly Constant[] {
  const constants: Constant[] = [
    ...(layout.kind === "message"
      ? [{ name: names.type, value: typeLiteral(layout.type), doc: "Type byte." }]
      : []),
    {
      name: names.length,
      value: String(layout.length),
      doc:
        layout.remainder === null && layout.tail === null ? "Bytes." : "Bytes of the fixed part.",
    },
  ];
  for (const field of layout.fields) {
    if (field.count !== null) {
      constants.push({
        name: cFieldNames(names, field.name).count,
        value: String(field.count),
        doc: "Values of the array.",
      });
    }
    if (field.decimals !== null) {
      constants.push({
        name: cFieldNames(names, field.name).decimals,
        value: String(field.decimals),
        doc: "Implied decimal places.",
      });
    }
    for (const sentinel of field.sentinels) {
      if (field.wireType.kind !== "integer") continue;
      constants.push({
        name: cSentinel(names, field.name, sentinel.name),
        value: integerConstant(sentinel.value, field.wireType),
        doc: commentText(sentinel.doc),
      });
    }
  }
  return constants;
}

function assertsOf(layout: MessageLayout | RecordLayout, names: CNames): readonly string[] {
  const struct = `struct ${names.tag}`;
  return [
    `sizeof(${struct}) == ${layout.length}`,
    `ITCH_ALIGNOF(${struct}) == 1`,
    ...layout.fields.flatMap((field) => [
      `offsetof(${struct}, ${field.name}) == ${field.offset}`,
      `ITCH_SIZEOF(${struct}, ${field.name}) == ${field.length}`,
    ]),
  ];
}

/** A long condition goes on a line of its own, or its two sides do: as the message it is one line again. */
function assertText(condition: string): string {
  const line = `ITCH_STATIC_ASSERT(${condition});`;
  if (line.length <= WIDTH) return line;
  const apart = `\t${condition});`;
  return `ITCH_STATIC_ASSERT(\n${columnsOf(apart) <= WIDTH ? apart : apart.replace(" == ", " ==\n\t")}`;
}

function functionsOf(
  layout: MessageLayout | RecordLayout,
  protocol: ProtocolLayout,
  names: CNames,
): readonly CFunction[] {
  const { prefix } = protocol;
  const owner: Owner = { prefix, tag: names.tag, self: layout.kind };
  return [
    initFunction(layout, protocol, { names, owner }),
    ...layout.fields.flatMap((field) => [
      ...fieldFunctions(field, cFieldNames(names, field.name), owner),
      ...bitsFunctions(field, names, owner),
    ]),
    ...(layout.remainder === null ? [] : [remainderFunction(layout.remainder, { names, owner })]),
    ...(layout.tail === null ? [] : tailFunctions(layout.tail, names, owner)),
  ];
}

interface Named {
  readonly names: CNames;
  readonly owner: Owner;
}

function initFunction(
  layout: MessageLayout | RecordLayout,
  { messageType, prefix }: ProtocolLayout,
  { names, owner: { tag, self } }: Named,
): CFunction {
  const records = layout.fields.flatMap(({ name, wireType }) =>
    wireType.kind === "record" ? [{ name, record: cNames(prefix, wireType.name) }] : [],
  );
  const texts = layout.fields.filter(
    ({ wireType: { kind } }) => kind === "alpha" || kind === "digits",
  );
  const hasType = layout.kind === "message" && messageType !== null;
  const what = texts.length > 0 ? "numbers 0, text blank" : "numbers 0";
  return {
    doc: hasType
      ? `Clears the message (${what}) and sets its type byte.`
      : `Clears the record: ${what}.`,
    returns: "void",
    name: names.init,
    parameters: `struct ${tag} *${self}`,
    body: [
      `memset(${self}, 0, sizeof(*${self}));`,
      ...texts.map(({ name }) => `memset(${self}->${name}, ' ', sizeof(${self}->${name}));`),
      ...records.flatMap(({ name, record }) => [
        `for (size_t index = 0; index < ${cFieldNames(names, name).count}; index++)`,
        `\t${record.init}(&${self}->${name}[index]);`,
      ]),
      ...(hasType ? [`${self}->${messageType.name} = ${names.type};`] : []),
    ],
  };
}

function remainderFunction(
  { name }: RemainderLayout,
  { names, owner: { tag, self } }: Named,
): CFunction {
  return {
    doc: `Returns the first byte after the fixed part: the ${name.replaceAll("_", " ")}, up to the end of the frame.`,
    returns: "const uint8_t *",
    name: cFieldNames(names, name).get,
    parameters: `const struct ${tag} *${self}`,
    body: [`return (const uint8_t *)${self} + sizeof(*${self});`],
  };
}

function functionText({ returns, name, parameters, body }: CFunction): string {
  const type = returns.endsWith("*") ? returns : `${returns} `;
  const oneLine = `static inline ${type}${name}(${parameters})`;
  const head =
    oneLine.length <= WIDTH ? oneLine : `static inline ${returns}\n${name}(${parameters})`;
  const lines = body.map((line) => (line === "" ? "" : `\t${line}`));
  return `${head}\n{\n${lines.join("\n")}\n}`;
}
