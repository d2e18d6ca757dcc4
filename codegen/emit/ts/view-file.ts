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
import { wireTypeText } from "../../layout/wire-type-text.js";
import { camelCase } from "../../names/case.js";
import { tsEnumeration, tsFieldNames, tsNames, tsSentinel } from "../../names/ts-names.js";
import { docComment, docText, sentence } from "./doc-text.js";
import { fieldAccessors, type Accessor } from "./field-accessors.js";
import { hexByte } from "./literals.js";
import type { TsModule } from "./ts-module.js";

/** Builds the module of one view. */
export function viewFile(
  layout: MessageLayout | RecordLayout,
  protocol: ProtocolLayout,
  runtimeModule: string,
): TsModule {
  const names = tsNames(layout.name);
  const accessors = layout.fields.flatMap((field) => fieldAccessors(field, names.view));
  const enumerations = layout.fields.flatMap(({ enumeration }) => enumeration ?? []);
  const types = new Set(enumerations.map(tsEnumeration));
  const values = new Set([
    ...accessors.flatMap((accessor) => accessor.runtime),
    "bytesWindow",
    "copyBytes",
    "NO_BYTES",
    "requireOffset",
  ]);
  return {
    path: `ts/${protocol.prefix}/${names.module}.ts`,
    imports: [
      { from: runtimeModule, values: [...values] },
      ...(types.size === 0 ? [] : [{ from: "./codes.js", types: [...types] }]),
    ],
    classes: [viewClass(layout, protocol, accessors)],
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
    getAccessors: accessors.map(getter),
    setAccessors: accessors.flatMap(setter),
    methods: [wrapMethod(layout), copyMethod(layout, view), restMethod(layout)],
  };
}

function classDocs(
  layout: MessageLayout | RecordLayout,
  { document }: ProtocolLayout,
): readonly string[] {
  const bytes = `${layout.length} bytes${layout.remainder === null ? "" : " and what follows"}`;
  const heading =
    layout.kind === "message"
      ? `${docText(layout.title)}: message type \`${layout.type}\`, ${bytes}.`
      : `${docText(layout.title)}: ${bytes}.`;
  const section = layout.section === "" ? "" : `, section ${docText(layout.section)}`;
  return [heading, sentence(docText(layout.doc)), `@see ${docText(document)}${section}`];
}

function staticProperties(
  layout: MessageLayout | RecordLayout,
): readonly OptionalKind<PropertyDeclarationStructure>[] {
  const constant = (
    name: string,
    initializer: string,
    doc: string,
  ): OptionalKind<PropertyDeclarationStructure> => ({
    name,
    initializer,
    isStatic: true,
    isReadonly: true,
    docs: [docComment([doc])],
  });
  const fixed = layout.remainder === null ? "Bytes." : "Bytes of the fixed part.";
  return [
    ...(layout.kind === "message"
      ? [constant("TYPE", hexByte(layout.typeCode), `Type byte, \`${layout.type}\`.`)]
      : []),
    constant("LENGTH", String(layout.length), fixed),
    ...layout.fields.flatMap((field) => [
      ...(field.decimals === null
        ? []
        : [
            constant(
              tsFieldNames(field.name).decimals,
              String(field.decimals),
              `Implied decimal places of \`${camelCase(field.name)}\`.`,
            ),
          ]),
      ...field.sentinels.map(({ name, value, doc }) =>
        constant(
          tsSentinel(field.name, name),
          field.wireType.kind === "integer" && field.wireType.width > 6 ? `${value}n` : `${value}`,
          sentence(docText(doc)) || `Special value of \`${camelCase(field.name)}\`.`,
        ),
      ),
    ]),
    constant("FIELDS", fieldsObject(layout.fields), "Where each field is, as literal types."),
  ];
}

function fieldsObject(fields: readonly FieldLayout[]): string {
  const rows = fields.map((field) => {
    const limit = field.offset + field.length;
    const type = JSON.stringify(wireTypeText(field.wireType));
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
    statements: [`return bytesWindow(this.view, this.offset + ${length}, length - ${length});`],
  };
}
