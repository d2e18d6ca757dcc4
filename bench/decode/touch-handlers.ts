/** Handlers that touch what an order book needs: shares, prices and order reference numbers. */
import type { MessageHandlers } from "../../generated/ts/itch50/index.js";

/** What a touch adds up. */
export interface TouchDecode {
  readonly handlers: MessageHandlers;
  /** `shares prices references` since the last call, in decimal. */
  readonly sums: () => string;
}

/** Handlers with sums of their own: every call makes another set. */
export function touchHandlers(): TouchDecode {
  let shares = 0;
  let prices = 0;
  let hi = 0;
  let lo = 0;
  return {
    handlers: {
      addOrder(message) {
        shares += message.shares;
        prices += message.price;
        hi ^= message.orderReferenceNumberHi;
        lo ^= message.orderReferenceNumberLo;
      },
      addOrderMpidAttribution(message) {
        shares += message.shares;
        prices += message.price;
        hi ^= message.orderReferenceNumberHi;
        lo ^= message.orderReferenceNumberLo;
      },
      orderExecuted(message) {
        shares += message.executedShares;
        hi ^= message.orderReferenceNumberHi;
        lo ^= message.orderReferenceNumberLo;
      },
      orderExecutedWithPrice(message) {
        shares += message.executedShares;
        prices += message.executionPrice;
        hi ^= message.orderReferenceNumberHi;
        lo ^= message.orderReferenceNumberLo;
      },
      orderCancel(message) {
        shares += message.cancelledShares;
        hi ^= message.orderReferenceNumberHi;
        lo ^= message.orderReferenceNumberLo;
      },
      orderDelete(message) {
        hi ^= message.orderReferenceNumberHi;
        lo ^= message.orderReferenceNumberLo;
      },
      orderReplace(message) {
        shares += message.shares;
        prices += message.price;
        hi ^= message.originalOrderReferenceNumberHi ^ message.newOrderReferenceNumberHi;
        lo ^= message.originalOrderReferenceNumberLo ^ message.newOrderReferenceNumberLo;
      },
      trade(message) {
        shares += message.shares;
        prices += message.price;
        hi ^= message.orderReferenceNumberHi;
        lo ^= message.orderReferenceNumberLo;
      },
    },
    sums: () => {
      const references = (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0);
      const text = `${shares} ${prices} ${references}`;
      shares = prices = hi = lo = 0;
      return text;
    },
  };
}
