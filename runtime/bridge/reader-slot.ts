/**
 * One reader's claim in the control file: the words that poller and reader both touch, each read and
 * written as a whole. The process id is the claim: whoever puts its own into an empty word has the slot.
 */
import { ReaderState } from "../../generated/ts/bridge/codes.js";
import { ReaderSlotView } from "../../generated/ts/bridge/reader-slot-view.js";
import { BridgeError } from "./bridge-error.js";
import type { Geometry } from "./geometry.js";
import type { MissedRange } from "./reader-events.js";
import { wordAt } from "./word-at.js";

const { readerState, readerPid, generation, cursor, readerHeartbeat } = ReaderSlotView.FIELDS;

/** A slot that belongs to this reader until it leaves, or is taken for dead. */
export class ReaderSlot {
  /** Which word of the control file says whether the poller keeps what this reader has not passed. */
  readonly stateWord: number;
  /** Which word counts the claims on this slot. */
  readonly generationWord: number;
  /** Which word holds the position up to which everything is released. */
  readonly cursorWord: number;
  /** This reader's claim on the slot: another number is another reader's. */
  readonly generation: number;
  readonly #words: Int32Array<ArrayBuffer>;
  readonly #view: ReaderSlotView;
  readonly #pidWord: number;
  readonly #heartbeat: number;
  readonly #pid: number;

  private constructor(words: Int32Array<ArrayBuffer>, offset: number, pid: number) {
    this.#words = words;
    this.#view = new ReaderSlotView().wrap(new DataView(words.buffer), offset);
    this.stateWord = wordAt(offset, readerState);
    this.#pidWord = wordAt(offset, readerPid);
    this.generationWord = wordAt(offset, generation);
    this.cursorWord = wordAt(offset, cursor);
    this.#heartbeat = wordAt(offset, readerHeartbeat);
    this.#pid = pid;
    this.generation = (Atomics.add(words, this.generationWord, 1) + 1) | 0;
  }

  /**
   * Takes the first free slot and asks the poller to let the reader in.
   * @throws BridgeError `no-slot` when every slot is taken.
   */
  static claim(words: Int32Array<ArrayBuffer>, geometry: Geometry, pid: number): ReaderSlot {
    for (let index = 0; index < geometry.readerCount; index++) {
      const offset = geometry.readerOffset + index * ReaderSlotView.LENGTH;
      if (Atomics.compareExchange(words, wordAt(offset, readerPid), 0, pid) !== 0) continue;
      const slot = new ReaderSlot(words, offset, pid);
      Atomics.store(words, slot.stateWord, ReaderState.joining);
      return slot;
    }
    throw new BridgeError(
      "no-slot",
      `all ${geometry.readerCount} reader slots are taken; start the poller with more, or end a reader`,
    );
  }

  /**
   * What the poller has made of the claim.
   * @throws BridgeError `slot-lost` when it has given the slot away.
   */
  get state(): ReaderState {
    const state = Atomics.load(this.#words, this.stateWord);
    // A reader frees its slot itself, and then asks no more.
    if (state === ReaderState.free || !this.isOurs) {
      throw new BridgeError(
        "slot-lost",
        "the slot was taken back because this reader gave no sign of life; attach again",
      );
    }
    return state;
  }

  /** True while nobody else was given the slot. */
  get isOurs(): boolean {
    return (
      Atomics.load(this.#words, this.#pidWord) === this.#pid &&
      Atomics.load(this.#words, this.generationWord) === this.generation
    );
  }

  /** The position up to which everything is released, as an `int32`. */
  get cursor(): number {
    return Atomics.load(this.#words, this.cursorWord);
  }

  /** Says that the reader lives; `now` in milliseconds of the monotonic clock. */
  beat(now: number): void {
    Atomics.store(this.#words, this.#heartbeat, now);
  }

  /** What had been published and not read when the poller cut this reader off. */
  get lost(): MissedRange {
    return { first: this.#view.lostSequenceNumber, last: this.#view.lostSequenceLimit - 1n };
  }

  /** After a cut-off: asks to be let in at the head. False when there is nothing to rejoin from. */
  rejoin(): boolean {
    const { cutOff, joining } = ReaderState;
    return Atomics.compareExchange(this.#words, this.stateWord, cutOff, joining) === cutOff;
  }

  /** Gives the slot back. Does nothing when it is somebody else's by now. */
  leave(): void {
    for (;;) {
      if (!this.isOurs) return;
      const state = Atomics.load(this.#words, this.stateWord);
      if (Atomics.compareExchange(this.#words, this.stateWord, state, ReaderState.free) === state) {
        break;
      }
    }
    Atomics.compareExchange(this.#words, this.#pidWord, this.#pid, 0);
  }
}
