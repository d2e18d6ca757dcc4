/** Every field of a protocol, the header's once. */
import type { Field, Protocol } from "../protocol.js";

/** Header fields, then those of messages, records and options, in the order written. */
export function allFields(protocol: Protocol): readonly Field[] {
  return [
    ...protocol.header,
    ...protocol.messages.flatMap((message) => message.fields),
    ...protocol.records.flatMap((record) => record.fields),
    ...protocol.optionSets.flatMap(({ options }) => options.map(({ field }) => field)),
  ];
}
