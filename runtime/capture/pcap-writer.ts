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

/**
 * One record, for a frame captured whole.
 * @param timeNs nanoseconds since 1970; seconds beyond 32 bits (the year 2106) begin again at 0
 */
export function pcapRecord(frame: Uint8Array, timeNs: bigint): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(16 + frame.length);
  const view = new DataView(record.buffer);
  const seconds = timeNs / 1_000_000_000n;
  view.setUint32(0, Number(seconds & 0xffff_ffffn), true);
  view.setUint32(4, Number(timeNs - seconds * 1_000_000_000n), true);
  view.setUint32(8, frame.length, true);
  view.setUint32(12, frame.length, true);
  record.set(frame, 16);
  return record;
}
