/** The fields of one message on both sides in, what became of each out. */
import type { FieldLayout } from "../layout/protocol-layout.js";
import { wireTypeText } from "../layout/wire-type-text.js";
import type { LayoutPair } from "./diff-layouts.js";
import { diffCodeSet } from "./diff-code-set.js";
import { diffEncoding } from "./diff-encoding.js";
import { diffSentinels } from "./diff-sentinels.js";
import { FieldPair } from "./field-pair.js";
import type { AnyLayout, Findings } from "./finding.js";
import type { DiffRule } from "./rules.js";

/** Compares all fields of a message or record. */
export function diffFields(
  pair: LayoutPair,
  before: AnyLayout,
  after: AnyLayout,
  findings: Findings,
): void {
  for (const [old, now] of pairUp(before.fields, after.fields)) {
    const fields = new FieldPair(pair, old, now);
    if (old !== null && now !== null) compare(fields, old, now, findings);
    else if (old !== null) reportRemoved(fields, old, after, findings);
    else if (now !== null) reportAdded(fields, now, before, findings);
  }
}

/** By name; then one gone and one new at the same bytes, encoded the same, are one under another name. */
function pairUp(
  before: readonly FieldLayout[],
  after: readonly FieldLayout[],
): readonly (readonly [FieldLayout | null, FieldLayout | null])[] {
  const fresh = new Set(after);
  const pairs = before.map((old): [FieldLayout, FieldLayout | null] => {
    const now = after.find(({ name }) => name === old.name) ?? null;
    if (now !== null) fresh.delete(now);
    return [old, now];
  });
  for (const pair of pairs) {
    if (pair[1] !== null) continue;
    const [old] = pair;
    const now = [...fresh].find(
      (each) => each.offset === old.offset && encoding(each) === encoding(old),
    );
    if (now === undefined) continue;
    pair[1] = now;
    fresh.delete(now);
  }
  return [...pairs, ...[...fresh].map((now) => [null, now] as const)];
}

function encoding({ wireType, decimals }: FieldLayout): string {
  return `${wireTypeText(wireType)} ${decimals ?? 0}`;
}

function compare(fields: FieldPair, old: FieldLayout, now: FieldLayout, findings: Findings): void {
  const { path, name } = fields;
  const report = (rule: DiffRule, key: string, summary: string, consequence: string): void =>
    findings.add({ rule, path, summary, consequence, ...fields.place(key) });

  if (old.name !== now.name) {
    report(
      "field-renamed",
      "name",
      `${old.name} of ${fields.pair.after?.name ?? ""} is now called ${now.name}`,
      `Code that says ${old.name} no longer compiles; the bytes are the same.`,
    );
  }
  if (old.offset !== now.offset) {
    report(
      "field-moved",
      "offset",
      `${name} moved from byte ${old.offset} to byte ${now.offset}`,
      `Readers of the other side take ${now.name} from the wrong bytes: wrong values, without an error.`,
    );
  }
  diffEncoding({ fields, old, now, report });
  diffSentinels(fields, old, now, findings);
  diffCodeSet({ fields, old, now, report });
  if (old.doc !== now.doc) {
    report(
      "doc-changed",
      "doc",
      `the description of ${name} changed`,
      "Nobody is hurt: comments change.",
    );
  }
}

function reportRemoved(
  fields: FieldPair,
  old: FieldLayout,
  after: AnyLayout,
  findings: Findings,
): void {
  const taken = after.fields.filter(
    (each) => each.offset < old.offset + old.length && old.offset < each.offset + each.length,
  );
  const now =
    taken.length === 0
      ? "the message ends before them now"
      : `they belong to ${taken.map(({ name }) => name).join(" and ")} now`;
  findings.add({
    rule: "field-removed",
    path: fields.path,
    summary: `${fields.name} (bytes ${old.offset} to ${old.offset + old.length - 1}) is gone: ${now}`,
    consequence: `Code that says ${old.name} no longer compiles; readers built before read whatever is there as ${old.name}.`,
    ...fields.place(),
  });
}

function reportAdded(
  fields: FieldPair,
  now: FieldLayout,
  before: AnyLayout,
  findings: Findings,
): void {
  const isAppended = now.offset >= before.length;
  findings.add({
    rule: isAppended ? "field-appended" : "field-inserted",
    path: fields.path,
    summary: `${fields.name} is new at byte ${now.offset}, ${isAppended ? "after" : "before"} the end of the old message`,
    consequence: isAppended
      ? "Old readers judge the message long and read what they know as before; new readers judge an old one short."
      : `Old readers read these bytes as what was there before: wrong values, without an error.`,
    ...fields.place(),
  });
}
