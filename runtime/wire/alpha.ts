/** Alphas: ASCII text, left-justified and padded on the right with spaces. */

const SPACE = 0x20;

/** One string per byte value: joining these is faster than decoding so few bytes. */
const CHARACTERS: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, code) =>
  String.fromCharCode(code),
);

/** The text of `width` bytes without its padding; bytes above 0x7f read as Latin-1. */
export function alphaText(view: DataView, offset: number, width: number): string {
  let length = width;
  while (length > 0 && view.getUint8(offset + length - 1) === SPACE) length--;
  let text = "";
  for (let at = 0; at < length; at++) text += CHARACTERS[view.getUint8(offset + at)];
  return text;
}

/**
 * Writes text into `width` bytes and pads it with spaces.
 * @throws RangeError when it is longer, or has a character above 0xff; then nothing is written.
 */
export function setAlpha(view: DataView, offset: number, width: number, text: string): void {
  if (text.length > width) {
    throw new RangeError(`"${text}" has ${text.length} characters, the field takes ${width}`);
  }
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > 0xff) {
      throw new RangeError(`"${text}" has a character that is not one byte, at index ${at}`);
    }
  }
  for (let at = 0; at < width; at++) {
    view.setUint8(offset + at, at < text.length ? text.charCodeAt(at) : SPACE);
  }
}

/**
 * The key of a text of at most 6 characters, as an alpha of `width` bytes would have it: the first
 * character is the highest byte. Equal to the view's `…Key`.
 * @throws RangeError when the width is not 1 to 6 or the text does not fit.
 */
export function alphaKey(text: string, width: number): number {
  if (width < 1 || width > 6) throw new RangeError(`a key of ${width} bytes is not one number`);
  return pack(text, width, 0, width);
}

/**
 * The upper 32 bits of the key of an alpha of 7 or 8 bytes: its first `width - 4` characters.
 * @throws RangeError when the width is neither or the text does not fit.
 */
export function alphaKeyHi(text: string, width: number): number {
  requireTwoPart(width);
  return pack(text, width, 0, width - 4);
}

/**
 * The lower 32 bits of the key of an alpha of 7 or 8 bytes: its last 4 characters.
 * @throws RangeError when the width is neither or the text does not fit.
 */
export function alphaKeyLo(text: string, width: number): number {
  requireTwoPart(width);
  return pack(text, width, width - 4, width);
}

function requireTwoPart(width: number): void {
  if (width !== 7 && width !== 8) throw new RangeError(`a key of ${width} bytes has no halves`);
}

function pack(text: string, width: number, from: number, limit: number): number {
  if (text.length > width) throw new RangeError(`"${text}" does not fit in ${width} bytes`);
  let key = 0;
  for (let at = from; at < limit; at++) {
    const code = at < text.length ? text.charCodeAt(at) : SPACE;
    if (code > 0xff) throw new RangeError(`"${text}" has a character that is not one byte`);
    key = key * 0x100 + code;
  }
  return key;
}
