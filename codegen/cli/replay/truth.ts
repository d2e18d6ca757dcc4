/**
 * What a correct receiver must deliver and report, from what was sent and what of it arrived. It keeps
 * no window and knows no receiver: a message is due when it arrived whole on any line, and lost otherwise.
 */
import { MessageReader } from "../../../runtime/message-reader.js";
import type { ProtocolDescriptor } from "../../../runtime/descriptor.js";
import { MoldUdp64Packet } from "../../../runtime/framing/mold-udp64-packet.js";
import { eventJsonLine } from "../inspect/event-text.js";
import { jsonLine } from "../inspect/json-line.js";
import type { Arrival } from "./faulty-line.js";
import type { SentPacket } from "./packetiser.js";

/** A packet whose messages may still arrive. */
interface Pending {
  readonly packet: SentPacket;
  /** Which of its messages have arrived. */
  readonly arrived: Uint8Array;
}

/** Packets after which nothing of an earlier one arrives any more: far more than may overtake it. */
const SETTLED_AFTER = 64;

/** Writes the truth, line by line. */
export class Truth {
  /** Messages due, and messages lost. */
  delivered = 0;
  lost = 0;
  readonly #reader: MessageReader;
  readonly #write: (line: string) => void;
  readonly #packet = new MoldUdp64Packet();
  readonly #pending: Pending[] = [];
  #session: string | null = null;
  #next = 1n;
  /** The first of the messages lost since the last one delivered; null for none. */
  #lostFrom: bigint | null = null;

  constructor(protocol: ProtocolDescriptor, write: (line: string) => void) {
    this.#reader = new MessageReader(protocol);
    this.#write = write;
  }

  /** A packet is sent; to be called before it arrives anywhere. */
  sent(packet: SentPacket): void {
    this.#pending.push({ packet, arrived: new Uint8Array(packet.messageCount) });
    if (this.#pending.length > SETTLED_AFTER) this.#settle();
  }

  /** Something of it arrives. */
  arrived({ bytes, turnedBit }: Arrival): void {
    // Its checksum is wrong: no receiver sees it.
    if (turnedBit !== null) return;
    const packet = this.#packet;
    packet.read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, bytes.length);
    if (packet.wholeCount === 0) return;
    const { session, sequenceNumber } = packet.header;
    for (const pending of this.#pending) {
      if (pending.packet.session !== session) continue;
      const from = Number(sequenceNumber - pending.packet.sequenceNumber);
      pending.arrived.fill(1, clamp(from, pending), clamp(from + packet.wholeCount, pending));
    }
  }

  /** Nothing follows. */
  end(): void {
    while (this.#pending.length > 0) this.#settle();
    this.#endSession();
  }

  /** The oldest packet is over: its messages are due or lost. */
  #settle(): void {
    const oldest = this.#pending.shift();
    if (oldest === undefined || oldest.packet.kind === "heartbeat") return;
    const { packet, arrived } = oldest;
    const { session, sequenceNumber, messageCount, bytes, isFirst } = packet;
    if (isFirst || session !== this.#session) this.#beginSession(session, sequenceNumber);
    this.#passTo(sequenceNumber);
    const view = new DataView(bytes.buffer);
    let at = 20;
    for (let block = 0; block < messageCount; block++) {
      const length = view.getUint16(at);
      if (arrived[block] === 1) this.#deliver(view, at + 2, length);
      else this.#passTo(this.#next + 1n);
      at += 2 + length;
    }
  }

  #beginSession(session: string, sequenceNumber: bigint): void {
    this.#endSession();
    this.#session = session;
    this.#next = sequenceNumber;
    this.#write(eventJsonLine({ kind: "session-begun", session, sequenceNumber }));
  }

  #endSession(): void {
    this.#report();
    const session = this.#session;
    if (session === null) return;
    this.#write(eventJsonLine({ kind: "session-ended", session, sequenceNumber: this.#next }));
    this.#session = null;
  }

  /** Messages below this number that were not delivered are lost. */
  #passTo(sequenceNumber: bigint): void {
    if (sequenceNumber <= this.#next) return;
    this.#lostFrom ??= this.#next;
    this.lost += Number(sequenceNumber - this.#next);
    this.#next = sequenceNumber;
  }

  #report(): void {
    if (this.#lostFrom === null) return;
    const [session, first, last] = [this.#session, this.#lostFrom, this.#next - 1n];
    this.#write(eventJsonLine({ kind: "lost", session, first, last }));
    this.#lostFrom = null;
  }

  #deliver(view: DataView, offset: number, length: number): void {
    this.#report();
    const message = {
      ...this.#reader.read(view, offset, length),
      index: this.delivered++,
      bytes: view,
      offset,
      length,
      position: null,
      session: this.#session,
      sequence: this.#next++,
      timeNs: null,
    };
    this.#write(jsonLine(message, { pretty: false }));
  }
}

function clamp(index: number, { arrived }: Pending): number {
  return Math.max(0, Math.min(index, arrived.length));
}
