/** Frames made in place are those that are made one by one. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { udpFrame } from "../../../runtime/capture/udp-frame.js";
import { isUdpChecksumGood } from "../../../runtime/capture/udp-checksum.js";
import { UdpFrameWriter } from "../../../runtime/capture/udp-frame-writer.js";

const address = fc.integer({ min: 0, max: 0xffff_ffff });
const port = fc.integer({ min: 0, max: 0xffff });

test("any payload between any endpoints", () => {
  fc.assert(
    fc.property(
      fc.record({ source: address, sourcePort: port, destination: address, destinationPort: port }),
      fc.array(fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 1500 })), {
        maxLength: 4,
      }),
      fc.nat(5),
      (endpoints, payloads, start) => {
        const writer = new UdpFrameWriter(endpoints);
        for (const payload of payloads) {
          const bytes = Buffer.alloc(2000, 0xee);
          bytes.set(payload, start + UdpFrameWriter.HEADERS);
          const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
          const limit = start + writer.write(view, start, payload.length);
          const expected = Buffer.from(udpFrame({ ...endpoints, payload }));
          expect(bytes.subarray(start, limit)).toEqual(expected);
          expect(bytes.subarray(limit).every((byte) => byte === 0xee)).toBe(true);
          const { source, destination } = endpoints;
          const datagram = { at: start + 34, length: 8 + payload.length, source, destination };
          expect(isUdpChecksumGood(view, datagram)).toBe(true);
        }
      },
    ),
  );
});
