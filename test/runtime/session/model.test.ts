/** The sequencer against the naive receiver, story by story: message for message, event for event. */
import { expect, test } from "vitest";
import type { MessageRun } from "../../../runtime/session/index.js";
import { eventText } from "../../scenarios/run-scenario.js";
import { EXCLUSIVE_COUNTERS } from "./exclusive-counters.js";
import type { Input } from "../../scenarios/scenario.js";
import { NaiveReceiver } from "./naive-receiver.js";
import { playStory } from "./story.js";
import { firstSeed, tries } from "../../support/effort.js";

const SEEDS = tries(10_000, 1_000_000);
const FIRST_SEED = firstSeed(1);
const LINE_COUNTERS = [
  "packets",
  "newMessages",
  "duplicateMessages",
  "truncated",
  "trailing",
  ...EXCLUSIVE_COUNTERS,
] as const;

test(
  `${SEEDS} stories end as the naive receiver says`,
  () => {
    const told = { messages: 0, gaps: 0, filled: 0, lost: 0, sessions: 0 };
    for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
      const { naive, log, counts, sequencer } = play(seed);
      // Vitest's own comparison is slow; it is asked only to show a difference.
      if (naive.log.join("\n") !== log.join("\n")) expect(log, `seed ${seed}`).toEqual(naive.log);
      const naiveCounts = naive.counts.map((each) =>
        LINE_COUNTERS.map((name) => each.get(name) ?? 0),
      );
      if (String(counts) !== String(naiveCounts)) {
        expect(counts, `seed ${seed}`).toEqual(naiveCounts);
      }
      told.messages += sequencer.delivered;
      told.gaps += sequencer.gaps;
      told.filled += Number(sequencer.filledMessages);
      told.lost += sequencer.lostMessages > 0n ? 1 : 0;
      told.sessions += sequencer.sessions;
    }
    // Stories in which nothing happens prove nothing.
    expect(told.messages).toBeGreaterThan(SEEDS * 10);
    expect(told.gaps).toBeGreaterThan(SEEDS);
    expect(told.filled).toBeGreaterThan(SEEDS);
    expect(told.lost).toBeGreaterThan(SEEDS / 5);
    expect(told.sessions).toBeGreaterThan(SEEDS);
  },
  24 * 3600_000,
);

function play(seed: number) {
  let naive: NaiveReceiver | undefined;
  const log: string[] = [];
  const sequencer = playStory({ seed, window: () => ({}), mayBeFar: true }, (options) => {
    const model = new NaiveReceiver(options);
    naive = model;
    return {
      messages: (run) => log.push(...messageLines(run)),
      event: (event) => log.push(eventText(event)),
      afterInput: (input) => feed(model, input),
    };
  });
  if (naive === undefined) throw new Error("no story");
  const counts = naive.counts.map((_, line) =>
    LINE_COUNTERS.map((name) => sequencer.lineCounters(line)[name]),
  );
  return { naive, log, counts, sequencer: sequencer.counters };
}

function feed(naive: NaiveReceiver, input: Input): void {
  switch (input.kind) {
    case "packet":
      return naive.receive(input.line, input.bytes, input.timeNs);
    case "tick":
      return naive.tick(input.timeNs);
    case "close":
      return naive.close(input.timeNs);
    case "give-up":
      return naive.giveUp(input.number, input.timeNs);
    case "join-at":
      return naive.joinAt(input.number, input.timeNs);
  }
}

function messageLines(run: MessageRun): string[] {
  const lines: string[] = [];
  let at = run.start;
  for (let index = 0n; index < run.count; index++) {
    const length = run.view.getUint16(at);
    const bytes = Buffer.from(run.view.buffer, run.view.byteOffset + at + 2, length);
    lines.push(`message ${run.session} ${run.sequenceNumber + index} ${bytes.toString("hex")}`);
    at += 2 + length;
  }
  if (at !== run.limit) lines.push(`the run ends at ${run.limit}, its messages at ${at}`);
  return lines;
}
