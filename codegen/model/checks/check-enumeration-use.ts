/** An enumeration that nothing carries is usually a misspelt type. */
import type { Field } from "../protocol.js";
import { allFields } from "./all-fields.js";
import type { Check } from "./check.js";

export const checkEnumerationUse: Check = (protocol, diagnostics) => {
  const used = new Set<Field["enumeration"]>();
  for (const { enumeration } of allFields(protocol)) used.add(enumeration);
  for (const enumeration of protocol.enumerations) {
    if (used.has(enumeration)) continue;
    diagnostics.report(
      "enumeration-unused",
      enumeration.name.span,
      `no field is of type ${enumeration.name.value}`,
    );
  }
};
