/** Decimals and seconds that another field says: that field is there, and says them as a plain number. */
import type { Diagnostics } from "../../source/diagnostics.js";
import type { Located } from "../../source/source-file.js";
import type { DecimalsFromSpec, SecondsFromSpec } from "../../spec/protocol-spec.js";
import type { Field, Protocol } from "../protocol.js";
import type { Check } from "./check.js";
import { layoutFields } from "./layout-fields.js";

export const checkSources: Check = (protocol, diagnostics) => {
  const seen = new Set<Field>();
  for (const layout of [...protocol.messages, ...protocol.records]) {
    const fields = layoutFields(layout, protocol);
    for (const field of fields) {
      // The header's fields are those of every message.
      if (seen.has(field)) continue;
      seen.add(field);
      const scope: Scope = { protocol, fields, field, diagnostics };
      if (field.spec.decimalsFrom !== null) checkDecimalsFrom(field.spec.decimalsFrom, scope);
      if (field.spec.secondsFrom !== null) checkSecondsFrom(field.spec.secondsFrom, scope);
    }
  }
};

interface Scope {
  readonly protocol: Protocol;
  /** Fields of the layout that the field belongs to. */
  readonly fields: readonly Field[];
  readonly field: Field;
  readonly diagnostics: Diagnostics;
}

type SourceRule = "decimals-source" | "seconds-source";

function checkDecimalsFrom(from: DecimalsFromSpec, scope: Scope): void {
  const { field, fields, diagnostics } = scope;
  const refuse = (at: Located<string> | null, message: string): void =>
    diagnostics.report("decimals-source", at?.span ?? from.span, message);
  if (field.wireType.kind !== "integer" || field.enumeration !== null || field.decimals !== null) {
    refuse(null, `${field.spec.name.value} is no plain integer without decimals of its own`);
    return;
  }
  const there =
    from.message === null ? fields : messageFields(from.message, "decimals-source", scope);
  if (there === null) return;
  const source = named(from.field, there);
  if (source === null)
    refuse(from.field, `there is no field ${from.field.value} to say the decimals`);
  else if (!isPlainCount(source)) {
    refuse(from.field, `${from.field.value} is ${source.spec.type.value}, not an unsigned integer`);
  }
  if (from.key === null) return;
  if (from.message === null) {
    refuse(from.key, "a key is of use only where another message says the decimals");
    return;
  }
  const [own, other] = [named(from.key, fields), named(from.key, there)];
  if (own === null || other === null) {
    const where = own === null ? "this message" : from.message.value;
    refuse(from.key, `${where} has no field ${from.key.value} to tell what the decimals are for`);
  } else if (own.spec.type.value !== other.spec.type.value || own.count !== null) {
    refuse(
      from.key,
      `${from.key.value} is ${own.spec.type.value} here and ${other.spec.type.value} in ${from.message.value}`,
    );
  }
}

function checkSecondsFrom(from: SecondsFromSpec, scope: Scope): void {
  const { field, diagnostics } = scope;
  const refuse = (at: Located<string> | null, message: string): void =>
    diagnostics.report("seconds-source", at?.span ?? from.span, message);
  if (!isPlainCount(field) || field.spec.unit?.value !== "ns") {
    refuse(
      null,
      `${field.spec.name.value} is no unsigned integer of at most 4 bytes in the unit ns`,
    );
  }
  const there = messageFields(from.message, "seconds-source", scope);
  if (there === null) return;
  const source = named(from.field, there);
  const unit = source?.spec.unit?.value ?? "";
  if (source === null) {
    refuse(from.field, `${from.message.value} has no field ${from.field.value}`);
  } else if (!isPlainCount(source) || !unit.startsWith("s_since_")) {
    refuse(
      from.field,
      `${from.field.value} is no unsigned integer in the unit s_since_midnight or s_since_epoch`,
    );
  }
}

function messageFields(
  name: Located<string>,
  rule: SourceRule,
  { protocol, diagnostics }: Scope,
): readonly Field[] | null {
  const message = protocol.messages.find(({ spec }) => spec.name.value === name.value);
  if (message !== undefined) return layoutFields(message, protocol);
  diagnostics.report(rule, name.span, `there is no message ${name.value}`);
  return null;
}

function named(name: Located<string>, fields: readonly Field[]): Field | null {
  return fields.find(({ spec }) => spec.name.value === name.value) ?? null;
}

function isPlainCount({ wireType, count, enumeration }: Field): boolean {
  return (
    wireType.kind === "integer" &&
    !wireType.signed &&
    wireType.width <= 4 &&
    count === null &&
    enumeration === null
  );
}
