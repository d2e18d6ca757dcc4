/** What a SoupBinTCP stream held, by name: each packet read and each fault found. */

/** Counts since the reader was made. Nothing in a stream is an exception; what is wrong is counted here. */
export interface SoupBinTcpCounters {
  /** Bytes taken, those of an unfinished packet too. */
  bytes: number;
  /** Whole packets, faulty ones too. */
  packets: number;
  /** Sequenced data handed out. */
  sequencedData: number;
  /** Unsequenced data handed out. */
  unsequencedData: number;
  /** Logins asked for, accepted and rejected. */
  logins: number;
  /** Heartbeats of either side. */
  heartbeats: number;
  /** Debug packets. */
  debug: number;
  /** Ends of session. */
  endsOfSession: number;
  /** Logout requests. */
  logouts: number;

  /** Fault: a packet of length 0, which has no type; skipped. */
  empty: number;
  /** Fault: a type byte that the protocol does not have; skipped. */
  unknownType: number;
  /** Fault: a packet that ends before the fields of its type do; skipped. */
  short: number;
  /** Fault: a packet that goes on after the fields of its type; read, and the rest ignored. */
  long: number;
  /** Fault: a packet that the other side sends; skipped. */
  wrongSide: number;
  /** Fault: a login whose sequence number spells none, or 0 where messages begin at 1; handed out, and what follows has no number. */
  badSequenceNumber: number;
  /** Fault: sequenced data before any login was accepted; handed out without a number. */
  unnumbered: number;
  /** Fault: sequenced data after the end of session; skipped. */
  afterEnd: number;
  /** Fault: sequenced data after number 2^64 - 1; skipped. */
  beyondLastNumber: number;
  /** Fault: the stream ended inside a packet. */
  truncated: number;
}

/** All counts at 0. */
export function newSoupBinTcpCounters(): SoupBinTcpCounters {
  return {
    bytes: 0,
    packets: 0,
    sequencedData: 0,
    unsequencedData: 0,
    logins: 0,
    heartbeats: 0,
    debug: 0,
    endsOfSession: 0,
    logouts: 0,
    empty: 0,
    unknownType: 0,
    short: 0,
    long: 0,
    wrongSide: 0,
    badSequenceNumber: 0,
    unnumbered: 0,
    afterEnd: 0,
    beyondLastNumber: 0,
    truncated: 0,
  };
}
