/**
 * Threads that make rows: runs of records are given to whoever has least to do, and their rows come back in the order of
 * the runs. Few runs are on their way at once, so that memory does not depend on the size of the input.
 */
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { FromThread, RowJob, RunAsked, RunDone } from "./row-messages.js";

/** Runs of a thread: the one that it works on, and the next. */
const RUNS_EACH = 2;

/** What threads are made of. */
export interface RowThreadsOptions {
  readonly threads: number;
  readonly job: RowJob;
  /** The module that each of them runs. */
  readonly module: URL;
  /** Receives rows in order. */
  readonly onRows: (rows: MadeRows) => void;
}

/** Rows one after the other; `written` is to be called once they are looked at no more. */
export interface MadeRows {
  readonly bytes: Uint8Array;
  readonly written: () => void;
}

/** A run, and its rows once they are there. */
interface Run {
  rows: readonly MadeRows[] | null;
}

interface Thread {
  readonly worker: Worker;
  /** Its runs, the oldest first. */
  readonly runs: Run[];
  /** Buffers of its rows that may be filled again. */
  spare: SharedArrayBuffer[];
}

/** The threads of one output. */
export class RowThreads {
  readonly #onRows: RowThreadsOptions["onRows"];
  readonly #workers: readonly Worker[];
  /** Those that have loaded what they need. */
  readonly #ready: Thread[] = [];
  /** All runs whose rows are not handed out, in their order. */
  readonly #runs: Run[] = [];
  /** Buffers of runs that may be filled again. */
  readonly #spare: SharedArrayBuffer[] = [];
  #failure: Error | null = null;
  #isStopped = false;
  /** Wakes who waits. */
  #wake: () => void = () => undefined;

  constructor({ threads, job, module, onRows }: RowThreadsOptions) {
    this.#onRows = onRows;
    this.#workers = Array.from({ length: threads }, () => this.#start(module, job));
  }

  /** Whether any of them takes runs already. */
  get isReady(): boolean {
    return this.#ready.length > 0;
  }

  /**
   * Waits until it does.
   * @throws Error that a thread threw
   */
  ready(): Promise<void> {
    return this.#until(() => this.isReady);
  }

  /** Whether nobody would begin with another run soon. */
  get isFull(): boolean {
    return this.#ready.every(({ runs }) => runs.length >= RUNS_EACH);
  }

  /** Runs whose rows are not there yet, or not those of a run before. */
  get underway(): number {
    return this.#runs.length;
  }

  /** A buffer for the next run that was looked at, if there is one. */
  takeSpare(): SharedArrayBuffer | undefined {
    return this.#spare.pop();
  }

  /** Has the rows of a run made; there must be somebody who is ready. The buffer is the caller's no more. */
  give(run: SharedArrayBuffer, length: number): void {
    const [first, ...others] = this.#ready;
    if (first === undefined) throw new Error("no thread is ready");
    const thread = others.reduce(
      (least, each) => (each.runs.length < least.runs.length ? each : least),
      first,
    );
    const { spare } = thread;
    thread.spare = [];
    const given: Run = { rows: null };
    thread.runs.push(given);
    this.#runs.push(given);
    const asked: RunAsked = { run, length, spare };
    thread.worker.postMessage(asked, []);
  }

  /** Takes rows that the caller has made, whose turn is after those of all runs given so far. */
  add(rows: readonly MadeRows[]): void {
    this.#runs.push({ rows });
    this.#handOut();
  }

  /**
   * Hears what threads have to say, and waits until few rows wait for those of a run before.
   * @throws Error that a thread threw
   */
  async drain(): Promise<void> {
    if (this.underway > 0) await setImmediate();
    // As many as threads have, and as many again that were made meanwhile.
    await this.#until(() => this.underway <= 2 * RUNS_EACH * this.#ready.length);
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

  #start(module: URL, job: RowJob): Worker {
    const worker = new Worker(module, { workerData: job });
    const thread: Thread = { worker, runs: [], spare: [] };
    return worker
      .on("message", (said: FromThread) => {
        if (said.kind === "ready") this.#ready.push(thread);
        else this.#done(thread, said);
        this.#wake();
      })
      .on("error", (error: Error) => this.#fail(error))
      .on("exit", (status) => this.#fail(new Error(`a thread ended by itself with ${status}`)));
  }

  #done(thread: Thread, { run, rows }: RunDone): void {
    this.#spare.push(run);
    const done = thread.runs.shift();
    if (done === undefined) throw new Error("rows came that nobody asked for");
    done.rows = rows.map((bytes) => ({
      bytes,
      written: () => thread.spare.push(bytes.buffer),
    }));
    this.#handOut();
  }

  #handOut(): void {
    for (let rows = this.#runs[0]?.rows ?? null; rows !== null;) {
      this.#runs.shift();
      for (const each of rows) this.#onRows(each);
      rows = this.#runs[0]?.rows ?? null;
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
