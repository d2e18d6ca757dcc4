/** Decodes any message of a described protocol: slower than the generated dispatch, but needs no names. */
import type { Direction, MessageDescriptor, ProtocolDescriptor, View } from "./descriptor.js";
import { Verdict } from "./verdict.js";

/** What some bytes are. */
export interface ReadMessage {
  /** What the bytes are. */
  readonly verdict: Verdict;
  /** The type byte's value; null when the bytes end before it. */
  readonly typeCode: number | null;
  /** The message with that type byte, whatever the verdict; null when there is none. */
  readonly message: MessageDescriptor | null;
  /** A view on the message for `known` and `long`; it moves on with the next read. Null otherwise. */
  readonly view: View | null;
}

/** Tells messages apart by a protocol's descriptor. */
export class MessageReader {
  readonly #typeOffset: number;
  readonly #byType: readonly (Entry | undefined)[];

  /**
   * Where the two directions use the same type bytes, only messages of one are read: those that the
   * exchange sends, unless told.
   */
  constructor(protocol: ProtocolDescriptor, direction: Direction = "outbound") {
    const byType = Array.from<Entry | undefined>({ length: 256 });
    for (const message of protocol.messages) {
      if ((message.direction ?? direction) !== direction) continue;
      byType[message.typeCode] = { message, view: new message.view() };
    }
    this.#byType = byType;
    this.#typeOffset = protocol.messageTypeOffset ?? 0;
  }

  /**
   * Reads the message in the `length` bytes from `offset`.
   * @throws RangeError when they do not lie in `view`.
   */
  read(view: DataView, offset: number, length: number): ReadMessage {
    if (length === 0) return nothing(Verdict.empty, null, null);
    if (length <= this.#typeOffset) return nothing(Verdict.short, null, null);
    const typeCode = view.getUint8(offset + this.#typeOffset);
    const entry = this.#byType[typeCode];
    if (entry === undefined) return nothing(Verdict.unknown, typeCode, null);
    const { message } = entry;
    if (length < message.length) return nothing(Verdict.short, typeCode, message);
    const found = entry.view.wrap(view, offset);
    const least = message.wholeLength?.(found, length) ?? message.length;
    if (length < least) return nothing(Verdict.short, typeCode, message);
    const whole = length === least || message.remainder !== null;
    return { verdict: whole ? Verdict.known : Verdict.long, typeCode, message, view: found };
  }
}

interface Entry {
  readonly message: MessageDescriptor;
  readonly view: View;
}

function nothing(
  verdict: Verdict,
  typeCode: number | null,
  message: MessageDescriptor | null,
): ReadMessage {
  return { verdict, typeCode, message, view: null };
}
