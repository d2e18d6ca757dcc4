/** Messages as `inspect` and `convert` print them in, as JSONL or CSV, the messages' bytes out. */
import { Stop } from "../../../runtime/framing/binary-file.js";
import { MessageReader } from "../../../runtime/message-reader.js";
import { EncodeError, MessageEncoder } from "../convert/encode-message.js";
import { ExitStatus } from "../exit-status.js";
import { plural } from "../plural.js";
import { CsvRecords } from "./csv-records.js";
import { InputError } from "./input-error.js";
import { jsonRecord } from "./json-record.js";
import { LineSplitter } from "./line-splitter.js";
import type { Input } from "./open-input.js";
import { readChunks } from "./read-chunks.js";
import type { TextRecord } from "./text-record.js";
import type { FeedWalk, WalkEnding } from "./walk-feed.js";

/** Hands out every message in order; what is no message is damage, after all before it was handed out. */
export async function walkText(
  kind: "jsonl" | "csv",
  input: Input,
  walk: FeedWalk,
): Promise<WalkEnding> {
  const text = new TextWalk(walk);
  const records = kind === "csv" ? new CsvRecords() : { take: jsonRecord };
  const lines = new LineSplitter((line, number) => {
    if (text.isDone) return;
    try {
      const record = records.take(line);
      if (record !== null) text.take(record);
    } catch (error) {
      if (!(error instanceof EncodeError)) throw error;
      throw new InputError(ExitStatus.damagedInput, `${input.name}:${number}: ${error.message}`);
    }
  });
  const reader = {
    push: (chunk: Uint8Array): void => guarded(input.name, () => lines.push(chunk)),
    get isDone(): boolean {
      return text.isDone;
    },
  };
  let damage = await readChunks(input, reader, walk.afterChunk);
  if (damage === null && !text.isDone) {
    try {
      guarded(input.name, () => lines.end());
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      damage = error;
    }
  }
  return {
    kind,
    sentence:
      damage !== null || text.isDone
        ? null
        : `${input.name}: ${kind === "csv" ? "CSV" : "JSONL"}, ${plural(text.messages, "message")}`,
    damage,
    isEnded: text.isEnded,
    capture: null,
    streams: [],
  };
}

class TextWalk {
  isDone = false;
  /** True when the last thing was the end of a session. */
  isEnded = false;
  messages = 0;
  readonly #walk: FeedWalk;
  readonly #encoder: MessageEncoder;
  readonly #reader: MessageReader;

  constructor(walk: FeedWalk) {
    this.#walk = walk;
    this.#encoder = new MessageEncoder(walk.protocol);
    this.#reader = new MessageReader(walk.protocol);
  }

  take(record: TextRecord): void {
    const { sink } = this.#walk;
    if (record.kind === "event") {
      this.isEnded = record.event.kind === "session-ended";
      sink.event?.(record.event);
      return;
    }
    this.isEnded = false;
    const encoded = this.#encoder.encode(record.text);
    const bytes = new DataView(encoded.buffer, encoded.byteOffset, encoded.byteLength);
    const outcome = sink.message?.({
      ...this.#reader.read(bytes, 0, encoded.length),
      index: this.messages++,
      bytes,
      offset: 0,
      length: encoded.length,
      position: null,
      session: record.session,
      sequence: record.sequence,
      timeNs: null,
    });
    if (outcome === Stop) this.isDone = true;
  }
}

/** What the splitter throws is damage of the input. */
function guarded(name: string, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (error instanceof RangeError)
      throw new InputError(ExitStatus.damagedInput, `${name}: ${error.message}`);
    if (
      error instanceof TypeError &&
      "code" in error &&
      error.code === "ERR_ENCODING_INVALID_ENCODED_DATA"
    ) {
      throw new InputError(ExitStatus.damagedInput, `${name}: is not UTF-8`);
    }
    throw error;
  }
}
