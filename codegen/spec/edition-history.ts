/** A spec with its editions in, who came and went when out: what a receiver of an older edition may ask. */
import { editionDates } from "./check-editions.js";
import { specOfEdition } from "./choose-edition.js";
import type { Direction, ProtocolSpec } from "./protocol-spec.js";

/** All editions of a protocol, whichever of them is generated. */
export interface EditionHistory {
  /** The oldest first. */
  readonly editions: readonly { readonly date: string; readonly doc: string }[];
  /** Every message of any edition, in the spec's order. */
  readonly messages: readonly MessageHistory[];
  /** Every code of any edition, in the spec's order. */
  readonly codes: readonly CodeHistory[];
}

/** From which edition to which, both included. */
export interface KnownIn {
  readonly since: string;
  /** Null when the newest edition has it. */
  readonly until: string | null;
}

/** One message by its type byte. */
export interface MessageHistory extends KnownIn {
  readonly type: string;
  /** Who sends it; null where a type byte means the same in both directions. */
  readonly direction: Direction | null;
  readonly name: string;
}

/** One code of an enumeration. */
export interface CodeHistory extends KnownIn {
  readonly enumeration: string;
  readonly code: string;
  readonly name: string;
}

/** The history of a sound spec; null when it records one edition only. */
export function historyOf(spec: ProtocolSpec): EditionHistory | null {
  const dates = editionDates(spec);
  if (dates.length < 2) return null;
  const editions = dates.map((date) => ({ date, spec: specOfEdition(spec, date) }));
  const messages = new Timeline<Omit<MessageHistory, keyof KnownIn>>(spec.edition.value);
  const codes = new Timeline<Omit<CodeHistory, keyof KnownIn>>(spec.edition.value);
  // The newest first, so that the tables begin in the order of the current document.
  for (const { date, spec: then } of editions.toReversed()) {
    for (const { type, direction, name } of then.messages ?? []) {
      messages.add(date, {
        type: type.value,
        direction: direction?.value ?? null,
        name: name.value,
      });
    }
    for (const { key, value } of then.enumerations ?? []) {
      for (const code of value.codes) {
        const { name } = code.value;
        codes.add(date, { enumeration: key.value, code: code.key.value, name: name.value });
      }
    }
  }
  return {
    editions: (spec.editions ?? []).map(({ date, doc }) => ({
      date: date.value,
      doc: doc?.value ?? "",
    })),
    messages: messages.all,
    codes: codes.all,
  };
}

/** Facts met while editions are walked from the newest to the oldest. */
class Timeline<T extends object> {
  readonly #newest: string;
  readonly #known = new Map<string, T & KnownIn>();

  constructor(newest: string) {
    this.#newest = newest;
  }

  add(date: string, fact: T): void {
    const key = JSON.stringify(fact);
    const until = date === this.#newest ? null : date;
    const later = this.#known.get(key);
    this.#known.set(key, {
      ...fact,
      since: date,
      until: later === undefined ? until : later.until,
    });
  }

  get all(): readonly (T & KnownIn)[] {
    return [...this.#known.values()];
  }
}
