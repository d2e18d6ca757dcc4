/** A sentinel that the field cannot hold could never be seen. */
import { allFields } from "./all-fields.js";
import type { Check } from "./check.js";

export const checkSentinels: Check = (protocol, diagnostics) => {
  for (const field of allFields(protocol)) {
    const names = new Set<string>();
    for (const { spec, value } of field.sentinels) {
      if (names.has(spec.name.value)) {
        diagnostics.report(
          "name-duplicate",
          spec.name.span,
          `${field.spec.name.value} has two sentinels ${spec.name.value}`,
        );
      }
      names.add(spec.name.value);
      if (field.wireType.kind !== "integer" || field.enumeration !== null) {
        diagnostics.report(
          "sentinel-range",
          spec.span,
          `${field.spec.name.value} is ${field.spec.type.value}; only integers have sentinels`,
        );
        continue;
      }
      const bits = BigInt(field.wireType.width * 8);
      const least = field.wireType.signed ? -(1n << (bits - 1n)) : 0n;
      const most = field.wireType.signed ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
      if (value < least || value > most) {
        diagnostics.report(
          "sentinel-range",
          spec.value.span,
          `${value} does not fit ${field.wireTypeName}`,
          { notes: [`${field.wireTypeName} holds ${least} to ${most}`] },
        );
      }
    }
  }
};
