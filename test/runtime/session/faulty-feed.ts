/** A feed as networks leave it: sessions on several lines, with every fault, from one seed. */
import { randomBits } from "../../support/random.js";

/** One thing that happens to a receiver. */
export type Input =
  | {
      readonly kind: "packet";
      readonly timeNs: number;
      readonly line: number;
      readonly bytes: Buffer;
    }
  | { readonly kind: "tick" | "close"; readonly timeNs: number }
  | { readonly kind: "give-up" | "join-at"; readonly timeNs: number; readonly number: bigint };

/** Draws from one seed. */
export class Dice {
  readonly #bits: () => number;

  constructor(seed: number) {
    this.#bits = randomBits(seed);
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + (this.#bits() % (most - least + 1));
  }

  /** True so many times in a hundred. */
  percent(chance: number): boolean {
    return this.#bits() % 100 < chance;
  }

  oneOf<Value>(...values: readonly Value[]): Value {
    const value = values[this.#bits() % values.length];
    if (value === undefined) throw new Error("nothing to choose from");
    return value;
  }
}

/** The message that the exchange sent under a number; sometimes without bytes. */
export function truth(session: string, number: bigint): Buffer {
  const mixed = Math.imul(Number(number & 0xffff_ffffn) ^ session.charCodeAt(1), 0x9e37_79b1) >>> 0;
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(mixed);
  return bytes.subarray(0, mixed % 5);
}

/** A packet of `count` true messages that promises `promised`. */
export function packetOf(
  session: string,
  first: bigint,
  count: number,
  promised: number = count,
): Buffer {
  const header = Buffer.alloc(20, " ");
  header.write(session, "latin1");
  header.writeBigUInt64BE(BigInt.asUintN(64, first), 10);
  header.writeUInt16BE(promised, 18);
  const blocks = Array.from({ length: count }, (_, index) => {
    const message = truth(session, first + BigInt(index));
    return Buffer.concat([Buffer.from([0, message.length]), message]);
  });
  return Buffer.concat([header, ...blocks]);
}

const TOP = 2n ** 64n;

/**
 * Everything that happens, in order of time; answers to re-requests are the driver's. Unless
 * `isNear`, sessions may also begin at, and packets jump to, numbers of up to 2^64.
 */
export function faultyFeed(dice: Dice, feedLines: number, isNear: boolean): Input[] {
  const inputs: Input[] = [];
  let timeNs = dice.between(0, 100);
  const sessions = dice.between(1, 3);
  for (let index = 0; index < sessions; index++) {
    const session = `S${index}`;
    const late = isNear ? 7n : dice.oneOf(7n, 2n ** 32n - 9n, 2n ** 53n - 7n, TOP / 2n, TOP - 40n);
    const first = dice.percent(70) ? 1n : late;
    const count = dice.between(4, 30);
    const beginNs = timeNs;
    for (let line = 0; line < feedLines; line++) {
      const skewNs = dice.between(0, 60);
      const end = sendLine(inputs, dice, {
        session,
        first,
        count,
        line,
        isNear,
        timeNs: beginNs + skewNs,
      });
      timeNs = Math.max(timeNs, end);
    }
    timeNs += dice.between(0, 400);
  }
  for (let at = 0; at < timeNs + 3000; at += dice.between(20, 300)) {
    inputs.push({ kind: "tick", timeNs: at });
  }
  if (dice.percent(30)) inputs.push({ kind: "close", timeNs: dice.between(0, timeNs + 500) });
  if (dice.percent(15)) {
    const number = BigInt(dice.between(1, 40));
    inputs.push({ kind: "give-up", timeNs: dice.between(0, timeNs), number });
  }
  return inputs.toSorted((a, b) => a.timeNs - b.timeNs);
}

interface Sending {
  readonly session: string;
  readonly first: bigint;
  readonly count: number;
  readonly line: number;
  readonly isNear: boolean;
  readonly timeNs: number;
}

/** One line's share of a session, cut into packets of its own; returns when it ended. */
function sendLine(
  inputs: Input[],
  dice: Dice,
  { session, first, count, line, isNear, timeNs }: Sending,
): number {
  let nowNs = timeNs;
  const loss = dice.oneOf(0, 5, 15, 40);
  const send = (bytes: Buffer): void => {
    if (dice.percent(loss)) return;
    const delayNs = dice.percent(12) ? dice.between(1, 150) : 0;
    inputs.push({ kind: "packet", timeNs: nowNs + delayNs, line, bytes });
    if (dice.percent(6)) {
      const againNs = nowNs + dice.between(0, 200);
      inputs.push({ kind: "packet", timeNs: againNs, line, bytes });
    }
  };
  // Some lines come late.
  let sent = dice.percent(15) ? dice.between(0, count) : 0;
  while (sent < count) {
    const size = Math.min(dice.between(1, 5), count - sent);
    send(faulty(dice, session, first + BigInt(sent), size));
    sent += size;
    nowNs += dice.between(0, 40);
    if (dice.percent(10)) send(packetOf(session, first + BigInt(dice.between(0, sent)), 0));
    if (dice.percent(3)) send(noise(dice, isNear));
  }
  const end = first + BigInt(count);
  for (let again = dice.between(0, 3); again > 0; again--) {
    send(packetOf(session, dice.percent(5) ? end + BigInt(dice.between(-3, 3)) : end, 0, 0xffff));
    nowNs += dice.between(0, 40);
    if (dice.percent(5)) send(packetOf(session, end - BigInt(dice.between(0, 2)), 3));
  }
  return nowNs;
}

/** A packet that is mostly sound. */
function faulty(dice: Dice, session: string, first: bigint, size: number): Buffer {
  switch (dice.between(0, 30)) {
    case 0:
      return packetOf(session, first, size, size + dice.between(1, 4));
    case 1:
      return packetOf(session, first, size, Math.max(0, size - 1));
    case 2: {
      const whole = packetOf(session, first, size);
      return whole.subarray(0, dice.between(0, whole.length));
    }
    case 3:
      return Buffer.concat([packetOf(session, first, size), Buffer.alloc(dice.between(1, 3))]);
    case 4:
      return packetOf(session, first - BigInt(dice.between(0, 3)), size + 1);
    case 5:
      return packetOf(session, first + BigInt(dice.between(1, 9)), size);
    default:
      return packetOf(session, first, size);
  }
}

function noise(dice: Dice, isNear: boolean): Buffer {
  switch (dice.between(0, 4)) {
    case 0:
      return Buffer.from(Array.from({ length: dice.between(0, 19) }, () => dice.between(0, 255)));
    case 1:
      return packetOf("S0", 0n, dice.between(0, 2));
    case 2:
      return packetOf("X0", BigInt(dice.between(0, 9)), 1);
    case 3:
      return packetOf("S0", isNear ? 60n : TOP - 1n, dice.between(0, 2));
    default:
      return packetOf(dice.oneOf("S0", "S1", "S2"), BigInt(dice.between(1, 90)), 2);
  }
}
