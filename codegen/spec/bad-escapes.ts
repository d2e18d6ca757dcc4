/** Text between double quotes that is full of what is no escape: the YAML library makes an error of each. */

/** The cure, however many there are. */
export const ESCAPE_HELP = "between double quotes a backslash is written twice";

/** More were not typed by a person, and from here on each costs time and says nothing new. */
const MOST = 100;

/** The second character of every escape; whether digits follow where they should is left to the library. */
const ESCAPED = '0abtnvfre "/\\N_LPxuU\t\r\n';

/** Where the first of more than a hundred is in a token, and its text; null where there are fewer, or no such text. */
export function manyBadEscapes(
  token: string,
): { readonly at: number; readonly text: string } | null {
  if (!token.startsWith('"') || !token.includes("\\")) return null;
  let first: RegExpMatchArray | null = null;
  let count = 0;
  for (const match of token.matchAll(/\\(.)/gsu)) {
    if (ESCAPED.includes(match[1] ?? "")) continue;
    first ??= match;
    if (++count > MOST) return { at: first.index ?? 0, text: first[0] };
  }
  return null;
}
