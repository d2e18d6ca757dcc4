/** What may go wrong on a line, each as how often it happens to a packet. */

/** Probabilities from 0 to 1. */
export interface Faults {
  /** A packet does not arrive. */
  readonly loss: number;
  /** From a packet on, several in a row do not arrive. */
  readonly burst: number;
  /** A packet arrives twice. */
  readonly duplicate: number;
  /** A packet arrives after some that were sent later. */
  readonly reorder: number;
  /** A packet begins with messages of the packet before. */
  readonly overlap: number;
  /** A packet arrives without its end. */
  readonly truncate: number;
  /** A packet arrives with one bit turned round, which its checksum shows. */
  readonly corrupt: number;
}

/** Packets lost in a row in a burst, at most. */
export const LONGEST_BURST = 16;
/** Packets that overtake a late one, at most. */
export const MOST_OVERTAKING = 4;
/** How late a packet may be: far below the time for which receivers wait. */
export const MOST_LATE_NS = 1_000_000n;
