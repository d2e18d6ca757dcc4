/** A thread that makes rows of text of ranges of records, and writes them at their places in the file. */
import { closeSync, openSync, writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { reason } from "../../io/load-sources.js";
import { OutputBatch } from "../output-batch.js";
import { findProtocol } from "../protocol-registry.js";
import {
  messageWriter,
  type MessageOutput,
  type MessageWriter,
  type WriterOptions,
} from "./message-writer.js";
import type { OutputKind } from "./output-kinds.js";
import { SharedRanges, SLOT, type SharedMemory } from "./shared-ranges.js";

/** What it is told. */
export interface TextWork {
  readonly memory: SharedMemory;
  /** The file, which is there already. */
  readonly path: string;
  readonly kind: OutputKind;
  /** The protocol's name, because what is known of it cannot be handed over. */
  readonly protocol: string;
  readonly options: Omit<WriterOptions, "protocol">;
}

async function work({ memory, path, kind, protocol, options }: TextWork): Promise<void> {
  const ranges = new SharedRanges(memory);
  try {
    const descriptor = await findProtocol(protocol);
    const file = openSync(path, "r+");
    writeRanges(ranges, file, (output) =>
      messageWriter(kind, output, { ...options, protocol: descriptor }),
    );
    closeSync(file);
  } catch (error) {
    ranges.fail(reason(error));
  }
}

/** Batches of the range that is being worked on, until they are written. */
class Gathered {
  readonly parts: Uint8Array[] = [];
  readonly #written: (() => void)[] = [];
  readonly batch: OutputBatch = new OutputBatch((bytes, written) => {
    this.parts.push(bytes);
    this.#written.push(written);
  });

  get length(): number {
    return this.parts.reduce((sum, { length }) => sum + length, 0);
  }

  /** Their buffers may be filled again. */
  clear(): void {
    this.parts.length = 0;
    for (const written of this.#written.splice(0)) written();
  }
}

function writeRanges(
  ranges: SharedRanges,
  file: number,
  writerOf: (output: MessageOutput) => MessageWriter,
): void {
  const gathered = new Gathered();
  const { batch } = gathered;
  const sink = writerOf({ batch, write: (data) => batch.write(bytesOf(data)) }).recordSink(null);
  // What a file begins with stands in it already.
  batch.length = 0;
  const bytes = new Uint8Array(SLOT);
  const view = new DataView(bytes.buffer);
  for (;;) {
    const taken = ranges.take(bytes);
    if (taken === null || sink === null) return;
    sink.copy(view, 0, taken.length, taken.first);
    batch.flush();
    const at = ranges.place(taken.range, gathered.length);
    if (at === null) return;
    writeAll(file, gathered.parts, at);
    gathered.clear();
  }
}

function bytesOf(data: Uint8Array | string): Uint8Array {
  return typeof data === "string" ? Buffer.from(data) : data;
}

function writeAll(file: number, parts: readonly Uint8Array[], position: number): void {
  let at = position;
  for (const part of parts) {
    for (let done = 0; done < part.length;) {
      done += writeSync(file, part, done, part.length - done, at + done);
    }
    at += part.length;
  }
}

await work(workerData as TextWork);
