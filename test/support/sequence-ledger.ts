/**
 * Keeps the books of a bridge's reader over a day file: every sequence number is delivered once, in order and
 * byte for byte as the file has it, or it is named exactly once as lost or missed.
 */
import type * as itch50 from "../../generated/ts/itch50/index.js";
import type { BridgeEvents, BridgeReader } from "../../runtime/bridge/index.js";
import type { View } from "../../runtime/index.js";

/** A view with its bytes. */
type Placed = View & { readonly view: DataView; readonly offset: number };

/** One reader's account. */
export class SequenceLedger {
  readonly handlers: itch50.MessageHandlers;
  readonly events: BridgeEvents;
  /** The reader whose account it is; set it before the first poll. */
  reader: BridgeReader<itch50.MessageHandlers> | null = null;
  /** The next number due; null before the session begins for this reader. */
  next: bigint | null = null;
  delivered = 0;
  /** Numbers that the poller gave up, and those that this reader was cut off from. */
  lost = 0;
  missed = 0;
  hasEnded = false;
  readonly #faults: string[] = [];
  readonly #messages: readonly Uint8Array[];
  /** The packet in hand: where its descriptor is, and the books as they were before it. */
  #place = -1;
  #before: { readonly next: bigint | null; readonly delivered: number } | null = null;
  /** What did not add up in it: void when the poller cut the reader off meanwhile. */
  #doubts: string[] = [];

  constructor(day: Uint8Array) {
    this.#messages = messagesOf(day);
    const see = (view: Placed): void => this.#see(view);
    this.handlers = new Proxy({}, { get: () => see });
    this.events = {
      event: (event) => {
        if (event.kind === "session-begun") this.#expect(event.sequenceNumber);
        if (event.kind === "lost") this.lost += this.#skip(event.first, event.last);
        if (event.kind === "session-ended") {
          this.#expect(event.sequenceNumber);
          this.#settle();
          this.hasEnded = true;
        }
      },
      // The packet in hand may have changed under its handlers: then it is part of what is missed.
      cutOff: ({ first }) => {
        if (this.#before !== null && (this.#before.next ?? 0n) >= first) {
          ({ next: this.next, delivered: this.delivered } = this.#before);
          this.#doubts = [];
        }
        this.#before = null;
        this.reader?.rejoin();
      },
      rejoined: ({ first, last }) => (this.missed += this.#skip(first, last)),
    };
  }

  /** What did not add up. */
  get faults(): readonly string[] {
    return [...this.#faults, ...this.#doubts];
  }

  /** True when nothing more will come: the end of the session may have been among what was missed. */
  get isDone(): boolean {
    return this.hasEnded || this.next === BigInt(this.#messages.length) + 1n;
  }

  #see(view: Placed): void {
    const { descriptor } = this.reader as BridgeReader<itch50.MessageHandlers>;
    if (this.#place !== descriptor.offset || this.#before === null) {
      this.#settle();
      this.#place = descriptor.offset;
      this.#before = { next: this.next, delivered: this.delivered };
      this.#expect(descriptor.sequenceNumber);
    }
    const number = this.next ?? 0n;
    const message = this.#messages[Number(number) - 1];
    const bytes = new Uint8Array(view.view.buffer, view.offset, message?.length ?? 0);
    if (message === undefined || Buffer.compare(message, bytes) !== 0) {
      this.#doubts.push(`message ${number} is not the file's`);
    }
    this.next = number + 1n;
    this.delivered++;
  }

  /** The packet in hand is over, and nobody was cut off. */
  #settle(): void {
    this.#faults.push(...this.#doubts.splice(0));
    this.#before = null;
  }

  #skip(first: bigint, last: bigint): number {
    this.#settle();
    this.#expect(first);
    this.next = last + 1n;
    return Number(last - first) + 1;
  }

  #expect(number: bigint): void {
    if (this.next !== null && number !== this.next) {
      this.#doubts.push(`${number} where ${this.next} was due`);
    }
    this.next = number;
  }
}

function messagesOf(day: Uint8Array): Uint8Array[] {
  const view = new DataView(day.buffer, day.byteOffset, day.byteLength);
  const messages: Uint8Array[] = [];
  for (let at = 0; at + 2 <= day.length; at += 2 + view.getUint16(at)) {
    messages.push(day.subarray(at + 2, at + 2 + view.getUint16(at)));
  }
  return messages;
}
