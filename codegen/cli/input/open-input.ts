/** A path in, its bytes in chunks out, unpacked when they are gzip: memory for one chunk, whatever the size. */
import { createReadStream, fstatSync, openSync } from "node:fs";
import { reason, unreadable } from "../../io/load-sources.js";
import { ExitStatus } from "../exit-status.js";
import { gunzip } from "./gunzip.js";
import { InputError } from "./input-error.js";
import { readFileChunks } from "./read-file-chunks.js";

type Chunks = AsyncGenerator<Uint8Array, void, undefined>;

/** An opened file or standard input. */
export interface Input {
  /** For messages: the path, or `<stdin>`. */
  readonly name: string;
  /** Whole unpacked bytes in order; each chunk is good until the next is asked for. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Share of the file read so far, 0 to 1; null when its size is unknown. */
  readonly progress: () => number | null;
}

/** Bytes asked for at once. */
const CHUNK = 256 * 1024;

/**
 * Opens a file, or standard input for `-`.
 * @throws InputError when it cannot be opened or read, or gzip data is damaged; the latter two while
 * the chunks are read.
 */
export function openInput(path: string): Input {
  const name = path === "-" ? "<stdin>" : path;
  const { bytes, size } = open(path, name);
  let read = 0;
  return {
    name,
    chunks: unpacked(
      counted(bytes, (length) => (read += length)),
      name,
    ),
    progress: () => (size === null || size === 0 ? null : Math.min(1, read / size)),
  };
}

interface Opened {
  /** Each chunk is good until the next is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly size: number | null;
}

function open(path: string, name: string): Opened {
  if (path === "-") return { bytes: process.stdin, size: null };
  try {
    const file = openSync(path, "r");
    const facts = fstatSync(file);
    if (facts.isDirectory()) throw new InputError(ExitStatus.noInput, `${name}: is a folder`);
    if (facts.isFile()) return { bytes: readFileChunks(file, CHUNK), size: facts.size };
    return { bytes: createReadStream(path, { fd: file, highWaterMark: CHUNK }), size: null };
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(ExitStatus.noInput, `${name}: ${unreadable(error)}`);
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, count: (bytes: number) => void): Chunks {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

async function* unpacked(chunks: Chunks, name: string): Chunks {
  let unpackedBytes = 0;
  try {
    const first = await firstBytes(chunks);
    const all = chain(first, chunks);
    const source = isGzip(first) ? gunzip(all) : all;
    for await (const chunk of source) {
      unpackedBytes += chunk.length;
      yield chunk;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith("Z_") === true) {
      throw new InputError(
        ExitStatus.damagedInput,
        `${name}: the gzip data is damaged after ${unpackedBytes} unpacked bytes: ${reason(error)}`,
        { cause: error },
      );
    }
    throw new InputError(ExitStatus.noInput, `${name}: ${unreadable(error)}`, {
      cause: error,
    });
  }
}

/** At least two bytes, when there are two: enough to know gzip by. */
async function firstBytes(chunks: Chunks): Promise<Buffer> {
  let first = Buffer.alloc(0);
  while (first.length < 2) {
    const next = await chunks.next();
    if (next.done === true) break;
    first = Buffer.concat([first, next.value]);
  }
  return first;
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function* chain(first: Buffer, rest: Chunks): Chunks {
  if (first.length > 0) yield first;
  yield* rest;
}
