/** A breaking finding in, a C file out that compiles against the base's header and not against the head's. */
import type { FieldLayout, ProtocolLayout } from "../layout/protocol-layout.js";
import { wireTypeText } from "../layout/wire-type-text.js";
import { cCode, cFieldNames, cNames, cSentinel } from "../names/c-names.js";
import type { AnyLayout, Finding, Subject } from "./finding.js";

/** The file's text; null when the change cannot be seen in C. */
export function sourceOf(finding: Finding): string | null {
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
  const fingerprint = `${prefix.toUpperCase()}_FINGERPRINT == UINT64_C(0x${protocol.fingerprint})`;
  if (finding.rule === "structure-changed") return [fingerprint];
  if (layout !== undefined) {
    const names = cNames(prefix, layout.name);
    const struct = `struct ${names.tag}`;
    if (finding.rule === "field-inserted")
      return layout.fields.flatMap((each) => placeClaims(struct, each));
    if (field === undefined) {
      const type =
        layout.kind === "message" ? [`${names.type} == ${typeByteText(layout.type)}`] : [];
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

/** A type byte is a character, or 0x and two digits. */
function typeByteText(type: string): string {
  return type.length === 1 ? characterText(type) : type;
}

function characterText(character: string): string {
  return `'${character.replace(/['\\]/u, "\\$&")}'`;
}
