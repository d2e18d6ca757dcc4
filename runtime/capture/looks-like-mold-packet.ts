/** Whether a datagram may be MoldUDP64, for tools that find a feed in a capture on their own. */
import { DownstreamPacketHeaderView } from "../../generated/ts/moldudp64/index.js";

const SESSION = DownstreamPacketHeaderView.FIELDS.session;
const SEQUENCE_NUMBER = DownstreamPacketHeaderView.FIELDS.sequenceNumber;

/** Upper half of 2^53. */
const MOST_HI = 0x20_0000;

/**
 * True for a session of printable characters and a sequence number that a feed may reach (below 2^53),
 * which no eight characters of text spell.
 */
export function looksLikeMoldPacket(view: DataView, offset: number, length: number): boolean {
  if (length < DownstreamPacketHeaderView.LENGTH) return false;
  for (let at = offset; at < offset + SESSION.length; at++) {
    const code = view.getUint8(at);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return view.getUint32(offset + SEQUENCE_NUMBER.offset) < MOST_HI;
}
