/** An interface as a pcapng describes it: what its frames begin with, and what its ticks of time are. */
import type { FrameSlot } from "./captured-frame.js";

const OPTION_END = 0;
const OPTION_RESOLUTION = 9;
const OPTION_OFFSET = 14;

/** Ticks of a second where nothing else is said: microseconds. */
const DEFAULT_TICKS = 1_000_000n;
const NANOSECONDS = 1_000_000_000n;

/** One interface of a section. */
export class CaptureInterface {
  /** What its frames begin with, by its number in the registry of link types. */
  readonly linkType: number;
  /** Frames are cut to so many bytes; 0 for no limit. */
  readonly #snapLength: number;
  /** Ticks of a second. */
  #ticks: bigint = DEFAULT_TICKS;
  /** The same, and nanoseconds of a tick, where both are whole and fit; 0 otherwise. */
  #plainTicks = 1_000_000;
  /** Seconds to be added to every time. */
  #offset = 0;

  /** Reads the body of an interface description block of at least 8 bytes. */
  constructor(
    view: DataView,
    {
      at,
      limit,
      little,
    }: { readonly at: number; readonly limit: number; readonly little: boolean },
  ) {
    this.linkType = view.getUint16(at, little);
    this.#snapLength = view.getUint32(at + 4, little);
    for (let option = at + 8; option + 4 <= limit;) {
      const code = view.getUint16(option, little);
      const length = view.getUint16(option + 2, little);
      const value = option + 4;
      if (code === OPTION_END || value + length > limit) break;
      if (code === OPTION_RESOLUTION && length >= 1) this.#setResolution(view.getUint8(value));
      if (code === OPTION_OFFSET && length >= 8) {
        this.#offset = Number(view.getBigInt64(value, little));
      }
      option = value + length + ((4 - (length % 4)) % 4);
    }
  }

  /** How much of a frame a simple packet block holds. */
  capturedOf(originalLength: number): number {
    return this.#snapLength === 0 ? originalLength : Math.min(originalLength, this.#snapLength);
  }

  /** Puts a time of 64 bits into the slot; parts of a nanosecond are cut off. */
  setTime(frame: FrameSlot, high: number, low: number): void {
    const ticks = high * 0x1_0000_0000 + low;
    if (this.#plainTicks > 0 && ticks <= Number.MAX_SAFE_INTEGER) {
      const seconds = Math.floor(ticks / this.#plainTicks);
      frame.seconds = seconds + this.#offset;
      frame.nanoseconds = (ticks - seconds * this.#plainTicks) * (1e9 / this.#plainTicks);
      return;
    }
    const whole = (BigInt(high) << 32n) | BigInt(low);
    const seconds = whole / this.#ticks;
    frame.seconds = Number(seconds) + this.#offset;
    frame.nanoseconds = Number(((whole - seconds * this.#ticks) * NANOSECONDS) / this.#ticks);
  }

  #setResolution(value: number): void {
    const exponent = value & 0x7f;
    const isBinary = (value & 0x80) !== 0;
    this.#ticks = (isBinary ? 2n : 10n) ** BigInt(exponent);
    this.#plainTicks = !isBinary && exponent <= 9 ? Number(this.#ticks) : 0;
  }
}
