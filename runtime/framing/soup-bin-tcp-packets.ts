/**
 * Writes SoupBinTCP packets: each function writes one packet at `offset` and returns the first byte
 * after it, so that packets can be put one behind the other without a copy. What cannot be written is
 * the caller's mistake and throws RangeError: a packet that does not fit in the view, a text or a
 * number too long for its field, a payload beyond `LONGEST_PAYLOAD`.
 *
 * @see SoupBinTCP 3.00
 */
import {
  ClientHeartbeatView,
  DebugView,
  EndOfSessionView,
  LoginAcceptedView,
  LoginRejectedView,
  LoginRequestView,
  LogoutRequestView,
  type RejectReasonCode,
  SequencedDataView,
  ServerHeartbeatView,
  UnsequencedDataView,
} from "../../generated/ts/soupbintcp/index.js";
import { requireRange, setBytes } from "../wire/bytes.js";
import { PACKET_PREFIX } from "./packet-assembler.js";

/** What a client asks for. */
export interface LoginRequest {
  /** At most 6 characters. */
  readonly username: string;
  /** At most 10 characters. */
  readonly password: string;
  /** At most 10 characters; empty for the current session. */
  readonly session: string;
  /** Number of the first message wanted; 0 for the newest. */
  readonly sequenceNumber: bigint;
}

/** What a server grants. */
export interface LoginAccepted {
  /** At most 10 characters. */
  readonly session: string;
  /** Number of the next sequenced message. */
  readonly sequenceNumber: bigint;
}

/** The longest payload of a packet: the length field also counts the type byte. */
export const LONGEST_PAYLOAD = 0xfffe;

/** A client's first packet. */
export function writeLoginRequest(view: DataView, offset: number, login: LoginRequest): number {
  const limit = begin(view, offset, LoginRequestView);
  const packet = loginRequest.wrap(view, offset);
  packet.username = login.username;
  packet.password = login.password;
  packet.requestedSession = login.session;
  packet.requestedSequenceNumber = login.sequenceNumber;
  return limit;
}

/** A good login; the session goes to the right of its field, as the protocol has it. */
export function writeLoginAccepted(view: DataView, offset: number, login: LoginAccepted): number {
  const limit = begin(view, offset, LoginAcceptedView);
  const packet = loginAccepted.wrap(view, offset);
  packet.session = login.session.padStart(LoginAcceptedView.FIELDS.session.length);
  packet.sequenceNumber = login.sequenceNumber;
  return limit;
}

/** A refused login. */
export function writeLoginRejected(
  view: DataView,
  offset: number,
  reason: RejectReasonCode,
): number {
  const limit = begin(view, offset, LoginRejectedView);
  loginRejected.wrap(view, offset).rejectReasonCode = reason;
  return limit;
}

/** The next message of the stream. */
export function writeSequencedData(view: DataView, offset: number, message: Uint8Array): number {
  return beginWith(view, offset, SequencedDataView, message);
}

/** A message of the client. */
export function writeUnsequencedData(view: DataView, offset: number, message: Uint8Array): number {
  return beginWith(view, offset, UnsequencedDataView, message);
}

/** Text for people. */
export function writeDebug(view: DataView, offset: number, text: Uint8Array): number {
  return beginWith(view, offset, DebugView, text);
}

/** The server is alive. */
export function writeServerHeartbeat(view: DataView, offset: number): number {
  return begin(view, offset, ServerHeartbeatView);
}

/** The client is alive. */
export function writeClientHeartbeat(view: DataView, offset: number): number {
  return begin(view, offset, ClientHeartbeatView);
}

/** No more sequenced data comes. */
export function writeEndOfSession(view: DataView, offset: number): number {
  return begin(view, offset, EndOfSessionView);
}

/** Asks for the connection to be closed. */
export function writeLogoutRequest(view: DataView, offset: number): number {
  return begin(view, offset, LogoutRequestView);
}

const loginRequest = /* @__PURE__ */ new LoginRequestView();
const loginAccepted = /* @__PURE__ */ new LoginAcceptedView();
const loginRejected = /* @__PURE__ */ new LoginRejectedView();
/** Any packet will do: all begin with the same header. */
const header = /* @__PURE__ */ new SequencedDataView();

interface PacketKind {
  readonly TYPE: number;
  /** Bytes of the fixed part. */
  readonly LENGTH: number;
}

/** Writes the header; returns the first byte after the packet. */
function begin(view: DataView, offset: number, kind: PacketKind, payload = 0): number {
  const length = kind.LENGTH + payload;
  requireRange(view, offset, offset + length);
  header.wrap(view, offset);
  header.packetLength = length - PACKET_PREFIX;
  header.packetType = kind.TYPE;
  return offset + length;
}

function beginWith(view: DataView, offset: number, kind: PacketKind, payload: Uint8Array): number {
  if (payload.length > LONGEST_PAYLOAD) {
    throw new RangeError(`a packet carries ${LONGEST_PAYLOAD} bytes, not ${payload.length}`);
  }
  const limit = begin(view, offset, kind, payload.length);
  setBytes(view, offset + kind.LENGTH, payload.length, payload);
  return limit;
}
