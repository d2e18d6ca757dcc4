/** Which edition of a protocol knew which message and code: for receivers of an edition older than the feed. */
import type { Direction } from "./descriptor.js";

/** From which edition to which, both included. */
export interface KnownIn {
  /** Date of the first edition that has it. */
  readonly since: string;
  /** Date of the last edition that has it; null when the newest has it. */
  readonly until: string | null;
}

/** One message of any edition. */
export interface KnownMessage extends KnownIn {
  /** The type byte as a character. */
  readonly type: string;
  /** The type byte's value. */
  readonly typeCode: number;
  /** Who sends it; absent where a type byte means the same in both directions. */
  readonly direction?: Direction;
  /** The spec's name, snake_case. */
  readonly name: string;
}

/** One code of any edition. */
export interface KnownCode extends KnownIn {
  /** The spec's name of the set, snake_case. */
  readonly enumeration: string;
  /** Right-trimmed text, or decimal digits. */
  readonly code: string;
  /** The spec's name of the code, snake_case. */
  readonly name: string;
}

/** All editions of a protocol. */
export interface EditionHistory {
  /** Date of the generated edition. */
  readonly edition: string;
  /** The oldest first; dates are as precise as they are known and sort as text. */
  readonly editions: readonly { readonly date: string; readonly doc: string }[];
  /** Those of the newest edition first, then those that it has no more. */
  readonly messages: readonly KnownMessage[];
  /** Likewise those of the newest edition first. */
  readonly codes: readonly KnownCode[];
}

/**
 * What is to be said of a type byte that the generated edition does not have: `type 'O' is dlcr, known
 * since 2023-04-28; this is 2017-09-12`. Null when no other edition has it either. Where the two directions use the
 * same type bytes, only messages of one are looked at: those that the exchange sends, unless told otherwise.
 */
export function unknownTypeNote(
  history: EditionHistory,
  typeCode: number,
  direction: Direction = "outbound",
): string | null {
  const message = history.messages.find(
    (each) => each.typeCode === typeCode && (each.direction ?? direction) === direction,
  );
  return message === undefined ? null : note(`type '${message.type}'`, message, history);
}

/** The same for a code of an enumeration, right-trimmed text or decimal digits. */
export function unknownCodeNote(
  history: EditionHistory,
  { enumeration, code }: { readonly enumeration: string; readonly code: string },
): string | null {
  const known = history.codes.find(
    (each) => each.enumeration === enumeration && each.code === code,
  );
  return known === undefined ? null : note(`code '${code}' of ${enumeration}`, known, history);
}

function note(
  what: string,
  { name, since, until }: KnownIn & { readonly name: string },
  { edition }: EditionHistory,
): string | null {
  const begins = `${what} is ${name}, known since ${since}`;
  if (edition < since) return `${begins}; this is ${edition}`;
  if (until !== null && until < edition) return `${begins} until ${until}; this is ${edition}`;
  return null;
}
