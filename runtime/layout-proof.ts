/**
 * The words in which generated code states, as types, that its offsets are right. Nothing here exists
 * at run time: a statement that does not hold fails the compilation.
 */

/** Compiles only for a statement that holds. */
export type Proof<Statement extends true> = Statement;

/** True when both types are exactly the same: neither wider, narrower nor `any`. */
export type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** One field as a generated view declares it. */
export interface FieldPlace {
  /** Bytes from the start of the message or record. */
  readonly offset: number;
  /** Number of bytes. */
  readonly length: number;
  /** First byte after the field. */
  readonly limit: number;
  /** `u48be`, `char`, `alpha(8)`, …; an array has its count, `u32be[6]`. */
  readonly type: string;
  /** Implied decimal places; null for none. */
  readonly decimals: number | null;
}

/** The same field as a C compiler sees it: text is an array of `char`, bytes are one of `uint8_t`. */
export type InC<Field extends FieldPlace> = {
  readonly [Key in keyof Field]: Key extends "type" ? TypeInC<Field["type"]> : Field[Key];
};

type TypeInC<Type extends string> = Type extends `${infer Element}[${infer Count}]`
  ? `${SingleInC<Element>}[${Count}]`
  : SingleInC<Type>;

type SingleInC<Type extends string> = Type extends `alpha(${number})` | `digits(${number})`
  ? "char[]"
  : Type extends `bytes(${number})`
    ? "u8[]"
    : Type;
