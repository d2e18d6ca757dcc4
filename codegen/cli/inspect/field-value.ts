/** One field in, its value as JSON has it out; raw, or scaled and timed for people. */
import type { EditionHistory } from "../../../runtime/edition-history.js";
import type { FieldDescriptor, View } from "../../../runtime/descriptor.js";
import { decimalText } from "../../../runtime/wire/decimal.js";
import { timeText } from "../../../runtime/wire/time.js";

/** What a field looks like in JSON. */
export type FieldJson = string | number | null;

/** How values are shown. */
export interface ValueStyle {
  /** Prices with their decimal places, times of day and moments as text. */
  readonly pretty: boolean;
  /** What other editions knew, where the protocol says it. */
  readonly history?: EditionHistory | undefined;
}

/**
 * The value of one field: integers of up to 48 bits as numbers and wider ones as text, both unscaled
 * unless `pretty`; one character for a `char`; right-trimmed alphas; hexadecimal bytes; null for digits
 * that spell no number.
 */
export function fieldValue(field: FieldDescriptor, view: View, { pretty }: ValueStyle): FieldJson {
  const value = field.read(view);
  if (value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value === "object") return Buffer.from(value).toString("hex");
  if (field.kind === "char") return String.fromCharCode(Number(value));
  if (pretty && field.decimals !== null) return decimalText(value, field.decimals);
  if (pretty && field.unit !== null) return timeText(value, field.unit);
  return typeof value === "bigint" ? value.toString() : value;
}
