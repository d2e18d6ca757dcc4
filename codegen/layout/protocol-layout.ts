/**
 * The finished facts about one protocol: where every byte is and what it means. Emitters receive
 * this and nothing else; they compute no offset and see no YAML.
 */
import type { EditionHistory } from "../spec/edition-history.js";
import type { ByteOrder, Unit, WireType } from "../model/wire-type.js";

/** One dated edition of a protocol, laid out to the byte. */
export interface ProtocolLayout {
  /** The protocol's own name, kebab-case: `nasdaq-totalview-itch`. */
  readonly protocol: string;
  /** The protocol's version as the exchange writes it: `5.0`. */
  readonly version: string;
  /** The date of the document's edition, `YYYY-MM-DD`. */
  readonly edition: string;
  /** All editions of the protocol and what each knew; null when the spec records one only. */
  readonly history: EditionHistory | null;
  /** The exchange's document, as cited in generated comments. */
  readonly document: string;
  /** What the protocol carries, in a sentence or two; may be empty. */
  readonly doc: string;
  /** C prefix and TypeScript folder name: `itch50`. */
  readonly prefix: string;
  /** Order of multi-byte integers that do not state their own. */
  readonly byteOrder: ByteOrder;
  /** 16 lower-case hexadecimal digits: a stable hash of every byte fact (no docs, no code values). */
  readonly fingerprint: string;
  /** The header field that carries a message's type byte; null when the protocol has records only. */
  readonly messageType: MessageTypeField | null;
  /** In the spec's order. */
  readonly enumerations: readonly EnumerationLayout[];
  /** In the spec's order. Empty for a protocol that has records only. */
  readonly messages: readonly MessageLayout[];
  /** Fixed layouts without a type byte, in the spec's order. */
  readonly records: readonly RecordLayout[];
}

/** Where the type byte is found in every message of a protocol. */
export interface MessageTypeField {
  /** The header field's name: `message_type`. */
  readonly name: string;
  /** Bytes from the start of the message. */
  readonly offset: number;
}

/** A closed set of codes that a field may carry; other codes may still appear on the wire. */
export interface EnumerationLayout {
  /** snake_case: `buy_sell_indicator`. */
  readonly name: string;
  readonly doc: string;
  /** How one code is encoded: `char`, `alpha` or an unsigned integer. */
  readonly wireType: WireType;
  readonly codes: readonly CodeLayout[];
}

/** One code of an enumeration. */
export interface CodeLayout {
  /** The code as the exchange writes it: `B`, `LUDP`, ` `, or decimal digits for an integer. */
  readonly code: string;
  /** snake_case: `buy`. */
  readonly name: string;
  readonly doc: string;
}

/** A message or record: what both have in common. */
export interface LayoutBase {
  /** snake_case: `add_order`. */
  readonly name: string;
  /** The exchange's heading: `Add Order – No MPID Attribution`. */
  readonly title: string;
  /** Section of the exchange's document, `1.3.1`; empty when it has none. */
  readonly section: string;
  readonly doc: string;
  /** Bytes of the fixed part: all of it, unless `remainder` is set. */
  readonly length: number;
  /** Fields of the fixed part in wire order, the header's first. They cover `length` without hole or overlap. */
  readonly fields: readonly FieldLayout[];
  /** What follows the fixed part up to the end of the frame; null when nothing may follow. */
  readonly remainder: RemainderLayout | null;
}

/** One message: begins with the header and is told apart by its type byte. */
export interface MessageLayout extends LayoutBase {
  readonly kind: "message";
  /** The type byte as one printable ASCII character. */
  readonly type: string;
  /** The type byte's value, 0x21 to 0x7e. */
  readonly typeCode: number;
  /** True for the messages that make up nearly all traffic; dispatch keeps them on its hot path. */
  readonly frequent: boolean;
}

/** A fixed layout without a type byte: a packet header, a block header. */
export interface RecordLayout extends LayoutBase {
  readonly kind: "record";
}

/** One field at its place. */
export interface FieldLayout {
  /** snake_case: `order_reference_number`. */
  readonly name: string;
  /** Bytes from the start of the message or record. */
  readonly offset: number;
  /** Number of bytes. */
  readonly length: number;
  /** How the bytes encode the value (an enumeration's fields carry the enumeration's wire type). */
  readonly wireType: WireType;
  /** The wire type as the spec writes it: `u48`, `price4`, `alpha(8)`, `char`. */
  readonly wireTypeName: string;
  /** Implied decimal places of an integer; null for a plain integer or any other type. */
  readonly decimals: number | null;
  /** What an integer counts; null when it says nothing. */
  readonly unit: Unit | null;
  /** Name of the enumeration whose codes the field carries, or null. */
  readonly enumeration: string | null;
  readonly doc: string;
  /** Named special values of an integer field: a maximum that means "market order", a count that means "end of session". */
  readonly sentinels: readonly SentinelLayout[];
}

/** A value of an integer field that is not a quantity but a signal. */
export interface SentinelLayout {
  /** snake_case: `end_of_session`. */
  readonly name: string;
  /** The raw, unscaled value. */
  readonly value: bigint;
  readonly doc: string;
}

/** The bytes between the fixed part and the end of the frame. */
export interface RemainderLayout {
  /** snake_case: `message`. */
  readonly name: string;
  readonly doc: string;
}
