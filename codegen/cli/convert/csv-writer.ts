/** Messages in, a row of CSV for each out: a column for each field of the protocol, empty where a message has none. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { Verdict, VERDICT_NAMES } from "../../../runtime/verdict.js";
import { csvRow } from "../input/csv-row.js";
import { fieldValue } from "../inspect/field-value.js";
import { hexOf, typeOf, type FramedMessage } from "../inspect/framed-message.js";
import type { OutputFile } from "../output-file.js";
import { columnOfField, CSV_COLUMNS, csvFields } from "./csv-columns.js";
import type { MessageWriter } from "./message-writer.js";

/** Writes one file. */
export class CsvWriter implements MessageWriter {
  readonly leftOut = 0;
  readonly #file: OutputFile;
  readonly #fields: readonly string[];

  constructor(file: OutputFile, protocol: ProtocolDescriptor) {
    this.#file = file;
    this.#fields = csvFields(protocol);
    const [last, ...rest] = [...CSV_COLUMNS].reverse();
    const own = rest.reverse();
    file.write(csvRow([...own, ...this.#fields.map(columnOfField), last ?? ""]));
  }

  write(message: FramedMessage): void {
    const { index, sequence, session, length, verdict, message: layout, view } = message;
    const values = new Map<string, string | number | null>();
    if (layout !== null && view !== null) {
      for (const field of layout.fields) {
        values.set(field.name, fieldValue(field, view, { pretty: false }));
      }
      if (layout.remainder !== null) {
        const part = { offset: layout.length, length: length - layout.length };
        values.set(layout.remainder, hexOf(message, part));
      }
    }
    const isWhole = verdict === Verdict.known;
    this.#file.write(
      csvRow([
        index,
        sequence === null ? null : String(sequence),
        session,
        typeOf(message),
        layout?.name ?? null,
        length,
        VERDICT_NAMES[verdict],
        ...this.#fields.map((field) => values.get(field) ?? null),
        isWhole ? null : hexOf(message, { offset: 0, length }),
      ]),
    );
  }

  event(): void {
    // A table has rows of one kind only.
  }

  end(): void {
    // Nothing marks the end of a table.
  }
}
