/** The stocks of a made-up exchange: a symbol and a price around which its orders lie. */
import type { Random } from "./random.js";

/** Stock locates run from 1 to this. */
const STOCK_COUNT = 8000;

/** Keeps symbols apart and makes them two to four letters long. */
const SYMBOL_STRIDE = 57;
const SYMBOL_LENGTH = 8;

/** A cent in prices with four decimals. */
const CENT = 100;

/** Symbols and prices by stock locate. */
export class Stocks {
  private readonly symbols: Uint8Array = new Uint8Array((STOCK_COUNT + 1) * SYMBOL_LENGTH);
  private readonly prices: Uint32Array = new Uint32Array(STOCK_COUNT + 1);

  constructor(random: Random) {
    this.symbols.fill(0x20);
    for (let locate = 1; locate <= STOCK_COUNT; locate++) {
      const letters = symbolOf(locate);
      for (let index = 0; index < letters.length; index++) {
        this.symbols[locate * SYMBOL_LENGTH + index] = letters.charCodeAt(index);
      }
      const dollars = 2 + 500 * random.fraction() * random.fraction();
      this.prices[locate] = Math.round(dollars * 100) * CENT;
    }
  }

  /** Some stock locate; low ones trade more often than high ones. */
  pick(random: Random): number {
    return 1 + Math.floor(STOCK_COUNT * random.fraction() * random.fraction());
  }

  /** A price within a dollar of that of the stock, in whole cents. */
  price(locate: number, random: Random): number {
    return (this.prices[locate] ?? 0) + random.between(-100, 100) * CENT;
  }

  /** Writes the symbol of a stock, padded with spaces to eight bytes. */
  writeSymbol(target: Uint8Array, at: number, locate: number): void {
    const begin = locate * SYMBOL_LENGTH;
    for (let index = 0; index < SYMBOL_LENGTH; index++) {
      target[at + index] = this.symbols[begin + index] ?? 0;
    }
  }
}

function symbolOf(locate: number): string {
  let letters = "";
  for (let rest = locate * SYMBOL_STRIDE; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(0x41 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
