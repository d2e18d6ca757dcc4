/**
 * Reads a poller's packets in place: the buffers that the device filled, in the order that the poller
 * established, through the generated views. A poll looks at one word, the position in the descriptor that is
 * due: whoever finds it there has the whole descriptor in that cache line. The cursor is stored as soon as a
 * packet's last handler has returned: its buffer goes back to the poller. Nothing is allocated, and no clock is
 * asked.
 *
 * A view that a handler was given is good until that handler returns: then it shows the next message, and when
 * the packet is done its bytes may be overwritten. Copy what you keep (`view.copy()`); `isDebug` finds views
 * that were kept.
 */
import { DescriptorKind, PollerState, ReaderState } from "../../generated/ts/bridge/codes.js";
import { ControlHeaderView } from "../../generated/ts/bridge/control-header-view.js";
import { DescriptorView } from "../../generated/ts/bridge/descriptor-view.js";
import { PublicationView } from "../../generated/ts/bridge/publication-view.js";
import { BridgeError } from "./bridge-error.js";
import { millisecondsBetween, type Clock } from "./clock.js";
import { copyingWalk, type Walk } from "./copying-walk.js";
import { eventOf } from "./descriptor-event.js";
import type { Geometry } from "./geometry.js";
import type { IdleStrategy } from "./idle.js";
import type { BridgeEvents } from "./reader-events.js";
import { ReadProgress } from "./read-progress.js";
import { ReaderCounters, type BridgeCounters } from "./reader-counters.js";
import { readerFacts, type ReaderFacts } from "./reader-facts.js";
import { ReaderSlot } from "./reader-slot.js";

/** What the reader needs of a generated protocol module: the module itself will do. */
export interface BridgeProtocol<Handlers> {
  readonly FINGERPRINT: string;
  readonly createBlockDispatch: (
    view: DataView,
    handlers: Handlers,
  ) => (start: number, limit: number, count?: number) => number;
}

/** The mapped files, and who reads them. */
export interface BridgeReaderOptions<Handlers> {
  /** The control file, mapped for reading and writing. */
  readonly control: ArrayBuffer;
  /** The data file, mapped for reading: writing to it ends the process. */
  readonly data: ArrayBuffer;
  readonly geometry: Geometry;
  readonly protocol: BridgeProtocol<Handlers>;
  readonly events?: BridgeEvents;
  readonly pid: number;
  readonly clock: Clock;
  /**
   * True on processors that keep the order of loads and of stores (x86-64): plain ones then do, where an
   * ordered one is a call into the engine, 5 ns for a load and 10 for a store.
   */
  readonly keepsOrder?: boolean;
  /**
   * Hands out copies that become unreadable when their packet is done, so that a view kept too long throws a
   * TypeError instead of reading other bytes. Slow.
   */
  readonly isDebug?: boolean;
}

const HEAD = (ControlHeaderView.LENGTH + PublicationView.FIELDS.head.offset) >> 2;
const POLLER_STATE = (ControlHeaderView.LENGTH + PublicationView.FIELDS.pollerState.offset) >> 2;
const POLLER_HEARTBEAT =
  (ControlHeaderView.LENGTH + PublicationView.FIELDS.pollerHeartbeat.offset) >> 2;

const { kind, count, bufferOffset, bufferLength, sequenceLimit, nextSequenceNumber } =
  DescriptorView.FIELDS;
/** The word with kind, line and count, and how far the count is shifted in it. */
const FACTS = kind.offset >> 2;
const COUNT_SHIFT = 8 * (count.offset - kind.offset);
const BUFFER_OFFSET = bufferOffset.offset >> 2;
const BUFFER_LENGTH = bufferLength.offset >> 2;
const SEQUENCE_LIMIT = sequenceLimit.offset >> 2;
const NEXT_SEQUENCE_NUMBER = nextSequenceNumber.offset >> 2;

/** Constants of this module: V8 would look at another's export, and at its property, for each packet. */
const MESSAGES = DescriptorKind.messages;
const READING = ReaderState.reading;

/** Descriptors per poll when nothing is said. */
const BURST = 64;

/** Polls that find nothing from one comparison with the head to the next. */
const LOOK = 256;

/** Words of a descriptor. */
const WORDS = DescriptorView.LENGTH >> 2;

/** Where no walk ends: the bytes were not looked at. */
const OUTSIDE = -2;

/** One reader of one bridge. */
export class BridgeReader<Handlers> {
  readonly #options: BridgeReaderOptions<Handlers>;
  readonly #words: Int32Array<ArrayBuffer>;
  readonly #slot: ReaderSlot;
  /** The slot's words: what lies behind another object takes a packet longer to reach than to compare. */
  readonly #stateWord: number;
  readonly #generationWord: number;
  readonly #cursorWord: number;
  readonly #generation: number;
  readonly #descriptor: DescriptorView;
  readonly #events: BridgeEvents;
  readonly #counters = new ReaderCounters();
  readonly #progress = new ReadProgress();
  readonly #keepsOrder: boolean;
  /** Bytes of the data file: V8 compiles `byteLength` of a DataView as a call. */
  readonly #dataLength: number;
  readonly #mask: number;
  /** Where the ring begins, in words. */
  readonly #ring: number;
  #handlers: Handlers | null = null;
  #walk: Walk = unbound;
  #isJoined = false;
  #isToldOfCutOff = false;
  #cursor = 0;
  #polledAt: number;
  /** Polls until the slot and the head are asked again; while the reader waits to be let in, each does. */
  #untilLook = 1;

  /**
   * Takes a reader slot.
   * @throws BridgeError `no-slot` when none is free.
   */
  constructor(options: BridgeReaderOptions<Handlers>) {
    this.#options = options;
    this.#words = new Int32Array(options.control);
    this.#descriptor = new DescriptorView().wrap(new DataView(options.control), 0);
    this.#events = options.events ?? {};
    this.#keepsOrder = options.keepsOrder ?? false;
    this.#dataLength = options.data.byteLength;
    this.#mask = options.geometry.descriptorCount - 1;
    this.#ring = options.geometry.descriptorOffset >> 2;
    this.#polledAt = Atomics.load(this.#words, POLLER_HEARTBEAT);
    this.#slot = ReaderSlot.claim(this.#words, options.geometry, options.pid);
    this.#stateWord = this.#slot.stateWord;
    this.#generationWord = this.#slot.generationWord;
    this.#cursorWord = this.#slot.cursorWord;
    this.#generation = this.#slot.generation;
    this.#slot.beat(this.#polledAt);
  }

  /**
   * Hands every message of the next descriptors, at most `limit` of them, to `handlers` and returns how many
   * descriptors were read: 0 when nothing is new. An exception of a handler is passed on; the rest of its
   * packet is then not delivered, and the next poll goes on behind it.
   * @throws BridgeError `torn` when a descriptor points outside the packet memory or its blocks are none,
   * `slot-lost` when the slot was given away.
   */
  poll(handlers: Handlers, limit: number = BURST): number {
    const words = this.#words;
    const cursor = this.#cursor;
    // A plain look costs a third of an ordered one, and most find nothing.
    const word = this.#wordOf(cursor);
    if (words[word] !== cursor) {
      const isQuiet = --this.#untilLook > 0 && words[POLLER_HEARTBEAT] === this.#polledAt;
      return isQuiet ? 0 : this.#look();
    }
    if (!this.#keepsOrder && Atomics.load(words, word) !== cursor) return 0;
    if (!this.#isReading()) return this.#wait();
    if (handlers !== this.#handlers) this.#bind(handlers);
    return this.#read(limit);
  }

  /** Messages between the poller's head and this reader, as descriptors. */
  get lag(): number {
    // A reader may be a little before the head, which the poller moves once a burst.
    return this.#isJoined ? Math.max(0, (Atomics.load(this.#words, HEAD) - this.#cursor) | 0) : 0;
  }

  /** True once the poller has let the reader in: everything published from then on will be read. */
  get isJoined(): boolean {
    if (!this.#isJoined) this.#wait();
    return this.#isJoined;
  }

  /** True when the poller has ended in order and everything it published was read. */
  get isEnded(): boolean {
    return Atomics.load(this.#words, POLLER_STATE) === PollerState.stopped && this.lag <= 0;
  }

  /** Milliseconds since the poller's last sign of life. */
  get pollerSilence(): number {
    return millisecondsBetween(Atomics.load(this.#words, POLLER_HEARTBEAT), this.#options.clock());
  }

  /**
   * When the packet being handled was received, in nanoseconds since 1970: by the poller's clock or the
   * device's own, and of a recording the time recorded. A number cannot hold it; `descriptor` has it in
   * halves, which allocate nothing.
   */
  get receiveTime(): bigint {
    return this.#descriptor.receiveTime;
  }

  /** When the poller started: another number is another poller, whose files must be attached anew. */
  get epoch(): bigint {
    return this.#options.geometry.epoch;
  }

  /** The process that publishes. */
  get pollerPid(): number {
    return this.#options.geometry.pollerPid;
  }

  /** Runs of messages that the poller lost because every buffer was in use. */
  get pollerDropped(): bigint {
    return new PublicationView().wrap(this.#descriptor.view, ControlHeaderView.LENGTH)
      .pollerDropped;
  }

  /** Everybody who reads this bridge, this reader too. */
  get readers(): readonly ReaderFacts[] {
    return readerFacts(this.#words, this.#options.geometry, Atomics.load(this.#words, HEAD));
  }

  /** The descriptor being handled: sequence number, session, line, in place. */
  get descriptor(): DescriptorView {
    return this.#descriptor;
  }

  /** Counters so far. */
  get counters(): BridgeCounters {
    return this.#counters.read();
  }

  /** After a cut-off: asks to read on from the head. `rejoined` then says exactly what was missed. */
  rejoin(): void {
    if (this.#slot.rejoin()) this.#isToldOfCutOff = false;
  }

  /**
   * For the unhurried: polls on and on, and yields how many descriptors each poll read (never 0), waiting as
   * `idle` does while nothing is new. Ends when the poller has, or when the loop is left.
   */
  async *bursts(handlers: Handlers, idle: IdleStrategy): AsyncGenerator<number, void, undefined> {
    for (;;) {
      const read = this.poll(handlers);
      if (read > 0) yield read;
      else if (this.isEnded) return;
      const waiting = idle(read);
      if (waiting !== undefined) await waiting;
    }
  }

  /** Gives the reader slot back. The mapped memory stays readable while anything refers to it. */
  detach(): void {
    this.#isJoined = false;
    this.#slot.leave();
  }

  /**
   * Reads the descriptor that is due, and those behind it that the head announces by then. Each is released
   * before anything else is done: the poller waits for nothing that only the reader wants to know.
   */
  #read(limit: number): number {
    const words = this.#words;
    const begin = this.#cursor;
    let cursor = begin;
    let stop = (begin + 1) | 0;
    let isSound = true;
    try {
      do {
        const word = this.#wordOf(cursor);
        isSound = words[word] === cursor;
        if (!isSound) break;
        const facts = words[word + FACTS] ?? 0;
        const isMessages = (facts & 0xff) === MESSAGES;
        const due = word + (isMessages ? SEQUENCE_LIMIT : dueAfter(facts & 0xff));
        const dueLo = words[due] ?? 0;
        const dueHi = words[due + 1] ?? 0;
        const length = (words[word + BUFFER_LENGTH] ?? 0) >>> 0;
        cursor = (cursor + 1) | 0;
        this.#cursor = cursor;
        this.#descriptor.offset = word << 2;
        isSound = isMessages
          ? this.#deliver(word, length, facts >>> COUNT_SHIFT)
          : this.#tell(facts & 0xff);
        if (!isSound) break;
        this.#release(cursor);
        this.#progress.advance(dueLo, dueHi);
        if (isMessages) this.#counters.messages(facts >>> COUNT_SHIFT, length);
        // The next place in the ring may be in the poller's cache: it is looked at after the release.
        if (cursor === stop && words[this.#wordOf(cursor)] === cursor) {
          stop = this.#stopOf(begin, cursor, limit);
        }
      } while (cursor !== stop);
    } catch (error) {
      if (!(error instanceof BridgeError)) this.#counters.handlerError();
      this.#release(cursor);
      this.#account(begin);
      throw error;
    }
    return isSound ? this.#account(begin) : this.#lapped(begin);
  }

  /**
   * True while the slot is this reader's, which was let in, and the poller keeps what it has not passed. Plain
   * loads: each poll asks again, and nothing that was read before the answer is used after it.
   */
  #isReading(): boolean {
    return (
      this.#isJoined && this.#isKept() && this.#words[this.#generationWord] === this.#generation
    );
  }

  /** The cheaper half of that: enough while one poll lasts. What was read before it is read before it. */
  #isKept(): boolean {
    // Where loads may pass each other, only a read-modify-write lets none of them by.
    if (!this.#keepsOrder) Atomics.or(this.#words, this.#cursorWord, 0);
    return this.#words[this.#stateWord] === READING;
  }

  /** Gives back everything before `cursor`; plainly where others see stores in their order. */
  #release(cursor: number): void {
    if (this.#keepsOrder) this.#words[this.#cursorWord] = cursor;
    else Atomics.store(this.#words, this.#cursorWord, cursor);
  }

  /** Counts what a poll has read, and returns how many descriptors. */
  #account(begin: number): number {
    const read = (this.#cursor - begin) | 0;
    this.#counters.burst(read);
    if (this.#words[POLLER_HEARTBEAT] !== this.#polledAt) this.#beat();
    return read;
  }

  /** Where a poll ends that began at `begin` and found more at `cursor`: one ordered load for all of it. */
  #stopOf(begin: number, cursor: number, limit: number): number {
    const lag = (Atomics.load(this.#words, HEAD) - begin) | 0;
    this.#counters.lag(lag);
    const most = Math.min(lag, limit);
    return most > ((cursor - begin) | 0) ? (begin + most) | 0 : cursor;
  }

  /** Nothing there, for a while or since the poller last gave a sign of life: should something be? */
  #look(): number {
    if (!this.#isReading()) return this.#wait();
    this.#untilLook = LOOK;
    this.#beat();
    const words = this.#words;
    const lag = (Atomics.load(words, HEAD) - this.#cursor) | 0;
    const isThere = Atomics.load(words, this.#wordOf(this.#cursor)) === this.#cursor;
    if ((lag > 0 && !isThere) || lag > this.#mask + 1) return this.#lapped(this.#cursor);
    return 0;
  }

  /** The word of the descriptor at a position that says which one it is. */
  #wordOf(position: number): number {
    return this.#ring + (position & this.#mask) * WORDS;
  }

  /** False when the bytes are none any more, because the poller has cut this reader off and gone on. */
  #deliver(word: number, length: number, count: number): boolean {
    const start = (this.#words[word + BUFFER_OFFSET] ?? 0) >>> 0;
    const limit = start + length;
    if (limit > this.#dataLength) return this.#refuse(start, limit, count, OUTSIDE);
    const end = this.#walk(start, limit, count);
    if (end !== limit) return this.#refuse(start, limit, count, end);
    // Still let read after the last byte was read: descriptor and bytes were what the poller wrote.
    if (this.#isKept()) return true;
    this.#counters.messages(count, length);
    return false;
  }

  /** Bytes that are none any more are no fault; those that the poller still keeps are. */
  #refuse(start: number, limit: number, count: number, end: number): false {
    if (!this.#isKept()) return false;
    throw new BridgeError(
      "torn",
      end === OUTSIDE
        ? `a descriptor points to bytes ${start} to ${limit} of ${this.#dataLength}`
        : `the message blocks at byte ${start} are not ${count} that end at ${limit}`,
    );
  }

  /** What is told was read while the poller kept it: else it is part of what is missed, and false. */
  #tell(kind: number): boolean {
    const descriptor = this.#descriptor;
    if (kind === DescriptorKind.heartbeat) {
      const { sequenceNumber, line } = descriptor;
      if (!this.#isKept()) return false;
      this.#events.heartbeat?.(sequenceNumber, line);
      return this.#isKept();
    }
    const event = eventOf(descriptor);
    if (!this.#isKept()) return false;
    if (event === null) {
      throw new BridgeError("torn", `descriptor ${descriptor.position} announces nothing known`);
    }
    this.#events.event?.(event);
    return this.#isKept();
  }

  /** Let in at the head: after a cut-off it is known from here what was missed. */
  #join(): void {
    this.#cursor = this.#slot.cursor;
    this.#isJoined = true;
    const missed = this.#progress.rejoin(this.#slot.lost.last);
    if (missed !== null) this.#events.rejoined?.(missed);
  }

  #bind(handlers: Handlers): void {
    const { data, protocol, isDebug } = this.#options;
    const bind = (view: DataView): Walk => protocol.createBlockDispatch(view, handlers);
    this.#handlers = handlers;
    this.#walk = isDebug === true ? copyingWalk(data, bind) : bind(new DataView(data));
  }

  /** Not reading yet, or not any more. */
  #wait(): number {
    this.#untilLook = 1;
    this.#beat();
    switch (this.#slot.state) {
      case ReaderState.reading:
        this.#join();
        return 0;
      case ReaderState.cutOff:
        this.#tellCutOff();
        return 0;
      default:
        return 0;
    }
  }

  /**
   * The poller has gone on over what was being read, as it may after it has cut this reader off. Returns what
   * the poll that began at `begin` has read, with what was taken away from under it.
   */
  #lapped(begin: number): number {
    this.#release(this.#cursor);
    const read = this.#account(begin);
    let { state } = this.#slot;
    while (state === ReaderState.cutting) ({ state } = this.#slot);
    if (state !== ReaderState.cutOff) {
      throw new BridgeError("torn", "a descriptor is not the one that the head announces");
    }
    this.#tellCutOff();
    return read;
  }

  #tellCutOff(): void {
    this.#isJoined = false;
    if (this.#isToldOfCutOff) return;
    this.#isToldOfCutOff = true;
    this.#counters.cutOff();
    this.#events.cutOff?.(this.#progress.cutOff(this.#slot.lost));
  }

  /** The poller's own heartbeat is the clock: asking the system for the time would cost more than a packet. */
  #beat(): void {
    const now = Atomics.load(this.#words, POLLER_HEARTBEAT);
    if (now === this.#polledAt) return;
    this.#counters.stall(millisecondsBetween(this.#polledAt, now));
    this.#polledAt = now;
    this.#slot.beat(now);
  }
}

/** Where a descriptor of an event has the number that is due after it. */
function dueAfter(kind: number): number {
  const isProgress = kind === DescriptorKind.lost || kind === DescriptorKind.sessionBegun;
  return isProgress ? SEQUENCE_LIMIT : NEXT_SEQUENCE_NUMBER;
}

function unbound(): number {
  throw new Error("a walk before its handlers");
}
