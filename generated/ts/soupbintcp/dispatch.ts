/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 */
import { Verdict, requireRange } from "../../../runtime/index.js";
import { DebugView } from "./debug-view.js";
import { LoginAcceptedView } from "./login-accepted-view.js";
import { LoginRejectedView } from "./login-rejected-view.js";
import { SequencedDataView } from "./sequenced-data-view.js";
import { ServerHeartbeatView } from "./server-heartbeat-view.js";
import { EndOfSessionView } from "./end-of-session-view.js";
import { LoginRequestView } from "./login-request-view.js";
import { UnsequencedDataView } from "./unsequenced-data-view.js";
import { ClientHeartbeatView } from "./client-heartbeat-view.js";
import { LogoutRequestView } from "./logout-request-view.js";
import type { MessageHandlers } from "./handlers.js";

/**
 * The verdict on the `length` bytes from `offset`; reads the type byte at most.
 * @throws RangeError when they do not lie in `view`.
 */
export function judge(view: DataView, offset: number, length: number): Verdict {
  requireRange(view, offset, offset + length);
  if (length === 0) return Verdict.empty;
  if (length <= 2) return Verdict.short;
  switch (view.getUint8(offset + 2)) {
    case 0x2b: // +
      return length < 3 ? Verdict.short : Verdict.known;
    case 0x41: // A
      return length < 33 ? Verdict.short : length === 33 ? Verdict.known : Verdict.long;
    case 0x4a: // J
      return length < 4 ? Verdict.short : length === 4 ? Verdict.known : Verdict.long;
    case 0x53: // S
      return length < 3 ? Verdict.short : Verdict.known;
    case 0x48: // H
      return length < 3 ? Verdict.short : length === 3 ? Verdict.known : Verdict.long;
    case 0x5a: // Z
      return length < 3 ? Verdict.short : length === 3 ? Verdict.known : Verdict.long;
    case 0x4c: // L
      return length < 49 ? Verdict.short : length === 49 ? Verdict.known : Verdict.long;
    case 0x55: // U
      return length < 3 ? Verdict.short : Verdict.known;
    case 0x52: // R
      return length < 3 ? Verdict.short : length === 3 ? Verdict.known : Verdict.long;
    case 0x4f: // O
      return length < 3 ? Verdict.short : length === 3 ? Verdict.known : Verdict.long;
    default:
      return Verdict.unknown;
  }
}

/**
 * Binds a buffer and handlers. The function it returns hands the message in the `length` bytes
 * from `offset` to its handler and returns the verdict; handlers of messages run for `known` and
 * `long`.
 * @throws RangeError (from that function) when the bytes do not lie in `view`.
 */
export function createMessageDispatch(
  view: DataView,
  handlers: MessageHandlers,
): (offset: number, length: number) => Verdict {
  const dispatch = bind(view, handlers);
  return (offset, length) => {
    requireRange(view, offset, offset + length);
    return dispatch(offset, length);
  };
}

/** The dispatch itself. */
function bind(
  view: DataView,
  handlers: MessageHandlers,
): (offset: number, length: number) => Verdict {
  const debug = new DebugView(view);
  const loginAccepted = new LoginAcceptedView(view);
  const loginRejected = new LoginRejectedView(view);
  const sequencedData = new SequencedDataView(view);
  const serverHeartbeat = new ServerHeartbeatView(view);
  const endOfSession = new EndOfSessionView(view);
  const loginRequest = new LoginRequestView(view);
  const unsequencedData = new UnsequencedDataView(view);
  const clientHeartbeat = new ClientHeartbeatView(view);
  const logoutRequest = new LogoutRequestView(view);
  return (offset, length) => {
    if (length === 0) return Verdict.empty;
    if (length <= 2) {
      handlers.shortMessage?.(view, offset, length);
      return Verdict.short;
    }
    switch (view.getUint8(offset + 2)) {
      case 0x2b: // +
        if (length < 3) break;
        debug.offset = offset;
        handlers.debug?.(debug, length);
        return Verdict.known;
      case 0x41: // A
        if (length < 33) break;
        loginAccepted.offset = offset;
        handlers.loginAccepted?.(loginAccepted, length);
        return length === 33 ? Verdict.known : Verdict.long;
      case 0x4a: // J
        if (length < 4) break;
        loginRejected.offset = offset;
        handlers.loginRejected?.(loginRejected, length);
        return length === 4 ? Verdict.known : Verdict.long;
      case 0x53: // S
        if (length < 3) break;
        sequencedData.offset = offset;
        handlers.sequencedData?.(sequencedData, length);
        return Verdict.known;
      case 0x48: // H
        if (length < 3) break;
        serverHeartbeat.offset = offset;
        handlers.serverHeartbeat?.(serverHeartbeat, length);
        return length === 3 ? Verdict.known : Verdict.long;
      case 0x5a: // Z
        if (length < 3) break;
        endOfSession.offset = offset;
        handlers.endOfSession?.(endOfSession, length);
        return length === 3 ? Verdict.known : Verdict.long;
      case 0x4c: // L
        if (length < 49) break;
        loginRequest.offset = offset;
        handlers.loginRequest?.(loginRequest, length);
        return length === 49 ? Verdict.known : Verdict.long;
      case 0x55: // U
        if (length < 3) break;
        unsequencedData.offset = offset;
        handlers.unsequencedData?.(unsequencedData, length);
        return Verdict.known;
      case 0x52: // R
        if (length < 3) break;
        clientHeartbeat.offset = offset;
        handlers.clientHeartbeat?.(clientHeartbeat, length);
        return length === 3 ? Verdict.known : Verdict.long;
      case 0x4f: // O
        if (length < 3) break;
        logoutRequest.offset = offset;
        handlers.logoutRequest?.(logoutRequest, length);
        return length === 3 ? Verdict.known : Verdict.long;
      default:
        handlers.unknown?.(view, offset, length);
        return Verdict.unknown;
    }
    handlers.shortMessage?.(view, offset, length);
    return Verdict.short;
  };
}
