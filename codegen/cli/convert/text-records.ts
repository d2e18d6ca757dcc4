/** Records of a BinaryFILE in, a row of text for each out, without an object or a string for a message. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { framedMessage } from "../inspect/framed-message.js";
import type { OutputBatch } from "../output/output-batch.js";
import type { RecordSink } from "./copy-records.js";
import { rowWriter, type RowWriter } from "./row-writer.js";
import { textRow } from "./text-row.js";
import type { TextRows } from "./text-rows.js";
import { textValues } from "./text-values.js";

/** What the writer of one file needs. */
export interface TextRecordsOptions {
  readonly protocol: ProtocolDescriptor;
  readonly rows: TextRows;
  readonly batch: OutputBatch;
}

const PREFIX = 2;

/** Writes the records of one file. */
export class TextRecords implements RecordSink {
  readonly #batch: OutputBatch;
  /** By type byte: who writes the row, and of which length the message must be; 0 where nobody does. */
  readonly #writers: readonly RowWriter[];
  readonly #lengths = new Uint16Array(256);
  /** Bytes of the longest row. */
  readonly #mostBytes: number;
  readonly #typeOffset: number;
  readonly #reader: MessageReader;
  readonly #rows: TextRows;

  constructor({ protocol, rows, batch }: TextRecordsOptions) {
    this.#batch = batch;
    this.#rows = rows;
    this.#reader = new MessageReader(protocol);
    this.#typeOffset = protocol.messageTypeOffset ?? 0;
    const values = textValues(rows.style);
    const writers = Array.from<RowWriter>({ length: 256 }).fill(() => 0);
    let mostBytes = 0;
    for (const message of protocol.messages) {
      const row = textRow(message, rows.style);
      if (row === null) continue;
      writers[message.typeCode] = rowWriter(row, values);
      this.#lengths[message.typeCode] = row.length;
      mostBytes = Math.max(mostBytes, row.mostBytes);
    }
    this.#writers = writers;
    this.#mostBytes = mostBytes;
  }

  copy(view: DataView, start: number, limit: number, first: number): void {
    const batch = this.#batch;
    const typeOffset = this.#typeOffset;
    let index = first;
    let next = start;
    for (let at = start; at < limit; at = next) {
      const length = view.getUint16(at);
      const offset = at + PREFIX;
      next = offset + length;
      const type = length > typeOffset ? view.getUint8(offset + typeOffset) : 0;
      const write = this.#writers[type];
      if (write === undefined || this.#lengths[type] !== length) {
        this.#writeOther(view, { offset, length, index });
      } else {
        batch.reserve(this.#mostBytes);
        batch.length = write(view, offset, index, batch.view, batch.length);
      }
      index++;
    }
  }

  #writeOther(
    bytes: DataView,
    place: { readonly offset: number; readonly length: number; readonly index: number },
  ): void {
    const none = { position: null, session: null, sequence: null, timeNs: null } as const;
    const found = this.#reader.read(bytes, place.offset, place.length);
    this.#batch.write(
      Buffer.from(this.#rows.rowOf(framedMessage(found, { bytes, ...place, ...none }))),
    );
  }
}
