/** A datagram in, what MoldUDP64 would make of it out: for tools that show packets as they came. */
import {
  DownstreamPacketHeaderView,
  MessageBlockHeaderView,
} from "../../generated/ts/moldudp64/index.js";

/** What a packet is. */
export type MoldPacketVerdict =
  | "messages"
  | "heartbeat"
  | "end-of-session"
  /** A count and no messages: a request for messages, or the echo of one. */
  | "request"
  /** Shorter than a header. */
  | "short"
  /** Ends before the messages that it promises. */
  | "truncated"
  /** Goes on after the messages that it promises. */
  | "trailing";

const HEADER = DownstreamPacketHeaderView.LENGTH;
const BLOCK = MessageBlockHeaderView.LENGTH;

/** One packet: its header through `header`, its blocks counted. */
export class MoldPacket {
  readonly header: DownstreamPacketHeaderView = new DownstreamPacketHeaderView();
  verdict: MoldPacketVerdict = "short";
  /** Whole message blocks. */
  blocks = 0;
  /** First byte after the last whole block. */
  limit = 0;

  /** Looks at the `length` bytes from `offset`; the header is good unless the verdict is `short`. */
  read(view: DataView, offset: number, length: number): MoldPacketVerdict {
    this.blocks = 0;
    this.limit = offset;
    if (length < HEADER) return (this.verdict = "short");
    const limit = offset + length;
    const count = this.header.wrap(view, offset).messageCount;
    this.limit = offset + HEADER;
    if (isEnd(count)) return (this.verdict = this.limit < limit ? "trailing" : endKind(count));
    if (this.limit === limit) return (this.verdict = "request");
    while (this.blocks < count && this.limit + BLOCK <= limit) {
      const next = this.limit + BLOCK + view.getUint16(this.limit);
      if (next > limit) break;
      this.limit = next;
      this.blocks++;
    }
    if (this.blocks < count) return (this.verdict = "truncated");
    return (this.verdict = this.limit < limit ? "trailing" : "messages");
  }
}

function isEnd(count: number): boolean {
  return (
    count === DownstreamPacketHeaderView.MESSAGE_COUNT_HEARTBEAT ||
    count === DownstreamPacketHeaderView.MESSAGE_COUNT_END_OF_SESSION
  );
}

function endKind(count: number): MoldPacketVerdict {
  return count === DownstreamPacketHeaderView.MESSAGE_COUNT_HEARTBEAT
    ? "heartbeat"
    : "end-of-session";
}

/**
 * True when a datagram may be a packet of a feed: a session of printable characters and a sequence
 * number that a feed may reach (below 2^53), which no eight characters of text spell.
 */
export function looksLikeMoldPacket(view: DataView, offset: number, length: number): boolean {
  if (length < HEADER) return false;
  for (let at = offset; at < offset + 10; at++) {
    const code = view.getUint8(at);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return view.getUint32(offset + 10) < 0x20_0000;
}
