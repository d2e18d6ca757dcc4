/**
 * A SoupBinTCP client: logs in, hands out sequenced messages, keeps the connection alive, and when it
 * breaks logs in again at the next sequence number, so that each message comes once and in order, or is
 * reported lost.
 *
 * @see SoupBinTCP 3.00
 */
import { type LoginAcceptedView, LoginRequestView } from "../../generated/ts/soupbintcp/index.js";
import { HIGHEST_SEQUENCE_NUMBER } from "../framing/highest-sequence-number.js";
import { SequenceCount } from "../framing/sequence-count.js";
import type { SoupBinTcpCounters } from "../framing/soup-bin-tcp-counters.js";
import { type LoginRequest, writeLoginRequest } from "../framing/soup-bin-tcp-packets.js";
import { SoupBinTcpReader } from "../framing/soup-bin-tcp-reader.js";
import { waitMs } from "./back-off.js";
import {
  DEFAULT_CLIENT_OPTIONS,
  type SoupBinTcpClientCounters,
  type SoupBinTcpClientHandlers,
  type SoupBinTcpClientOptions,
} from "./soup-bin-tcp-client-options.js";
import { SoupBinTcpConnection } from "./soup-bin-tcp-connection.js";
import type { ConnectionEnd, SoupBinTcpEvent } from "./soup-bin-tcp-events.js";

/** Ends after which no other connection would help. */
const FINAL: ReadonlySet<ConnectionEnd["kind"]> = /* @__PURE__ */ new Set<ConnectionEnd["kind"]>([
  "rejected",
  "another-session",
  "end-of-session",
  "logout",
  "closed",
  "handler-threw",
]);

/** One client: one session over any number of connections. */
export class SoupBinTcpClient {
  /** What came over all connections. */
  readonly packets: Readonly<SoupBinTcpCounters>;
  /** What the client itself did; the same object every time. */
  readonly counters: Readonly<SoupBinTcpClientCounters>;
  readonly #counters: SoupBinTcpClientCounters = {
    connections: 0,
    accepted: 0,
    heartbeatsSent: 0,
    duplicates: 0,
    lost: 0n,
  };
  readonly #options: Required<SoupBinTcpClientOptions>;
  readonly #handlers: SoupBinTcpClientHandlers;
  readonly #reader: SoupBinTcpReader;
  /** The numbers of the messages handed out, over all connections. */
  readonly #numbers = new SequenceCount();
  #session: string;
  #connection: SoupBinTcpConnection | undefined;
  #isAccepted = false;
  /** The reader is handing packets out: it cannot be made ready for another stream yet. */
  #isReading = false;
  /** Messages still to come that were handed out on an earlier connection. */
  #behind = 0;
  /** Runs until the next attempt to connect. */
  #wait: NodeJS.Timeout | undefined;
  #retry = 0;

  /** @throws RangeError when the username, password, session or number does not fit in a login. */
  constructor(options: SoupBinTcpClientOptions, handlers: SoupBinTcpClientHandlers) {
    this.#options = { ...DEFAULT_CLIENT_OPTIONS, ...options };
    this.#handlers = handlers;
    this.#session = this.#options.session;
    const { sequenceNumber } = this.#options;
    if (sequenceNumber > 0n) this.#numbers.begin(sequenceNumber);
    writeLoginRequest(new DataView(new ArrayBuffer(LoginRequestView.LENGTH)), 0, this.#login());
    this.#reader = new SoupBinTcpReader(
      {
        loginAccepted: (packet) => this.#accepted(packet),
        loginRejected: ({ rejectReasonCode: reason }) => this.#end({ kind: "rejected", reason }),
        sequencedData: (view, offset, length) => this.#message(view, offset, length),
        serverHeartbeat: () => (this.#retry = 0),
        endOfSession: () => this.#end({ kind: "end-of-session" }),
        debug: (view, offset, length) => handlers.debug?.(view, offset, length),
      },
      "server",
    );
    this.packets = this.#reader.counters;
    this.counters = this.#counters;
  }

  /** The session: the accepted one, or before that the one asked for. */
  get session(): string {
    return this.#session;
  }

  /** Number of the message handed out last; null before the first. */
  get sequenceNumber(): bigint | null {
    return this.#numbers.last;
  }

  /** Number of the message that is handed out next, where another client could go on; 0 if not known yet. */
  get nextSequenceNumber(): bigint {
    return this.#numbers.next ?? 0n;
  }

  /** True while a login is accepted and the connection stands. */
  get isOpen(): boolean {
    return this.#connection?.isOpen ?? false;
  }

  /** Begins, or begins again after `closed`, at `nextSequenceNumber`, if there can be such a message. */
  connect(): void {
    const isIdle = this.#connection === undefined && this.#wait === undefined;
    if (isIdle && this.nextSequenceNumber <= HIGHEST_SEQUENCE_NUMBER) this.#openAfter(0);
  }

  /**
   * Sends unsequenced data; false when there is no accepted login to send it on.
   * @throws RangeError when it is longer than a packet can carry.
   */
  send(message: Uint8Array): boolean {
    return this.#connection?.send(message) ?? false;
  }

  /** Leaves the session in order: the server closes the connection when it has seen the logout. */
  logout(): void {
    if (this.#connection === undefined) this.#stopWaiting({ kind: "logout" });
    else this.#connection.logout();
  }

  /** Closes the connection at once. */
  close(): void {
    if (this.#connection === undefined) this.#stopWaiting({ kind: "closed" });
    else this.#connection.end({ kind: "closed" });
  }

  #login(): LoginRequest {
    const { username, password } = this.#options;
    const sequenceNumber = this.nextSequenceNumber;
    return { username, password, session: this.#session, sequenceNumber };
  }

  #openAfter(ms: number): void {
    this.#wait = setTimeout(() => {
      this.#wait = undefined;
      this.#counters.connections++;
      this.#connection = new SoupBinTcpConnection(this.#options, this.#login(), {
        bytes: (chunk) => this.#take(chunk),
        heartbeatSent: () => this.#counters.heartbeatsSent++,
        end: (end) => this.#ended(end),
      });
      this.#emit({ kind: "connecting", retry: this.#retry });
    }, ms);
  }

  #stopWaiting(end: ConnectionEnd): void {
    if (this.#wait === undefined) return;
    clearTimeout(this.#wait);
    this.#wait = undefined;
    this.#emit({ kind: "closed", end });
  }

  /** Reads a chunk; returns whether a packet became whole by it. */
  #take(chunk: Uint8Array): boolean {
    const before = this.packets.packets;
    this.#isReading = true;
    try {
      this.#reader.push(chunk);
      return this.packets.packets > before;
    } catch (error) {
      this.#end({ kind: "handler-threw", error });
      throw error;
    } finally {
      this.#isReading = false;
      if (this.#connection === undefined) this.#reader.end();
    }
  }

  #accepted({ session, sequenceNumber: given = 0n }: LoginAcceptedView): void {
    if (this.#isAccepted || given === 0n) return this.#end({ kind: "protocol-fault" });
    const found = session.trimStart();
    if (this.#session !== "" && found !== this.#session) {
      return this.#end({ kind: "another-session", session: found });
    }
    this.#isAccepted = true;
    this.#session = found;
    this.#counters.accepted++;
    this.#connection?.accepted();
    this.#emit({ kind: "accepted", session: found, sequenceNumber: given });
    this.#goOnAt(given);
  }

  /** The server goes on with this number: before the next one wanted, at it, or beyond it. */
  #goOnAt(given: bigint): void {
    const wanted = this.#numbers.next ?? given;
    this.#behind = given < wanted ? Number(wanted - given) : 0;
    if (given <= wanted && this.#numbers.next !== null) return;
    this.#numbers.begin(given);
    if (given === wanted) return;
    this.#counters.lost += given - wanted;
    this.#emit({ kind: "lost", first: wanted, last: given - 1n });
  }

  #message(view: DataView, offset: number, length: number): void {
    if (!this.#isAccepted) return this.#end({ kind: "protocol-fault" });
    if (this.#behind > 0) {
      this.#behind--;
      this.#counters.duplicates++;
      return;
    }
    this.#retry = 0;
    this.#numbers.count();
    this.#handlers.sequencedData(view, offset, length);
  }

  #end(end: ConnectionEnd): void {
    this.#connection?.end(end);
  }

  #ended(end: ConnectionEnd): void {
    this.#connection = undefined;
    this.#isAccepted = false;
    if (this.#isReading) this.#reader.stop();
    else this.#reader.end();
    const isDone = FINAL.has(end.kind) || this.nextSequenceNumber > HIGHEST_SEQUENCE_NUMBER;
    const wait = isDone ? null : waitMs(this.#options.reconnect, this.#retry);
    if (wait === null) {
      this.#retry = 0;
      this.#emit({ kind: "closed", end });
    } else {
      this.#retry++;
      this.#openAfter(wait);
      this.#emit({ kind: "disconnected", end, waitMs: wait });
    }
  }

  #emit(event: SoupBinTcpEvent): void {
    this.#handlers.event?.(event);
  }
}
