/** Why a bridge cannot be read, in a word for programs and a sentence for people. */

/** The closed list of reasons. */
export type BridgeFault =
  /** There is no control file of that name. */
  | "absent"
  /** The name has characters that no bridge has. */
  | "name"
  /** The file belongs to someone else, is open to others, or is no regular file. */
  | "permission"
  /** This process, or the system, has as many files open as it may. */
  | "too-many-files"
  /** The file is shorter than it says. */
  | "truncated"
  /** The file is no bridge. */
  | "magic"
  /** The bridge was laid out by another version of itchgen. */
  | "version"
  /** The poller publishes other messages, or packets of another layout, than the reader was made for. */
  | "fingerprint"
  /** The header's numbers do not fit together. */
  | "geometry"
  /** No poller is alive behind the file. */
  | "dead-poller"
  /** Every reader slot is taken. */
  | "no-slot"
  /** The slot was given to someone else after its reader was cut off or taken for dead. */
  | "slot-lost"
  /** The reader gave its slot back itself, and was asked to read on. */
  | "detached"
  /** A descriptor, a block or a slot says what cannot be: memory was spoiled. */
  | "torn"
  /** The mapping addon is not there, or the runtime does not take memory from outside. */
  | "no-mapping";

/** Thrown instead of reading what cannot be trusted. */
export class BridgeError extends Error {
  override readonly name = "BridgeError";
  /** The reason, for programs; the message is for people. */
  readonly fault: BridgeFault;

  constructor(fault: BridgeFault, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.fault = fault;
  }
}
