/** What happens to a SoupBinTCP client, told apart from the messages that it receives. */
import type { RejectReasonCode } from "../../generated/ts/soupbintcp/index.js";

/** Why a connection ended. */
export type ConnectionEnd =
  /** The socket failed, or could not be opened. */
  | { readonly kind: "failed"; readonly error: Error }
  /** The server closed it, though the session goes on. */
  | { readonly kind: "closed-by-server" }
  /** The login had no answer in time. */
  | { readonly kind: "no-answer" }
  /** Nothing came for too long, not even a heartbeat. */
  | { readonly kind: "silent" }
  /** The server refused the login. */
  | { readonly kind: "rejected"; readonly reason: RejectReasonCode }
  /** The server accepted the login for another session than the one asked for. */
  | { readonly kind: "another-session"; readonly session: string }
  /** The server sent data before it accepted the login, or accepted it without a number. */
  | { readonly kind: "protocol-fault" }
  /** The session is over. */
  | { readonly kind: "end-of-session" }
  /** This side logged out. */
  | { readonly kind: "logout" }
  /** This side closed it. */
  | { readonly kind: "closed" }
  /** A handler threw; the error also comes out of the event loop, as any uncaught one does. */
  | { readonly kind: "handler-threw"; readonly error: unknown };

/** One event of a client. */
export type SoupBinTcpEvent =
  /** A connection is being opened: the first, or a retry, counted from 1. */
  | { readonly kind: "connecting"; readonly retry: number }
  /** The login is good. */
  | { readonly kind: "accepted"; readonly session: string; readonly sequenceNumber: bigint }
  /** The server goes on behind `last`: the messages from `first` to it, both included, will not come. */
  | { readonly kind: "lost"; readonly first: bigint; readonly last: bigint }
  /** The connection ended; another is opened after the wait. */
  | { readonly kind: "disconnected"; readonly end: ConnectionEnd; readonly waitMs: number }
  /** The client is done: nothing more happens until `connect` is called again. */
  | { readonly kind: "closed"; readonly end: ConnectionEnd };
