/** Frames in every link type, tagged, with options, padded, cut, and wrong in one place at a time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyFrame, type CapturedFrame } from "../../../runtime/capture/captured-frame.js";
import { FRAME_VERDICT_NAMES, FrameVerdict } from "../../../runtime/capture/frame-verdict.js";
import { FrameWalk } from "../../../runtime/capture/frame-walk.js";
import { endpointText, parseEndpoint } from "../../../runtime/capture/ip-address.js";
import { udpFrame, type UdpFrameOptions } from "../../../runtime/capture/udp-frame.js";

interface Walked {
  readonly verdict: string;
  readonly payload?: string;
  readonly from?: string;
  readonly to?: string;
  readonly vlan?: number | null;
}

/** Walks a frame that stands between bytes which must not matter. */
function walk(
  bytes: Uint8Array,
  {
    linkType = 1,
    captured = bytes.length,
    original = bytes.length,
    checksums = true,
  }: { linkType?: number; captured?: number; original?: number; checksums?: boolean } = {},
): Walked {
  const around = Buffer.concat([
    Buffer.alloc(7, 0xee),
    bytes.subarray(0, captured),
    Buffer.alloc(64, 0x45),
  ]);
  const view = new DataView(around.buffer, around.byteOffset + 3, around.length - 3);
  const frame: CapturedFrame = {
    ...emptyFrame(),
    view,
    offset: 4,
    length: captured,
    originalLength: original,
    linkType,
  };
  const walker = new FrameWalk({ checksums });
  const verdict = walker.walk(frame);
  const name = FRAME_VERDICT_NAMES[verdict] ?? "";
  if (verdict !== FrameVerdict.datagram && verdict !== FrameVerdict.snapped)
    return { verdict: name };
  const { source, sourcePort, destination, destinationPort, payloadOffset, payloadLength } = walker;
  expect(payloadOffset).toBeGreaterThanOrEqual(4);
  expect(payloadOffset + payloadLength).toBeLessThanOrEqual(4 + captured);
  return {
    verdict: name,
    payload: Buffer.from(view.buffer, view.byteOffset + payloadOffset, payloadLength).toString(
      "hex",
    ),
    from: endpointText({ address: source, port: sourcePort, source: null }),
    to: endpointText({ address: destination, port: destinationPort, source: null }),
    vlan: walker.vlan,
  };
}

const someAddress = fc.nat(0xffff_ffff);
const somePort = fc.integer({ min: 1, max: 65535 });
const someDatagram: fc.Arbitrary<UdpFrameOptions> = fc.record(
  {
    source: someAddress,
    sourcePort: somePort,
    destination: someAddress,
    destinationPort: somePort,
    payload: fc.uint8Array({ maxLength: 100 }),
    vlan: fc.nat(4095),
    ipOptions: fc.nat(10).map((words) => new Uint8Array(4 * words)),
  },
  { requiredKeys: ["source", "sourcePort", "destination", "destinationPort", "payload"] },
);

function expected({
  source,
  sourcePort,
  destination,
  destinationPort,
  payload,
  vlan,
}: UdpFrameOptions): Walked {
  return {
    verdict: "datagram",
    payload: Buffer.from(payload).toString("hex"),
    from: endpointText({ address: source, port: sourcePort, source: null }),
    to: endpointText({ address: destination, port: destinationPort, source: null }),
    vlan: vlan ?? null,
  };
}

/** The frame without what Ethernet puts before the IP packet, and the padding after it. */
function ipOf(frame: Uint8Array): Uint8Array {
  const at = frame[12] === 0x81 ? 18 : 14;
  const total = new DataView(frame.buffer).getUint16(at + 2);
  return frame.slice(at, at + total);
}

describe("a datagram", () => {
  test("comes out of its Ethernet frame, tagged or not, with IP options or not, without the padding", () => {
    fc.assert(
      fc.property(someDatagram, fc.uint8Array({ maxLength: 20 }), (datagram, trailer) => {
        const frame = Buffer.concat([udpFrame(datagram), trailer]);
        expect(walk(frame)).toEqual(expected(datagram));
      }),
    );
  });

  test("comes out of two tags and of every other link type", () => {
    fc.assert(
      fc.property(someDatagram, (datagram) => {
        const { vlan: _vlan, ...untagged } = datagram;
        const frame = udpFrame(untagged);
        const ip = ipOf(frame);
        const wrapped = (hex: string): Buffer => Buffer.concat([Buffer.from(hex, "hex"), ip]);
        const plain = expected(untagged);
        const macs = "01005e00000102000a000001";
        expect(walk(wrapped(`${macs}88a80064810000c80800`))).toEqual({ ...plain, vlan: 100 });
        expect(walk(wrapped(`${macs}91000001810000020800`))).toEqual({ ...plain, vlan: 1 });
        for (const linkType of [101, 12, 14, 228]) expect(walk(ip, { linkType })).toEqual(plain);
        expect(walk(wrapped("02000000"), { linkType: 0 })).toEqual(plain);
        expect(walk(wrapped("00000002"), { linkType: 108 })).toEqual(plain);
        expect(walk(wrapped("000000010006aabbccddeeff00000800"), { linkType: 113 })).toEqual(plain);
        expect(
          walk(wrapped("0800000000000002000100061122334455660000"), { linkType: 276 }),
        ).toEqual(plain);
      }),
    );
  });

  test("cut by the capture gives what is there of its payload", () => {
    fc.assert(
      fc.property(someDatagram, fc.nat(), (datagram, cut) => {
        const frame = udpFrame(datagram);
        const captured = cut % (frame.length + 1);
        const whole = expected(datagram);
        const ip = datagram.vlan === undefined ? 14 : 18;
        const payloadAt = ip + 20 + (datagram.ipOptions?.length ?? 0) + 8;
        const limit = payloadAt + datagram.payload.length;
        const found = walk(frame, { captured, original: frame.length });
        if (captured < payloadAt) expect(found).toEqual({ verdict: "header-snapped" });
        else if (captured >= limit) expect(found).toEqual(whole);
        else {
          const present = 2 * (captured - payloadAt);
          expect(found).toEqual({
            ...whole,
            verdict: "snapped",
            payload: whole.payload?.slice(0, present),
          });
        }
      }),
    );
  });
});

describe("what is wrong has a name", () => {
  const payload = Buffer.from("0123456789abcdef0123456789abcdef", "latin1");
  const good = udpFrame({
    source: 1,
    sourcePort: 2,
    destination: 0xe0000001,
    destinationPort: 3,
    payload,
  });
  const IP = 14;
  const UDP = 34;

  function changed(...bytes: readonly (readonly [at: number, value: number])[]): Uint8Array {
    const frame = good.slice();
    for (const [at, value] of bytes) frame[at] = value;
    return frame;
  }

  test.each<[string, Uint8Array]>([
    ["other-ether-type", changed([12, 0x08], [13, 0x06])],
    ["other-ether-type", changed([12, 0x00], [13, 0x40])],
    ["ipv6", changed([12, 0x86], [13, 0xdd])],
    ["bad-ip-header", changed([IP, 0x65])],
    ["bad-ip-header", changed([IP, 0x44])],
    ["bad-ip-length", changed([IP, 0x4f], [IP + 3, 59])],
    ["bad-ip-length", changed([IP + 2, 0x01])],
    ["bad-ip-length", changed([IP + 3, 19])],
    ["bad-ip-length", changed([IP + 2, 0], [IP + 3, 0])],
    ["fragment", changed([IP + 6, 0x20])],
    ["fragment", changed([IP + 7, 0x01])],
    ["other-protocol", changed([IP + 9, 6])],
    ["bad-udp-length", changed([IP + 3, 27])],
    ["bad-udp-length", changed([UDP + 5, 0])],
    ["bad-udp-length", changed([UDP + 5, 7])],
    ["bad-udp-length", changed([UDP + 5, 8 + payload.length + 1])],
    ["bad-udp-length", changed([UDP + 4, 0xff])],
    ["bad-checksum", changed([UDP + 9, 0x00])],
    ["bad-checksum", changed([UDP + 6, 0x12])],
    ["short-frame", good.subarray(0, 0)],
    ["short-frame", good.subarray(0, 13)],
    ["short-frame", good.subarray(0, 33)],
  ])("%s", (verdict, frame) => {
    expect(walk(frame)).toEqual({ verdict });
  });

  test("a link type that cannot be walked", () => {
    expect(walk(good, { linkType: 105 })).toEqual({ verdict: "other-link-type" });
    expect(walk(Buffer.from("60", "hex"), { linkType: 101 })).toEqual({ verdict: "ipv6" });
  });

  test("a UDP length below the packet's leaves bytes that are no payload", () => {
    const frame = changed([UDP + 5, 8 + 10], [UDP + 6, 0], [UDP + 7, 0]);
    expect(walk(frame).payload).toBe(payload.subarray(0, 10).toString("hex"));
  });

  test("a checksum that is left out, or not yet filled in, or not asked for, is none", () => {
    expect(walk(changed([UDP + 6, 0], [UDP + 7, 0])).verdict).toBe("datagram");
    expect(walk(changed([UDP + 9, 0]), { checksums: false }).verdict).toBe("datagram");
    // The sum over the addresses, the protocol and the length: 1 + 0xe000 + 1 + 17 + 40.
    const partial = 1 + 0xe000 + 1 + 17 + 8 + payload.length;
    expect(walk(changed([UDP + 6, partial >> 8], [UDP + 7, partial & 0xff])).verdict).toBe(
      "datagram",
    );
  });

  test("every byte changed gives a verdict, and a changed payload or port never passes for good", () => {
    for (let at = 0; at < UDP + 8 + payload.length; at++) {
      for (const mask of [0x01, 0x80, 0xff]) {
        const frame = good.slice();
        frame[at] = (frame[at] ?? 0) ^ mask;
        const { verdict } = walk(frame);
        expect(verdict).not.toBe("");
        if (at >= UDP) expect(verdict).toMatch(/^bad-(?:checksum|udp-length)$/u);
      }
    }
  });
});

test("any bytes of any link type give a verdict, and no payload outside of them", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 120 }),
      fc.constantFrom(0, 1, 12, 14, 101, 108, 113, 228, 276, 9999),
      fc.nat(200),
      fc.boolean(),
      (bytes, linkType, more, checksums) => {
        walk(bytes, { linkType, original: bytes.length + more, checksums });
        // The same after a header that leads deeper.
        const frame = udpFrame({
          source: 1,
          sourcePort: 2,
          destination: 3,
          destinationPort: 4,
          payload: bytes,
        });
        for (const [at, value] of [...bytes].entries()) {
          if (at % 7 === 0) frame[value % frame.length] = at;
        }
        walk(frame, {
          original: frame.length + more,
          captured: Math.max(0, frame.length - (more % 50)),
        });
      },
    ),
    { numRuns: 2000 },
  );
});

test("endpoints are text and back", () => {
  fc.assert(
    fc.property(someAddress, somePort, fc.option(someAddress), (address, port, source) => {
      const endpoint = { address, port, source };
      expect(parseEndpoint(endpointText(endpoint))).toEqual(endpoint);
    }),
  );
  for (const text of [
    "",
    "1.2.3:4",
    "1.2.3.4",
    "1.2.3.4:0",
    "1.2.3.4:65536",
    "1.2.3.256:1",
    "1.2.3.04:1",
    "1.2.3.4:5@6",
    "a.b.c.d:1",
  ]) {
    expect(parseEndpoint(text)).toBe(null);
  }
});
