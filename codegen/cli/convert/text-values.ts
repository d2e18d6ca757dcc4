/** Texts of messages as their bytes in a file: most are short, plain and the same as thousands before them. */
import type { TextStyle } from "./text-style.js";

/** Writes texts in one style: each function returns where the next byte belongs. */
export interface TextValues {
  /** The character at an offset. */
  readonly writeChar: (view: DataView, at: number, out: DataView, to: number) => number;
  /** Characters up to an offset, without the spaces that fill them up. */
  readonly writeAlpha: (
    view: DataView,
    at: number,
    limit: number,
    out: DataView,
    to: number,
  ) => number;
  /** Eight characters, likewise; up to eight bytes are overwritten. */
  readonly writeSymbol: (view: DataView, at: number, out: DataView, to: number) => number;
}

const SPACE = 0x20;
const QUOTE = 0x22;

const SYMBOL = 8;
/** Symbols that are remembered: a power of two, some times the symbols of a large exchange. */
const SLOT_BITS = 14;

/** The functions for a style. */
export function textValues({ characters, quoting }: TextStyle): TextValues {
  const bytesOf = characters.map((character) => Buffer.from(character));
  /** By byte: 1 where the character is that one byte and needs no quotes. */
  const isPlain = Uint8Array.from(bytesOf, (bytes, code) =>
    bytes.length === 1 && bytes[0] === code && quoting[code] === 0 ? 1 : 0,
  );
  const known = new KnownSymbols();

  function writeChar(view: DataView, at: number, out: DataView, to: number): number {
    const code = view.getUint8(at);
    if (isPlain[code] !== 1) return writeMarked(view, at, at + 1, out, to);
    out.setUint8(to, code);
    return to + 1;
  }

  function writeAlpha(
    view: DataView,
    at: number,
    limit: number,
    out: DataView,
    to: number,
  ): number {
    const end = trimmed(view, at, limit);
    if (!isPlainText(view, at, end)) return writeMarked(view, at, end, out, to);
    for (let byte = at; byte < end; byte++) out.setUint8(to + byte - at, view.getUint8(byte));
    return to + end - at;
  }

  function writeSymbol(view: DataView, at: number, out: DataView, to: number): number {
    const upper = view.getInt32(at);
    const lower = view.getInt32(at + 4);
    const { uppers, lowers, lengths } = known;
    const slot = slotOf(upper, lower);
    if (uppers[slot] !== upper || lowers[slot] !== lower) {
      const end = trimmed(view, at, at + SYMBOL);
      if (!isPlainText(view, at, end)) return writeMarked(view, at, end, out, to);
      uppers[slot] = upper;
      lowers[slot] = lower;
      lengths[slot] = end - at;
    }
    out.setInt32(to, upper);
    out.setInt32(to + 4, lower);
    return to + (lengths[slot] ?? 0);
  }

  function isPlainText(view: DataView, at: number, end: number): boolean {
    for (let byte = at; byte < end; byte++) {
      if (isPlain[view.getUint8(byte)] !== 1) return false;
    }
    return true;
  }

  /** A text in which not every character is its own byte. */
  function writeMarked(view: DataView, at: number, end: number, out: DataView, to: number): number {
    let next = to;
    let needsQuotes = false;
    for (let byte = at; byte < end; byte++) needsQuotes ||= quoting[view.getUint8(byte)] === 1;
    if (needsQuotes) out.setUint8(next++, QUOTE);
    for (let byte = at; byte < end; byte++) {
      for (const code of bytesOf[view.getUint8(byte)] ?? []) out.setUint8(next++, code);
    }
    if (needsQuotes) out.setUint8(next++, QUOTE);
    return next;
  }

  return { writeChar, writeAlpha, writeSymbol };
}

/** Plain texts of eight characters, as two words each, and their lengths without spaces at the end. */
class KnownSymbols {
  readonly uppers: Int32Array = new Int32Array(1 << SLOT_BITS);
  readonly lowers: Int32Array = new Int32Array(1 << SLOT_BITS);
  readonly lengths: Uint8Array = new Uint8Array(1 << SLOT_BITS);

  constructor() {
    // What no slot holds at first is eight bytes of 0, whose slot is the first.
    this.lowers[0] = 1;
  }
}

/** The one slot of a text. */
function slotOf(upper: number, lower: number): number {
  return Math.imul(upper ^ Math.imul(lower, 0x85eb_ca6b), 0x9e37_79b1) >>> (32 - SLOT_BITS);
}

/** Where the text ends that is filled up to `limit`. */
function trimmed(view: DataView, start: number, limit: number): number {
  let end = limit;
  while (end > start && view.getUint8(end - 1) === SPACE) end--;
  return end;
}
