/**
 * SoupBinTCP: takes one direction of a TCP stream in chunks of any size and hands out what its packets
 * carry. Sequenced data is counted from the number that the accepted login gave.
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
import { PACKET_PREFIX, PacketAssembler } from "./packet-assembler.js";
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

/** Bytes before what a packet with a payload carries. */
const HEADER = SequencedDataView.LENGTH;

/** Reads one direction of one stream. */
export class SoupBinTcpReader {
  /** What came so far, over all streams; the same object every time. */
  readonly counters: Readonly<SoupBinTcpCounters>;
  readonly #counters = newSoupBinTcpCounters();
  readonly #handlers: SoupBinTcpHandlers;
  readonly #side: SoupBinTcpSide;
  readonly #packets: PacketAssembler = new PacketAssembler((view, offset, length, position) =>
    this.#take(view, offset, length, position),
  );
  readonly #numbers = new SequenceCount();
  readonly #loginAccepted = new LoginAcceptedView();
  readonly #loginRejected = new LoginRejectedView();
  readonly #loginRequest = new LoginRequestView();
  /** Bytes of the streams before this one. */
  #bytesBefore = 0;
  #session: string | null = null;
  #isEnded = false;

  constructor(handlers: SoupBinTcpHandlers, side: SoupBinTcpSide) {
    this.#handlers = handlers;
    this.#side = side;
    this.counters = this.#counters;
  }

  /** Position in the stream of the first byte not yet handed out. */
  get position(): number {
    return this.#packets.position;
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
    this.#packets.stop();
  }

  /**
   * Takes the next bytes and hands out every packet that is whole. What a handler throws comes through;
   * its packet counts as handed out, and the bytes from `position` on may be pushed again.
   */
  push(chunk: Uint8Array): void {
    const packets = this.#packets;
    if (packets.isStopped) return;
    this.#counters.bytes = this.#bytesBefore + packets.position + packets.cutLength + chunk.length;
    packets.push(chunk);
  }

  /** Says how the stream ended. The reader is then ready for another one; its counters go on. */
  end(): SoupBinTcpEnding {
    const { position, cutLength: present } = this.#packets;
    this.#bytesBefore = this.#counters.bytes;
    this.#packets.restart();
    this.#numbers.begin(null);
    this.#session = null;
    this.#isEnded = false;
    if (present === 0) return { kind: "whole", position };
    this.#counters.truncated++;
    return { kind: "truncated", position, present };
  }

  #take(view: DataView, offset: number, length: number, position: number): void {
    this.#counters.packets++;
    this.#handlers.packet?.(view, offset, length, position);
    if (this.#packets.isStopped) return;
    if (length === PACKET_PREFIX) {
      this.#counters.empty++;
      return;
    }
    const type = view.getUint8(offset + PACKET_PREFIX);
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
