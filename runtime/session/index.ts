/** Messages of a feed in order, each once, from any number of lines. No dependencies; runs in browsers. */
export type { LineCounters, SequencerCounters } from "./counters.js";
export { MessageRun } from "./message-run.js";
export { hiOf, loOf, toSequenceNumber } from "./sequence-number.js";
export type {
  DataAfterEnd,
  Divergence,
  FeedAlive,
  FeedDead,
  Filled,
  Gap,
  Incomplete,
  LineAlive,
  LineStale,
  Lost,
  SequencerEvent,
  SessionBegun,
  SessionEnded,
  SnapshotNeeded,
} from "./sequencer-event.js";
export type { StreamState } from "./message-stream.js";
export type { SequencerHandlers } from "./sequencer-handlers.js";
export { Sequencer, type SequenceRange } from "./sequencer.js";
export {
  DEFAULT_OPTIONS,
  type LateJoin,
  type LineKind,
  type SequencerOptions,
} from "./sequencer-options.js";
