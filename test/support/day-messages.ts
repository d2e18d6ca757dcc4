/** Random messages of TotalView-ITCH 5.0 that read as a day does: times that only go forward. */
import { descriptor } from "../../generated/ts/itch50/index.js";
import { randomBits } from "./random.js";

/** So many messages, the same for the same seed. */
export function dayMessages(count: number, seed: number): readonly Buffer[] {
  const bits = randomBits(seed);
  const next = (): number => bits() / 0x1_0000_0000;
  const below = (limit: number): number => Math.floor(next() * limit);
  let time = 34_200_000_000_000;
  return Array.from({ length: count }, () => {
    const layout = descriptor.messages[below(descriptor.messages.length)];
    if (layout === undefined) throw new Error("no message");
    const bytes = Buffer.from(Array.from({ length: layout.length }, () => below(256)));
    // Most follow at once; some after a pause, a few after seconds.
    time += next() < 0.02 ? below(3_000_000_000) : next() < 0.3 ? below(200_000) : below(2000);
    bytes[0] = layout.typeCode;
    bytes.writeUIntBE(time, 5, 6);
    for (const { kind, offset, length } of layout.fields) {
      if (kind === "alpha") bytes.write(alpha(length, below), offset, "latin1");
    }
    return bytes;
  });
}

/** Letters, commas, quotes and line ends, padded with spaces as the exchange does. */
function alpha(length: number, below: (limit: number) => number): string {
  const letters = 'ABC DEF,"\n\rÿ';
  const text = Array.from(
    { length: below(length + 1) },
    () => letters[below(letters.length)] ?? "",
  );
  return text.join("").padEnd(length);
}

/** A BinaryFILE of messages. */
export function dayFile(messages: readonly Uint8Array[], { ended }: { ended: boolean }): Buffer {
  const records = messages.flatMap((message) => {
    const prefix = Buffer.alloc(2);
    prefix.writeUInt16BE(message.length);
    return [prefix, message];
  });
  return Buffer.concat([...records, ...(ended ? [Buffer.alloc(2)] : [])]);
}
