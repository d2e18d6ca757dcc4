/** One frame as a capture holds it: what the readers of both formats hand out. */

/** A frame and where it came from. The reader fills the same object again for the next frame. */
export interface CapturedFrame {
  /** The buffer that holds the captured bytes; good during the call only. */
  readonly view: DataView;
  /** Where the frame begins in `view`. */
  readonly offset: number;
  /** Bytes captured. */
  readonly length: number;
  /** Bytes on the wire: more than `length` where the capture cut the frame short. */
  readonly originalLength: number;
  /** What the frame begins with, by its number in the registry of link types; 1 is Ethernet. */
  readonly linkType: number;
  /** Whole seconds since 1970; null where the capture keeps no time. */
  readonly seconds: number | null;
  /** Nanoseconds within the second; 0 where the capture keeps no time. */
  readonly nanoseconds: number;
  /** The capture's interface, from 0; in a pcap there is only one. */
  readonly interfaceIndex: number;
  /** Position among the frames of the capture, from 0. */
  readonly index: number;
  /** Where its record begins in the file, in bytes from the start. */
  readonly position: number;
}

/** The same, for those who fill it. */
export type FrameSlot = { -readonly [Key in keyof CapturedFrame]: CapturedFrame[Key] };

/** A slot before its first frame. */
export function emptyFrame(): FrameSlot {
  return {
    view: new DataView(new ArrayBuffer(0)),
    offset: 0,
    length: 0,
    originalLength: 0,
    linkType: 0,
    seconds: null,
    nanoseconds: 0,
    interfaceIndex: 0,
    index: 0,
    position: 0,
  };
}

/** The frame's time in nanoseconds since 1970; null where the capture keeps none. */
export function frameTimeNs({ seconds, nanoseconds }: CapturedFrame): bigint | null {
  return seconds === null ? null : BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds);
}
