/**
 * Gzip in, the bytes that it stands for out, unpacked on another thread ahead of the reader. All that was
 * unpacked before a mistake in the data is read before the mistake is thrown: a stream that fails drops what
 * waits in it, so nothing may wait there.
 */
import { createGunzip, type Gunzip } from "node:zlib";

/** Bytes unpacked at once. */
const CHUNK = 256 * 1024;

/** Packed bytes given at once, and how many may wait for their turn. */
const PACKED = 64 * 1024;
const PACKED_AHEAD = 8 * PACKED;

/** Options of the unpacker, which is a stream as well. */
const UNPACKING = { chunkSize: CHUNK, writableHighWaterMark: PACKED_AHEAD } as const;

/** Unpacked chunks that may wait for the reader before more is given to the unpacker. */
const AHEAD = 4;

/** So many wait only where packed bytes stand for hundreds of times as many: then the unpacker itself waits. */
const MOST_AHEAD = 64;

/**
 * Unpacks; several members one after the other are one file, as gzip itself has it.
 * @throws Error of zlib where the data is damaged, after all that came before.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  const unpacking = new Unpacking();
  void unpacking.feed(chunks);
  try {
    yield* unpacking.chunks();
  } finally {
    unpacking.stop();
  }
}

/** One unpacker, its feeder and its reader, who wait for each other. */
class Unpacking {
  readonly #unpacker: Gunzip = createGunzip(UNPACKING);
  readonly #ready: Buffer[] = [];
  readonly #bell = new Bell();
  #isFull = false;
  #isOver = false;
  #failure: unknown;

  constructor() {
    const change = (action: () => void) => (): void => {
      action();
      this.#bell.ring();
    };
    this.#unpacker
      .on("data", (chunk: Buffer) => {
        if (this.#ready.push(chunk) >= MOST_AHEAD) this.#unpacker.pause();
        this.#bell.ring();
      })
      .on(
        "drain",
        change(() => (this.#isFull = false)),
      )
      .on(
        "end",
        change(() => (this.#isOver = true)),
      )
      .on("error", (error) => this.#fail(error));
  }

  /** Gives all packed bytes to the unpacker, at the reader's pace. */
  async feed(chunks: AsyncIterable<Uint8Array>): Promise<void> {
    try {
      for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length; at += PACKED) {
          while (!this.#isOver && (this.#isFull || this.#ready.length >= AHEAD)) {
            await this.#bell.wait();
          }
          if (this.#isOver) return;
          // A copy: the chunk is good until the next is asked for, which is before it is unpacked.
          this.#isFull = !this.#unpacker.write(Buffer.from(chunk.subarray(at, at + PACKED)));
        }
      }
      this.#unpacker.end();
    } catch (error) {
      this.#fail(error);
    }
  }

  async *chunks(): AsyncGenerator<Buffer, void> {
    for (;;) {
      const chunk = this.#ready.shift();
      if (chunk !== undefined) {
        if (this.#ready.length < AHEAD) this.#unpacker.resume();
        this.#bell.ring();
        yield chunk;
      } else if (this.#failure !== undefined) throw this.#failure;
      else if (this.#isOver) return;
      else await this.#bell.wait();
    }
  }

  /** Nobody reads on. */
  stop(): void {
    this.#isOver = true;
    this.#unpacker.destroy();
    this.#bell.ring();
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    this.#isOver = true;
    this.#bell.ring();
  }
}

/** Wakes all who wait. */
class Bell {
  #wake: () => void = () => undefined;
  #rung: Promise<void> = this.#next();

  wait(): Promise<void> {
    return this.#rung;
  }

  ring(): void {
    this.#wake();
    this.#rung = this.#next();
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
