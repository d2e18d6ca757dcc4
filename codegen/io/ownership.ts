/**
 * Which files below the output folder are ours, and what they held when we wrote them: the difference
 * between a file that someone edited and one that is merely out of date.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputFile } from "../emit/output-file.js";
import { IoError } from "./io-error.js";
import { reason } from "./load-sources.js";

/** Path of the record, relative to the output folder. */
export const OWNERSHIP_PATH = ".itchgen.json";

/** SHA-256 of each file we wrote, by path relative to the output folder. */
export type Ownership = ReadonlyMap<string, string>;

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
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw new IoError(`${path}: cannot be read: ${reason(error)}`, { cause: error });
  }
  return parse(path, text);
}

/** The record of the given files, itself a file to write. */
export function ownershipFile(files: readonly OutputFile[]): OutputFile {
  const hashes = Object.fromEntries(files.map((file) => [file.path, hashOf(file.text)]));
  return {
    path: OWNERSHIP_PATH,
    text: `${JSON.stringify({ itchgen: 1, files: hashes }, null, 2)}\n`,
  };
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
      if (typeof files === "object" && files !== null) {
        const entries = Object.entries(files);
        if (entries.every(isHashEntry)) return new Map(entries);
      }
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new IoError(
    `${path}: is not a record of generated files; delete it and run codegen --force`,
  );
}

function isHashEntry(entry: [string, unknown]): entry is [string, string] {
  const [path, hash] = entry;
  const safe = !path.startsWith("/") && !path.split("/").includes("..") && !path.includes("\\");
  return safe && typeof hash === "string" && /^[0-9a-f]{64}$/u.test(hash);
}
