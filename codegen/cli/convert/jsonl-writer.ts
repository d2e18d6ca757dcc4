/** Messages in, a line of JSON for each out, as `inspect` prints them. */
import type { FeedEvent } from "../input/feed.js";
import { eventJsonLine } from "../inspect/event-text.js";
import type { FramedMessage } from "../inspect/framed-message.js";
import { jsonLine } from "../inspect/json-line.js";
import type { RecordSink } from "./copy-records.js";
import type { MessageOutput, MessageWriter } from "./message-writer.js";
import { rowSink, type RowSinkOptions } from "./row-sink.js";

/** Writes one file. */
export class JsonlWriter implements MessageWriter {
  readonly leftOut = 0;
  readonly #file: MessageOutput;
  readonly #options: RowSinkOptions;
  #saidEnd = false;

  constructor(file: MessageOutput, options: RowSinkOptions) {
    this.#file = file;
    this.#options = options;
  }

  write(message: FramedMessage): void {
    this.#saidEnd = false;
    this.#file.write(jsonLine(message, { pretty: false }));
  }

  recordSink(): RecordSink {
    return rowSink("jsonl", this.#file.batch, this.#options);
  }

  event(event: FeedEvent): void {
    this.#saidEnd = event.kind === "session-ended";
    this.#file.write(eventJsonLine(event));
  }

  end(isEnded: boolean): void {
    // A BinaryFILE ends its session without an event.
    if (isEnded && !this.#saidEnd) this.event({ kind: "session-ended", session: null });
  }
}
