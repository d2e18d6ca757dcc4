/**
 * Reads a poller's packets in place: the buffers that the device filled, in the order that the poller
 * established, through the generated views. A poll looks at one word, the position in the descriptor that is
 * due: whoever finds it there has the whole descriptor in that cache line. One cursor is stored per poll that
 * read something; what it has passed goes back to the poller. Nothing is allocated, and no clock is asked.
 *
 * A view that a handler was given is good until the poll that called it returns: then its bytes may be
 * overwritten. Copy what you keep (`view.copy()`); `isDebug` finds views that were kept.
 */
import { DescriptorKind, PollerState, ReaderState } from "../../generated/ts/bridge/codes.js";
import { ControlHeaderView } from "../../generated/ts/bridge/control-header-view.js";
import { DescriptorView } from "../../generated/ts/bridge/descriptor-view.js";
import { PublicationView } from "../../generated/ts/bridge/publication-view.js";
import { BridgeError } from "./bridge-error.js";
import { millisecondsBetween, type Clock } from "./clock.js";
import { eventOf } from "./descriptor-event.js";
import type { Geometry } from "./geometry.js";
import type { IdleStrategy } from "./idle.js";
import type { BridgeEvents } from "./reader-events.js";
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
   * Hands out copies that become unreadable when the poll returns, so that a view kept too long throws a
   * TypeError instead of reading other bytes. Slow.
   */
  readonly isDebug?: boolean;
}

/** Counters since the reader was made. */
export interface BridgeCounters {
  readonly polls: number;
  readonly descriptors: number;
  readonly messages: number;
  readonly bytes: number;
  /** Times this reader was cut off. */
  readonly cutOffs: number;
  /** Most descriptors that the reader found waiting. */
  readonly mostLag: number;
  /** Longest time between two polls, in milliseconds: what the event loop was kept from it. */
  readonly longestStall: number;
  /** Exceptions that came out of handlers; each ended its poll and was passed on. */
  readonly handlerErrors: number;
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

/** Descriptors per poll when nothing is said: a burst whose buffers are held until the poll ends. */
const BURST = 64;

/** Polls that find nothing from one comparison with the head to the next. */
const LOOK = 256;

/**
 * Places of the counters. They lie in an array of doubles because a property that outgrows a small integer
 * changes its representation, and V8 would give up the compiled reader in the middle of a session.
 */
const POLLS = 0;
const DESCRIPTORS = 1;
const MESSAGES = 2;
const BYTES = 3;

/** Words of a descriptor. */
const WORDS = DescriptorView.LENGTH >> 2;

/** Where no walk ends: the bytes were not looked at. */
const OUTSIDE = -2;

/** One reader of one bridge. */
export class BridgeReader<Handlers> {
  readonly #options: BridgeReaderOptions<Handlers>;
  readonly #words: Int32Array<ArrayBuffer>;
  readonly #data: DataView;
  readonly #slot: ReaderSlot;
  readonly #descriptor: DescriptorView;
  readonly #events: BridgeEvents;
  readonly #counts: Float64Array = new Float64Array(4);
  readonly #keepsOrder: boolean;
  /** Bytes of the data file: V8 compiles `byteLength` of a DataView as a call. */
  readonly #dataLength: number;
  readonly #mask: number;
  /** Where the ring begins, in words. */
  readonly #ring: number;
  #handlers: Handlers | null = null;
  #walk: (start: number, limit: number, count: number) => number = unbound;
  #isJoined = false;
  /** Where the range begins that a cut-off took, until the poller has let the reader in again. */
  #missedFrom: bigint | null = null;
  #isToldOfCutOff = false;
  #cursor = 0;
  /** The number that was due after what was read intact, in halves: exact, and no bigint. */
  #nextLo = 0;
  #nextHi = 0;
  #hasRead = false;
  #polledAt: number;
  #untilLook = LOOK;
  #cutOffs = 0;
  #mostLag = 0;
  #longestStall = 0;
  #handlerErrors = 0;

  /**
   * Takes a reader slot.
   * @throws BridgeError `no-slot` when none is free.
   */
  constructor(options: BridgeReaderOptions<Handlers>) {
    this.#options = options;
    this.#words = new Int32Array(options.control);
    this.#data = new DataView(options.data);
    this.#descriptor = new DescriptorView().wrap(new DataView(options.control), 0);
    this.#events = options.events ?? {};
    this.#keepsOrder = options.keepsOrder ?? false;
    this.#dataLength = options.data.byteLength;
    this.#mask = options.geometry.descriptorCount - 1;
    this.#ring = options.geometry.descriptorOffset >> 2;
    this.#polledAt = Atomics.load(this.#words, POLLER_HEARTBEAT);
    this.#slot = ReaderSlot.claim(this.#words, options.geometry, options.pid);
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
    this.#add(POLLS, 1);
    if (!this.#isJoined || !this.#slot.isReading) return this.#wait();
    if (words[POLLER_HEARTBEAT] !== this.#polledAt) this.#beat();
    // A plain look costs a third of an ordered one, and most find nothing.
    const word = this.#wordOf(cursor);
    if (words[word] !== cursor) return this.#idle();
    if (!this.#keepsOrder && Atomics.load(words, word) !== cursor) return 0;
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
    return {
      polls: this.#counts[POLLS] ?? 0,
      descriptors: this.#counts[DESCRIPTORS] ?? 0,
      messages: this.#counts[MESSAGES] ?? 0,
      bytes: this.#counts[BYTES] ?? 0,
      cutOffs: this.#cutOffs,
      mostLag: this.#mostLag,
      longestStall: this.#longestStall,
      handlerErrors: this.#handlerErrors,
    };
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

  /** Reads the descriptor that is due, and those behind it that the head announces by then. */
  #read(limit: number): number {
    const words = this.#words;
    const begin = this.#cursor;
    let cursor = begin;
    let stop = (begin + 1) | 0;
    let isSound = true;
    try {
      while (cursor !== stop) {
        const word = this.#wordOf(cursor);
        isSound = words[word] === cursor;
        if (!isSound) break;
        const facts = words[word + FACTS] ?? 0;
        const next = word + (isProgress(facts & 0xff) ? SEQUENCE_LIMIT : NEXT_SEQUENCE_NUMBER);
        const nextLo = words[next] ?? 0;
        const nextHi = words[next + 1] ?? 0;
        this.#descriptor.offset = word << 2;
        cursor = (cursor + 1) | 0;
        if ((facts & 0xff) === DescriptorKind.messages) isSound = this.#deliver(word, facts);
        else this.#tell(facts & 0xff);
        // Still let read after the last byte was read: descriptor and bytes were what the poller wrote.
        isSound &&= this.#slot.isKept;
        if (!isSound) break;
        this.#nextLo = nextLo;
        this.#nextHi = nextHi;
        this.#hasRead = true;
        if (cursor === stop && words[this.#wordOf(cursor)] === cursor) {
          stop = this.#stopOf(begin, cursor, limit);
        }
      }
    } finally {
      const read = (cursor - begin) | 0;
      this.#add(DESCRIPTORS, read);
      if (read > this.#mostLag) this.#mostLag = read;
      this.#cursor = cursor;
      if (this.#keepsOrder) this.#slot.releaseInOrder(cursor);
      else this.#slot.release(cursor);
    }
    if (!isSound) this.#lapped();
    return (cursor - begin) | 0;
  }

  /** Where a poll ends that began at `begin` and found more at `cursor`: one ordered load for all of it. */
  #stopOf(begin: number, cursor: number, limit: number): number {
    const lag = (Atomics.load(this.#words, HEAD) - begin) | 0;
    if (lag > this.#mask + 1) this.#lapped();
    if (lag > this.#mostLag) this.#mostLag = lag;
    const most = Math.min(lag, limit);
    return most > ((cursor - begin) | 0) ? (begin + most) | 0 : cursor;
  }

  /** Nothing there. Every so often the head is asked whether something should be. */
  #idle(): number {
    if (--this.#untilLook > 0) return 0;
    this.#untilLook = LOOK;
    const words = this.#words;
    const lag = (Atomics.load(words, HEAD) - this.#cursor) | 0;
    const isThere = Atomics.load(words, this.#wordOf(this.#cursor)) === this.#cursor;
    if ((lag > 0 && !isThere) || lag > this.#mask + 1) this.#lapped();
    return 0;
  }

  #add(counter: number, amount: number): void {
    this.#counts[counter] = (this.#counts[counter] ?? 0) + amount;
  }

  /** The word of the descriptor at a position that says which one it is. */
  #wordOf(position: number): number {
    return this.#ring + (position & this.#mask) * WORDS;
  }

  /** False when the bytes are none any more, because the poller has cut this reader off and gone on. */
  #deliver(word: number, facts: number): boolean {
    const start = (this.#words[word + BUFFER_OFFSET] ?? 0) >>> 0;
    const length = (this.#words[word + BUFFER_LENGTH] ?? 0) >>> 0;
    const limit = start + length;
    const count = facts >>> COUNT_SHIFT;
    let end = OUTSIDE;
    if (limit <= this.#dataLength) {
      try {
        end = this.#walk(start, limit, count);
      } catch (error) {
        this.#handlerErrors++;
        throw error;
      }
    }
    if (end === limit) {
      this.#add(MESSAGES, count);
      this.#add(BYTES, length);
      return true;
    }
    if (!this.#slot.isKept) return false;
    throw new BridgeError(
      "torn",
      end === OUTSIDE
        ? `a descriptor points to bytes ${start} to ${limit} of ${this.#dataLength}`
        : `the message blocks at byte ${start} are not ${count} that end at ${limit}`,
    );
  }

  /** Walks a copy and then takes it away from every view that was kept. */
  #walkCopy(start: number, limit: number, count: number): number {
    const copy = this.#options.data.slice(start, limit);
    const walk = this.#options.protocol.createBlockDispatch(
      new DataView(copy),
      this.#handlers as Handlers,
    );
    try {
      const end = walk(0, copy.byteLength, count);
      return end < 0 ? end : start + end;
    } finally {
      structuredClone(copy, { transfer: [copy] });
    }
  }

  /** What is told was read while the poller kept it: else it is part of what is missed. */
  #tell(kind: number): void {
    const descriptor = this.#descriptor;
    if (kind === DescriptorKind.heartbeat) {
      const { sequenceNumber, line } = descriptor;
      if (this.#slot.isKept) this.#events.heartbeat?.(sequenceNumber, line);
      return;
    }
    const event = eventOf(descriptor);
    if (!this.#slot.isKept) return;
    if (event === null) {
      throw new BridgeError("torn", `descriptor ${descriptor.position} announces nothing known`);
    }
    this.#events.event?.(event);
  }

  /** Let in at the head: after a cut-off it is known from here what was missed. */
  #join(): void {
    this.#cursor = this.#slot.cursor;
    this.#isJoined = true;
    if (this.#missedFrom === null) return;
    const range = { first: this.#missedFrom, last: this.#slot.lost.last };
    this.#missedFrom = null;
    this.#nextLo = Number(BigInt.asIntN(32, range.last + 1n));
    this.#nextHi = Number((range.last + 1n) >> 32n);
    this.#events.rejoined?.(range);
  }

  #bind(handlers: Handlers): void {
    this.#handlers = handlers;
    this.#walk =
      this.#options.isDebug === true
        ? (start, limit, count) => this.#walkCopy(start, limit, count)
        : this.#options.protocol.createBlockDispatch(this.#data, handlers);
  }

  /** Not reading yet, or not any more. */
  #wait(): number {
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

  /** The poller has gone on over what was being read, as it may after it has cut this reader off. */
  #lapped(): void {
    let { state } = this.#slot;
    while (state === ReaderState.cutting) ({ state } = this.#slot);
    if (state === ReaderState.cutOff) return this.#tellCutOff();
    throw new BridgeError("torn", "a descriptor is not the one that the head announces");
  }

  #tellCutOff(): void {
    this.#isJoined = false;
    if (this.#isToldOfCutOff) return;
    this.#isToldOfCutOff = true;
    this.#cutOffs++;
    const { first, last } = this.#slot.lost;
    // The slot knows the last cursor stored; what was read intact since then is not missed.
    this.#missedFrom ??= this.#hasRead
      ? (BigInt(this.#nextHi >>> 0) << 32n) | BigInt(this.#nextLo >>> 0)
      : first;
    this.#events.cutOff?.({ first: this.#missedFrom, last });
  }

  /** The poller's own heartbeat is the clock: asking the system for the time would cost more than a packet. */
  #beat(): void {
    const now = Atomics.load(this.#words, POLLER_HEARTBEAT);
    if (now === this.#polledAt) return;
    const stall = millisecondsBetween(this.#polledAt, now);
    if (stall > this.#longestStall) this.#longestStall = stall;
    this.#polledAt = now;
    this.#slot.beat(now);
  }
}

/** True for the kinds after which another sequence number is due. */
function isProgress(kind: number): boolean {
  return (
    kind === DescriptorKind.messages ||
    kind === DescriptorKind.lost ||
    kind === DescriptorKind.sessionBegun
  );
}

function unbound(): number {
  throw new Error("a walk before its handlers");
}
