/** Paths in, texts out. Bytes that are not UTF-8 are refused: a replacement character would be a silent change. */
import { readFileSync } from "node:fs";
import type { SourceFile } from "../source/source-file.js";
import { IoError } from "./io-error.js";

/**
 * Reads spec files; `-` reads standard input.
 * @throws IoError naming the file that cannot be read or is not UTF-8.
 */
export function loadSources(paths: readonly string[]): readonly SourceFile[] {
  return paths.map(loadSource);
}

function loadSource(path: string): SourceFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    throw new IoError(`${path}: cannot be read: ${reason(error)}`, { cause: error });
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    return { path: path === "-" ? "<stdin>" : path, text };
  } catch (error) {
    throw new IoError(`${path}: is not UTF-8 text`, { cause: error });
  }
}

/** What went wrong, in the operating system's words. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
