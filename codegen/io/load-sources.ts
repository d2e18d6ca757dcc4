/** Paths in, texts out. Bytes that are not UTF-8 are refused: a replacement character would be a silent change. */
import { closeSync, openSync, readSync } from "node:fs";
import type { SourceFile } from "../source/source-file.js";
import { IoError } from "./io-error.js";

/**
 * Reads spec files; `-` reads standard input. At most 4 MiB of each are read: no spec is that long, and
 * a device file has no end.
 * @throws IoError naming the file that cannot be read.
 */
export function loadSources(paths: readonly string[]): readonly SourceFile[] {
  return paths.map(loadSource);
}

const MOST_BYTES = 4 * 1024 * 1024;
const CHUNK = 64 * 1024;

function loadSource(path: string): SourceFile {
  const name = path === "-" ? "<stdin>" : path;
  try {
    return sourceOf(name, readBytes(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "EISDIR" ? "is a folder; name the specs in it" : unreadable(error);
    throw new IoError(`${name}: ${why}`, { cause: error });
  }
}

function readBytes(path: string): Buffer {
  const file = path === "-" ? 0 : openSync(path, "r");
  try {
    const chunks: Buffer[] = [];
    for (let total = 0; total < MOST_BYTES;) {
      const chunk = Buffer.alloc(CHUNK);
      const count = readSome(file, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      total += count;
    }
    return Buffer.concat(chunks);
  } finally {
    if (path !== "-") closeSync(file);
  }
}

/** Waits where standard input is a pipe that has nothing to give yet. */
function readSome(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** The file of some bytes; what is not UTF-8 is remembered, for the compiler to point at. */
export function sourceOf(path: string, bytes: Uint8Array): SourceFile {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const again = Buffer.from(text, "utf8");
  if (again.equals(bytes)) return { path, text: text.replace(/^\ufeff/u, "") };
  let same = 0;
  while (again[same] === bytes[same]) same++;
  return {
    path,
    text,
    notUtf8At: text.length - Buffer.from(again.subarray(same)).toString().length,
  };
}

/** That a file cannot be read, and why, for a sentence that has named it already. */
export function unreadable(error: unknown): string {
  return `cannot be read: ${reason(error).replace(/, \w+ '.*'$/u, "")}`;
}

/** What went wrong, in the operating system's words. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
