/** A lexicon numbers words like a map would, wherever in a text they are. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Lexicon } from "../../../codegen/io/format/lexicon.js";

test("words are found by their text, and numbered in the order in which they came", () => {
  const words = fc.array(fc.string({ maxLength: 3 }), { maxLength: 2_000 });
  fc.assert(
    fc.property(words, fc.string(), (each, before) => {
      const lexicon = new Lexicon();
      const numbers = new Map<string, number>();
      for (const word of each) {
        const text = Buffer.from(`${before}${word}${before}`);
        const start = Buffer.byteLength(before);
        const limit = start + Buffer.byteLength(word);
        expect(lexicon.find(text, start, limit)).toBe(numbers.get(word) ?? -1);
        if (!numbers.has(word)) numbers.set(word, numbers.size);
        expect(lexicon.add(text, start, limit)).toBe(numbers.get(word));
      }
    }),
    { numRuns: 50 },
  );
});
