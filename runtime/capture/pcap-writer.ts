/** The bytes of a pcap: its header and the records of its frames, little-endian, nanoseconds. */
import { LinkType } from "./link-type.js";

/** Cuts no frame. */
const SNAP_LENGTH = 0x4_0000;

/** What a pcap of Ethernet frames begins with. */
export function pcapHeader(): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(24);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0xa1b23c4d, true);
  view.setUint16(4, 2, true);
  view.setUint16(6, 4, true);
  view.setUint32(16, SNAP_LENGTH, true);
  view.setUint32(20, LinkType.ethernet, true);
  return header;
}

/** Bytes of a record before its frame. */
export const PCAP_RECORD_HEADER = 16;

/**
 * One record, for a frame captured whole.
 * @param timeNs nanoseconds since 1970; seconds beyond 32 bits (the year 2106) begin again at 0
 */
export function pcapRecord(frame: Uint8Array, timeNs: bigint): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(PCAP_RECORD_HEADER + frame.length);
  const seconds = timeNs / 1_000_000_000n;
  writePcapRecordHeader(new DataView(record.buffer), 0, {
    seconds: Number(seconds & 0xffff_ffffn),
    nanoseconds: Number(timeNs - seconds * 1_000_000_000n),
    length: frame.length,
  });
  record.set(frame, PCAP_RECORD_HEADER);
  return record;
}

/** What stands before a frame captured whole; of the seconds since 1970 the last 32 bits are kept. */
function writePcapRecordHeader(
  view: DataView,
  at: number,
  record: { readonly seconds: number; readonly nanoseconds: number; readonly length: number },
): void {
  view.setUint32(at, record.seconds, true);
  view.setUint32(at + 4, record.nanoseconds, true);
  view.setUint32(at + 8, record.length, true);
  view.setUint32(at + 12, record.length, true);
}
