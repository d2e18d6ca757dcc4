/** Packets made in place, far into a session: what no day in a test would reach. */
import { expect, test } from "vitest";
import { PcapPackets } from "../../../codegen/cli/convert/pcap-packets.js";
import { OutputBatch } from "../../../codegen/cli/output/output-batch.js";
import { DEFAULT_LINE, DEFAULT_SOURCE } from "../../../codegen/cli/replay/defaults.js";
import { MoldUdp64Writer } from "../../../runtime/framing/mold-udp64-writer.js";
import { pcapRecord } from "../../../runtime/capture/pcap-writer.js";
import { udpFrame } from "../../../runtime/capture/udp-frame.js";

const NOON_NS = 43_200_000_000_000;

/** A heartbeat as it is made one by one. */
function heartbeat(sequenceNumber: bigint, timeNs: bigint): Buffer {
  const view = new DataView(new ArrayBuffer(20));
  new MoldUdp64Writer(view).begin("ITCHGEN001", sequenceNumber);
  const frame = udpFrame({
    source: DEFAULT_SOURCE.address,
    sourcePort: DEFAULT_SOURCE.port,
    destination: DEFAULT_LINE.address,
    destinationPort: DEFAULT_LINE.port,
    payload: new Uint8Array(view.buffer),
  });
  return Buffer.from(pcapRecord(frame, timeNs));
}

/** The last packet that was made. */
function lastOf(midnightNs: bigint, make: (packets: PcapPackets) => void): Buffer {
  const batch = new OutputBatch((_, written) => written());
  const packets = new PcapPackets(batch, midnightNs);
  make(packets);
  batch.flush();
  packets.heartbeat(NOON_NS);
  return Buffer.from(batch.bytes.subarray(0, batch.length));
}

test("sequence numbers go on beyond 32 bits", () => {
  let next = 1n;
  const made = lastOf(0n, (packets) => {
    while (next < 3n << 32n) {
      packets.open(20);
      packets.close(20, 0xffff, 0, 0);
      next += 0xffffn;
    }
  });
  expect(made).toEqual(heartbeat(next, BigInt(NOON_NS)));
});

test("all seconds of 32 bits, whose bytes are half of a number that is put at once", () => {
  for (const seconds of [0x7ff8_0000n, 0xffff_ffffn, 0xfff0_0001n]) {
    const midnightNs = seconds * 1_000_000_000n - BigInt(NOON_NS);
    expect(lastOf(midnightNs, () => undefined)).toEqual(heartbeat(1n, seconds * 1_000_000_000n));
  }
});
