/** The type byte must be one char field of the header, or no message could be told from another. */
import type { Check } from "./check.js";

export const checkMessageType: Check = (
  { spec, header, messages, messageTypeName },
  diagnostics,
) => {
  const first = messages[0];
  if (first === undefined) return;
  const field = header.find((each) => each.spec.name.value === messageTypeName);
  if (field === undefined) {
    diagnostics.report(
      "message-type-field",
      spec.messageType?.span ?? first.spec.type.span,
      `the header has no field ${messageTypeName} to carry the type byte`,
      { help: "name the header field that carries it: messageType: message_type" },
    );
  } else if (field.wireType.kind !== "char") {
    diagnostics.report(
      "message-type-field",
      field.spec.type.span,
      `${messageTypeName} carries the type byte and must be a char, not ${field.spec.type.value}`,
    );
  }
};
