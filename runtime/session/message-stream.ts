/**
 * The messages of one session after the other, in order: what is delivered, what is held, what is
 * missing. Knows nothing of packets' headers, of lines that fall silent, or of which session is the
 * right one; that is the sequencer's.
 */
import { skipBlocks } from "../framing/mold-udp64-packet.js";
import type { Counting, LineCounters } from "./counters.js";
import { MessageRun } from "./message-run.js";
import { MissingRanges } from "./missing-ranges.js";
import { PacketHistory } from "./packet-history.js";
import { ReorderWindow, type Blocks } from "./reorder-window.js";
import { sameBytes } from "./same-bytes.js";
import { distance, hiOf, loOf, plusHi, plusLo, toSequenceNumber } from "./sequence-number.js";
import type { Lost, SessionEnded } from "./sequencer-event.js";
import type { SequencerHandlers } from "./sequencer-handlers.js";
import type { WholeOptions } from "./sequencer-options.js";
import type { StreamAccount } from "./stream-account.js";

/** Whole messages of a packet, and how many it promises. */
export interface IncomingBlocks extends Blocks {
  readonly promisedCount: number;
}

/** The states of the table in this room's README. */
export type StreamState = "idle" | "awaiting" | "live" | "ended";

/** What a stream is made with. */
export interface StreamSetup {
  readonly options: WholeOptions;
  readonly handlers: SequencerHandlers;
  readonly account: StreamAccount;
}

/** Delivers. */
export class MessageStream {
  state: StreamState = "idle";
  /** The latest time that anyone named. */
  nowNs: number = -Infinity;
  nextHi: number = 0;
  nextLo: number = 0;
  headHi: number = 0;
  headLo: number = 0;
  /** Whether the end of session is known; then it is `endHi`, `endLo`. */
  hasEnd: boolean = false;
  endHi: number = 0;
  endLo: number = 0;
  readonly missing: MissingRanges;
  readonly window: ReorderWindow;

  readonly #options: StreamSetup["options"];
  readonly #handlers: SequencerHandlers;
  readonly #account: StreamAccount;
  readonly #history: PacketHistory;
  readonly #run = new MessageRun();
  /** The line that brought the session's first packet. */
  #firstLine = 0;
  /** The line whose packet is being taken. */
  #line = 0;

  constructor({ options, handlers, account }: StreamSetup) {
    this.#options = options;
    this.#handlers = handlers;
    this.#account = account;
    this.window = new ReorderWindow(options.windowPackets, options.windowPacketBytes);
    this.missing = new MissingRanges(options.windowPackets + 1, (hi, lo, count) => {
      const first = toSequenceNumber(hi, lo);
      this.#account.filled(first, first + BigInt(count - 1), this.#line);
    });
    this.#history = new PacketHistory(options.historyPackets);
  }

  /** Begins a session of which the first packet seen has the number `hi`, `lo`. */
  begin(session: string, line: number, hi: number, lo: number): void {
    const { lateJoin } = this.#options;
    const isFirst = hi === 0 && lo === 1;
    this.#account.enter(session);
    this.#firstLine = line;
    this.hasEnd = false;
    this.missing.clear();
    this.window.clear();
    this.#history.clear();
    this.#setNext(hi, lo);
    this.#setHead(hi, lo);
    this.#run.session = session;
    if (!isFirst && lateJoin === "snapshot") {
      this.state = "awaiting";
      this.#account.snapshotNeeded(hi, lo, line);
      return;
    }
    this.state = "live";
    if (!isFirst && lateJoin === "from-start") {
      this.#setNext(0, 1);
      this.#insertMissing(0, 0, 1, hi, lo);
    }
    this.#account.begun(this.nextHi, this.nextLo, this.#firstLine);
  }

  /** Takes a packet's messages; rows 21 to 26 of the table. */
  take(blocks: IncomingBlocks, line: Counting<LineCounters>): void {
    const { sequenceNumberHi: hi, sequenceNumberLo: lo, count, promisedCount } = blocks;
    const endHi = plusHi(hi, lo, promisedCount);
    const endLo = plusLo(lo, promisedCount);
    this.#line = blocks.line;
    if (count === 0) line.emptyPackets++;
    else if (this.#isNext(hi, lo)) this.#takeNext(blocks, line);
    else this.#takeOther(blocks, line);
    this.reveal(endHi, endLo);
  }

  /** Whether a packet of this number is the next, and nothing of it can have to be cut or to wait. */
  isPlainlyNext(hi: number, lo: number): boolean {
    return !this.hasEnd && this.#handlers.walk !== undefined && this.#isNext(hi, lo);
  }

  /** Delivers all that a plainly next packet promises; returns what the handler does. */
  walk(blocks: IncomingBlocks, line: Counting<LineCounters>): number {
    line.newPackets++;
    line.newMessages += blocks.count;
    this.#line = blocks.line;
    this.#aim(blocks, blocks.start, 0);
    return this.#handlers.walk?.(this.#run) ?? -1;
  }

  /** Knows at last what `walk` delivered: `blocks`, of `promisedCount` messages. */
  settleWalk(blocks: IncomingBlocks, line: Counting<LineCounters>): void {
    const { sequenceNumberHi: hi, sequenceNumberLo: lo, count, promisedCount } = blocks;
    const tooMany = promisedCount - count;
    if (count > 0) this.#history.remember(blocks);
    if (tooMany === 0) return;
    line.newMessages -= tooMany;
    this.#account.counters.delivered -= tooMany;
    if (count === 0) {
      line.newPackets--;
      line.emptyPackets++;
      this.#account.counters.runs--;
    }
    this.#setNext(plusHi(hi, lo, count), plusLo(lo, count));
    this.#setHead(this.nextHi, this.nextLo);
    this.reveal(plusHi(hi, lo, promisedCount), plusLo(lo, promisedCount));
  }

  /** Learns that every message below a number exists. */
  reveal(hi: number, lo: number): void {
    if (distance(hi, lo, this.headHi, this.headLo) <= 0) return;
    const { missing } = this;
    if (this.#endsWithUnreported()) missing.extendLast(hi, lo);
    else {
      while (missing.count >= this.#options.windowPackets) this.#makeRoom(this.headHi, this.headLo);
      this.#insertMissing(missing.count, this.headHi, this.headLo, hi, lo);
    }
    this.#setHead(hi, lo);
  }

  /** Names the number after the last message. */
  endAt(hi: number, lo: number): void {
    this.hasEnd = true;
    this.endHi = hi;
    this.endLo = lo;
    this.reveal(hi, lo);
  }

  /** Begins delivery at the first message that a snapshot does not contain; false when none is awaited. */
  joinAt(sequenceNumber: bigint): boolean {
    if (this.state !== "awaiting") return false;
    let [hi, lo] = [hiOf(sequenceNumber), loOf(sequenceNumber)];
    if (this.hasEnd && distance(hi, lo, this.endHi, this.endLo) > 0) {
      [hi, lo] = [this.endHi, this.endLo];
    }
    if (distance(hi, lo, this.headHi, this.headLo) > 0) this.#setHead(hi, lo);
    this.missing.dropBelow(hi, lo);
    const [limitHi, limitLo] = this.#firstAtHand();
    if (distance(hi, lo, limitHi, limitLo) < 0) this.#insertMissing(0, hi, lo, limitHi, limitLo);
    for (let index = 0; index < this.missing.count; index++) {
      this.missing.setDueNs(index, this.nowNs + this.#options.reorderNs);
    }
    this.#setNext(hi, lo);
    this.state = "live";
    this.#account.begun(this.nextHi, this.nextLo, this.#firstLine);
    this.#drain();
    return true;
  }

  /** Next, or the lowest held number: what a full window dropped may have come again in a longer packet. */
  #firstAtHand(): readonly [hi: number, lo: number] {
    if (this.window.count > 0) {
      const { sequenceNumberHi: hi, sequenceNumberLo: lo } = this.window.at(0);
      if (distance(hi, lo, this.nextHi, this.nextLo) < 0) return [hi, lo];
    }
    return [this.nextHi, this.nextLo];
  }

  /** Gives up what is missing below a number. */
  giveUp(sequenceNumber: bigint): void {
    if (this.state !== "live") return;
    const [hi, lo] = [hiOf(sequenceNumber), loOf(sequenceNumber)];
    while (this.missing.count > 0) {
      const ahead = distance(hi, lo, this.missing.firstHi(0), this.missing.firstLo(0));
      if (ahead <= 0) return;
      if (distance(hi, lo, this.missing.limitHi(0), this.missing.limitLo(0)) < 0) {
        this.#loseFront("request", hi, lo);
        return;
      }
      this.#loseFront("request");
    }
  }

  /** Does what has come due; rows 27 and 28. */
  expire(): void {
    if (this.state !== "live") return;
    const { missing, nowNs } = this;
    while (missing.reportedCount < missing.count && missing.dueNs(missing.reportedCount) <= nowNs) {
      this.#reportGap();
    }
    while (missing.reportedCount > 0 && missing.dueNs(0) <= nowNs) this.#loseFront("time");
  }

  /** Delivers what a handler that threw left behind, and ends the session when all of it has come. */
  settle(): void {
    if (this.state !== "live") return;
    if (this.window.count > 0) this.#drain();
    if (!this.hasEnd || this.nextLo !== this.endLo || this.nextHi !== this.endHi) return;
    this.#end("end-of-session");
  }

  /** Ends the session with what has come. */
  close(cause: "session-change" | "closed"): void {
    if (this.state === "awaiting") {
      this.missing.clear();
      this.window.clear();
      if (distance(this.headHi, this.headLo, this.nextHi, this.nextLo) > 0) {
        this.#insertMissing(0, this.nextHi, this.nextLo, this.headHi, this.headLo);
      }
    } else if (this.state !== "live") return;
    this.state = "live";
    while (this.missing.count > 0) this.#leaveFront();
    this.#drain();
    this.#end(cause);
  }

  /** How far a number is ahead of head. */
  aheadOfHead(hi: number, lo: number): number {
    return distance(hi, lo, this.headHi, this.headLo);
  }

  #isNext(hi: number, lo: number): boolean {
    return (
      lo === this.nextLo &&
      hi === this.nextHi &&
      this.missing.count === 0 &&
      this.window.count === 0 &&
      this.state === "live"
    );
  }

  #takeNext(blocks: IncomingBlocks, line: Counting<LineCounters>): void {
    line.newPackets++;
    line.newMessages += blocks.count;
    this.#deliver(blocks);
  }

  #takeOther(blocks: IncomingBlocks, line: Counting<LineCounters>): void {
    const { sequenceNumberHi: hi, sequenceNumberLo: lo, count } = blocks;
    // What a handler that threw left behind goes first.
    if (this.state === "live") this.#drain();
    for (;;) {
      const fresh = this.#freshCount(hi, lo, count);
      if (fresh === 0) {
        this.#dropDuplicate(blocks, line);
        return;
      }
      const isDue = this.state === "live" && distance(hi, lo, this.nextHi, this.nextLo) <= 0;
      if (!isDue && blocks.limit - blocks.start > this.window.packetBytes) {
        line.tooLong++;
        return;
      }
      if (isDue || this.#hasRoom(blocks)) {
        line.newPackets++;
        line.newMessages += fresh;
        line.duplicateMessages += count - fresh;
        if (isDue) this.#takeDue(blocks);
        else this.#hold(blocks);
        return;
      }
      this.#makeRoom(hi, lo);
    }
  }

  #takeDue(blocks: IncomingBlocks): void {
    this.missing.take(blocks.sequenceNumberHi, blocks.sequenceNumberLo, blocks.count);
    this.#deliver(blocks);
    this.#drain();
  }

  #hold(blocks: IncomingBlocks): void {
    const { sequenceNumberHi: hi, sequenceNumberLo: lo, count } = blocks;
    this.missing.take(hi, lo, count);
    this.reveal(hi, lo);
    const [endHi, endLo] = [plusHi(hi, lo, count), plusLo(lo, count)];
    if (this.aheadOfHead(endHi, endLo) > 0) this.#setHead(endHi, endLo);
    this.window.insert(blocks);
    this.#account.held(this.window.count);
  }

  /** How many of these messages are neither below next nor held. */
  #freshCount(hi: number, lo: number, count: number): number {
    const aboveHead = this.aheadOfHead(plusHi(hi, lo, count), plusLo(lo, count));
    return Math.max(0, Math.min(count, aboveHead)) + this.missing.overlap(hi, lo, count);
  }

  #dropDuplicate(blocks: IncomingBlocks, line: Counting<LineCounters>): void {
    const { sequenceNumberHi: hi, sequenceNumberLo: lo, count } = blocks;
    line.duplicatePackets++;
    line.duplicateMessages += count;
    const otherLine = this.#lineThatDiffers(blocks);
    if (otherLine < 0) return;
    line.divergent++;
    const first = toSequenceNumber(hi, lo);
    this.#account.divergence(first, first + BigInt(count - 1), blocks.line, otherLine);
  }

  #lineThatDiffers(blocks: IncomingBlocks): number {
    const { sequenceNumberHi: hi, sequenceNumberLo: lo, count } = blocks;
    if (distance(hi, lo, this.nextHi, this.nextLo) < 0)
      return this.#history.lineThatDiffers(blocks);
    const held = this.window.find(hi, lo, count);
    return held === undefined || sameBytes(held, blocks) ? -1 : held.line;
  }

  #hasRoom({ sequenceNumberHi: hi, sequenceNumberLo: lo, count }: IncomingBlocks): boolean {
    const { windowPackets } = this.#options;
    if (this.window.count >= windowPackets) return false;
    if (this.missing.count < windowPackets) return true;
    const aheadOfHead = this.aheadOfHead(hi, lo);
    if (aheadOfHead > 0) return this.#endsWithUnreported();
    return aheadOfHead === 0 || !this.missing.isSplitBy(hi, lo, count);
  }

  /** Whether what is missing from head on can be told of together with the last range. */
  #endsWithUnreported(): boolean {
    const { missing } = this;
    const last = missing.count - 1;
    return (
      last >= missing.reportedCount &&
      missing.limitHi(last) === this.headHi &&
      missing.limitLo(last) === this.headLo
    );
  }

  /** Makes room for something that begins at a number: gives up no more than what is below it. */
  #makeRoom(hi: number, lo: number): void {
    if (this.state !== "live") this.#dropFront();
    else if (distance(this.missing.limitHi(0), this.missing.limitLo(0), hi, lo) <= 0) {
      this.#loseFront("window");
    } else this.#loseFront("window", hi, lo);
  }

  /** While a snapshot is awaited, what is lowest is what the snapshot most likely contains. */
  #dropFront(): void {
    let [hi, lo] = [this.headHi, this.headLo];
    if (this.window.count > 0) {
      const { sequenceNumberHi, sequenceNumberLo, count } = this.window.removeFront();
      hi = plusHi(sequenceNumberHi, sequenceNumberLo, count);
      lo = plusLo(sequenceNumberLo, count);
      this.#account.counters.snapshotDropped++;
    }
    if (distance(hi, lo, this.nextHi, this.nextLo) <= 0) return;
    this.missing.dropBelow(hi, lo);
    this.#setNext(hi, lo);
    this.#dropHeldBelowNext();
  }

  /** Packets that the dropped one held as well go with it: what begins below next reaches beyond it. */
  #dropHeldBelowNext(): void {
    while (this.window.count > 0) {
      const { sequenceNumberHi: hi, sequenceNumberLo: lo, count } = this.window.at(0);
      const [endHi, endLo] = [plusHi(hi, lo, count), plusLo(lo, count)];
      if (distance(endHi, endLo, this.nextHi, this.nextLo) > 0) return;
      this.window.removeFront();
      this.#account.counters.snapshotDropped++;
    }
  }

  /** Delivers the part of these messages that is not below next, which is at least one. */
  #deliver(blocks: Blocks): void {
    const { view, start, sequenceNumberHi: hi, sequenceNumberLo: lo } = blocks;
    const skipped = distance(this.nextHi, this.nextLo, hi, lo);
    this.#history.remember(blocks);
    this.#aim(blocks, skipped === 0 ? start : skipBlocks(view, start, skipped), skipped);
    this.#handlers.messages(this.#run);
  }

  /** Makes the run what is to be delivered, all but the first messages of `blocks`, and moves next behind it. */
  #aim(blocks: Blocks, start: number, skipped: number): void {
    const { count, sequenceNumberHi: hi, sequenceNumberLo: lo } = blocks;
    const run = this.#run;
    run.view = blocks.view;
    run.start = start;
    run.limit = blocks.limit;
    run.count = count - skipped;
    run.sequenceNumberHi = this.nextHi;
    run.sequenceNumberLo = this.nextLo;
    run.line = blocks.line;
    run.timeNs = blocks.timeNs;
    this.#setNext(plusHi(hi, lo, count), plusLo(lo, count));
    if (this.aheadOfHead(this.nextHi, this.nextLo) > 0) this.#setHead(this.nextHi, this.nextLo);
    this.#account.counters.delivered += run.count;
    this.#account.counters.runs++;
  }

  /** Delivers the held packets that follow. */
  #drain(): void {
    const { window } = this;
    while (window.count > 0) {
      const { sequenceNumberHi: hi, sequenceNumberLo: lo, count } = window.at(0);
      const ahead = distance(hi, lo, this.nextHi, this.nextLo);
      if (ahead > 0) return;
      const blocks = window.removeFront();
      if (ahead + count > 0) this.#deliver(blocks);
    }
  }

  #reportGap(): void {
    const index = this.missing.reportedCount++;
    const { first, last } = this.rangeAt(index);
    this.missing.setDueNs(index, this.nowNs + this.#options.recoveryNs);
    this.#account.gap(first, last);
  }

  /** Gives up the first missing range, or its part below a number, and delivers what follows. */
  #loseFront(
    cause: Lost["cause"],
    limitHi: number = this.missing.limitHi(0),
    limitLo: number = this.missing.limitLo(0),
  ): void {
    if (this.missing.reportedCount === 0) this.#reportGap();
    const first = toSequenceNumber(this.missing.firstHi(0), this.missing.firstLo(0));
    const last = toSequenceNumber(limitHi, limitLo) - 1n;
    this.#skipTo(limitHi, limitLo);
    this.#account.lost(first, last, cause);
    this.#drain();
  }

  /** Leaves the first missing range behind, because the session is over. */
  #leaveFront(): void {
    const { first, last } = this.rangeAt(0);
    this.#skipTo(this.missing.limitHi(0), this.missing.limitLo(0));
    this.#account.incomplete(first, last);
    this.#drain();
  }

  #skipTo(hi: number, lo: number): void {
    this.missing.dropBelow(hi, lo);
    this.#setNext(hi, lo);
  }

  #end(cause: SessionEnded["cause"]): void {
    this.state = "ended";
    this.hasEnd = true;
    this.endHi = this.nextHi;
    this.endLo = this.nextLo;
    this.#account.ended(this.endHi, this.endLo, cause);
  }

  /** A missing range as an event has it. */
  rangeAt(index: number): { readonly first: bigint; readonly last: bigint } {
    const { missing } = this;
    return {
      first: toSequenceNumber(missing.firstHi(index), missing.firstLo(index)),
      last: toSequenceNumber(missing.limitHi(index), missing.limitLo(index)) - 1n,
    };
  }

  #insertMissing(
    index: number,
    firstHi: number,
    firstLo: number,
    limitHi: number,
    limitLo: number,
  ): void {
    const dueNs = this.nowNs + this.#options.reorderNs;
    this.missing.insert(index, { firstHi, firstLo, limitHi, limitLo, dueNs });
  }

  #setNext(hi: number, lo: number): void {
    this.nextHi = hi;
    this.nextLo = lo;
  }

  #setHead(hi: number, lo: number): void {
    this.headHi = hi;
    this.headLo = lo;
  }
}
