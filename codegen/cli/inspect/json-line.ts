/** One message in, one line of JSON out. */
import { VERDICT_NAMES, Verdict } from "../../../runtime/verdict.js";
import { exactNumber } from "./exact-number.js";
import { fieldValue, type FieldJson, type ValueStyle } from "./field-value.js";
import { hexOf, typeOf, type FramedMessage } from "./framed-message.js";

/**
 * One object: fields by name in wire order for what decodes, `bytes` in hexadecimal for what does not,
 * both for a message with bytes to spare. Ends in a line feed.
 */
export function jsonLine(message: FramedMessage, style: ValueStyle): string {
  const { index, sequence, session, length, verdict, message: layout, view } = message;
  const fields = new Map<string, FieldJson>();
  if (layout !== null && view !== null) {
    for (const field of layout.fields) fields.set(field.name, fieldValue(field, view, style));
    if (layout.remainder !== null) {
      const part = { offset: layout.length, length: length - layout.length };
      fields.set(layout.remainder, hexOf(message, part));
    }
  }
  return `${JSON.stringify({
    index,
    sequence: sequence === null ? null : exactNumber(sequence),
    session,
    type: typeOf(message),
    name: layout?.name ?? null,
    length,
    verdict: VERDICT_NAMES[verdict],
    ...(view === null ? {} : { fields: Object.fromEntries(fields) }),
    ...(verdict === Verdict.known ? {} : { bytes: hexOf(message, { offset: 0, length }) }),
  })}\n`;
}
