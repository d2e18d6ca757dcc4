/** Counts as people write them. */

/** `1 frame`, `1,000 frames`. */
export function plural(count: number | bigint, noun: string, nouns = `${noun}s`): string {
  return `${count.toLocaleString("en")} ${BigInt(count) === 1n ? noun : nouns}`;
}
