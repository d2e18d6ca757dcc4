/** Captures of traffic: their frames, the datagrams in them, and writing them. No dependencies; runs in browsers. */
export { CaptureReader, type CaptureEnding, type FrameHandler } from "./capture-reader.js";
export { frameTimeNs, type CapturedFrame } from "./captured-frame.js";
export { FRAME_VERDICT_NAMES, FrameVerdict, type FrameVerdictName } from "./frame-verdict.js";
export { FrameWalk, type FrameWalkOptions } from "./frame-walk.js";
export {
  addressText,
  endpointText,
  isGroup,
  parseAddress,
  parseEndpoint,
  type Endpoint,
} from "./ip-address.js";
export { LinkType, linkTypeName } from "./link-type.js";
export { looksLikeMoldPacket } from "./looks-like-mold-packet.js";
export { MoldDumpReader, type DumpEnding, type DumpPacketHandler } from "./mold-dump-reader.js";
export { pcapHeader, pcapRecord } from "./pcap-writer.js";
export { MOST_UDP_PAYLOAD, udpFrame, type UdpFrameOptions } from "./udp-frame.js";
