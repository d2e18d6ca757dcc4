/** A seeded source of random bytes, so that a failure comes again. */

/** Returns a function that draws 32 random bits: mulberry32. */
export function randomBits(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Random bytes. Half of them are ones that text is made of, so that trimming and digits are met. */
export function randomBytes(length: number, random: () => number): Uint8Array {
  const textual = random() % 2 === 0;
  return Uint8Array.from({ length }, () => {
    const bits = random();
    return textual ? (TEXTUAL[bits % TEXTUAL.length] ?? 0) : bits & 0xff;
  });
}

const TEXTUAL = [0x20, 0x20, 0x20, 0x30, 0x31, 0x35, 0x39, 0x41, 0x5a, 0x00, 0x7f, 0x80, 0xff];
