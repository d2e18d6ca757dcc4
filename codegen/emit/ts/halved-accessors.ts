/**
 * The two halves of integers of 5 to 8 bytes, as numbers: what code that must not allocate reads of a bigint. Those
 * of 5 and 6 bytes are numbers as a whole too; that getter is made of the halves' because V8 inlines any function of
 * at most 27 bytecodes, whatever else it has inlined; the one expression would have 57 and use up the caller's budget.
 */
import type { IntegerType } from "../../model/wire-type.js";
import type { TsFieldNames } from "../../names/ts-names.js";
import type { Accessor } from "./field-accessors.js";
import { readHi, readLo, writeHi, writeLo, writeNumber, type Place } from "./integer-access.js";

/** What a field of 5 to 8 bytes says of itself. */
export interface HalvedField {
  readonly wireType: IntegerType;
  readonly at: Place;
  readonly names: TsFieldNames;
}

/** A number of 5 or 6 bytes, then its halves; `type` is the whole number's. */
export function halvedAccessors(
  field: HalvedField,
  { type, docs }: Pick<Accessor, "type" | "docs">,
): readonly Accessor[] {
  const { names, wireType, at } = field;
  return [
    {
      name: names.member,
      type,
      docs,
      read: `this.${names.hi} * 0x1_0000_0000 + this.${names.lo}`,
      write: writeNumber(wireType, at),
      runtime: [],
    },
    ...halfAccessors(field),
  ];
}

/** The upper half, which has the sign, and the lower one. */
export function halfAccessors({ wireType, at, names }: HalvedField): readonly Accessor[] {
  const sign = wireType.signed ? ", with its sign" : "";
  return [
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
