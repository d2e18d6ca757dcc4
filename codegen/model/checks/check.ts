/** One rule over a resolved protocol: reports what it finds and changes nothing. */
import type { Diagnostics } from "../../source/diagnostics.js";
import type { Protocol } from "../protocol.js";

/** A check. */
export type Check = (protocol: Protocol, diagnostics: Diagnostics) => void;
