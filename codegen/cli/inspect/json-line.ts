/** One message in, one line of JSON out. */
import { VERDICT_NAMES, Verdict } from "../../../runtime/verdict.js";
import { exactNumber } from "./exact-number.js";
import { fieldsTellAll } from "./fields-tell-all.js";
import { fieldValue, tailValue, type FieldJson, type ValueStyle } from "./field-value.js";
import { hexOf, typeOf, type FramedMessage } from "./framed-message.js";

/**
 * One object: fields by name in wire order for what decodes, `bytes` in hexadecimal for what does not,
 * both for a message with bytes to spare. Ends in a line feed.
 */
export function jsonLine(message: FramedMessage, style: ValueStyle): string {
  const { index, sequence, session, length, verdict, message: layout, view } = message;
  const line: Record<string, unknown> = {
    index,
    sequence: sequence === null ? null : exactNumber(sequence),
    session,
    type: typeOf(message),
    name: layout?.name ?? null,
    length,
    verdict: VERDICT_NAMES[verdict],
  };
  if (layout !== null && view !== null) {
    // Names of fields are from an allow-list: none is a number or a prototype's.
    const fields: Record<string, FieldJson> = {};
    for (const field of layout.fields) fields[field.name] = fieldValue(field, view, style);
    const { tail } = layout;
    if (tail !== undefined) fields[tail.name] = tailValue(tail, tail.read(view, length), style);
    if (layout.remainder !== null) {
      const part = { offset: layout.length, length: length - layout.length };
      fields[layout.remainder] = hexOf(message, part);
    }
    line["fields"] = fields;
  }
  const isTold = verdict === Verdict.known && layout !== null && fieldsTellAll(layout);
  if (!isTold) line["bytes"] = hexOf(message, { offset: 0, length });
  return `${JSON.stringify(line)}\n`;
}
