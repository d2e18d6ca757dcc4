/**
 * One TCP connection of a SoupBinTCP client: opens it, logs in, keeps it alive with heartbeats, watches
 * the server's, and says once why it ended. What the packets mean is the client's business.
 */
import { connect, type Socket } from "node:net";
import {
  ClientHeartbeatView,
  LoginRequestView,
  LogoutRequestView,
  UnsequencedDataView,
} from "../../generated/ts/soupbintcp/index.js";
import {
  type LoginRequest,
  writeClientHeartbeat,
  writeLoginRequest,
  writeLogoutRequest,
  writeUnsequencedData,
} from "../framing/soup-bin-tcp-packets.js";
import type { ConnectionEnd } from "./soup-bin-tcp-events.js";

/** Where to connect, and how long to wait for what. */
export interface ConnectionOptions {
  /** Name or address of the server. */
  readonly host: string;
  /** Its TCP port. */
  readonly port: number;
  /** From the first attempt to connect until the login is answered. */
  readonly loginMs: number;
  /** Silence of the server after which the connection counts as lost. */
  readonly silenceMs: number;
  /** Own silence after which a heartbeat is due. */
  readonly heartbeatMs: number;
}

/** What a connection tells its client. */
export interface ConnectionHandlers {
  /** Bytes from the server, as they came; returns whether a packet became whole by them. */
  readonly bytes: (chunk: Uint8Array) => boolean;
  /** A heartbeat went out. */
  readonly heartbeatSent: () => void;
  /** The connection is no more; runs once. */
  readonly end: (end: ConnectionEnd) => void;
}

/** One connection. */
export class SoupBinTcpConnection {
  readonly #options: ConnectionOptions;
  readonly #handlers: ConnectionHandlers;
  readonly #socket: Socket;
  /** Fires when the server has been silent for too long, or the login had no answer. */
  #deadline: NodeJS.Timeout;
  #heartbeat: NodeJS.Timeout | undefined;
  #isAccepted = false;
  #isSuspect = false;
  #isLeaving = false;
  #isOver = false;

  constructor(options: ConnectionOptions, login: LoginRequest, handlers: ConnectionHandlers) {
    this.#options = options;
    this.#handlers = handlers;
    const bytes = packetOf(LoginRequestView.LENGTH, (view) => writeLoginRequest(view, 0, login));
    this.#socket = connect({ host: options.host, port: options.port, noDelay: true });
    this.#socket.on("connect", () => this.#socket.write(bytes));
    this.#socket.on("data", (chunk) => this.#take(chunk));
    this.#socket.on("error", (error) => this.end({ kind: "failed", error }));
    this.#socket.on("close", () => this.end({ kind: "closed-by-server" }));
    this.#deadline = setTimeout(() => this.end({ kind: "no-answer" }), options.loginMs);
  }

  /** True from the accepted login to the end. */
  get isOpen(): boolean {
    return this.#isAccepted && !this.#isOver && !this.#isLeaving;
  }

  /** The login is good: from now on heartbeats are due on both sides. */
  accepted(): void {
    if (this.#isOver || this.#isAccepted) return;
    this.#isAccepted = true;
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#suspect(), this.#options.silenceMs);
    this.#heartbeat = setTimeout(() => this.#sendHeartbeat(), this.#options.heartbeatMs);
  }

  /** Sends a message; false when it was not sent, because there is no accepted login. */
  send(message: Uint8Array): boolean {
    if (!this.isOpen) return false;
    this.#write(
      packetOf(UnsequencedDataView.LENGTH + message.length, (view) =>
        writeUnsequencedData(view, 0, message),
      ),
    );
    return true;
  }

  /** Logs out: the server closes the connection, or this side does after `silenceMs`. */
  logout(): void {
    if (!this.isOpen) {
      this.end({ kind: "logout" });
      return;
    }
    this.#write(packetOf(LogoutRequestView.LENGTH, (view) => writeLogoutRequest(view, 0)));
    this.#isLeaving = true;
  }

  /** Ends the connection now. */
  end(end: ConnectionEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#deadline);
    clearTimeout(this.#heartbeat);
    this.#socket.destroy();
    this.#handlers.end(this.#isLeaving ? { kind: "logout" } : end);
  }

  #take(chunk: Uint8Array): void {
    // A server that sends nothing whole is as silent as one that sends nothing.
    if (this.#isOver || !this.#handlers.bytes(chunk)) return;
    this.#isSuspect = false;
    if (this.isOpen) this.#deadline.refresh();
  }

  /** Ends a silent connection, but first reads what came while this process itself was busy. */
  #suspect(): void {
    this.#isSuspect = true;
    setImmediate(() => {
      if (this.#isSuspect || this.#isLeaving) this.end({ kind: "silent" });
      else if (!this.#isOver) this.#deadline.refresh();
    });
  }

  #sendHeartbeat(): void {
    if (!this.isOpen) return;
    this.#handlers.heartbeatSent();
    this.#write(packetOf(ClientHeartbeatView.LENGTH, (view) => writeClientHeartbeat(view, 0)));
  }

  #write(bytes: Uint8Array): void {
    this.#socket.write(bytes);
    this.#heartbeat?.refresh();
  }
}

/** A packet in a buffer of its own: the socket keeps it until it is sent. */
function packetOf(length: number, write: (view: DataView) => number): Uint8Array {
  const bytes = new Uint8Array(length);
  write(new DataView(bytes.buffer));
  return bytes;
}
