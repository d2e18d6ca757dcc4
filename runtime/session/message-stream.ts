/**
 * The messages of one session after the other, in order: what is delivered, what is held, what is
 * missing. Knows nothing of packets' headers, of lines that fall silent, or of which session is the
 * right one; that is the sequencer's.
 */
import type { Counting, LineCounters } from "./counters.js";
import { Delivery } from "./delivery.js";
import { Gaps } from "./gaps.js";
import { MissingRanges } from "./missing-ranges.js";
import type { Blocks } from "./reorder-window.js";
import { sameBytes } from "./same-bytes.js";
import { distance, hiOf, loOf, plusHi, plusLo, toSequenceNumber } from "./sequence-number.js";
import type { SessionEnded } from "./sequencer-event.js";
import type { SequencerHandlers } from "./sequencer-handlers.js";
import type { WholeOptions } from "./sequencer-options.js";
import type { StreamAccount } from "./stream-account.js";

/** Whole messages of a packet, and how many it promises. */
export interface IncomingBlocks extends Blocks {
  /** How many messages the header promises; at least `count`. */
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

/** Decides what of a packet is delivered, what waits, and what is missing. */
export class MessageStream {
  /** Which of the table's states it is in. */
  state: StreamState = "idle";
  /** The latest time that anyone named. */
  nowNs: number = -Infinity;
  /** Where it stands. */
  readonly delivery: Delivery;
  /** Whether the end of session is known; then it is `endHi`, `endLo`. */
  hasEnd: boolean = false;
  /** Upper 32 bits of the number after the last message. */
  endHi: number = 0;
  /** Lower 32 bits of it. */
  endLo: number = 0;
  /** The numbers between next and head that have not come. */
  readonly missing: MissingRanges;
  /** What becomes of what is missing. */
  readonly gaps: Gaps;

  readonly #options: StreamSetup["options"];
  readonly #account: StreamAccount;
  /** The line that brought the session's first packet. */
  #firstLine = 0;
  /** The line whose packet is being taken. */
  #line = 0;

  constructor({ options, handlers, account }: StreamSetup) {
    this.#options = options;
    this.#account = account;
    this.delivery = new Delivery(options, handlers, account);
    this.missing = new MissingRanges(options.windowPackets + 1, (hi, lo, count) => {
      const first = toSequenceNumber(hi, lo);
      this.#account.filled(first, first + BigInt(count - 1), this.#line);
    });
    const { delivery, missing } = this;
    this.gaps = new Gaps({ options, account, delivery, missing, clock: this });
  }

  /** Begins a session of which the first packet seen has the number `hi`, `lo`. */
  begin(session: string, line: number, hi: number, lo: number): void {
    const { lateJoin } = this.#options;
    const isFirst = hi === 0 && lo === 1;
    this.#account.enter(session);
    this.#firstLine = line;
    this.hasEnd = false;
    this.missing.clear();
    this.delivery.begin(session, hi, lo);
    if (!isFirst && lateJoin === "snapshot") {
      this.state = "awaiting";
      this.#account.snapshotNeeded(hi, lo, line);
      return;
    }
    this.state = "live";
    if (!isFirst && lateJoin === "from-start") {
      this.delivery.setNext(0, 1);
      this.gaps.insert(0, 0, 1, hi, lo);
    }
    this.#account.begun(this.delivery.nextHi, this.delivery.nextLo, this.#firstLine);
  }

  /** Takes a packet's messages; rows 23 to 28 of the table. */
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
    return !this.hasEnd && this.delivery.canWalk && this.#isNext(hi, lo);
  }

  /** Delivers, uncounted, all that a plainly next packet promises; returns what the handler does. */
  walk(promised: IncomingBlocks, line: Counting<LineCounters>): number {
    line.newPackets++;
    line.newMessages += promised.count;
    return this.delivery.walk(promised);
  }

  /** Knows at last what was walked: the first messages of as many as were promised; row 23 if there is none. */
  settleWalk(walked: IncomingBlocks, line: Counting<LineCounters>): void {
    const { sequenceNumberHi: hi, sequenceNumberLo: lo, count, promisedCount } = walked;
    this.delivery.settleWalk(walked, promisedCount);
    if (count === promisedCount) return;
    line.newMessages -= promisedCount - count;
    if (count === 0) {
      line.newPackets--;
      line.emptyPackets++;
    }
    this.reveal(plusHi(hi, lo, promisedCount), plusLo(lo, promisedCount));
  }

  /** Learns that every message below a number exists. */
  reveal(hi: number, lo: number): void {
    if (this.delivery.aheadOfHead(hi, lo) <= 0) return;
    const { missing } = this;
    if (this.gaps.endsWithUnreported()) missing.extendLast(hi, lo);
    else {
      while (missing.count >= this.#options.windowPackets)
        this.#makeRoom(this.delivery.headHi, this.delivery.headLo);
      this.gaps.insert(missing.count, this.delivery.headHi, this.delivery.headLo, hi, lo);
    }
    this.delivery.setHead(hi, lo);
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
    if (this.delivery.aheadOfHead(hi, lo) > 0) this.delivery.setHead(hi, lo);
    this.missing.dropBelow(hi, lo);
    const [limitHi, limitLo] = this.#firstAtHand();
    if (distance(hi, lo, limitHi, limitLo) < 0) this.gaps.insert(0, hi, lo, limitHi, limitLo);
    for (let index = 0; index < this.missing.count; index++) {
      this.missing.setDueNs(index, this.nowNs + this.#options.reorderNs);
    }
    this.delivery.setNext(hi, lo);
    this.state = "live";
    this.#account.begun(this.delivery.nextHi, this.delivery.nextLo, this.#firstLine);
    this.delivery.drain();
    return true;
  }

  /** Next, or the lowest held number: what a full window dropped may have come again in a longer packet. */
  #firstAtHand(): readonly [hi: number, lo: number] {
    if (this.delivery.window.count > 0) {
      const { sequenceNumberHi: hi, sequenceNumberLo: lo } = this.delivery.window.at(0);
      if (this.delivery.aheadOfNext(hi, lo) < 0) return [hi, lo];
    }
    return [this.delivery.nextHi, this.delivery.nextLo];
  }

  /** Gives up what is missing below a number. */
  giveUp(sequenceNumber: bigint): void {
    if (this.state === "live") this.gaps.giveUpBelow(hiOf(sequenceNumber), loOf(sequenceNumber));
  }

  /** Does what has come due; rows 29 and 30. */
  expire(): void {
    if (this.state === "live") this.gaps.expire();
  }

  /** Delivers what a handler that threw left behind, and ends the session when all of it has come. */
  settle(): void {
    if (this.state !== "live") return;
    if (this.delivery.window.count > 0) this.delivery.drain();
    if (!this.hasEnd || this.delivery.nextLo !== this.endLo || this.delivery.nextHi !== this.endHi)
      return;
    this.#end("end-of-session");
  }

  /** Ends the session with what has come. */
  close(cause: "session-change" | "closed"): void {
    if (this.state === "awaiting") {
      this.missing.clear();
      this.delivery.window.clear();
      if (this.delivery.aheadOfNext(this.delivery.headHi, this.delivery.headLo) > 0) {
        this.gaps.insert(
          0,
          this.delivery.nextHi,
          this.delivery.nextLo,
          this.delivery.headHi,
          this.delivery.headLo,
        );
      }
    } else if (this.state !== "live") return;
    this.state = "live";
    this.gaps.leaveAll();
    this.delivery.drain();
    this.#end(cause);
  }

  #isNext(hi: number, lo: number): boolean {
    return (
      lo === this.delivery.nextLo &&
      hi === this.delivery.nextHi &&
      this.missing.count === 0 &&
      this.delivery.window.count === 0 &&
      this.state === "live"
    );
  }

  #takeNext(blocks: IncomingBlocks, line: Counting<LineCounters>): void {
    line.newPackets++;
    line.newMessages += blocks.count;
    this.delivery.deliver(blocks);
  }

  #takeOther(blocks: IncomingBlocks, line: Counting<LineCounters>): void {
    const { sequenceNumberHi: hi, sequenceNumberLo: lo, count } = blocks;
    // What a handler that threw left behind goes first.
    if (this.state === "live") this.delivery.drain();
    for (;;) {
      const fresh = this.#freshCount(hi, lo, count);
      if (fresh === 0) {
        this.#dropDuplicate(blocks, line);
        return;
      }
      const isDue = this.state === "live" && this.delivery.aheadOfNext(hi, lo) <= 0;
      if (!isDue && blocks.limit - blocks.start > this.delivery.window.packetBytes) {
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
    this.delivery.deliver(blocks);
    this.delivery.drain();
  }

  #hold(blocks: IncomingBlocks): void {
    const { sequenceNumberHi: hi, sequenceNumberLo: lo, count } = blocks;
    this.missing.take(hi, lo, count);
    this.reveal(hi, lo);
    const [endHi, endLo] = [plusHi(hi, lo, count), plusLo(lo, count)];
    if (this.delivery.aheadOfHead(endHi, endLo) > 0) this.delivery.setHead(endHi, endLo);
    this.delivery.window.insert(blocks);
    this.#account.held(this.delivery.window.count);
  }

  /** How many of these messages are neither below next nor held. */
  #freshCount(hi: number, lo: number, count: number): number {
    const aboveHead = this.delivery.aheadOfHead(plusHi(hi, lo, count), plusLo(lo, count));
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
    if (this.delivery.aheadOfNext(hi, lo) < 0) return this.delivery.history.lineThatDiffers(blocks);
    const held = this.delivery.window.find(hi, lo, count);
    return held === undefined || sameBytes(held, blocks) ? -1 : held.line;
  }

  #hasRoom({ sequenceNumberHi: hi, sequenceNumberLo: lo, count }: IncomingBlocks): boolean {
    const { windowPackets } = this.#options;
    if (this.delivery.window.count >= windowPackets) return false;
    if (this.missing.count < windowPackets) return true;
    const aheadOfHead = this.delivery.aheadOfHead(hi, lo);
    if (aheadOfHead > 0) return this.gaps.endsWithUnreported();
    return aheadOfHead === 0 || !this.missing.isSplitBy(hi, lo, count);
  }

  /** Makes room for something that begins at a number. */
  #makeRoom(hi: number, lo: number): void {
    if (this.state === "live") this.gaps.makeRoom(hi, lo);
    else this.#dropFront();
  }

  /** While a snapshot is awaited, what is lowest is what the snapshot most likely contains. */
  #dropFront(): void {
    let [hi, lo] = [this.delivery.headHi, this.delivery.headLo];
    if (this.delivery.window.count > 0) {
      const { sequenceNumberHi, sequenceNumberLo, count } = this.delivery.window.removeFront();
      hi = plusHi(sequenceNumberHi, sequenceNumberLo, count);
      lo = plusLo(sequenceNumberLo, count);
      this.#account.counters.snapshotDropped++;
    }
    if (this.delivery.aheadOfNext(hi, lo) <= 0) return;
    this.missing.dropBelow(hi, lo);
    this.delivery.setNext(hi, lo);
    this.#dropHeldBelowNext();
  }

  /** Packets that the dropped one held as well go with it: what begins below next reaches beyond it. */
  #dropHeldBelowNext(): void {
    while (this.delivery.window.count > 0) {
      const { sequenceNumberHi: hi, sequenceNumberLo: lo, count } = this.delivery.window.at(0);
      const [endHi, endLo] = [plusHi(hi, lo, count), plusLo(lo, count)];
      if (this.delivery.aheadOfNext(endHi, endLo) > 0) return;
      this.delivery.window.removeFront();
      this.#account.counters.snapshotDropped++;
    }
  }

  #end(cause: SessionEnded["cause"]): void {
    this.state = "ended";
    this.hasEnd = true;
    this.endHi = this.delivery.nextHi;
    this.endLo = this.delivery.nextLo;
    this.#account.ended(this.endHi, this.endLo, cause);
  }
}
