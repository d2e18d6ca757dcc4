/**
 * A file that is there whole or not at all: written beside its place under another name, and moved there
 * when it is complete. Packed when its name ends in .gz; standard output for `-`.
 */
import { existsSync, linkSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Writable } from "node:stream";
import { createGzip } from "node:zlib";
import { onEnd } from "../../io/clean-up.js";
import { reason } from "../../io/load-sources.js";
import { ExitStatus } from "../exit-status.js";
import { FileSink } from "./file-sink.js";
import { InputError } from "../input/input-error.js";
import { BATCH, OutputBatch } from "./output-batch.js";

/** Batches on their way that are not waited for: they are packed while the next input is looked at. */
const MOST_BEHIND = 8;

/** Options of the packer; packed bytes that may wait for the file are a stream's, not zlib's. */
const PACKING = { chunkSize: BATCH, highWaterMark: MOST_BEHIND * BATCH } as const;

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
  /** For who writes bytes in place; they go out with `commit` at the latest. */
  readonly batch: OutputBatch = new OutputBatch((bytes, written) => this.#send(bytes, written));
  /** Batches on their way. */
  #behind = 0;
  /** Wakes who waits for them. */
  #onWritten: (() => void) | null = null;
  #failure: Error | null = null;
  /** Called once the temporary file is gone, which a second signal or a closed terminal would otherwise leave. */
  #forget = (): void => undefined;

  /**
   * Opens the file under another name.
   * @throws InputError when there is a file at `path` and `force` was not given, or something that is none
   */
  constructor(path: string, { force }: { readonly force: boolean }) {
    const isStdout = path === "-";
    this.name = isStdout ? "<stdout>" : path;
    this.#path = isStdout ? null : path;
    this.#force = force;
    this.#temporary = `${path}.${process.pid}.itchgen-part`;
    if (!isStdout) this.#requirePlace(path);
    this.#sink = isStdout ? process.stdout : this.#open();
    this.#stream = path.endsWith(".gz") ? createGzip(PACKING) : this.#sink;
    if (this.#stream !== this.#sink) this.#stream.pipe(this.#sink);
    for (const stream of new Set([this.#stream, this.#sink])) {
      stream.on("error", (error) => {
        this.#failure ??= error;
        this.#onWritten?.();
      });
    }
  }

  /** Takes text or a copy of bytes; they are written at the latest with `commit`. */
  write(data: Uint8Array | string): void {
    this.batch.write(typeof data === "string" ? Buffer.from(data) : data);
  }

  /**
   * Waits until little is left of what was given to be written.
   * @throws InputError when it cannot be written
   */
  async drain(): Promise<void> {
    await this.#written(MOST_BEHIND);
    this.#requireSound();
  }

  /**
   * Writes the rest and moves the file to its place.
   * @throws InputError when that cannot be done; then there is nothing new at its place
   */
  async commit(): Promise<void> {
    this.batch.flush();
    if (this.#path === null) {
      await this.#written(0);
      this.#requireSound();
      return;
    }
    this.#stream.end();
    while (this.#failure === null && !this.#sink.writableFinished) await finished(this.#sink);
    this.#requireSound();
    try {
      this.#move(this.#path);
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw this.#failed(error);
    } finally {
      this.#remove();
    }
  }

  /** Takes back all that was written. */
  abort(): void {
    if (this.#path === null) return;
    this.#stream.destroy();
    this.#sink.destroy();
    this.#remove();
  }

  /** Also what may be overwritten must be a file: whoever moves one to a device or pipe takes that away. */
  #requirePlace(path: string): void {
    const facts = statSync(path, { throwIfNoEntry: false });
    if (facts === undefined) {
      const folder = dirname(path);
      if (!existsSync(folder))
        throw this.#refusal(`cannot be written: there is no folder ${folder}`);
      return;
    }
    if (!facts.isFile()) throw this.#refusal("is no file; - writes to standard output");
    if (!this.#force) throw this.#isThere();
  }

  #remove(): void {
    rmSync(this.#temporary, { force: true });
    this.#forget();
  }

  /** Opened at once: what is taken back must be there to be removed. */
  #open(): Writable {
    try {
      const sink = new FileSink(this.#temporary);
      this.#forget = onEnd(() => rmSync(this.#temporary, { force: true }));
      return sink;
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
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EEXIST") throw this.#isThere();
      // Some file systems have no links.
      renameSync(this.#temporary, path);
    }
  }

  #send(bytes: Uint8Array, written: () => void): void {
    if (this.#stream instanceof FileSink) {
      this.#sendNow(this.#stream, bytes);
      written();
      return;
    }
    this.#behind++;
    this.#stream.write(bytes, () => {
      this.#behind--;
      written();
      this.#onWritten?.();
    });
  }

  /** So that the next batch is filled in the same buffer, which is in the processor's memory still. */
  #sendNow(sink: FileSink, bytes: Uint8Array): void {
    if (this.#failure !== null) return;
    try {
      sink.writeNow(bytes);
    } catch (error) {
      this.#failure = error as Error;
    }
  }

  /** Resolves once no more than so many batches are on their way, or none will arrive. */
  async #written(behind: number): Promise<void> {
    while (this.#failure === null && this.#behind > behind) {
      await new Promise<void>((resolve) => (this.#onWritten = resolve));
    }
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
    return this.#refusal(`cannot be written: ${reason(error)}`);
  }

  #isThere(): InputError {
    return this.#refusal("there is such a file already; --force overwrites it");
  }

  #refusal(why: string): InputError {
    return new InputError(ExitStatus.failed, `${this.name}: ${why}`);
  }
}

/** Resolves when the stream is past all events. */
function finished(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off("finish", done).off("error", done).off("close", done);
      resolve();
    };
    stream.on("finish", done).on("error", done).on("close", done);
  });
}
