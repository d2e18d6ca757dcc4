/** Where in a tree of plain values something stands that a test may change. */

/** Part of a parsed JSON or YAML text. */
export type Json = Record<string, unknown>;

/** Every key of every object and list in a tree, each with what has it. */
export function placesIn(root: unknown): readonly (readonly [owner: Json, key: string])[] {
  if (typeof root !== "object" || root === null) return [];
  return Object.entries(root).flatMap(([key, child]) => [
    [root as Json, key] as const,
    ...placesIn(child),
  ]);
}
