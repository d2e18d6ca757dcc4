/** Records of a BinaryFILE in, rows of text in a file out, made and written by several threads at once. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { ExitStatus } from "../exit-status.js";
import { InputError } from "../input/input-error.js";
import type { OutputFile } from "../output-file.js";
import type { RecordSink } from "./copy-records.js";
import { SharedRanges, sharedMemory, SLOT } from "./shared-ranges.js";
import type { TextWork } from "./text-worker.js";

/** What is written, and by how many threads. */
export interface ParallelTextOptions extends Omit<TextWork, "memory" | "path"> {
  readonly threads: number;
}

const PREFIX = 2;

/** Hands out the records of one file. */
export class ParallelText implements RecordSink {
  readonly #name: string;
  readonly #place: { position: number };
  readonly #ranges: SharedRanges;
  readonly #workers: readonly Worker[];

  /** Null where text must go out as it is made: packed, or into what has no places. */
  static into(file: OutputFile, options: ParallelTextOptions): ParallelText | null {
    const place = file.share();
    if (place === null) return null;
    const text = new ParallelText(file.name, place, options);
    // Before the file is taken back: nobody may write to it any more.
    file.onAbort = () => text.#ranges.fail("given up");
    return text;
  }

  private constructor(
    name: string,
    place: { readonly path: string; position: number },
    { threads, ...work }: ParallelTextOptions,
  ) {
    const memory = sharedMemory(threads, place.position);
    this.#name = name;
    this.#place = place;
    this.#ranges = new SharedRanges(memory);
    const workerData: TextWork = { ...work, path: place.path, memory };
    const address = new URL("./text-worker.js", import.meta.url);
    this.#workers = Array.from({ length: threads }, () => new Worker(address, { workerData }));
    for (const worker of this.#workers) {
      // A command that ends early does not wait for what it takes back.
      worker.unref();
      worker.on("error", (error) => this.#ranges.fail(error.message));
    }
  }

  /**
   * Hands out all of them, as soon as there is room.
   * @throws InputError when they cannot be written
   */
  copy(view: DataView, start: number, limit: number, first: number): void {
    let begin = start;
    let index = first;
    let records = 0;
    for (let at = start; at < limit;) {
      const next = at + PREFIX + view.getUint16(at);
      if (next - begin > SLOT) {
        this.#put(view, begin, at, index);
        begin = at;
        index += records;
        records = 0;
      }
      records++;
      at = next;
    }
    this.#put(view, begin, limit, index);
  }

  /**
   * Waits until everything is written; what follows goes to the end of the file.
   * @throws InputError when it cannot be written
   */
  async end(): Promise<void> {
    this.#ranges.end();
    await Promise.all(
      this.#workers.map(async (worker) => {
        worker.ref();
        await once(worker, "exit");
      }),
    );
    this.#requireSound();
    this.#place.position = this.#ranges.position;
  }

  #put(view: DataView, start: number, limit: number, first: number): void {
    this.#ranges.put(new Uint8Array(view.buffer, view.byteOffset + start, limit - start), first);
    this.#requireSound();
  }

  #requireSound(): void {
    const { failure } = this.#ranges;
    if (failure === null) return;
    throw new InputError(ExitStatus.failed, `${this.#name}: cannot be written: ${failure}`);
  }
}
