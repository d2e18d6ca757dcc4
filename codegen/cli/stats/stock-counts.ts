/** Messages by stock: by stock locate where there is one, and by symbol where there is not. */
import type { FieldValue } from "../../../runtime/descriptor.js";

/** One stock. */
export interface StockCount {
  /** Null where messages carry none. */
  readonly stockLocate: number | null;
  /** The symbol; null when no message named it. */
  readonly stock: string | null;
  readonly messages: number;
}

/** Stocks beyond this are not counted: memory must not grow with what a damaged file names. */
const MOST_STOCKS = 1 << 17;

/** Counts. */
export class StockCounts {
  readonly #counts = new Map<number | string, { stock: string | null; messages: number }>();

  /** Counts a message by the values of its stock locate and its symbol. */
  add(locate: FieldValue, symbol: FieldValue): void {
    const stock = typeof symbol === "string" && symbol !== "" ? symbol : null;
    const key = typeof locate === "number" ? locate : stock;
    // Stock locate 0 stands for the whole market.
    if (key === null || key === 0) return;
    const count = this.#counts.get(key);
    if (count !== undefined) {
      count.messages++;
      count.stock ??= stock;
    } else if (this.#counts.size < MOST_STOCKS) {
      this.#counts.set(key, { stock, messages: 1 });
    }
  }

  /** Those with the most messages; of as many, the lower stock locate or symbol first. */
  top(most: number): readonly StockCount[] {
    return [...this.#counts]
      .sort(([a, one], [b, other]) => other.messages - one.messages || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([key, { stock, messages }]) => ({
        stockLocate: typeof key === "number" ? key : null,
        stock,
        messages,
      }));
  }
}
