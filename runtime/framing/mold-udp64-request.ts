/**
 * MoldUDP64 request packets: which messages to send again.
 *
 * @see MoldUDP64 Protocol Specification 1.00
 */
import {
  DownstreamPacketHeaderView,
  RequestPacketView,
} from "../../generated/ts/moldudp64/index.js";
import { requireRange } from "../wire/bytes.js";
import { HIGHEST_SEQUENCE_NUMBER } from "./highest-sequence-number.js";

/** The most messages one request can ask for: the counts above mean something else in the answer. */
export const MOST_REQUESTED_MESSAGES: number =
  DownstreamPacketHeaderView.MESSAGE_COUNT_END_OF_SESSION - 1;

/** What a request asks for. */
export interface MessageRequest {
  /** The session, without its padding. */
  readonly session: string;
  /** The first message wanted. */
  readonly sequenceNumber: bigint;
  /** How many, 1 to {@link MOST_REQUESTED_MESSAGES}. */
  readonly messageCount: number;
}

/** What some bytes are when a request was expected. */
export type ReadRequest =
  | ({ readonly kind: "request" } & MessageRequest)
  /** Fewer bytes than a request. */
  | { readonly kind: "short" }
  /** More bytes than a request: perhaps a downstream packet. */
  | { readonly kind: "long" }
  /** It asks for no messages, for more than one request may, for number 0, or beyond 2^64 - 1. */
  | { readonly kind: "senseless" };

/**
 * Reads the request in the `length` bytes from `offset`; no bytes are an error.
 * @throws RangeError when they do not lie in `view`.
 */
export function readRequest(view: DataView, offset: number, length: number): ReadRequest {
  requireRange(view, offset, offset + length);
  if (length < RequestPacketView.LENGTH) return { kind: "short" };
  if (length > RequestPacketView.LENGTH) return { kind: "long" };
  const packet = new RequestPacketView().wrap(view, offset);
  const request = {
    session: packet.session,
    sequenceNumber: packet.sequenceNumber,
    messageCount: packet.requestedMessageCount,
  };
  return isSensible(request) ? { kind: "request", ...request } : { kind: "senseless" };
}

/**
 * Writes a request at `offset` and returns its length.
 * @throws RangeError when there is no room, or the request is one that makes no sense.
 */
export function writeRequest(view: DataView, offset: number, request: MessageRequest): number {
  requireRange(view, offset, offset + RequestPacketView.LENGTH);
  if (!isSensible(request)) {
    const { sequenceNumber, messageCount } = request;
    throw new RangeError(`${messageCount} messages from ${sequenceNumber} cannot be asked for`);
  }
  const packet = new RequestPacketView().wrap(view, offset);
  packet.session = request.session;
  packet.sequenceNumber = request.sequenceNumber;
  packet.requestedMessageCount = request.messageCount;
  return RequestPacketView.LENGTH;
}

function isSensible({ sequenceNumber, messageCount }: MessageRequest): boolean {
  return (
    Number.isInteger(messageCount) &&
    messageCount >= 1 &&
    messageCount <= MOST_REQUESTED_MESSAGES &&
    sequenceNumber >= 1n &&
    sequenceNumber + BigInt(messageCount) <= HIGHEST_SEQUENCE_NUMBER
  );
}
