/** A file in chunks: the next one is read while the last is looked at, into the same two buffers over and over. */
import { close, read } from "node:fs";
import { promisify } from "node:util";

const readInto = promisify(read);
const closeFile = promisify(close);

/** Reads an open file from its start to its end and closes it; each chunk is good until the next is asked for. */
export async function* readFileChunks(
  file: number,
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const buffers = [new Uint8Array(size), new Uint8Array(size)] as const;
  let reading = readInto(file, buffers[0], 0, size, null);
  try {
    for (let turn = 1; ; turn ^= 1) {
      const { bytesRead, buffer } = await reading;
      if (bytesRead === 0) return;
      reading = readInto(file, buffers[turn === 0 ? 0 : 1], 0, size, null);
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    // What goes wrong in a chunk that nobody wants any more is nobody's concern.
    await reading.catch(() => undefined);
    await closeFile(file);
  }
}
