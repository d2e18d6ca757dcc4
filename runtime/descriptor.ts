/**
 * What a generated protocol says about itself: its messages and fields, each readable through the
 * generated views. Tools that must work for any protocol (inspect, stats, a user's monitor) use this
 * instead of naming messages.
 */

import type { EditionHistory } from "./edition-history.js";

/** A generated flyweight over (DataView, offset). */
export interface View {
  /**
   * Moves the view to the message or record that begins at `offset`, in bytes from the start of `view`.
   * @throws RangeError when `offset` is not a non-negative integer.
   */
  wrap(view: DataView, offset: number): this;
}

/**
 * The value of one field, raw and unscaled: `number` for integers of up to 6 bytes and for the code of
 * a `char`, `bigint` for wider integers, `string` for right-trimmed alphas, `Uint8Array` (a window onto
 * the bytes, not a copy) for `bytes`, `undefined` for ASCII digits that spell no number.
 */
export type FieldValue = number | bigint | string | Uint8Array | undefined;

/** How bytes encode a value; the closed list that every tool switches over. */
export type FieldKind = "integer" | "char" | "alpha" | "bytes" | "digits";

/** One field at its place. */
export interface FieldDescriptor {
  /** The spec's name, snake_case. */
  readonly name: string;
  /** Bytes from the start of the message or record. */
  readonly offset: number;
  /** Number of bytes. */
  readonly length: number;
  readonly kind: FieldKind;
  /** The wire type as the spec writes it: `u48`, `price4`, `alpha(8)`. */
  readonly wireType: string;
  /** Implied decimal places of an integer; null otherwise. */
  readonly decimals: number | null;
  /** What an integer counts (`ns_since_midnight`, …), or null. */
  readonly unit: string | null;
  /** Known codes and their names, or null. Keys are right-trimmed text, or decimal digits for an integer. */
  readonly codes: Readonly<Record<string, string>> | null;
  /** Reads the field through a view of its message. */
  read(view: View): FieldValue;
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
  /** The fields in wire order, the header's first. */
  readonly fields: readonly FieldDescriptor[];
  /** The generated view's class. */
  readonly view: new () => View;
}

/** One message, told apart by its type byte. */
export interface MessageDescriptor extends LayoutDescriptor {
  /** The type byte as one printable ASCII character. */
  readonly type: string;
  /** The type byte's value. */
  readonly typeCode: number;
}

/** One generated edition of a protocol. */
export interface ProtocolDescriptor {
  /** `nasdaq-totalview-itch` */
  readonly protocol: string;
  readonly version: string;
  /** Date of the document's edition, `YYYY-MM-DD`. */
  readonly edition: string;
  /** All editions and what each knew; absent when the spec records one only. */
  readonly history?: EditionHistory;
  readonly prefix: string;
  /** 16 hexadecimal digits; equal in C and TypeScript when both read the same bytes. */
  readonly fingerprint: string;
  /** Offset of the type byte in every message; null when the protocol has records only. */
  readonly messageTypeOffset: number | null;
  readonly messages: readonly MessageDescriptor[];
  readonly records: readonly LayoutDescriptor[];
}
