/** Runs a scenario against the sequencer and prints what happens in the scenario's own notation. */
import {
  Sequencer,
  type LineCounters,
  type MessageRun,
  type SequencerCounters,
  type SequencerEvent,
} from "../../runtime/session/index.js";
import { walking } from "../support/walking.js";
import { messageText, type Input, type Scenario } from "./scenario.js";

/** What happened: the lines that each step caused, and those of the counters. */
export interface Outcome {
  readonly steps: readonly (readonly string[])[];
  readonly counters: readonly string[];
}

/** Feeds the inputs in order, to a receiver that counts the blocks of plain packets itself or does not. */
export function runScenario(
  { options, steps }: Scenario,
  counts: "uncounted" | "counted",
): Outcome {
  let lines: string[] = [];
  const messages = (run: MessageRun): void => void lines.push(runText(run));
  const sequencer = new Sequencer(options, {
    messages,
    ...(counts === "uncounted" && { walk: walking(messages) }),
    event: (event) => lines.push(`> ${eventText(event)}`),
  });
  const outcome = steps.map(({ input }) => {
    lines = [];
    if (!feed(sequencer, input)) lines.push("> refused");
    return lines;
  });
  return {
    steps: outcome,
    counters: [
      ...countersText("counter", sequencer.counters),
      ...options.lines.flatMap((_, line) =>
        countersText(`counter ${line}`, sequencer.lineCounters(line)),
      ),
    ],
  };
}

function feed(sequencer: Sequencer, input: Input): boolean {
  const { timeNs } = input;
  switch (input.kind) {
    case "packet":
      receive(sequencer, input.line, input.bytes, timeNs);
      return true;
    case "tick":
      sequencer.tick(timeNs);
      return true;
    case "close":
      sequencer.close(timeNs);
      return true;
    case "give-up":
      sequencer.giveUp(input.number, timeNs);
      return true;
    case "join-at":
      return sequencer.joinAt(input.number, timeNs);
  }
}

/** The packet stands alone in its buffer, so that a byte read outside it throws. */
function receive(sequencer: Sequencer, line: number, bytes: Buffer, timeNs: number): void {
  const alone = Uint8Array.from(bytes);
  sequencer.receive(line, new DataView(alone.buffer), 0, alone.length, timeNs);
  // A receiver uses its buffer again: nothing may depend on it any more.
  alone.fill(0xee);
}

/** A run as `> messages` has it. */
export function runText(run: MessageRun): string {
  const messages: string[] = [];
  let at = run.start;
  while (at < run.limit) {
    const length = run.view.getUint16(at);
    const offset = run.view.byteOffset + at + 2;
    messages.push(messageText(new Uint8Array(run.view.buffer, offset, length)));
    at += 2 + length;
  }
  if (at !== run.limit || messages.length !== run.count) throw new Error("the run is not whole");
  return `> messages ${run.line} ${run.session} ${run.sequenceNumber} ${messages.join(" ")}`;
}

/** An event in the scenario's notation, without the `>`. */
export function eventText(event: SequencerEvent): string {
  switch (event.kind) {
    case "session-begun":
    case "snapshot-needed":
    case "data-after-end":
      return `${event.kind} ${event.line} ${event.session} ${event.sequenceNumber}`;
    case "session-ended":
      return `${event.kind} ${event.session} ${event.sequenceNumber} ${event.cause}`;
    case "gap":
    case "incomplete":
      return `${event.kind} ${event.session} ${event.first} ${event.last}`;
    case "filled":
      return `${event.kind} ${event.line} ${event.session} ${event.first} ${event.last}`;
    case "lost":
      return `${event.kind} ${event.session} ${event.first} ${event.last} ${event.cause}`;
    case "divergence":
      return `${event.kind} ${event.line} ${event.otherLine} ${event.session} ${event.first} ${event.last}`;
    case "line-stale":
    case "line-alive":
      return `${event.kind} ${event.line}`;
    case "feed-dead":
    case "feed-alive":
      return event.kind;
  }
}

function countersText(
  prefix: string,
  counters: LineCounters | SequencerCounters,
): readonly string[] {
  return Object.entries(counters)
    .filter(([, value]) => Number(value) !== 0)
    .map(([name, value]) => `${prefix} ${snakeCase(name)} ${value}`);
}

/** A name as scenarios spell it. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
