/**
 * The closed table of wire types: every way in which bytes may encode a value. A new kind here makes
 * `tsc` list each place that must speak about it.
 */
export type { Unit } from "../spec/units.js";

/** The order of an integer's bytes: `big` puts the most significant byte first. */
export type ByteOrder = "big" | "little";

/** A fixed-point or plain integer of 1 to 8 bytes. */
export interface IntegerType {
  readonly kind: "integer";
  readonly signed: boolean;
  /** Number of bytes, 1 to 8. */
  readonly width: number;
  /** Order of the bytes; meaningless but still set for width 1. */
  readonly byteOrder: ByteOrder;
}

/** One ASCII character. */
export interface CharType {
  readonly kind: "char";
}

/** ASCII text, left-justified, padded on the right with spaces. */
export interface AlphaType {
  readonly kind: "alpha";
  /** Number of bytes, at least 1. */
  readonly width: number;
}

/** Uninterpreted bytes. */
export interface BytesType {
  readonly kind: "bytes";
  /** Number of bytes, at least 1. */
  readonly width: number;
}

/** A non-negative decimal number in ASCII digits, padded on the left with spaces or zeros. */
export interface DigitsType {
  readonly kind: "digits";
  /** Number of bytes, 1 to 20. */
  readonly width: number;
}

/** A record of the protocol: the element of an array. */
export interface RecordType {
  readonly kind: "record";
  /** snake_case: `combination_leg`. */
  readonly name: string;
  /** Number of bytes. */
  readonly width: number;
}

/** How bytes encode a value. */
export type WireType = ScalarType | RecordType;

/** How bytes encode a single value. */
export type ScalarType = IntegerType | CharType | AlphaType | BytesType | DigitsType;

/** Number of bytes that a value of the wire type takes. */
export function widthOf(type: WireType): number {
  return type.kind === "char" ? 1 : type.width;
}
