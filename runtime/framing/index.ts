/** Framings: bytes of packets, streams and files in, whole messages out. Runs in browsers. */
export { BinaryFileReader, Stop, type FileEnding, type PayloadHandler } from "./binary-file.js";
export { MoldUdp64Packet, PacketKind, skipBlocks } from "./mold-udp64-packet.js";
export {
  MOST_REQUESTED_MESSAGES,
  readRequest,
  writeRequest,
  type MessageRequest,
  type ReadRequest,
} from "./mold-udp64-request.js";
export { MoldUdp64Writer } from "./mold-udp64-writer.js";
