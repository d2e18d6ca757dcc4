/** One message or record in, the module with its view out. */
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
import {
  classText,
  type ClassConstant,
  type ClassConstructor,
  type ClassMethod,
  type ClassParts,
  type ClassProperty,
} from "./class-text.js";
import { docComment, docText } from "./doc-text.js";
import { fieldAccessors, type Accessor } from "./field-accessors.js";
import { hexByte } from "./literals.js";
import { tailImports, tailMethods, tailRuntime } from "./tail-methods.js";
import { mergeImports } from "./module-head.js";
import type { TextModule } from "./text-module.js";
import { staticConstant } from "./static-constant.js";

/** Builds the module of one view. */
export function viewFile(
  layout: MessageLayout | RecordLayout,
  protocol: ProtocolLayout,
  runtimeModule: string,
): TextModule {
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
    text: classText(viewClass(layout, protocol, accessors)),
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
): ClassParts {
  const { view } = tsNames(layout.name);
  return {
    name: view,
    doc: docComment(classDocs(layout, protocol)),
    constants: constantsOf(layout),
    properties: placeProperties(layout),
    constructors: [constructorOf(layout)],
    accessors: accessors
      .filter(isSingle)
      .map(({ docs, ...accessor }) => ({ ...accessor, doc: docComment(docs) })),
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

function constantsOf(layout: MessageLayout | RecordLayout): readonly ClassConstant[] {
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

function placeProperties({ kind }: MessageLayout | RecordLayout): readonly ClassProperty[] {
  return [
    {
      name: "view",
      type: "DataView",
      doc: docComment([`The buffer that holds the ${kind}.`]),
    },
    {
      name: "offset",
      type: "number",
      doc: docComment([`Where the ${kind} begins, in bytes from the start of \`view\`.`]),
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
): readonly ClassMethod[] {
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
        doc: docComment([...accessor.docs, throws]),
        statements: [check, `return ${accessor.read};`],
      };
      if (accessor.write === null) return [read];
      return [
        read,
        {
          name: tsSetter(accessor.name),
          returnType: "void",
          parameters: [index, { name: "value", type: accessor.type }],
          doc: docComment([`Sets what {@link ${accessor.name}} reads.`, throws]),
          statements: [check, ...accessor.write],
        },
      ];
    });
}

/**
 * The fields are declared and set once: a field initialiser, or the `undefined` that a plain
 * declaration becomes, would be a first value, and V8 would no longer take `view` for a constant.
 */
function constructorOf({ kind }: MessageLayout | RecordLayout): ClassConstructor {
  return {
    parameters: [
      { name: "view", type: "DataView", value: "NO_BYTES" },
      { name: "offset", type: "number", value: "0" },
    ],
    doc:
      `\nA view of the ${kind} that begins at \`offset\`; without arguments of nothing, to be wrapped later.\n` +
      "@throws RangeError when `offset` is not a non-negative integer.",
    statements: ["this.view = view;", "this.offset = requireOffset(offset);"],
  };
}

function wrapMethod({ kind }: MessageLayout | RecordLayout): ClassMethod {
  return {
    name: "wrap",
    returnType: "this",
    parameters: [
      { name: "view", type: "DataView" },
      { name: "offset", type: "number" },
    ],
    doc:
      `\nMoves the view to the ${kind} that begins at \`offset\`, and returns it.\n` +
      "@throws RangeError when `offset` is not a non-negative integer.",
    statements: ["this.view = view;", "this.offset = requireOffset(offset);", "return this;"],
  };
}

function copyMethod({ kind }: MessageLayout | RecordLayout, view: string): ClassMethod {
  return {
    name: "copy",
    returnType: view,
    parameters: [],
    doc: `\nA view over a copy of the ${kind}, to keep when the buffer is used again.\n@throws RangeError when the buffer ends before the ${kind} does.`,
    statements: [`return new ${view}(copyBytes(this.view, this.offset, ${view}.LENGTH));`],
  };
}

/** The bytes after the fixed part: named where the protocol names them. */
function restMethod(layout: MessageLayout | RecordLayout): ClassMethod {
  const { remainder, length, kind } = layout;
  const what =
    remainder === null
      ? `The bytes by which a frame of \`length\` bytes is longer than this ${kind}`
      : `${sentence(docText(remainder.doc)) || "What follows the fixed part."} \`length\` is that of the whole frame`;
  return {
    name: remainder === null ? "extra" : camelCase(remainder.name),
    returnType: "Uint8Array",
    parameters: [{ name: "length", type: "number" }],
    doc: `\n${what}; a window, not a copy.\n@throws RangeError when \`length\` is less than ${length} or ends beyond the buffer.`,
    statements:
      layout.tail === null
        ? [`return bytesWindow(this.view, this.offset + ${length}, length - ${length});`]
        : [
            "const whole = this.wholeLength(length);",
            "return bytesWindow(this.view, this.offset + whole, length - whole);",
          ],
  };
}
