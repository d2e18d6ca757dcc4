/** One message or record in, the module with its view out. */
import type {
  ClassDeclarationStructure,
  ConstructorDeclarationStructure,
  GetAccessorDeclarationStructure,
  MethodDeclarationStructure,
  OptionalKind,
  PropertyDeclarationStructure,
  SetAccessorDeclarationStructure,
} from "ts-morph";
import type {
  FieldLayout,
  MessageLayout,
  ProtocolLayout,
  RecordLayout,
} from "../../layout/protocol-layout.js";
import { fieldTypeText } from "../../layout/wire-type-text.js";
import { camelCase } from "../../names/case.js";
import {
  tsSetter,
  tsEnumeration,
  tsFieldNames,
  tsNames,
  tsSentinel,
} from "../../names/ts-names.js";
import { bitsAccessors } from "./bits-accessors.js";
import { sentence } from "../prose.js";
import { docComment, docText } from "./doc-text.js";
import { fieldAccessors, type Accessor } from "./field-accessors.js";
import { hexByte } from "./literals.js";
import { tailImports, tailMethods, tailRuntime } from "./tail-methods.js";
import { mergeImports } from "./module-head.js";
import type { TsModule } from "./ts-module.js";
import { staticConstant } from "./static-constant.js";

/** Builds the module of one view. */
export function viewFile(
  layout: MessageLayout | RecordLayout,
  protocol: ProtocolLayout,
  runtimeModule: string,
): TsModule {
  const names = tsNames(layout.name);
  const accessors = layout.fields.flatMap((field) => {
    const own = fieldAccessors(field, names.view);
    return [...(field.count === null ? own : own.map(asElement)), ...bitsAccessors(field)];
  });
  const enumerations = layout.fields.flatMap(({ enumeration }) => enumeration ?? []);
  const types = new Set(enumerations.map(tsEnumeration));
  const values = new Set([
    ...accessors.flatMap((accessor) => accessor.runtime),
    ...tailRuntime(layout),
    "bytesWindow",
    "copyBytes",
    "NO_BYTES",
    "requireOffset",
  ]);
  return {
    path: `ts/${protocol.prefix}/${names.module}.ts`,
    imports: mergeImports([
      { from: runtimeModule, values: [...values] },
      ...(types.size === 0 ? [] : [{ from: "./codes.js", types: [...types] }]),
      ...layout.fields.flatMap(({ wireType }) => {
        if (wireType.kind !== "record") return [];
        const { view, module } = tsNames(wireType.name);
        return [{ from: `./${module}.js`, types: [view] }];
      }),
      ...tailImports(layout),
    ]),
    classes: [viewClass(layout, protocol, accessors)],
  };
}

/** An accessor of one of an array's values: a method over its index. */
function asElement(accessor: Accessor): Accessor {
  return {
    ...accessor,
    parameters: accessor.parameters ?? [],
    runtime: [...accessor.runtime, "requireIndex"],
  };
}

function viewClass(
  layout: MessageLayout | RecordLayout,
  protocol: ProtocolLayout,
  accessors: readonly Accessor[],
): OptionalKind<ClassDeclarationStructure> {
  const { view } = tsNames(layout.name);
  return {
    name: view,
    isExported: true,
    docs: [docComment(classDocs(layout, protocol))],
    properties: [...staticProperties(layout), ...placeProperties(layout)],
    ctors: [constructorOf(layout)],
    getAccessors: accessors.filter(isSingle).map(getter),
    setAccessors: accessors.filter(isSingle).flatMap(setter),
    methods: [
      ...layout.fields.flatMap((field) => elementMethods(field, accessors)),
      wrapMethod(layout),
      copyMethod(layout, view),
      ...tailMethods(layout, protocol),
      restMethod(layout),
    ],
  };
}

function classDocs(
  layout: MessageLayout | RecordLayout,
  { document }: ProtocolLayout,
): readonly string[] {
  const isOpen = layout.remainder !== null || layout.tail !== null;
  const bytes = `${layout.length} bytes${isOpen ? " and what follows" : ""}`;
  const heading =
    layout.kind === "message"
      ? `${docText(layout.title)}: ${layout.direction === null ? "" : `${layout.direction} `}message type \`${layout.type}\`, ${bytes}.`
      : `${docText(layout.title)}: ${bytes}.`;
  const section = layout.section === "" ? "" : `, section ${docText(layout.section)}`;
  return [heading, sentence(docText(layout.doc)), `@see ${docText(document)}${section}`];
}

function staticProperties(
  layout: MessageLayout | RecordLayout,
): readonly OptionalKind<PropertyDeclarationStructure>[] {
  const isWhole = layout.remainder === null && layout.tail === null;
  const fixed = isWhole ? "Bytes." : "Bytes of the fixed part.";
  return [
    ...(layout.kind === "message"
      ? [staticConstant("TYPE", hexByte(layout.typeCode), `Type byte, \`${layout.type}\`.`)]
      : []),
    staticConstant("LENGTH", String(layout.length), fixed),
    ...layout.fields.flatMap((field) => [
      ...(field.count === null
        ? []
        : [
            staticConstant(
              tsFieldNames(field.name).count,
              String(field.count),
              `Values of the array \`${camelCase(field.name)}\`.`,
            ),
          ]),
      ...(field.decimals === null
        ? []
        : [
            staticConstant(
              tsFieldNames(field.name).decimals,
              String(field.decimals),
              `Implied decimal places of \`${camelCase(field.name)}\`.`,
            ),
          ]),
      ...field.sentinels.map(({ name, value, doc }) =>
        staticConstant(
          tsSentinel(field.name, name),
          field.wireType.kind === "integer" && field.wireType.width > 6 ? `${value}n` : `${value}`,
          sentence(docText(doc)) || `Special value of \`${camelCase(field.name)}\`.`,
        ),
      ),
    ]),
    staticConstant("FIELDS", fieldsObject(layout.fields), "Where each field is, as literal types."),
  ];
}

function fieldsObject(fields: readonly FieldLayout[]): string {
  const rows = fields.map((field) => {
    const limit = field.offset + field.length;
    const type = JSON.stringify(fieldTypeText(field));
    return `${camelCase(field.name)}: { offset: ${field.offset}, length: ${field.length}, limit: ${limit}, type: ${type}, decimals: ${field.decimals} },`;
  });
  return `{\n${rows.join("\n")}\n} as const`;
}

function placeProperties({
  kind,
}: MessageLayout | RecordLayout): readonly OptionalKind<PropertyDeclarationStructure>[] {
  return [
    {
      name: "view",
      type: "DataView",
      leadingTrivia: "\n",
      hasDeclareKeyword: true,
      docs: [docComment([`The buffer that holds the ${kind}.`])],
    },
    {
      name: "offset",
      type: "number",
      hasDeclareKeyword: true,
      docs: [docComment([`Where the ${kind} begins, in bytes from the start of \`view\`.`])],
    },
  ];
}

function isSingle({ parameters }: Accessor): boolean {
  return parameters === undefined;
}

/** The methods of an array: what reads one of its values, and what sets it. */
function elementMethods(
  field: FieldLayout,
  accessors: readonly Accessor[],
): readonly OptionalKind<MethodDeclarationStructure>[] {
  const { name, count } = field;
  if (count === null) return [];
  const { member, hi, lo, key, keyHi, keyLo, text } = tsFieldNames(name);
  const own = new Set([member, hi, lo, key, keyHi, keyLo, text]);
  return accessors
    .filter((accessor) => own.has(accessor.name) && !isSingle(accessor))
    .flatMap((accessor) => {
      const check = `requireIndex(index, ${count});`;
      const index = { name: "index", type: "number" };
      const throws = `@throws RangeError when \`index\` is not from 0 to ${count - 1}.`;
      const read = {
        name: accessor.name,
        returnType: accessor.type,
        parameters: [index, ...(accessor.parameters ?? [])],
        docs: [docComment([...accessor.docs, throws])],
        statements: [check, `return ${accessor.read};`],
      };
      if (accessor.write === null) return [read];
      return [
        read,
        {
          name: tsSetter(accessor.name),
          returnType: "void",
          parameters: [index, { name: "value", type: accessor.type }],
          docs: [docComment([`Sets what {@link ${accessor.name}} reads.`, throws])],
          statements: [check, ...accessor.write],
        },
      ];
    });
}

/**
 * The fields are declared and set once: a field initialiser, or the `undefined` that a plain
 * declaration becomes, would be a first value, and V8 would no longer take `view` for a constant.
 */
function constructorOf({
  kind,
}: MessageLayout | RecordLayout): OptionalKind<ConstructorDeclarationStructure> {
  return {
    parameters: [
      { name: "view", type: "DataView", initializer: "NO_BYTES" },
      { name: "offset", type: "number", initializer: "0" },
    ],
    docs: [
      `\nA view of the ${kind} that begins at \`offset\`; without arguments of nothing, to be wrapped later.\n` +
        "@throws RangeError when `offset` is not a non-negative integer.",
    ],
    statements: ["this.view = view;", "this.offset = requireOffset(offset);"],
  };
}

function getter({
  name,
  type,
  docs,
  read,
}: Accessor): OptionalKind<GetAccessorDeclarationStructure> {
  return {
    name,
    returnType: type,
    docs: [docComment(docs)],
    statements: [`return ${read};`],
  };
}

function setter({
  name,
  type,
  write,
}: Accessor): readonly OptionalKind<SetAccessorDeclarationStructure>[] {
  if (write === null) return [];
  return [{ name, parameters: [{ name: "value", type }], statements: [...write] }];
}

function wrapMethod({
  kind,
}: MessageLayout | RecordLayout): OptionalKind<MethodDeclarationStructure> {
  return {
    name: "wrap",
    returnType: "this",
    parameters: [
      { name: "view", type: "DataView" },
      { name: "offset", type: "number" },
    ],
    docs: [
      `\nMoves the view to the ${kind} that begins at \`offset\`, and returns it.\n` +
        "@throws RangeError when `offset` is not a non-negative integer.",
    ],
    statements: ["this.view = view;", "this.offset = requireOffset(offset);", "return this;"],
  };
}

function copyMethod(
  { kind }: MessageLayout | RecordLayout,
  view: string,
): OptionalKind<MethodDeclarationStructure> {
  return {
    name: "copy",
    returnType: view,
    docs: [
      `\nA view over a copy of the ${kind}, to keep when the buffer is used again.\n@throws RangeError when the buffer ends before the ${kind} does.`,
    ],
    statements: [`return new ${view}(copyBytes(this.view, this.offset, ${view}.LENGTH));`],
  };
}

/** The bytes after the fixed part: named where the protocol names them. */
function restMethod(
  layout: MessageLayout | RecordLayout,
): OptionalKind<MethodDeclarationStructure> {
  const { remainder, length, kind } = layout;
  const what =
    remainder === null
      ? `The bytes by which a frame of \`length\` bytes is longer than this ${kind}`
      : `${sentence(docText(remainder.doc)) || "What follows the fixed part."} \`length\` is that of the whole frame`;
  return {
    name: remainder === null ? "extra" : camelCase(remainder.name),
    returnType: "Uint8Array",
    parameters: [{ name: "length", type: "number" }],
    docs: [
      `\n${what}; a window, not a copy.\n@throws RangeError when \`length\` is less than ${length} or ends beyond the buffer.`,
    ],
    statements:
      layout.tail === null
        ? [`return bytesWindow(this.view, this.offset + ${length}, length - ${length});`]
        : [
            "const whole = this.wholeLength(length);",
            "return bytesWindow(this.view, this.offset + whole, length - whole);",
          ],
  };
}
