/** From what a random spec is made of to its parts: fields with places, names that may stand beside each other. */
import { reservedFor } from "../../codegen/names/reserved-words.js";
import type { FieldShape, LayoutShape } from "./random-spec-shape.js";

/** Gives each word a name: itself where it is allowed and new, or with a number that nothing else has. */
export class Names {
  readonly #numbered: boolean;
  readonly #used = new Set<string>();
  #next = 0;

  constructor(numbered: boolean) {
    this.#numbered = numbered;
  }

  /** The name that a word becomes. */
  of(own: string, use: "field" | "message" | "code" = "field"): string {
    if (!this.#numbered && !this.#used.has(own) && reservedFor(use, own) === null) {
      this.#used.add(own);
      return own;
    }
    return `${own.slice(0, 40).replace(/_$/u, "")}_n${this.#next++}`;
  }
}

/** A key `doc`, where there is anything to say. */
export function docKey(doc: string): object {
  return doc === "" ? {} : { doc };
}

/** Bytes of fields one after the other. */
export function lengthOf(shapes: readonly FieldShape[]): number {
  return shapes.reduce((sum, { width, count }) => sum + width * (count ?? 1), 0);
}

/** What layouts of one spec refer to. */
interface Shared {
  readonly element: string;
  readonly elementLength: number;
  readonly trailer: string;
  readonly options: string;
}

/** Puts fields one after the other. */
export class Builder {
  readonly #names: Names;
  readonly #shared: Shared;

  constructor(names: Names, shared: Shared) {
    this.#names = names;
    this.#shared = shared;
  }

  /** Fields one after the other from `begin` on, as a spec writes them; `end` is the byte behind the last. */
  place(
    shapes: readonly FieldShape[],
    begin: number,
  ): { readonly fields: object[]; readonly end: number } {
    let end = begin;
    const placed = shapes.map(({ word: own, type, width, count, doc, keys, bits }) => {
      const offset = end;
      end += width * (count ?? 1);
      return {
        name: this.#names.of(own),
        offset,
        type,
        ...(count === null ? {} : { count }),
        ...(bits.length === 0
          ? {}
          : {
              bits: bits.map(({ word: name, ...run }) => ({
                name: this.#names.of(name, "code"),
                ...run,
              })),
            }),
        ...keys,
        ...docKey(doc),
      };
    });
    return { fields: placed, end };
  }

  /** A message or record whose own fields begin at `begin`, with its length and what follows it. */
  layout(
    made: LayoutShape,
    begin: number,
    name: string = this.#names.of(made.word, "message"),
  ): { readonly length: number } {
    const { element, elementLength, trailer, options } = this.#shared;
    const holds = elementLength > 0 ? made.records : null;
    const placed = this.place(made.fields, begin);
    const fieldsOf = [...placed.fields];
    let { end } = placed;
    if (holds !== null) {
      fieldsOf.push({ name: this.#names.of("held"), offset: end, type: element, count: holds });
      end += holds * elementLength;
    }
    const counter = this.#names.of("how_many");
    const tailName = this.#names.of(made.tailWord);
    let tail: object = {};
    const isCounted = (made.tail === "group" && elementLength > 0) || made.tail === "appendage";
    if (isCounted) {
      fieldsOf.push({ name: counter, offset: end, type: made.countType });
      end += made.countType === "u8" ? 1 : 2;
      tail =
        made.tail === "group"
          ? { group: { name: tailName, record: element, count: counter, ...docKey(made.doc) } }
          : { appendage: { name: tailName, options, length: counter } };
    } else if (made.tail === "remainder") {
      tail = { remainder: { name: tailName } };
    } else if (made.tail === "trailer" && begin > 0) {
      tail = { trailer: { name: tailName, record: trailer, ...docKey(made.doc) } };
    }
    if (end === 0) {
      fieldsOf.push({ name: this.#names.of("only"), offset: 0, type: "u8" });
      end = 1;
    }
    return {
      name,
      title: made.title === "" ? "A title" : made.title,
      ...docKey(made.doc),
      length: end,
      fields: fieldsOf,
      ...tail,
    } as { readonly length: number };
  }
}
