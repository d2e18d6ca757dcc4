/** Messages in, a BinaryFILE out: a length before each, and length 0 at the end of the session. */
import { RecordHeaderView } from "../../../generated/ts/binaryfile/index.js";
import type { FramedMessage } from "../inspect/framed-message.js";
import type { RecordSink } from "./copy-records.js";
import type { MessageOutput, MessageWriter } from "./message-writer.js";

/** Writes one file. */
export class BinaryFileWriter implements MessageWriter {
  /** Messages of length 0: here that length means something else. */
  leftOut = 0;
  readonly #file: MessageOutput;
  readonly #prefix = new Uint8Array(RecordHeaderView.LENGTH);
  readonly #header = new RecordHeaderView().wrap(new DataView(this.#prefix.buffer), 0);

  constructor(file: MessageOutput) {
    this.#file = file;
  }

  write({ bytes, offset, length }: FramedMessage): void {
    if (length === 0) {
      this.leftOut++;
      return;
    }
    this.#header.payloadLength = length;
    this.#file.write(this.#prefix);
    this.#file.write(new Uint8Array(bytes.buffer, bytes.byteOffset + offset, length));
  }

  recordSink(): RecordSink {
    return this.#file.batch;
  }

  event(): void {
    // A BinaryFILE has messages only.
  }

  end(isEnded: boolean): void {
    if (!isEnded) return;
    this.#header.payloadLength = 0;
    this.#file.write(this.#prefix);
  }
}
