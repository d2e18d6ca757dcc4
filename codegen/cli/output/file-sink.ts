/**
 * A new file as a stream that writes where it is called: a batch that was just filled is in this processor's
 * memory, and handing it to another thread costs more than the writing that it would take away.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { Writable } from "node:stream";

/** Writes one file. */
export class FileSink extends Writable {
  readonly #file: number;

  /** @throws Error when there is such a file, or it cannot be made */
  constructor(path: string) {
    super({ decodeStrings: true });
    this.#file = openSync(path, "wx");
  }

  /**
   * Writes past the stream, whose callbacks come later than the next batch is needed; nothing may wait in it.
   * @throws Error when it cannot be written
   */
  writeNow(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
  }

  override _write(bytes: Buffer, _encoding: string, done: (error?: Error) => void): void {
    try {
      this.writeNow(bytes);
    } catch (error) {
      done(error as Error);
      return;
    }
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    closeSync(this.#file);
    done(error);
  }
}
