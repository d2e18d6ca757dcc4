/** The counters of a line of which each packet is in exactly one: those with a ● in the state table. */
export const EXCLUSIVE_COUNTERS = [
  "newPackets",
  "duplicatePackets",
  "heartbeats",
  "endsOfSession",
  "shortHeaders",
  "requests",
  "zeroSequenceNumbers",
  "sequenceOverflows",
  "otherSessions",
  "farAhead",
  "aheadOfFeed",
  "afterEnd",
  "earlyEnds",
  "emptyPackets",
  "tooLong",
] as const;
