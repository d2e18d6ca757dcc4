/** Words by their numbers, found in the middle of a text without being cut out of it. */
export class Lexicon {
  readonly #words: string[] = [];
  readonly #hashes: number[] = [];
  /** Numbers by hash, each one more than it is; 0 where there is none. */
  #slots = new Int32Array(FEWEST_SLOTS);

  constructor(words: readonly string[] = []) {
    for (const word of words) this.add(word, 0, word.length);
  }

  /** Number of the word from `start` up to `limit`; -1 when it is not here. */
  find(text: string, start: number, limit: number): number {
    return (this.#slots[this.#slotOf(text, start, limit)] ?? 0) - 1;
  }

  /** The same; a word that is not here gets the next number. */
  add(text: string, start: number, limit: number): number {
    const slot = this.#slotOf(text, start, limit);
    const found = (this.#slots[slot] ?? 0) - 1;
    if (found >= 0) return found;
    this.#words.push(text.slice(start, limit));
    this.#hashes.push(hashOf(text, start, limit));
    this.#slots[slot] = this.#words.length;
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    return this.#words.length - 1;
  }

  /** Where the word is, or would be. */
  #slotOf(text: string, start: number, limit: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hashOf(text, start, limit) & last; ; slot = (slot + 1) & last) {
      const index = (this.#slots[slot] ?? 0) - 1;
      if (index < 0) return slot;
      const word = this.#words[index] ?? "";
      if (word.length === limit - start && text.startsWith(word, start)) return slot;
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

/** FNV-1a over the characters' codes. */
function hashOf(text: string, start: number, limit: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < limit; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}
