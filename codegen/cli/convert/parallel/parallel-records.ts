/**
 * Records of a BinaryFILE in, rows out, made by this thread and, once the input has proved large, by others. Nobody waits
 * for a thread to start, and whenever the others have enough to do this one makes rows itself.
 */
import { OutputBatch } from "../../output/output-batch.js";
import type { WorkAhead } from "../../output/writing-command.js";
import type { RecordSink } from "../copy-records.js";
import { RecordRun } from "./record-run.js";
import type { RowJob } from "./row-messages.js";
import { RowThreads, type MadeRows } from "./row-threads.js";

/** Bytes of records from which on threads are started: what they take to start is small beside the rest by then. */
const LARGE = 32 * 1024 * 1024;

/** Bytes of records from which on a run is long enough, and of its buffer, in which a longest record fits besides. */
const RUN = 192 * 1024;
const RUN_BUFFER = 320 * 1024;

/** What is shared out, and how. */
export interface ParallelRecordsOptions {
  /** Makes the rows of this thread, into this batch. */
  readonly rowsInto: (batch: OutputBatch) => RecordSink;
  /** Where all rows go, in order. */
  readonly batch: OutputBatch;
  /** Threads that make rows, this one among them. */
  readonly jobs: number;
  readonly job: RowJob;
  /** Bytes from which on there are threads, and from which on a run is long enough. */
  readonly startAfter?: number;
  readonly runBytes?: number;
  /** What threads run. */
  readonly module?: URL;
}

/** A run of which this thread makes the rows. */
interface OwnRun {
  readonly rows: MadeRows[];
  /** Bytes of its records so far. */
  length: number;
}

/** Takes the records of one file. */
export class ParallelRecords implements RecordSink, WorkAhead {
  readonly #options: ParallelRecordsOptions;
  readonly #startAfter: number;
  readonly #runBytes: number;
  readonly #ownBatch: OutputBatch;
  readonly #ownRows: RecordSink;
  #threads: RowThreads | null = null;
  /** Bytes of records before there were threads. */
  #before = 0;
  /** The run that is not whole yet: another's or our own, never both. */
  #run: RecordRun | null = null;
  #own: OwnRun | null = null;

  constructor(options: ParallelRecordsOptions) {
    this.#options = options;
    this.#startAfter = options.startAfter ?? LARGE;
    this.#runBytes = options.runBytes ?? RUN;
    this.#ownBatch = new OutputBatch((bytes, written) => {
      if (this.#own === null) options.batch.pass(bytes, written);
      else this.#own.rows.push({ bytes, written });
    });
    this.#ownRows = options.rowsInto(this.#ownBatch);
  }

  /** Runs of which the rows are not written yet. */
  get underway(): number {
    return this.#threads?.underway ?? 0;
  }

  copy(view: DataView, start: number, limit: number, first: number): void {
    const threads = this.#threads;
    if (threads?.isReady !== true) {
      this.#ownRows.copy(view, start, limit, first);
      this.#before += limit - start;
      if (threads === null && this.#before >= this.#startAfter) this.#threads = this.#start();
      return;
    }
    if (this.#run === null && this.#own === null) this.#begin(threads);
    if (this.#own !== null) {
      this.#ownRows.copy(view, start, limit, first);
      this.#own.length += limit - start;
      if (this.#own.length >= this.#runBytes) this.#finish(threads);
      return;
    }
    const size = RecordRun.sizeOf(start, limit);
    if (this.#run?.hasRoom(size) === false) this.#finish(threads);
    this.#run ??= new RecordRun(bufferOf(size, threads));
    this.#run.add(view, start, limit, first);
    if (this.#run.length >= this.#runBytes) this.#finish(threads);
  }

  async drain(): Promise<void> {
    await this.#threads?.drain();
  }

  async settle(): Promise<void> {
    if (this.#threads === null) this.#ownBatch.flush();
    else {
      this.#finish(this.#threads);
      await this.#threads.settle();
    }
  }

  async stop(): Promise<void> {
    await this.#threads?.stop();
  }

  /** Waits until a thread takes runs, if there are any. */
  async ready(): Promise<void> {
    await this.#threads?.ready();
  }

  #start(): RowThreads {
    const { jobs, job, batch, module } = this.#options;
    return new RowThreads({
      threads: jobs - 1,
      job,
      module: module ?? new URL("row-thread.js", import.meta.url),
      onRows: ({ bytes, written }) => batch.pass(bytes, written),
    });
  }

  #begin(threads: RowThreads): void {
    // Rows that wait in the batch come before.
    this.#ownBatch.flush();
    if (threads.isFull) this.#own = { rows: [], length: 0 };
  }

  #finish(threads: RowThreads): void {
    this.#ownBatch.flush();
    if (this.#own !== null) threads.add(this.#own.rows);
    if (this.#run !== null) threads.give(this.#run.buffer, this.#run.length);
    this.#own = null;
    this.#run = null;
  }
}

function bufferOf(size: number, threads: RowThreads): SharedArrayBuffer {
  if (size > RUN_BUFFER) return new SharedArrayBuffer(size);
  return threads.takeSpare() ?? new SharedArrayBuffer(RUN_BUFFER);
}
