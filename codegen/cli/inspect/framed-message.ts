/** One message as it was found: what it is, and where. */
import type { ReadMessage } from "../../../runtime/message-reader.js";

/** A message in its file. */
export interface FramedMessage extends ReadMessage {
  /** Position among all messages of the input, from 0. */
  readonly index: number;
  /** The buffer that holds it. */
  readonly bytes: DataView;
  /** Where it begins in `bytes`. */
  readonly offset: number;
  /** Its length as the framing says. */
  readonly length: number;
  /** Where its first byte is in the file; null when it came in a packet of a capture or a dump, or as text. */
  readonly position: number | null;
  /** The session without padding; null where the input has none. */
  readonly session: string | null;
  /** Its sequence number, a bigint where a number would not be exact; null where the input has none. */
  readonly sequence: number | bigint | null;
  /** When its packet was captured, in nanoseconds since 1970; null where the input keeps no time. */
  readonly timeNs: bigint | null;
}

/** Where a message is, and what numbers it has: all but what it is. */
export type MessagePlace = Omit<FramedMessage, keyof ReadMessage>;

/** Both together. Property by property: spreading objects costs more than reading a message does. */
export function framedMessage(
  { verdict, typeCode, message, view }: ReadMessage,
  place: MessagePlace,
): FramedMessage {
  const { index, bytes, offset, length, position, session, sequence, timeNs } = place;
  return {
    verdict,
    typeCode,
    message,
    view,
    index,
    bytes,
    offset,
    length,
    position,
    session,
    sequence,
    timeNs,
  };
}

/** The bytes of a part of the message as lower-case hexadecimal. */
export function hexOf(
  { bytes, offset }: FramedMessage,
  part: { readonly offset: number; readonly length: number },
): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + offset + part.offset, part.length).toString(
    "hex",
  );
}

/** The type byte as a character, or null when there is none. */
export function typeOf({ typeCode }: Pick<ReadMessage, "typeCode">): string | null {
  return typeCode === null ? null : String.fromCharCode(typeCode);
}
