/** What was written in, what it means out: wire types parsed, enumerations found, then every check run. */
import type { Diagnostics } from "../source/diagnostics.js";
import type { ChosenEdition } from "../spec/choose-edition.js";
import type {
  Entry,
  EnumerationSpec,
  FieldSpec,
  OptionSetSpec,
  OptionSpec,
  ProtocolSpec,
} from "../spec/protocol-spec.js";
import { CHECKS } from "./checks/checks.js";
import { parseWireType } from "./parse-wire-type.js";
import { OPTION_HEAD_LENGTH } from "./option-head.js";
import type { Enumeration, Field, OptionSet, Protocol } from "./protocol.js";
import { resolveTail } from "./resolve-tail.js";
import { resolveType, type TypeScope } from "./resolve-type.js";
import { suggestWireType } from "./suggest-wire-type.js";

/** Resolves one protocol and runs the table of checks over it; null when a type could not be resolved. */
export function resolve(spec: ChosenEdition, diagnostics: Diagnostics): Protocol | null {
  const errorsBefore = diagnostics.errorCount;
  const enumerations = (spec.enumerations ?? [])
    .map((entry) => resolveEnumeration(entry, spec, diagnostics))
    .filter((enumeration) => enumeration !== null);
  const scope: TypeScope = {
    spec,
    diagnostics,
    enumerations: new Map(enumerations.map((each) => [each.name.value, each])),
    records: new Map((spec.records ?? []).map((record) => [record.name.value, record])),
    wireTypes: new Map(),
  };
  const header = resolveFields(spec.header ?? [], scope);
  const protocol: Protocol = {
    spec,
    messageTypeName: spec.messageType?.value ?? "message_type",
    enumerations,
    optionSets: (spec.options ?? []).map((entry) => resolveOptions(entry, scope)),
    header,
    messages: (spec.messages ?? []).map((message) => ({
      spec: message,
      fields: resolveFields(message.fields, scope),
      tail: resolveTail(message, spec, diagnostics),
    })),
    records: (spec.records ?? []).map((record) => ({
      spec: record,
      fields: resolveFields(record.fields, scope),
      tail: resolveTail(record, spec, diagnostics),
    })),
  };
  if (diagnostics.errorCount > errorsBefore) return null;
  for (const check of CHECKS) check(protocol, diagnostics);
  return diagnostics.errorCount > errorsBefore ? null : protocol;
}

/** Shared by all fields that have none, which is nearly all. */
const NONE: readonly never[] = [];

function resolveOptions({ key, value }: Entry<OptionSetSpec>, scope: TypeScope): OptionSet {
  return {
    spec: value,
    name: key,
    options: value.tags.flatMap((tag) => {
      const field = resolveField(asField(tag.value), scope);
      return field === null ? [] : [{ tag: tag.key, field }];
    }),
  };
}

/** An option's value is a field like any other, at the one place where values of options are. */
function asField(option: OptionSpec): FieldSpec {
  return {
    ...option,
    offset: { value: OPTION_HEAD_LENGTH, span: option.name.span },
    count: null,
    bits: null,
    decimalsFrom: null,
    secondsFrom: null,
  };
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
    const isWidth = parsed.problem === "width";
    const near = isWidth || written === null ? null : suggestWireType(written.value, []);
    diagnostics.report(isWidth ? "wire-type-width" : "wire-type-unknown", span, parsed.message, {
      help: near === null ? null : `did you mean ${near}?`,
    });
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

function resolveFields(fields: readonly FieldSpec[], scope: TypeScope): Field[] {
  return fields.map((field) => resolveField(field, scope)).filter((field) => field !== null);
}

function resolveField(spec: FieldSpec, scope: TypeScope): Field | null {
  const sentinels =
    spec.sentinels?.map((sentinel) => ({ spec: sentinel, value: BigInt(sentinel.value.value) })) ??
    NONE;
  const type = resolveType(spec, scope);
  if (type === null) return null;
  return {
    spec,
    wireType: type.wireType,
    wireTypeName: type.wireTypeName,
    count: spec.count?.value ?? null,
    bits: spec.bits ?? NONE,
    decimals: type.decimals,
    enumeration: type.enumeration,
    sentinels,
  };
}
