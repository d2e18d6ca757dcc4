/** Captures in every form: cut into chunks anywhere they give the frames that were written, or say where they are damaged. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CaptureReader, type CaptureEnding } from "../../../runtime/capture/capture-reader.js";
import { frameTimeNs } from "../../../runtime/capture/captured-frame.js";
import { pcapHeader, pcapRecord } from "../../../runtime/capture/pcap-writer.js";
import { Stop } from "../../../runtime/framing/binary-file.js";
import {
  interfaceBlock,
  packetBlock,
  pcapFile,
  pcapngBlock,
  sectionHeader,
  type WrittenFrame,
} from "../../support/captures.js";

interface ReadFrame {
  readonly bytes: string;
  readonly originalLength: number;
  readonly timeNs: bigint | null;
  readonly linkType: number;
  readonly interfaceIndex: number;
  readonly index: number;
  readonly position: number;
}

function read(
  chunks: readonly Uint8Array[],
  stopAfter = Number.POSITIVE_INFINITY,
): { readonly frames: readonly ReadFrame[]; readonly ending: CaptureEnding; description: string } {
  const frames: ReadFrame[] = [];
  const reader = new CaptureReader((frame) => {
    const { view, offset, length } = frame;
    frames.push({
      bytes: Buffer.from(view.buffer, view.byteOffset + offset, length).toString("hex"),
      originalLength: frame.originalLength,
      timeNs: frameTimeNs(frame),
      linkType: frame.linkType,
      interfaceIndex: frame.interfaceIndex,
      index: frame.index,
      position: frame.position,
    });
    return frames.length >= stopAfter ? Stop : undefined;
  });
  for (const chunk of chunks) reader.push(chunk);
  return { frames, ending: reader.end(), description: reader.description };
}

function cutAt(file: Uint8Array, cuts: readonly number[]): readonly Uint8Array[] {
  const places = [0, ...cuts.map((cut) => cut % (file.length + 1)), file.length];
  places.sort((a, b) => a - b);
  // Windows onto one Buffer, which the reader must neither keep nor change.
  return places.slice(1).map((limit, index) => file.subarray(places[index], limit));
}

const someCuts = fc.array(fc.nat(), { maxLength: 40 });
const someBytes = fc.uint8Array({ maxLength: 80 });
const someFrames: fc.Arbitrary<WrittenFrame[]> = fc.array(
  fc.record({
    bytes: someBytes,
    seconds: fc.nat(0xffff_ffff),
    nanoseconds: fc.nat(999_999_999),
  }),
  { maxLength: 12 },
);

describe("pcap", () => {
  test("both byte orders, microseconds and nanoseconds, cut anywhere", () => {
    fc.assert(
      fc.property(
        someFrames,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(1, 101, 113),
        someCuts,
        (written, little, nanoseconds, linkType, cuts) => {
          const file = pcapFile(written, { little, nanoseconds, linkType });
          const { frames, ending } = read(cutAt(file, cuts));
          expect(ending).toEqual({ kind: "whole", position: file.length });
          let position = 24;
          const expected = written.map((frame, index): ReadFrame => {
            const begin = position;
            position += 16 + frame.bytes.length;
            const unit = nanoseconds ? 1 : 1000;
            const fraction = Math.floor(frame.nanoseconds / unit) * unit;
            return {
              bytes: Buffer.from(frame.bytes).toString("hex"),
              originalLength: frame.bytes.length,
              timeNs: BigInt(frame.seconds) * 1_000_000_000n + BigInt(fraction),
              linkType,
              interfaceIndex: 0,
              index,
              position: begin,
            };
          });
          expect(frames).toEqual(expected);
        },
      ),
    );
  });

  test("what the writer writes is read back", () => {
    fc.assert(
      fc.property(someFrames, (written) => {
        const timeOf = ({ seconds, nanoseconds }: WrittenFrame): bigint =>
          BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds);
        const records = written.map((frame) => pcapRecord(frame.bytes, timeOf(frame)));
        const { frames } = read([Buffer.concat([pcapHeader(), ...records])]);
        expect(frames.map(({ bytes, timeNs }) => ({ bytes, timeNs }))).toEqual(
          written.map((frame) => ({
            bytes: Buffer.from(frame.bytes).toString("hex"),
            timeNs: timeOf(frame),
          })),
        );
      }),
    );
  });

  const one = pcapFile([{ bytes: Buffer.from("abc"), seconds: 1, nanoseconds: 2 }], {
    little: true,
    nanoseconds: true,
  });

  test.each<[string, Uint8Array, CaptureEnding]>([
    ["empty", Buffer.alloc(0), { kind: "no-capture", position: 0 }],
    ["three bytes", one.subarray(0, 3), { kind: "no-capture", position: 0 }],
    ["text", Buffer.from("text that is no capture"), { kind: "no-capture", position: 0 }],
    ["header cut", one.subarray(0, 23), { kind: "truncated", position: 0, present: 23 }],
    ["record header cut", one.subarray(0, 39), { kind: "truncated", position: 24, present: 15 }],
    ["frame cut", one.subarray(0, 42), { kind: "truncated", position: 24, present: 18 }],
    [
      "a record of 4 GiB",
      Buffer.concat([one, Buffer.from("0000000000000000ffffffffffffffff", "hex")]),
      { kind: "damaged", position: 43, reason: "it claims a frame of 4294967295 bytes" },
    ],
  ])("%s", (_, file, expected) => {
    expect(read([file]).ending).toEqual(expected);
    expect(read([...file].map((byte) => Uint8Array.of(byte))).ending).toEqual(expected);
  });

  test("a record that claims to have captured more than there was", () => {
    const file = pcapFile(
      [{ bytes: Buffer.from("abcd"), originalLength: 0, seconds: 1, nanoseconds: 0 }],
      { little: false, nanoseconds: false },
    );
    expect(read([file]).frames[0]?.originalLength).toBe(4);
  });

  test("a handler stops the reading", () => {
    const frame = { bytes: Buffer.from("abc"), seconds: 1, nanoseconds: 2 };
    const file = pcapFile([frame, frame, frame], { little: true, nanoseconds: false });
    const { frames, ending } = read([file], 2);
    expect(frames.length).toBe(2);
    expect(ending).toEqual({ kind: "stopped", position: 24 + 2 * 19 });
  });
});

describe("pcapng", () => {
  const someSection = fc.record({
    little: fc.boolean(),
    interfaces: fc.array(
      fc.record({
        resolution: fc.constantFrom(undefined, 0, 3, 6, 9, 12, 0x80, 0x80 + 20, 0x80 + 30),
        offsetSeconds: fc.constantFrom(undefined, 0, 3600, -5),
        linkType: fc.constantFrom(1, 101, 276),
        snapLength: fc.constantFrom(0, 16, 65535),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    blocks: fc.array(
      fc.record({
        kind: fc.constantFrom("enhanced", "obsolete", "simple", "unknown"),
        interfaceIndex: fc.nat(3),
        ticks: fc.bigInt({ min: 0n, max: 0xffff_ffff_ffffn }),
        bytes: someBytes,
        cut: fc.nat(20),
      }),
      { maxLength: 10 },
    ),
  });

  test("sections in both byte orders, several interfaces, every packet block, unknown blocks", () => {
    fc.assert(
      fc.property(
        fc.array(someSection, { minLength: 1, maxLength: 4 }),
        someCuts,
        (sections, cuts) => {
          const parts: Buffer[] = [];
          const expected: Omit<ReadFrame, "position">[] = [];
          for (const { little, interfaces, blocks } of sections) {
            parts.push(sectionHeader(little));
            for (const each of interfaces) {
              const { resolution, offsetSeconds, ...rest } = each;
              parts.push(
                interfaceBlock({
                  ...rest,
                  little,
                  ...(resolution === undefined ? {} : { resolution }),
                  ...(offsetSeconds === undefined ? {} : { offsetSeconds }),
                }),
              );
            }
            for (const { kind, interfaceIndex, ticks, bytes, cut } of blocks) {
              if (kind === "unknown") {
                parts.push(pcapngBlock(0x0bad, bytes, little));
                continue;
              }
              const index = kind === "simple" ? 0 : interfaceIndex % interfaces.length;
              const source = interfaces[index];
              if (source === undefined) throw new Error("no interface");
              const { snapLength, linkType } = source;
              const original = bytes.length + (kind === "simple" ? 0 : cut);
              const held =
                kind === "simple" && snapLength > 0 ? bytes.subarray(0, snapLength) : bytes;
              parts.push(
                packetBlock({
                  little,
                  kind,
                  interfaceIndex: index,
                  ticks,
                  bytes: held,
                  originalLength: original,
                }),
              );
              expected.push({
                bytes: Buffer.from(held).toString("hex"),
                originalLength: original,
                timeNs: kind === "simple" ? null : timeOf(ticks, source),
                linkType,
                interfaceIndex: index,
                index: expected.length,
              });
            }
          }
          const file = Buffer.concat(parts);
          const { frames, ending } = read(cutAt(file, cuts));
          expect(ending).toEqual({ kind: "whole", position: file.length });
          expect(frames.map((frame) => ({ ...frame, position: null }))).toEqual(
            expected.map((frame) => ({ ...frame, position: null })),
          );
          expect(frames).toEqual(read([file]).frames);
        },
      ),
    );
  });

  const section = sectionHeader(true);
  const described = interfaceBlock({ little: true });
  const body = Buffer.concat([section, described]);
  const packet = packetBlock({
    little: true,
    kind: "enhanced",
    ticks: 1n,
    bytes: Buffer.from("abcd"),
  });
  const changed = (block: Buffer, at: number, value: number): Buffer => {
    const copy = Buffer.from(block);
    copy.writeUInt32LE(value, at);
    return copy;
  };

  test.each<[string, Uint8Array, CaptureEnding]>([
    [
      "a byte order that is none",
      changed(section, 8, 1),
      { kind: "damaged", position: 0, reason: "its byte order is neither of the two" },
    ],
    [
      "a block of 8 bytes",
      Buffer.concat([body, changed(packet, 4, 8)]),
      {
        kind: "damaged",
        position: body.length,
        reason: "its length is 8, not a multiple of 4 from 12 on",
      },
    ],
    [
      "lengths that disagree",
      Buffer.concat([body, changed(packet, packet.length - 4, 44)]),
      {
        kind: "damaged",
        position: body.length,
        reason: `its length is ${packet.length} at its start and 44 at its end`,
      },
    ],
    [
      "an interface that was not described",
      Buffer.concat([section, packet]),
      {
        kind: "damaged",
        position: section.length,
        reason: "it names interface 0, which the section does not describe",
      },
    ],
    [
      "a frame longer than its block",
      Buffer.concat([body, changed(packet, 20, 5)]),
      { kind: "damaged", position: body.length, reason: "it claims a frame of 5 bytes" },
    ],
    [
      "a packet block of 4 GiB",
      Buffer.concat([body, changed(packet, 4, 0xffff_fffc)]),
      { kind: "damaged", position: body.length, reason: "it claims a block of 4294967292 bytes" },
    ],
    [
      "cut in a block that is passed over",
      Buffer.concat([body, pcapngBlock(99, Buffer.alloc(100), true).subarray(0, 60)]),
      { kind: "truncated", position: body.length, present: 60 },
    ],
    [
      "cut in a packet",
      Buffer.concat([body, packet.subarray(0, 20)]),
      { kind: "truncated", position: body.length, present: 20 },
    ],
  ])("%s", (_, file, expected) => {
    expect(read([file]).ending).toEqual(expected);
    expect(read([...file].map((byte) => Uint8Array.of(byte))).ending).toEqual(expected);
  });

  test("says what it is", () => {
    expect(read([body, packet]).description).toBe("pcapng (little-endian, Ethernet)");
    expect(read([pcapFile([], { little: false, nanoseconds: true })]).description).toBe(
      "pcap (nanoseconds, big-endian, Ethernet)",
    );
  });
});

describe("any bytes", () => {
  const starts = ["a1b2c3d4", "d4c3b2a1", "a1b23c4d", "4d3cb2a1"].map((hex) =>
    Buffer.concat([Buffer.from(hex, "hex"), Buffer.alloc(20)]),
  );
  const someStart = fc.constantFrom(
    ...starts,
    Buffer.concat([sectionHeader(true), interfaceBlock({ little: true })]),
    Buffer.concat([sectionHeader(false), interfaceBlock({ little: false })]),
  );
  const someBlock = fc
    .tuple(
      fc.constantFrom(1, 2, 3, 6, 0x0a0d0d0a, 77),
      fc.uint8Array({ maxLength: 60 }),
      fc.boolean(),
    )
    .map(([type, bytes, little]) => pcapngBlock(type, bytes, little));

  test("never throw, and give the same however they are cut", () => {
    fc.assert(
      fc.property(
        someStart,
        fc.array(fc.oneof(someBytes, someBlock), { maxLength: 8 }),
        someCuts,
        (start, parts, cuts) => {
          const file = Buffer.concat([start, ...parts]);
          const whole = read([file]);
          const { frames, ending } = read(cutAt(file, cuts));
          expect({ frames, ending }).toEqual({ frames: whole.frames, ending: whole.ending });
          expect(ending.position).toBeLessThanOrEqual(file.length);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function timeOf(
  ticks: bigint,
  {
    resolution = 6,
    offsetSeconds = 0,
  }: { resolution?: number | undefined; offsetSeconds?: number | undefined },
): bigint {
  const perSecond =
    resolution >= 0x80 ? 1n << BigInt(resolution - 0x80) : 10n ** BigInt(resolution);
  return (ticks * 1_000_000_000n) / perSecond + BigInt(offsetSeconds) * 1_000_000_000n;
}
