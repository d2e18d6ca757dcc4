/** The IGMP reports that a poller sent, in words. */
import { deepEqual, equal } from "node:assert/strict";
import { summed } from "./igmp-query.js";

/** Types of IGMP messages, in words. */
const REPORTS: Readonly<Record<number, string>> = {
  0x12: "v1 join",
  0x16: "v2 join",
  0x17: "v2 leave",
};
/** Types of the third version's group records, in words. */
const RECORDS: Readonly<Record<number, string>> = { 1: "include", 5: "allow", 6: "block" };

/** One report. */
export interface SentReport {
  /** Tags in hexadecimal, version, change, group, and in the third version the feed's source. */
  readonly text: string;
  /** The address that it was sent from. */
  readonly source: string;
}

/**
 * The reports of a capture.
 * @throws Error when a checksum is wrong, or something else was sent.
 */
export function reportsOf(pcap: Buffer): readonly SentReport[] {
  const reports: SentReport[] = [];
  for (let at = 24; at < pcap.length; at += 16 + pcap.readUInt32LE(at + 8)) {
    const frame = pcap.subarray(at + 16, at + 16 + pcap.readUInt32LE(at + 8));
    let ether = 12;
    while ([0x8100, 0x88a8].includes(frame.readUInt16BE(ether))) ether += 4;
    const ip = frame.subarray(ether + 2, ether + 2 + frame.readUInt16BE(ether + 4));
    equal(ip[9], 2);
    const igmp = ip.subarray(24);
    for (const [bytes, sumAt] of [[ip.subarray(0, 24), 10] as const, [igmp, 2] as const])
      deepEqual(summed([...bytes].fill(0, sumAt, sumAt + 2), sumAt, false), [...bytes]);
    const tags = ether === 12 ? "" : `${frame.toString("hex", 12, ether)} `;
    const kind = REPORTS[igmp[0] ?? 0];
    const text =
      kind === undefined
        ? `v3 ${RECORDS[igmp[8] ?? 0]} ${address(igmp, 12)} ${address(igmp, 16)}`
        : `${kind} ${address(igmp, 4)}`;
    reports.push({ text: `${tags}${text}`, source: address(ip, 12) });
  }
  return reports;
}

function address(bytes: Uint8Array, at: number): string {
  return bytes.subarray(at, at + 4).join(".");
}
