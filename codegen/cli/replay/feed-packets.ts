/** A feed's messages in, its packets out: sessions and sequence numbers kept, or given anew. */
import type { FramedMessage } from "../inspect/framed-message.js";
import { MessageClock } from "./message-clock.js";
import { Packetiser, type PacketiserOptions, type SentPacket } from "./packetiser.js";

/** What the packets say. */
export interface FeedPacketsOptions extends PacketiserOptions {
  readonly midnightNs: bigint;
  /** Session and first number of messages that have none, and of all when `keepNumbers` is false. */
  readonly session: string;
  readonly firstSequenceNumber: bigint;
  readonly keepNumbers: boolean;
  /** A new session after so many messages; 0 for never. */
  readonly rollAfter: number;
  /** Maps the time of a message to that at which it is sent; `sent` counts the messages before it. */
  readonly schedule: (timeNs: bigint, sent: number) => bigint;
}

/** Makes the packets of one feed. */
export class FeedPackets {
  /** Messages that no packet can hold. */
  leftOut = 0;
  readonly #options: FeedPacketsOptions;
  readonly #packetiser: Packetiser;
  readonly #clock: MessageClock;
  /** The session being sent; null before the first message. */
  #session: string | null = null;
  #inputSession: string | null = null;
  #sent = 0;
  #inSession = 0;
  #rolls = 0;

  constructor(options: FeedPacketsOptions, emit: (packet: SentPacket) => void) {
    this.#options = options;
    this.#packetiser = new Packetiser(options, emit);
    this.#clock = new MessageClock(options.midnightNs);
  }

  /** Messages added so far. */
  get sent(): number {
    return this.#sent;
  }

  /** Adds a message. */
  add(message: FramedMessage): void {
    const { bytes, offset, length, session, sequence } = message;
    const { keepNumbers, rollAfter } = this.#options;
    const isKept = keepNumbers && session !== null;
    const isOther = isKept && session !== this.#inputSession;
    const isRoll = rollAfter > 0 && this.#inSession >= rollAfter;
    if (this.#session === null || isOther || isRoll) this.#begin(message, isKept, isRoll);
    else if (isKept && sequence !== null && rollAfter === 0) {
      this.#packetiser.skipTo(BigInt(sequence));
    }
    const timeNs = this.#options.schedule(this.#clock.timeNs(message), this.#sent);
    if (!this.#packetiser.add(bytes, offset, length, timeNs)) {
      this.leftOut++;
      return;
    }
    this.#sent++;
    this.#inSession++;
  }

  /** The last call; says the end of the session when `isEnded`. */
  end(isEnded: boolean): void {
    if (isEnded && this.#session !== null) this.#packetiser.endSession();
    else this.#packetiser.flush();
  }

  #begin({ session, sequence }: FramedMessage, isKept: boolean, isRoll: boolean): void {
    if (this.#session !== null) this.#packetiser.endSession();
    if (isRoll) this.#rolls++;
    this.#inputSession = session;
    this.#session = this.#sessionName(isKept && session !== null ? session : this.#options.session);
    const own = isKept && sequence !== null ? BigInt(sequence) : this.#options.firstSequenceNumber;
    this.#packetiser.begin(this.#session, isRoll ? 1n : own);
    this.#inSession = 0;
  }

  /** A session that follows by itself has another name: its own, cut, and a number. */
  #sessionName(name: string): string {
    if (this.#rolls === 0) return name;
    const suffix = `.${this.#rolls}`;
    return `${name.slice(0, 10 - suffix.length)}${suffix}`;
  }
}
