/**
 * How JavaScript reads and writes an integer of any width, order and sign: exact expressions over a
 * DataView, composed of its own 8, 16 and 32 bit accesses.
 */
import type { IntegerType } from "../../model/wire-type.js";

/** Where an integer is: the object with `view` and `offset`, and the literal offset in it. */
export interface Place {
  /** Bytes from the start of the message or record. */
  readonly at: number;
  /** Bytes from one value of an array to the next, of which `index` is meant; 0 for a single value. */
  readonly step: number;
}

/** An expression that reads an integer of at most 6 bytes as a number. */
export function readNumber(type: IntegerType, place: Place): string {
  const { high, low } = halves(type, place);
  if (high === null) return read(low);
  const shift = low.width * 8;
  // Only widths up to 4 stay within what << can do without a sign appearing where there is none.
  return type.width <= 3
    ? `(${read(high)} << ${shift}) | ${read(low)}`
    : `${read(high)} * ${powerOfTwo(shift)} + ${read(low)}`;
}

/** Statements that write `value`, a number, to an integer of at most 6 bytes. */
export function writeNumber(type: IntegerType, place: Place): readonly string[] {
  const { high, low } = halves(type, place);
  if (high === null) return [write(low, "value")];
  const shift = low.width * 8;
  const upper =
    type.width <= 3
      ? `value >> ${shift}`
      : type.signed
        ? `Math.floor(value / ${powerOfTwo(shift)})`
        : `value / ${powerOfTwo(shift)}`;
  return [write(high, upper), write(low, "value")];
}

/** An expression for the upper 8 to 32 bits of an integer of 5 to 8 bytes. */
export function readHi(type: IntegerType, place: Place): string {
  return readNumber(...hiHalf(type, place));
}

/** Statements that write `value` to those bits. */
export function writeHi(type: IntegerType, place: Place): readonly string[] {
  return writeNumber(...hiHalf(type, place));
}

/** An expression for the lower 32 bits of an integer of 5 to 8 bytes. */
export function readLo(type: IntegerType, place: Place): string {
  return readNumber(...loHalf(type, place));
}

/** Statements that write `value` to those bits. */
export function writeLo(type: IntegerType, place: Place): readonly string[] {
  return writeNumber(...loHalf(type, place));
}

function hiHalf(type: IntegerType, { at, step }: Place): [IntegerType, Place] {
  const width = type.width - 4;
  return [
    { ...type, width },
    { at: type.byteOrder === "big" ? at : at + 4, step },
  ];
}

function loHalf(type: IntegerType, { at, step }: Place): [IntegerType, Place] {
  const lower = { at: type.byteOrder === "big" ? at + type.width - 4 : at, step };
  return [{ ...type, width: 4, signed: false }, lower];
}

/** One access of a DataView. */
interface Access extends Place {
  /** Bytes: 1, 2 or 4. */
  readonly width: number;
  readonly signed: boolean;
  readonly little: boolean;
}

interface Halves {
  /** The most significant part; null when one access is enough. */
  readonly high: Access | null;
  readonly low: Access;
}

/** Splits a width of at most 6 into one or two accesses; 3 is 2 + 1, 5 is 1 + 4, 6 is 2 + 4. */
function halves({ width, signed, byteOrder }: IntegerType, { at, step }: Place): Halves {
  const little = byteOrder === "little";
  if (width === 1 || width === 2 || width === 4) {
    return { high: null, low: { width, at, step, signed, little } };
  }
  const lowWidth = width === 3 ? 1 : 4;
  const highWidth = width - lowWidth;
  return {
    high: { width: highWidth, at: little ? at + lowWidth : at, step, signed, little },
    low: { width: lowWidth, at: little ? at : at + highWidth, step, signed: false, little },
  };
}

function read({ width, signed, little, ...at }: Access): string {
  const method = `get${signed ? "Int" : "Uint"}${width * 8}`;
  return `this.view.${method}(${place(at)}${width > 1 && little ? ", true" : ""})`;
}

function write({ width, signed, little, ...at }: Access, value: string): string {
  const method = `set${signed ? "Int" : "Uint"}${width * 8}`;
  return `this.view.${method}(${place(at)}, ${value}${width > 1 && little ? ", true" : ""});`;
}

/** `this.offset + 32`, `this.offset` for the first field, `this.offset + 32 + 4 * index` in an array. */
export function place({ at, step }: Place): string {
  const start = at === 0 ? "this.offset" : `this.offset + ${at}`;
  return step === 0 ? start : `${start} + ${step === 1 ? "" : `${step} * `}index`;
}

function powerOfTwo(shift: number): string {
  return shift === 32 ? "0x1_0000_0000" : `0x1${"00".repeat(shift / 8)}`;
}
