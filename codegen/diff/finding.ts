/** One difference between two layouts, with its place on both sides. */
import type { Origin, Origins } from "../layout/origins.js";
import type {
  FieldLayout,
  MessageLayout,
  ProtocolLayout,
  RecordLayout,
} from "../layout/protocol-layout.js";
import type { Span } from "../source/source-file.js";
import { classOf, type ChangeClass, type DiffRule } from "./rules.js";

/** One side of a comparison. */
export interface Side {
  /** As the user named it: `main`, `spec/`, `working tree`. */
  readonly label: string;
  readonly protocols: readonly ProtocolLayout[];
  /** Where each part was written. */
  readonly origins: Origins;
}

/** A message or record. */
export type AnyLayout = MessageLayout | RecordLayout;

/** What a finding is about, on one side; the innermost part that is set. */
export interface Subject {
  readonly protocol: ProtocolLayout;
  readonly layout?: AnyLayout;
  readonly field?: FieldLayout;
  /** Name of the enumeration, and code in it. */
  readonly enumeration?: string;
  readonly code?: string;
}

/** One difference. */
export interface Finding {
  readonly rule: DiffRule;
  readonly class: ChangeClass;
  /** `nasdaq-totalview-itch.add_order.price`: stable, for allow lists. */
  readonly path: string;
  /** What changed, in a sentence without its full stop. */
  readonly summary: string;
  /** Who is hurt and how, in a sentence. */
  readonly consequence: string;
  /** Where the base says it; null when it says nothing. */
  readonly base: Span | null;
  /** Where the head says it; null when it says nothing. */
  readonly head: Span | null;
  readonly baseSubject: Subject | null;
  readonly headSubject: Subject | null;
  /** Names of all messages that share the finding: those of a header's field. */
  readonly messages: readonly string[];
}

/** What a finding is made of. */
export interface Change {
  readonly rule: DiffRule;
  readonly path: string;
  readonly summary: string;
  readonly consequence: string;
  readonly base: Place | null;
  readonly head: Place | null;
}

/** A subject and the part of it to point at. */
export interface Place {
  readonly subject: Subject;
  /** The layout object whose origin is asked for. */
  readonly part: object;
  /** Key of the part whose value is meant: `offset`; its name when absent. */
  readonly key?: string;
}

/** Collects findings; one that the header shares between messages is kept once. */
export class Findings {
  readonly #base: Origins;
  readonly #head: Origins;
  readonly #byPlace = new Map<string, { finding: Finding; messages: string[] }>();

  constructor(base: Origins, head: Origins) {
    this.#base = base;
    this.#head = head;
  }

  add(change: Change): void {
    const base = spanOf(this.#base, change.base);
    const head = spanOf(this.#head, change.head);
    const message = (change.head ?? change.base)?.subject.layout?.name;
    // Without the message's name, because that is what the header's messages differ in.
    const within = change.path.split(".").slice(2).join(".");
    const key = `${change.rule} ${placeKey(base)} ${placeKey(head)} ${within}`;
    const known = this.#byPlace.get(key);
    if (known !== undefined) {
      if (message !== undefined) known.messages.push(message);
      return;
    }
    const messages = message === undefined ? [] : [message];
    this.#byPlace.set(key, {
      messages,
      finding: {
        rule: change.rule,
        class: classOf(change.rule),
        path: change.path,
        summary: change.summary,
        consequence: change.consequence,
        base,
        head,
        baseSubject: change.base?.subject ?? null,
        headSubject: change.head?.subject ?? null,
        messages,
      },
    });
  }

  /** In the order found. */
  get all(): readonly Finding[] {
    return [...this.#byPlace.values()].map(({ finding, messages }) => ({ ...finding, messages }));
  }
}

function spanOf(origins: Origins, place: Place | null): Span | null {
  if (place === null) return null;
  const origin: Origin | undefined = origins.get(place.part);
  if (origin === undefined) return null;
  return (place.key === undefined ? undefined : origin.keys.get(place.key)) ?? origin.name;
}

function placeKey(span: Span | null): string {
  return span === null ? "-" : `${span.file.path}:${span.start}`;
}
