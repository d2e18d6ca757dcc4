/**
 * A file that is there whole or not at all: written beside its place under another name, and moved there
 * when it is complete. Packed when its name ends in .gz; standard output for `-`.
 */
import { createWriteStream, existsSync, linkSync, renameSync, rmSync } from "node:fs";
import type { Writable } from "node:stream";
import { createGzip } from "node:zlib";
import { reason } from "../io/load-sources.js";
import { ExitStatus } from "./exit-status.js";
import { InputError } from "./input/input-error.js";

/** Bytes gathered before they are written. */
const BATCH = 256 * 1024;

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
  #batch = Buffer.allocUnsafe(BATCH);
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
    this.#sink = isStdout ? process.stdout : createWriteStream(this.#temporary, { flags: "wx" });
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
    this.#stream.write(this.#batch.subarray(0, this.#length));
    this.#batch = Buffer.allocUnsafe(BATCH);
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
