/** Streams cut into chunks, as TCP might. */
import fc from "fast-check";

/** Cuts: sizes of chunks, used over and over until the bytes are through; often a single byte. */
export const someCuts: fc.Arbitrary<readonly number[]> = fc.array(
  fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 700 })),
  { minLength: 1, maxLength: 12 },
);

/** The bytes in chunks of the given sizes; each is overwritten once the next is asked for. */
export function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const limit = Math.min(bytes.length, at + (sizes[index % sizes.length] ?? 1));
    // Node's own buffers: a pooled one begins somewhere in another's memory.
    const chunk = Buffer.from(bytes.subarray(at, limit));
    yield chunk;
    // Its owner uses it again at once.
    chunk.fill(0xee);
    at = limit;
  }
}
