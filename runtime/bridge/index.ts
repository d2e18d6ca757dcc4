/**
 * The bridge: reads the packets of a running poller in place, in another process. Names Node; the reader
 * itself runs over any two ArrayBuffers.
 */
export { attach, type AttachOptions } from "./attach.js";
export { BridgeError, type BridgeFault } from "./bridge-error.js";
export { BridgeReader, type BridgeProtocol, type BridgeReaderOptions } from "./bridge-reader.js";
export type { Clock } from "./clock.js";
export { readGeometry, type ExpectedFingerprints, type Geometry } from "./geometry.js";
export {
  backoff,
  busySpin,
  sleeping,
  yielding,
  type BackoffOptions,
  type IdleStrategy,
} from "./idle.js";
export type { BridgeCounters } from "./reader-counters.js";
export type { BridgeEvents, MissedRange } from "./reader-events.js";
export type { ReaderFacts } from "./reader-facts.js";
