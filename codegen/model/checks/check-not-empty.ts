/** A spec without messages and records would generate nothing and look like success. */
import type { Check } from "./check.js";

export const checkNotEmpty: Check = ({ spec, messages, records }, diagnostics) => {
  if (messages.length + records.length > 0) return;
  diagnostics.report("spec-empty", spec.protocol.span, "the spec has no messages and no records");
};
