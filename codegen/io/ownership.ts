/**
 * Which files below the output folder are ours, and what they held when we wrote them: the difference
 * between a file that someone edited and one that is merely out of date.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../emit/output-file.js";
import { IoError } from "./io-error.js";
import { unreadable } from "./load-sources.js";

/** Path of the record, relative to the output folder. */
export const OWNERSHIP_PATH = ".itchgen.json";

/** What was written, and by which generator. */
export interface Ownership {
  /** SHA-256 of each file we wrote, by path relative to the output folder. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Version of the generator that wrote them; null when it did not say. */
  readonly generator: string | null;
}

/**
 * Reads the record; empty when there is none.
 * @throws IoError when the record exists but cannot be understood.
 */
export function readOwnership(outputFolder: string): Ownership {
  const path = join(outputFolder, OWNERSHIP_PATH);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      return { hashes: new Map(), generator: null };
    throw new IoError(`${path}: ${unreadable(error)}`, { cause: error });
  }
  return parse(path, text);
}

/** The record of files by their hashes and of the generator that makes them, itself a file to write. */
export function ownershipFile(
  hashes: ReadonlyMap<string, string>,
  generator: string | null,
): OutputFile {
  const writer = generator === null ? {} : { generator };
  const record = { itchgen: 1, ...writer, files: Object.fromEntries(hashes) };
  return { path: OWNERSHIP_PATH, text: `${JSON.stringify(record, null, 2)}\n` };
}

/** True when the first version, `0.10.0`, comes after the second. */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((each) => each.split(/[.+-]/u).map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** SHA-256 of a text's UTF-8 bytes, hexadecimal. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function parse(path: string, text: string): Ownership {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record === "object" && record !== null && "files" in record) {
      const { files } = record;
      const generator = "generator" in record ? record.generator : null;
      if (typeof files === "object" && files !== null && isVersion(generator)) {
        const entries = Object.entries(files);
        if (entries.every(isHashEntry)) return { hashes: new Map(entries), generator };
      }
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new IoError(
    `${path}: is not a record of generated files; delete it and run codegen --force`,
  );
}

function isVersion(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && /^\d+\.\d+\.\d+(?:[.+-]|$)/u.test(value));
}

function isHashEntry(entry: [string, unknown]): entry is [string, string] {
  const [path, hash] = entry;
  const safe = !path.startsWith("/") && !path.split("/").includes("..") && !path.includes("\\");
  return safe && typeof hash === "string" && /^[0-9a-f]{64}$/u.test(hash);
}
