/**
 * What a manifest says, read like a spec: the same reader, so that every value knows its place in the
 * file and a finding can point at it.
 */
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located, SourceFile, Span } from "../source/source-file.js";
import { readYaml } from "./read-yaml.js";
import { choice, count, list, object, optional, required, text, type Shape } from "./shape.js";
import { DIRECTIONS, type Direction } from "./protocol-spec.js";
import { UNITS, type Unit } from "./units.js";

/** One manifest file. */
export interface ManifestSpec {
  readonly span: Span;
  readonly itchgen: Located<number>;
  readonly protocol: Located<string>;
  readonly version: Located<string>;
  readonly edition: Located<string>;
  readonly document: Located<string>;
  readonly doc: Located<string> | null;
  readonly prefix: Located<string>;
  readonly byteOrder: Located<"big" | "little">;
  readonly fingerprint: Located<string>;
  readonly messageType: ManifestMessageType | null;
  readonly enumerations: readonly ManifestEnumeration[];
  readonly optionSets: readonly ManifestOptionSet[] | null;
  readonly messages: readonly ManifestLayout[];
  readonly records: readonly ManifestLayout[];
}

/** Where the type byte is. */
export interface ManifestMessageType {
  readonly span: Span;
  readonly name: Located<string>;
  readonly offset: Located<number>;
}

/** A set of codes. */
export interface ManifestEnumeration {
  readonly span: Span;
  readonly name: Located<string>;
  readonly wireType: Located<string>;
  readonly doc: Located<string> | null;
  readonly codes: readonly ManifestCode[];
}

/** One code. */
export interface ManifestCode {
  readonly span: Span;
  readonly code: Located<string>;
  readonly name: Located<string>;
  readonly doc: Located<string> | null;
}

/** A set of options. */
export interface ManifestOptionSet {
  readonly span: Span;
  readonly name: Located<string>;
  readonly doc: Located<string> | null;
  readonly options: readonly ManifestOption[];
}

/** One option: a field with its tag. */
export interface ManifestOption extends ManifestField {
  readonly tag: Located<number>;
}

/** What follows a fixed part; which keys there are depends on its kind. */
export interface ManifestTail {
  readonly span: Span;
  readonly kind: Located<"group" | "appendage" | "trailer">;
  readonly name: Located<string>;
  readonly doc: Located<string> | null;
  readonly record: Located<string> | null;
  readonly elementLength: Located<number> | null;
  readonly count: Located<string> | null;
  readonly options: Located<string> | null;
  readonly lengthField: Located<string> | null;
  readonly recordLength: Located<number> | null;
  readonly recordTail: Located<"none" | "remainder" | "counted"> | null;
}

/** A message, or a record when it has no type. */
export interface ManifestLayout {
  readonly span: Span;
  readonly type: Located<string> | null;
  readonly direction: Located<Direction> | null;
  readonly name: Located<string>;
  readonly title: Located<string>;
  readonly section: Located<string> | null;
  readonly doc: Located<string> | null;
  readonly length: Located<number>;
  readonly fields: readonly ManifestField[];
  readonly remainder: Located<string> | null;
  readonly tail: ManifestTail | null;
  readonly remainderDoc: Located<string> | null;
}

/** One field. */
export interface ManifestField {
  readonly span: Span;
  readonly name: Located<string>;
  readonly offset: Located<number>;
  readonly length: Located<number>;
  readonly wireType: Located<string>;
  readonly encoding: Located<string>;
  readonly count: Located<number> | null;
  readonly bits: readonly ManifestBits[] | null;
  readonly decimals: Located<number> | null;
  readonly decimalsFrom: ManifestDecimalsFrom | null;
  readonly unit: Located<Unit> | null;
  readonly secondsFrom: ManifestSecondsFrom | null;
  readonly enumeration: Located<string> | null;
  readonly doc: Located<string> | null;
  readonly sentinels: readonly ManifestSentinel[] | null;
}

/** Named bits. */
export interface ManifestBits {
  readonly span: Span;
  readonly name: Located<string>;
  readonly bit: Located<number>;
  readonly width: Located<number>;
  readonly doc: Located<string> | null;
}

/** Where decimals are said. */
export interface ManifestDecimalsFrom {
  readonly span: Span;
  readonly message: Located<string> | null;
  readonly field: Located<string>;
  readonly key: Located<string> | null;
}

/** Where seconds are said. */
export interface ManifestSecondsFrom {
  readonly span: Span;
  readonly message: Located<string>;
  readonly field: Located<string>;
}

/** One special value. */
export interface ManifestSentinel {
  readonly span: Span;
  readonly name: Located<string>;
  readonly value: Located<string>;
  readonly doc: Located<string> | null;
}

/** Reads one manifest; null when it is none, with the reasons reported. */
export function readManifest(file: SourceFile, diagnostics: Diagnostics): ManifestSpec | null {
  const errorsBefore = diagnostics.errorCount;
  const root = readYaml(file, diagnostics);
  if (root === null) return null;
  const manifest = manifestShape.read(root, diagnostics) ?? null;
  return diagnostics.errorCount > errorsBefore ? null : manifest;
}

const word = text({ what: "text" });
const number = count(0, 65_535);
const said = "";

const fieldKeys = {
  name: required(word, said),
  offset: required(number, said),
  length: required(number, said),
  wireType: required(word, said),
  encoding: required(word, said),
  count: optional(number, said),
  bits: optional(
    list(
      object<ManifestBits>("named bits", {
        name: required(word, said),
        bit: required(number, said),
        width: required(number, said),
        doc: optional(word, said),
      }),
      "named bits",
    ),
    said,
  ),
  decimals: optional(number, said),
  decimalsFrom: optional(
    object<ManifestDecimalsFrom>("a source of decimals", {
      message: optional(word, said),
      field: required(word, said),
      key: optional(word, said),
    }),
    said,
  ),
  unit: optional(choice(UNITS), said),
  secondsFrom: optional(
    object<ManifestSecondsFrom>("a source of seconds", {
      message: required(word, said),
      field: required(word, said),
    }),
    said,
  ),
  enumeration: optional(word, said),
  doc: optional(word, said),
  sentinels: optional(
    list(
      object<ManifestSentinel>("a sentinel", {
        name: required(word, said),
        value: required(text({ what: "a whole number", pattern: /^-?[0-9]{1,20}$/u }), said),
        doc: optional(word, said),
      }),
      "sentinels",
    ),
    said,
  ),
} as const;

const field: Shape<ManifestField> = object<ManifestField>("a field", fieldKeys);

const optionSet: Shape<ManifestOptionSet> = object<ManifestOptionSet>("a set of options", {
  name: required(word, said),
  doc: optional(word, said),
  options: required(
    list(
      object<ManifestOption>("an option", { tag: required(number, said), ...fieldKeys }),
      "options",
    ),
    said,
  ),
});

const tail: Shape<ManifestTail> = object<ManifestTail>("what follows a fixed part", {
  kind: required(choice(["group", "appendage", "trailer"]), said),
  name: required(word, said),
  doc: optional(word, said),
  record: optional(word, said),
  elementLength: optional(number, said),
  count: optional(word, said),
  options: optional(word, said),
  lengthField: optional(word, said),
  recordLength: optional(number, said),
  recordTail: optional(choice(["none", "remainder", "counted"]), said),
});

const layout: Shape<ManifestLayout> = object<ManifestLayout>("a message or record", {
  type: optional(text({ what: "a type byte", pattern: /^([!-~]|0x[0-9a-f]{2})$/u }), said),
  direction: optional(choice(DIRECTIONS), said),
  name: required(word, said),
  title: required(word, said),
  section: optional(word, said),
  doc: optional(word, said),
  length: required(number, said),
  fields: required(list(field, "fields"), said),
  remainder: optional(word, said),
  tail: optional(tail, said),
  remainderDoc: optional(word, said),
});

const enumeration: Shape<ManifestEnumeration> = object<ManifestEnumeration>("an enumeration", {
  name: required(word, said),
  wireType: required(word, said),
  doc: optional(word, said),
  codes: required(
    list(
      object<ManifestCode>("a code", {
        code: required(word, said),
        name: required(word, said),
        doc: optional(word, said),
      }),
      "codes",
    ),
    said,
  ),
});

const messageType: Shape<ManifestMessageType> = object<ManifestMessageType>("a type byte's place", {
  name: required(word, said),
  offset: required(number, said),
});

const manifestShape: Shape<ManifestSpec> = object<ManifestSpec>("a manifest", {
  itchgen: required(count(1, 1), said),
  protocol: required(word, said),
  version: required(word, said),
  edition: required(word, said),
  document: required(word, said),
  doc: optional(word, said),
  prefix: required(word, said),
  byteOrder: required(choice(["big", "little"]), said),
  fingerprint: required(text({ what: "a fingerprint", pattern: /^[0-9a-f]{16}$/u }), said),
  messageType: optional(messageType, said),
  enumerations: required(list(enumeration, "enumerations"), said),
  optionSets: optional(list(optionSet, "sets of options"), said),
  messages: required(list(layout, "messages"), said),
  records: required(list(layout, "records"), said),
});
