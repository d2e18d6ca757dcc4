/**
 * Where a reader stands with its poller: let in or not, cut off or not, and both alive. All that a poll does
 * besides reading is here, because a poll that reads must not carry it along.
 */
import { ReaderState } from "../../generated/ts/bridge/codes.js";
import { BridgeError } from "./bridge-error.js";
import { millisecondsBetween } from "./clock.js";
import { POLLER_HEARTBEAT } from "./publication-words.js";
import type { ReadProgress } from "./read-progress.js";
import type { ReaderCounters } from "./reader-counters.js";
import type { BridgeEvents } from "./reader-events.js";
import type { ReaderSlot } from "./reader-slot.js";

/** Whose standing it is. */
export interface StandingParts {
  /** The control file. */
  readonly words: Int32Array<ArrayBuffer>;
  readonly slot: ReaderSlot;
  readonly progress: ReadProgress;
  readonly counters: ReaderCounters;
  readonly events: BridgeEvents;
  /** See `BridgeReaderOptions`. */
  readonly keepsOrder: boolean;
}

/** The standing of one reader. */
export class ReaderStanding {
  /** True once the poller has let the reader in, until the reader learns that it was cut off. */
  isJoined = false;
  /** True once the reader has given its slot back. */
  hasLeft = false;
  /** The poller's heartbeat when this reader last gave a sign of life. */
  polledAt = 0;
  readonly #parts: StandingParts;
  #isToldOfCutOff = false;

  constructor(parts: StandingParts) {
    this.#parts = parts;
    this.polledAt = Atomics.load(parts.words, POLLER_HEARTBEAT);
    parts.slot.beat(this.polledAt);
  }

  /**
   * True while the slot is this reader's and the poller keeps what the reader has not passed: what was read
   * before the question was then read intact.
   */
  get isKept(): boolean {
    const { words, slot, keepsOrder } = this.#parts;
    const { stateWord, generationWord, generation } = slot;
    if (keepsOrder) {
      return words[stateWord] === ReaderState.reading && words[generationWord] === generation;
    }
    // Where loads may pass each other, a read-modify-write lets those before it not go by, and ordered loads
    // do not go by it.
    Atomics.or(words, slot.cursorWord, 0);
    return (
      Atomics.load(words, stateWord) === ReaderState.reading &&
      Atomics.load(words, generationWord) === generation
    );
  }

  /**
   * Not reading yet, or not any more: asks what the poller has made of the claim.
   * @throws BridgeError `detached` when this reader gave its slot back, `slot-lost` when the poller has given
   * it away, `torn` when the slot says what cannot be.
   */
  wait(): void {
    if (this.hasLeft) throw new BridgeError("detached", "this reader has detached; attach again");
    this.beat();
    const { state } = this.#parts.slot;
    if (state === ReaderState.reading) this.#join();
    else if (state === ReaderState.cutOff) this.#tellCutOff();
    else if (state !== ReaderState.joining && state !== ReaderState.cutting) {
      throw new BridgeError("torn", `the reader's slot is in state ${state}, which there is not`);
    }
  }

  /**
   * What is due is gone, or not this reader's any more: the poller may go on over it after it has cut this
   * reader off, and the reader may have left.
   * @throws BridgeError `torn` when neither is so, `slot-lost` when the poller has given the slot away.
   */
  lapped(): void {
    if (this.hasLeft) return;
    const { state } = this.#parts.slot;
    if (state === ReaderState.cutOff) this.#tellCutOff();
    // Its poller is writing what it takes, or died over it: the next polls look, and none waits.
    else if (state === ReaderState.cutting) this.isJoined = false;
    else throw new BridgeError("torn", "a descriptor is not the one that the head announces");
  }

  /** After a cut-off: asks to be let in at the head. */
  rejoin(): void {
    if (this.#parts.slot.rejoin()) this.#isToldOfCutOff = false;
  }

  /** Gives the slot back. */
  leave(): void {
    this.isJoined = false;
    this.hasLeft = true;
    this.#parts.slot.leave();
  }

  /** The poller's own heartbeat is the clock: asking the system for the time would cost more than a packet. */
  beat(): void {
    const { words, counters, slot } = this.#parts;
    const now = Atomics.load(words, POLLER_HEARTBEAT);
    if (now === this.polledAt) return;
    counters.stall(millisecondsBetween(this.polledAt, now));
    this.polledAt = now;
    slot.beat(now);
  }

  /** Let in at the head: after a cut-off it is known from here what was missed. */
  #join(): void {
    const { slot, progress, events } = this.#parts;
    const missed = progress.join(slot.cursor, slot.lost.last);
    this.isJoined = true;
    if (missed !== null) events.rejoined?.(missed);
  }

  #tellCutOff(): void {
    const { slot, progress, counters, events } = this.#parts;
    this.isJoined = false;
    if (this.#isToldOfCutOff) return;
    this.#isToldOfCutOff = true;
    counters.cutOff();
    events.cutOff?.(progress.cutOff(slot.lost.last));
  }
}
