/** The first bytes of an input, looked at before it is read from its start. */
import type { Input } from "./open-input.js";

/**
 * Waits for `length` bytes, or for all when there are fewer; `rest` is the input as if nothing had been
 * read. Damage to the packed bytes shows only when it is reached in `rest`.
 */
export async function readHead(
  input: Input,
  length: number,
): Promise<{ readonly head: Uint8Array; readonly rest: Input }> {
  const chunks = input.chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  let failure: { readonly error: unknown } | null = null;
  while (size < length && failure === null) {
    try {
      const next = await chunks.next();
      if (next.done === true) break;
      // A copy: who reads ahead must not rely on a chunk that may be used again.
      held.push(next.value.slice());
      size += next.value.length;
    } catch (error) {
      if (size === 0) throw error;
      failure = { error };
    }
  }
  const head = Buffer.concat(held);
  return {
    head: head.subarray(0, length),
    rest: { ...input, chunks: again(head, failure, chunks) },
  };
}

async function* again(
  head: Uint8Array,
  failure: { readonly error: unknown } | null,
  chunks: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    if (head.length > 0) yield head;
    if (failure !== null) throw failure.error;
    for (;;) {
      const next = await chunks.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    // Who stops early closes the input: an open standard input would keep the process from ending.
    await chunks.return?.();
  }
}
