/** A scale on something that is no plain integer has no meaning. */
import { allFields } from "./all-fields.js";
import type { Check } from "./check.js";

export const checkDecimals: Check = (protocol, diagnostics) => {
  for (const field of allFields(protocol)) {
    const written = field.spec.decimals;
    if (written === null) continue;
    if (field.enumeration !== null || field.wireType.kind !== "integer") {
      diagnostics.report(
        "decimals-misplaced",
        written.span,
        `${field.spec.name.value} is ${field.spec.type.value}, which has no decimal places`,
      );
    } else if (field.wireTypeName.startsWith("price")) {
      diagnostics.report(
        "decimals-misplaced",
        written.span,
        `${field.wireTypeName} already says its decimals`,
        { help: `write type: u${field.wireType.width * 8} to choose others` },
      );
    }
  }
};
