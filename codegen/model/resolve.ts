/** What was written in, what it means out: wire types parsed, enumerations found, then every check run. */
import type { Diagnostics } from "../source/diagnostics.js";
import { suggest } from "../source/suggest.js";
import type { ChosenEdition } from "../spec/choose-edition.js";
import type { Entry, EnumerationSpec, FieldSpec, ProtocolSpec } from "../spec/protocol-spec.js";
import { CHECKS } from "./checks/checks.js";
import { parseWireType, WIRE_TYPE_NAMES } from "./parse-wire-type.js";
import type { Enumeration, Field, Protocol } from "./protocol.js";

/** Resolves one protocol and runs the table of checks over it; null when a type could not be resolved. */
export function resolve(spec: ChosenEdition, diagnostics: Diagnostics): Protocol | null {
  const errorsBefore = diagnostics.errorCount;
  const enumerations = (spec.enumerations ?? [])
    .map((entry) => resolveEnumeration(entry, spec, diagnostics))
    .filter((enumeration) => enumeration !== null);
  const scope: Scope = {
    spec,
    diagnostics,
    enumerations: new Map(enumerations.map((each) => [each.name.value, each])),
  };
  const header = resolveFields(spec.header ?? [], scope);
  const protocol: Protocol = {
    spec,
    messageTypeName: spec.messageType?.value ?? "message_type",
    enumerations,
    header,
    messages: (spec.messages ?? []).map((message) => ({
      spec: message,
      fields: resolveFields(message.fields, scope),
    })),
    records: (spec.records ?? []).map((record) => ({
      spec: record,
      fields: resolveFields(record.fields, scope),
    })),
  };
  if (diagnostics.errorCount > errorsBefore) return null;
  for (const check of CHECKS) check(protocol, diagnostics);
  return diagnostics.errorCount > errorsBefore ? null : protocol;
}

interface Scope {
  readonly spec: ProtocolSpec;
  readonly diagnostics: Diagnostics;
  readonly enumerations: ReadonlyMap<string, Enumeration>;
}

function resolveEnumeration(
  entry: Entry<EnumerationSpec>,
  spec: ProtocolSpec,
  diagnostics: Diagnostics,
): Enumeration | null {
  const written = entry.value.type;
  const parsed = parseWireType(written?.value ?? "char", spec.byteOrder.value);
  const span = written?.span ?? entry.key.span;
  if ("problem" in parsed) {
    diagnostics.report(
      parsed.problem === "width" ? "wire-type-width" : "wire-type-unknown",
      span,
      parsed.message,
    );
    return null;
  }
  const { wireType } = parsed;
  const carriesCodes =
    wireType.kind === "char" ||
    (wireType.kind === "alpha" && wireType.width <= 8) ||
    (wireType.kind === "integer" && !wireType.signed && wireType.width <= 4);
  if (!carriesCodes || parsed.decimals !== null) {
    diagnostics.report("enumeration-type", span, `codes cannot be ${written?.value ?? "char"}`, {
      help: "use char, alpha(n) with n up to 8, u8, u16 or u32",
    });
    return null;
  }
  return {
    spec: entry.value,
    name: entry.key,
    wireType,
    codes: entry.value.codes.map((code) => ({ spec: code.value, code: code.key })),
  };
}

function resolveFields(fields: readonly FieldSpec[], scope: Scope): Field[] {
  return fields.map((field) => resolveField(field, scope)).filter((field) => field !== null);
}

function resolveField(spec: FieldSpec, scope: Scope): Field | null {
  const sentinels = (spec.sentinels ?? []).map((sentinel) => ({
    spec: sentinel,
    value: BigInt(sentinel.value.value),
  }));
  const enumeration = scope.enumerations.get(spec.type.value) ?? null;
  if (enumeration !== null) {
    return {
      spec,
      wireType: enumeration.wireType,
      wireTypeName: enumeration.spec.type?.value ?? "char",
      decimals: null,
      enumeration,
      sentinels,
    };
  }
  const parsed = parseWireType(spec.type.value, scope.spec.byteOrder.value);
  if ("problem" in parsed) {
    const names = [...WIRE_TYPE_NAMES, ...scope.enumerations.keys()];
    const near = suggest(spec.type.value.replace(/\(.*$/u, ""), names);
    scope.diagnostics.report(
      parsed.problem === "width" ? "wire-type-width" : "wire-type-unknown",
      spec.type.span,
      parsed.message,
      {
        help: near === null || parsed.problem === "width" ? null : `did you mean ${near}?`,
      },
    );
    return null;
  }
  return {
    spec,
    wireType: parsed.wireType,
    wireTypeName: spec.type.value,
    decimals: parsed.decimals ?? spec.decimals?.value ?? null,
    enumeration: null,
    sentinels,
  };
}
