/**
 * MoldUDP64 downstream packets: bytes of a datagram in, places of whole message blocks out. Nothing
 * is copied or allocated, and no bytes are an error: what is wrong with a packet is in its fields.
 *
 * @see MoldUDP64 Protocol Specification 1.00
 */
import {
  DownstreamPacketHeaderView,
  MessageBlockHeaderView,
} from "../../generated/ts/moldudp64/index.js";
import { NO_BYTES, requireRange } from "../wire/bytes.js";

/** What a packet is. */
export const PacketKind = {
  /** A header and, unless they are cut off, message blocks. */
  messages: 0,
  /** No messages; its sequence number is the next one to expect. */
  heartbeat: 1,
  /** The session is over; its sequence number is the next one there would be. */
  endOfSession: 2,
  /** A header that promises messages, and not a byte more: a request packet, or the echo of one. */
  request: 3,
  /** Fewer bytes than a header; none of its fields may be read. */
  shortHeader: 4,
} as const;

/** One of the values of {@link PacketKind}. */
export type PacketKind = (typeof PacketKind)[keyof typeof PacketKind];

const HEADER = DownstreamPacketHeaderView.LENGTH;
const BLOCK_HEADER = MessageBlockHeaderView.LENGTH;

/** Reads one packet after the other. */
export class MoldUdp64Packet {
  /** The packet's header; it reads nothing before {@link read} and throws after `shortHeader`. */
  readonly header: DownstreamPacketHeaderView = new DownstreamPacketHeaderView();
  /** The buffer that holds the packet. */
  view: DataView = NO_BYTES;
  /** What the packet is. */
  kind: PacketKind = PacketKind.shortHeader;
  /** How many messages the header promises; 0 for all kinds but `messages` and `request`. */
  messageCount: number = 0;
  /** How many of them are there as a whole; 0 until they are counted. */
  wholeCount: number = 0;
  /** Where the first message block begins. */
  start: number = 0;
  /** The first byte behind the last whole block; behind the packet until they are counted. */
  limit: number = 0;
  /** Whether the packet ends before the messages that it promises. */
  isTruncated: boolean = false;
  /** Whether there are bytes behind the last message that it promises. */
  hasTrailing: boolean = false;

  /**
   * Reads the packet in the `length` bytes from `offset`, counts its blocks, and returns what it is.
   * @throws RangeError when they do not lie in `view`.
   */
  read(view: DataView, offset: number, length: number): PacketKind {
    const kind = this.readHeader(view, offset, length);
    if (kind === PacketKind.messages) this.countBlocks();
    return kind;
  }

  /**
   * Reads the packet's header alone, and returns what the packet is; for whoever walks the blocks
   * anyway. Call {@link countBlocks} once afterwards to know more of `messages`.
   * @throws RangeError when the bytes do not lie in `view`.
   */
  readHeader(view: DataView, offset: number, length: number): PacketKind {
    requireRange(view, offset, offset + length);
    this.view = view;
    this.messageCount = 0;
    this.wholeCount = 0;
    this.isTruncated = false;
    this.hasTrailing = false;
    if (length < HEADER) {
      this.header.view = NO_BYTES;
      this.start = this.limit = offset;
      return (this.kind = PacketKind.shortHeader);
    }
    this.header.view = view;
    this.header.offset = offset;
    this.start = this.limit = offset + HEADER;
    return (this.kind = this.#readBody(offset + length));
  }

  #readBody(packetLimit: number): PacketKind {
    const count = this.header.messageCount;
    const isEmpty = this.start === packetLimit;
    if (count === DownstreamPacketHeaderView.MESSAGE_COUNT_HEARTBEAT) {
      this.hasTrailing = !isEmpty;
      return PacketKind.heartbeat;
    }
    if (count === DownstreamPacketHeaderView.MESSAGE_COUNT_END_OF_SESSION) {
      this.hasTrailing = !isEmpty;
      return PacketKind.endOfSession;
    }
    this.messageCount = count;
    this.limit = packetLimit;
    return isEmpty ? PacketKind.request : PacketKind.messages;
  }

  /**
   * Finds out how many of the promised messages are whole, and where the last of them ends. `| 0` tells
   * V8 that nothing here needs more than 32 bits: it is a hot loop.
   */
  countBlocks(): void {
    const view = this.view;
    const count = this.messageCount;
    const packetLimit = this.limit | 0;
    let at = this.start | 0;
    let whole = 0;
    while (whole < count) {
      const body = (at + BLOCK_HEADER) | 0;
      if (body > packetLimit) break;
      let length = view.getUint8(at + 1);
      // Its upper byte is next to always 0: the lower one alone is there sooner.
      if (view.getUint8(at) !== 0) length = view.getUint16(at);
      const next = (body + length) | 0;
      if (next > packetLimit) break;
      at = next;
      whole = (whole + 1) | 0;
    }
    this.wholeCount = whole;
    this.limit = at;
    this.isTruncated = whole < count;
    this.hasTrailing = !this.isTruncated && at < packetLimit;
  }
}

/**
 * Where the block begins that follows `count` blocks from `start`.
 * @throws RangeError when `view` ends before.
 */
export function skipBlocks(view: DataView, start: number, count: number): number {
  let at = start;
  for (let skipped = 0; skipped < count; skipped++) at += BLOCK_HEADER + view.getUint16(at);
  return at;
}
