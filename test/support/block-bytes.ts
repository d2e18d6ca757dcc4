/** Arbitrary message blocks, sound and broken, and the plainest way to take them apart. */
import fc from "fast-check";
import type { ProtocolDescriptor } from "../../runtime/descriptor.js";

/** What a walk must report: a handler's name, where the message is, how long its block says it is. */
export type Sighting = readonly [handler: string, offset: number, length: number];

/** Bytes of some blocks: whole, short, long, unknown and empty ones, and often one cut off at the end. */
export function blockBytes({ messages }: ProtocolDescriptor): fc.Arbitrary<Uint8Array> {
  // Of one with 256 bytes more, the length's lower byte alone says what the type's own length is.
  const excess = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -60, max: 6 }) },
    { weight: 1, arbitrary: fc.constant(256) },
  );
  const known = fc
    .tuple(fc.constantFrom(...messages), excess, fc.nat(3))
    .map(([{ typeCode, length }, more, often]) => {
      // Three of four are as long as they should be.
      const bytes = new Uint8Array(Math.max(1, often > 0 ? length : length + more));
      bytes[0] = typeCode;
      return bytes;
    });
  const any = fc.uint8Array({ minLength: 0, maxLength: 300 });
  const block = fc.oneof(
    { weight: 6, arbitrary: known },
    { weight: 1, arbitrary: any },
    { weight: 1, arbitrary: fc.constant(new Uint8Array(0)) },
  );
  return fc.tuple(fc.array(block, { maxLength: 40 }), fc.nat(400)).map(([blocks, cut]) => {
    const bytes = Buffer.concat(
      blocks.flatMap((body) => [Buffer.of(body.length >> 8, body.length & 0xff), body]),
    );
    return new Uint8Array(bytes.subarray(0, Math.max(0, bytes.length - (cut > 60 ? 0 : cut))));
  });
}

/** Takes blocks apart without generated code. */
export function sightings(
  bytes: Uint8Array,
  { messages }: ProtocolDescriptor,
): { readonly seen: readonly Sighting[]; readonly end: number } {
  const seen: Sighting[] = [];
  let at = 0;
  for (;;) {
    const [high, low] = [bytes[at], bytes[at + 1]];
    if (high === undefined || low === undefined) return { seen, end: at };
    const length = high * 256 + low;
    const offset = at + 2;
    if (offset + length > bytes.length) return { seen, end: at };
    at = offset + length;
    if (length === 0) continue;
    const message = messages.find(({ typeCode }) => typeCode === bytes[offset]);
    if (message === undefined) seen.push(["unknown", offset, length]);
    else if (length < message.length) seen.push(["shortMessage", offset, length]);
    else seen.push([handlerName(message.name), offset, length]);
  }
}

/** A message's name in handlers. */
export function handlerName(name: string): string {
  return name.replace(/_+(.)/gu, (_, letter: string) => letter.toUpperCase());
}
