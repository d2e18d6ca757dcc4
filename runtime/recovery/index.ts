/** Clients that ask for what a feed did not bring. For Node: they open sockets. */
export { waitMs, type BackOff } from "./back-off.js";
export { SoupBinTcpClient } from "./soup-bin-tcp-client.js";
export {
  DEFAULT_CLIENT_OPTIONS,
  type SoupBinTcpClientCounters,
  type SoupBinTcpClientHandlers,
  type SoupBinTcpClientOptions,
} from "./soup-bin-tcp-client-options.js";
export type { ConnectionEnd, SoupBinTcpEvent } from "./soup-bin-tcp-events.js";
