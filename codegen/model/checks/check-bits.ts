/** Named bits lie inside a single unsigned integer, and no bit has two names. */
import type { Diagnostics } from "../../source/diagnostics.js";
import type { BitsSpec } from "../../spec/protocol-spec.js";
import type { Field } from "../protocol.js";
import { allFields } from "./all-fields.js";
import type { Check } from "./check.js";

export const checkBits: Check = (protocol, diagnostics) => {
  for (const field of allFields(protocol)) {
    const [first] = field.bits;
    if (first === undefined) continue;
    if (!mayHaveBits(field)) {
      diagnostics.report(
        "bits-misplaced",
        first.span,
        `${field.spec.name.value} is ${field.spec.type.value}${field.count === null ? "" : " in an array"}, whose bits cannot be named`,
      );
      continue;
    }
    checkRange(field, diagnostics);
  }
};

/** JavaScript's shifts reach 32 bits; no exchange names more. */
function mayHaveBits({ wireType, enumeration, decimals, count }: Field): boolean {
  return (
    wireType.kind === "integer" &&
    !wireType.signed &&
    wireType.width <= 4 &&
    enumeration === null &&
    decimals === null &&
    count === null
  );
}

function checkRange({ spec, wireType, bits }: Field, diagnostics: Diagnostics): void {
  const limit = wireType.kind === "integer" ? wireType.width * 8 : 0;
  const owners = new Map<number, BitsSpec>();
  for (const each of bits) {
    const begin = each.bit.value;
    const end = begin + (each.width?.value ?? 1);
    if (end > limit) {
      diagnostics.report(
        "bits-range",
        (each.width ?? each.bit).span,
        `${each.name.value} takes bits ${begin} to ${end - 1}, but ${spec.name.value} has bits 0 to ${limit - 1}`,
      );
      continue;
    }
    for (let bit = begin; bit < end; bit++) {
      const earlier = owners.get(bit);
      if (earlier !== undefined) {
        diagnostics.report(
          "bits-range",
          each.bit.span,
          `bit ${bit} of ${spec.name.value} is both ${earlier.name.value} and ${each.name.value}`,
          { related: [{ span: earlier.bit.span, message: "first named here" }] },
        );
        break;
      }
      owners.set(bit, each);
    }
  }
}
