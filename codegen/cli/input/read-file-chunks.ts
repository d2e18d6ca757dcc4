/**
 * A file in chunks, into the same buffer over and over. Read where it is looked at: on another thread each chunk would
 * change processors twice, which costs more than the system's own reading ahead leaves to be waited for.
 */
import { closeSync, readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";

/** Chunks between two turns of the event loop, in which signals are heard and outputs go on. */
const CHUNKS_A_TURN = 8;

/** Reads an open file from its start to its end and closes it; each chunk is good until the next is asked for. */
export async function* readFileChunks(
  file: number,
  size: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const buffer = new Uint8Array(size);
  try {
    for (let chunk = 1; ; chunk++) {
      const length = readSync(file, buffer, 0, size, null);
      if (length === 0) return;
      yield buffer.subarray(0, length);
      if (chunk % CHUNKS_A_TURN === 0) await setImmediate();
    }
  } finally {
    closeSync(file);
  }
}
