/**
 * Writes MoldUDP64 downstream packets, for servers, replays and tests.
 *
 * @see MoldUDP64 Protocol Specification 1.00
 */
import {
  DownstreamPacketHeaderView,
  MessageBlockHeaderView,
} from "../../generated/ts/moldudp64/index.js";
import { bytesWindow, requireRange } from "../wire/bytes.js";

const HEADER = DownstreamPacketHeaderView.LENGTH;
const BLOCK_HEADER = MessageBlockHeaderView.LENGTH;
const MOST_MESSAGES = DownstreamPacketHeaderView.MESSAGE_COUNT_END_OF_SESSION - 1;
const LONGEST_MESSAGE = 0xffff;

/**
 * Fills a buffer of the caller's with one packet after the other: {@link begin}, {@link add} until it
 * returns false or there is no more, then send the first {@link length} bytes.
 */
export class MoldUdp64Writer {
  readonly #view: DataView;
  readonly #header: DownstreamPacketHeaderView;
  readonly #block = new MessageBlockHeaderView();
  #length: number = HEADER;

  /** @throws RangeError when the buffer cannot hold a header. */
  constructor(view: DataView) {
    requireRange(view, 0, HEADER);
    this.#view = view;
    this.#header = new DownstreamPacketHeaderView().wrap(view, 0);
  }

  /** Bytes of the packet so far. */
  get length(): number {
    return this.#length;
  }

  /** Messages in the packet so far. */
  get messageCount(): number {
    return this.#header.messageCount;
  }

  /**
   * Begins a packet without messages, which is a heartbeat as it is.
   * @throws RangeError when the session does not fit.
   */
  begin(session: string, sequenceNumber: bigint): void {
    this.#header.session = session;
    this.#header.sequenceNumber = sequenceNumber;
    this.#header.messageCount = DownstreamPacketHeaderView.MESSAGE_COUNT_HEARTBEAT;
    this.#length = HEADER;
  }

  /**
   * Adds the message in the `length` bytes from `offset`; false, and nothing is added, when the
   * packet has no room for it.
   * @throws RangeError when they do not lie in `view`.
   */
  add(view: DataView, offset: number, length: number): boolean {
    const limit = this.#length + BLOCK_HEADER + length;
    const hasRoom = limit <= this.#view.byteLength && this.#header.messageCount < MOST_MESSAGES;
    if (!hasRoom || length > LONGEST_MESSAGE) return false;
    const message = bytesWindow(view, offset, length);
    this.#block.wrap(this.#view, this.#length).messageLength = length;
    bytesWindow(this.#view, this.#length + BLOCK_HEADER, length).set(message);
    this.#length = limit;
    this.#header.messageCount++;
    return true;
  }

  /** Makes the packet one that ends the session; its sequence number is the one after the last. */
  endSession(): void {
    this.#header.messageCount = DownstreamPacketHeaderView.MESSAGE_COUNT_END_OF_SESSION;
    this.#length = HEADER;
  }
}
