/** A wire type in one canonical word, equal for equal encodings whatever the spec's spelling. */
import type { WireType } from "../model/wire-type.js";

/** `u8`, `i8`, `u48be`, `i32le`, `char`, `alpha(8)`, `bytes(4)`, `digits(20)`. */
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
  }
}
