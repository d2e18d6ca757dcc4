/** What all commands that write files have in common: an end that leaves a whole file or none. */
import type { ExitStatus } from "../exit-status.js";
import { InputError } from "../input/input-error.js";
import { Interruption } from "../interruption.js";
import { OutputFile } from "./output-file.js";

/** The files of one run. */
export class Outputs {
  readonly interruption: Interruption = new Interruption();
  readonly #files: OutputFile[] = [];

  /** @throws InputError when there is such a file, or it is opened twice */
  open(path: string, options: { readonly force: boolean }): OutputFile {
    const file = new OutputFile(path, options);
    this.#files.push(file);
    return file;
  }

  /** Waits until all files take more; the place where an interruption is heard. */
  async drain(): Promise<void> {
    this.interruption.check();
    for (const file of this.#files) await file.drain();
  }

  /** Moves all files to their places. */
  async commit(): Promise<void> {
    this.interruption.check();
    for (const file of this.#files) await file.commit();
  }

  /** Takes back what was not committed. */
  abort(): void {
    for (const file of this.#files) file.abort();
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
    outputs.abort();
    outputs.interruption.stop();
  }
}
