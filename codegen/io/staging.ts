/**
 * Files written in full beside their places while others are still being made, so that at the end they need only
 * be renamed. Nothing of it is left when the work or the process ends before that.
 */
import {
  closeSync,
  existsSync,
  fsync,
  openSync,
  readdirSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "../emit/output-file.js";
import { onEnd } from "./clean-up.js";
import { IoError } from "./io-error.js";
import { reason } from "./load-sources.js";
import { makeFolder } from "./make-folder.js";
import { isAlive, removeTemporary, temporaryPath, writerOf } from "./temporary-path.js";

/** A file that is written and not yet in its place. */
export interface StagedFile {
  /** Relative to the output folder. */
  readonly path: string;
  /** Where it is now. */
  readonly temporary: string;
}

/** The files of one run that are to be written. */
export class Staging {
  readonly #outputFolder: string;
  readonly #files: StagedFile[] = [];
  readonly #made: string[] = [];
  readonly #swept = new Set<string>();
  readonly #sinking: Promise<void>[] = [];
  readonly #forget = onEnd(() => this.#discard());

  constructor(outputFolder: string) {
    this.#outputFolder = outputFolder;
  }

  /** In the order in which they came. */
  get files(): readonly StagedFile[] {
    return this.#files;
  }

  /** Makes the output folder itself. */
  makeFolder(): void {
    this.#made.push(...makeFolder(this.#outputFolder));
  }

  /** Writes a file beside its place; throws in the operating system's words. Until it is on the disk as well, others may be added. */
  async add({ path, text }: OutputFile): Promise<void> {
    const folder = dirname(join(this.#outputFolder, path));
    this.#made.push(...makeFolder(folder));
    const temporary = temporaryPath(folder);
    ours.add(temporary);
    this.#files.push({ path, temporary });
    this.#sinking.push(writeDurably(temporary, text));
    if (this.#sinking.length >= MOST_SINKING) await this.#sinking.shift();
  }

  /**
   * Waits until all files are on the disk: a rename must not be there before what it renames.
   * @throws IoError when one of them does not get there
   */
  async settle(): Promise<void> {
    try {
      await Promise.all(this.#sinking);
    } catch (error) {
      throw nothingChanged(error);
    }
  }

  /** Removes what a generator left beside the place of that file that was killed while it wrote. */
  sweep(path: string): void {
    const folder = dirname(join(this.#outputFolder, path));
    if (this.#swept.has(folder)) return;
    this.#swept.add(folder);
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder)) {
      const writer = writerOf(name);
      const left = join(folder, name);
      if (writer === null || (writer === process.pid ? ours.has(left) : isAlive(writer))) continue;
      removeTemporary(left);
    }
  }

  /** After all files are in their places. */
  end(): void {
    for (const { temporary } of this.#files) ours.delete(temporary);
    this.#files.length = 0;
    this.#made.length = 0;
    this.#forget();
  }

  /** Takes back what is not in its place, and the folders that were made for it. */
  discard(): void {
    this.#discard();
    this.end();
  }

  #discard(): void {
    for (const { temporary } of this.#files) removeTemporary(temporary);
    for (const folder of this.#made.toReversed()) removeIfEmpty(folder);
  }
}

/** Files of this process that are not yet in their places. */
const ours = new Set<string>();

/** Removes the folder; false where something is in it. */
export function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file; what is returned waits until it is still there after the machine lost its power. */
function writeDurably(path: string, text: string): Promise<void> {
  const file = openSync(path, "wx", 0o644);
  try {
    writeFileSync(file, text);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  const sinking = new Promise<void>((done, fail) => {
    fsync(file, (error) => {
      closeSync(file);
      if (error === null) done();
      else fail(error);
    });
  });
  // It is waited for later; an error must not be nobody's until then.
  sinking.catch(() => undefined);
  return sinking;
}

/** As many files as may be on their way to the disk: each is an open file. */
const MOST_SINKING = 16;

/** What went wrong with files, in the operating system's words; whoever throws it has changed nothing. */
export function nothingChanged(error: unknown): IoError {
  if (error instanceof IoError) return error;
  return new IoError(`${reason(error)}; nothing was changed`, { cause: error });
}
