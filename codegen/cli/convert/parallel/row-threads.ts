/**
 * Threads that make rows: runs of records are given to whoever has least to do, and their rows come back in the order of
 * the runs. Few runs are on their way at once, so that memory does not depend on the size of the input.
 */
import { Worker } from "node:worker_threads";
import type { FromThread, RowJob, RunAsked, RunDone } from "./row-messages.js";

/** Runs of a thread: the one that it works on, and the next. */
const RUNS_EACH = 2;

/** What threads are made of. */
export interface RowThreadsOptions {
  readonly jobs: number;
  readonly rows: RowJob;
  /** The module that each of them runs. */
  readonly module: URL;
  /** Receives rows in order; `written` is to be called once they are looked at no more. */
  readonly onRows: (rows: Uint8Array<ArrayBuffer>, written: () => void) => void;
}

/** A run on its way, and its rows once they are there. */
interface Run {
  readonly thread: Thread;
  rows: RunDone["rows"] | null;
}

interface Thread {
  readonly worker: Worker;
  /** Its runs, the oldest first. */
  readonly runs: Run[];
  /** Buffers of its rows that may be filled again. */
  spare: ArrayBuffer[];
}

/** The threads of one output. */
export class RowThreads {
  readonly #onRows: RowThreadsOptions["onRows"];
  readonly #workers: readonly Worker[];
  /** Those that have loaded what they need. */
  readonly #ready: Thread[] = [];
  /** All runs on their way, in their order. */
  readonly #runs: Run[] = [];
  /** Buffers of runs that may be filled again. */
  readonly #spare: ArrayBuffer[] = [];
  #failure: Error | null = null;
  #isStopped = false;
  /** Wakes who waits. */
  #wake: () => void = () => undefined;

  constructor({ jobs, rows, module, onRows }: RowThreadsOptions) {
    this.#onRows = onRows;
    this.#workers = Array.from({ length: jobs }, () => this.#start(module, rows));
  }

  /** Whether any of them takes runs already. */
  get isReady(): boolean {
    return this.#ready.length > 0;
  }

  /** Runs of which the rows are not there yet, or not those of a run before. */
  get underway(): number {
    return this.#runs.length;
  }

  /** A buffer for the next run that was looked at, if there is one. */
  takeSpare(): ArrayBuffer | undefined {
    return this.#spare.pop();
  }

  /** Has the rows of a run made; there must be somebody who is ready. The buffer is gone then. */
  give(run: ArrayBuffer, length: number): void {
    const [first, ...others] = this.#ready;
    if (first === undefined) throw new Error("no thread is ready");
    const thread = others.reduce(
      (least, each) => (each.runs.length < least.runs.length ? each : least),
      first,
    );
    const { spare } = thread;
    thread.spare = [];
    const given: Run = { thread, rows: null };
    thread.runs.push(given);
    this.#runs.push(given);
    const asked: RunAsked = { run, length, spare };
    thread.worker.postMessage(asked, [run, ...spare]);
  }

  /**
   * Waits until so few runs are on their way that no thread waits for its next one longer than need be.
   * @throws Error that a thread threw
   */
  drain(): Promise<void> {
    return this.#until(() => this.underway < RUNS_EACH * this.#ready.length || this.underway === 0);
  }

  /**
   * Waits until all rows are there.
   * @throws Error that a thread threw
   */
  settle(): Promise<void> {
    return this.#until(() => this.underway === 0);
  }

  /** Ends all threads, and waits for their end. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #start(module: URL, rows: RowJob): Worker {
    const worker = new Worker(module, { workerData: rows });
    const thread: Thread = { worker, runs: [], spare: [] };
    worker
      .on("message", (said: FromThread) => {
        if (said.kind === "ready") this.#ready.push(thread);
        else this.#done(thread, said);
        this.#wake();
      })
      .on("error", (error: Error) => this.#fail(error))
      .on("exit", (status) => this.#fail(new Error(`a thread ended by itself with ${status}`)));
    return worker;
  }

  #done(thread: Thread, { run, rows }: RunDone): void {
    this.#spare.push(run);
    const done = thread.runs.shift();
    if (done !== undefined) done.rows = rows;
    while (this.#runs[0] !== undefined && this.#runs[0].rows !== null) {
      const [first] = this.#runs.splice(0, 1);
      for (const each of first?.rows ?? []) {
        this.#onRows(each, () => first?.thread.spare.push(each.buffer));
      }
    }
  }

  #fail(error: Error): void {
    if (this.#isStopped) return;
    this.#failure ??= error;
    this.#wake();
  }

  async #until(isSo: () => boolean): Promise<void> {
    while (this.#failure === null && !isSo()) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    if (this.#failure !== null) throw this.#failure;
  }
}
