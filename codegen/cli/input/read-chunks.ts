/** The bytes of an input into whoever takes them, and what kept them from coming to an end. */
import { ExitStatus } from "../exit-status.js";
import { InputError } from "./input-error.js";
import type { Input } from "./open-input.js";

/** Takes the bytes of an input. */
export interface ChunkReader {
  /** True when further chunks would change nothing. */
  readonly isDone: boolean;
  push(chunk: Uint8Array): void;
}

/**
 * Reads until the end, or until the reader is done. Returns the damage when the input could not be
 * unpacked to its end; all bytes before that were pushed.
 * @throws InputError when the input cannot be read at all
 */
export async function readChunks(
  { chunks }: Input,
  reader: ChunkReader,
  afterChunk: () => Promise<void> | void,
): Promise<InputError | null> {
  try {
    for await (const chunk of chunks) {
      reader.push(chunk);
      await afterChunk();
      if (reader.isDone) break;
    }
    return null;
  } catch (error) {
    if (error instanceof InputError && error.status === ExitStatus.damagedInput) return error;
    throw error;
  }
}
