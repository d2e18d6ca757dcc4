/** Every code must be encodable in its enumeration's wire type, and only once. */
import type { Located } from "../../source/source-file.js";
import type { Enumeration } from "../protocol.js";
import type { WireType } from "../wire-type.js";
import type { Check } from "./check.js";

export const checkCodes: Check = (protocol, diagnostics) => {
  for (const enumeration of protocol.enumerations) {
    if (enumeration.codes.length === 0) {
      diagnostics.report(
        "code-form",
        enumeration.name.span,
        `${enumeration.name.value} lists no codes`,
      );
    }
    const byWire = new Map<string, Located<string>>();
    for (const { code } of enumeration.codes) {
      const problem = problemOf(code.value, enumeration.wireType);
      if (problem !== null) {
        diagnostics.report(
          "code-form",
          code.span,
          `the code "${code.value}" is not ${typeName(enumeration)}: ${problem}`,
        );
      }
      const wire = code.value.trimEnd();
      const sameWire = byWire.get(wire);
      if (sameWire !== undefined) {
        diagnostics.report(
          "code-duplicate",
          code.span,
          `the code "${code.value}" is listed twice in ${enumeration.name.value}`,
          { related: [{ span: sameWire.span, message: "first listed here" }] },
        );
      }
      byWire.set(wire, code);
    }
  }
};

function typeName(enumeration: Enumeration): string {
  return enumeration.spec.type?.value ?? "char";
}

function problemOf(code: string, wireType: WireType): string | null {
  switch (wireType.kind) {
    case "char":
      return code.length === 1 ? null : "it must be one character";
    case "alpha":
      if (code.length > wireType.width) return `it has ${code.length} characters`;
      return code === " " || code === code.trimEnd() ? null : "write it without trailing spaces";
    case "integer":
      if (!/^(0|[1-9][0-9]{0,9})$/u.test(code)) return "write it in plain decimal digits";
      return Number(code) < 2 ** (wireType.width * 8) ? null : "it is too large";
    case "bytes":
    case "digits":
    case "record":
      return "this type carries no codes";
  }
}
