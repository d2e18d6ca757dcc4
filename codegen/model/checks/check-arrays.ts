/** An array has a count, and a record stands only in an array: then its bytes have a place of their own. */
import { allFields } from "./all-fields.js";
import type { Check } from "./check.js";

export const checkArrays: Check = (protocol, diagnostics) => {
  for (const { spec, wireType, count } of allFields(protocol)) {
    if (wireType.kind !== "record" || count !== null) continue;
    diagnostics.report(
      "array-form",
      spec.type.span,
      `${spec.name.value} is the record ${wireType.name} and needs a count`,
      { help: "write count: 1 for a single one" },
    );
  }
};
