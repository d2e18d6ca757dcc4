/** The special values of a field on both sides in, which came, went, changed name or value out. */
import type { FieldLayout, SentinelLayout } from "../layout/protocol-layout.js";
import type { FieldPair } from "./field-pair.js";
import type { Findings } from "./finding.js";

/** Compares all special values of one field. */
export function diffSentinels(
  fields: FieldPair,
  old: FieldLayout,
  now: FieldLayout,
  findings: Findings,
): void {
  const { name, path } = fields;
  const common = { path, ...fields.place() };
  for (const before of old.sentinels) {
    const after = now.sentinels.find((each) => each.name === before.name);
    const heir = now.sentinels.find((each) => each.value === before.value && isNew(each, old));
    if (after === undefined && heir !== undefined) {
      findings.add({
        ...common,
        rule: "sentinel-renamed",
        path: `${path}.${heir.name}`,
        summary: `the value ${before.value} of ${name} is now called ${heir.name}, not ${before.name}`,
        consequence: `Code that says ${before.name} no longer compiles; the value means the same.`,
      });
    } else if (after === undefined) {
      findings.add({
        ...common,
        rule: "sentinel-removed",
        path: `${path}.${before.name}`,
        summary: `${name} no longer names its value ${before.value} ${before.name}`,
        consequence: `Code that says ${before.name} no longer compiles.`,
      });
    } else if (after.value !== before.value) {
      findings.add({
        ...common,
        rule: "sentinel-changed",
        path: `${path}.${before.name}`,
        summary: `${before.name} of ${name} is ${after.value}, before ${before.value}`,
        consequence: `Readers of the other side take the signal for a quantity, and ${before.value} for the signal.`,
      });
    } else if (after.doc !== before.doc) {
      findings.add({
        ...common,
        rule: "doc-changed",
        path: `${path}.${after.name}`,
        summary: `the description of ${after.name} of ${name} changed`,
        consequence: "Nobody is hurt: comments change.",
      });
    }
  }
  const renamed = (each: SentinelLayout): boolean =>
    old.sentinels.some(({ name: was, value }) => value === each.value && !named(now, was));
  for (const after of now.sentinels.filter((each) => isNew(each, old) && !renamed(each))) {
    findings.add({
      ...common,
      rule: "sentinel-added",
      path: `${path}.${after.name}`,
      summary: `the value ${after.value} of ${name} means ${after.name} now`,
      consequence: "Old readers take the signal for a quantity.",
    });
  }
}

function isNew(sentinel: SentinelLayout, field: FieldLayout): boolean {
  return !named(field, sentinel.name);
}

function named({ sentinels }: FieldLayout, name: string): boolean {
  return sentinels.some((each) => each.name === name);
}
