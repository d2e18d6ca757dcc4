/** Frames that meet every message, verdict, type byte and tail of a protocol. */
import type {
  LayoutDescriptor,
  ProtocolDescriptor,
  TailDescriptor,
} from "../../runtime/descriptor.js";
import { OUTBOUND, type Frame } from "./c-decoder.js";
import { randomBits, randomBytes } from "./random.js";

/** Every message at every length up to 8 too many, every type byte, every record; bytes random. */
export function randomFrames(
  protocol: ProtocolDescriptor,
  count: number,
  seed = 20_191_230,
): Frame[] {
  const { messages, records, messageTypeOffset } = protocol;
  const random = randomBits(seed);
  const frames: Frame[] = [];
  const typeAt = messageTypeOffset ?? 0;
  const dispatches = dispatchNumbers(protocol);
  const longest = Math.max(...[...messages, ...records].map(({ length }) => length));
  while (frames.length < count) {
    for (const [index, layout] of records.entries()) {
      frames.push({
        record: index + 1,
        bytes: wholeBytes(layout, randomBytes(layout.length, random)),
      });
    }
    for (const message of messages) {
      const { typeCode, length } = message;
      // Two thirds of the frames are whole, or nobody would read a field.
      const shown = random() % 3 === 0 ? random() % (length + 9) : length;
      const bytes = ofType(typeCode, shown);
      const record = message.direction === "outbound" && dispatches.length > 1 ? OUTBOUND : 0;
      frames.push({ record, bytes: shown === length ? cut(wholeBytes(message, bytes)) : bytes });
    }
    for (const record of dispatches) {
      frames.push({ record, bytes: ofType(random() & 0xff, random() % (longest + 9)) });
    }
  }
  for (const record of dispatches) {
    for (let type = 0; type < 256; type++) {
      for (let length = 0; length <= Math.min(longest + 1, 60); length++) {
        frames.push({ record, bytes: ofType(type, length) });
      }
    }
  }
  return frames;

  function ofType(type: number, length: number): Uint8Array {
    const bytes = randomBytes(length, random);
    if (length > typeAt) bytes[typeAt] = type;
    return bytes;
  }

  /** The fixed part with something behind it that it counts right. */
  function wholeBytes(layout: LayoutDescriptor, fixed: Uint8Array): Uint8Array {
    const { tail } = layout;
    if (tail === undefined || random() % 8 === 0) return fixed;
    const rest = tailBytes(tail);
    const bytes = new Uint8Array([...fixed, ...rest]);
    const view = new layout.view().wrap(new DataView(bytes.buffer), 0);
    const [field, size] =
      tail.kind === "group"
        ? [tail.count, rest.length / tail.record.length]
        : tail.kind === "appendage"
          ? [tail.lengthField, rest.length]
          : [null, 0];
    if (field !== null) (view as unknown as Record<string, number>)[memberName(field)] = size;
    return bytes;
  }

  function tailBytes(tail: TailDescriptor): Uint8Array {
    switch (tail.kind) {
      case "group":
        return randomBytes(tail.record.length * (random() % 5), random);
      case "appendage":
        return Uint8Array.from(
          Array.from({ length: random() % 5 }).flatMap(() => [...optionBytes(tail)]),
        );
      case "trailer":
        return wholeBytes(tail.record, randomBytes(tail.record.length, random));
    }
  }

  /** Mostly options that are listed, sometimes with another length or tag. */
  function optionBytes({
    options,
  }: Extract<TailDescriptor, { readonly kind: "appendage" }>): Uint8Array {
    const option = options[random() % options.length];
    const isListed = option !== undefined && random() % 4 !== 0;
    const length = isListed ? option.length : random() % 12;
    const tag = isListed ? option.tag : random() & 0xff;
    return new Uint8Array([1 + length, tag, ...randomBytes(length, random)]);
  }

  /** Now and then a byte less or some more. */
  function cut(bytes: Uint8Array): Uint8Array {
    const what = random() % 8;
    if (what === 0) return bytes.subarray(0, Math.max(0, bytes.length - 1 - (random() % 4)));
    return what === 1
      ? new Uint8Array([...bytes, ...randomBytes(1 + (random() % 8), random)])
      : bytes;
  }
}

function dispatchNumbers({ messages }: ProtocolDescriptor): readonly number[] {
  if (messages.length === 0) return [];
  const directions = new Set(messages.map(({ direction }) => direction));
  return directions.size > 1 ? [0, OUTBOUND] : [0];
}

function memberName(name: string): string {
  return name.replace(/_+(.)/gu, (_, letter: string) => letter.toUpperCase());
}
