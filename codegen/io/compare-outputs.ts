/** Compares what should be on disk with what is: the one comparison that both writing and checking use. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../emit/output-file.js";
import { IoError } from "./io-error.js";
import { unreadable } from "./load-sources.js";
import {
  hashOf,
  OWNERSHIP_PATH,
  ownershipFile,
  readOwnership,
  type Ownership,
} from "./ownership.js";

/**
 * How one file on disk differs from what the specs say. `missing`: not there. `edited`: not what we
 * wrote. `stale`: what we wrote, but the specs or the generator have changed since. `line-ends`: only
 * its line ends differ. `other-generator`: what another version of the generator wrote. `foreign`: in our way, but never written by us. `orphaned`: ours, but nothing
 * generates it any more. `edited-orphan`: the same, and not what we wrote.
 */
export type DriftKind =
  | "missing"
  | "edited"
  | "stale"
  | "other-generator"
  | "line-ends"
  | "foreign"
  | "orphaned"
  | "edited-orphan";

/** One file that is not as it should be. */
export interface Drift {
  readonly kind: DriftKind;
  /** Relative to the output folder. */
  readonly path: string;
}

/** The whole comparison. */
export interface Comparison {
  /** Record of the files that should be there, itself one of them. */
  readonly record: OutputFile;
  /** Paths of the files that should be there, sorted, the record's last. */
  readonly wanted: readonly string[];
  /** Sorted by path; empty when the disk holds exactly what it should. */
  readonly drifts: readonly Drift[];
}

/** Files, one after the other. */
export type Files = Iterable<OutputFile> | AsyncIterable<OutputFile>;

/**
 * Compares the output folder with the wanted files; reads only.
 * @throws IoError when a file exists but cannot be read.
 */
export async function compareOutputs(
  outputFolder: string,
  files: Files,
  generator: string | null = null,
): Promise<Comparison> {
  const comparer = new Comparer(outputFolder, generator);
  for await (const file of files) comparer.see(file);
  return comparer.end();
}

/** Sees one wanted file after the other, and keeps of each no more than its hash. */
export class Comparer {
  readonly #outputFolder: string;
  readonly #generator: string | null;
  readonly #owned: Ownership;
  readonly #seen = new Map<string, Seen>();
  readonly #drifts: Drift[] = [];

  /** @throws IoError when there is a record of earlier files that cannot be understood */
  constructor(outputFolder: string, generator: string | null) {
    this.#outputFolder = outputFolder;
    this.#generator = generator;
    this.#owned = readOwnership(outputFolder);
  }

  /** How the file on disk differs, or null when it is as it should be. */
  see(file: OutputFile): DriftKind | null {
    const { path } = file;
    if (this.#seen.has(path)) throw new Error(`${path} is generated twice`);
    const place = join(this.#outputFolder, path);
    const stamp = stampOf(place);
    const found = readText(place);
    const foundHash = found === null ? null : hashOf(found);
    const hash = found === file.text && foundHash !== null ? foundHash : hashOf(file.text);
    this.#seen.set(path, { hash, foundHash, stamp });
    const kind = driftOf(file.text, found, foundHash, this.#owned.hashes.get(path));
    return kind === null ? null : this.#drift(kind, path);
  }

  /** After the last file: the record, the files that nothing generates any more, and all drifts. */
  end(): Comparison {
    const sorted = [...this.#seen.keys()].sort();
    const hashes = new Map(sorted.map((path) => [path, this.#seen.get(path)?.hash ?? ""]));
    const record = ownershipFile(hashes, this.#generator);
    this.see(record);
    for (const [path, hash] of this.#owned.hashes) {
      if (this.#seen.has(path)) continue;
      const found = readText(join(this.#outputFolder, path));
      if (found === null) continue;
      const isAsWritten = [found, found.replaceAll("\r\n", "\n")].some(
        (text) => hashOf(text) === hash,
      );
      this.#drift(isAsWritten ? "orphaned" : "edited-orphan", path);
    }
    const drifts = this.#drifts.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    return { record, wanted: [...sorted, record.path], drifts };
  }

  /** Paths of files that are no longer as they were when they were seen, and not as they should be either. */
  changedSince(): readonly string[] {
    return [...this.#seen].flatMap(([path, { hash, foundHash, stamp }]) => {
      const place = join(this.#outputFolder, path);
      if (stampOf(place) === stamp) return [];
      const text = readText(place);
      const now = text === null ? null : hashOf(text);
      return now === foundHash || now === hash ? [] : [path];
    });
  }

  #drift(found: DriftKind, path: string): DriftKind {
    // The record has no hash of its own: whatever else it holds is from another run.
    const isOld = found === "stale" || (path === OWNERSHIP_PATH && found === "foreign");
    const stale = this.#owned.generator === this.#generator ? "stale" : "other-generator";
    const kind = isOld ? stale : found;
    this.#drifts.push({ kind, path });
    return kind;
  }
}

/** What is remembered of a file. */
interface Seen {
  /** Of what it should be. */
  readonly hash: string;
  /** Of what it was; null when it was not there. */
  readonly foundHash: string | null;
  readonly stamp: string;
}

/** What can be seen of a file without reading it: while that is the same, nobody has written it. */
function stampOf(path: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return "";
  }
}

function driftOf(
  wanted: string,
  found: string | null,
  foundHash: string | null,
  ownedHash: string | undefined,
): DriftKind | null {
  if (found === wanted) return null;
  if (found === null) return "missing";
  if (found.replaceAll("\r\n", "\n") === wanted) return "line-ends";
  if (ownedHash === undefined) return "foreign";
  return ownedHash === foundHash ? "stale" : "edited";
}

/** The text of a file, or null when there is none. */
export function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    throw new IoError(`${path}: ${unreadable(error)}`, { cause: error });
  }
}
