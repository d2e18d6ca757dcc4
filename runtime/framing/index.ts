/** How messages travel: readers and writers of each framing. No dependencies; runs in browsers. */
export {
  BinaryFileReader,
  Stop,
  type FileEnding,
  type PayloadHandler,
  type RecordWalk,
} from "./binary-file.js";
export { MoldUdp64Packet, PacketKind, skipBlocks } from "./mold-udp64-packet.js";
export {
  MOST_REQUESTED_MESSAGES,
  readRequest,
  writeRequest,
  type MessageRequest,
  type ReadRequest,
} from "./mold-udp64-request.js";
export { MoldUdp64Writer } from "./mold-udp64-writer.js";
export { newSoupBinTcpCounters, type SoupBinTcpCounters } from "./soup-bin-tcp-counters.js";
export type { SoupBinTcpHandlers, SoupBinTcpPayloadHandler } from "./soup-bin-tcp-handlers.js";
export {
  LONGEST_PAYLOAD,
  writeClientHeartbeat,
  writeDebug,
  writeEndOfSession,
  writeLoginAccepted,
  writeLoginRejected,
  writeLoginRequest,
  writeLogoutRequest,
  writeSequencedData,
  writeServerHeartbeat,
  writeUnsequencedData,
  type LoginAccepted,
  type LoginRequest,
} from "./soup-bin-tcp-packets.js";
export {
  SoupBinTcpReader,
  type SoupBinTcpEnding,
  type SoupBinTcpSide,
} from "./soup-bin-tcp-reader.js";
