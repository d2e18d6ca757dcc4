/** Every field of a protocol, the header's once. */
import type { Field, Protocol } from "../protocol.js";

/** Header fields, then those of messages, records and options, in the order written. */
export function* allFields(protocol: Protocol): Iterable<Field> {
  yield* protocol.header;
  for (const { fields } of protocol.messages) yield* fields;
  for (const { fields } of protocol.records) yield* fields;
  for (const { options } of protocol.optionSets) {
    for (const { field } of options) yield field;
  }
}
