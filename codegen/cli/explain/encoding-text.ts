/** How the bytes of a field encode its value, in words. */
import type { BitsLayout, FieldLayout } from "../../layout/protocol-layout.js";

/** `price4, 4 decimals`; `u32, ns, seconds in clock.seconds`; `leg, 3 of them`. */
export function encodingText({
  wireTypeName,
  count,
  decimals,
  decimalsFrom,
  unit,
  secondsFrom,
  enumeration,
}: FieldLayout): string {
  return [
    wireTypeName,
    ...(count === null ? [] : [`${count} of them`]),
    ...(decimals === null ? [] : [`${decimals} decimals`]),
    ...(decimalsFrom === null ? [] : [decimalsText(decimalsFrom)]),
    ...(unit === null ? [] : [unit]),
    ...(secondsFrom === null ? [] : [`seconds in ${secondsFrom.message}.${secondsFrom.field}`]),
    ...(enumeration === null ? [] : [`codes of ${enumeration}`]),
  ].join(", ");
}

function decimalsText({ message, field, key }: NonNullable<FieldLayout["decimalsFrom"]>): string {
  const where = message === null ? field : `${message}.${field}`;
  return `decimals in ${where}${key === null ? "" : ` of the same ${key}`}`;
}

/** `bit 4`, `bits 2 to 4`: from the integer's least significant bit, 0. */
export function bitsText({ bit, width }: BitsLayout): string {
  return width === 1 ? `bit ${bit}` : `bits ${bit} to ${bit + width - 1}`;
}
