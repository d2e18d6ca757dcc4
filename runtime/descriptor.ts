/**
 * What a generated protocol says about itself: its messages and fields, each readable through the
 * generated views. Tools that must work for any protocol (inspect, stats, a user's monitor) use this
 * instead of naming messages.
 */

import type { EditionHistory } from "./edition-history.js";
import type { OptionView } from "./option-view.js";

/** A generated flyweight over (DataView, offset). */
export interface View {
  /**
   * Moves the view to the message or record that begins at `offset`, in bytes from the start of `view`.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  wrap(view: DataView, offset: number): this;
}

/**
 * The value of one field, raw and unscaled. An array has the values of its elements; a record has its
 * fields by name.
 */
export type FieldValue = ScalarValue | readonly FieldValue[] | RecordValue;

/** The fields of a record by name, then what follows them. */
export interface RecordValue {
  readonly [name: string]: FieldValue;
}

/**
 * A single value, raw and unscaled: `number` for integers of up to 6 bytes and for the code of
 * a `char`, `bigint` for wider integers, `string` for right-trimmed alphas, `Uint8Array` (a window onto
 * the bytes, not a copy) for `bytes`, `undefined` for ASCII digits that spell no number.
 */
export type ScalarValue = number | bigint | string | Uint8Array | undefined;

/** How bytes encode a value; the closed list that every tool switches over. */
export type FieldKind = "integer" | "char" | "alpha" | "bytes" | "digits" | "record";

/** Who sends a message: `inbound` goes to the exchange, `outbound` comes from it. */
export type Direction = "inbound" | "outbound";

/** One field at its place. */
export interface FieldDescriptor {
  /** The spec's name, snake_case. */
  readonly name: string;
  /** Bytes from the start of the message or record. */
  readonly offset: number;
  /** Number of bytes, of an array all of them. */
  readonly length: number;
  /** How the value is encoded, or each value of an array. */
  readonly kind: FieldKind;
  /** The wire type as the spec writes it: `u48`, `price4`, `alpha(8)`. */
  readonly wireType: string;
  /** Implied decimal places of an integer; null otherwise. */
  readonly decimals: number | null;
  /** What an integer counts (`ns_since_midnight`, …), or null. */
  readonly unit: string | null;
  /** How many values an array has; absent for a single value. */
  readonly count?: number;
  /** What each element of an array of records is. */
  readonly record?: LayoutDescriptor;
  /** Named bits of an integer. */
  readonly bits?: readonly BitsDescriptor[];
  /** Which field says the number of decimal places, when it varies. */
  readonly decimalsFrom?: DecimalsSource;
  /** Which field says the whole seconds that these nanoseconds are to be added to. */
  readonly secondsFrom?: SecondsSource;
  /** Known codes and their names, or null. Keys are right-trimmed text, or decimal digits for an integer. */
  readonly codes: Readonly<Record<string, string>> | null;
  /** Reads the field through a view of its message. */
  read(view: View): FieldValue;
}

/** One or more named bits of an integer. */
export interface BitsDescriptor {
  /** The spec's name, snake_case. */
  readonly name: string;
  /** The lowest of them; 0 is the least significant. */
  readonly bit: number;
  /** How many. */
  readonly width: number;
  /** Reads them through a view of the message: true or false for a single bit. */
  read(view: View): boolean | number;
}

/** The field that says how many decimal places another has. */
export interface DecimalsSource {
  /** The message that has the field; null for the same message. */
  readonly message: string | null;
  /** Its field, an integer. */
  readonly field: string;
  /** The field of both messages that tells what the decimals are for; null when they are for all. */
  readonly key: string | null;
}

/** The field that says the whole seconds of a split time. */
export interface SecondsSource {
  /** The message that has the field. */
  readonly message: string;
  /** Its field, whole seconds. */
  readonly field: string;
}

/** One option that an appendage may carry: its value as a field. */
export interface OptionDescriptor extends FieldDescriptor {
  /** 0 to 255. */
  readonly tag: number;
}

/** What follows a fixed part in a length that the bytes themselves say. */
export type TailDescriptor = GroupDescriptor | AppendageDescriptor | TrailerDescriptor;

/** A record that repeats. */
export interface GroupDescriptor {
  readonly kind: "group";
  /** The spec's name, snake_case. */
  readonly name: string;
  /** What repeats. */
  readonly record: LayoutDescriptor;
  /** The field that says how many there are. */
  readonly count: string;
  /** Those that are whole in `length` bytes of the message or record. */
  read(view: View, length: number): readonly RecordValue[];
}

/** Options, one after the other. */
export interface AppendageDescriptor {
  readonly kind: "appendage";
  /** The spec's name, snake_case. */
  readonly name: string;
  /** Those that may come, in the spec's order. */
  readonly options: readonly OptionDescriptor[];
  /** The field that says how many bytes they take. */
  readonly lengthField: string;
  /** The generated view's class. */
  readonly view: new () => OptionView;
  /** Those that are whole in `length` bytes of the message or record: see `optionValues`. */
  read(view: View, length: number): readonly RecordValue[];
}

/** A record that may be absent as a whole. */
export interface TrailerDescriptor {
  readonly kind: "trailer";
  /** The spec's name, snake_case. */
  readonly name: string;
  /** What may follow. */
  readonly record: LayoutDescriptor;
  /** Undefined when it is absent. */
  read(view: View, length: number): RecordValue | undefined;
}

/** A message or a record: what both have in common. */
export interface LayoutDescriptor {
  /** The spec's name, snake_case. */
  readonly name: string;
  /** The exchange's heading. */
  readonly title: string;
  /** Section of the exchange's document; may be empty. */
  readonly section: string;
  /** Bytes of the fixed part. */
  readonly length: number;
  /** Name of the bytes that may follow the fixed part, or null when nothing may. */
  readonly remainder: string | null;
  /** What follows the fixed part in a length that the bytes themselves say; absent when nothing does. */
  readonly tail?: TailDescriptor;
  /**
   * How long it is by its own account, of which `length` bytes are there, the fixed part at least: more
   * than `length` when some are missing. Absent when it always ends with its fixed part or has a remainder.
   */
  wholeLength?(view: View, length: number): number;
  /** The fields in wire order, the header's first. */
  readonly fields: readonly FieldDescriptor[];
  /** The generated view's class. */
  readonly view: new () => View;
}

/** One message, told apart by its type byte. */
export interface MessageDescriptor extends LayoutDescriptor {
  /** The type byte as one printable ASCII character, or `0x81` for any other byte. */
  readonly type: string;
  /** The type byte's value. */
  readonly typeCode: number;
  /** Who sends it; absent where a type byte means the same in both directions. */
  readonly direction?: Direction;
}

/** One generated edition of a protocol. */
export interface ProtocolDescriptor {
  /** The spec's name, kebab-case: `nasdaq-totalview-itch`. */
  readonly protocol: string;
  /** The version, as the exchange writes it. */
  readonly version: string;
  /** Date of the document's edition, `YYYY-MM-DD`. */
  readonly edition: string;
  /** All editions and what each knew; absent when the spec records one only. */
  readonly history?: EditionHistory;
  /** What the names of its C begin with: `itch50`. */
  readonly prefix: string;
  /** 16 hexadecimal digits; equal in C and TypeScript when both read the same bytes. */
  readonly fingerprint: string;
  /** Offset of the type byte in every message; null when the protocol has records only. */
  readonly messageTypeOffset: number | null;
  /** In the spec's order. */
  readonly messages: readonly MessageDescriptor[];
  /** Layouts without a type byte, in the spec's order. */
  readonly records: readonly LayoutDescriptor[];
}
