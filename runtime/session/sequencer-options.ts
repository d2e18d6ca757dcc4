/** How a sequencer is set up; what is left out has the value that {@link DEFAULT_OPTIONS} names. */

/** What a line carries. */
export type LineKind =
  /** One of the feed's redundant copies: it may begin and change sessions, and may fall silent. */
  | "feed"
  /** Answers to re-requests: only ever the messages of the session that the feed is in. */
  | "recovery";

/** What to do with a session of which the first packet seen is not the first packet sent. */
export type LateJoin =
  /** Deliver from that packet on; what came before is nobody's loss. */
  | "from-now"
  /** Deliver from sequence number 1; what came before is a gap like any other. */
  | "from-start"
  /** Hold packets until `joinAt` names the first message that a snapshot does not contain. */
  | "snapshot";

/** What {@link Sequencer} is made with. */
export interface SequencerOptions {
  /** One entry per line; a line's number is its index here. At most 256. */
  readonly lines: readonly LineKind[];
  /** Take this session alone (without its padding); packets of any other are counted and ignored. */
  readonly session?: string;
  /** What to do when the first packet of a session is not number 1. */
  readonly lateJoin?: LateJoin;
  /** How long a missing message may be late before a `gap` is reported, in nanoseconds. */
  readonly reorderNs?: number;
  /** How long after the `gap` its messages are `lost`; `Infinity` for never. */
  readonly recoveryNs?: number;
  /** Silence after which a feed line is stale; `Infinity` for never. */
  readonly staleNs?: number;
  /** How many packets can wait behind missing messages, and how many ranges can be missing. */
  readonly windowPackets?: number;
  /** Bytes of message blocks of the longest packet that can wait; memory is this times `windowPackets`. */
  readonly windowPacketBytes?: number;
  /** Packets that begin further ahead than this are counted and ignored; `Infinity` takes them all. */
  readonly maxJump?: number;
  /** Of how many delivered packets to remember a fingerprint, to tell when lines differ; 0 for none. */
  readonly historyPackets?: number;
}

/** The options that may be left out, and their values then. */
export const DEFAULT_OPTIONS: Required<Omit<SequencerOptions, "lines" | "session">> = {
  lateJoin: "from-now",
  reorderNs: 10_000_000,
  recoveryNs: 1_000_000_000,
  staleNs: 3_000_000_000,
  windowPackets: 1024,
  windowPacketBytes: 2048,
  maxJump: Infinity,
  historyPackets: 64,
};
