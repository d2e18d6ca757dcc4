/** What the two capture formats have in common: records one after the other, each told by its first bytes. */
import type { FrameSlot } from "./captured-frame.js";

/** Reads the records of one format. */
export interface RecordWalk {
  /** The format and what its header says, for people. */
  readonly description: string;
  /**
   * Looks at the record that begins at `at`, of which `available` bytes are there.
   * @param frame filled when the outcome is `frame`
   */
  next(view: DataView, at: number, available: number, frame: FrameSlot): Step;
}

/** What a look at a record came to. The walk gives the same object again with the next look. */
export interface Step {
  /**
   * `frame`: the slot holds one. `other`: something else, to be passed over. `incomplete`: `length` bytes
   * must be there before the walk can go on. `damaged`: nothing after this can be trusted.
   */
  kind: "frame" | "other" | "incomplete" | "damaged";
  /** Bytes from the record's start to the next one, or bytes needed. */
  length: number;
  /** What is wrong, when damaged. */
  reason: string;
}

/** The longest frame that a capture may hold: eight times what the largest known snap length allows. */
export const MOST_FRAME_BYTES: number = 2 * 1024 * 1024;
