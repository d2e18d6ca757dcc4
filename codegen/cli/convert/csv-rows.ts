/** A row of CSV for a message: a column for each field of the protocol, empty where a message has none. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { Verdict, VERDICT_NAMES } from "../../../runtime/verdict.js";
import { csvRow } from "../input/csv-row.js";
import { fieldsTellAll } from "../inspect/fields-tell-all.js";
import { fieldValue, tailValue, type FieldJson } from "../inspect/field-value.js";
import { hexOf, typeOf, type FramedMessage } from "../inspect/framed-message.js";
import { columnOfField, CSV_COLUMNS, csvFields } from "./csv-columns.js";

const RAW = { pretty: false } as const;

/** What repeats is one cell of JSON. */
function cellOf(value: FieldJson): string | number | null {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
}

/** Rows for one protocol. */
export class CsvRows {
  readonly #fields: readonly string[];

  constructor(protocol: ProtocolDescriptor) {
    this.#fields = csvFields(protocol);
  }

  /** The row that names the columns. */
  get head(): string {
    const [last, ...rest] = [...CSV_COLUMNS].reverse();
    const own = rest.reverse();
    return csvRow([...own, ...this.#fields.map(columnOfField), last ?? ""]);
  }

  /** The row of a message. */
  rowOf(message: FramedMessage): string {
    const { index, sequence, session, length, verdict, message: layout, view } = message;
    const values = new Map<string, string | number | null>();
    if (layout !== null && view !== null) {
      for (const field of layout.fields) {
        values.set(field.name, cellOf(fieldValue(field, view, RAW)));
      }
      const { tail } = layout;
      if (tail !== undefined) {
        values.set(tail.name, cellOf(tailValue(tail, tail.read(view, length), RAW)));
      }
      if (layout.remainder !== null) {
        const part = { offset: layout.length, length: length - layout.length };
        values.set(layout.remainder, hexOf(message, part));
      }
    }
    const isWhole = verdict === Verdict.known && layout !== null && fieldsTellAll(layout);
    return csvRow([
      index,
      sequence === null ? null : String(sequence),
      session,
      typeOf(message),
      layout?.name ?? null,
      length,
      VERDICT_NAMES[verdict],
      ...this.#fields.map((field) => values.get(field) ?? null),
      isWhole ? null : hexOf(message, { offset: 0, length }),
    ]);
  }
}
