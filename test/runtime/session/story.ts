/** One seed's story: options and inputs, with answers to the sequencer's own gaps among them. */
import {
  Sequencer,
  type LateJoin,
  type LineKind,
  type MessageRun,
  type SequencerEvent,
  type SequencerOptions,
  type WholeOptions,
} from "../../../runtime/session/index.js";
import { walking } from "../../support/walking.js";
import type { Input } from "../../scenarios/scenario.js";
import { Dice, faultyFeed, packetOf } from "./faulty-feed.js";

/** What a story needs besides its seed. */
export interface StorySetup {
  readonly seed: number;
  /** How large the window is; the naive receiver has none. */
  readonly window: (dice: Dice) => Partial<SequencerOptions>;
  readonly mayBeFar: boolean;
}

/** Receives what the sequencer does, as it does it. */
export interface Witness {
  messages(run: MessageRun): void;
  event(event: SequencerEvent): void;
}

/** Draws options, then plays every input; `onInput` sees each one before the sequencer does. */
export function playStory(
  { seed, window, mayBeFar }: StorySetup,
  witnessOf: (options: WholeOptions) => Witness & {
    onInput?(input: Input): void;
    /** After the sequencer has taken it. */
    afterInput?(input: Input, sequencer: Sequencer): void;
  },
): Sequencer {
  const dice = new Dice(seed);
  const feedLines = dice.between(1, 3);
  const hasRecovery = dice.percent(60);
  const lateJoin = dice.oneOf<LateJoin>("from-now", "from-start", "snapshot");
  const options = {
    lines: [
      ...Array.from<LineKind>({ length: feedLines }).fill("feed"),
      ...(hasRecovery ? (["recovery"] as const) : []),
    ],
    lateJoin,
    reorderNs: dice.oneOf(0, 1, 60, 200),
    recoveryNs: dice.oneOf(0, 50, 500, Infinity),
    staleNs: dice.oneOf(100, 500, Infinity),
    maxJump: dice.oneOf(20, 200),
    historyPackets: dice.oneOf(0, 3, 16),
    windowPackets: 256,
    windowPacketBytes: 64,
    ...window(dice),
  };
  const witness = witnessOf(options);
  const answers: Input[] = [];
  const messages = (run: MessageRun): void => witness.messages(run);
  const sequencer = new Sequencer(options, {
    messages,
    // Every other receiver counts the blocks of plain packets itself.
    ...(seed % 2 === 0 && { walk: walking(messages) }),
    event: (event) => {
      witness.event(event);
      if (event.kind === "gap" && hasRecovery) answer(dice, answers, event, feedLines);
      if (event.kind === "snapshot-needed") snapshot(dice, answers, event);
    },
  });
  const inputs = faultyFeed(dice, feedLines, !mayBeFar || lateJoin === "from-start");
  let nowNs = 0;
  for (let index = 0; index < inputs.length || answers.length > 0;) {
    const input = answers.shift() ?? inputs[index++];
    if (input === undefined) break;
    // An answer comes between the inputs; times are those of arrival, which need not be in order.
    nowNs = Math.max(nowNs, input.timeNs);
    witness.onInput?.(input);
    feed(sequencer, input);
    witness.afterInput?.(input, sequencer);
  }
  return sequencer;
}

type Of<Kind extends SequencerEvent["kind"]> = Extract<SequencerEvent, { readonly kind: Kind }>;

/** The server sends what was asked for, or a part, more, or twice, promises more, or sends nothing. */
function answer(
  dice: Dice,
  answers: Input[],
  { session, first, last }: { session: string; first: bigint; last: bigint },
  line: number,
): void {
  const count = Number(last - first) + 1;
  if (count > 60) return;
  for (let times = dice.between(0, 2); times > 0; times--) {
    const from = dice.between(0, count - 1);
    const most = dice.percent(15) ? 60 : count - from;
    const size = Math.min(most, dice.between(1, 8));
    const promised = dice.percent(15) ? dice.oneOf(0, size + dice.between(1, 9), 0xffff) : size;
    const named = dice.percent(5) ? "S9" : session;
    const bytes = packetOf(named, first + BigInt(from), size, promised);
    answers.push({ kind: "packet", timeNs: 0, line, bytes });
  }
}

/** A snapshot from about where the session was first seen; a packet that began before that may come too. */
function snapshot(
  dice: Dice,
  answers: Input[],
  { session, line, sequenceNumber: seen }: Of<"snapshot-needed">,
): void {
  if (seen > 1n && dice.percent(30)) {
    const before = BigInt(dice.between(1, Math.min(4, Number(seen) - 1)));
    const bytes = packetOf(session, seen - before, Number(before) + dice.between(0, 4));
    answers.push({ kind: "packet", timeNs: 0, line, bytes });
  }
  if (dice.percent(30)) return;
  const number = seen + BigInt(dice.between(-4, 12));
  const isNumber = number >= 1n && number < 2n ** 64n;
  answers.push({ kind: "join-at", timeNs: 0, number: isNumber ? number : seen });
}

function feed(sequencer: Sequencer, input: Input): void {
  const { timeNs } = input;
  switch (input.kind) {
    case "packet": {
      // Alone in its buffer, so that a byte read outside throws; spoilt after, as receivers do.
      const alone = Uint8Array.from(input.bytes);
      sequencer.receive(input.line, new DataView(alone.buffer), 0, alone.length, timeNs);
      alone.fill(0xee);
      return;
    }
    case "tick":
      return sequencer.tick(timeNs);
    case "close":
      return sequencer.close(timeNs);
    case "give-up":
      return sequencer.giveUp(input.number, timeNs);
    case "join-at":
      sequencer.joinAt(input.number, timeNs);
  }
}
