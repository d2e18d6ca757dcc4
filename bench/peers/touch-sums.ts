/** What the decoders here add up, whatever they make of a 64-bit integer. */

const HALF = 2 ** 32;

/** Shares and prices summed, order reference numbers xored. */
export class TouchSums {
  shares = 0;
  prices = 0;
  #hi = 0;
  #lo = 0;
  #wide = 0n;

  /** Takes a reference as its decoder hands it over. */
  xor(reference: number | bigint): void {
    if (typeof reference === "bigint") {
      this.#wide ^= reference;
      return;
    }
    this.#hi ^= Math.trunc(reference / HALF);
    this.#lo ^= reference | 0;
  }

  /** `shares prices references checksum` since the last call, as the C programs print them. */
  take(): string {
    const narrow = (BigInt(this.#hi >>> 0) << 32n) | BigInt(this.#lo >>> 0);
    const text = `${this.shares} ${this.prices} ${narrow ^ this.#wide} 0`;
    [this.shares, this.prices, this.#hi, this.#lo, this.#wide] = [0, 0, 0, 0, 0n];
    return text;
  }
}
