/** A wire type in one canonical word, equal for equal encodings whatever the spec's spelling. */
import type { WireType } from "../model/wire-type.js";

/** `u8`, `i8`, `u48be`, `i32le`, `char`, `alpha(8)`, `bytes(4)`, `digits(20)`, `record(leg)`. */
export function wireTypeText(type: WireType): string {
  switch (type.kind) {
    case "integer": {
      const order = type.width === 1 ? "" : type.byteOrder === "big" ? "be" : "le";
      return `${type.signed ? "i" : "u"}${type.width * 8}${order}`;
    }
    case "char":
      return "char";
    case "alpha":
    case "bytes":
    case "digits":
      return `${type.kind}(${type.width})`;
    case "record":
      return `record(${type.name})`;
  }
}

/** The same of a field, whose array has its count: `u32be[6]`. */
export function fieldTypeText({
  wireType,
  count,
}: {
  readonly wireType: WireType;
  readonly count: number | null;
}): string {
  return `${wireTypeText(wireType)}${count === null ? "" : `[${count}]`}`;
}
