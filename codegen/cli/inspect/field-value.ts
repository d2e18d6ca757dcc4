/** One field in, its value as JSON has it out; raw, or scaled and timed for people. */
import type { EditionHistory } from "../../../runtime/edition-history.js";
import type {
  FieldDescriptor,
  FieldValue,
  LayoutDescriptor,
  RecordValue,
  TailDescriptor,
  View,
} from "../../../runtime/descriptor.js";
import type { FeedContext } from "../../../runtime/feed-context.js";
import { decimalText } from "../../../runtime/wire/decimal.js";
import { timeText } from "../../../runtime/wire/time.js";

/** What a field looks like in JSON. */
export type FieldJson = string | number | null | readonly FieldJson[] | FieldJsonObject;

/** A record's fields by name. */
export interface FieldJsonObject {
  readonly [name: string]: FieldJson;
}

/** How values are shown. */
export interface ValueStyle {
  /** Prices with their decimal places, times of day and moments as text. */
  readonly pretty: boolean;
  /** What earlier messages said: for prices whose decimal places and times whose seconds they give. */
  readonly context?: FeedContext;
  /** What other editions knew, where the protocol says it. */
  readonly history?: EditionHistory | undefined;
}

/**
 * The value of one field: integers of up to 48 bits as numbers and wider ones as text, both unscaled
 * unless `pretty`; one character for a `char`; right-trimmed alphas; hexadecimal bytes; null for digits
 * that spell no number. Arrays are lists, records objects.
 */
export function fieldValue(field: FieldDescriptor, view: View, style: ValueStyle): FieldJson {
  if (style.pretty && field.count === undefined) {
    const decimals = field.decimalsFrom && style.context?.decimalsOf(field, view);
    if (decimals !== undefined) return valueJson({ ...field, decimals }, field.read(view), style);
    const time = style.context?.timeOf(field, view);
    if (time !== undefined) return timeText(time.nanoseconds, time.unit);
  }
  return valueJson(field, field.read(view), style);
}

/** What follows a fixed part, in the same way; null for a trailer that is absent. */
export function tailValue(tail: TailDescriptor, value: FieldValue, style: ValueStyle): FieldJson {
  if (isList(value)) return value.map((each) => tailValue(tail, each, style));
  if (!isRecord(value)) return null;
  return tail.kind === "appendage"
    ? optionJson(tail.options, value, style)
    : recordJson(tail.record, value, style);
}

function recordJson(
  { fields, tail }: LayoutDescriptor,
  value: RecordValue,
  style: ValueStyle,
): FieldJson {
  const entries = fields.map((field) => [field.name, valueJson(field, value[field.name], style)]);
  if (tail !== undefined) entries.push([tail.name, tailValue(tail, value[tail.name], style)]);
  return Object.fromEntries(entries) as FieldJsonObject;
}

/** A known option is one field; of any other there is a tag and bytes. */
function optionJson(
  options: readonly FieldDescriptor[],
  value: RecordValue,
  style: ValueStyle,
): FieldJson {
  const entries = Object.entries(value).map(([name, each]) => {
    const option = options.find((known) => known.name === name);
    if (option !== undefined) return [name, valueJson(option, each, style)];
    return [name, each instanceof Uint8Array ? Buffer.from(each).toString("hex") : each];
  });
  return Object.fromEntries(entries) as FieldJsonObject;
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function isRecord(value: FieldValue): value is RecordValue {
  return typeof value === "object" && !(value instanceof Uint8Array) && !isList(value);
}

function valueJson(field: FieldDescriptor, value: FieldValue, style: ValueStyle): FieldJson {
  const { pretty } = style;
  if (value === undefined) return null;
  if (typeof value === "string") return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (isList(value)) return value.map((each) => valueJson(field, each, style));
  if (typeof value === "object") {
    return field.record === undefined ? null : recordJson(field.record, value, style);
  }
  if (field.kind === "char") return String.fromCharCode(Number(value));
  if (pretty && field.decimals !== null) return decimalText(value, field.decimals);
  if (pretty && field.unit !== null) return timeText(value, field.unit);
  return typeof value === "bigint" ? value.toString() : value;
}
