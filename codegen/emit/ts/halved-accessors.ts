/**
 * Integers of 5 and 6 bytes: a number, and its two halves. The number's getter is made of the halves'
 * because V8 inlines any function of at most 27 bytecodes, whatever else it has inlined; the one
 * expression would have 57 and use up the caller's budget.
 */
import type { IntegerType } from "../../model/wire-type.js";
import type { TsFieldNames } from "../../names/ts-names.js";
import type { Accessor } from "./field-accessors.js";
import { readHi, readLo, writeHi, writeLo, writeNumber, type Place } from "./integer-access.js";

/** What a field of 5 or 6 bytes says of itself. */
export interface HalvedField {
  readonly wireType: IntegerType;
  readonly at: Place;
  readonly names: TsFieldNames;
  /** The whole number's type. */
  readonly type: string;
  readonly docs: readonly string[];
}

/** The whole number, then its halves. */
export function halvedAccessors({
  wireType,
  at,
  names,
  type,
  docs,
}: HalvedField): readonly Accessor[] {
  const sign = wireType.signed ? ", with its sign" : "";
  return [
    {
      name: names.member,
      type,
      docs,
      read: `this.${names.hi} * 0x1_0000_0000 + this.${names.lo}`,
      write: writeNumber(wireType, at),
      runtime: [],
    },
    {
      name: names.hi,
      type: "number",
      docs: [`Upper ${wireType.width * 8 - 32} bits of {@link ${names.member}}${sign}.`],
      read: readHi(wireType, at),
      write: writeHi(wireType, at),
      runtime: [],
    },
    {
      name: names.lo,
      type: "number",
      docs: [`Lower 32 bits of {@link ${names.member}}.`],
      read: readLo(wireType, at),
      write: writeLo(wireType, at),
      runtime: [],
    },
  ];
}
