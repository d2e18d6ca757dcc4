/** Messages in, a file of some kind out. */
import type { FeedEvent } from "../input/feed.js";
import type { RecordPlan } from "../input/record-plan.js";
import type { FramedMessage } from "../inspect/framed-message.js";
import type { OutputFile } from "../output/output-file.js";
import { BinaryFileWriter } from "./binary-file-writer.js";
import type { RecordSink } from "./copy-records.js";
import { CsvWriter } from "./csv-writer.js";
import { JsonlWriter } from "./jsonl-writer.js";
import type { OutputKind } from "./output-kinds.js";
import { PcapMessageWriter } from "./pcap-message-writer.js";
import type { RowSinkOptions } from "./row-sink.js";

/** What a writer needs of its file. */
export type MessageOutput = Pick<OutputFile, "batch" | "write">;

/** Writes one file. */
export interface MessageWriter {
  write(message: FramedMessage): void;
  event(event: FeedEvent): void;
  /** The last call: `isEnded` when the input said that its session is over. */
  end(isEnded: boolean): void;
  /** Who writes records as they lie in a BinaryFILE, in place of all calls of `write`; null when nobody does. */
  recordSink(plan: RecordPlan | null): RecordSink | null;
  /** Messages that the kind cannot hold. */
  readonly leftOut: number;
}

/** How rows are made, and how a capture is written. */
export interface WriterOptions extends RowSinkOptions {
  /** Midnight of the day to which times of day belong, in nanoseconds since 1970. */
  readonly midnightNs: bigint;
  /** Take the input's sessions and sequence numbers, or number anew. */
  readonly keepNumbers: boolean;
  /** Bytes of the longest packet, and how much later than its first message another may be in it. */
  readonly packetBytes: number;
  readonly gatherNs: bigint;
}

/** The writer of a kind. */
export function messageWriter(
  kind: OutputKind,
  file: MessageOutput,
  options: WriterOptions,
): MessageWriter {
  switch (kind) {
    case "binaryfile":
      return new BinaryFileWriter(file);
    case "pcap":
      return new PcapMessageWriter(file, options);
    case "jsonl":
      return new JsonlWriter(file, options);
    case "csv":
      return new CsvWriter(file, options);
  }
}
