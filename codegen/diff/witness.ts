/**
 * A breaking finding in, its evidence out: a C file that compiles against the base's headers and not
 * against the head's, and a message that the two sides decode differently.
 */
import { wireTypeText } from "../layout/wire-type-text.js";
import type { FieldLayout, ProtocolLayout } from "../layout/protocol-layout.js";
import { cCode, cFieldNames, cNames, cSentinel } from "../names/c-names.js";
import { decodeAs, decodeMessage, exampleBytes, withCode, type Decoded } from "./decode.js";
import type { AnyLayout, Finding, Subject } from "./finding.js";

/** The evidence for one finding. */
export interface Witness {
  /** `01-field-moved-add_order.price`: for file names. */
  readonly name: string;
  /** The C file; null when the change cannot be seen in C. */
  readonly source: string | null;
  /** Bytes and what either side finds in them; null when no bytes tell the sides apart. */
  readonly message: WitnessMessage | null;
}

/** A message that the sides decode differently. */
export interface WitnessMessage {
  readonly hex: string;
  readonly base: Decoded;
  readonly head: Decoded;
}

/** Evidence for every finding that breaks the wire or source, in the order of the findings. */
export function witnessesOf(findings: readonly Finding[]): readonly Witness[] {
  return findings
    .filter((finding) => finding.class === "WIRE_BREAKING" || finding.class === "SOURCE_BREAKING")
    .map((finding, index) => ({
      name: `${String(index + 1).padStart(2, "0")}-${finding.rule}-${finding.path.split(".").slice(1).join(".") || finding.path}`,
      source: sourceOf(finding),
      message: messageOf(finding),
    }));
}

function sourceOf(finding: Finding): string | null {
  const subject = finding.baseSubject;
  if (subject === null) return null;
  const claims = claimsOf(subject, finding);
  if (claims.length === 0) return null;
  return program(finding, { prefix: subject.protocol.prefix, claims, absent: absentOf(finding) });
}

/** Macros that the head defines and the base does not. */
function absentOf({ rule, baseSubject, headSubject }: Finding): readonly string[] {
  const { layout, field, protocol } = headSubject ?? {};
  if (rule !== "scale-changed" || baseSubject?.field?.decimals !== null) return [];
  if (layout === undefined || field === undefined || protocol === undefined) return [];
  return [cFieldNames(cNames(protocol.prefix, layout.name), field.name).decimals];
}

interface Program {
  readonly prefix: string;
  readonly claims: readonly string[];
  readonly absent: readonly string[];
}

function program({ rule, summary }: Finding, { prefix, claims, absent }: Program): string {
  const comment = summary.replaceAll("*/", "* /").replace(/\s+/gu, " ");
  return `/* ${rule}: ${comment}. Compiles against the base's header, not against the head's. */
#include "${prefix}.h"

${[
  ...claims.map((claim) => `ITCH_STATIC_ASSERT(${claim});`),
  ...absent.map((macro) => `#ifdef ${macro}\n#error "the base has no ${macro}"\n#endif`),
].join("\n")}

int main(void)
{
	return 0;
}
`;
}

/** What the base's header says of the subject, as conditions. */
function claimsOf(subject: Subject, finding: Finding): readonly string[] {
  const { protocol, layout, field, enumeration, code } = subject;
  const { prefix } = protocol;
  if (layout !== undefined) {
    const names = cNames(prefix, layout.name);
    const struct = `struct ${names.tag}`;
    if (finding.rule === "field-inserted")
      return layout.fields.flatMap((each) => placeClaims(struct, each));
    if (field === undefined) {
      const type =
        layout.kind === "message" ? [`${names.type} == ${characterText(layout.type)}`] : [];
      return [
        `sizeof(${struct}) == ${layout.length}`,
        ...type,
        ...remainderClaim(layout, finding, prefix),
      ];
    }
    return fieldClaims(
      struct,
      field,
      cFieldNames(names, field.name).decimals,
      finding,
      (sentinel) => cSentinel(names, field.name, sentinel),
    );
  }
  if (enumeration !== undefined) return codeClaims(protocol, enumeration, code);
  const fingerprint = `${prefix.toUpperCase()}_FINGERPRINT == UINT64_C(0x${protocol.fingerprint})`;
  return [fingerprint];
}

/** The remainder's accessor has to be there: naming it is the claim. */
function remainderClaim(layout: AnyLayout, { rule }: Finding, prefix: string): readonly string[] {
  if (!rule.startsWith("remainder") || layout.remainder === null) return [];
  const accessor = cFieldNames(cNames(prefix, layout.name), layout.remainder.name).get;
  return [`sizeof(${accessor}((const struct ${prefix}_${layout.name} *)0)) == sizeof(void *)`];
}

function placeClaims(struct: string, { name, offset, length }: FieldLayout): readonly string[] {
  return [
    `offsetof(${struct}, ${name}) == ${offset}`,
    `ITCH_SIZEOF(${struct}, ${name}) == ${length}`,
  ];
}

function fieldClaims(
  struct: string,
  field: FieldLayout,
  decimals: string,
  { rule, baseSubject }: Finding,
  sentinelName: (sentinel: string) => string,
): readonly string[] {
  const { name, wireType } = field;
  // Which set a field's codes come from is nothing that C could check.
  if (rule.startsWith("field-codes")) return [];
  const claims = [...placeClaims(struct, field)];
  if (wireType.kind === "integer" && wireType.width > 1) {
    claims.push(
      `_Generic(((${struct} *)0)->${name}, struct itch_${wireTypeText(wireType)}: 1, default: 0)`,
    );
  } else {
    const type =
      wireType.kind === "integer"
        ? wireType.signed
          ? "int8_t"
          : "uint8_t"
        : wireType.kind === "bytes"
          ? "uint8_t *"
          : wireType.kind === "char"
            ? "char"
            : "char *";
    claims.push(`_Generic(((${struct} *)0)->${name}, ${type}: 1, default: 0)`);
  }
  if (field.decimals !== null) claims.push(`${decimals} == ${field.decimals}`);
  for (const sentinel of field.sentinels)
    claims.push(`${sentinelName(sentinel.name)} == ${sentinel.value}`);
  // Units are words to a C compiler, but the fingerprint counts them.
  if (rule === "unit-changed" && baseSubject !== null) {
    const { prefix, fingerprint } = baseSubject.protocol;
    claims.push(`${prefix.toUpperCase()}_FINGERPRINT == UINT64_C(0x${fingerprint})`);
  }
  return claims;
}

function codeClaims(
  { prefix, enumerations }: ProtocolLayout,
  name: string,
  code: string | undefined,
): readonly string[] {
  const enumeration = enumerations.find((each) => each.name === name);
  const codes = enumeration?.codes.filter((each) => code === undefined || each.code === code) ?? [];
  return codes.map((each) => {
    const macro = cCode(prefix, name, each.name);
    const { wireType } = enumeration ?? {};
    if (wireType?.kind === "alpha") {
      const text = each.code.padEnd(wireType.width).replace(/["\\?]/gu, "\\$&");
      return `__builtin_strcmp(${macro}, "${text}") == 0`;
    }
    return `${macro} == ${wireType?.kind === "integer" ? each.code : characterText(each.code)}`;
  });
}

function characterText(character: string): string {
  return `'${character.replace(/['\\]/u, "\\$&")}'`;
}

function messageOf(finding: Finding): WitnessMessage | null {
  for (const { bytes, layouts } of examples(finding)) {
    const base = decodeOn(finding.baseSubject, layouts[0], bytes, finding);
    const head = decodeOn(finding.headSubject, layouts[1], bytes, finding);
    if (base === null || head === null) continue;
    if (JSON.stringify(base) !== JSON.stringify(head)) {
      return { hex: hexText(bytes), base, head };
    }
  }
  return null;
}

function hexText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

interface Example {
  readonly bytes: Uint8Array;
  readonly layouts: readonly [AnyLayout | undefined, AnyLayout | undefined];
}

/** Bytes worth trying: messages of the base, then of the head; for a code, messages that carry it. */
function examples({ rule, baseSubject, headSubject }: Finding): readonly Example[] {
  const layouts = [baseSubject?.layout, headSubject?.layout] as const;
  return [baseSubject, headSubject].flatMap((subject): readonly Example[] => {
    if (subject === null) return [];
    const { protocol, layout, field, enumeration, code } = subject;
    if (layout !== undefined && field !== undefined && rule.startsWith("sentinel")) {
      return field.sentinels.map(({ value }) => ({
        bytes: withCode(exampleBytes(protocol, layout), field, value.toString()),
        layouts,
      }));
    }
    if (layout !== undefined && field !== undefined && rule === "field-codes-reused") {
      const codes = protocol.enumerations.find(({ name }) => name === field.enumeration)?.codes;
      return (codes ?? []).map((each) => ({
        bytes: withCode(exampleBytes(protocol, layout), field, each.code),
        layouts,
      }));
    }
    if (layout !== undefined) return [{ bytes: exampleBytes(protocol, layout), layouts }];
    if (enumeration === undefined)
      return protocol.messages
        .slice(0, 1)
        .map((each) => ({ bytes: exampleBytes(protocol, each), layouts }));
    const first = protocol.enumerations.find(({ name }) => name === enumeration)?.codes[0]?.code;
    const carried = code ?? first;
    if (carried === undefined) return [];
    return protocol.messages.flatMap((message) =>
      message.fields
        .filter((field) => field.enumeration === enumeration)
        .map((field) => ({
          bytes: withCode(exampleBytes(protocol, message), field, carried),
          layouts,
        })),
    );
  });
}

function decodeOn(
  subject: Subject | null,
  layout: AnyLayout | undefined,
  bytes: Uint8Array,
  { baseSubject, headSubject }: Finding,
): Decoded | null {
  if (subject === null) {
    // The other side knows nothing of it: a message of its own is unknown there, a record is nothing.
    const other = baseSubject ?? headSubject;
    return other?.layout?.kind === "message"
      ? { verdict: "unknown", name: null, fields: {} }
      : null;
  }
  if (layout?.kind === "record") return decodeAs(subject.protocol, layout, bytes);
  return decodeMessage(subject.protocol, bytes);
}
