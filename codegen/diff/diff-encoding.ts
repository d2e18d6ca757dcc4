/** A field on both sides in; how its bytes are read otherwise out: width, order, sign, scale, unit, kind. */
import type { FieldLayout } from "../layout/protocol-layout.js";
import { wireTypeText } from "../layout/wire-type-text.js";
import type { FieldChange } from "./field-pair.js";

/** Compares everything that turns bytes into a value. */
export function diffEncoding({ fields, old, now, report }: FieldChange): void {
  const { name } = fields;
  const [a, b] = [old.wireType, now.wireType];
  const [before, after] = [wireTypeText(a), wireTypeText(b)];
  const wrong = `Readers of the other side get wrong values from ${now.name}, without an error.`;
  if (old.length !== now.length) {
    const bytes = `${old.length} to ${now.length} bytes`;
    report("field-resized", "type", `${name} changed from ${before} to ${after}: ${bytes}`, wrong);
  }
  if (a.kind === "integer" && b.kind === "integer") {
    if (a.byteOrder !== b.byteOrder && a.width > 1 && b.width > 1) {
      const summary = `${name} is ${b.byteOrder}-endian, before ${a.byteOrder}-endian`;
      report("byte-order-changed", "type", summary, wrong);
    }
    if (a.signed !== b.signed) {
      const summary = `${name} ${b.signed ? "has a" : "has no"} sign now`;
      report(
        "sign-changed",
        "type",
        summary,
        `${wrong.slice(0, -1)}, once the highest bit is set.`,
      );
    }
  } else if (a.kind !== b.kind) {
    const isSame = old.length === now.length && isAscii(old) && isAscii(now);
    if (isSame) {
      const hurt = `Code that reads ${old.name} no longer compiles or gets another type; the bytes are the same.`;
      report("field-retyped", "type", `${name} is ${after}, before ${before}`, hurt);
    } else report("field-encoding-changed", "type", `${name} is ${after}, before ${before}`, wrong);
  }
  const [scale, newScale] = [old.decimals ?? 0, now.decimals ?? 0];
  if (scale !== newScale) {
    report(
      "scale-changed",
      "decimals",
      `${name} has ${newScale} implied decimal places, before ${scale}`,
      `Readers of the other side are off by a factor of 10^${Math.abs(scale - newScale)}, without an error.`,
    );
  }
  diffUnit({ fields, old, now, report });
}

function diffUnit({ fields: { name }, old, now, report }: FieldChange): void {
  if (old.unit !== now.unit && (old.unit === null || now.unit === null)) {
    report(
      "unit-stated",
      "unit",
      `${name} counts ${now.unit ?? "in no stated unit"}, before ${old.unit ?? "in none that was stated"}`,
      "Nobody is hurt, unless the unit is another than before.",
    );
  } else if (old.unit !== now.unit) {
    report(
      "unit-changed",
      "unit",
      `${name} counts ${now.unit ?? "in no unit"}, before ${old.unit ?? "in no unit"}`,
      `Readers of the other side take ${now.name} for another time: wrong by a factor, without an error.`,
    );
  }
}

/** True for bytes that are handed on as they are: text, raw bytes, one byte. */
function isAscii({ wireType, length }: FieldLayout): boolean {
  return wireType.kind !== "integer" || (length === 1 && !wireType.signed);
}
