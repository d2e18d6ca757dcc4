/**
 * A file that is there whole or not at all: written beside its place under another name, and moved there
 * when it is complete. Packed when its name ends in .gz; standard output for `-`.
 */
import { createWriteStream, existsSync, linkSync, openSync, renameSync, rmSync } from "node:fs";
import type { Writable } from "node:stream";
import { createGzip } from "node:zlib";
import { reason } from "../io/load-sources.js";
import { ExitStatus } from "./exit-status.js";
import { InputError } from "./input/input-error.js";

/** Bytes gathered before they are written. */
const BATCH = 256 * 1024;

/** Bytes up to which a loop copies faster than a call into the engine. */
const SHORT = 256;

/** One file being written. */
export class OutputFile {
  /** For messages: the path, or `<stdout>`. */
  readonly name: string;
  readonly #path: string | null;
  readonly #temporary: string;
  readonly #force: boolean;
  /** What is written to; packs when the name asks for it. */
  readonly #stream: Writable;
  /** What is at its end. */
  readonly #sink: Writable;
  #batch: Uint8Array<ArrayBuffer> = new Uint8Array(BATCH);
  #batchView = new DataView(this.#batch.buffer);
  /** Batches that were written, to be filled again. */
  readonly #free: Uint8Array<ArrayBuffer>[] = [];
  #length = 0;
  #failure: Error | null = null;

  /**
   * Opens the file under another name.
   * @throws InputError when there is something at `path` and `force` was not given
   */
  constructor(path: string, { force }: { readonly force: boolean }) {
    const isStdout = path === "-";
    this.name = isStdout ? "<stdout>" : path;
    this.#path = isStdout ? null : path;
    this.#force = force;
    this.#temporary = `${path}.${process.pid}.itchgen-part`;
    if (!isStdout && !force && existsSync(path)) throw this.#isThere();
    this.#sink = isStdout ? process.stdout : this.#open();
    this.#stream = path.endsWith(".gz") ? createGzip() : this.#sink;
    if (this.#stream !== this.#sink) this.#stream.pipe(this.#sink);
    for (const stream of new Set([this.#stream, this.#sink])) {
      stream.on("error", (error) => (this.#failure ??= error));
    }
  }

  /** Takes text or a copy of bytes; they are written at the latest with the next `drain` or `commit`. */
  write(data: Uint8Array | string): void {
    const bytes = typeof data === "string" ? Buffer.from(data) : data;
    if (this.#length + bytes.length > BATCH) this.#send();
    if (bytes.length > BATCH) {
      this.#stream.write(Buffer.from(bytes));
      return;
    }
    this.#batch.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Takes a copy of the bytes from `start` to `limit`; made for parts as short as a message. */
  copy(from: DataView, start: number, limit: number): void {
    const length = limit - start;
    if (length > SHORT || this.#length + length > BATCH) {
      this.write(new Uint8Array(from.buffer, from.byteOffset + start, length));
      return;
    }
    const batch = this.#batchView;
    const shift = this.#length - start;
    let at = start;
    for (; at + 4 <= limit; at += 4) batch.setInt32(at + shift, from.getInt32(at));
    for (; at < limit; at++) batch.setUint8(at + shift, from.getUint8(at));
    this.#length += length;
  }

  /**
   * Waits until the file takes more.
   * @throws InputError when it cannot be written
   */
  async drain(): Promise<void> {
    while (this.#failure === null && this.#stream.writableNeedDrain) {
      await settled(this.#stream, "drain");
    }
    this.#requireSound();
  }

  /**
   * Writes the rest and moves the file to its place.
   * @throws InputError when that cannot be done; then there is nothing new at its place
   */
  async commit(): Promise<void> {
    this.#send();
    if (this.#path === null) {
      await this.drain();
      return;
    }
    this.#stream.end();
    while (this.#failure === null && !this.#sink.writableFinished) {
      await settled(this.#sink, "finish");
    }
    this.#requireSound();
    try {
      this.#move(this.#path);
    } catch (error) {
      rmSync(this.#temporary, { force: true });
      if (error instanceof InputError) throw error;
      throw this.#failed(error);
    }
  }

  /** Takes back all that was written. */
  abort(): void {
    if (this.#path === null) return;
    this.#stream.destroy();
    this.#sink.destroy();
    rmSync(this.#temporary, { force: true });
  }

  /** Opened at once: what is taken back must be there to be removed. */
  #open(): Writable {
    try {
      return createWriteStream("", { fd: openSync(this.#temporary, "wx") });
    } catch (error) {
      throw this.#failed(error);
    }
  }

  /** A link fails where there is a file already: also where it appeared only just now. */
  #move(path: string): void {
    if (this.#force) {
      renameSync(this.#temporary, path);
      return;
    }
    try {
      linkSync(this.#temporary, path);
      rmSync(this.#temporary);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EEXIST") throw this.#isThere();
      // Some file systems have no links.
      renameSync(this.#temporary, path);
    }
  }

  #send(): void {
    if (this.#length === 0) return;
    const sent = this.#batch;
    this.#stream.write(sent.subarray(0, this.#length), () => this.#free.push(sent));
    this.#batch = this.#free.pop() ?? new Uint8Array(BATCH);
    this.#batchView = new DataView(this.#batch.buffer);
    this.#length = 0;
  }

  #requireSound(): void {
    if (this.#failure === null) return;
    this.abort();
    const { code } = this.#failure as NodeJS.ErrnoException;
    // The reader of standard output has seen enough: nothing of ours went wrong.
    if (code === "EPIPE" && this.#path === null) throw new InputError(ExitStatus.ok, "");
    throw this.#failed(this.#failure);
  }

  #failed(error: unknown): InputError {
    return new InputError(ExitStatus.failed, `${this.name}: cannot be written: ${reason(error)}`);
  }

  #isThere(): InputError {
    return new InputError(
      ExitStatus.failed,
      `${this.name}: there is such a file already; --force overwrites it`,
    );
  }
}

/** Resolves with the event, or when the stream is past all events. */
function settled(stream: Writable, event: "drain" | "finish"): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off(event, done).off("error", done).off("close", done);
      resolve();
    };
    stream.on(event, done).on("error", done).on("close", done);
  });
}
