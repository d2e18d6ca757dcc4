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

/** Stock locates of two bytes. */
const LOCATES = 0x1_0000;

/** Stocks beyond this are not counted: memory must not grow with what a damaged file names. */
const MOST_OTHERS = 1 << 17;

/** Counts. */
export class StockCounts {
  /** Messages by stock locate; those of 0, which stands for the whole market, count for nothing. */
  readonly byLocate: Float64Array = new Float64Array(LOCATES);
  /** By stock locate: 1 while no message has named it. */
  readonly unnamed: Uint8Array = new Uint8Array(LOCATES).fill(1, 1);
  readonly #names = new Map<number, string>();
  /** Stocks without a stock locate of two bytes. */
  readonly #others = new Map<number | string, { stock: string | null; messages: number }>();

  /** True for stock locates that are counted in `byLocate`. */
  static isDense(locate: FieldValue): locate is number {
    return typeof locate === "number" && locate >= 0 && locate < LOCATES;
  }

  /** Counts a message by the values of its stock locate and its symbol. */
  add(locate: FieldValue, symbol: FieldValue): void {
    const stock = typeof symbol === "string" && symbol !== "" ? symbol : null;
    const key = typeof locate === "number" ? locate : stock;
    if (key === null || key === 0) return;
    if (StockCounts.isDense(key)) {
      this.byLocate[key] = (this.byLocate[key] ?? 0) + 1;
      this.name(key, stock ?? undefined);
      return;
    }
    const count = this.#others.get(key);
    if (count !== undefined) {
      count.messages++;
      count.stock ??= stock;
    } else if (this.#others.size < MOST_OTHERS) {
      this.#others.set(key, { stock, messages: 1 });
    }
  }

  /** Notes the symbol of a stock locate of two bytes; the first one stays. */
  name(locate: number, symbol: FieldValue): void {
    if (typeof symbol !== "string" || symbol === "" || this.unnamed[locate] !== 1) return;
    this.unnamed[locate] = 0;
    this.#names.set(locate, symbol);
  }

  /** Those with the most messages; of as many, the lower stock locate or symbol first. */
  top(most: number): readonly StockCount[] {
    const all = [...this.#others, ...this.#located()];
    return all
      .sort(([a, one], [b, other]) => other.messages - one.messages || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([key, { stock, messages }]) => ({
        stockLocate: typeof key === "number" ? key : null,
        stock,
        messages,
      }));
  }

  /** How many stock locates of two bytes there were, 0 left out. */
  get locates(): number {
    return this.#located().length;
  }

  #located(): readonly (readonly [number, { stock: string | null; messages: number }])[] {
    const found: [number, { stock: string | null; messages: number }][] = [];
    for (let locate = 1; locate < LOCATES; locate++) {
      const messages = this.byLocate[locate] ?? 0;
      if (messages > 0) found.push([locate, { stock: this.#names.get(locate) ?? null, messages }]);
    }
    return found;
  }
}
