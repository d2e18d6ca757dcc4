/** How a SoupBinTCP client is set up, what it calls and what it counts. */
import type { SoupBinTcpPayloadHandler } from "../framing/soup-bin-tcp-handlers.js";
import type { BackOff } from "./back-off.js";
import type { SoupBinTcpEvent } from "./soup-bin-tcp-events.js";

/** How a client is set up; what may be left out has the value of {@link DEFAULT_CLIENT_OPTIONS}. */
export interface SoupBinTcpClientOptions {
  /** Name or address of the server. */
  readonly host: string;
  /** Its TCP port. */
  readonly port: number;
  /** At most 6 characters. */
  readonly username: string;
  /** At most 10 characters. */
  readonly password: string;
  /** At most 10 characters; empty for the current session. */
  readonly session?: string;
  /** Number of the first message wanted; 0 for only those still to come. */
  readonly sequenceNumber?: bigint;
  /** From the attempt to connect until the login is answered. */
  readonly loginMs?: number;
  /** Time without a whole packet of the server after which the connection counts as lost. */
  readonly silenceMs?: number;
  /** Own silence after which a heartbeat is due. */
  readonly heartbeatMs?: number;
  /** Waits between attempts to connect; the count starts again with every new message. */
  readonly reconnect?: BackOff;
}

/** The options that may be left out, and their values then. */
export const DEFAULT_CLIENT_OPTIONS: Required<
  Omit<SoupBinTcpClientOptions, "host" | "port" | "username" | "password">
> = {
  session: "",
  sequenceNumber: 1n,
  loginMs: 10_000,
  silenceMs: 15_000,
  heartbeatMs: 1_000,
  reconnect: { firstMs: 100, factor: 2, longestMs: 10_000, retries: Infinity },
};

/** What a client's owner gives it to call. A handler that throws closes the connection first. */
export interface SoupBinTcpClientHandlers {
  /** The next message, in order and once; the client's `sequenceNumber` is its number. */
  sequencedData(view: DataView, offset: number, length: number): void;
  /** The text of a debug packet. */
  debug?: SoupBinTcpPayloadHandler;
  /** Anything else. */
  event?(event: SoupBinTcpEvent): void;
}

/** What a client counts, beside the packets of {@link SoupBinTcpClient.counters}. */
export interface SoupBinTcpClientCounters {
  /** Attempts to connect. */
  connections: number;
  /** Logins accepted. */
  accepted: number;
  /** Heartbeats sent. */
  heartbeatsSent: number;
  /** Messages that came again after a login, and were dropped. */
  duplicates: number;
  /** Messages reported lost. */
  lost: bigint;
}
