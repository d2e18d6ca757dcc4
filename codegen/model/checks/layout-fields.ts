/** The fields of one message or record, as its bytes have them. */
import type { Field, Message, Protocol, RecordType } from "../protocol.js";

/** A message's fields begin with the header's; a record has only its own. */
export function layoutFields(layout: Message | RecordType, { header }: Protocol): readonly Field[] {
  return isMessage(layout) ? [...header, ...layout.fields] : layout.fields;
}

/** Whether it has a type byte, and so a header. */
export function isMessage(layout: Message | RecordType): layout is Message {
  return "type" in layout.spec;
}
