/**
 * The path from a descriptor's arrival to its release: what it takes is a packet's latency. It is one function
 * over constants. V8 folds what such a function is bound to (the memory's address and length, the ring, the
 * slot's words) into its code while it is the only one in its thread, and nothing is then loaded between the
 * descriptor's word and the packet's first byte but what the poller wrote. Nor does it call small functions of
 * its own there: a poll mostly finds nothing, and V8 inlines no call that is made so seldom.
 *
 * A poll looks at one word, the position in the descriptor that is due: whoever finds it there has the whole
 * descriptor in that cache line. The cursor is stored as soon as a packet's last handler has returned.
 */
import { DescriptorKind, ReaderState } from "../../generated/ts/bridge/codes.js";
import { DescriptorView } from "../../generated/ts/bridge/descriptor-view.js";
import { BridgeError } from "./bridge-error.js";
import type { Walk } from "./copying-walk.js";
import type { TellEvent } from "./event-teller.js";
import type { Geometry } from "./geometry.js";
import { HEAD, POLLER_HEARTBEAT } from "./publication-words.js";
import type { ReadProgress } from "./read-progress.js";
import type { ReaderCounters } from "./reader-counters.js";
import type { ReaderSlot } from "./reader-slot.js";
import type { ReaderStanding } from "./reader-standing.js";

/**
 * Hands every message of the next descriptors, at most `limit` of them, to `handlers` and returns how many
 * descriptors were read. For a reader that was let in.
 */
export type Poll<Handlers> = (handlers: Handlers, limit?: number) => number;

/** What a poll is bound to. */
export interface PollParts<Handlers> {
  /** The control file. */
  readonly words: Int32Array<ArrayBuffer>;
  readonly geometry: Geometry;
  /** Bytes of the data file: V8 compiles `byteLength` of a DataView as a call. */
  readonly dataLength: number;
  /** See `BridgeReaderOptions`. */
  readonly keepsOrder: boolean;
  readonly slot: ReaderSlot;
  readonly standing: ReaderStanding;
  readonly progress: ReadProgress;
  readonly counters: ReaderCounters;
  /** Shows the descriptor at hand. */
  readonly descriptor: DescriptorView;
  readonly tell: TellEvent;
  /** Makes the walk that hands message blocks to handlers. */
  readonly bind: (handlers: Handlers) => Walk;
}

const { kind, count, bufferOffset, bufferLength, sequenceLimit, nextSequenceNumber } =
  DescriptorView.FIELDS;
/** The word with kind, line and count, and how far the count is shifted in it. */
const FACTS = kind.offset >> 2;
const COUNT_SHIFT = 8 * (count.offset - kind.offset);
const BUFFER_OFFSET = bufferOffset.offset >> 2;
const BUFFER_LENGTH = bufferLength.offset >> 2;
const SEQUENCE_LIMIT = sequenceLimit.offset >> 2;
const NEXT_SEQUENCE_NUMBER = nextSequenceNumber.offset >> 2;
/** Words of a descriptor. */
const WORDS = DescriptorView.LENGTH >> 2;

/** Constants of this module: V8 would look at another's export, and at its property, for each packet. */
const MESSAGES = DescriptorKind.messages;
const READING = ReaderState.reading;
const HEARTBEAT = POLLER_HEARTBEAT;

/** Descriptors per poll when nothing is said. */
const BURST = 64;

/** Polls that find nothing from one comparison with the head to the next. */
const LOOK = 256;

/** Instead of a number of polls: the next one would be within this one. */
const NESTED = -1;

/** Binds the poll of one reader. */
export function createPoll<Handlers>(parts: PollParts<Handlers>): Poll<Handlers> {
  const { words, dataLength, keepsOrder, standing, progress, counters, descriptor, tell } = parts;
  const { stateWord, generationWord, cursorWord, generation } = parts.slot;
  const mask = parts.geometry.descriptorCount - 1;
  /** Where the ring begins, in words. */
  const ring = parts.geometry.descriptorOffset >> 2;
  /** Whom the walk hands messages to. */
  const bound: { handlers: Handlers | null; walk: Walk } = { handlers: null, walk: unbound };
  /** Polls until the slot and the head are asked again; below 0 while handlers run. */
  const quiet = { left: LOOK };

  /** Counts what a poll has read, and returns how many descriptors. */
  const account = (begin: number, messages: number, bytes: number): number => {
    const read = (progress.cursor - begin) | 0;
    counters.burst(read, messages, bytes);
    quiet.left = LOOK;
    if (words[HEARTBEAT] !== standing.polledAt) standing.beat();
    return read;
  };

  /** Where a poll ends that began at `begin` and found more at `cursor`. */
  const stopOf = (begin: number, cursor: number, limit: number): number => {
    const head = keepsOrder ? (words[HEAD] ?? 0) : Atomics.load(words, HEAD);
    const lag = (head - begin) | 0;
    counters.lag(lag);
    const most = Math.min(lag, limit);
    return most > ((cursor - begin) | 0) ? (begin + most) | 0 : cursor;
  };

  /** Bytes that are none any more are no fault, and false; those that the poller still keeps are. */
  const refuse = (start: number, end: number, messages: number): false => {
    if (!standing.isKept) return false;
    throw new BridgeError(
      "torn",
      end > dataLength
        ? `a descriptor points to bytes ${start} to ${end} of ${dataLength}`
        : `the message blocks at byte ${start} are not ${messages} that end at ${end}`,
    );
  };

  /** Tells an event, and releases it. */
  const pass = (word: number, kind: number): boolean => {
    const due = word + dueAfter(kind);
    const dueLo = words[due] ?? 0;
    const dueHi = words[due + 1] ?? 0;
    if (!tell(kind)) return false;
    Atomics.store(words, cursorWord, progress.cursor);
    progress.dueLo = dueLo;
    progress.dueHi = dueHi;
    return true;
  };

  /** What failed is behind the reader, unless the slot is somebody else's by now. */
  const fail = (error: unknown): unknown => {
    if (!(error instanceof BridgeError)) counters.handlerError();
    if (standing.isKept) Atomics.store(words, cursorWord, progress.cursor);
    return error;
  };

  /** Nothing there, for a while or since the poller last gave a sign of life: should something be? */
  const look = (): number => {
    const { cursor } = progress;
    if (quiet.left < 0) refuseNested();
    quiet.left = LOOK;
    if (!standing.isKept) {
      quiet.left = 1;
      standing.wait();
      return 0;
    }
    standing.beat();
    const lag = (Atomics.load(words, HEAD) - cursor) | 0;
    const isThere = Atomics.load(words, ring + (cursor & mask) * WORDS) === cursor;
    if ((lag > 0 && !isThere) || lag > mask + 1) standing.lapped();
    return 0;
  };

  return (handlers, limit = BURST) => {
    const begin = progress.cursor;
    let word = ring + (begin & mask) * WORDS;
    // A plain look costs a third of an ordered one, and most find nothing.
    if (words[word] !== begin) {
      return --quiet.left > 0 && words[HEARTBEAT] === standing.polledAt ? 0 : look();
    }
    if (!keepsOrder && Atomics.load(words, word) !== begin) return 0;
    // Asked without order: it only spares handlers what is known to be gone. What counts is asked at the end.
    if (words[stateWord] !== READING || words[generationWord] !== generation) return look();
    if (quiet.left < 0) refuseNested();
    quiet.left = NESTED;
    if (handlers !== bound.handlers) {
      bound.walk = parts.bind(handlers);
      bound.handlers = handlers;
    }
    let cursor = begin;
    let stop = (begin + 1) | 0;
    let isSound = true;
    let messages = 0;
    let bytes = 0;
    try {
      do {
        // Each word of the descriptor is read once, here, then checked, then used.
        const facts = words[word + FACTS] ?? 0;
        cursor = (cursor + 1) | 0;
        progress.cursor = cursor;
        descriptor.offset = word << 2;
        if ((facts & 0xff) === MESSAGES) {
          const start = (words[word + BUFFER_OFFSET] ?? 0) >>> 0;
          const length = (words[word + BUFFER_LENGTH] ?? 0) >>> 0;
          const dueLo = words[word + SEQUENCE_LIMIT] ?? 0;
          const dueHi = words[word + SEQUENCE_LIMIT + 1] ?? 0;
          const blocks = facts >>> COUNT_SHIFT;
          const end = start + length;
          if (end > dataLength || bound.walk(start, end, blocks) !== end) {
            isSound = refuse(start, end, blocks);
            break;
          }
          // Still kept after the last byte was read: descriptor and bytes were what the poller wrote.
          isSound = keepsOrder
            ? words[stateWord] === READING && words[generationWord] === generation
            : standing.isKept;
          if (isSound) {
            // Before anything else is done: the poller waits for nothing that only the reader wants to know.
            if (keepsOrder) words[cursorWord] = cursor;
            else Atomics.store(words, cursorWord, cursor);
            progress.dueLo = dueLo;
            progress.dueHi = dueHi;
          }
          messages += blocks;
          bytes += length;
        } else isSound = pass(word, facts & 0xff);
        if (!isSound) break;
        // The next place in the ring may be in the poller's cache: it is looked at after the release.
        word = ring + (cursor & mask) * WORDS;
        const isNext = words[word] === cursor;
        if (cursor !== stop) isSound = isNext;
        else if (isNext) stop = stopOf(begin, cursor, limit);
      } while (isSound && cursor !== stop);
    } catch (error) {
      account(begin, messages, bytes);
      throw fail(error);
    }
    const read = account(begin, messages, bytes);
    // What was taken away under a handler was read as well, and is then told as missed.
    if (!isSound) standing.lapped();
    return read;
  };
}

/** Where a descriptor of an event has the number that is due after it. */
function dueAfter(kind: number): number {
  const isProgress = kind === DescriptorKind.lost || kind === DescriptorKind.sessionBegun;
  return isProgress ? SEQUENCE_LIMIT : NEXT_SEQUENCE_NUMBER;
}

/** It would hand out the rest of the burst, and release the packet that is in hand. */
function refuseNested(): never {
  throw new Error("a handler polled the reader that called it");
}

function unbound(): number {
  throw new Error("a walk before its handlers");
}
