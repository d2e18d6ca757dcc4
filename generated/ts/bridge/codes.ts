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

/** What a descriptor announces: messages, or what the sequencer said between them. */
export const DescriptorKind = {
  /** Whole message blocks in order. */
  messages: 1,
  /** Nothing new; the sequence number is the next one. */
  heartbeat: 2,
  /** The sequence number is the first that will be delivered. */
  sessionBegun: 3,
  /** Packets of a session already under way are held; the sequence number is their first. */
  snapshotNeeded: 4,
  /** The sequence number is the one after the last message. */
  sessionEnded: 5,
  /** The feed went on behind the end that it had named. */
  dataAfterEnd: 6,
  /** Messages are missing; they may still come. */
  gap: 7,
  /** Messages of a gap have come. */
  filled: 8,
  /** Messages are given up. */
  lost: 9,
  /** Messages were still missing when the session ended. */
  incomplete: 10,
  /** Two lines brought different bytes for the same sequence numbers. */
  divergence: 11,
  /** A line is silent. */
  lineStale: 12,
  /** A silent line speaks again. */
  lineAlive: 13,
  /** Every line is silent. */
  feedDead: 14,
  /** The first line to speak after all were silent. */
  feedAlive: 15,
} as const;

/** Why a session ended, or messages were lost. */
export const EventCause = {
  /** The kind says it all. */
  none: 0,
  /** The feed said so. */
  endOfSession: 1,
  /** Another session took its place. */
  sessionChange: 2,
  /** The poller ended. */
  closed: 3,
  /** They did not come in time. */
  time: 4,
  /** Too much was waiting for them. */
  window: 5,
  /** Somebody gave them up. */
  request: 6,
} as const;

/** One of {@link ReaderState}, or a code that no edition listed. */
export type ReaderState = (typeof ReaderState)[keyof typeof ReaderState] | (number & {});

/** One of {@link PollerState}, or a code that no edition listed. */
export type PollerState = (typeof PollerState)[keyof typeof PollerState] | (number & {});

/** One of {@link DescriptorKind}, or a code that no edition listed. */
export type DescriptorKind = (typeof DescriptorKind)[keyof typeof DescriptorKind] | (number & {});

/** One of {@link EventCause}, or a code that no edition listed. */
export type EventCause = (typeof EventCause)[keyof typeof EventCause] | (number & {});
