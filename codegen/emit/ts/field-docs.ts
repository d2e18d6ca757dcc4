/** What the generated TypeScript says about a field wherever it appears. */
import type { FieldLayout } from "../../layout/protocol-layout.js";
import { tsEnumeration } from "../../names/ts-names.js";
import { numberMeaning } from "../field-meaning.js";
import { sentence } from "../prose.js";
import { docText } from "./doc-text.js";

/** Meaning, then place and unit, as paragraphs of a doc comment. */
export function fieldDocs(field: FieldLayout): readonly string[] {
  const range = `Bytes [${field.offset}, ${field.offset + field.length})`;
  const doc = sentence(docText(field.doc));
  return [[doc, `${range}${meaningOf(field)}.`].filter((part) => part !== "").join(" ")];
}

/** What a value is, after its place: `, scaled by 10^4`, `, a code of `BuySellIndicator``. */
export function meaningOf(field: FieldLayout): string {
  const { wireType, enumeration } = field;
  const counted = numberMeaning(field, (name) => `\`${name}\``);
  if (counted !== "") return counted;
  if (enumeration !== null) return `, a code of \`${tsEnumeration(enumeration)}\``;
  switch (wireType.kind) {
    case "integer":
    case "bytes":
      return "";
    case "char":
      return ", one ASCII character";
    case "alpha":
      return ", ASCII text";
    case "digits":
      return ", a number in ASCII digits; undefined when they spell none";
    case "record":
      return `, ${field.count ?? 1} records of ${wireType.width} bytes`;
  }
}
