/** Whatever comes, and however small the window: the contract holds and memory is bounded. */
import { expect, test } from "vitest";
import {
  Sequencer,
  type MessageRun,
  type SequencerOptions,
} from "../../../runtime/session/index.js";
import { firstSeed, tries } from "../../support/effort.js";
import { walking } from "../../support/walking.js";
import { randomBits } from "../../support/random.js";
import { EXCLUSIVE_COUNTERS } from "./exclusive-counters.js";
import { Dice, truth } from "./faulty-feed.js";
import { hostileNumber, hostileOptions, hostilePacket } from "./hostile-packets.js";
import { Ledger } from "./ledger.js";
import { playStory } from "./story.js";

const SEEDS = tries(2_000, 200_000);
const FIRST_SEED = firstSeed(1);
const LONG = 24 * 3600_000;

test(
  `${SEEDS} stories with small windows: each message once, in order and true, or told missing`,
  () => {
    let [delivered, lostForRoom] = [0n, 0];
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      const ledger = new Ledger();
      const window = (dice: Dice): Partial<SequencerOptions> => ({
        windowPackets: dice.between(1, 6),
        windowPacketBytes: dice.between(2, 24),
      });
      try {
        playStory({ seed, window, mayBeFar: true }, (options) => ({
          messages: (run) => {
            ledger.messages(run);
            requireTrue(run);
          },
          event: (event) => {
            ledger.event(event);
            if (event.kind === "lost" && event.cause === "window") lostForRoom++;
          },
          afterInput: (_, sequencer) => requireBounded(sequencer, options.windowPackets),
        }));
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
      delivered += ledger.delivered;
    }
    expect(delivered).toBeGreaterThan(BigInt(SEEDS * 10));
    expect(lostForRoom).toBeGreaterThan(SEEDS / 10);
  },
  LONG,
);

test(
  "packets of any bytes, near and 2^63 away: nothing is thrown, the contract holds",
  () => {
    const tried = SEEDS;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + tried; seed++) {
      const dice = new Dice(seed);
      const random = randomBits(seed);
      const ledger = new Ledger();
      const options = hostileOptions(dice);
      const messages = (run: MessageRun): void => ledger.messages(run);
      const sequencer = new Sequencer(options, {
        messages,
        ...(seed % 2 === 0 && { walk: walking(messages) }),
        event: (event) => {
          ledger.event(event);
          if (event.kind === "snapshot-needed" && dice.percent(50)) joins.push(hostileNumber(dice));
        },
      });
      const joins: bigint[] = [];
      let timeNs = 0;
      for (let index = 0; index < 60; index++) {
        timeNs += dice.between(-5, 60);
        const line = dice.between(0, options.lines.length - 1);
        const bytes = hostilePacket(dice, random);
        sequencer.receive(line, new DataView(bytes.buffer), 0, bytes.length, timeNs);
        bytes.fill(0xee);
        const join = joins.pop();
        if (join !== undefined) sequencer.joinAt(join, timeNs);
        if (dice.percent(2)) sequencer.giveUp(hostileNumber(dice), timeNs);
        requireBounded(sequencer, options.windowPackets);
        requireAddsUp(sequencer, options.lines.length);
      }
      sequencer.close(timeNs);
      expect(sequencer.heldPackets).toBe(0);
      expect(sequencer.missing()).toEqual([]);
      const { delivered, lostMessages } = sequencer.counters;
      expect(BigInt(delivered)).toBe(ledger.delivered);
      expect(lostMessages).toBeLessThanOrEqual(ledger.missing);
    }
  },
  LONG,
);

function requireTrue(run: Parameters<Ledger["messages"]>[0]): void {
  let at = run.start;
  for (let index = 0n; index < run.count; index++) {
    const length = run.view.getUint16(at);
    const bytes = Buffer.from(run.view.buffer, run.view.byteOffset + at + 2, length);
    const number = run.sequenceNumber + index;
    if (!bytes.equals(truth(run.session, number))) throw new Error(`message ${number} is not true`);
    at += 2 + length;
  }
}

function requireBounded(sequencer: Sequencer, windowPackets: number): void {
  const missing = sequencer.missing().length;
  if (sequencer.heldPackets <= windowPackets && missing <= windowPackets + 1) return;
  throw new Error(`${sequencer.heldPackets} held and ${missing} missing`);
}

/** Every packet is counted in exactly one of these. */
function requireAddsUp(sequencer: Sequencer, lines: number): void {
  for (let line = 0; line < lines; line++) {
    const counters = sequencer.lineCounters(line);
    const sum = EXCLUSIVE_COUNTERS.reduce((total, name) => total + counters[name], 0);
    if (sum !== counters.packets) throw new Error(`line ${line}: ${JSON.stringify(counters)}`);
  }
}
