/** The messages and records of two protocols in, which came, went, changed name or type byte out. */
import type { MessageLayout, ProtocolLayout } from "../layout/protocol-layout.js";
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

/** By name; then one that is gone and one that is new are the same under another name when their bytes are. */
function pairUp(
  base: readonly AnyLayout[],
  head: readonly AnyLayout[],
): readonly (readonly [AnyLayout | null, AnyLayout | null])[] {
  const pairs: (readonly [AnyLayout | null, AnyLayout | null])[] = [];
  const gone: AnyLayout[] = [];
  const fresh = new Set(head);
  for (const before of base) {
    const after = head.find(({ name }) => name === before.name);
    if (after === undefined) gone.push(before);
    else {
      pairs.push([before, after]);
      fresh.delete(after);
    }
  }
  for (const before of gone) {
    const after = [...fresh].find((each) => isRenamed(before, each));
    if (after !== undefined) fresh.delete(after);
    pairs.push([before, after ?? null]);
  }
  return [...pairs, ...[...fresh].map((after) => [null, after] as const)];
}

function isRenamed(before: AnyLayout, after: AnyLayout): boolean {
  return typeOf(before) === typeOf(after) && shape(before) === shape(after);
}

/** Where the bytes are, whatever they are called. */
function shape({ length, fields }: AnyLayout): string {
  const places = fields.map(({ offset, wireType }) => `${offset} ${wireTypeText(wireType)}`);
  return `${length}: ${places.join(", ")}`;
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
  if (old?.name === now?.name) return;
  const common = { path: `${pair.path}.remainder`, ...pair.place() };
  if (now === null) {
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
  // A new message on an old one's type byte was reported with the old one.
  if (after !== null && !isReuse(after, base, head)) {
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

function isReuse(after: AnyLayout, base: ProtocolLayout, head: ProtocolLayout): boolean {
  const former = base.messages.find(({ type }) => type === typeOf(after));
  return former !== undefined && !head.messages.some(({ name }) => name === former.name);
}

function reportReuse(
  pair: LayoutPair,
  before: AnyLayout,
  heir: MessageLayout,
  findings: Findings,
): void {
  findings.add({
    rule: "message-type-reused",
    path: pair.path,
    summary: `type byte '${heir.type}' stood for ${before.name} and stands for ${heir.name} now`,
    consequence: `Old readers decode ${heir.name} as ${before.name}: every value is wrong, without an error.`,
    base: pair.place("type").base,
    head: placeOf(pair.head, heir, "type"),
  });
}

function named(layout: AnyLayout): string {
  return layout.kind === "message" ? `${layout.name} ('${layout.type}')` : layout.name;
}
