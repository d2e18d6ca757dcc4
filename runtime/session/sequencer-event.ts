/** What a sequencer has to say beside the messages, in the order in which it happened. */

/**
 * One event. Ranges are of sequence numbers, `first` and `last` included. `session` is without its
 * padding. Events may be kept: each is an object of its own.
 */
export type SequencerEvent =
  | SessionBegun
  | SnapshotNeeded
  | SessionEnded
  | DataAfterEnd
  | Gap
  | Filled
  | Lost
  | Incomplete
  | Divergence
  | LineStale
  | LineAlive
  | FeedDead
  | FeedAlive;

/** A session begins: `sequenceNumber` is the first that will be delivered, `line` brought its first packet. */
export interface SessionBegun {
  readonly kind: "session-begun";
  readonly session: string;
  readonly sequenceNumber: bigint;
  readonly line: number;
}

/** Packets of a session already under way are held until `joinAt`; `sequenceNumber` is the first one's. */
export interface SnapshotNeeded {
  readonly kind: "snapshot-needed";
  readonly session: string;
  readonly sequenceNumber: bigint;
  readonly line: number;
}

/** A session is over; `sequenceNumber` is the one after its last message. Nothing of it follows. */
export interface SessionEnded {
  readonly kind: "session-ended";
  readonly session: string;
  readonly sequenceNumber: bigint;
  /** The feed said so, another session took its place, or `close` was called. */
  readonly cause: "end-of-session" | "session-change" | "closed";
}

/** The first packet with messages, or with a number, beyond the end that the feed itself named. */
export interface DataAfterEnd {
  readonly kind: "data-after-end";
  readonly session: string;
  readonly sequenceNumber: bigint;
  readonly line: number;
}

/** Messages are missing and did not come within `reorderNs`: ask for them again. */
export interface Gap {
  readonly kind: "gap";
  readonly session: string;
  readonly first: bigint;
  readonly last: bigint;
}

/** Messages of a reported gap have come. */
export interface Filled {
  readonly kind: "filled";
  readonly session: string;
  readonly first: bigint;
  readonly last: bigint;
  readonly line: number;
}

/** Messages are given up and will never be delivered; the ranges lie inside reported gaps. */
export interface Lost {
  readonly kind: "lost";
  readonly session: string;
  readonly first: bigint;
  readonly last: bigint;
  /** `recoveryNs` passed, the window was full, or `giveUp` was called. */
  readonly cause: "time" | "window" | "request";
}

/** Messages were still missing when the session ended by a change of session or by `close`. */
export interface Incomplete {
  readonly kind: "incomplete";
  readonly session: string;
  readonly first: bigint;
  readonly last: bigint;
}

/** Two lines brought the same sequence numbers with different bytes; the first to come was kept. */
export interface Divergence {
  readonly kind: "divergence";
  readonly session: string;
  readonly first: bigint;
  readonly last: bigint;
  /** The line whose packet was dropped. */
  readonly line: number;
  /** The line whose packet was kept. */
  readonly otherLine: number;
}

/** A feed line has been silent for `staleNs`. */
export interface LineStale {
  readonly kind: "line-stale";
  readonly line: number;
}

/** A stale line speaks again. */
export interface LineAlive {
  readonly kind: "line-alive";
  readonly line: number;
}

/** Every feed line is stale. */
export interface FeedDead {
  readonly kind: "feed-dead";
}

/** The first feed line to speak after all were stale. */
export interface FeedAlive {
  readonly kind: "feed-alive";
}
