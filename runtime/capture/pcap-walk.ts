/**
 * pcap: one header, then a record per frame. Both byte orders, microseconds and nanoseconds.
 *
 * @see PCAP Capture File Format, draft-ietf-opsawg-pcap
 */
import type { FrameSlot } from "./captured-frame.js";
import { linkTypeName } from "./link-type.js";
import { MOST_FRAME_BYTES, type RecordWalk, type Step } from "./record-walk.js";

const FILE_HEADER = 24;
const RECORD_HEADER = 16;

/** The magic number by the order in which its bytes were written, and the ticks of a second. */
const MAGICS: ReadonlyMap<number, { readonly little: boolean; readonly ticks: number }> = new Map([
  [0xa1b2c3d4, { little: false, ticks: 1_000_000 }],
  [0xd4c3b2a1, { little: true, ticks: 1_000_000 }],
  [0xa1b23c4d, { little: false, ticks: 1_000_000_000 }],
  [0x4d3cb2a1, { little: true, ticks: 1_000_000_000 }],
]);

/** True when these four bytes, read big-endian, begin a pcap. */
export function isPcapMagic(magic: number): boolean {
  return MAGICS.has(magic);
}

/** Reads one file. */
export class PcapWalk implements RecordWalk {
  readonly #little: boolean;
  readonly #ticks: number;
  readonly #step: Step = { kind: "incomplete", length: 0, reason: "" };
  #linkType: number | null = null;

  /** @throws RangeError when `magic` begins no pcap. */
  constructor(magic: number) {
    const format = MAGICS.get(magic);
    if (format === undefined) throw new RangeError(`0x${magic.toString(16)} begins no pcap`);
    this.#little = format.little;
    this.#ticks = format.ticks;
  }

  get description(): string {
    const link = this.#linkType === null ? "" : `, ${linkTypeName(this.#linkType)}`;
    return `pcap (${this.#ticks === 1_000_000 ? "microseconds" : "nanoseconds"}, ${this.#little ? "little" : "big"}-endian${link})`;
  }

  next(view: DataView, at: number, available: number, frame: FrameSlot): Step {
    const step = this.#step;
    step.kind = "incomplete";
    if (this.#linkType === null) {
      step.length = FILE_HEADER;
      if (available < FILE_HEADER) return step;
      // The upper bits say how long a frame check sequence is; it lies after the IP packet, unread.
      this.#linkType = view.getUint32(at + 20, this.#little) & 0xffff;
      step.kind = "other";
      return step;
    }
    step.length = RECORD_HEADER;
    if (available < RECORD_HEADER) return step;
    const captured = view.getUint32(at + 8, this.#little);
    if (captured > MOST_FRAME_BYTES) {
      step.kind = "damaged";
      step.reason = `it claims a frame of ${captured} bytes`;
      return step;
    }
    step.length = RECORD_HEADER + captured;
    if (available < step.length) return step;
    this.#fill(frame, view, at, captured);
    step.kind = "frame";
    return step;
  }

  #fill(frame: FrameSlot, view: DataView, at: number, captured: number): void {
    const fraction = view.getUint32(at + 4, this.#little);
    const carried = Math.floor(fraction / this.#ticks);
    frame.view = view;
    frame.offset = at + RECORD_HEADER;
    frame.length = captured;
    // Some writers put 0 there.
    frame.originalLength = Math.max(captured, view.getUint32(at + 12, this.#little));
    frame.linkType = this.#linkType ?? 0;
    frame.seconds = view.getUint32(at, this.#little) + carried;
    frame.nanoseconds = (fraction - carried * this.#ticks) * (1_000_000_000 / this.#ticks);
    frame.interfaceIndex = 0;
  }
}
