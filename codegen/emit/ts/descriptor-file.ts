/** A protocol in, the module by which tools read any of its messages without naming them out. */
import type {
  EnumerationLayout,
  FieldLayout,
  MessageLayout,
  ProtocolLayout,
  RecordLayout,
} from "../../layout/protocol-layout.js";
import { camelCase, screamingCase } from "../../names/case.js";
import { tsNames } from "../../names/ts-names.js";
import { CONST, objectKey } from "./literals.js";
import type { TsModule } from "./ts-module.js";

/** Builds `descriptor.ts`. */
export function descriptorFile(protocol: ProtocolLayout, runtimeModule: string): TsModule {
  const { prefix, enumerations, history, messageType, messages, records } = protocol;
  return {
    path: `ts/${prefix}/descriptor.ts`,
    imports: [
      { from: runtimeModule, types: ["ProtocolDescriptor"] },
      { from: "./protocol.js", values: ["EDITION", "FINGERPRINT", "PROTOCOL", "VERSION"] },
      ...(history === null ? [] : [{ from: "./editions.js", values: ["EDITIONS"] }]),
      ...[...messages, ...records].map(({ name }) => {
        const { view, module } = tsNames(name);
        return { from: `./${module}.js`, values: [view] };
      }),
    ],
    variables: [
      ...enumerations.map((enumeration) => ({
        declarationKind: CONST,
        declarations: [
          { name: codesName(enumeration.name), initializer: codesObject(enumeration) },
        ],
      })),
      {
        isExported: true,
        declarationKind: CONST,
        leadingTrivia: "\n",
        docs: [
          "The protocol for tools that must work with any: every field with its place and reader.",
        ],
        declarations: [
          {
            name: "descriptor",
            type: "ProtocolDescriptor",
            initializer: `{
protocol: PROTOCOL,
version: VERSION,
edition: EDITION,
${history === null ? "" : "history: EDITIONS,\n"}prefix: ${JSON.stringify(prefix)},
fingerprint: FINGERPRINT,
messageTypeOffset: ${messageType === null ? "null" : messageType.offset},
messages: [${messages.map(layoutObject).join("\n")}],
records: [${records.map(layoutObject).join("\n")}],
}`,
          },
        ],
      },
    ],
  };
}

function codesName(enumeration: string): string {
  return screamingCase(enumeration);
}

function codesObject({ codes }: EnumerationLayout): string {
  const rows = codes.map(
    ({ code, name }) => `${objectKey(code.trimEnd())}: ${JSON.stringify(name)},`,
  );
  return `{\n${rows.join("\n")}\n}`;
}

function layoutObject(layout: MessageLayout | RecordLayout): string {
  const { view } = tsNames(layout.name);
  const type =
    layout.kind === "message"
      ? `type: ${JSON.stringify(layout.type)},\ntypeCode: ${view}.TYPE,\n`
      : "";
  return `{
${type}name: ${JSON.stringify(layout.name)},
title: ${JSON.stringify(layout.title)},
section: ${JSON.stringify(layout.section)},
length: ${view}.LENGTH,
remainder: ${layout.remainder === null ? "null" : JSON.stringify(layout.remainder.name)},
view: ${view},
fields: [
${layout.fields.map((field) => fieldObject(field, view)).join("\n")}
],
},`;
}

function fieldObject(field: FieldLayout, view: string): string {
  return `{
name: ${JSON.stringify(field.name)},
offset: ${field.offset},
length: ${field.length},
kind: ${JSON.stringify(field.wireType.kind)},
wireType: ${JSON.stringify(field.wireTypeName)},
decimals: ${field.decimals},
unit: ${JSON.stringify(field.unit)},
codes: ${field.enumeration === null ? "null" : codesName(field.enumeration)},
read: (view) => (view as ${view}).${camelCase(field.name)},
},`;
}
