/** The columns of CSV: what is known of every message, then every field of the protocol once. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";

/** Columns that are no fields; `bytes` comes last. */
export const CSV_COLUMNS = [
  "index",
  "sequence",
  "session",
  "type",
  "name",
  "length",
  "verdict",
  "bytes",
] as const;

/** The fields of all messages, in the order in which they first appear. */
export function csvFields({ messages }: ProtocolDescriptor): readonly string[] {
  const names = messages.flatMap(({ fields, remainder }) => [
    ...fields.map((field) => field.name),
    ...(remainder === null ? [] : [remainder]),
  ]);
  return [...new Set(names)];
}

/** A field that is named like one of {@link CSV_COLUMNS} is told apart by this. */
const PREFIX = "field.";

/** The column of a field. */
export function columnOfField(field: string): string {
  const own: readonly string[] = CSV_COLUMNS;
  return own.includes(field) ? `${PREFIX}${field}` : field;
}

/** The field of a column that is none of {@link CSV_COLUMNS}. */
export function fieldOfColumn(column: string): string {
  return column.startsWith(PREFIX) ? column.slice(PREFIX.length) : column;
}
