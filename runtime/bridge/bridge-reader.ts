/**
 * Reads a poller's packets in place: the buffers that the device filled, in the order that the poller
 * established, through the generated views. Nothing is allocated, and no clock is asked.
 *
 * A view that a handler was given is good until that handler returns: then it shows the next message, and when
 * the packet is done its bytes may be overwritten. Copy what you keep (`view.copy()`); `isDebug` finds views
 * that were kept.
 */
import { PollerState } from "../../generated/ts/bridge/codes.js";
import { ControlHeaderView } from "../../generated/ts/bridge/control-header-view.js";
import { DescriptorView } from "../../generated/ts/bridge/descriptor-view.js";
import { PublicationView } from "../../generated/ts/bridge/publication-view.js";
import { millisecondsBetween, type Clock } from "./clock.js";
import { copyingWalk, type Walk } from "./copying-walk.js";
import { createEventTeller } from "./event-teller.js";
import type { Geometry } from "./geometry.js";
import type { IdleStrategy } from "./idle.js";
import { createPoll, type Poll } from "./poll.js";
import { HEAD, POLLER_HEARTBEAT, POLLER_STATE } from "./publication-words.js";
import type { BridgeEvents } from "./reader-events.js";
import { ReadProgress } from "./read-progress.js";
import { ReaderCounters, type BridgeCounters } from "./reader-counters.js";
import { readerFacts, type ReaderFacts } from "./reader-facts.js";
import { ReaderSlot } from "./reader-slot.js";
import { ReaderStanding } from "./reader-standing.js";

/** What the reader needs of a generated protocol module: the module itself will do. */
export interface BridgeProtocol<Handlers> {
  /** Hash of the messages' layout, 16 hexadecimal digits. */
  readonly FINGERPRINT: string;
  /** Makes the walk that hands the messages of blocks to handlers. */
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
  /** What the control file's header says, checked. */
  readonly geometry: Geometry;
  /** Of the messages. */
  readonly protocol: BridgeProtocol<Handlers>;
  /** What is told besides messages; nothing when it is left out. */
  readonly events?: BridgeEvents;
  /** The process that reads: its claim on a slot. */
  readonly pid: number;
  /** Tells how long the poller has given no sign of life. */
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

/** One reader of one bridge. */
export class BridgeReader<Handlers> {
  readonly #options: BridgeReaderOptions<Handlers>;
  readonly #words: Int32Array<ArrayBuffer>;
  readonly #descriptor: DescriptorView;
  readonly #counters = new ReaderCounters();
  readonly #progress = new ReadProgress();
  // Only declared, so that each is stored once: V8 takes the fields of a reader that it knows for constants
  // then, and a private one is stored when the object is made and once more here.
  declare private readonly standing: ReaderStanding;
  declare private readonly pollJoined: Poll<Handlers>;

  /**
   * Takes a reader slot.
   * @throws BridgeError `no-slot` when none is free.
   */
  constructor(options: BridgeReaderOptions<Handlers>) {
    const { control, data, geometry, protocol, events = {}, keepsOrder = false } = options;
    const words = new Int32Array(control);
    const descriptor = new DescriptorView().wrap(new DataView(control), 0);
    const progress = this.#progress;
    const counters = this.#counters;
    const slot = ReaderSlot.claim(words, geometry, options.pid);
    const standing = new ReaderStanding({ words, slot, progress, counters, events, keepsOrder });
    const dispatch =
      (handlers: Handlers) =>
      (view: DataView): Walk =>
        protocol.createBlockDispatch(view, handlers);
    this.#options = options;
    this.#words = words;
    this.#descriptor = descriptor;
    this.standing = standing;
    this.pollJoined = createPoll<Handlers>({
      words,
      geometry,
      dataLength: data.byteLength,
      keepsOrder,
      slot,
      standing,
      progress,
      counters,
      descriptor,
      tell: createEventTeller(descriptor, events, standing),
      bind: (handlers) =>
        options.isDebug === true
          ? copyingWalk(data, dispatch(handlers))
          : dispatch(handlers)(new DataView(data)),
    });
  }

  /**
   * Hands every message of the next descriptors, at most `limit` of them, to `handlers` and returns how many
   * descriptors were read: 0 when nothing is new. An exception of a handler is passed on; the rest of its
   * packet is then not delivered, and the next poll goes on behind it. A handler may detach, and is then the
   * last; it may not poll.
   * @throws BridgeError `torn` when a descriptor points outside the packet memory or its blocks are none,
   * `slot-lost` when the slot was given away, `detached` when it was given back.
   */
  poll(handlers: Handlers, limit?: number): number {
    // Compared, because V8 asks six questions of a field to find out whether it is truthy.
    if (this.standing.isJoined === true) return this.pollJoined(handlers, limit);
    this.standing.wait();
    return 0;
  }

  /** Messages between the poller's head and this reader, as descriptors. */
  get lag(): number {
    // A reader may be a little before the head, which the poller moves once a burst.
    return this.standing.isJoined
      ? Math.max(0, (Atomics.load(this.#words, HEAD) - this.#progress.cursor) | 0)
      : 0;
  }

  /** True once the poller has let the reader in: everything published from then on will be read. */
  get isJoined(): boolean {
    const { standing } = this;
    if (!standing.isJoined && !standing.hasLeft) standing.wait();
    return standing.isJoined;
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
    this.standing.rejoin();
  }

  /**
   * For the unhurried: polls on and on, and yields how many descriptors each poll read (never 0), waiting as
   * `idle` does while nothing is new. Ends when the poller has, when this reader detaches, or when the loop is
   * left.
   */
  async *bursts(handlers: Handlers, idle: IdleStrategy): AsyncGenerator<number, void, undefined> {
    while (!this.standing.hasLeft) {
      const read = this.poll(handlers);
      if (read > 0) yield read;
      else if (this.isEnded) return;
      const waiting = idle(read);
      if (waiting !== undefined) await waiting;
    }
  }

  /** Gives the reader slot back. The mapped memory stays readable while anything refers to it. */
  detach(): void {
    this.standing.leave();
  }
}
