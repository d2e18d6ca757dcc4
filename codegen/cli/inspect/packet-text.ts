/** One packet in, a line about it out, for `--packets`. */
import { timeText } from "../../../runtime/wire/time.js";
import type { FeedPacket } from "../input/feed.js";
import { exactNumber } from "./exact-number.js";
import type { ValueStyle } from "./field-value.js";

/**
 * One object per packet, with the same keys in the same order every time. Times are nanoseconds since
 * 1970 as text, because they do not fit in a number; a moment when `pretty`. Ends in a line feed.
 */
export function packetJsonLine(packet: FeedPacket, { pretty }: ValueStyle): string {
  const { timeNs, sequenceNumber } = packet;
  return `${JSON.stringify({
    index: packet.index,
    time: timeNs === null ? null : pretty ? timeText(timeNs, "ns_since_epoch") : String(timeNs),
    line: packet.line,
    source: packet.source,
    destination: packet.destination,
    vlan: packet.vlan,
    session: packet.session,
    sequence: sequenceNumber === null ? null : exactNumber(sequenceNumber),
    count: packet.messageCount,
    length: packet.length,
    verdict: packet.verdict,
    position: packet.position,
  })}\n`;
}

/** The same for people, one line. */
export function packetHumanText(packet: FeedPacket): string {
  const { index, timeNs, source, destination, session, sequenceNumber, messageCount } = packet;
  const parts = [
    `#${index}`,
    ...(timeNs === null ? [] : [timeText(timeNs, "ns_since_epoch")]),
    ...(source === null || destination === null ? [] : [`${source} > ${destination}`]),
    ...(packet.vlan === null ? [] : [`vlan ${packet.vlan}`]),
    packet.verdict,
    ...(session === null ? [] : [`session ${JSON.stringify(session)}`]),
    ...(sequenceNumber === null ? [] : [`sequence number ${sequenceNumber}`]),
    ...(messageCount === null ? [] : [`count ${messageCount}`]),
    // Only a capture has times; its record's header stands before the packet's headers.
    `${packet.length} bytes${timeNs === null ? "" : ", its record"} at byte ${packet.position}`,
  ];
  return `${parts.join("  ")}\n`;
}
