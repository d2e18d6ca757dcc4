/** Two messages of one direction with one type byte cannot be told apart. */
import type { Message } from "../protocol.js";
import { typeByte } from "../type-byte.js";
import type { Check } from "./check.js";

export const checkTypeBytes: Check = ({ messages }, diagnostics) => {
  const [first] = messages;
  const byType = new Map<string, Message>();
  for (const message of messages) {
    const { type, name, direction } = message.spec;
    if (first !== undefined && (direction === null) !== (first.spec.direction === null)) {
      diagnostics.report(
        "direction-mixed",
        direction?.span ?? name.span,
        `${name.value} says ${direction === null ? "no" : "its"} direction, ${first.spec.name.value} says ${direction === null ? "its own" : "none"}`,
      );
    }
    const key = `${direction?.value ?? ""} ${typeByte(type.value).typeCode}`;
    const earlier = byType.get(key);
    if (earlier === undefined) {
      byType.set(key, message);
      continue;
    }
    diagnostics.report(
      "message-type-duplicate",
      type.span,
      `${name.value} has the type byte "${type.value}" of ${earlier.spec.name.value}`,
      { related: [{ span: earlier.spec.type.span, message: "first used here" }] },
    );
  }
};
