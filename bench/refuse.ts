/** Ends the bench with a sentence: what is asked for cannot be measured here. */
export function refuse(why: string): never {
  process.stderr.write(`bench: ${why}\n`);
  process.exit(1);
}
