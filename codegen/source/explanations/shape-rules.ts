/** Rules about what keys and values a file may have. */
import type { Explanation } from "./explanation.js";

/** Their ids. */
export type ShapeRule =
  | "spec-empty"
  | "spec-shape"
  | "spec-unknown-key"
  | "spec-missing-key"
  | "spec-language-version"
  | "number-form"
  | "edition-form"
  | "edition-unknown"
  | "edition-order"
  | "protocol-duplicate"
  | "manifest-edited"
  | "config-path"
  | "config-unknown-name";

/** The explanations. */
export const SHAPE_RULES: Readonly<Record<ShapeRule, Explanation>> = {
  "spec-empty": {
    text:
      "A spec without a message and without a record would generate nothing and look like success. " +
      "Describe at least one of them under messages or records.",
    example: {
      where: "keys",
      bad: "messages: []",
      good: [
        "messages:",
        '  - type: "S"',
        "    name: system_event",
        "    title: System Event",
        "    length: 1",
        "    fields: []",
      ].join("\n"),
    },
  },
  "spec-shape": {
    text:
      "Each key takes one kind of value: text, a number, a list, a map, or one of a few words. The message says what was " +
      "expected and what was found. An empty value counts as nothing, and is not the same as leaving the key out.",
    example: {
      where: "keys",
      bad: "byteOrder: network",
      good: "byteOrder: big",
    },
  },
  "spec-unknown-key": {
    text:
      "A misspelt key that is silently ignored is how a field ends up at the wrong place. Every key must be one that the " +
      "language knows; the nearest one is suggested. `itchgen schema` prints them all for editors that complete while typing.",
    example: {
      where: "fields",
      bad: "- { name: rate, offset: 1, type: u64, decimal: 4 }",
      good: "- { name: rate, offset: 1, type: u64, decimals: 4 }",
    },
  },
  "spec-missing-key": {
    text:
      "Some keys must be written even where a default could be guessed: an offset that is computed and also written is " +
      "compared, and the comparison is what finds mistakes. The help line says what the key means.",
    example: {
      where: "fields",
      bad: "- { name: price, type: price8 }",
      good: "- { name: price, offset: 1, type: price8 }",
    },
  },
  "spec-language-version": {
    text:
      "The first key, itchgen, says which version of the language a file is written in. This generator would misread a newer " +
      "one, so it reads nothing of it. Install a newer generator; do not lower the number, which changes the meaning.",
    example: { where: "keys", bad: "itchgen: 2", good: "itchgen: 1" },
  },
  "number-form": {
    text:
      "YAML has many spellings for numbers: 010, 0x24, 1E5, 1_000 and 1.0 mean different things to different parsers. " +
      "A spec's numbers are plain decimal digits, as in the exchange's tables.",
    example: {
      where: "fields",
      bad: "- { name: price, offset: 0x01, type: price8 }",
      good: "- { name: price, offset: 1, type: price8 }",
    },
  },
  "edition-form": {
    text:
      "Exchanges revise a document in place and keep its version, so an edition is told by its date. " +
      "Write it year first, YYYY-MM-DD, with a month and day that exist.",
    example: { where: "keys", bad: 'edition: "19 Feb 2026"', good: 'edition: "2026-02-19"' },
  },
  "edition-unknown": {
    text:
      "What came or went with an edition says so by its date, and that date has to be one that the spec lists: a date that is " +
      "in no list is a typing mistake, and the part would silently belong to no edition, or to all.",
    example: {
      where: "keys",
      bad: [
        "editions:",
        '  - { date: "2019-05-06" }',
        '  - { date: "2020-01-02" }',
        "messages:",
        '  - { type: "S", name: told, title: Told, length: 1, since: "2019-06-05", fields: [] }',
      ].join("\n"),
      good: [
        "editions:",
        '  - { date: "2019-05-06" }',
        '  - { date: "2020-01-02" }',
        "messages:",
        '  - { type: "S", name: told, title: Told, length: 1, since: "2019-05-06", fields: [] }',
      ].join("\n"),
    },
  },
  "edition-order": {
    text:
      "Editions are listed as they came, the oldest first, and the last of them is the one that the spec's own edition key names. " +
      "Nothing can end before it begins.",
    example: {
      where: "keys",
      bad: 'editions:\n  - { date: "2020-01-02" }\n  - { date: "2019-05-06" }',
      good: 'editions:\n  - { date: "2019-05-06" }\n  - { date: "2020-01-02" }',
    },
  },
  "protocol-duplicate": {
    text:
      "The prefix begins every generated C name and names the TypeScript folder; two specs with one prefix would overwrite " +
      "each other's files. The same protocol and version twice is a spec that was copied and not renamed. " +
      "Give each its own, or set another prefix in itchgen.yaml.",
  },
  "manifest-edited": {
    text:
      "A manifest is generated and carries the hash of the layout that it describes. When they disagree, somebody changed the file " +
      "by hand and a comparison with it would prove nothing. Generate it again from its spec.",
  },
  "config-path": {
    text:
      "A path in itchgen.yaml begins at the file's own folder and stays inside it, written with forward slashes: then the same file " +
      "works on every machine, and a file from a stranger cannot write elsewhere. Names that a common file system cannot " +
      "hold (con, aux, a trailing dot or space) are refused on all of them. What is named under specs must be there.",
  },
  "config-unknown-name": {
    text:
      "The configuration names a protocol that none of its specs describe, so the line would have no effect, and the generated " +
      "names would not be those that somebody counts on. The name is the one under the spec's key protocol.",
  },
};
