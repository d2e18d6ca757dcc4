/** A type that was asked for and that no message has is a mistake of whoever asked, or of the protocol named. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { printable } from "../../source/render-diagnostic.js";

/** Says on standard error, once for each, which of the types no message of the protocol has. */
export function noteUnknownTypes(
  command: string,
  { prefix, messages }: ProtocolDescriptor,
  types: string,
): void {
  for (const type of new Set(types)) {
    if (messages.some((message) => message.type === type)) continue;
    process.stderr.write(
      `itchgen ${command}: note: ${prefix} has no message of type ${printable(type)}; it has ${messages.map((each) => each.type).join("")}\n`,
    );
  }
}
