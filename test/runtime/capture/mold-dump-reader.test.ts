/** Dumps of packets: cut anywhere they give the packets that were put together, or say where they end. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { looksLikeMoldPacket } from "../../../runtime/capture/looks-like-mold-packet.js";
import { MoldDumpReader, type DumpEnding } from "../../../runtime/capture/mold-dump-reader.js";
import { Stop } from "../../../runtime/framing/binary-file.js";

function read(
  chunks: readonly Uint8Array[],
  stopAfter = Number.POSITIVE_INFINITY,
): {
  readonly packets: readonly (readonly [hex: string, position: number])[];
  readonly ending: DumpEnding;
} {
  const packets: [string, number][] = [];
  const reader = new MoldDumpReader((view, offset, length, position) => {
    const bytes = Buffer.from(view.buffer, view.byteOffset + offset, length);
    packets.push([bytes.toString("hex"), position]);
    return packets.length >= stopAfter ? Stop : undefined;
  });
  for (const chunk of chunks) reader.push(chunk);
  return { packets, ending: reader.end() };
}

function cutAt(file: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (file.length + 1)), file.length];
  places.sort((a, b) => a - b);
  return places.slice(1).map((limit, index) => file.subarray(places[index], limit));
}

function packetOf(messages: readonly Uint8Array[], count: number = messages.length): Buffer {
  const header = Buffer.alloc(20, "S");
  header.writeUInt16BE(count, 18);
  const blocks = messages.flatMap((message) => [
    Buffer.of(message.length >> 8, message.length & 255),
    message,
  ]);
  return Buffer.concat([header, ...blocks]);
}

const somePacket = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.uint8Array({ maxLength: 60 }), { maxLength: 6 })
      .map((messages) => packetOf(messages)),
  },
  { weight: 1, arbitrary: fc.constant(packetOf([], 0xffff)) },
  { weight: 1, arbitrary: fc.nat(40_000).map((length) => packetOf([Buffer.alloc(length, 7)])) },
);
const someCuts = fc.array(fc.nat(), { maxLength: 40 });

describe("MoldUDP64 dump", () => {
  test("cut anywhere, the packets are those that were put together", () => {
    fc.assert(
      fc.property(
        fc.array(somePacket, { maxLength: 12 }),
        someCuts,
        fc.nat(),
        (parts, cuts, tail) => {
          const whole = Buffer.concat(parts);
          const file = whole.subarray(
            0,
            whole.length - (tail % 5 === 0 ? tail % (whole.length + 1) : 0),
          );
          const expected: [string, number][] = [];
          let position = 0;
          for (const part of parts) {
            if (position + part.length > file.length) break;
            expected.push([part.toString("hex"), position]);
            position += part.length;
          }
          const { packets, ending } = read(cutAt(file, cuts));
          expect(packets).toEqual(expected);
          const present = file.length - position;
          expect(ending).toEqual(
            present === 0 ? { kind: "whole", position } : { kind: "truncated", position, present },
          );
        },
      ),
    );
  });

  test("a packet longer than a datagram is damage, where it begins", () => {
    const long = packetOf([Buffer.alloc(40_000), Buffer.alloc(40_000)]);
    const file = Buffer.concat([packetOf([]), long]);
    for (const chunks of [[file], cutAt(file, [1, 19, 30_000, 60_000, 65_000])]) {
      expect(read(chunks)).toEqual({
        packets: [[packetOf([]).toString("hex"), 0]],
        ending: { kind: "too-long", position: 20 },
      });
    }
  });

  test("a handler stops the reading", () => {
    const file = Buffer.concat([packetOf([]), packetOf([]), packetOf([])]);
    expect(read([file], 2).ending).toEqual({ kind: "stopped", position: 40 });
    expect(
      read(
        [...file].map((byte) => Uint8Array.of(byte)),
        2,
      ).packets.length,
    ).toBe(2);
  });

  test("any bytes give the same however they are cut, and never throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), someCuts, (file, cuts) => {
        expect(read(cutAt(file, cuts))).toEqual(read([file]));
      }),
      { numRuns: 1000 },
    );
  });
});

test("what looks like a packet of a feed", () => {
  const view = (hex: string): DataView => {
    const bytes = Uint8Array.from(Buffer.from(hex, "hex"));
    return new DataView(bytes.buffer);
  };
  const looks = (hex: string): boolean => looksLikeMoldPacket(view(hex), 0, hex.length / 2);
  const session = Buffer.from("000010059B").toString("hex");
  expect(looks(`${session}0000000000e12f450001`)).toBe(true);
  expect(looks(`${session}001fffffffffffff0000`)).toBe(true);
  expect(looks(`${session}00200000000000000000`)).toBe(false);
  expect(looks(`${session}0000000000e12f4500`)).toBe(false);
  expect(looks(`00${session.slice(2)}0000000000e12f450001`)).toBe(false);
  expect(looks(Buffer.from("M-SEARCH * HTTP/1.1\r\n").toString("hex"))).toBe(false);
});
