/** The fields of one message or record, as its bytes have them. */
import type { Field, Message, Protocol, RecordType } from "../protocol.js";

/** A message's fields begin with the header's; a record has only its own. */
export function layoutFields(
  layout: Message | RecordType,
  { header, messages }: Protocol,
): readonly Field[] {
  const isMessage = messages.some((message) => message === layout);
  return isMessage ? [...header, ...layout.fields] : layout.fields;
}
