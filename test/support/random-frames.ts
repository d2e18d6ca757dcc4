/** Frames that meet every message, verdict and type byte of a protocol. */
import type { ProtocolDescriptor } from "../../runtime/descriptor.js";
import type { Frame } from "./c-decoder.js";
import { randomBits, randomBytes } from "./random.js";

/** Every message at every length up to 8 too many, every type byte, every record; bytes random. */
export function randomFrames(
  { messages, records, messageTypeOffset }: ProtocolDescriptor,
  count: number,
): Frame[] {
  const random = randomBits(20_191_230);
  const frames: Frame[] = [];
  const typeAt = messageTypeOffset ?? 0;
  const longest = Math.max(...[...messages, ...records].map(({ length }) => length));
  while (frames.length < count) {
    for (const [index, { length }] of records.entries()) {
      frames.push({ record: index + 1, bytes: randomBytes(length, random) });
    }
    for (const { typeCode, length } of messages) {
      // Two thirds of the frames are whole, or nobody would read a field.
      const shown = random() % 3 === 0 ? random() % (length + 9) : length;
      frames.push({ record: 0, bytes: ofType(typeCode, shown) });
    }
    if (messages.length > 0)
      frames.push({ record: 0, bytes: ofType(random() & 0xff, random() % (longest + 9)) });
  }
  for (let type = 0; messages.length > 0 && type < 256; type++) {
    for (let length = 0; length <= Math.min(longest + 1, 60); length++) {
      frames.push({ record: 0, bytes: ofType(type, length) });
    }
  }
  return frames;

  function ofType(type: number, length: number): Uint8Array {
    const bytes = randomBytes(length, random);
    if (length > typeAt) bytes[typeAt] = type;
    return bytes;
  }
}
