/** The generated TypeScript of every shipped protocol, beside the name of its vectors. */
import * as binaryfile from "../../generated/ts/binaryfile/index.js";
import * as glimpse50 from "../../generated/ts/glimpse50/index.js";
import * as itch50 from "../../generated/ts/itch50/index.js";
import * as moldudp64 from "../../generated/ts/moldudp64/index.js";
import * as soupbintcp from "../../generated/ts/soupbintcp/index.js";
import type { GeneratedProtocol } from "./ts-decoder.js";

/** One generated protocol. */
export interface ShippedProtocol {
  readonly name: string;
  readonly protocol: string;
  readonly module: GeneratedProtocol;
}

/** Every shipped protocol. */
export const SHIPPED_PROTOCOLS: readonly ShippedProtocol[] = [
  { name: "nasdaq-totalview-itch-5.0", module: itch50 },
  { name: "nasdaq-glimpse-5.0", module: glimpse50 },
  { name: "moldudp64-1.00", module: moldudp64 },
  { name: "soupbintcp-3.00", module: soupbintcp },
  { name: "binaryfile-1.00", module: binaryfile },
].map(({ name, module }) => ({
  name,
  protocol: module.descriptor.protocol,
  module: module as unknown as GeneratedProtocol,
}));
