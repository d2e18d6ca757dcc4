/** Packets of any bytes, near and 2^63 away, for a sequencer that has little room. */
import type { WholeOptions } from "../../../runtime/session/index.js";
import { randomBytes } from "../../support/random.js";
import type { Dice } from "./faulty-feed.js";

/** Small windows, every way to join, any patience. */
export function hostileOptions(dice: Dice): WholeOptions {
  return {
    lines: ["feed", "feed", "recovery"],
    lateJoin: dice.oneOf("from-now", "from-start", "snapshot"),
    reorderNs: dice.oneOf(0, 50),
    recoveryNs: dice.oneOf(0, 100, Infinity),
    staleNs: dice.oneOf(100, Infinity),
    windowPackets: dice.between(1, 5),
    windowPacketBytes: dice.between(2, 64),
    historyPackets: dice.between(0, 3),
    maxJump: dice.oneOf(1000, Infinity),
  };
}

/** A sequence number, or a little above where numbers are hard to count with. */
export function hostileNumber(dice: Dice): bigint {
  const base = dice.oneOf(1n, 1n, 1n, 2n ** 32n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 9n);
  return base + BigInt(dice.between(0, 8));
}

/** Half noise, half a header that is nearly right. */
export function hostilePacket(dice: Dice, random: () => number): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(randomBytes(dice.between(0, 60), random));
  if (dice.percent(20) || bytes.length < 20) return bytes;
  bytes.fill(0x20, 0, 10);
  bytes[0] = dice.oneOf(0x41, 0x41, 0x41, 0x41, 0x42);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(10, dice.percent(3) ? 0n : hostileNumber(dice));
  view.setUint16(18, dice.oneOf(0, 1, 2, 3, 5, 5, 0xffff, 0xfffe));
  if (dice.percent(3)) return bytes;
  // Blocks as long as they say, so that there are messages at all.
  let at = 20;
  while (at + 2 <= bytes.length) {
    const length = Math.min(dice.between(0, 5), bytes.length - at - 2);
    view.setUint16(at, length);
    at += 2 + length;
  }
  return bytes;
}
