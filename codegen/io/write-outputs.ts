/**
 * Brings the output folder to what the specs say, all or nothing: every changed file is first written in full beside
 * its place, as soon as it is made, then all are renamed into place; whatever goes wrong, the old files stay. Of a
 * file that is written, or as it should be, no more than its hash is kept.
 */
import { dirname, isAbsolute, join, normalize, relative } from "node:path";
import type { OutputFile } from "../emit/output-file.js";
import { Comparer, type Comparison, type Drift, type Files } from "./compare-outputs.js";
import { withFolderLock } from "./folder-lock.js";
import { IoError } from "./io-error.js";
import { reason } from "./load-sources.js";
import { isNewer, OWNERSHIP_PATH, readOwnership } from "./ownership.js";
import { replaceFiles } from "./replace-files.js";
import { nothingChanged, removeIfEmpty, Staging } from "./staging.js";

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
 * @throws IoError when a file is in the way, edited, or cannot be written; then nothing has changed. What making the
 * files throws is passed on, and nothing has changed either.
 */
export async function writeOutputs(files: Files, options: WriteOptions): Promise<WriteReport> {
  const staging = new Staging(options.outputFolder);
  try {
    const { comparer, comparison } = await stage(files, staging, options);
    // What is as it should be needs no lock: a folder that takes no files is no hindrance, and keeps its time.
    if (comparison.drifts.length === 0) return replace(staging, comparison, options.outputFolder);
    return withFolderLock(options.outputFolder, () => {
      refuseChanged(comparer, options);
      return replace(staging, comparison, options.outputFolder);
    });
  } finally {
    staging.discard();
  }
}

/** Compares file by file, and writes what differs beside its place. */
async function stage(
  files: Files,
  staging: Staging,
  options: WriteOptions,
): Promise<{ readonly comparer: Comparer; readonly comparison: Comparison }> {
  const { outputFolder, force, generator = null } = options;
  try {
    staging.makeFolder();
  } catch (error) {
    const isFile = (error as NodeJS.ErrnoException).code === "EEXIST";
    const why = isFile ? "is a file where a folder is wanted" : `cannot be made: ${reason(error)}`;
    throw new IoError(`${outputFolder}: ${why}`, { cause: error });
  }
  if (!force) refuseDowngrade(outputFolder, generator);
  const comparer = new Comparer(outputFolder, generator);
  let losses = 0;
  for await (const file of files) {
    refuseEscape(file.path);
    const kind = comparer.see(file);
    if (!force && isLoss(kind)) losses++;
    // Where something is in the way nothing will be written: the rest is looked at, to name them all.
    if (losses > 0) continue;
    await prepare(staging, file, kind !== null);
  }
  const comparison = comparer.end();
  const { drifts, record } = comparison;
  if (!force) refuseLoss(outputFolder, drifts);
  const isChanged = drifts.some(({ path }) => path === record.path);
  await prepare(staging, record, isChanged);
  await staging.settle();
  return { comparer, comparison };
}

/** Clears the file's folder of what others left, and writes the file beside its place where it differs. */
async function prepare(staging: Staging, file: OutputFile, differs: boolean): Promise<void> {
  try {
    staging.sweep(file.path);
    if (differs) await staging.add(file);
  } catch (error) {
    throw nothingChanged(error);
  }
}

function replace(
  staging: Staging,
  { wanted, drifts }: Comparison,
  outputFolder: string,
): WriteReport {
  const isWanted = new Set(wanted);
  const removed = drifts.map(({ path }) => path).filter((path) => !isWanted.has(path));
  const staged = new Set(staging.files.map(({ path }) => path));
  try {
    replaceFiles(outputFolder, staging.files, removed);
  } catch (error) {
    throw nothingChanged(error);
  }
  staging.end();
  for (const path of removed) removeEmptyFolders(outputFolder, dirname(path));
  const written = wanted.filter((path) => staged.has(path));
  return { written, removed, kept: wanted.length - written.length };
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

/** Whether putting it right loses what somebody wrote. */
export function isLoss(kind: Drift["kind"] | null): boolean {
  return kind === "edited" || kind === "edited-orphan" || kind === "foreign";
}

function refuseLoss(outputFolder: string, drifts: readonly Drift[]): void {
  const inTheWay = drifts.filter(({ kind }) => isLoss(kind));
  if (inTheWay.length === 0) return;
  const listed = inTheWay.map(
    ({ kind, path }) =>
      `${join(outputFolder, path)}: ${kind === "foreign" ? "was not written by itchgen" : "was edited by hand"}`,
  );
  throw new IoError([
    ...listed,
    "nothing was written; move these files away, or overwrite them with --force",
  ]);
}

/** What came about while files were made may be an edit, or the files of another generator, and is nobody's to lose. */
function refuseChanged(comparer: Comparer, { outputFolder }: WriteOptions): void {
  const changed = comparer.changedSince();
  if (changed.length === 0) return;
  const listed = changed.map((path) => `${join(outputFolder, path)}: was changed meanwhile`);
  throw new IoError([...listed, "nothing was written; try again"]);
}

function removeEmptyFolders(outputFolder: string, folder: string): void {
  for (let at = folder; at !== "." && at !== ""; at = dirname(at)) {
    if (!removeIfEmpty(join(outputFolder, at))) return;
  }
}
