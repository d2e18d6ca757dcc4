/** What generated code imports, and what its users need beside it. No dependencies; runs in browsers. */
export {
  BATCH_CAPACITY,
  MessageList,
  requireBatch,
  requireRows,
  type BatchOptions,
} from "./batch/message-list.js";
export type {
  FieldDescriptor,
  FieldKind,
  FieldValue,
  LayoutDescriptor,
  MessageDescriptor,
  ProtocolDescriptor,
  View,
} from "./descriptor.js";
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
export { Verdict, VERDICT_NAMES, type VerdictName } from "./verdict.js";
export { alphaKey, alphaKeyHi, alphaKeyLo, alphaText, setAlpha } from "./wire/alpha.js";
export {
  bytesWindow,
  copyBytes,
  NO_BYTES,
  requireOffset,
  requireRange,
  setBytes,
} from "./wire/bytes.js";
export { decimalText } from "./wire/decimal.js";
export { digitsBigint, digitsNumber, setDigits } from "./wire/digits.js";
export { timeText } from "./wire/time.js";
