/** The generated dispatch, in the same process as the others have. */
import { createBlockDispatch } from "../../../generated/ts/itch50/index.js";
import { TouchHandlers } from "../../decode/touch-handlers.js";
import type { Peer } from "../peer.js";

const CHUNK = 64 * 1024;

export const itchgen: Peer = (bytes, sums) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const handlers = new TouchHandlers();
  const walk = createBlockDispatch(view, handlers);
  return () => {
    for (let at = 0; at < bytes.length;) at = walk(at, Math.min(at + CHUNK, bytes.length));
    const [shares = "", prices = "", references = ""] = handlers.take().split(" ");
    sums.shares += Number(shares);
    sums.prices += Number(prices);
    sums.xor(BigInt(references));
  };
};
