/** What reading any input gives: messages in order, what happened between them, and the packets they came in. */
import type { FrameVerdictName } from "../../../runtime/capture/frame-verdict.js";
import type { RecordWalk, Stop } from "../../../runtime/framing/binary-file.js";
import type { FramedMessage } from "../inspect/framed-message.js";
import type { InputKind } from "./input-kind.js";
import type { MoldPacketVerdict } from "./packet-verdict.js";

/** Receives an input's contents; what is left out is not looked at. */
export interface FeedSink {
  /** It is known what the input is; nothing comes before. */
  begin?(kind: InputKind): void;
  /** One message; it is good during the call only. */
  message?(message: FramedMessage): void | Stop;
  /**
   * Asked once of a BinaryFILE, after `begin`: who reads its records instead of `message`, many at a time
   * and as they lie there; null when `message` is to have them.
   */
  recordWalk?(): RecordWalk | null;
  /** Something that happened between two messages. */
  event?(event: FeedEvent): void;
  /** One packet as it came, before anything is made of it. */
  packet?(packet: FeedPacket): void | Stop;
  /** Nothing follows. */
  end?(): void;
}

/** What a receiver reports: a kind and its facts, with lines by name. Numbers are sequence numbers. */
export interface FeedEvent {
  readonly kind: string;
  readonly [fact: string]: string | number | bigint | null;
}

/** One packet, or one frame in which there is none. */
export interface FeedPacket {
  /** Position among all packets, or all frames of a capture, from 0. */
  readonly index: number;
  /** Nanoseconds since 1970; null where the input keeps no time. */
  readonly timeNs: bigint | null;
  /** The line's name; null for a frame of no line. */
  readonly line: string | null;
  /** `address:port`; null where the input keeps no addresses. */
  readonly source: string | null;
  readonly destination: string | null;
  readonly vlan: number | null;
  readonly session: string | null;
  /** Null when the packet ends before it. */
  readonly sequenceNumber: bigint | null;
  readonly messageCount: number | null;
  /** Bytes of the packet, or of the frame where there is no packet. */
  readonly length: number;
  readonly verdict: PacketVerdict;
  /** Where it begins in the file; in a capture, where its record does. */
  readonly position: number;
}

/** What a packet is, or the reason why a frame holds none. */
export type PacketVerdict =
  | MoldPacketVerdict
  | FrameVerdictName
  | SoupPacketKind
  /** A datagram that is no MoldUDP64 packet, on no line. */
  | "other-datagram"
  /** A datagram that is on none of the lines asked for. */
  | "other-line";

/** What a server sends over SoupBinTCP. */
export type SoupPacketKind =
  | "debug"
  | "login-accepted"
  | "login-rejected"
  | "sequenced-data"
  | "unsequenced-data"
  | "heartbeat"
  | "end-of-session"
  | "unknown";
