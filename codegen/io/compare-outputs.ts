/** Compares what should be on disk with what is: the one comparison that both writing and checking use. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../emit/output-file.js";
import { IoError } from "./io-error.js";
import { reason } from "./load-sources.js";
import { hashOf, ownershipFile, readOwnership } from "./ownership.js";

/**
 * How one file on disk differs from what the specs say. `missing`: not there. `edited`: not what we
 * wrote. `stale`: what we wrote, but the specs or the generator have changed since. `line-ends`: only
 * its line ends differ. `other-generator`: what another version of the generator wrote. `foreign`: in our way, but never written by us. `orphaned`: ours, but nothing
 * generates it any more.
 */
export type DriftKind =
  "missing" | "edited" | "stale" | "other-generator" | "line-ends" | "foreign" | "orphaned";

/** One file that is not as it should be. */
export interface Drift {
  readonly kind: DriftKind;
  /** Relative to the output folder. */
  readonly path: string;
}

/** The whole comparison. */
export interface Comparison {
  /** Every file that should be there, the ownership record last. */
  readonly wanted: readonly OutputFile[];
  /** Sorted by path; empty when the disk holds exactly what it should. */
  readonly drifts: readonly Drift[];
}

/**
 * Compares the output folder with the wanted files; reads only.
 * @throws IoError when a file exists but cannot be read.
 */
export function compareOutputs(
  outputFolder: string,
  files: readonly OutputFile[],
  generator: string | null = null,
): Comparison {
  const { hashes: owned, generator: writer } = readOwnership(outputFolder);
  const record = ownershipFile(files, generator);
  const stale = writer === generator ? "stale" : "other-generator";
  const wanted = [...files, record];
  const paths = new Set(wanted.map((file) => file.path));
  const drifts: Drift[] = [];
  for (const file of wanted) {
    const found = driftOf(file, readText(join(outputFolder, file.path)), owned.get(file.path));
    if (found === null) continue;
    const isOld = found === "stale" || (file === record && found !== "missing");
    drifts.push({ kind: isOld ? stale : found, path: file.path });
  }
  for (const path of owned.keys()) {
    if (!paths.has(path) && readText(join(outputFolder, path)) !== null) {
      drifts.push({ kind: "orphaned", path });
    }
  }
  drifts.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { wanted, drifts };
}

function driftOf(
  wanted: OutputFile,
  found: string | null,
  ownedHash: string | undefined,
): DriftKind | null {
  if (found === wanted.text) return null;
  if (found === null) return "missing";
  if (found.replaceAll("\r\n", "\n") === wanted.text) return "line-ends";
  if (ownedHash === undefined) return "foreign";
  return ownedHash === hashOf(found) ? "stale" : "edited";
}

/** The text of a file, or null when there is none. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new IoError(`${path}: cannot be read: ${reason(error)}`, { cause: error });
  }
}
