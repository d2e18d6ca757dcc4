/** A unit on text has no meaning. */
import { allFields } from "./all-fields.js";
import type { Check } from "./check.js";

export const checkUnits: Check = (protocol, diagnostics) => {
  for (const { spec, wireType, enumeration } of allFields(protocol)) {
    if (spec.unit === null) continue;
    const counts = wireType.kind === "integer" || wireType.kind === "digits";
    if (counts && enumeration === null) continue;
    diagnostics.report(
      "unit-misplaced",
      spec.unit.span,
      `${spec.name.value} is ${spec.type.value}, which counts nothing`,
    );
  }
};
