/** A field on both sides in; whether it takes its codes from another set out. */
import type { FieldChange } from "./field-pair.js";

/** Compares which enumeration a field carries; the codes themselves are compared with their set. */
export function diffCodeSet({ fields: { pair, name }, old, now, report }: FieldChange): void {
  if (old.enumeration === now.enumeration) return;
  if (old.enumeration === null) {
    report(
      "field-codes-named",
      "type",
      `the codes of ${name} are those of ${now.enumeration ?? ""}`,
      "Nobody is hurt: the bytes are the same.",
    );
    return;
  }
  const before = pair.base.enumerations.find((each) => each.name === old.enumeration);
  const after = pair.head.enumerations.find((each) => each.name === now.enumeration);
  const isRenamed = !pair.head.enumerations.some((each) => each.name === old.enumeration);
  const other = after?.codes.find(({ code, name: meaning }) =>
    before?.codes.some((each) => each.code === code && each.name !== meaning),
  );
  if (other !== undefined) {
    report(
      "field-codes-reused",
      "type",
      `${name} takes its codes from ${after?.name ?? ""}, before from ${old.enumeration}: ${JSON.stringify(other.code)} is ${other.name} now`,
      `Readers of the other side take ${now.name} for something else: a wrong decision, without an error.`,
    );
  } else if (after === undefined || !isRenamed) {
    report(
      "field-codes-changed",
      "type",
      `${name} takes its codes from ${now.enumeration ?? "no set"}, before from ${old.enumeration}`,
      `Code that compares ${old.name} with the codes ${old.enumeration} no longer compiles or no longer means it.`,
    );
  }
}
