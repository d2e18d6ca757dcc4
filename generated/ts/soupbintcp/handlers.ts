/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 */
import type { DebugView } from "./debug-view.js";
import type { LoginAcceptedView } from "./login-accepted-view.js";
import type { LoginRejectedView } from "./login-rejected-view.js";
import type { SequencedDataView } from "./sequenced-data-view.js";
import type { ServerHeartbeatView } from "./server-heartbeat-view.js";
import type { EndOfSessionView } from "./end-of-session-view.js";
import type { LoginRequestView } from "./login-request-view.js";
import type { UnsequencedDataView } from "./unsequenced-data-view.js";
import type { ClientHeartbeatView } from "./client-heartbeat-view.js";
import type { LogoutRequestView } from "./logout-request-view.js";

/**
 * What to do with each message; leave out what you do not read.
 *
 * The view is the same object every time and moves on after the call: copy what you keep.
 * `length` is that of the whole frame, at least the message's own.
 */
export interface MessageHandlers {
  /** `+`: Debug Packet. */
  debug?(message: DebugView, length: number): void;
  /** `A`: Login Accepted Packet. */
  loginAccepted?(message: LoginAcceptedView, length: number): void;
  /** `J`: Login Rejected Packet. */
  loginRejected?(message: LoginRejectedView, length: number): void;
  /** `S`: Sequenced Data Packet. */
  sequencedData?(message: SequencedDataView, length: number): void;
  /** `H`: Server Heartbeat Packet. */
  serverHeartbeat?(message: ServerHeartbeatView, length: number): void;
  /** `Z`: End of Session Packet. */
  endOfSession?(message: EndOfSessionView, length: number): void;
  /** `L`: Login Request Packet. */
  loginRequest?(message: LoginRequestView, length: number): void;
  /** `U`: Unsequenced Data Packet. */
  unsequencedData?(message: UnsequencedDataView, length: number): void;
  /** `R`: Client Heartbeat Packet. */
  clientHeartbeat?(message: ClientHeartbeatView, length: number): void;
  /** `O`: Logout Request Packet. */
  logoutRequest?(message: LogoutRequestView, length: number): void;
  /** No message has the type byte. */
  unknown?(view: DataView, offset: number, length: number): void;
  /** The bytes end before the message does. */
  shortMessage?(view: DataView, offset: number, length: number): void;
}
