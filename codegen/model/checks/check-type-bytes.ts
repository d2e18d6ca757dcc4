/** Two messages with one type byte cannot be told apart. */
import type { Message } from "../protocol.js";
import type { Check } from "./check.js";

export const checkTypeBytes: Check = (protocol, diagnostics) => {
  const byType = new Map<string, Message>();
  for (const message of protocol.messages) {
    const { type, name } = message.spec;
    const earlier = byType.get(type.value);
    if (earlier === undefined) {
      byType.set(type.value, message);
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
