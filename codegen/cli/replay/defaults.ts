/** What packets look like when nothing else is asked for. */
import type { Endpoint } from "../../../runtime/capture/ip-address.js";

/** Where packets go: an address for use inside an organisation (RFC 2365). */
export const DEFAULT_LINE: Endpoint = { address: 0xefc0_0101, port: 26_400, source: null };

/** Where packets in captures come from: an address for documentation (RFC 5737). */
export const DEFAULT_SOURCE: Endpoint = { address: 0xc000_0201, port: 26_400, source: null };

/** How packets are made. */
export const PACKET_DEFAULTS = {
  packetBytes: 1400,
  gatherNs: 20_000n,
  heartbeatNs: 1_000_000_000n,
  session: "ITCHGEN001",
  firstSequenceNumber: 1n,
} as const;
