/**
 * The pieces from which the spec language is put together. A shape reads a node into a located value
 * and says the same thing as a JSON Schema, so that the parser and the published schema cannot drift.
 */
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located, Span } from "../source/source-file.js";
import { suggest } from "../source/suggest.js";
import type { SpecNode, TextNode } from "./spec-node.js";

/** A JSON Schema (draft-07) fragment. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Reads one kind of value; undefined when the node is not of that kind, which has been reported. */
export interface Shape<T> {
  read(node: SpecNode, diagnostics: Diagnostics): T | undefined;
  readonly schema: JsonSchema;
}

/** A key of an object: its shape, whether it must be there, and what it means (for editors). */
export interface Key<T> {
  readonly shape: Shape<T>;
  readonly required: boolean;
  readonly doc: string;
}

/** A key that must be written. */
export function required<T>(shape: Shape<T>, doc: string): Key<T> {
  return { shape, required: true, doc };
}

/** A key that may be absent, which reads as null. */
export function optional<T>(shape: Shape<T>, doc: string): Key<T> & { readonly required: false } {
  return { shape, required: false, doc };
}

/** Text matching a pattern, or any one-line-or-longer text when there is none. */
export function text(options: {
  readonly what: string;
  readonly pattern?: RegExp;
  readonly rule?: "spec-shape" | "name-form" | "edition-form" | "message-type-form" | "option-tag";
  readonly help?: string;
  /** What was probably meant, if that fits: another spelling of what was found. */
  readonly nearest?: (found: string) => string;
  /** What else the schema takes, where a bare scalar such as 5.0 is natural: an editor reads it as a number. */
  readonly bare?: JsonSchema;
}): Shape<Located<string>> {
  const { what, pattern, rule = "spec-shape", help = null, nearest, bare } = options;
  const asString = {
    type: "string",
    ...(pattern === undefined ? { minLength: 1 } : { pattern: pattern.source }),
  };
  return {
    schema: bare === undefined ? asString : { anyOf: [asString, bare] },
    read(node, diagnostics) {
      const fits = node.kind === "text" && (pattern?.test(node.text) ?? node.text !== "");
      if (fits && !isBareNull(node)) return { value: node.text, span: node.span };
      const near = node.kind === "text" ? nearest?.(node.text.slice(0, LONGEST_FOUND)) : undefined;
      const isNear = near !== undefined && pattern?.test(near) === true;
      diagnostics.report(rule, node.span, `expected ${what}, found ${describe(node)}`, {
        help: isNear ? `did you mean ${near}?` : help,
      });
      return undefined;
    },
  };
}

/** What is longer was no word of anything. */
const LONGEST_FOUND = 100;

/** One of a few words. */
export function choice<W extends string>(words: readonly W[]): Shape<Located<W>> {
  return {
    schema: { enum: words },
    read(node, diagnostics) {
      const word = node.kind === "text" ? words.find((known) => known === node.text) : undefined;
      if (word !== undefined) return { value: word, span: node.span };
      const near = node.kind === "text" ? suggest(node.text, words) : null;
      diagnostics.report(
        "spec-shape",
        node.span,
        `expected one of ${words.join(", ")}, found ${describe(node)}`,
        { help: near === null ? null : `did you mean ${near}?` },
      );
      return undefined;
    },
  };
}

/** A whole number from `least` to `most`, written as plain decimal digits. */
export function count(least: number, most: number): Shape<Located<number>> {
  return {
    schema: { type: "integer", minimum: least, maximum: most },
    read(node, diagnostics) {
      if (node.kind === "text" && /^(0|[1-9][0-9]*)$/u.test(node.text)) {
        const value = Number(node.text);
        if (node.text.length <= 15 && value >= least && value <= most) {
          return { value, span: node.span };
        }
        diagnostics.report(
          "number-form",
          node.span,
          `${shorten(node.text)} is not from ${least} to ${most}`,
        );
        return undefined;
      }
      diagnostics.report(
        "number-form",
        node.span,
        `expected a whole number in plain decimal digits, found ${describe(node)}`,
        { help: "write the digits alone: no sign, leading zero, point, exponent or prefix" },
      );
      return undefined;
    },
  };
}

/** Either `true` or `false`. */
export function flag(): Shape<Located<boolean>> {
  return {
    schema: { type: "boolean" },
    read(node, diagnostics) {
      if (node.kind === "text" && (node.text === "true" || node.text === "false")) {
        return { value: node.text === "true", span: node.span };
      }
      diagnostics.report(
        "spec-shape",
        node.span,
        `expected true or false, found ${describe(node)}`,
      );
      return undefined;
    },
  };
}

/** A sequence of values of one shape; items that cannot be read are left out. */
export function list<T>(
  item: Shape<T>,
  what: string,
  { least = 0 }: { readonly least?: 0 | 1 } = {},
): Shape<readonly T[]> {
  return {
    schema: { type: "array", items: item.schema, ...(least === 0 ? {} : { minItems: least }) },
    read(node, diagnostics) {
      if (node.kind !== "list") {
        diagnostics.report(
          "spec-shape",
          node.span,
          `expected a list of ${what}, found ${describe(node)}`,
        );
        return undefined;
      }
      if (node.items.length < least) {
        diagnostics.report("spec-shape", node.span, `the list of ${what} is empty`);
        return undefined;
      }
      return node.items
        .map((each) => item.read(each, diagnostics))
        .filter((each) => each !== undefined);
    },
  };
}

/** A map from free keys to values of one shape, in the order written. */
export function dictionary<T>(
  key: Shape<Located<string>>,
  value: Shape<T>,
  what: string,
): Shape<readonly { readonly key: Located<string>; readonly value: T }[]> {
  return {
    schema: {
      type: "object",
      propertyNames: key.schema,
      additionalProperties: value.schema,
    },
    read(node, diagnostics) {
      if (node.kind !== "map") {
        diagnostics.report(
          "spec-shape",
          node.span,
          `expected a map of ${what}, found ${describe(node)}`,
        );
        return undefined;
      }
      const entries: { readonly key: Located<string>; readonly value: T }[] = [];
      for (const entry of node.entries) {
        const readKey = key.read(entry.key, diagnostics);
        const readValue = value.read(entry.value, diagnostics);
        if (readKey !== undefined && readValue !== undefined) {
          entries.push({ key: readKey, value: readValue });
        }
      }
      return entries;
    },
  };
}

/** The keys of an object type: optional ones may be null. */
export type Keys<T> = {
  readonly [K in Exclude<keyof T, "span">]-?: null extends T[K]
    ? Key<NonNullable<T[K]>> & { readonly required: false }
    : Key<T[K]>;
};

/** An object with exactly these keys; `span` of the result covers the whole object. */
export function object<T extends { readonly span: Span }>(what: string, keys: Keys<T>): Shape<T> {
  const table = new Map(Object.entries<Key<unknown>>(keys));
  const names = [...table.keys()];
  const neededKeys = names.filter((name) => table.get(name)?.required === true);
  // Parsed, because the engine keeps the properties of such an object, and of its copies, in a third of
  // the space of those of an object that grew key by key.
  const nothing = JSON.parse(
    JSON.stringify(Object.fromEntries([...names, "span"].map((name) => [name, null]))),
  ) as Readonly<Record<string, null>>;
  return {
    schema: {
      type: "object",
      additionalProperties: false,
      required: neededKeys,
      properties: Object.fromEntries(
        [...table].map(([name, key]) => [name, { description: key.doc, ...key.shape.schema }]),
      ),
    },
    read(node, diagnostics) {
      if (node.kind !== "map") {
        diagnostics.report("spec-shape", node.span, `expected ${what}, found ${describe(node)}`, {
          help: `${what} has the keys ${names.join(", ")}`,
        });
        return undefined;
      }
      const result: Record<string, unknown> = { ...nothing };
      result["span"] = node.span;
      const present = new Set<string>();
      const strange: (UnknownKey & { readonly span: Span })[] = [];
      let whole = true;
      for (const { key, value } of node.entries) {
        present.add(key.text);
        const known = table.get(key.text);
        if (known === undefined) {
          const unknown = unknownKey(key.text, value, names);
          if (unknown.meant === null) strange.push({ ...unknown, span: key.span });
          else {
            present.add(unknown.meant);
            diagnostics.report("spec-unknown-key", key.span, `${what} ${unknown.message}`, unknown);
          }
          whole = false;
          continue;
        }
        const read = known.shape.read(value, diagnostics);
        if (read === undefined) whole = false;
        else result[key.text] = read;
      }
      // Many are the keys of something else, whose line is missing or stands too far in or out.
      const others = strange.length > MOST_STRANGE ? strange.splice(1).length : 0;
      for (const { span, message, help } of strange) {
        const more = others === 0 ? "" : `, nor the ${others} others of these`;
        diagnostics.report("spec-unknown-key", span, `${what} ${message}${more}`, { help });
      }
      for (const name of neededKeys) {
        if (present.has(name)) continue;
        whole = false;
        if (node.isMerged === true) continue;
        diagnostics.report("spec-missing-key", head(node.span), `${what} needs the key ${name}`, {
          help: `${name}: ${table.get(name)?.doc ?? ""}`,
        });
      }
      return whole ? (result as unknown as T) : undefined;
    },
  };
}

/** So many keys that an object does not have are told one by one. */
const MOST_STRANGE = 2;

/** What is to be said of a key that there is not. */
interface UnknownKey {
  /** The key that was probably to be written, and is not missed; null when nothing is like it. */
  readonly meant: string | null;
  /** What the object does, as a verb with its object. */
  readonly message: string;
  readonly help: string;
}

function unknownKey(key: string, value: SpecNode, names: readonly string[]): UnknownKey {
  const isBare = value.kind === "text" && value.text === "";
  const [, word = "", rest] = /^([A-Za-z]+)(?::| +)(\S.*)$/u.exec(key) ?? [];
  if (isBare && rest !== undefined && names.includes(word)) {
    const message = `has the key ${word} without a colon and a space behind it`;
    return { meant: word, message, help: `write ${word}: ${shorten(rest)}` };
  }
  if (key === "") return { meant: null, message: "has a value without a key", help: NO_KEY_HELP };
  const message = `has no key ${shorten(key)}`;
  const near = suggest(key, names);
  if (near !== null) return { meant: near, message, help: `did you mean ${near}?` };
  const keys = `the keys are ${names.join(", ")}`;
  // Between braces a comma ends unquoted text, and the rest of the sentence becomes a key.
  const help = isBare ? `quote text that has a comma in it; ${keys}` : keys;
  return { meant: null, message, help };
}

const NO_KEY_HELP = "write a key before the colon, or delete it";

/** What a node is, in a few words, for messages. */
function describe(node: SpecNode): string {
  switch (node.kind) {
    case "map":
      return "a map";
    case "list":
      return "a list";
    case "text":
      if (isBareNull(node)) return "a ~ without quotes, which is YAML's word for nothing";
      return node.text === "" ? "nothing" : `"${shorten(node.text)}"`;
  }
}

/** Whoever writes it means nothing, or forgot the quotes; a quoted one is longer than what it says. */
function isBareNull({ text, span }: TextNode): boolean {
  return text === "~" && span.end - span.start === text.length;
}

function shorten(value: string): string {
  // No half of a character that takes two code units.
  return value.length > 40 ? `${value.slice(0, 40).replace(/[\ud800-\udbff]$/u, "")}…` : value;
}

/** The first line of a span: a caret under twenty lines helps nobody. */
function head(span: Span): Span {
  const lineEnd = span.file.text.indexOf("\n", span.start);
  return lineEnd === -1 || lineEnd > span.end ? span : { ...span, end: lineEnd };
}
