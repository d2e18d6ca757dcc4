/** A bit that is turned round on the way must show: the truth file says that a receiver drops the packet. */
import { describe, expect, test } from "vitest";
import { recordOf } from "../../../codegen/cli/replay/pcap-sink.js";
import { DEFAULT_LINE, DEFAULT_SOURCE } from "../../../codegen/cli/replay/defaults.js";
import { FrameVerdict } from "../../../runtime/capture/frame-verdict.js";
import { FrameWalk } from "../../../runtime/capture/frame-walk.js";
import { LinkType } from "../../../runtime/capture/link-type.js";

/** Before the frame in a record, and before the checksum in the frame. */
const RECORD_HEADER = 16;
const CHECKSUM = RECORD_HEADER + 40;

function recordWith(bytes: Uint8Array, turnedBit: number | null): DataView {
  const arrival = { line: 0, timeNs: 0n, bytes, turnedBit };
  const record = recordOf(arrival, [{ ...DEFAULT_LINE, source: null }]);
  return new DataView(record.buffer, record.byteOffset, record.byteLength);
}

function verdictOf(record: DataView): FrameVerdict {
  const length = record.byteLength - RECORD_HEADER;
  return new FrameWalk().walk({
    view: record,
    offset: RECORD_HEADER,
    length,
    originalLength: length,
    linkType: LinkType.ethernet,
    seconds: 0,
    nanoseconds: 0,
    interfaceIndex: 0,
    index: 0,
    position: 0,
  });
}

/** A payload whose checksum is `wanted`: two of its bytes make up for the others. */
function payloadWith(wanted: number, length: number): Uint8Array {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 37) & 0xff);
  const words = new DataView(bytes.buffer);
  words.setUint16(0, 0);
  const sum = 0xffff - recordWith(bytes, null).getUint16(CHECKSUM);
  // Sums of words go round at 65,535.
  words.setUint16(0, (0xffff - wanted - sum + 2 * 0xffff) % 0xffff);
  expect(recordWith(bytes, null).getUint16(CHECKSUM)).toBe(wanted);
  return bytes;
}

/** What a sending host writes that leaves the sum to its network card: that of the addresses, the protocol and the length. */
function addressesOf(length: number): number {
  const { address } = DEFAULT_LINE;
  const words = [DEFAULT_SOURCE.address, address].flatMap((each) => [each >>> 16, each & 0xffff]);
  const sum = [...words, 17, 8 + length].reduce((left, right) => left + right, 0);
  return (sum & 0xffff) + (sum >>> 16);
}

describe("a turned bit", () => {
  test.each([20, 21, 60, 61])("shows wherever it is in %i bytes", (length) => {
    // Any checksum; the one that is also what a host leaves to its card; those with one bit, next to none.
    const wanted = [
      0x1234,
      addressesOf(length),
      0xffff,
      ...Array.from({ length: 16 }, (_, bit) => 1 << bit),
    ];
    for (const checksum of wanted) {
      const bytes = payloadWith(checksum, length);
      expect(verdictOf(recordWith(bytes, null))).toBe(FrameVerdict.datagram);
      for (let bit = 0; bit < 8 * length; bit++) {
        const verdict = verdictOf(recordWith(bytes, bit));
        expect(verdict, `bit ${bit}, checksum ${checksum}`).toBe(FrameVerdict.badChecksum);
      }
    }
  });
});
