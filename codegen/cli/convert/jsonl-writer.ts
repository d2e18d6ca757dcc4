/** Messages in, a line of JSON for each out, as `inspect` prints them. */
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import type { FeedEvent } from "../input/feed.js";
import { eventJsonLine } from "../inspect/event-text.js";
import type { FramedMessage } from "../inspect/framed-message.js";
import { jsonLine } from "../inspect/json-line.js";
import type { RecordSink } from "./copy-records.js";
import type { MessageOutput, MessageWriter } from "./message-writer.js";
import { TextRecords } from "./text-records.js";
import { JSON_STYLE } from "./text-style.js";

/** Writes one file. */
export class JsonlWriter implements MessageWriter {
  readonly leftOut = 0;
  readonly #file: MessageOutput;
  readonly #protocol: ProtocolDescriptor;
  #saidEnd = false;

  constructor(file: MessageOutput, protocol: ProtocolDescriptor) {
    this.#file = file;
    this.#protocol = protocol;
  }

  write(message: FramedMessage): void {
    this.#saidEnd = false;
    this.#file.write(jsonLine(message, { pretty: false }));
  }

  recordSink(): RecordSink {
    const { batch } = this.#file;
    const other = (message: FramedMessage): void => this.write(message);
    return new TextRecords({ protocol: this.#protocol, style: JSON_STYLE, batch, other });
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
