/**
 * The finished facts about one protocol: where every byte is and what it means. Emitters receive
 * this and nothing else; they compute no offset and see no YAML.
 */
import type { EditionHistory } from "../spec/edition-history.js";
import type { ByteOrder, Unit, WireType } from "../model/wire-type.js";
import type { Direction } from "../spec/protocol-spec.js";

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
  /** In the spec's order. */
  readonly optionSets: readonly OptionSetLayout[];
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

/** The options that an appendage may carry: each is a length byte, a tag byte and a value. */
export interface OptionSetLayout {
  /** snake_case: `order_option`. */
  readonly name: string;
  readonly doc: string;
  /** In the spec's order. */
  readonly options: readonly OptionLayout[];
}

/** One option of a set. */
export interface OptionLayout {
  /** 0 to 255. */
  readonly tag: number;
  /** The value, at its offset from the start of the option. */
  readonly value: FieldLayout;
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
  /** Bytes of the fixed part: all of it, unless `remainder` or `tail` is set. */
  readonly length: number;
  /** Fields of the fixed part in wire order, the header's first. They cover `length` without hole or overlap. */
  readonly fields: readonly FieldLayout[];
  /** What follows the fixed part up to the end of the frame; null when nothing of any length may. */
  readonly remainder: RemainderLayout | null;
  /** What follows the fixed part in a length that the bytes themselves say; null when nothing does. */
  readonly tail: TailLayout | null;
}

/** One message: begins with the header and is told apart by its type byte. */
export interface MessageLayout extends LayoutBase {
  readonly kind: "message";
  /** The type byte as one printable ASCII character, or `0x81` for any other byte. */
  readonly type: string;
  /** The type byte's value, 0 to 255. */
  readonly typeCode: number;
  /** Who sends it; null where a type byte means the same in both directions. */
  readonly direction: Direction | null;
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
  /** Number of bytes, of an array all of them. */
  readonly length: number;
  /** How the bytes encode the value, or each value of an array (an enumeration's fields carry the enumeration's wire type). */
  readonly wireType: WireType;
  /** The wire type as the spec writes it: `u48`, `price4`, `alpha(8)`, `char`. */
  readonly wireTypeName: string;
  /** How many values an array has, one after the other; null for a single value. */
  readonly count: number | null;
  /** Named bits of an unsigned integer. */
  readonly bits: readonly BitsLayout[];
  /** Implied decimal places of an integer; null for a plain integer or any other type. */
  readonly decimals: number | null;
  /** Where the number of decimal places is said when it varies; null when `decimals` says all. */
  readonly decimalsFrom: DecimalsSource | null;
  /** What an integer counts; null when it says nothing. */
  readonly unit: Unit | null;
  /** Where the whole seconds are said to which these nanoseconds are to be added; null otherwise. */
  readonly secondsFrom: SecondsSource | null;
  /** Name of the enumeration whose codes the field carries, or null. */
  readonly enumeration: string | null;
  readonly doc: string;
  /** Named special values of an integer field: a maximum that means "market order", a count that means "end of session". */
  readonly sentinels: readonly SentinelLayout[];
}

/** One or more named bits of an integer. */
export interface BitsLayout {
  /** snake_case: `firm_quote`. */
  readonly name: string;
  /** The lowest of them; 0 is the integer's least significant bit. */
  readonly bit: number;
  /** How many. */
  readonly width: number;
  readonly doc: string;
}

/** The field that says how many decimal places another has. */
export interface DecimalsSource {
  /** The message that has the field; null for the same message. */
  readonly message: string | null;
  readonly field: string;
  /** The field of both messages that tells what the decimals are for; null when they are for all. */
  readonly key: string | null;
}

/** The field that says the whole seconds of a split time. */
export interface SecondsSource {
  readonly message: string;
  readonly field: string;
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

/** What follows a fixed part in a length that the bytes themselves say. */
export type TailLayout = GroupLayout | AppendageLayout | TrailerLayout;

/** A record that repeats as often as a field of the fixed part says. */
export interface GroupLayout {
  readonly kind: "group";
  /** snake_case: `legs`. */
  readonly name: string;
  readonly doc: string;
  /** Name of the record that repeats. */
  readonly record: string;
  /** Bytes of one. */
  readonly elementLength: number;
  /** Name of the field that says how many there are. */
  readonly count: string;
}

/** Options in as many bytes as a field of the fixed part says. */
export interface AppendageLayout {
  readonly kind: "appendage";
  /** snake_case: `appendage`. */
  readonly name: string;
  readonly doc: string;
  /** Name of the set of options. */
  readonly options: string;
  /** Name of the field that says how many bytes there are. */
  readonly lengthField: string;
}

/** A record that is absent as a whole when the message ends with its fixed part. */
export interface TrailerLayout {
  readonly kind: "trailer";
  /** snake_case: `extension`. */
  readonly name: string;
  readonly doc: string;
  /** Name of the record. */
  readonly record: string;
  /** Bytes of its fixed part. */
  readonly recordLength: number;
  /** Whether the record has a length of its own: a group or an appendage behind it. */
  readonly recordTail: "none" | "remainder" | "counted";
}
