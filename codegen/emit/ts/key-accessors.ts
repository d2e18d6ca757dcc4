/** Alphas of at most 8 bytes as integers, for comparing without making strings. */
import type { AlphaType } from "../../model/wire-type.js";
import type { TsFieldNames } from "../../names/ts-names.js";
import type { Accessor } from "./field-accessors.js";
import { readHi, readLo, readNumber, type Place } from "./integer-access.js";

/** One key of up to 6 bytes, two halves of 7 or 8, none of longer texts. */
export function keyAccessors(
  { width }: AlphaType,
  { at, names }: { readonly at: Place; readonly names: TsFieldNames },
): readonly Accessor[] {
  if (width > 8) return [];
  const type = { kind: "integer", signed: false, width, byteOrder: "big" } as const;
  const common = { type: "number", write: null, runtime: [] };
  const text = `{@link ${names.member}}`;
  if (width <= 6) {
    return [
      {
        ...common,
        name: names.key,
        docs: [`${text} as one number, equal for equal text: see \`alphaKey\`.`],
        read: readNumber(type, at),
      },
    ];
  }
  return [
    {
      ...common,
      name: names.keyHi,
      docs: [`First ${width - 4} characters of ${text} as one number: see \`alphaKeyHi\`.`],
      read: readHi(type, at),
    },
    {
      ...common,
      name: names.keyLo,
      docs: [`Last 4 characters of ${text} as one number: see \`alphaKeyLo\`.`],
      read: readLo(type, at),
    },
  ];
}
