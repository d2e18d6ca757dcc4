/** Who reads a bridge, as its control file says: for monitors, this reader among them. */
import { ReaderState } from "../../generated/ts/bridge/codes.js";
import { ReaderSlotView } from "../../generated/ts/bridge/reader-slot-view.js";
import type { Geometry } from "./geometry.js";

/** One reader. */
export interface ReaderFacts {
  /** The process that reads. */
  readonly pid: number;
  /** What the poller has made of its claim. */
  readonly state: "joining" | "reading" | "cut-off";
  /** Descriptors behind the head; 0 unless it reads. */
  readonly lag: number;
  /** How often a reader of this slot was cut off. */
  readonly cutOffs: number;
}

/** The readers of the slots that are taken, at the moment of a `head`. */
export function readerFacts(
  words: Int32Array<ArrayBuffer>,
  geometry: Geometry,
  head: number,
): ReaderFacts[] {
  const view = new ReaderSlotView();
  const bytes = new DataView(words.buffer);
  return Array.from({ length: geometry.readerCount }, (_, index) =>
    view.wrap(bytes, geometry.readerOffset + index * ReaderSlotView.LENGTH).readerPid === 0
      ? []
      : [factsOf(view, head)],
  ).flat();
}

function factsOf(slot: ReaderSlotView, head: number): ReaderFacts {
  const isReading = slot.readerState === ReaderState.reading;
  return {
    pid: slot.readerPid,
    state: isReading ? "reading" : slot.readerState === ReaderState.cutOff ? "cut-off" : "joining",
    // A reader may be a little before the head, which the poller moves once a burst.
    lag: isReading ? Math.max(0, (head - slot.cursor) | 0) : 0,
    cutOffs: slot.cutOffs,
  };
}
