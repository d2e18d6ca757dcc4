/** A protocol's enumerations in, the module with their code objects and types out. */
import type {
  OptionalKind,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";
import type {
  CodeLayout,
  EnumerationLayout,
  ProtocolLayout,
} from "../../layout/protocol-layout.js";
import type { WireType } from "../../model/wire-type.js";
import { tsCode, tsEnumeration } from "../../names/ts-names.js";
import { sentence } from "../prose.js";
import { docComment, docText } from "./doc-text.js";
import { CONST, hexByte } from "./literals.js";
import type { TsModule } from "./ts-module.js";

/** Builds `codes.ts`. */
export function codesFile({ prefix, enumerations }: ProtocolLayout): TsModule {
  return {
    path: `ts/${prefix}/codes.ts`,
    opening: [
      "Codes by name. The types keep codes that no edition listed: the wire may carry any.",
    ],
    variables: enumerations.map(codeObject),
    typeAliases: enumerations.map(codeType),
  };
}

function codeObject({
  name,
  doc,
  wireType,
  codes,
}: EnumerationLayout): OptionalKind<VariableStatementStructure> {
  const rows = codes.map((code) => {
    const shown = wireType.kind === "char" ? `\`${code.code}\`` : "";
    const docs = [shown, sentence(docText(code.doc))].filter((part) => part !== "").join(": ");
    const comment = docs === "" ? "" : `/** ${docs} */\n`;
    return `${comment}${tsCode(code.name)}: ${codeValue(code, wireType)},`;
  });
  return {
    isExported: true,
    declarationKind: CONST,
    docs: [docComment([sentence(docText(doc)) || `Codes of ${name.replaceAll("_", " ")}.`])],
    declarations: [{ name: tsEnumeration(name), initializer: `{\n${rows.join("\n")}\n} as const` }],
  };
}

/** What a code is in TypeScript: the byte of a character, the trimmed text of an alpha, the number. */
function codeValue({ code }: CodeLayout, wireType: WireType): string {
  switch (wireType.kind) {
    case "char":
      return hexByte(code.charCodeAt(0));
    case "integer":
      return code;
    case "alpha":
    case "digits":
    case "bytes":
    case "record":
      return JSON.stringify(code.trimEnd());
  }
}

function codeType({
  name,
  wireType,
}: EnumerationLayout): OptionalKind<TypeAliasDeclarationStructure> {
  const type = tsEnumeration(name);
  const any = wireType.kind === "alpha" ? "string" : "number";
  return {
    name: type,
    isExported: true,
    docs: [docComment([`One of {@link ${type}}, or a code that no edition listed.`])],
    type: `(typeof ${type})[keyof typeof ${type}] | (${any} & {})`,
  };
}
