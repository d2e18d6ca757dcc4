/** The stock locates that messages with a wanted symbol were seen to have. */
import type { FieldValue } from "../../../runtime/descriptor.js";

/** Stock locates of two bytes. */
const LOCATES = 0x1_0000;

/** A set; of stock locate 0, which stands for the whole market, it never holds anything. */
export class StockLocates {
  /** By stock locate of two bytes: 1 for those in the set. */
  readonly flags: Uint8Array = new Uint8Array(LOCATES);
  readonly #others = new Set<FieldValue>();

  /** Adds one, if there is one. */
  add(locate: FieldValue): void {
    if (locate === undefined || locate === 0) return;
    if (isDense(locate)) this.flags[locate] = 1;
    else this.#others.add(locate);
  }

  /** True for one that was added. */
  has(locate: FieldValue): boolean {
    return isDense(locate) ? this.flags[locate] === 1 : this.#others.has(locate);
  }
}

function isDense(locate: FieldValue): locate is number {
  return typeof locate === "number" && locate >= 0 && locate < LOCATES;
}
