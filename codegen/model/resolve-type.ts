/** The type that a field names in, its wire type out: an enumeration's, a record's, or one of the language's own. */
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located } from "../source/source-file.js";
import type { FieldSpec, ProtocolSpec, RecordSpec } from "../spec/protocol-spec.js";
import { parseWireType, type WireTypeProblem } from "./parse-wire-type.js";
import type { Enumeration, Field } from "./protocol.js";
import { suggestWireType } from "./suggest-wire-type.js";

/** What a type's name may mean in one protocol. */
export interface TypeScope {
  readonly spec: ProtocolSpec;
  readonly diagnostics: Diagnostics;
  readonly enumerations: ReadonlyMap<string, Enumeration>;
  readonly records: ReadonlyMap<string, RecordSpec>;
  /** What has been parsed so far: most fields share a few types. */
  readonly wireTypes: Map<string, ReturnType<typeof parseWireType>>;
}

/** The part of a field that its type decides. */
export type FieldType = Pick<Field, "wireType" | "wireTypeName" | "decimals" | "enumeration">;

/** Finds the type of a field; null when there is none of its name, which has been reported. */
export function resolveType(spec: FieldSpec, scope: TypeScope): FieldType | null {
  const enumeration = scope.enumerations.get(spec.type.value);
  if (enumeration !== undefined) {
    return {
      wireType: enumeration.wireType,
      wireTypeName: enumeration.spec.type?.value ?? "char",
      decimals: null,
      enumeration,
    };
  }
  const record = scope.records.get(spec.type.value);
  if (record !== undefined) {
    const { name, length } = record;
    return {
      wireType: { kind: "record", name: name.value, width: length.value },
      wireTypeName: name.value,
      decimals: null,
      enumeration: null,
    };
  }
  const parsed = parseOnce(spec.type.value, scope);
  if ("problem" in parsed) {
    report(spec.type, parsed, scope);
    return null;
  }
  return {
    wireType: parsed.wireType,
    wireTypeName: spec.type.value,
    decimals: parsed.decimals ?? spec.decimals?.value ?? null,
    enumeration: null,
  };
}

function parseOnce(text: string, { spec, wireTypes }: TypeScope): ReturnType<typeof parseWireType> {
  const known = wireTypes.get(text);
  if (known !== undefined) return known;
  const parsed = parseWireType(text, spec.byteOrder.value);
  wireTypes.set(text, parsed);
  return parsed;
}

function report(
  type: Located<string>,
  { problem, message }: WireTypeProblem,
  { diagnostics, enumerations, records }: TypeScope,
): void {
  const near = suggestWireType(type.value, [...enumerations.keys(), ...records.keys()]);
  const asked = near === null ? TYPES_HELP : `did you mean ${near}?`;
  diagnostics.report(
    problem === "width" ? "wire-type-width" : "wire-type-unknown",
    type.span,
    message,
    { help: problem === "width" ? null : (priceHelp(type.value) ?? asked) },
  );
}

const TYPES_HELP =
  "write u8 … u64, i8 … i64, price4, price8, char, alpha(n), bytes(n), digits(n), or the name of an enumeration or record";

/** Prices of two widths have names of their own, after their decimals. */
function priceHelp(text: string): string | null {
  const [, decimals] = /^price\(?([0-9]{1,2})\)?$/u.exec(text) ?? [];
  if (decimals === undefined || decimals === "4" || decimals === "8") return null;
  return `write the integer, and decimals: ${decimals} beside it`;
}
