/**
 * What a manifest says, read like a spec: the same reader, so that every value knows its place in the
 * file and a finding can point at it.
 */
import type { Diagnostics } from "../source/diagnostics.js";
import type { Located, SourceFile, Span } from "../source/source-file.js";
import { readYaml } from "./read-yaml.js";
import { choice, count, list, object, optional, required, text, type Shape } from "./shape.js";
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

/** A message, or a record when it has no type. */
export interface ManifestLayout {
  readonly span: Span;
  readonly type: Located<string> | null;
  readonly name: Located<string>;
  readonly title: Located<string>;
  readonly section: Located<string> | null;
  readonly doc: Located<string> | null;
  readonly length: Located<number>;
  readonly fields: readonly ManifestField[];
  readonly remainder: Located<string> | null;
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
  readonly decimals: Located<number> | null;
  readonly unit: Located<Unit> | null;
  readonly enumeration: Located<string> | null;
  readonly doc: Located<string> | null;
  readonly sentinels: readonly ManifestSentinel[] | null;
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

const field: Shape<ManifestField> = object<ManifestField>("a field", {
  name: required(word, said),
  offset: required(number, said),
  length: required(number, said),
  wireType: required(word, said),
  encoding: required(word, said),
  decimals: optional(number, said),
  unit: optional(choice(UNITS), said),
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
});

const layout: Shape<ManifestLayout> = object<ManifestLayout>("a message or record", {
  type: optional(text({ what: "one character", pattern: /^[!-~]$/u }), said),
  name: required(word, said),
  title: required(word, said),
  section: optional(word, said),
  doc: optional(word, said),
  length: required(number, said),
  fields: required(list(field, "fields"), said),
  remainder: optional(word, said),
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
  messages: required(list(layout, "messages"), said),
  records: required(list(layout, "records"), said),
});
