/** What a reader is told besides messages: the feed's own events, and what became of its claim. */

/** A range of sequence numbers: from `first` up to, but not including, `limit`. */
export interface SequenceRange {
  readonly first: bigint;
  readonly limit: bigint;
}

/** Where in the feed something happened. */
export interface FeedPlace {
  /** The session, right-trimmed. */
  readonly session: string;
  /** The line, from 0. */
  readonly line: number;
}

/** Handlers of events; leave out what you do not need. */
export interface BridgeEvents {
  /** Sequence numbers are missing; they may still come. */
  gap?(range: SequenceRange, place: FeedPlace): void;
  /** Sequence numbers were given up: they will not come. */
  lost?(range: SequenceRange, place: FeedPlace): void;
  /** Nothing new; `sequenceNumber` is the next one. */
  heartbeat?(sequenceNumber: bigint, place: FeedPlace): void;
  /** The session is over; `sequenceNumber` is the next one there would have been. */
  endOfSession?(sequenceNumber: bigint, place: FeedPlace): void;
  /** A session begins, or the poller joined one, at `sequenceNumber`. */
  session?(sequenceNumber: bigint, place: FeedPlace): void;
  /** A line changed its condition. */
  line?(condition: number, place: FeedPlace): void;
  /**
   * This reader fell too far behind and was cut off. `range` is what had been published by then and was not
   * read intact: a packet that was being handled at that moment is part of it, because its bytes may have
   * changed under the handler. More is published until it rejoins.
   */
  cutOff?(range: SequenceRange): void;
  /** This reader reads again: exactly the messages of `range` were missed. */
  rejoined?(range: SequenceRange): void;
}
