/** The messages and records of two protocols in, which came, went, changed name or type byte out. */
import type { FieldLayout, ProtocolLayout } from "../layout/protocol-layout.js";
import { wireTypeText } from "../layout/wire-type-text.js";
import { diffFields } from "./diff-fields.js";
import type { AnyLayout, Findings, Place } from "./finding.js";

/** Compares messages with messages and records with records. */
export function diffLayouts(base: ProtocolLayout, head: ProtocolLayout, findings: Findings): void {
  for (const kind of ["messages", "records"] as const) {
    for (const [before, after] of pairUp(base[kind], head[kind])) {
      const pair = new LayoutPair({ base, head, before, after });
      if (before !== null && after !== null) compare(pair, before, after, findings);
      else reportAlone(pair, findings);
    }
  }
}

/** One message or record on both sides, or on one. */
export class LayoutPair {
  readonly base: ProtocolLayout;
  readonly head: ProtocolLayout;
  readonly before: AnyLayout | null;
  readonly after: AnyLayout | null;

  constructor(pair: Omit<LayoutPair, "path" | "place">) {
    this.base = pair.base;
    this.head = pair.head;
    this.before = pair.before;
    this.after = pair.after;
  }

  /** `nasdaq-totalview-itch.add_order` */
  get path(): string {
    return `${this.head.protocol}.${(this.after ?? this.before)?.name ?? ""}`;
  }

  /** Both places of a key of the message itself. */
  place(key?: string): { readonly base: Place | null; readonly head: Place | null } {
    return {
      base: placeOf(this.base, this.before, key),
      head: placeOf(this.head, this.after, key),
    };
  }
}

function placeOf(protocol: ProtocolLayout, layout: AnyLayout | null, key?: string): Place | null {
  if (layout === null) return null;
  const subject = { protocol, layout };
  return key === undefined ? { subject, part: layout } : { subject, part: layout, key };
}

/** By name; then one that is gone and one that is new are the same under another name when so much speaks for it. */
function pairUp(
  base: readonly AnyLayout[],
  head: readonly AnyLayout[],
): readonly (readonly [AnyLayout | null, AnyLayout | null])[] {
  const pairs: (readonly [AnyLayout | null, AnyLayout | null])[] = [];
  const gone: AnyLayout[] = [];
  const fresh = new Set(head);
  const shared = sharedFields(base);
  for (const before of base) {
    const after = head.find(({ name }) => name === before.name);
    if (after === undefined) gone.push(before);
    else {
      pairs.push([before, after]);
      fresh.delete(after);
    }
  }
  for (const before of gone) {
    const after = [...fresh].find((each) => isRenamed(before, each, shared));
    if (after !== undefined) fresh.delete(after);
    pairs.push([before, after ?? null]);
  }
  return [...pairs, ...[...fresh].map((after) => [null, after] as const)];
}

/**
 * The same type byte alone says nothing: it may have been given to another message. So the heading or
 * most of its own fields must be the same as well, or for want of own fields the explanation.
 */
function isRenamed(before: AnyLayout, after: AnyLayout, shared: number): boolean {
  if (typeOf(before) !== typeOf(after)) return false;
  if (before.title === after.title) return true;
  const own = before.fields.slice(shared);
  if (own.length === 0) return after.fields.length === shared && before.doc === after.doc;
  const kept = own.filter((field) => after.fields.some((each) => isSameField(field, each)));
  return 2 * kept.length >= own.length;
}

function isSameField(a: FieldLayout, b: FieldLayout): boolean {
  return (
    a.name === b.name &&
    a.offset === b.offset &&
    wireTypeText(a.wireType) === wireTypeText(b.wireType)
  );
}

/** Number of fields with which every layout begins. */
function sharedFields(layouts: readonly AnyLayout[]): number {
  const [first, ...others] = layouts;
  if (first === undefined || others.length === 0) return 0;
  const differs = first.fields.findIndex((field, index) =>
    others.some(({ fields }) => {
      const other = fields[index];
      return other === undefined || !isSameField(field, other);
    }),
  );
  return differs === -1 ? first.fields.length : differs;
}

/** The type byte; null for a record. */
function typeOf(layout: AnyLayout): string | null {
  return layout.kind === "message" ? layout.type : null;
}

function compare(pair: LayoutPair, before: AnyLayout, after: AnyLayout, findings: Findings): void {
  const { path } = pair;
  if (before.name !== after.name) {
    findings.add({
      rule: before.kind === "message" ? "message-renamed" : "record-renamed",
      path,
      summary: `${before.name} is now called ${after.name}`,
      consequence: `Code that says ${before.name} no longer compiles; the bytes are the same.`,
      ...pair.place("name"),
    });
  }
  const [typeBefore, typeAfter] = [typeOf(before), typeOf(after)];
  if (typeBefore !== typeAfter) {
    findings.add({
      rule: "message-type-changed",
      path: `${path}.type`,
      summary: `the type byte of ${after.name} changed from '${typeBefore}' to '${typeAfter}'`,
      consequence: `Readers of the other side take ${after.name} for another message, or for none.`,
      ...pair.place("type"),
    });
  }
  diffFields(pair, before, after, findings);
  diffRemainder(pair, before, after, findings);
  for (const key of ["title", "section", "doc"] as const) {
    if (before[key] === after[key]) continue;
    findings.add({
      rule: "doc-changed",
      path: `${path}.${key}`,
      summary: `the ${key} of ${after.name} changed`,
      consequence: "Nobody is hurt: comments change.",
      ...pair.place(key),
    });
  }
}

function diffRemainder(
  pair: LayoutPair,
  before: AnyLayout,
  after: AnyLayout,
  findings: Findings,
): void {
  const [old, now] = [before.remainder, after.remainder];
  const common = { path: `${pair.path}.remainder`, ...pair.place() };
  if (old?.name === now?.name) {
    if (old?.doc === now?.doc) return;
    findings.add({
      ...common,
      rule: "doc-changed",
      summary: `the description of what follows ${after.name} changed`,
      consequence: "Nobody is hurt: comments change.",
    });
  } else if (now === null) {
    findings.add({
      ...common,
      rule: "remainder-removed",
      summary: `nothing may follow the fixed part of ${after.name} any more`,
      consequence: `Whoever reads ${old?.name ?? "it"} finds it no longer; longer frames are judged long.`,
    });
  } else if (old === null) {
    findings.add({
      ...common,
      rule: "remainder-added",
      summary: `${now.name} may follow the fixed part of ${after.name}`,
      consequence: "Old readers judge such frames long and read the fixed part as before.",
    });
  } else {
    findings.add({
      ...common,
      rule: "remainder-renamed",
      summary: `what follows ${after.name} is now called ${now.name}, not ${old.name}`,
      consequence: `Code that says ${old.name} no longer compiles; the bytes are the same.`,
    });
  }
}

function reportAlone(pair: LayoutPair, findings: Findings): void {
  const { before, after, base, head, path } = pair;
  if (before !== null) {
    const heir = head.messages.find(({ type }) => type === typeOf(before));
    if (heir !== undefined) reportReuse(pair, before, heir, findings);
    else {
      findings.add({
        rule: before.kind === "message" ? "message-removed" : "record-removed",
        path,
        summary: `${named(before)} is no longer described`,
        consequence: `Code that reads ${before.name} no longer compiles; should the bytes still come, they are unknown.`,
        ...pair.place(),
      });
    }
  }
  if (after === null) return;
  const former = base.messages.find(({ type }) => type === typeOf(after));
  if (former !== undefined) {
    // Reported with the old one already, unless that lives on under another type byte.
    if (head.messages.some(({ name }) => name === former.name)) {
      reportReuse(new LayoutPair({ base, head, before: former, after }), former, after, findings);
    }
  } else {
    findings.add({
      rule: after.kind === "message" ? "message-added" : "record-added",
      path,
      summary: `${named(after)} is new`,
      consequence:
        after.kind === "message"
          ? "Old readers judge it unknown; those that stop at an unknown message stop."
          : "Nobody is hurt.",
      ...pair.place(),
    });
  }
}

function reportReuse(
  pair: LayoutPair,
  before: AnyLayout,
  heir: AnyLayout,
  findings: Findings,
): void {
  findings.add({
    rule: "message-type-reused",
    path: pair.path,
    summary: `type byte '${typeOf(heir)}' stood for ${before.name} and stands for ${heir.name} now`,
    consequence: `Old readers decode ${heir.name} as ${before.name}: every value is wrong, without an error.`,
    base: pair.place("type").base,
    head: placeOf(pair.head, heir, "type"),
  });
}

function named(layout: AnyLayout): string {
  return layout.kind === "message" ? `${layout.name} ('${layout.type}')` : layout.name;
}
