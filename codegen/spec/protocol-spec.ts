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
  readonly options: readonly Entry<OptionSetSpec>[] | null;
  readonly header: readonly FieldSpec[] | null;
  readonly messages: readonly MessageSpec[] | null;
  readonly records: readonly RecordSpec[] | null;
}

/** Which protocol a spec describes: what specs are told apart by, without what they say. */
export type SpecIdentity = Pick<
  ProtocolSpec,
  "protocol" | "version" | "edition" | "editions" | "prefix"
>;

/** A spec's identity, for which the spec itself need not be kept. */
export function identityOf(spec: SpecIdentity): SpecIdentity {
  const { protocol, version, edition, editions, prefix } = spec;
  return { protocol, version, edition, editions, prefix };
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

/** A named set of options that appendages may carry. */
export interface OptionSetSpec {
  readonly span: Span;
  readonly doc: Located<string> | null;
  readonly tags: readonly Entry<OptionSpec>[];
}

/** One option: what its value is. */
export interface OptionSpec extends Lifetime {
  readonly span: Span;
  readonly name: Located<string>;
  readonly type: Located<string>;
  readonly decimals: Located<number> | null;
  readonly unit: Located<Unit> | null;
  readonly doc: Located<string> | null;
  readonly sentinels: readonly SentinelSpec[] | null;
}

/** Who sends a message: `inbound` goes to the exchange, `outbound` comes from it. */
export type Direction = (typeof DIRECTIONS)[number];

/** Both directions. */
export const DIRECTIONS = ["inbound", "outbound"] as const;

/** One message with a type byte. */
export interface MessageSpec extends RecordSpec {
  readonly type: Located<string>;
  readonly direction: Located<Direction> | null;
  readonly frequent: Located<boolean> | null;
  /** It begins otherwise than the others, and is meant to. */
  readonly alone: Located<boolean> | null;
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
  readonly group: GroupSpec | null;
  readonly appendage: AppendageSpec | null;
  readonly trailer: TrailerSpec | null;
}

/** The bytes after the fixed part. */
export interface RemainderSpec {
  readonly span: Span;
  readonly name: Located<string>;
  readonly doc: Located<string> | null;
}

/** A record that repeats after the fixed part as often as a field says. */
export interface GroupSpec {
  readonly span: Span;
  readonly name: Located<string>;
  readonly record: Located<string>;
  /** The field that says how often. */
  readonly count: Located<string>;
  readonly doc: Located<string> | null;
}

/** Options after the fixed part, in as many bytes as a field says. */
export interface AppendageSpec {
  readonly span: Span;
  readonly name: Located<string>;
  /** The set of options. */
  readonly options: Located<string>;
  /** The field that says how many bytes. */
  readonly length: Located<string>;
  readonly doc: Located<string> | null;
}

/** A record after the fixed part that may be absent as a whole. */
export interface TrailerSpec {
  readonly span: Span;
  readonly name: Located<string>;
  readonly record: Located<string>;
  readonly doc: Located<string> | null;
}

/** One field as written. */
export interface FieldSpec extends Lifetime {
  readonly span: Span;
  readonly name: Located<string>;
  readonly offset: Located<number>;
  readonly type: Located<string>;
  readonly count: Located<number> | null;
  readonly bits: readonly BitsSpec[] | null;
  readonly decimals: Located<number> | null;
  readonly decimalsFrom: DecimalsFromSpec | null;
  readonly unit: Located<Unit> | null;
  readonly secondsFrom: SecondsFromSpec | null;
  readonly doc: Located<string> | null;
  readonly sentinels: readonly SentinelSpec[] | null;
}

/** One or more named bits of an integer. */
export interface BitsSpec {
  readonly span: Span;
  readonly name: Located<string>;
  /** The lowest of them; 0 is the integer's least significant bit. */
  readonly bit: Located<number>;
  readonly width: Located<number> | null;
  readonly doc: Located<string> | null;
}

/** Where the number of decimals of a field is said. */
export interface DecimalsFromSpec {
  readonly span: Span;
  /** The message that says it; the field's own when absent. */
  readonly message: Located<string> | null;
  readonly field: Located<string>;
  /** The field, in both messages, that tells what the decimals are for: an order book's id. */
  readonly key: Located<string> | null;
}

/** Where the whole seconds of a split time are said. */
export interface SecondsFromSpec {
  readonly span: Span;
  readonly message: Located<string>;
  readonly field: Located<string>;
}

/** A named special value of an integer field. */
export interface SentinelSpec {
  readonly span: Span;
  readonly name: Located<string>;
  readonly value: Located<string>;
  readonly doc: Located<string> | null;
}
