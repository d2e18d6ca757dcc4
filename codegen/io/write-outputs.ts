/**
 * Brings the output folder to what the specs say, all or nothing: every changed file is first written
 * in full beside its place, then all are renamed into place; whatever goes wrong, the old files stay.
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, isAbsolute, join, normalize, relative } from "node:path";
import type { OutputFile } from "../emit/output-file.js";
import { compareOutputs, readText, type Drift } from "./compare-outputs.js";
import { IoError } from "./io-error.js";
import { reason } from "./load-sources.js";
import { makeFolder } from "./make-folder.js";
import { isNewer, OWNERSHIP_PATH, readOwnership } from "./ownership.js";
import { withFolderLock } from "./folder-lock.js";

/** What was done. */
export interface WriteReport {
  /** Paths written, relative to the output folder. */
  readonly written: readonly string[];
  /** Paths removed. */
  readonly removed: readonly string[];
  /** Number of files that were already as they should be. */
  readonly kept: number;
}

/** How to write. */
export interface WriteOptions {
  readonly outputFolder: string;
  /** Overwrite files that were edited by hand, never written by the generator, or written by a newer one. */
  readonly force: boolean;
  /** Version of the generator, for the record of what it wrote. */
  readonly generator?: string;
}

/**
 * Writes only what changed and removes only files that the generator owns.
 * @throws IoError when a file is in the way, edited, or cannot be written; then nothing has changed.
 */
export function writeOutputs(files: readonly OutputFile[], options: WriteOptions): WriteReport {
  const { outputFolder, force, generator = null } = options;
  for (const file of files) refuseEscape(file.path);
  try {
    makeFolder(outputFolder);
  } catch (error) {
    throw new IoError(`${outputFolder}: cannot be made: ${reason(error)}`, { cause: error });
  }
  return withFolderLock(outputFolder, () => {
    if (!force) refuseDowngrade(outputFolder, generator);
    const { wanted, drifts } = compareOutputs(outputFolder, files, generator);
    if (!force) refuseLoss(outputFolder, drifts);
    const changed = new Set(drifts.filter((drift) => drift.kind !== "orphaned").map((d) => d.path));
    const removed = drifts.filter((drift) => drift.kind === "orphaned").map((drift) => drift.path);
    const toWrite = wanted.filter((file) => changed.has(file.path));
    sweep(outputFolder, wanted);
    replaceAll(outputFolder, toWrite, removed);
    return {
      written: toWrite.map((file) => file.path),
      removed,
      kept: wanted.length - toWrite.length,
    };
  });
}

/**
 * An older generator would quietly take back what a newer one put right.
 * @throws IoError when the files were written by a newer generator than this one.
 */
export function refuseDowngrade(outputFolder: string, generator: string | null): void {
  const { generator: writer } = readOwnership(outputFolder);
  if (writer === null || generator === null || !isNewer(writer, generator)) return;
  throw new IoError(
    `${join(outputFolder, OWNERSHIP_PATH)}: itchgen ${writer} wrote these files and this is ${generator}; install ${writer} or newer, or go back on purpose with --force`,
  );
}

/** Paths come from checked names, so this guards against our own mistakes. */
function refuseEscape(path: string): void {
  const inside = relative(".", normalize(path));
  if (isAbsolute(path) || inside.startsWith("..") || path.includes("\0")) {
    throw new IoError(`${path}: lies outside the output folder`);
  }
}

function refuseLoss(outputFolder: string, drifts: readonly Drift[]): void {
  const inTheWay = drifts.filter((drift) => drift.kind === "edited" || drift.kind === "foreign");
  if (inTheWay.length === 0) return;
  const listed = inTheWay.map(
    ({ kind, path }) =>
      `${join(outputFolder, path)}: ${kind === "edited" ? "was edited by hand" : "was not written by itchgen"}`,
  );
  throw new IoError(
    [...listed, "nothing was written; move these files away, or overwrite them with --force"].join(
      "\n",
    ),
  );
}

/** Removes what a generator left that was killed while it wrote: the lock is ours, so none is at work. */
function sweep(outputFolder: string, files: readonly OutputFile[]): void {
  const folders = new Set(files.map(({ path }) => dirname(join(outputFolder, path))));
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      if (TEMPORARY.test(name)) rmSync(join(folder, name), { force: true });
    }
  }
}

const TEMPORARY = /^\.\d+\.\d+\.itchgen\.tmp$/u;

function replaceAll(
  outputFolder: string,
  files: readonly OutputFile[],
  removed: readonly string[],
): void {
  const staged: { readonly temporary: string; readonly target: string }[] = [];
  const undo: (() => void)[] = [];
  try {
    for (const file of files) {
      const target = join(outputFolder, file.path);
      const temporary = join(dirname(target), `.${process.pid}.${staged.length}.itchgen.tmp`);
      makeFolder(dirname(target));
      staged.push({ temporary, target });
      writeDurably(temporary, file.text);
    }
    for (const { temporary, target } of staged) {
      const old = readText(target);
      renameSync(temporary, target);
      undo.push(() => restore(target, old));
    }
    for (const path of removed) {
      const target = join(outputFolder, path);
      const old = readText(target);
      rmSync(target);
      undo.push(() => restore(target, old));
    }
  } catch (error) {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
    for (const step of undo.reverse()) step();
    throw new IoError(`${reason(error)}; nothing was changed`, { cause: error });
  }
  for (const path of removed) removeEmptyFolders(outputFolder, dirname(path));
}

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

function restore(path: string, text: string | null): void {
  rmSync(path, { force: true });
  if (text !== null) writeDurably(path, text);
}

function removeEmptyFolders(outputFolder: string, folder: string): void {
  for (let at = folder; at !== "." && at !== ""; at = dirname(at)) {
    try {
      rmdirSync(join(outputFolder, at));
    } catch {
      return;
    }
  }
}
