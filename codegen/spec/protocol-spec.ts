/**
 * What was written: a spec file read into values that know their places. Nothing is resolved yet; a
 * type is still the text `alpha(8)`.
 */
import type { Unit } from "./units.js";
import type { Located, Span } from "../source/source-file.js";

/** One spec file. */
export interface ProtocolSpec {
  readonly span: Span;
  readonly itchgen: Located<number>;
  readonly protocol: Located<string>;
  readonly version: Located<string>;
  readonly edition: Located<string>;
  readonly editions: readonly EditionSpec[] | null;
  readonly document: Located<string>;
  readonly doc: Located<string> | null;
  readonly byteOrder: Located<"big" | "little">;
  readonly prefix: Located<string>;
  readonly messageType: Located<string> | null;
  readonly enumerations: readonly Entry<EnumerationSpec>[] | null;
  readonly header: readonly FieldSpec[] | null;
  readonly messages: readonly MessageSpec[] | null;
  readonly records: readonly RecordSpec[] | null;
}

/** One dated revision of the protocol's document. */
export interface EditionSpec {
  readonly span: Span;
  readonly date: Located<string>;
  /** Prefix under which it is generated beside the newest; null when it is generated on request only. */
  readonly prefix: Located<string> | null;
  readonly doc: Located<string> | null;
}

/** In which editions a part is found: from `since` to `until`, both included. */
export interface Lifetime {
  readonly since: Located<string> | null;
  readonly until: Located<string> | null;
}

/** A key chosen by the author with its value. */
export interface Entry<T> {
  readonly key: Located<string>;
  readonly value: T;
}

/** A named set of codes. */
export interface EnumerationSpec {
  readonly span: Span;
  readonly type: Located<string> | null;
  readonly doc: Located<string> | null;
  readonly codes: readonly Entry<CodeSpec>[];
}

/** One code of an enumeration. */
export interface CodeSpec extends Lifetime {
  readonly span: Span;
  readonly name: Located<string>;
  readonly doc: Located<string> | null;
}

/** One message with a type byte. */
export interface MessageSpec extends RecordSpec {
  readonly type: Located<string>;
  readonly frequent: Located<boolean> | null;
}

/** One fixed layout without a type byte. */
export interface RecordSpec extends Lifetime {
  readonly span: Span;
  readonly name: Located<string>;
  readonly title: Located<string>;
  readonly section: Located<string> | null;
  readonly doc: Located<string> | null;
  readonly length: Located<number>;
  readonly fields: readonly FieldSpec[];
  readonly remainder: RemainderSpec | null;
}

/** The bytes after the fixed part. */
export interface RemainderSpec {
  readonly span: Span;
  readonly name: Located<string>;
  readonly doc: Located<string> | null;
}

/** One field as written. */
export interface FieldSpec extends Lifetime {
  readonly span: Span;
  readonly name: Located<string>;
  readonly offset: Located<number>;
  readonly type: Located<string>;
  readonly decimals: Located<number> | null;
  readonly unit: Located<Unit> | null;
  readonly doc: Located<string> | null;
  readonly sentinels: readonly SentinelSpec[] | null;
}

/** A named special value of an integer field. */
export interface SentinelSpec {
  readonly span: Span;
  readonly name: Located<string>;
  readonly value: Located<string>;
  readonly doc: Located<string> | null;
}
