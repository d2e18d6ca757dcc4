/** Files that say in their first lines what is wrong with them: `# expect: rule line:column`. */
import type { Diagnostic } from "../../codegen/source/diagnostics.js";
import { positionOf } from "../../codegen/source/source-file.js";

/** The findings that the text expects, in the order of their places. */
export function expectationsOf(text: string): readonly string[] {
  return [...text.matchAll(EXPECTATION)].map(([, rule, place]) => `${place} ${rule}`);
}

/** The words of each: `message | help`; null where they do not matter. */
export function wordingsOf(text: string): readonly (string | null)[] {
  return [...text.matchAll(EXPECTATION)].map(([, , , wording]) => wording ?? null);
}

const EXPECTATION = /^# expect: (\S+) (\d+:\d+)(?: (.+))?$/gmu;

/** A finding in the same form. */
export function placeAndRule({ rule, span }: Diagnostic): string {
  const { line, column } = positionOf(span.file, span.start);
  return `${line}:${column} ${rule}`;
}
