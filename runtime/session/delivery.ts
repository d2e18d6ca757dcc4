/** Where a stream stands, and the handing over of messages that moves it on. */
import { skipBlocks } from "../framing/mold-udp64-packet.js";
import { MessageRun } from "./message-run.js";
import { PacketHistory } from "./packet-history.js";
import { ReorderWindow, type Blocks } from "./reorder-window.js";
import { distance, plusHi, plusLo } from "./sequence-number.js";
import type { SequencerHandlers } from "./sequencer-handlers.js";
import type { WholeOptions } from "./sequencer-options.js";
import type { StreamAccount } from "./stream-account.js";

/** Next and head are numbers in two halves, as in the table's own words. */
export class Delivery {
  /** Upper 32 bits of next: the first number that is neither delivered nor given up. */
  nextHi: number = 0;
  /** Lower 32 bits of it. */
  nextLo: number = 0;
  /** Upper 32 bits of head: messages below it are known to exist. */
  headHi: number = 0;
  /** Lower 32 bits of it. */
  headLo: number = 0;
  /** Packets that wait for those before them. */
  readonly window: ReorderWindow;
  /** What was delivered last, to compare duplicates with. */
  readonly history: PacketHistory;

  readonly #handlers: SequencerHandlers;
  readonly #account: StreamAccount;
  readonly #run = new MessageRun();

  constructor(options: WholeOptions, handlers: SequencerHandlers, account: StreamAccount) {
    this.#handlers = handlers;
    this.#account = account;
    this.window = new ReorderWindow(options.windowPackets, options.windowPacketBytes);
    this.history = new PacketHistory(options.historyPackets);
  }

  /** Whether the handlers take a packet uncounted. */
  get canWalk(): boolean {
    return this.#handlers.walk !== undefined;
  }

  /** Stands at the first packet of a session. */
  begin(session: string, hi: number, lo: number): void {
    this.window.clear();
    this.history.clear();
    this.setNext(hi, lo);
    this.setHead(hi, lo);
    this.#run.session = session;
  }

  /** Moves next to a number. */
  setNext(hi: number, lo: number): void {
    this.nextHi = hi;
    this.nextLo = lo;
  }

  /** Moves head to a number. */
  setHead(hi: number, lo: number): void {
    this.headHi = hi;
    this.headLo = lo;
  }

  /** How far a number is ahead of next. */
  aheadOfNext(hi: number, lo: number): number {
    return distance(hi, lo, this.nextHi, this.nextLo);
  }

  /** How far a number is ahead of head. */
  aheadOfHead(hi: number, lo: number): number {
    return distance(hi, lo, this.headHi, this.headLo);
  }

  /** Delivers the part of these messages that is not below next, which is at least one. */
  deliver(blocks: Blocks): void {
    const { view, start, sequenceNumberHi: hi, sequenceNumberLo: lo } = blocks;
    const skipped = -this.aheadOfNext(hi, lo);
    this.history.remember(blocks);
    this.#aim(blocks, skipped === 0 ? start : skipBlocks(view, start, skipped), skipped);
    this.#handlers.messages(this.#run);
  }

  /** Delivers the held packets that follow. */
  drain(): void {
    const { window } = this;
    while (window.count > 0) {
      const { sequenceNumberHi: hi, sequenceNumberLo: lo, count } = window.at(0);
      const ahead = this.aheadOfNext(hi, lo);
      if (ahead > 0) return;
      const blocks = window.removeFront();
      if (ahead + count > 0) this.deliver(blocks);
    }
  }

  /** Delivers, uncounted, all that a packet promises which begins at next; returns what the handler does. */
  walk(promised: Blocks): number {
    this.#aim(promised, promised.start, 0);
    return this.#handlers.walk?.(this.#run) ?? -1;
  }

  /** Knows at last what was walked: the first messages of as many as were promised. */
  settleWalk(walked: Blocks, promisedCount: number): void {
    const { sequenceNumberHi: hi, sequenceNumberLo: lo, count } = walked;
    const { counters } = this.#account;
    if (count > 0) this.history.remember(walked);
    else counters.runs--;
    if (count === promisedCount) return;
    counters.delivered -= promisedCount - count;
    this.setNext(plusHi(hi, lo, count), plusLo(lo, count));
    this.setHead(this.nextHi, this.nextLo);
  }

  /** Makes the run what is to be delivered, all of `blocks` but the first, and moves next behind it. */
  #aim(blocks: Blocks, start: number, skipped: number): void {
    const { count, sequenceNumberHi: hi, sequenceNumberLo: lo } = blocks;
    const { counters } = this.#account;
    const run = this.#run;
    run.view = blocks.view;
    run.start = start;
    run.limit = blocks.limit;
    run.count = count - skipped;
    run.sequenceNumberHi = this.nextHi;
    run.sequenceNumberLo = this.nextLo;
    run.line = blocks.line;
    run.timeNs = blocks.timeNs;
    this.setNext(plusHi(hi, lo, count), plusLo(lo, count));
    if (this.aheadOfHead(this.nextHi, this.nextLo) > 0) this.setHead(this.nextHi, this.nextLo);
    counters.delivered += run.count;
    counters.runs++;
  }
}
