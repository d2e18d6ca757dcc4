/** One field on both sides of a comparison, or on one: what it is called and where it was written. */
import type { FieldLayout } from "../layout/protocol-layout.js";
import type { LayoutPair } from "./diff-layouts.js";
import type { AnyLayout, Place } from "./finding.js";
import type { DiffRule } from "./rules.js";

/** One field on both sides, or on one. */
export class FieldPair {
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

/** A field that is on both sides, and how to say that it changed. */
export interface FieldChange {
  readonly fields: FieldPair;
  readonly old: FieldLayout;
  readonly now: FieldLayout;
  /** Reports a difference in one key of the field. */
  readonly report: (rule: DiffRule, key: string, summary: string, consequence: string) => void;
}
