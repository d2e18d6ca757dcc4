/** What counting instructions takes, whatever program they are counted in. */

/** Valgrind knows no AVX-512, and a count must not depend on the machine. */
export const GATE_FLAGS: readonly string[] = ["-O3", "-march=x86-64-v3", "-std=gnu11"];

/**
 * Returns the instructions of one of callgrind's output files.
 * @throws Error when there is no sum in it.
 */
export function countedBy(output: string): number {
  const total = /^(?:summary|totals): (\d+)/mu.exec(output)?.[1];
  if (total === undefined) throw new Error("callgrind counted nothing");
  return Number(total);
}
