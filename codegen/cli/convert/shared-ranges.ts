/**
 * Ranges of records from one thread to several, in memory that they share: whoever is free takes the next range, and
 * what is made of it is given its place in the file in the order of the ranges. Nothing grows with the input.
 */

/** Bytes of a slot: the text of so many stays in a processor's own memory, and no record is longer. */
export const SLOT: number = 68 * 1024;

/** Slots for each thread that takes ranges: one that it works on, and one that waits for it. */
const SLOTS_A_THREAD = 2;

/** A failure is told in so many bytes at most. */
const LONGEST_FAILURE = 1024;

/** Milliseconds after which a thread that waits looks whether there was a failure. */
const PATIENCE = 100;

/** Counters in the shared memory. */
const PUT = 0;
const TAKEN = 1;
const PLACED = 2;
const ENDED = 3;
const FAILED = 4;
/** From here on: for each slot whether there is a range in it, and how many bytes that has. */
const SLOTS = 8;

/** What is handed to a thread, so that it sees the same ranges. */
export interface SharedMemory {
  readonly counters: SharedArrayBuffer;
  /** Where the next text goes, and for each slot which message of the input is its first. */
  readonly numbers: SharedArrayBuffer;
  readonly bytes: SharedArrayBuffer;
  readonly failure: SharedArrayBuffer;
}

/** Memory for ranges that so many threads take; their texts are placed from `position` on. */
export function sharedMemory(threads: number, position: number): SharedMemory {
  const slots = threads * SLOTS_A_THREAD;
  const memory: SharedMemory = {
    counters: new SharedArrayBuffer(4 * (SLOTS + slots)),
    numbers: new SharedArrayBuffer(8 * (1 + slots)),
    bytes: new SharedArrayBuffer(slots * SLOT),
    failure: new SharedArrayBuffer(LONGEST_FAILURE),
  };
  new Float64Array(memory.numbers)[0] = position;
  return memory;
}

/** One thread's view of the ranges. */
export class SharedRanges {
  readonly #counters: Int32Array;
  readonly #numbers: Float64Array;
  readonly #bytes: Uint8Array;
  readonly #failure: Uint8Array;
  readonly #slots: number;

  constructor({ counters, numbers, bytes, failure }: SharedMemory) {
    this.#counters = new Int32Array(counters);
    this.#numbers = new Float64Array(numbers);
    this.#bytes = new Uint8Array(bytes);
    this.#failure = new Uint8Array(failure);
    this.#slots = this.#counters.length - SLOTS;
  }

  /** Where the text after all that was placed goes. */
  get position(): number {
    return this.#numbers[0] ?? 0;
  }

  /** Why there will be no more; null while there is no reason. */
  get failure(): string | null {
    const length = Atomics.load(this.#counters, FAILED);
    return length === 0 ? null : Buffer.from(this.#failure.slice(0, length)).toString();
  }

  /** Puts a range of at most {@link SLOT} bytes, once there is room; after a failure it is dropped. */
  put(bytes: Uint8Array, first: number): void {
    const range = Atomics.load(this.#counters, PUT);
    const slot = range % this.#slots;
    if (!this.#waitUntil(SLOTS + slot, (length) => length === 0)) return;
    this.#bytes.set(bytes, slot * SLOT);
    this.#numbers[1 + slot] = first;
    Atomics.store(this.#counters, SLOTS + slot, bytes.length);
    this.#set(PUT, range + 1);
  }

  /** Says that no range follows. */
  end(): void {
    this.#set(ENDED, 1);
    // Those who wait for a range wait for its number.
    Atomics.notify(this.#counters, PUT);
  }

  /** Makes all threads end as soon as they can. */
  fail(reason: string): void {
    const text = Buffer.from(reason === "" ? "?" : reason).subarray(0, LONGEST_FAILURE);
    this.#failure.set(text);
    Atomics.store(this.#counters, FAILED, text.length);
    for (let counter = 0; counter < this.#counters.length; counter++) {
      Atomics.notify(this.#counters, counter);
    }
  }

  /** Copies the next range that nobody took into `to`; null when there are no more. */
  take(to: Uint8Array): TakenRange | null {
    const range = Atomics.add(this.#counters, TAKEN, 1);
    if (!this.#waitUntil(PUT, (put) => put > range || this.#hasEnded)) return null;
    if (Atomics.load(this.#counters, PUT) <= range) return null;
    const slot = range % this.#slots;
    const length = Atomics.load(this.#counters, SLOTS + slot);
    to.set(this.#bytes.subarray(slot * SLOT, slot * SLOT + length));
    const first = this.#numbers[1 + slot] ?? 0;
    this.#set(SLOTS + slot, 0);
    return { range, length, first };
  }

  /** Where in the file the `length` bytes made of a range belong; null when there will be no file. */
  place(range: number, length: number): number | null {
    if (!this.#waitUntil(PLACED, (placed) => placed === range)) return null;
    const at = this.position;
    this.#numbers[0] = at + length;
    this.#set(PLACED, range + 1);
    return at;
  }

  get #hasEnded(): boolean {
    return Atomics.load(this.#counters, ENDED) !== 0;
  }

  #set(counter: number, value: number): void {
    Atomics.store(this.#counters, counter, value);
    Atomics.notify(this.#counters, counter);
  }

  /** False when it will not come to that. */
  #waitUntil(counter: number, isRight: (value: number) => boolean): boolean {
    for (;;) {
      if (Atomics.load(this.#counters, FAILED) !== 0) return false;
      const value = Atomics.load(this.#counters, counter);
      if (isRight(value)) return true;
      // Not for ever: a failure that comes between is not told by this counter.
      Atomics.wait(this.#counters, counter, value, PATIENCE);
    }
  }
}

/** A range that is one thread's to work on. */
export interface TakenRange {
  /** Its number among all. */
  readonly range: number;
  readonly length: number;
  /** Which message of the input its first record is. */
  readonly first: number;
}
