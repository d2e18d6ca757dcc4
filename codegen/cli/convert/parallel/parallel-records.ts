/**
 * Records of a BinaryFILE in, rows out, made by several threads once the input has proved large. Until then, and until
 * the first of them is ready, rows are made here: nobody waits for threads to start, and small files start none.
 */
import type { OutputBatch } from "../../output/output-batch.js";
import type { WorkAhead } from "../../output/writing-command.js";
import type { RecordSink } from "../copy-records.js";
import { RecordRun } from "./record-run.js";
import type { RowJob } from "./row-messages.js";
import { RowThreads } from "./row-threads.js";

/** Bytes of records from which on threads are started: what they take to start is small beside the rest by then. */
const LARGE = 8 * 1024 * 1024;

/** Bytes of records from which on a run is handed over, and of its buffer, in which a longest record fits besides. */
const RUN = 192 * 1024;
const RUN_BUFFER = 320 * 1024;

/** What is shared out, and how. */
export interface ParallelRecordsOptions {
  /** Who makes rows in this thread, into the same batch. */
  readonly here: RecordSink;
  readonly batch: OutputBatch;
  readonly jobs: number;
  readonly rows: RowJob;
  /** Bytes from which on there are threads, and from which on a run is long enough. */
  readonly startAfter?: number;
  readonly runBytes?: number;
  /** What threads run. */
  readonly module?: URL;
}

/** Takes the records of one file. */
export class ParallelRecords implements RecordSink, WorkAhead {
  readonly #options: ParallelRecordsOptions;
  readonly #startAfter: number;
  readonly #runBytes: number;
  #threads: RowThreads | null = null;
  #run: RecordRun | null = null;
  /** Bytes of which the rows were made here. */
  #madeHere = 0;

  constructor(options: ParallelRecordsOptions) {
    this.#options = options;
    this.#startAfter = options.startAfter ?? LARGE;
    this.#runBytes = options.runBytes ?? RUN;
  }

  copy(view: DataView, start: number, limit: number, first: number): void {
    const threads = this.#threads;
    if (threads?.isReady === true) {
      this.#gather(threads, { view, start, limit, first });
      return;
    }
    this.#options.here.copy(view, start, limit, first);
    this.#madeHere += limit - start;
    if (threads === null && this.#madeHere >= this.#startAfter) this.#threads = this.#start();
  }

  async drain(): Promise<void> {
    await this.#threads?.drain();
  }

  async settle(): Promise<void> {
    if (this.#threads === null) return;
    this.#giveRun(this.#threads);
    await this.#threads.settle();
  }

  async stop(): Promise<void> {
    await this.#threads?.stop();
  }

  #start(): RowThreads {
    const { jobs, rows, batch, module } = this.#options;
    return new RowThreads({
      jobs,
      rows,
      module: module ?? new URL("row-thread.js", import.meta.url),
      onRows: (bytes, written) => batch.pass(bytes, written),
    });
  }

  #gather(
    threads: RowThreads,
    {
      view,
      start,
      limit,
      first,
    }: {
      readonly view: DataView;
      readonly start: number;
      readonly limit: number;
      readonly first: number;
    },
  ): void {
    const size = RecordRun.sizeOf(start, limit);
    if (this.#run?.hasRoom(size) === false) this.#giveRun(threads);
    this.#run ??= new RecordRun(bufferOf(size, threads));
    this.#run.add(view, start, limit, first);
    if (this.#run.length >= this.#runBytes) this.#giveRun(threads);
  }

  #giveRun(threads: RowThreads): void {
    const run = this.#run;
    if (run === null) return;
    this.#run = null;
    threads.give(run.bytes.buffer, run.length);
  }
}

function bufferOf(size: number, threads: RowThreads): ArrayBuffer {
  if (size > RUN_BUFFER) return new ArrayBuffer(size);
  return threads.takeSpare() ?? new ArrayBuffer(RUN_BUFFER);
}
