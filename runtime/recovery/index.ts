/** Clients that ask for what a feed did not bring. For Node: they open sockets. */
export { waitMs, type BackOff } from "./back-off.js";
export {
  GlimpseClient,
  type GlimpseClientOptions,
  type GlimpseHandlers,
  type SnapshotFault,
} from "./glimpse-client.js";
export { MoldUdp64Requester } from "./mold-udp64-requester.js";
export {
  DEFAULT_REQUESTER_OPTIONS,
  type MoldUdp64RequesterCounters,
  type MoldUdp64RequesterHandlers,
  type MoldUdp64RequesterOptions,
  type RequestServer,
} from "./mold-udp64-requester-options.js";
export { SoupBinTcpClient } from "./soup-bin-tcp-client.js";
export {
  DEFAULT_CLIENT_OPTIONS,
  type SoupBinTcpClientCounters,
  type SoupBinTcpClientHandlers,
  type SoupBinTcpClientOptions,
} from "./soup-bin-tcp-client-options.js";
export type { ConnectionEnd, SoupBinTcpEvent } from "./soup-bin-tcp-events.js";
