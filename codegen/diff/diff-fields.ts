/** The fields of one message on both sides in, what became of each out. */
import type { FieldLayout, SentinelLayout } from "../layout/protocol-layout.js";
import { wireTypeText } from "../layout/wire-type-text.js";
import type { LayoutPair } from "./diff-layouts.js";
import type { AnyLayout, Findings, Place } from "./finding.js";
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

/** One field on both sides, or on one. */
class FieldPair {
  readonly pair: LayoutPair;
  readonly old: FieldLayout | null;
  readonly now: FieldLayout | null;

  constructor(pair: LayoutPair, old: FieldLayout | null, now: FieldLayout | null) {
    this.pair = pair;
    this.old = old;
    this.now = now;
  }

  get path(): string {
    return `${this.pair.path}.${(this.now ?? this.old)?.name ?? ""}`;
  }

  /** `add_order.price` */
  get name(): string {
    return `${(this.pair.after ?? this.pair.before)?.name ?? ""}.${(this.now ?? this.old)?.name ?? ""}`;
  }

  place(key?: string): { readonly base: Place | null; readonly head: Place | null } {
    return {
      base: placeOf(this.pair.base, this.pair.before, this.old, key),
      head: placeOf(this.pair.head, this.pair.after, this.now, key),
    };
  }
}

function placeOf(
  protocol: LayoutPair["base"],
  layout: AnyLayout | null,
  field: FieldLayout | null,
  key?: string,
): Place | null {
  if (layout === null) return null;
  // A message without the field is where the other side's field is missing.
  if (field === null) return { subject: { protocol, layout }, part: layout };
  const subject = { protocol, layout, field };
  return key === undefined ? { subject, part: field } : { subject, part: field, key };
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
  if (old.unit !== now.unit && (old.unit === null || now.unit === null)) {
    report(
      "unit-stated",
      "unit",
      `${name} counts ${now.unit ?? "in no stated unit"}, before ${old.unit ?? "in none that was stated"}`,
      "Nobody is hurt, unless the unit is another than before.",
    );
  } else if (old.unit !== now.unit) {
    report(
      "unit-changed",
      "unit",
      `${name} counts ${now.unit ?? "in no unit"}, before ${old.unit ?? "in no unit"}`,
      `Readers of the other side take ${now.name} for another time: wrong by a factor, without an error.`,
    );
  }
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

function diffCodeSet({ fields: { pair, name }, old, now, report }: Encoding): void {
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

interface Encoding {
  readonly fields: FieldPair;
  readonly old: FieldLayout;
  readonly now: FieldLayout;
  readonly report: (rule: DiffRule, key: string, summary: string, consequence: string) => void;
}

function diffEncoding({ fields: { name }, old, now, report }: Encoding): void {
  const [a, b] = [old.wireType, now.wireType];
  const [before, after] = [wireTypeText(a), wireTypeText(b)];
  const wrong = `Readers of the other side get wrong values from ${now.name}, without an error.`;
  if (old.length !== now.length) {
    const bytes = `${old.length} to ${now.length} bytes`;
    report("field-resized", "type", `${name} changed from ${before} to ${after}: ${bytes}`, wrong);
  }
  if (a.kind === "integer" && b.kind === "integer") {
    if (a.byteOrder !== b.byteOrder && a.width > 1 && b.width > 1) {
      const summary = `${name} is ${b.byteOrder}-endian, before ${a.byteOrder}-endian`;
      report("byte-order-changed", "type", summary, wrong);
    }
    if (a.signed !== b.signed) {
      const summary = `${name} ${b.signed ? "has a" : "has no"} sign now`;
      report(
        "sign-changed",
        "type",
        summary,
        `${wrong.slice(0, -1)}, once the highest bit is set.`,
      );
    }
  } else if (a.kind !== b.kind) {
    const isSame = old.length === now.length && isAscii(old) && isAscii(now);
    if (isSame) {
      const hurt = `Code that reads ${old.name} no longer compiles or gets another type; the bytes are the same.`;
      report("field-retyped", "type", `${name} is ${after}, before ${before}`, hurt);
    } else report("field-encoding-changed", "type", `${name} is ${after}, before ${before}`, wrong);
  }
  const [scale, newScale] = [old.decimals ?? 0, now.decimals ?? 0];
  if (scale !== newScale) {
    report(
      "scale-changed",
      "decimals",
      `${name} has ${newScale} implied decimal places, before ${scale}`,
      `Readers of the other side are off by a factor of 10^${Math.abs(scale - newScale)}, without an error.`,
    );
  }
}

/** True for bytes that are handed on as they are: text, raw bytes, one byte. */
function isAscii({ wireType, length }: FieldLayout): boolean {
  return wireType.kind !== "integer" || (length === 1 && !wireType.signed);
}

function diffSentinels(
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
