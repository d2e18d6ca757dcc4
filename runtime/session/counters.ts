/** What a sequencer counts: plain numbers, to be read at any time and never reset. */

/** Counters of one line; every packet is in `packets` and in exactly one of those marked ●. */
export interface LineCounters {
  /** Packets given to `receive`. */
  readonly packets: number;
  /** Their bytes. */
  readonly bytes: number;
  /** Messages that this line was the first to bring. */
  readonly newMessages: number;
  /** Messages dropped because they had already come, or had been given up. */
  readonly duplicateMessages: number;
  /** ● Packets with at least one new message. */
  readonly newPackets: number;
  /** ● Packets with messages of which none was new. */
  readonly duplicatePackets: number;
  /** ● Packets with no messages that name the next sequence number. */
  readonly heartbeats: number;
  /** ● Packets that say that the session is over, again or for the first time. */
  readonly endsOfSession: number;
  /** ● Shorter than a header. */
  readonly shortHeaders: number;
  /** ● A header that promises messages and nothing behind it: a re-request, or the echo of one. */
  readonly requests: number;
  /** ● Sequence number 0. */
  readonly zeroSequenceNumbers: number;
  /** ● Messages whose numbers would go beyond 2^64 - 1. */
  readonly sequenceOverflows: number;
  /** ● Of a session other than the current one, and not a reason to change. */
  readonly otherSessions: number;
  /** ● Further ahead than `maxJump`. */
  readonly farAhead: number;
  /** ● Of a recovery line: an end, or nothing but numbers that no feed line has named; not believed. */
  readonly aheadOfFeed: number;
  /** ● Nothing but messages, or a number, beyond the end of session. */
  readonly afterEnd: number;
  /** ● An end of session before messages that are known to exist; not believed. */
  readonly earlyEnds: number;
  /** ● Messages promised and missed, but the first of them is cut off. */
  readonly emptyPackets: number;
  /** ● Too long to wait in the window; as if it had not come, but for the numbers it names. */
  readonly tooLong: number;
  /** Packets that end before the messages they promise. */
  readonly truncated: number;
  /** Packets of a recovery line from which was cut off what no feed line has named. */
  readonly clipped: number;
  /** Packets with bytes behind their last message. */
  readonly trailing: number;
  /** Packets that differ from what another line, or the same, brought under the same numbers. */
  readonly divergent: number;
  /** How often the line fell silent. */
  readonly stale: number;
}

/** Counters of the whole. */
export interface SequencerCounters {
  /** Messages delivered. */
  readonly delivered: number;
  /** Runs in which they were delivered. */
  readonly runs: number;
  /** Packets that had to wait in the window. */
  readonly held: number;
  /** The most packets that waited at once. */
  readonly mostHeld: number;
  /** Packets dropped from a full window while a snapshot was awaited. */
  readonly snapshotDropped: number;
  /** Sessions begun. */
  readonly sessions: number;
  /** `gap` events. */
  readonly gaps: number;
  /** Messages in them. */
  readonly gapMessages: bigint;
  /** Messages of reported gaps that came after all. */
  readonly filledMessages: bigint;
  /** Messages given up as `lost`. */
  readonly lostMessages: bigint;
  /** Messages given up as `incomplete`. */
  readonly incompleteMessages: bigint;
}

/** Counters that may still change. */
export type Counting<Counters> = { -readonly [Name in keyof Counters]: Counters[Name] };

/** A line's counters before its first packet. */
export function newLineCounters(): Counting<LineCounters> {
  return {
    packets: 0,
    bytes: 0,
    newMessages: 0,
    duplicateMessages: 0,
    newPackets: 0,
    duplicatePackets: 0,
    heartbeats: 0,
    endsOfSession: 0,
    shortHeaders: 0,
    requests: 0,
    zeroSequenceNumbers: 0,
    sequenceOverflows: 0,
    otherSessions: 0,
    farAhead: 0,
    aheadOfFeed: 0,
    afterEnd: 0,
    earlyEnds: 0,
    emptyPackets: 0,
    tooLong: 0,
    truncated: 0,
    clipped: 0,
    trailing: 0,
    divergent: 0,
    stale: 0,
  };
}

/** A sequencer's counters before its first packet. */
export function newSequencerCounters(): Counting<SequencerCounters> {
  return {
    delivered: 0,
    runs: 0,
    held: 0,
    mostHeld: 0,
    snapshotDropped: 0,
    sessions: 0,
    gaps: 0,
    gapMessages: 0n,
    filledMessages: 0n,
    lostMessages: 0n,
    incompleteMessages: 0n,
  };
}
