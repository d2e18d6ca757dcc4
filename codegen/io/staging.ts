/**
 * Files written in full beside their places while others are still being made, so that at the end they need only
 * be renamed. Nothing of it is left when the work or the process ends before that.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { OutputFile } from "../emit/output-file.js";
import { onEnd } from "./clean-up.js";
import { isAlive } from "./folder-lock.js";
import { IoError } from "./io-error.js";
import { reason } from "./load-sources.js";
import { makeFolder } from "./make-folder.js";

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

  /** Writes a file beside its place. */
  add({ path, text }: OutputFile): void {
    const folder = dirname(join(this.#outputFolder, path));
    this.#made.push(...makeFolder(folder));
    const temporary = temporaryPath(folder);
    ours.add(temporary);
    this.#files.push({ path, temporary });
    writeDurably(temporary, text);
  }

  /** Removes what a generator left beside the place of that file that was killed while it wrote. */
  sweep(path: string): void {
    const folder = dirname(join(this.#outputFolder, path));
    if (this.#swept.has(folder)) return;
    this.#swept.add(folder);
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder)) {
      const writer = Number(TEMPORARY.exec(name)?.[1]);
      const left = join(folder, name);
      if (Number.isNaN(writer) || (writer === process.pid ? ours.has(left) : isAlive(writer)))
        continue;
      rmSync(left, { force: true });
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
    for (const { temporary } of this.#files) rmSync(temporary, { force: true });
    for (const folder of this.#made.toReversed()) removeIfEmpty(folder);
  }
}

const TEMPORARY = /^\.(\d+)\.\d+\.itchgen\.tmp$/u;

/** Files of this process that are not yet in their places. */
const ours = new Set<string>();
let count = 0;

/** A name that no other file has; whoever finds it can tell whether its writer is still there. */
export function temporaryPath(folder: string): string {
  return join(folder, `.${process.pid}.${count++}.itchgen.tmp`);
}

/** Removes the folder; false where something is in it. */
export function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file that is still there after the machine lost its power. */
function writeDurably(path: string, text: string): void {
  const file = openSync(path, "wx", 0o644);
  try {
    const bytes = Buffer.from(text, "utf8");
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Does something with files. @throws IoError in the operating system's words; nothing has changed then */
export function changingNothing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof IoError) throw error;
    throw new IoError(`${reason(error)}; nothing was changed`, { cause: error });
  }
}
