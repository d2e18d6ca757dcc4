/** A set of options in, the module with the view that moves over an appendage out. */
import type {
  OptionLayout,
  OptionSetLayout,
  ProtocolLayout,
} from "../../layout/protocol-layout.js";
import { camelCase } from "../../names/case.js";
import {
  tsEnumeration,
  tsFieldNames,
  tsNames,
  tsOptionTag,
  tsSentinel,
  tsSetter,
} from "../../names/ts-names.js";
import { sentence } from "../prose.js";
import { classText, type ClassConstant } from "./class-text.js";
import { docComment, docText } from "./doc-text.js";
import { fieldAccessors, type Accessor } from "./field-accessors.js";
import { meaningOf } from "./field-docs.js";
import { readNumber, writeNumber, type Place } from "./integer-access.js";
import { mergeImports } from "./module-head.js";
import type { TextModule } from "./text-module.js";
import { staticConstant } from "./static-constant.js";

/** Builds the module of one set. */
export function optionViewFile(
  set: OptionSetLayout,
  { prefix, document }: ProtocolLayout,
  runtimeModule: string,
): TextModule {
  const { view, module } = tsNames(set.name);
  const enumerations = set.options.flatMap(({ value }) => value.enumeration ?? []);
  const runtime = set.options.flatMap((option) => valueAccessor(option, view).runtime);
  return {
    path: `ts/${prefix}/${module}.ts`,
    imports: mergeImports([
      { from: runtimeModule, values: ["OptionView", ...runtime] },
      ...enumerations.map((name) => ({ from: "./codes.js", types: [tsEnumeration(name)] })),
    ]),
    text: classText({
      name: view,
      extends: "OptionView",
      doc: docComment([
        sentence(docText(set.doc)) || `Options of ${docText(document)}.`,
        "Each option reads as undefined unless the view is on that option and its value is as long as it should be.",
      ]),
      constants: set.options.flatMap(constants),
      accessors: set.options.map((option) => {
        const { name, type, docs, read } = valueAccessor(option, view);
        return {
          name,
          type: type.endsWith("undefined") ? type : `${type} | undefined`,
          doc: docComment(docs),
          read: `this.is(${option.tag}, ${option.value.length}) ? ${read} : undefined`,
          write: null,
        };
      }),
      methods: set.options.map((option) => {
        const { name, type, write } = valueAccessor(option, view);
        const { offset, length } = option.value;
        return {
          name: tsSetter(camelCase(option.value.name)),
          returnType: "void",
          parameters: [{ name: "value", type }],
          doc: docComment([
            `Makes the option at \`offset\` the {@link ${name}}: ${offset + length} bytes in all.`,
          ]),
          statements: [`this.begin(${option.tag}, ${length});`, ...(write ?? [])],
        };
      }),
    }),
  };
}

/** The first accessor of a field is its value; what else a field has is of use on hot paths alone. */
function valueAccessor({ value, tag }: OptionLayout, view: string): Accessor {
  const [accessor] = fieldAccessors(value, view);
  if (accessor === undefined) throw new Error(`${value.name} has no value`);
  const doc = `${sentence(docText(value.doc))} `.trimStart();
  const { wireType } = value;
  const at: Place = { at: value.offset, step: 0 };
  // A number of 5 or 6 bytes is read through its halves in other views, which an option does not have.
  const direct =
    wireType.kind === "integer" && wireType.width <= 6
      ? { read: readNumber(wireType, at), write: writeNumber(wireType, at) }
      : {};
  return { ...accessor, ...direct, docs: [`${doc}Tag ${tag}${meaningOf(value)}.`] };
}

function constants({ value, tag }: OptionLayout): readonly ClassConstant[] {
  const member = camelCase(value.name);
  const isWide = value.wireType.kind === "integer" && value.wireType.width > 6;
  return [
    staticConstant(tsOptionTag(value.name), String(tag), `Tag of \`${member}\`.`),
    ...(value.decimals === null
      ? []
      : [
          staticConstant(
            tsFieldNames(value.name).decimals,
            String(value.decimals),
            `Implied decimal places of \`${member}\`.`,
          ),
        ]),
    ...value.sentinels.map((sentinel) =>
      staticConstant(
        tsSentinel(value.name, sentinel.name),
        `${sentinel.value}${isWide ? "n" : ""}`,
        sentence(docText(sentinel.doc)) || `Special value of \`${member}\`.`,
      ),
    ),
  ];
}
