/** What all commands that write files have in common: an end that leaves a whole file or none. */
import type { ExitStatus } from "../exit-status.js";
import { InputError } from "../input/input-error.js";
import { Interruption } from "../interruption.js";
import { OutputFile } from "./output-file.js";

/** Work that is done elsewhere, and whose outcome goes into a file. */
export interface WorkAhead {
  /** Waits until little of it is left. */
  drain(): Promise<void>;
  /** Waits until all of it is in the file. */
  settle(): Promise<void>;
  /** Ends it, done or not, and waits for that end. */
  stop(): Promise<void>;
}

/** The files of one run. */
export class Outputs {
  readonly interruption: Interruption = new Interruption();
  readonly #files: OutputFile[] = [];
  readonly #works: WorkAhead[] = [];

  /** @throws InputError when there is such a file, or it is opened twice */
  open(path: string, options: { readonly force: boolean }): OutputFile {
    const file = new OutputFile(path, options);
    this.#files.push(file);
    return file;
  }

  /** Work that is waited for together with the files, and never outlives them. */
  addWork(work: WorkAhead): void {
    this.#works.push(work);
  }

  /** Waits until all files take more; the place where an interruption is heard. */
  async drain(): Promise<void> {
    this.interruption.check();
    for (const work of this.#works) await work.drain();
    for (const file of this.#files) await file.drain();
  }

  /** Waits until all work is in the files. */
  async settle(): Promise<void> {
    for (const work of this.#works) await work.settle();
  }

  /** Moves all files to their places. */
  async commit(): Promise<void> {
    this.interruption.check();
    for (const file of this.#files) await file.commit();
  }

  /** Ends all work, and takes back what was not committed. */
  async abort(): Promise<void> {
    for (const file of this.#files) file.abort();
    await Promise.all(this.#works.map((work) => work.stop()));
  }
}

/** Runs a command; what goes wrong becomes a message and an exit status, and leaves no file. */
export async function runWriting(
  name: string,
  run: (outputs: Outputs) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const outputs = new Outputs();
  try {
    return await run(outputs);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    if (error.message !== "") process.stderr.write(`itchgen ${name}: ${error.message}\n`);
    return error.status;
  } finally {
    await outputs.abort();
    outputs.interruption.stop();
  }
}
