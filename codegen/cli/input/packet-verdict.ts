/** A packet as it was read in, a word for what it is out. */
import { PacketKind, type MoldUdp64Packet } from "../../../runtime/framing/mold-udp64-packet.js";

/** What a packet is. */
export type MoldPacketVerdict =
  | "messages"
  | "heartbeat"
  | "end-of-session"
  /** A count and no messages: a request for messages, or the echo of one. */
  | "request"
  /** Shorter than a header. */
  | "short"
  /** Ends before the messages that it promises. */
  | "truncated"
  /** Goes on after the messages that it promises. */
  | "trailing";

/** Names what `packet` read last. */
export function packetVerdict({
  kind,
  isTruncated,
  hasTrailing,
}: MoldUdp64Packet): MoldPacketVerdict {
  if (isTruncated) return "truncated";
  return hasTrailing ? "trailing" : NAMES[kind];
}

const NAMES: Readonly<Record<PacketKind, MoldPacketVerdict>> = {
  [PacketKind.messages]: "messages",
  [PacketKind.heartbeat]: "heartbeat",
  [PacketKind.endOfSession]: "end-of-session",
  [PacketKind.request]: "request",
  [PacketKind.shortHeader]: "short",
};
