/**
 * A SoupBinTCP server over real sockets on 127.0.0.1: serves a list of messages from the number that a
 * client asks for, and misbehaves on purpose as the plan for each connection says.
 */
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { LoginRequest } from "../../runtime/framing/index.js";
import { SoupBinTcpReader } from "../../runtime/framing/index.js";
import { packet } from "./soup-bin-tcp.js";

/** What goes wrong on one connection; nothing by default. */
export interface Mischief {
  /** The login is refused with this reason. */
  readonly reject?: "A" | "S";
  /** The login has no answer. */
  readonly noAnswer?: true;
  /** The login is accepted for this session. */
  readonly session?: string;
  /** The login is accepted this many messages before (negative) or after the number asked for. */
  readonly shift?: number;
  /** The login is accepted at this number, which the first message then has. */
  readonly firstNumber?: bigint;
  /** These bytes come before the answer to the login. */
  readonly beforeLogin?: Uint8Array;
  /** These bytes come before every message. */
  readonly beforeMessage?: Uint8Array;
  /** After this many messages the connection is closed. */
  readonly closeAfter?: number;
  /** After this many messages half of the next one is sent, and the connection is closed. */
  readonly cutAfter?: number;
  /** After this many messages nothing comes any more, no heartbeat either. */
  readonly silentAfter?: number;
  /** Bytes are written this many at a time, each piece a segment of its own. */
  readonly segment?: number;
  /** Milliseconds after each message. */
  readonly pauseMs?: number;
  /** After the login, a packet that is never whole: a byte of it every so many milliseconds. */
  readonly dripMs?: number;
  /** After the last message: the end of session (by default), or only heartbeats. */
  readonly atEnd?: "end" | "stay";
  /** A logout changes nothing. */
  readonly ignoreLogout?: true;
  /** After the end of session, these bytes. */
  readonly afterEnd?: Uint8Array;
}

/** What a server does on its first, second, … connection; the last entry goes for all later ones. */
export interface ServerPlan {
  readonly session: string;
  readonly messages: readonly Uint8Array[];
  readonly mischief?: readonly Mischief[];
  /** Milliseconds between heartbeats. */
  readonly heartbeatMs?: number;
}

/** A running server. */
export interface SoupBinTcpServer {
  readonly port: number;
  /** Logins asked for, in order. */
  readonly logins: readonly LoginRequest[];
  /** What clients sent beside logins: `R` for each heartbeat, `O` for a logout, `U` and its text. */
  readonly received: readonly string[];
  /** More messages, for clients that are still connected too. */
  publish(...messages: readonly Uint8Array[]): void;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function startSoupBinTcpServer(plan: ServerPlan): Promise<SoupBinTcpServer> {
  const state = new ServerState(plan);
  const server: Server = createServer({ noDelay: true }, (socket) => new Serving(state, socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    logins: state.logins,
    received: state.received,
    publish: (...messages) => {
      state.messages.push(...messages);
      for (const serving of state.open) serving.goOn();
    },
    close: () => {
      for (const serving of state.open) serving.end();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

class ServerState {
  readonly session: string;
  readonly messages: Uint8Array[];
  readonly heartbeatMs: number;
  readonly logins: LoginRequest[] = [];
  readonly received: string[] = [];
  readonly open = new Set<Serving>();
  readonly #mischief: readonly Mischief[];
  #connections = 0;

  constructor({ session, messages, mischief = [{}], heartbeatMs = 1000 }: ServerPlan) {
    this.session = session;
    this.messages = [...messages];
    this.heartbeatMs = heartbeatMs;
    this.#mischief = mischief;
  }

  nextMischief(): Mischief {
    const index = Math.min(this.#connections++, this.#mischief.length - 1);
    return this.#mischief[index] ?? {};
  }
}

/** One connection. */
class Serving {
  readonly #state: ServerState;
  readonly #socket: Socket;
  readonly #mischief: Mischief;
  readonly #heartbeat: NodeJS.Timeout;
  #pause: NodeJS.Timeout | undefined;
  #drip: NodeJS.Timeout | undefined;
  #isLoggedIn = false;
  #isSilent = false;
  /** Index of the next message. */
  #next = 0;
  #sent = 0;

  constructor(state: ServerState, socket: Socket) {
    this.#state = state;
    this.#socket = socket;
    this.#mischief = state.nextMischief();
    this.#heartbeat = setInterval(() => this.#write(packet("H")), state.heartbeatMs);
    const reader = new SoupBinTcpReader(
      {
        loginRequest: (login) =>
          this.#login({
            username: login.username,
            password: login.password,
            session: login.requestedSession,
            sequenceNumber: login.requestedSequenceNumber ?? 0n,
          }),
        clientHeartbeat: () => state.received.push("R"),
        unsequencedData: (view, offset, length) =>
          state.received.push(
            `U ${Buffer.from(view.buffer, view.byteOffset + offset, length).toString("latin1")}`,
          ),
        logoutRequest: () => {
          state.received.push("O");
          if (this.#mischief.ignoreLogout !== true) this.end();
        },
      },
      "client",
    );
    state.open.add(this);
    socket.on("data", (chunk) => reader.push(chunk));
    socket.on("error", () => this.end());
    socket.on("close", () => this.end());
  }

  goOn(): void {
    const { closeAfter, cutAfter, silentAfter, pauseMs, beforeMessage, atEnd, afterEnd } =
      this.#mischief;
    const { messages } = this.#state;
    while (this.#isLoggedIn && !this.#isSilent) {
      if (this.#sent === silentAfter) {
        this.#isSilent = true;
        return;
      }
      if (this.#sent === closeAfter) return this.end();
      const message = messages[this.#next];
      if (message === undefined) {
        if (atEnd === "stay") return;
        this.#write(Buffer.concat([packet("Z"), afterEnd ?? Buffer.alloc(0)]));
        return this.end();
      }
      if (beforeMessage !== undefined) this.#write(beforeMessage);
      const bytes = packet("S", message);
      if (this.#sent === cutAfter) {
        this.#write(bytes.subarray(0, bytes.length / 2));
        return this.end();
      }
      this.#write(bytes);
      this.#next++;
      this.#sent++;
      if (pauseMs !== undefined) {
        this.#pause = setTimeout(() => this.goOn(), pauseMs);
        return;
      }
    }
  }

  end(): void {
    clearInterval(this.#heartbeat);
    clearTimeout(this.#pause);
    clearInterval(this.#drip);
    this.#state.open.delete(this);
    this.#isLoggedIn = false;
    if (!this.#socket.writableEnded) this.#socket.end();
  }

  #login(login: LoginRequest): void {
    const {
      reject,
      noAnswer,
      session,
      shift = 0,
      firstNumber,
      beforeLogin,
      dripMs,
    } = this.#mischief;
    this.#state.logins.push(login);
    if (noAnswer === true) {
      this.#isSilent = true;
      return;
    }
    if (reject !== undefined) {
      this.#write(packet("J", reject));
      return this.end();
    }
    if (beforeLogin !== undefined) this.#write(beforeLogin);
    const newest = BigInt(this.#state.messages.length) + 1n;
    const first = (login.sequenceNumber === 0n ? newest : login.sequenceNumber) + BigInt(shift);
    this.#next = firstNumber === undefined ? Number(first) - 1 : 0;
    const name = session ?? this.#state.session;
    this.#write(packet("A", name.padStart(10) + `${firstNumber ?? first}`.padStart(20)));
    if (dripMs !== undefined) {
      this.#write(Buffer.from([0xff, 0xff]));
      this.#drip = setInterval(() => this.#write(Buffer.from("S")), dripMs);
      return;
    }
    this.#isLoggedIn = true;
    this.goOn();
  }

  #write(bytes: Uint8Array): void {
    if (this.#isSilent || this.#socket.writableEnded) return;
    const { segment = bytes.length } = this.#mischief;
    for (let at = 0; at < bytes.length; at += segment) {
      this.#socket.write(bytes.subarray(at, at + segment));
    }
  }
}
