/** One piece of work after the other, with a pause before each: what takes long can be watched and interrupted. */
import type { Pause } from "./emit/target.js";

/** What is done to what; `doing` is followed by `3 of 12`. */
export interface Turns<S> {
  readonly doing: string;
  readonly parts: readonly S[];
  readonly pause: Pause | undefined;
}

/** What the work made of each part, in their order. */
export async function inTurn<S, T>(
  { doing, parts, pause }: Turns<S>,
  work: (part: S) => T | Promise<T>,
): Promise<readonly T[]> {
  const done: T[] = [];
  for (const part of parts) {
    await pause?.(`${doing} ${done.length + 1} of ${parts.length}`);
    done.push(await work(part));
  }
  return done;
}
