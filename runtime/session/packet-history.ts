/** What the last delivered packets were, to tell whether a duplicate is one: no bytes, a fingerprint. */
import { fingerprint } from "./fingerprint.js";
import type { Blocks } from "./reorder-window.js";

/** A ring of remembered packets. */
export class PacketHistory {
  readonly #capacity: number;
  readonly #hi: Uint32Array;
  readonly #lo: Uint32Array;
  readonly #counts: Uint16Array;
  readonly #lengths: Uint32Array;
  readonly #fingerprints: Int32Array;
  readonly #lines: Uint8Array;
  /** Packets remembered so far, those forgotten included. */
  #total = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#hi = new Uint32Array(capacity);
    this.#lo = new Uint32Array(capacity);
    this.#counts = new Uint16Array(capacity);
    this.#lengths = new Uint32Array(capacity);
    this.#fingerprints = new Int32Array(capacity);
    this.#lines = new Uint8Array(capacity);
  }

  /** Remembers a packet, and forgets the oldest. */
  remember(blocks: Blocks): void {
    if (this.#capacity === 0) return;
    const at = this.#total++ % this.#capacity;
    this.#hi[at] = blocks.sequenceNumberHi;
    this.#lo[at] = blocks.sequenceNumberLo;
    this.#counts[at] = blocks.count;
    this.#lengths[at] = blocks.limit - blocks.start;
    this.#fingerprints[at] = fingerprint(blocks.view, blocks.start, blocks.limit);
    this.#lines[at] = blocks.line;
  }

  /** The line of the latest packet that has the same numbers and other bytes; -1 if there is none. */
  lineThatDiffers(blocks: Blocks): number {
    const at = this.#find(blocks);
    if (at < 0) return -1;
    const isSame =
      this.#lengths[at] === blocks.limit - blocks.start &&
      this.#fingerprints[at] === fingerprint(blocks.view, blocks.start, blocks.limit);
    return isSame ? -1 : (this.#lines[at] ?? -1);
  }

  /** Forgets all packets: another session's numbers begin anew. */
  clear(): void {
    this.#total = 0;
  }

  #find({ sequenceNumberHi, sequenceNumberLo, count }: Blocks): number {
    const oldest = Math.max(0, this.#total - this.#capacity);
    for (let each = this.#total - 1; each >= oldest; each--) {
      const at = each % this.#capacity;
      const isIt =
        this.#lo[at] === sequenceNumberLo &&
        this.#hi[at] === sequenceNumberHi &&
        this.#counts[at] === count;
      if (isIt) return at;
    }
    return -1;
  }
}
