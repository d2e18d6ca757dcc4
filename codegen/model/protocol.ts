/**
 * What a spec means: names resolved to wire types and enumerations, nothing placed yet. Every part
 * keeps what was written, so that later stages can point at it.
 */
import type { ChosenEdition } from "../spec/choose-edition.js";
import type {
  CodeSpec,
  EnumerationSpec,
  FieldSpec,
  MessageSpec,
  RecordSpec,
  SentinelSpec,
} from "../spec/protocol-spec.js";
import type { Located } from "../source/source-file.js";
import type { WireType } from "./wire-type.js";

/** One protocol edition, resolved. */
export interface Protocol {
  readonly spec: ChosenEdition;
  /** Name of the header field that carries the type byte. */
  readonly messageTypeName: string;
  readonly enumerations: readonly Enumeration[];
  readonly header: readonly Field[];
  readonly messages: readonly Message[];
  readonly records: readonly RecordType[];
}

/** A named set of codes of one wire type. */
export interface Enumeration {
  readonly spec: EnumerationSpec;
  readonly name: Located<string>;
  readonly wireType: WireType;
  readonly codes: readonly Code[];
}

/** One code with the name it was given. */
export interface Code {
  readonly spec: CodeSpec;
  readonly code: Located<string>;
}

/** One message: header fields are not repeated here. */
export interface Message {
  readonly spec: MessageSpec;
  readonly fields: readonly Field[];
}

/** One fixed layout without a type byte. */
export interface RecordType {
  readonly spec: RecordSpec;
  readonly fields: readonly Field[];
}

/** One field with its wire type found. */
export interface Field {
  readonly spec: FieldSpec;
  readonly wireType: WireType;
  /** As the spec writes it; an enumeration's own type where the field names an enumeration. */
  readonly wireTypeName: string;
  readonly decimals: number | null;
  readonly enumeration: Enumeration | null;
  readonly sentinels: readonly Sentinel[];
}

/** A named special value. */
export interface Sentinel {
  readonly spec: SentinelSpec;
  readonly value: bigint;
}
