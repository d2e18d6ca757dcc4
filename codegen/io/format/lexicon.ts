/** Words by their numbers, found in the middle of a text without being cut out of it. */
export class Lexicon {
  readonly #words: Uint8Array[] = [];
  readonly #hashes: number[] = [];
  /** Numbers by hash, each one more than it is; 0 where there is none. */
  #slots = new Int32Array(FEWEST_SLOTS);

  /** Words that are numbered in their order. */
  constructor(words: readonly string[] = []) {
    for (const word of words) this.add(Buffer.from(word), 0, word.length);
  }

  /** Number of the word from `start` up to `limit`; -1 when it is not here. */
  find(bytes: Uint8Array, start: number, limit: number): number {
    return (this.#slots[this.#slotOf(bytes, start, limit)] ?? 0) - 1;
  }

  /** The same; a word that is not here gets the next number. */
  add(bytes: Uint8Array, start: number, limit: number): number {
    const slot = this.#slotOf(bytes, start, limit);
    const found = (this.#slots[slot] ?? 0) - 1;
    if (found >= 0) return found;
    this.#words.push(Uint8Array.from(bytes.subarray(start, limit)));
    this.#hashes.push(hashOf(bytes, start, limit));
    this.#slots[slot] = this.#words.length;
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    return this.#words.length - 1;
  }

  /** Where the word is, or would be. */
  #slotOf(bytes: Uint8Array, start: number, limit: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hashOf(bytes, start, limit) & last; ; slot = (slot + 1) & last) {
      const number = this.#slots[slot] ?? 0;
      if (number === 0) return slot;
      const word = this.#words[number - 1];
      if (word?.length === limit - start && isAt(word, bytes, start)) return slot;
    }
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    for (const [index, hash] of this.#hashes.entries()) {
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = index + 1;
    }
    this.#slots = slots;
  }
}

/** A power of two. */
const FEWEST_SLOTS = 512;

function isAt(word: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (word[at] !== bytes[start + at]) return false;
  return true;
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array, start: number, limit: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < limit; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
}
