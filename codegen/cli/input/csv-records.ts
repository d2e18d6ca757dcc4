/** Rows of CSV in, what they say out; the first row names the columns. */
import { EncodeError } from "../convert/encode-message.js";
import { CSV_COLUMNS, fieldOfColumn } from "../convert/csv-columns.js";
import { parseCsvRow } from "./csv-row.js";
import { sequenceOf } from "./json-record.js";
import type { TextRecord } from "./text-record.js";

/** A value in quotes may not go on for longer than this. */
const LONGEST = 1 << 20;

/** Reads one file, line by line. */
export class CsvRecords {
  #columns: readonly string[] | null = null;
  #open = "";

  /**
   * Null for the header, an empty line, and a row that goes on in the next line.
   * @throws EncodeError when a row is none of a message
   */
  take(line: string): TextRecord | null {
    const joined = this.#open === "" ? line : `${this.#open}\n${line}`;
    const row = joined.endsWith("\r") ? joined.slice(0, -1) : joined;
    const values = parseCsvRow(row);
    // In quotes, a carriage return belongs to the value.
    this.#open = values === null ? joined : "";
    if (this.#open.length > LONGEST) throw new EncodeError("a quote is not closed");
    if (values === null || row === "") return null;
    if (this.#columns === null) {
      this.#columns = values;
      return null;
    }
    if (values.length !== this.#columns.length) {
      throw new EncodeError(`has ${values.length} values, the header ${this.#columns.length}`);
    }
    return record(new Map(this.#columns.map((column, index) => [column, values[index] ?? ""])));
  }
}

function record(row: ReadonlyMap<string, string>): TextRecord {
  const textOf = (column: string): string | null => {
    const text = row.get(column) ?? "";
    return text === "" ? null : text;
  };
  const own: readonly string[] = CSV_COLUMNS;
  const fields = new Map(
    [...row]
      .filter(([column]) => !own.includes(column))
      .map(([column, value]) => [fieldOfColumn(column), value]),
  );
  const bytes = textOf("bytes") ?? (textOf("length") === "0" ? "" : null);
  return {
    kind: "message",
    session: textOf("session"),
    sequence: sequenceOf(textOf("sequence")),
    text: { name: textOf("name"), fields, bytes },
  };
}
