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
  const debugView = new DebugView(view);
  const loginAcceptedView = new LoginAcceptedView(view);
  const loginRejectedView = new LoginRejectedView(view);
  const sequencedDataView = new SequencedDataView(view);
  const serverHeartbeatView = new ServerHeartbeatView(view);
  const endOfSessionView = new EndOfSessionView(view);
  const loginRequestView = new LoginRequestView(view);
  const unsequencedDataView = new UnsequencedDataView(view);
  const clientHeartbeatView = new ClientHeartbeatView(view);
  const logoutRequestView = new LogoutRequestView(view);
  return (offset, length) => {
    if (length === 0) return Verdict.empty;
    if (length <= 2) {
      handlers.shortMessage?.(view, offset, length);
      return Verdict.short;
    }
    switch (view.getUint8(offset + 2)) {
      case 0x2b: // +
        if (length < 3) break;
        debugView.offset = offset;
        handlers.debug?.(debugView, length);
        return Verdict.known;
      case 0x41: // A
        if (length < 33) break;
        loginAcceptedView.offset = offset;
        handlers.loginAccepted?.(loginAcceptedView, length);
        return length === 33 ? Verdict.known : Verdict.long;
      case 0x4a: // J
        if (length < 4) break;
        loginRejectedView.offset = offset;
        handlers.loginRejected?.(loginRejectedView, length);
        return length === 4 ? Verdict.known : Verdict.long;
      case 0x53: // S
        if (length < 3) break;
        sequencedDataView.offset = offset;
        handlers.sequencedData?.(sequencedDataView, length);
        return Verdict.known;
      case 0x48: // H
        if (length < 3) break;
        serverHeartbeatView.offset = offset;
        handlers.serverHeartbeat?.(serverHeartbeatView, length);
        return length === 3 ? Verdict.known : Verdict.long;
      case 0x5a: // Z
        if (length < 3) break;
        endOfSessionView.offset = offset;
        handlers.endOfSession?.(endOfSessionView, length);
        return length === 3 ? Verdict.known : Verdict.long;
      case 0x4c: // L
        if (length < 49) break;
        loginRequestView.offset = offset;
        handlers.loginRequest?.(loginRequestView, length);
        return length === 49 ? Verdict.known : Verdict.long;
      case 0x55: // U
        if (length < 3) break;
        unsequencedDataView.offset = offset;
        handlers.unsequencedData?.(unsequencedDataView, length);
        return Verdict.known;
      case 0x52: // R
        if (length < 3) break;
        clientHeartbeatView.offset = offset;
        handlers.clientHeartbeat?.(clientHeartbeatView, length);
        return length === 3 ? Verdict.known : Verdict.long;
      case 0x4f: // O
        if (length < 3) break;
        logoutRequestView.offset = offset;
        handlers.logoutRequest?.(logoutRequestView, length);
        return length === 3 ? Verdict.known : Verdict.long;
      default:
        handlers.unknown?.(view, offset, length);
        return Verdict.unknown;
    }
    handlers.shortMessage?.(view, offset, length);
    return Verdict.short;
  };
}
