/*
 * Generated from itchgen-bridge 1, edition 2026-11-25, by npm run codegen; do not edit.
 *
 * Codes by name. The types keep codes that no edition listed: the wire may carry any.
 */

/** Who owns a reader slot, and what its reader is told. */
export const ReaderState = {
  /** Nobody reads here. */
  free: 0,
  /** A reader asks for the head; the poller sets its cursor and lets it read. */
  joining: 1,
  /** The poller keeps what the reader has not passed. */
  reading: 2,
  /** The poller is writing the range that it takes away. */
  cutting: 3,
  /** The reader fell too far behind; it may rejoin at the head. */
  cutOff: 4,
} as const;

/** Whether anything more will be published. */
export const PollerState = {
  /** The file is being made. */
  starting: 0,
  /** The poller publishes. */
  running: 1,
  /** The poller has ended in order; nothing follows the head. */
  stopped: 2,
} as const;

/** What a descriptor announces. */
export const DescriptorKind = {
  /** Whole message blocks in order. */
  messages: 1,
  /** Sequence numbers are missing; they may still come. */
  gap: 2,
  /** Sequence numbers are given up. */
  lost: 3,
  /** Nothing new; the sequence number is the next one. */
  heartbeat: 4,
  /** The session is over; the sequence number is the next one there would be. */
  endOfSession: 5,
  /** A session begins, or the poller joins one; the text is its name. */
  session: 6,
  /** A line changed its condition: the count says which. */
  line: 7,
} as const;

/** One of {@link ReaderState}, or a code that no edition listed. */
export type ReaderState = (typeof ReaderState)[keyof typeof ReaderState] | (number & {});

/** One of {@link PollerState}, or a code that no edition listed. */
export type PollerState = (typeof PollerState)[keyof typeof PollerState] | (number & {});

/** One of {@link DescriptorKind}, or a code that no edition listed. */
export type DescriptorKind = (typeof DescriptorKind)[keyof typeof DescriptorKind] | (number & {});
