/** When a message was: as it was captured, or by its own clock. */
import type { FieldDescriptor, MessageDescriptor, View } from "../../../runtime/descriptor.js";
import type { FramedMessage } from "../inspect/framed-message.js";

/** Tells the times of the messages of one input. */
export class MessageClock {
  readonly #midnightNs: bigint;
  readonly #fields = new Map<MessageDescriptor, FieldDescriptor | null>();
  #last: bigint;

  /** @param midnightNs of the day to which times of day belong, in nanoseconds since 1970 */
  constructor(midnightNs: bigint) {
    this.#midnightNs = midnightNs;
    this.#last = midnightNs;
  }

  /** Nanoseconds since 1970; that of the message before when this one has none. Never goes back. */
  timeNs({ timeNs, message, view }: FramedMessage): bigint {
    const own = timeNs ?? (message === null || view === null ? null : this.#ownTime(message, view));
    if (own !== null && own > this.#last) this.#last = own;
    return this.#last;
  }

  #ownTime(message: MessageDescriptor, view: View): bigint | null {
    let field = this.#fields.get(message);
    if (field === undefined) {
      field = message.fields.find(({ unit }) => unit === "ns_since_midnight") ?? null;
      this.#fields.set(message, field);
    }
    const value = field?.read(view);
    const isTime = typeof value === "number" || typeof value === "bigint";
    return isTime ? this.#midnightNs + BigInt(value) : null;
  }
}
