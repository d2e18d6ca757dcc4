/** Random records of a BinaryFILE: what a day has, and what it should not have. */
import fc from "fast-check";
import type { MessageDescriptor, ProtocolDescriptor } from "../../../runtime/descriptor.js";

/** Times from which messages take one, so that they come close together, backwards and far apart. */
const SOME_TIMES = [0, 1, 34_200_000_000_000, 34_200_999_999_999, 34_201_000_000_000, 2 ** 48 - 1];

/** Times of day. */
export const someTimes: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(...SOME_TIMES),
  fc.integer({ min: 0, max: 2 ** 48 - 1 }),
);

/** Payloads of one protocol: mostly whole messages, of few stocks and few seconds. */
export function someRecords(
  protocol: ProtocolDescriptor,
  times: fc.Arbitrary<number> = someTimes,
): fc.Arbitrary<readonly Buffer[]> {
  const lengths = protocol.messages.map(({ length }) => length);
  const longest = Math.max(...lengths);
  const message = fc
    .record({
      layout: fc.constantFrom(...protocol.messages),
      fill: fc.uint8Array({ minLength: longest, maxLength: longest }),
      time: times,
      locate: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0xffff })),
      stock: fc.constantFrom("", "A", "AB", "ABCDEFGH", "A B", "ÿ"),
      extra: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1, -1, -5, 7),
    })
    .map(({ layout, fill, time, locate, stock, extra }) => {
      const bytes = Buffer.from(fill);
      place(bytes, layout, { timestamp: time, stock_locate: locate, stock });
      bytes[protocol.messageTypeOffset ?? 0] = layout.typeCode;
      return bytes.subarray(0, Math.max(1, layout.length + extra));
    });
  const noise = fc.uint8Array({ minLength: 1, maxLength: longest + 3 }).map((b) => Buffer.from(b));
  return fc.array(fc.oneof({ weight: 12, arbitrary: message }, { weight: 1, arbitrary: noise }), {
    maxLength: 60,
  });
}

function place(
  bytes: Buffer,
  { fields }: MessageDescriptor,
  values: Readonly<Record<string, number | string>>,
): void {
  for (const { name, kind, offset, length, count } of fields) {
    const value = values[name];
    if (value === undefined || count !== undefined) continue;
    if (typeof value === "string") {
      if (kind === "alpha") bytes.write(value.padEnd(length), offset, length, "latin1");
    } else if (length <= 6) bytes.writeUIntBE(value % 2 ** (8 * length), offset, length);
  }
}
