/**
 * SoupBinTCP: takes one direction of a TCP stream in chunks of any size and hands out whole packets.
 * A packet that lies in one chunk is read where it lies; one that is cut is put together in a buffer
 * that is made once. Sequenced data is counted from the number that the accepted login gave.
 *
 * @see SoupBinTCP 3.00
 */
import {
  ClientHeartbeatView,
  DebugView,
  EndOfSessionView,
  judge,
  LoginAcceptedView,
  LoginRejectedView,
  LoginRequestView,
  LogoutRequestView,
  SequencedDataView,
  ServerHeartbeatView,
  UnsequencedDataView,
} from "../../generated/ts/soupbintcp/index.js";
import { Verdict } from "../verdict.js";
import { newSoupBinTcpCounters, type SoupBinTcpCounters } from "./soup-bin-tcp-counters.js";
import type { SoupBinTcpHandlers } from "./soup-bin-tcp-handlers.js";
import { SequenceCount } from "./sequence-count.js";

/** Whose packets a stream carries; `either` for a recording of both. */
export type SoupBinTcpSide = "server" | "client" | "either";

/** How a stream ended. */
export type SoupBinTcpEnding =
  /** After a whole packet. */
  | { readonly kind: "whole"; readonly position: number }
  /** Inside the packet that begins at `position`, of which `present` bytes came. */
  | { readonly kind: "truncated"; readonly position: number; readonly present: number };

/** Bytes of a packet's length field. */
const PREFIX = 2;

/** Bytes before what a packet with a payload carries. */
const HEADER = SequencedDataView.LENGTH;

/** The longest packet that a length of two bytes allows. */
const LONGEST = PREFIX + 0xffff;

/** Reads one direction of one stream. */
export class SoupBinTcpReader {
  readonly counters: Readonly<SoupBinTcpCounters>;
  readonly #counters = newSoupBinTcpCounters();
  readonly #handlers: SoupBinTcpHandlers;
  readonly #side: SoupBinTcpSide;
  readonly #numbers = new SequenceCount();
  readonly #loginAccepted = new LoginAcceptedView();
  readonly #loginRejected = new LoginRejectedView();
  readonly #loginRequest = new LoginRequestView();
  /** The beginning of a packet that was cut; made when the first one is. */
  #cut: Uint8Array<ArrayBuffer> | undefined;
  #cutView: DataView | undefined;
  /** Bytes in it. */
  #cutLength = 0;
  #position = 0;
  /** Bytes of the streams before this one. */
  #bytesBefore = 0;
  #session: string | null = null;
  #isEnded = false;
  #isStopped = false;

  constructor(handlers: SoupBinTcpHandlers, side: SoupBinTcpSide) {
    this.#handlers = handlers;
    this.#side = side;
    this.counters = this.#counters;
  }

  /** Position in the stream of the first byte not yet handed out. */
  get position(): number {
    return this.#position;
  }

  /** The session of the accepted login, without padding; null before it. */
  get session(): string | null {
    return this.#session;
  }

  /** Number of the sequenced message handed out last; null when there is none, or it had no number. */
  get sequenceNumber(): bigint | null {
    return this.#numbers.last;
  }

  /** Number of the sequenced message that comes next; null before an accepted login. */
  get nextSequenceNumber(): bigint | null {
    return this.#numbers.next;
  }

  /** True after the end of session, until another login is accepted. */
  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Ends the reading, from a handler or outside: later packets and chunks are not looked at. */
  stop(): void {
    this.#isStopped = true;
  }

  /**
   * Takes the next bytes and hands out every packet that is whole. What a handler throws comes through;
   * its packet counts as handed out, and the bytes from `position` on may be pushed again.
   */
  push(chunk: Uint8Array): void {
    if (this.#isStopped) return;
    this.#counters.bytes = this.#bytesBefore + this.#position + this.#cutLength + chunk.length;
    let at = this.#cutLength > 0 ? this.#complete(chunk) : 0;
    if (at === chunk.length) return;
    const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    while (!this.#isStopped && view.byteLength - at >= PREFIX) {
      const length = PREFIX + view.getUint16(at);
      if (length > view.byteLength - at) break;
      this.#take(view, at, length);
      at += length;
    }
    if (!this.#isStopped) this.#keep(chunk, at, chunk.length);
  }

  /** Says how the stream ended. The reader is then ready for another one; its counters go on. */
  end(): SoupBinTcpEnding {
    const position = this.#position;
    const present = this.#cutLength;
    this.#bytesBefore = this.#counters.bytes;
    this.#position = 0;
    this.#cutLength = 0;
    this.#numbers.begin(null);
    this.#session = null;
    this.#isEnded = false;
    this.#isStopped = false;
    if (present === 0) return { kind: "whole", position };
    this.#counters.truncated++;
    return { kind: "truncated", position, present };
  }

  /** Puts a cut packet together and hands it out when it is whole. Returns how many bytes it took. */
  #complete(chunk: Uint8Array): number {
    const forLength = Math.min(chunk.length, Math.max(0, PREFIX - this.#cutLength));
    const view = this.#keep(chunk, 0, forLength);
    if (this.#cutLength < PREFIX) return forLength;
    const length = PREFIX + view.getUint16(0);
    const limit = Math.min(chunk.length, forLength + length - this.#cutLength);
    this.#keep(chunk, forLength, limit);
    if (this.#cutLength < length) return limit;
    this.#cutLength = 0;
    this.#take(view, 0, length);
    return limit;
  }

  /** Adds bytes of a chunk to the cut packet: a copy, because the caller may use its chunk again. */
  #keep(chunk: Uint8Array, from: number, limit: number): DataView {
    this.#cut ??= new Uint8Array(LONGEST);
    this.#cutView ??= new DataView(this.#cut.buffer);
    // Byte by byte where a window would cost more than the bytes.
    if (limit - from < 16) {
      for (let at = from; at < limit; at++) this.#cut[this.#cutLength++] = chunk[at] ?? 0;
    } else {
      this.#cut.set(chunk.subarray(from, limit), this.#cutLength);
      this.#cutLength += limit - from;
    }
    return this.#cutView;
  }

  #take(view: DataView, offset: number, length: number): void {
    const position = this.#position;
    this.#position += length;
    this.#counters.packets++;
    this.#handlers.packet?.(view, offset, length, position);
    if (this.#isStopped) return;
    if (length === PREFIX) {
      this.#counters.empty++;
      return;
    }
    const type = view.getUint8(offset + PREFIX);
    if (type === SequencedDataView.TYPE && this.#side !== "client") {
      this.#takeSequencedData(view, offset + HEADER, length - HEADER);
    } else {
      this.#takeOther(type, view, offset, length);
    }
  }

  #takeSequencedData(view: DataView, offset: number, length: number): void {
    if (this.#isEnded) {
      this.#counters.afterEnd++;
      return;
    }
    const kind = this.#numbers.count();
    if (kind === "beyond") {
      this.#counters.beyondLastNumber++;
      return;
    }
    if (kind === "unnumbered") this.#counters.unnumbered++;
    this.#counters.sequencedData++;
    this.#handlers.sequencedData?.(view, offset, length);
  }

  #takeOther(type: number, view: DataView, offset: number, length: number): void {
    const verdict = judge(view, offset, length);
    if (verdict === Verdict.unknown) {
      this.#counters.unknownType++;
    } else if (!isSentBy(type, this.#side)) {
      this.#counters.wrongSide++;
    } else if (verdict === Verdict.short) {
      this.#counters.short++;
    } else {
      if (verdict === Verdict.long) this.#counters.long++;
      this.#handOut(type, view, offset, length);
    }
  }

  #handOut(type: number, view: DataView, offset: number, length: number): void {
    const counters = this.#counters;
    const handlers = this.#handlers;
    switch (type) {
      case ServerHeartbeatView.TYPE:
        counters.heartbeats++;
        return handlers.serverHeartbeat?.();
      case ClientHeartbeatView.TYPE:
        counters.heartbeats++;
        return handlers.clientHeartbeat?.();
      case UnsequencedDataView.TYPE:
        counters.unsequencedData++;
        return handlers.unsequencedData?.(view, offset + HEADER, length - HEADER);
      case DebugView.TYPE:
        counters.debug++;
        return handlers.debug?.(view, offset + HEADER, length - HEADER);
      case LoginAcceptedView.TYPE:
        return this.#takeLoginAccepted(this.#loginAccepted.wrap(view, offset));
      case LoginRejectedView.TYPE:
        counters.logins++;
        return handlers.loginRejected?.(this.#loginRejected.wrap(view, offset));
      case LoginRequestView.TYPE:
        return this.#takeLoginRequest(this.#loginRequest.wrap(view, offset));
      case EndOfSessionView.TYPE:
        return this.#takeEndOfSession();
      case LogoutRequestView.TYPE:
        counters.logouts++;
        return handlers.logoutRequest?.();
    }
  }

  #takeLoginAccepted(packet: LoginAcceptedView): void {
    const number = packet.sequenceNumber;
    const isNumber = number !== undefined && number > 0n;
    this.#counters.logins++;
    if (!isNumber) this.#counters.badSequenceNumber++;
    this.#numbers.begin(isNumber ? number : null);
    this.#session = packet.session.trimStart();
    this.#isEnded = false;
    this.#handlers.loginAccepted?.(packet);
  }

  #takeLoginRequest(packet: LoginRequestView): void {
    this.#counters.logins++;
    if (packet.requestedSequenceNumber === undefined) this.#counters.badSequenceNumber++;
    this.#handlers.loginRequest?.(packet);
  }

  #takeEndOfSession(): void {
    this.#counters.endsOfSession++;
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#handlers.endOfSession?.();
  }
}

const BY_CLIENT: ReadonlySet<number> = /* @__PURE__ */ new Set([
  DebugView.TYPE,
  LoginRequestView.TYPE,
  UnsequencedDataView.TYPE,
  ClientHeartbeatView.TYPE,
  LogoutRequestView.TYPE,
]);

function isSentBy(type: number, side: SoupBinTcpSide): boolean {
  if (side === "either" || type === DebugView.TYPE) return true;
  return BY_CLIENT.has(type) === (side === "client");
}
