/**
 * The C frame walk against the TypeScript one: sound frames of every shape, each cut at every length,
 * each byte of its headers changed, and random mixtures. In C a page behind the frame may not be touched.
 */
import { describe, expect, test } from "vitest";
import { FRAME_VERDICT_NAMES, FrameVerdict } from "../../runtime/capture/frame-verdict.js";
import { FrameWalk } from "../../runtime/capture/frame-walk.js";
import { udpFrame, type UdpFrameOptions } from "../../runtime/capture/udp-frame.js";
import { temporaryFolder } from "../support/c-compiler.js";
import { compileNative, NATIVE_BUILDS, runNative } from "../support/native.js";
import { randomBits } from "../support/random.js";

const folder = temporaryFolder();

interface Frame {
  readonly linkType: number;
  readonly originalLength: number;
  readonly checksums: boolean;
  readonly bytes: Uint8Array;
}

const ADDRESSES = {
  source: 0x0a000001,
  sourcePort: 30_001,
  destination: 0xe936_0c6f,
  destinationPort: 26_477,
} as const;

const EMPTY: UdpFrameOptions = { ...ADDRESSES, payload: new Uint8Array(0) };

const SHAPES: readonly UdpFrameOptions[] = [
  EMPTY,
  { ...ADDRESSES, payload: Uint8Array.of(1, 2, 3) },
  { ...ADDRESSES, payload: Uint8Array.from({ length: 33 }, (_, index) => index * 7) },
  { ...ADDRESSES, payload: Uint8Array.from({ length: 20 }, () => 0xff), vlan: 141 },
  { ...ADDRESSES, payload: Uint8Array.of(9, 9), ipOptions: new Uint8Array(40) },
];

const frames = [...everyCut(), ...everyChange(), ...mixtures(20_000)];
const expected = frames.map(told);

describe.each(NATIVE_BUILDS)("$title", (build) => {
  test(`${frames.length} frames`, { timeout: 60_000 }, () => {
    const program = compileNative("frame_walker", build, folder);
    expect(runNative(program, [], encoded(frames))).toEqual(expected);
  });
});

test("the frames meet every verdict", () => {
  const met = new Set(expected.map((line) => line.split(" ")[0]));
  expect(FRAME_VERDICT_NAMES.filter((name) => !met.has(name))).toEqual([]);
});

/** Each shape, with one and with two tags, short by any number of bytes, on the wire or in the capture. */
function everyCut(): Frame[] {
  return SHAPES.flatMap((shape) => {
    const whole = udpFrame(shape);
    return [whole, tagged(whole, [0x88, 0xa8, 0, 7])].flatMap((bytes) =>
      Array.from({ length: bytes.length + 1 }, (_, length) => bytes.subarray(0, length)).flatMap(
        (cut) => [
          frame(cut, { originalLength: cut.length }),
          frame(cut, { originalLength: bytes.length }),
        ],
      ),
    );
  });
}

/** Each byte of the first headers and of the payload's begin, with each of a few values. */
function everyChange(): Frame[] {
  return SHAPES.flatMap((shape) => {
    const whole = udpFrame(shape);
    return Array.from({ length: Math.min(whole.length, 64) }, (_, at) => at).flatMap((at) =>
      [0, 1, 0x0f, 0x20, 0x40, 0x45, 0x46, 0x4f, 0x60, 0x7f, 0x81, 0xff].flatMap((value) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = value;
        return [frame(bytes, {}), frame(bytes, { checksums: false })];
      }),
    );
  });
}

/** Several changes at once, any link type, any lengths. */
function mixtures(count: number): Frame[] {
  const random = randomBits(20_260_219);
  const below = (limit: number): number => (random() >>> 0) % limit;
  return Array.from({ length: count }, () => {
    const whole = udpFrame(SHAPES[below(SHAPES.length)] ?? EMPTY);
    const linkType = [1, 1, 1, 101, 113, 276, 147][below(7)] ?? 1;
    const skipped = linkType === 101 ? 14 : 0;
    const bytes = Uint8Array.from(
      linkType === 113 ? [0, 0, ...whole] : linkType === 276 ? sll2(whole) : whole,
    ).subarray(skipped);
    for (let changes = below(4); changes > 0; changes--)
      bytes[below(bytes.length)] = below(3) === 0 ? below(256) : (below(5) * 0x11) & 0xff;
    const length = below(3) === 0 ? below(bytes.length + 1) : bytes.length;
    const originalLength = length + (below(3) === 0 ? below(80) : 0);
    return {
      linkType,
      originalLength,
      checksums: below(2) === 0,
      bytes: bytes.subarray(0, length),
    };
  });
}

/** The 20 bytes of a Linux cooked header, version 2, before the IP packet. */
function sll2(whole: Uint8Array): number[] {
  return [8, 0, ...Array.from({ length: 18 }, () => 0), ...whole.subarray(14)];
}

function tagged(whole: Uint8Array, tag: readonly number[]): Uint8Array {
  return Uint8Array.from([...whole.subarray(0, 12), ...tag, ...whole.subarray(12)]);
}

function frame(bytes: Uint8Array, rest: Partial<Omit<Frame, "bytes">>): Frame {
  return { linkType: 1, originalLength: bytes.length, checksums: true, ...rest, bytes };
}

function told({ linkType, originalLength, checksums, bytes }: Frame): string {
  const walk = new FrameWalk({ checksums });
  const alone = Uint8Array.from(bytes);
  const verdict = walk.walk({
    view: new DataView(alone.buffer),
    offset: 0,
    length: alone.length,
    originalLength,
    linkType,
    seconds: null,
    nanoseconds: 0,
    interfaceIndex: 0,
    index: 0,
    position: 0,
  });
  const name = FRAME_VERDICT_NAMES[verdict] ?? "";
  if (verdict !== FrameVerdict.datagram && verdict !== FrameVerdict.snapped) return name;
  const { source, sourcePort, destination, destinationPort, payloadOffset, payloadLength } = walk;
  return `${name} ${source}:${sourcePort} ${destination}:${destinationPort} ${payloadOffset} ${payloadLength}`;
}

function encoded(all: readonly Frame[]): Uint8Array {
  return Buffer.concat(
    all.flatMap(({ linkType, originalLength, checksums, bytes }) => {
      const head = Buffer.alloc(16);
      head.writeUInt32BE(linkType);
      head.writeUInt32BE(bytes.length, 4);
      head.writeUInt32BE(originalLength, 8);
      head.writeUInt32BE(checksums ? 1 : 0, 12);
      return [head, bytes];
    }),
  );
}
