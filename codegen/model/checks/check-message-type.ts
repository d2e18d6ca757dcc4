/** The type byte must be one char or u8 of the header, or no message could be told from another. */
import { typeByte } from "../type-byte.js";
import type { Field } from "../protocol.js";
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
      { help: helpFor(header) },
    );
    return;
  }
  const { wireType, count, enumeration } = field;
  if (!mayCarry(field)) {
    diagnostics.report(
      "message-type-field",
      field.spec.type.span,
      `${messageTypeName} carries the type byte and must be a char or a u8, not ${field.spec.type.value}${count === null ? "" : " in an array"}`,
    );
    return;
  }
  const beyond = messages.find(({ spec: { type } }) => typeByte(type.value).typeCode > 0x7f);
  if (wireType.kind === "char" && beyond !== undefined) {
    diagnostics.report(
      "message-type-field",
      enumeration?.name.span ?? field.spec.type.span,
      `${messageTypeName} is a char, but the type byte ${beyond.spec.type.value} of ${beyond.spec.name.value} is no ASCII character`,
      { help: `write type: u8` },
    );
  }
};

function mayCarry({ wireType, count }: Field): boolean {
  const isByte = wireType.kind === "integer" && wireType.width === 1 && !wireType.signed;
  return (wireType.kind === "char" || isByte) && count === null;
}

function helpFor(header: readonly Field[]): string {
  const candidate = header.find(mayCarry);
  return candidate === undefined
    ? "begin the header with it: header: [{ name: message_type, offset: 0, type: char }]"
    : `name the header field that carries it: messageType: ${candidate.spec.name.value}`;
}
