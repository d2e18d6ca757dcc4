/**
 * A new file as a stream that writes where it is called: a batch that was just filled is in this processor's
 * memory, and handing it to another thread costs more than the writing that it would take away.
 */
import { closeSync, openSync, writeSync } from "node:fs";
import { Writable } from "node:stream";

/** Writes one file. */
export class FileSink extends Writable {
  readonly path: string;
  /** Where the next byte goes; others may have written up to there. */
  position = 0;
  readonly #file: number;

  /** @throws Error when there is such a file, or it cannot be made */
  constructor(path: string) {
    super({ decodeStrings: true });
    this.path = path;
    this.#file = openSync(path, "wx");
  }

  /**
   * Writes past the stream, whose callbacks come later than the next batch is needed; nothing may wait in it.
   * @throws Error when it cannot be written
   */
  writeNow(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const written = writeSync(this.#file, bytes, at, bytes.length - at, this.position);
      this.position += written;
      at += written;
    }
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
