/**
 * A MoldUDP64 re-request client: follows a sequencer's events, asks a server for what is missing, oldest
 * first, and hands the answers back for the sequencer to take as packets of a recovery line. A request
 * without an answer that helps is sent again after ever longer waits, and then its range is given up.
 *
 * Nothing here waits in the way of the feed: requests and answers are events of the socket.
 *
 * @see MoldUDP64 Protocol Specification 1.00
 */
import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import {
  DownstreamPacketHeaderView,
  RequestPacketView,
} from "../../generated/ts/moldudp64/index.js";
import { MoldUdp64Packet, PacketKind, skipBlocks } from "../framing/mold-udp64-packet.js";
import { MOST_REQUESTED_MESSAGES, writeRequest } from "../framing/mold-udp64-request.js";
import type { SequencerEvent } from "../session/sequencer-event.js";
import { type AskedRange, AskedRanges } from "./asked-ranges.js";
import { waitMs } from "./back-off.js";
import {
  DEFAULT_REQUESTER_OPTIONS,
  newRequesterCounters,
  type MoldUdp64RequesterCounters,
  type MoldUdp64RequesterHandlers,
  type MoldUdp64RequesterOptions,
  type RequestServer,
} from "./mold-udp64-requester-options.js";

/** Asks for the missing messages of one feed. */
export class MoldUdp64Requester {
  /** Counts so far; the same object every time. */
  readonly counters: Readonly<MoldUdp64RequesterCounters>;
  readonly #counters = newRequesterCounters();
  readonly #options: Required<MoldUdp64RequesterOptions>;
  readonly #handlers: MoldUdp64RequesterHandlers;
  readonly #socket: Socket;
  readonly #packet = new MoldUdp64Packet();
  readonly #missing = new AskedRanges();
  #session = "";
  /** The last message of the session that was ever missing: no answer has to go beyond it. */
  #highest = 0n;
  /** What the last request asked for; undefined when none is open. */
  #asked: AskedRange | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Requests sent for the same messages before this one. */
  #retry = 0;
  /** Answers are being handed over: the next request waits until that is done. */
  #isAnswering = false;
  #isClosed = false;

  /** @throws RangeError when no server is named. */
  constructor(options: MoldUdp64RequesterOptions, handlers: MoldUdp64RequesterHandlers) {
    this.#options = { ...DEFAULT_REQUESTER_OPTIONS, ...options };
    this.#handlers = handlers;
    this.counters = this.#counters;
    const [server] = options.servers;
    if (server === undefined) throw new RangeError("there is no server to ask");
    this.#socket = createSocket(isIPv6(server.address) ? "udp6" : "udp4");
    this.#socket.on("message", (bytes, sender) => this.#take(bytes, sender));
    this.#socket.on("error", () => this.#counters.socketErrors++);
  }

  /** How many ranges are asked for, or wait for their turn. */
  get rangeCount(): number {
    return this.#missing.count;
  }

  /** Takes note of a sequencer's event: call it from the sequencer's `event` handler, for every event. */
  follow(event: SequencerEvent): void {
    switch (event.kind) {
      case "gap":
        if (event.session !== this.#session) this.#forget(event.session);
        this.#missing.add(event);
        if (event.last > this.#highest) this.#highest = event.last;
        break;
      case "filled":
      case "lost":
      case "incomplete":
        if (event.session === this.#session) this.#missing.remove(event);
        break;
      case "session-ended":
        if (event.session === this.#session) this.#missing.clear();
        break;
      default:
        return;
    }
    this.#goOn();
  }

  /** Stops asking and closes the socket. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#forget("");
    this.#socket.close();
  }

  #forget(session: string): void {
    this.#session = session;
    this.#highest = 0n;
    this.#missing.clear();
    this.#settle();
  }

  /** The open request is no longer one: it was answered, or nobody needs the answer. */
  #settle(): void {
    clearTimeout(this.#timer);
    this.#asked = undefined;
    this.#retry = 0;
  }

  /** Asks for the next messages, unless an answer for the lowest of the missing ones is still due. */
  #goOn(): void {
    if (this.#isAnswering || this.#isClosed) return;
    if (this.#asked !== undefined && !this.#missing.overlaps(this.#asked)) this.#settle();
    if (this.#asked === undefined) this.#ask();
  }

  #ask(): void {
    const range = this.#missing.lowest;
    if (range === undefined) return;
    const { first, last } = range;
    const messageCount = Number(minimum(last - first + 1n, BigInt(MOST_REQUESTED_MESSAGES)));
    this.#asked = { first, last: first + BigInt(messageCount) - 1n };
    this.#send({ session: this.#session, sequenceNumber: first, messageCount });
    const wait = { ...this.#options.wait, retries: Infinity };
    this.#timer = setTimeout(() => this.#timeOut(), waitMs(wait, this.#retry) ?? 0);
  }

  #send(request: Parameters<typeof writeRequest>[2]): void {
    const { servers } = this.#options;
    const { address, port } = servers[this.#counters.requests % servers.length] as RequestServer;
    // A buffer of its own: the socket keeps it until it is sent.
    const bytes = new Uint8Array(RequestPacketView.LENGTH);
    writeRequest(new DataView(bytes.buffer), 0, request);
    this.#counters.requests++;
    this.#socket.send(bytes, port, address, (error) => {
      if (error !== null) this.#counters.socketErrors++;
    });
  }

  #timeOut(): void {
    const range = this.#missing.lowest;
    // Another line may have brought the beginning of what was asked for.
    const isRetry = range !== undefined && range.first === this.#asked?.first;
    this.#counters.timeOuts++;
    this.#asked = undefined;
    this.#retry = isRetry ? this.#retry + 1 : 0;
    if (isRetry && this.#retry > this.#options.wait.retries) {
      this.#retry = 0;
      this.#missing.remove(range);
      this.#counters.givenUp++;
      this.#handlers.giveUp(range.first, range.last);
    }
    this.#goOn();
  }

  #take(bytes: Uint8Array, sender: RemoteInfo): void {
    this.#counters.answers++;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!this.#isUseful(view, sender)) return;
    const before = this.#missing.lowest?.first;
    const answer = this.#clipped(view);
    this.#isAnswering = true;
    try {
      this.#handlers.answer(answer, 0, answer.byteLength);
    } finally {
      this.#isAnswering = false;
      // Part of the answer, or all of it, was needed: ask for the rest at once.
      if (this.#missing.lowest?.first !== before) this.#settle();
      this.#goOn();
    }
  }

  /**
   * The answer that was read, up to the last message that was ever missing: a sequencer believes that all exist
   * that a packet promises, and would give up, and later drop, what the feed has not sent yet.
   */
  #clipped(view: DataView): DataView {
    const { header, messageCount, wholeCount, start } = this.#packet;
    const room = this.#highest - header.sequenceNumber + 1n;
    if (BigInt(messageCount) <= room) return view;
    this.#counters.clipped++;
    const count = Number(room);
    const limit = skipBlocks(view, start, Math.min(count, wholeCount));
    const bytes = new Uint8Array(view.buffer, view.byteOffset, limit).slice();
    const answer = new DataView(bytes.buffer);
    new DownstreamPacketHeaderView().wrap(answer, 0).messageCount = count;
    return answer;
  }

  /** Whether an answer brings any message that is missing; counts why not. */
  #isUseful(view: DataView, { address, port }: RemoteInfo): boolean {
    const counters = this.#counters;
    const packet = this.#packet;
    const isServer = this.#options.servers.some(
      (server) => server.address === address && server.port === port,
    );
    const kind = packet.read(view, 0, view.byteLength);
    if (!isServer) counters.foreign++;
    else if (kind !== PacketKind.messages || packet.wholeCount === 0) counters.withoutMessages++;
    else if (packet.header.session !== this.#session) counters.otherSessions++;
    else {
      const first = packet.header.sequenceNumber;
      const last = first + BigInt(packet.wholeCount) - 1n;
      if (this.#missing.overlaps({ first, last })) return true;
      counters.notAsked++;
    }
    return false;
  }
}

function minimum(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
