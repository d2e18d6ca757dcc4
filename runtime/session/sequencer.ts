/**
 * Packets of a feed in, from any number of lines; messages in order out, each once, or the exact
 * range that is missing. The table in this room's README says what happens when.
 */
import { HIGHEST_SEQUENCE_NUMBER } from "../framing/highest-sequence-number.js";
import { MoldUdp64Packet, PacketKind, skipBlocks } from "../framing/mold-udp64-packet.js";
import { NO_BYTES } from "../wire/bytes.js";
import {
  newLineCounters,
  newSequencerCounters,
  type Counting,
  type LineCounters,
  type SequencerCounters,
} from "./counters.js";
import { LineWatch } from "./line-watch.js";
import { MessageStream, type IncomingBlocks, type StreamState } from "./message-stream.js";
import { requireOptions } from "./require-options.js";
import { distance, overflows, toSequenceNumber } from "./sequence-number.js";
import type { SequencerEvent } from "./sequencer-event.js";
import type { SequencerHandlers } from "./sequencer-handlers.js";
import { wholeOptions, type SequencerOptions } from "./sequencer-options.js";
import { StreamAccount } from "./stream-account.js";
import { SessionIds } from "./session-ids.js";

/** Sequence numbers, both included. */
export interface SequenceRange {
  readonly first: bigint;
  readonly last: bigint;
}

/** Receives one feed. */
export class Sequencer {
  readonly #packet = new MoldUdp64Packet();
  readonly #blocks: IncomingPacket = {
    view: NO_BYTES,
    start: 0,
    limit: 0,
    count: 0,
    promisedCount: 0,
    sequenceNumberHi: 0,
    sequenceNumberLo: 0,
    line: 0,
    timeNs: 0,
  };
  readonly #account: StreamAccount;
  readonly #lines: readonly Counting<LineCounters>[];
  readonly #stream: MessageStream;
  readonly #watch: LineWatch;
  readonly #ids: SessionIds;
  readonly #maxJump: number;
  readonly #emit: (event: SequencerEvent) => void;
  readonly #onStale: (line: number) => void;
  #isBusy = false;
  #hasAlarmed = false;

  /** @throws RangeError when an option makes no sense. */
  constructor(given: SequencerOptions, handlers: SequencerHandlers) {
    const options = wholeOptions(given);
    requireOptions(options);
    this.#emit = (event) => handlers.event?.(event);
    this.#account = new StreamAccount(newSequencerCounters(), this.#emit);
    this.#stream = new MessageStream({ options, handlers, account: this.#account });
    this.#watch = new LineWatch(options.lines, options.staleNs, this.#emit);
    this.#ids = new SessionIds(given.session);
    this.#lines = options.lines.map(newLineCounters);
    this.#maxJump = options.maxJump;
    this.#onStale = (line) => {
      this.#lineAt(line).stale++;
    };
  }

  /** Which of the states of the table the sequencer is in. */
  get state(): StreamState {
    return this.#stream.state;
  }

  /** The current session, without its padding; empty before the first. */
  get session(): string {
    return this.#account.session;
  }

  /** The first sequence number that is neither delivered nor given up. */
  get nextSequenceNumber(): bigint {
    return toSequenceNumber(this.#stream.delivery.nextHi, this.#stream.delivery.nextLo);
  }

  /** Packets that wait in the window. */
  get heldPackets(): number {
    return this.#stream.delivery.window.count;
  }

  /** Counters of the whole; the same object every time. */
  get counters(): SequencerCounters {
    return this.#account.counters;
  }

  /** Counters of a line; the same object every time. */
  lineCounters(line: number): LineCounters {
    return this.#lineAt(line);
  }

  /** What is missing now, reported or not, lowest first. */
  missing(): readonly SequenceRange[] {
    const { missing } = this.#stream;
    return Array.from({ length: missing.count }, (_, index) => this.#stream.gaps.rangeAt(index));
  }

  /**
   * Takes the packet in the `length` bytes from `offset`, which came on a line at a time.
   * @throws RangeError when there is no such line, or the bytes do not lie in `view`.
   */
  receive(line: number, view: DataView, offset: number, length: number, timeNs: number): void {
    const counters = this.#lineAt(line);
    this.#enter(timeNs);
    try {
      const kind = this.#packet.readHeader(view, offset, length);
      counters.packets++;
      counters.bytes += length;
      this.#accept(kind, line, counters);
      this.#afterwards();
    } finally {
      this.#isBusy = false;
    }
  }

  /** Lets time pass. */
  tick(timeNs: number): void {
    this.#do(timeNs, () => true);
  }

  /**
   * Begins delivery at the first message that a snapshot does not contain; false when no snapshot is
   * awaited.
   * @throws RangeError when it is not a sequence number.
   */
  joinAt(sequenceNumber: bigint, timeNs: number): boolean {
    requireSequenceNumber(sequenceNumber);
    return this.#do(timeNs, () => this.#stream.joinAt(sequenceNumber));
  }

  /**
   * Gives up every missing message below a sequence number.
   * @throws RangeError when it is not a sequence number.
   */
  giveUp(sequenceNumber: bigint, timeNs: number): void {
    requireSequenceNumber(sequenceNumber);
    this.#do(timeNs, () => this.#stream.giveUp(sequenceNumber));
  }

  /** The input is over: what is held is delivered, and what is missing is incomplete. */
  close(timeNs: number): void {
    this.#do(timeNs, () => this.#stream.close("closed"));
  }

  #do<Result>(timeNs: number, action: () => Result): Result {
    this.#enter(timeNs);
    try {
      const result = action();
      this.#afterwards();
      return result;
    } finally {
      this.#isBusy = false;
    }
  }

  #enter(timeNs: number): void {
    if (this.#isBusy) throw new Error("a handler must not call the sequencer that calls it");
    this.#isBusy = true;
    const stream = this.#stream;
    if (stream.nowNs === -Infinity) this.#watch.restart(timeNs);
    if (timeNs > stream.nowNs) stream.nowNs = timeNs;
  }

  /** What the table says under Time. */
  #afterwards(): void {
    const stream = this.#stream;
    stream.settle();
    if (stream.missing.count > 0) {
      stream.expire();
      stream.settle();
    }
    if (stream.nowNs < this.#watch.dueNs || stream.state === "ended") return;
    this.#watch.check(stream.nowNs, this.#onStale);
  }

  /** Rows 1 to 11 of the table. */
  #accept(kind: PacketKind, line: number, counters: Counting<LineCounters>): void {
    const packet = this.#packet;
    if (kind === PacketKind.shortHeader) counters.shortHeaders++;
    else if (kind === PacketKind.request) counters.requests++;
    else {
      const hi = packet.header.sequenceNumberHi;
      const lo = packet.header.sequenceNumberLo;
      if (kind === PacketKind.messages) {
        if (this.#watch.isFeed(line) && this.#isPlainlyNext(hi, lo)) {
          this.#walk(line, counters, hi, lo);
          return;
        }
        packet.countBlocks();
      }
      this.#countFaults(counters);
      if (hi === 0 && lo === 0) counters.zeroSequenceNumbers++;
      else if (overflows(hi, lo, packet.messageCount)) counters.sequenceOverflows++;
      else if (!this.#isOfSession(line, hi, lo)) counters.otherSessions++;
      else {
        if (this.#watch.isFeed(line)) this.#watch.heard(line, this.#stream.nowNs);
        if (this.#stream.delivery.aheadOfHead(hi, lo) > this.#maxJump) counters.farAhead++;
        else if (this.#isAheadOfFeed(kind, line, hi, lo)) counters.aheadOfFeed++;
        else if (kind === PacketKind.messages) this.#takeMessages(line, counters, hi, lo);
        else if (kind === PacketKind.heartbeat) this.#takeHeartbeat(line, counters, hi, lo);
        else this.#takeEnd(line, counters, hi, lo);
      }
    }
  }

  #countFaults(counters: Counting<LineCounters>): void {
    if (this.#packet.isTruncated) counters.truncated++;
    if (this.#packet.hasTrailing) counters.trailing++;
  }

  /** Whether rows 1 to 24 have nothing to say about a packet of messages but what its blocks tell. */
  #isPlainlyNext(hi: number, lo: number): boolean {
    const { header, messageCount } = this.#packet;
    return (
      this.#stream.isPlainlyNext(hi, lo) &&
      this.#ids.isCurrent(header.view, header.offset) &&
      !overflows(hi, lo, messageCount)
    );
  }

  /** Row 25, and rows 3, 4 and 23 when the blocks were not what the header promises. */
  #walk(line: number, counters: Counting<LineCounters>, hi: number, lo: number): void {
    const stream = this.#stream;
    const packet = this.#packet;
    const packetLimit = packet.limit;
    this.#watch.heard(line, stream.nowNs);
    const blocks = this.#blocksOf(line, hi, lo, packet.messageCount);
    let end = -1;
    try {
      end = stream.walk(blocks, counters);
    } finally {
      if (end !== packetLimit) {
        packet.countBlocks();
        this.#countFaults(counters);
        blocks.count = packet.wholeCount;
        blocks.limit = packet.limit;
      }
      stream.settleWalk(blocks, counters);
    }
  }

  /** Whether the packet belongs to the current session, having changed to its session if it may. */
  #isOfSession(line: number, hi: number, lo: number): boolean {
    const { view, offset } = this.#packet.header;
    const stream = this.#stream;
    if (this.#ids.isCurrent(view, offset)) return true;
    if (!this.#watch.isFeed(line) || !this.#ids.mayBegin(view, offset)) return false;
    if (stream.state === "ended") this.#watch.restart(stream.nowNs);
    stream.close("session-change");
    this.#ids.begin(view, offset);
    this.#hasAlarmed = false;
    stream.begin(this.#packet.header.session, line, hi, lo);
    return true;
  }

  /** Row 13. */
  #isAheadOfFeed(kind: PacketKind, line: number, hi: number, lo: number): boolean {
    if (this.#watch.isFeed(line) || this.#stream.hasEnd) return false;
    const ahead = this.#stream.delivery.aheadOfHead(hi, lo);
    return kind === PacketKind.heartbeat ? ahead > 0 : ahead >= 0;
  }

  /** Rows 15 to 18. */
  #takeEnd(line: number, counters: Counting<LineCounters>, hi: number, lo: number): void {
    const stream = this.#stream;
    const ahead = stream.hasEnd ? this.#aheadOfEnd(hi, lo) : stream.delivery.aheadOfHead(hi, lo);
    if (ahead < 0) counters.earlyEnds++;
    else if (stream.hasEnd && ahead > 0) this.#dropAfterEnd(line, counters, hi, lo);
    else {
      counters.endsOfSession++;
      if (!stream.hasEnd) stream.endAt(hi, lo);
    }
  }

  /** Rows 19 and 20. */
  #takeHeartbeat(line: number, counters: Counting<LineCounters>, hi: number, lo: number): void {
    const stream = this.#stream;
    if (stream.hasEnd && this.#aheadOfEnd(hi, lo) > 0) {
      this.#dropAfterEnd(line, counters, hi, lo);
      return;
    }
    counters.heartbeats++;
    stream.reveal(hi, lo);
  }

  /** Rows 14, 21 and 22, and to the stream with what is left. */
  #takeMessages(line: number, counters: Counting<LineCounters>, hi: number, lo: number): void {
    const stream = this.#stream;
    const blocks = this.#blocksOf(line, hi, lo, this.#packet.wholeCount);
    if (stream.hasEnd) {
      const room = -this.#aheadOfEnd(hi, lo);
      if (room <= 0) {
        this.#dropAfterEnd(line, counters, hi, lo);
        return;
      }
      if (blocks.promisedCount > room) {
        this.#alarm(line, hi, lo);
        this.#cut(room);
      }
    } else if (!this.#watch.isFeed(line)) {
      const room = -stream.delivery.aheadOfHead(hi, lo);
      if (blocks.promisedCount > room) {
        counters.clipped++;
        this.#cut(room);
      }
    }
    stream.take(blocks, counters);
  }

  /** The packet's blocks, `count` of them: the same object every time. */
  #blocksOf(line: number, hi: number, lo: number, count: number): IncomingPacket {
    const packet = this.#packet;
    const blocks = this.#blocks;
    blocks.view = packet.view;
    blocks.start = packet.start;
    blocks.limit = packet.limit;
    blocks.count = count;
    blocks.promisedCount = packet.messageCount;
    blocks.sequenceNumberHi = hi;
    blocks.sequenceNumberLo = lo;
    blocks.line = line;
    blocks.timeNs = this.#stream.nowNs;
    return blocks;
  }

  /** Leaves the first `room` messages of the packet. */
  #cut(room: number): void {
    const blocks = this.#blocks;
    blocks.promisedCount = room;
    if (blocks.count <= room) return;
    blocks.count = room;
    blocks.limit = skipBlocks(blocks.view, blocks.start, room);
  }

  #dropAfterEnd(line: number, counters: Counting<LineCounters>, hi: number, lo: number): void {
    counters.afterEnd++;
    this.#alarm(line, hi, lo);
  }

  /** Says once in a session that there is data after its end. */
  #alarm(line: number, hi: number, lo: number): void {
    if (this.#hasAlarmed) return;
    this.#hasAlarmed = true;
    const { session } = this.#account;
    const sequenceNumber = toSequenceNumber(hi, lo);
    this.#emit({ kind: "data-after-end", session, sequenceNumber, line });
  }

  #aheadOfEnd(hi: number, lo: number): number {
    return distance(hi, lo, this.#stream.endHi, this.#stream.endLo);
  }

  #lineAt(line: number): Counting<LineCounters> {
    const counters = this.#lines[line];
    if (counters === undefined) throw new RangeError(`there is no line ${line}`);
    return counters;
  }
}

type IncomingPacket = Counting<IncomingBlocks>;

function requireSequenceNumber(sequenceNumber: bigint): void {
  if (sequenceNumber >= 1n && sequenceNumber <= HIGHEST_SEQUENCE_NUMBER) return;
  throw new RangeError(`${sequenceNumber} is not a sequence number`);
}
