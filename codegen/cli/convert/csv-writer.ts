/** Messages in, a table of them as CSV out. */
import type { FramedMessage } from "../inspect/framed-message.js";
import type { RecordSink } from "./copy-records.js";
import { CsvRows } from "./csv-rows.js";
import type { MessageOutput, MessageWriter } from "./message-writer.js";
import { rowSink, type RowSinkOptions } from "./row-sink.js";

/** Writes one file. */
export class CsvWriter implements MessageWriter {
  readonly leftOut = 0;
  readonly #file: MessageOutput;
  readonly #options: RowSinkOptions;
  readonly #rows: CsvRows;

  constructor(file: MessageOutput, options: RowSinkOptions) {
    this.#file = file;
    this.#options = options;
    this.#rows = new CsvRows(options.protocol);
    file.write(this.#rows.head);
  }

  write(message: FramedMessage): void {
    this.#file.write(this.#rows.rowOf(message));
  }

  recordSink(): RecordSink {
    return rowSink("csv", this.#file.batch, this.#options);
  }

  event(): void {
    // A table has rows of one kind only.
  }

  end(): void {
    // Nothing marks the end of a table.
  }
}
