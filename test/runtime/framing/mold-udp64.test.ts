/** MoldUDP64 packets: any bytes are read, never a byte outside, and what is written is read again. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DownstreamPacketHeaderView } from "../../../generated/ts/moldudp64/index.js";
import {
  MOST_REQUESTED_MESSAGES,
  MoldUdp64Packet,
  MoldUdp64Writer,
  PacketKind,
  readRequest,
  skipBlocks,
  writeRequest,
} from "../../../runtime/framing/index.js";
import { tries } from "../../support/effort.js";

const RUNS = tries(10_000, 1_000_000);

interface Reading {
  readonly kind: PacketKind;
  readonly messageCount: number;
  readonly messages: readonly string[];
  readonly isTruncated: boolean;
  readonly hasTrailing: boolean;
}

/** By the specification, with slices and no offsets. */
function oracle(bytes: Buffer): Reading {
  const nothing = { messageCount: 0, messages: [], isTruncated: false, hasTrailing: false };
  if (bytes.length < 20) return { kind: PacketKind.shortHeader, ...nothing };
  const count = bytes.readUInt16BE(18);
  let rest = bytes.subarray(20);
  const hasTrailing = rest.length > 0;
  if (count === 0) return { kind: PacketKind.heartbeat, ...nothing, hasTrailing };
  if (count === 0xffff) return { kind: PacketKind.endOfSession, ...nothing, hasTrailing };
  if (!hasTrailing) return { kind: PacketKind.request, ...nothing, messageCount: count };
  const messages: string[] = [];
  while (messages.length < count && rest.length >= 2) {
    const [length, body] = [rest.readUInt16BE(0), rest.subarray(2)];
    if (body.length < length) break;
    messages.push(body.subarray(0, length).toString("hex"));
    rest = body.subarray(length);
  }
  const isTruncated = messages.length < count;
  return {
    kind: PacketKind.messages,
    messageCount: count,
    messages,
    isTruncated,
    hasTrailing: !isTruncated && rest.length > 0,
  };
}

/** Reads `bytes` in a buffer of exactly their length, then between canaries; both must agree. */
function read(packet: MoldUdp64Packet, bytes: Buffer): Reading {
  const alone = reading(packet, new DataView(Uint8Array.from(bytes).buffer), 0, bytes.length);
  const canaries = Buffer.concat([Buffer.alloc(5, 0xff), bytes, Buffer.alloc(9)]);
  const view = new DataView(canaries.buffer, canaries.byteOffset, canaries.length);
  expect(reading(packet, view, 5, bytes.length)).toEqual(alone);
  return alone;
}

function reading(packet: MoldUdp64Packet, view: DataView, offset: number, length: number): Reading {
  const kind = packet.read(view, offset, length);
  const { messageCount, wholeCount, start, limit, isTruncated, hasTrailing } = packet;
  const messages: string[] = [];
  let at = start;
  for (let index = 0; index < wholeCount; index++) {
    expect(skipBlocks(view, start, index)).toBe(at);
    const bytes = Buffer.from(view.buffer, view.byteOffset + at + 2, view.getUint16(at));
    messages.push(bytes.toString("hex"));
    at += 2 + bytes.length;
  }
  expect(at).toBe(limit);
  expect(limit).toBeLessThanOrEqual(offset + length);
  return { kind, messageCount, messages, isTruncated, hasTrailing };
}

/** A packet whose count is near the truth, cut or lengthened. */
const nearlyRight = fc
  .tuple(
    fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 8 }),
    fc.oneof(fc.integer({ min: -2, max: 2 }), fc.constantFrom(0xffff, -0xffff)),
    fc.oneof(fc.constant(0), fc.nat(90)),
    fc.uint8Array({ maxLength: 4 }),
  )
  .map(([messages, error, cut, tail]) => {
    const header = Buffer.alloc(20, "S");
    header.writeBigUInt64BE(7n, 10);
    header.writeUInt16BE(Math.min(0xffff, Math.max(0, messages.length + error)), 18);
    const blocks = messages.flatMap((each) => [Buffer.from([0, each.length]), each]);
    const whole = Buffer.concat([header, ...blocks, tail]);
    return whole.subarray(0, Math.max(0, whole.length - cut));
  });
const anything = fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes));

describe("a downstream packet", () => {
  test("of any bytes is what the specification makes of them", () => {
    const packet = new MoldUdp64Packet();
    fc.assert(
      fc.property(fc.oneof(nearlyRight, nearlyRight, anything), (bytes) => {
        expect(read(packet, bytes)).toEqual(oracle(bytes));
      }),
      { numRuns: RUNS },
    );
  });

  test("leaves its header unread when that is short", () => {
    const packet = new MoldUdp64Packet();
    const view = new DataView(new ArrayBuffer(40));
    packet.read(view, 0, 40);
    expect(packet.header.sequenceNumberLo).toBe(0);
    packet.read(view, 0, 19);
    expect(() => packet.header.sequenceNumberLo).toThrow(RangeError);
  });

  test("as written is as read", () => {
    const messages = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 });
    const session = fc.stringMatching(/^[!-~]{0,10}$/u);
    fc.assert(
      fc.property(session, fc.bigInt(0n, 2n ** 64n - 1n), messages, (session, first, messages) => {
        const buffer = Buffer.alloc(300, 0xee);
        const writer = new MoldUdp64Writer(new DataView(buffer.buffer, buffer.byteOffset, 300));
        writer.begin(session, first);
        const taken = messages.filter((message) => {
          const view = new DataView(message.buffer, message.byteOffset, message.length);
          const hadRoom = writer.length + 2 + message.length <= 300;
          expect(writer.add(view, 0, message.length)).toBe(hadRoom);
          return hadRoom;
        });
        const bytes = buffer.subarray(0, writer.length);
        const packet = new MoldUdp64Packet();
        const found = read(packet, bytes);
        expect(writer.messageCount).toBe(taken.length);
        expect(buffer.subarray(writer.length).every((byte) => byte === 0xee)).toBe(true);
        expect(packet.header.session).toBe(session);
        expect(packet.header.sequenceNumber).toBe(first);
        if (taken.length === 0) expect(found.kind).toBe(PacketKind.heartbeat);
        expect(found.messages).toEqual(taken.map((each) => Buffer.from(each).toString("hex")));
        expect([found.isTruncated, found.hasTrailing]).toEqual([false, false]);
        writer.endSession();
        expect(read(packet, buffer.subarray(0, writer.length)).kind).toBe(PacketKind.endOfSession);
      }),
    );
  });

  test("takes no message that has no room or no length", () => {
    const view = new DataView(new ArrayBuffer(200_000));
    const writer = new MoldUdp64Writer(view);
    writer.begin("S1", 1n);
    expect(writer.add(view, 0, 0x1_0000)).toBe(false);
    expect(writer.add(view, 0, 0xffff)).toBe(true);
    expect(() => writer.add(view, 199_999, 2)).toThrow(RangeError);
    expect(writer.messageCount).toBe(1);
    writer.begin("S1", 1n);
    let added = 0;
    while (writer.add(view, 0, 0)) added++;
    expect(added).toBe(DownstreamPacketHeaderView.MESSAGE_COUNT_END_OF_SESSION - 1);
    expect(() => new MoldUdp64Writer(new DataView(new ArrayBuffer(19)))).toThrow(RangeError);
  });
});

describe("a request packet", () => {
  const counts = fc.integer({ min: 1, max: MOST_REQUESTED_MESSAGES });

  test("as written is as read", () => {
    const numbers = fc.bigInt(1n, 2n ** 64n - 1n - BigInt(MOST_REQUESTED_MESSAGES));
    fc.assert(
      fc.property(numbers, counts, (sequenceNumber, messageCount) => {
        const view = new DataView(new ArrayBuffer(25));
        const request = { session: "S1", sequenceNumber, messageCount };
        expect(writeRequest(view, 3, request)).toBe(20);
        expect(readRequest(view, 3, 20)).toEqual({ kind: "request", ...request });
        // To a receiver it is a request as well, and no data.
        expect(new MoldUdp64Packet().read(view, 3, 20)).toBe(PacketKind.request);
      }),
    );
  });

  const senseless: readonly (readonly [bigint, number])[] = [
    [0n, 1],
    [1n, 0],
    [1n, 0xffff],
    [2n ** 64n - 1n, 1],
    [2n ** 64n - 3n, 3],
  ];
  test.each(senseless)("from %d of %d makes no sense", (sequenceNumber, messageCount) => {
    const bytes = Buffer.alloc(20, " ");
    bytes.writeBigUInt64BE(sequenceNumber, 10);
    bytes.writeUInt16BE(messageCount, 18);
    const view = new DataView(bytes.buffer, bytes.byteOffset, 20);
    expect(readRequest(view, 0, 20)).toEqual({ kind: "senseless" });
    const before = Buffer.from(bytes);
    const request = { session: "S1", sequenceNumber, messageCount };
    expect(() => writeRequest(view, 0, request)).toThrow("cannot be asked for");
    expect(bytes).toEqual(before);
  });

  test("of any bytes is a request, or named for what it is", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const view = new DataView(Uint8Array.from(bytes).buffer);
        const { kind } = readRequest(view, 0, bytes.length);
        if (bytes.length < 20) expect(kind).toBe("short");
        else if (bytes.length > 20) expect(kind).toBe("long");
        else expect(["request", "senseless"]).toContain(kind);
      }),
      { numRuns: RUNS / 10 },
    );
  });
});
