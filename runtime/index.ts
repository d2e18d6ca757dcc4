/** What generated code imports, and what its users need beside it. No dependencies; runs in browsers. */
export { blockBytes, NO_LENGTH, SHORT_SLOT, SLOTS, UNKNOWN_SLOT } from "./batch/block-slots.js";
export {
  BATCH_CAPACITY,
  MessageList,
  requireBatch,
  requireRows,
  type BatchArrays,
  type BatchOptions,
  type ListPlace,
} from "./batch/message-list.js";
export type {
  AppendageDescriptor,
  BitsDescriptor,
  DecimalsSource,
  Direction,
  FieldDescriptor,
  FieldKind,
  FieldValue,
  GroupDescriptor,
  LayoutDescriptor,
  MessageDescriptor,
  OptionDescriptor,
  ProtocolDescriptor,
  RecordValue,
  ScalarValue,
  SecondsSource,
  TailDescriptor,
  TrailerDescriptor,
  View,
} from "./descriptor.js";
export { FeedContext, joinTime, type JoinedTime } from "./feed-context.js";
export {
  unknownCodeNote,
  unknownTypeNote,
  type EditionHistory,
  type KnownCode,
  type KnownIn,
  type KnownMessage,
} from "./edition-history.js";
export {
  BinaryFileReader,
  Stop,
  type FileEnding,
  type PayloadHandler,
} from "./framing/binary-file.js";
export type { FieldPlace, InC, Proof, Same } from "./layout-proof.js";
export { MessageReader, type ReadMessage } from "./message-reader.js";
export { OptionView } from "./option-view.js";
export { optionValues, recordValue } from "./record-value.js";
export { Verdict, VERDICT_NAMES, type VerdictName } from "./verdict.js";
export { alphaKey, alphaKeyHi, alphaKeyLo, alphaText, setAlpha } from "./wire/alpha.js";
export {
  bytesWindow,
  copyBytes,
  NO_BYTES,
  requireIndex,
  requireOffset,
  requireRange,
  setBytes,
} from "./wire/bytes.js";
export { setBigint56 } from "./wire/bigint.js";
export { decimalText } from "./wire/decimal.js";
export { digitsBigint, digitsNumber, setDigits } from "./wire/digits.js";
export { timeText } from "./wire/time.js";
