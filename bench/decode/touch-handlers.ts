/** Handlers that touch what an order book needs: shares, prices and order reference numbers. */
import type {
  AddOrderMpidAttributionView,
  AddOrderView,
  MessageHandlers,
  OrderCancelView,
  OrderDeleteView,
  OrderExecutedView,
  OrderExecutedWithPriceView,
  OrderReplaceView,
  TradeView,
} from "../../generated/ts/itch50/index.js";

/** A consumer as users write them: an object whose methods are the handlers. */
export class TouchHandlers implements MessageHandlers {
  shares = 0;
  prices = 0;
  referencesHi = 0;
  referencesLo = 0;

  addOrder(message: AddOrderView): void {
    this.shares += message.shares;
    this.prices += message.price;
    this.referencesHi ^= message.orderReferenceNumberHi;
    this.referencesLo ^= message.orderReferenceNumberLo;
  }

  addOrderMpidAttribution(message: AddOrderMpidAttributionView): void {
    this.shares += message.shares;
    this.prices += message.price;
    this.referencesHi ^= message.orderReferenceNumberHi;
    this.referencesLo ^= message.orderReferenceNumberLo;
  }

  orderExecuted(message: OrderExecutedView): void {
    this.shares += message.executedShares;
    this.referencesHi ^= message.orderReferenceNumberHi;
    this.referencesLo ^= message.orderReferenceNumberLo;
  }

  orderExecutedWithPrice(message: OrderExecutedWithPriceView): void {
    this.shares += message.executedShares;
    this.prices += message.executionPrice;
    this.referencesHi ^= message.orderReferenceNumberHi;
    this.referencesLo ^= message.orderReferenceNumberLo;
  }

  orderCancel(message: OrderCancelView): void {
    this.shares += message.cancelledShares;
    this.referencesHi ^= message.orderReferenceNumberHi;
    this.referencesLo ^= message.orderReferenceNumberLo;
  }

  orderDelete(message: OrderDeleteView): void {
    this.referencesHi ^= message.orderReferenceNumberHi;
    this.referencesLo ^= message.orderReferenceNumberLo;
  }

  orderReplace(message: OrderReplaceView): void {
    this.shares += message.shares;
    this.prices += message.price;
    this.referencesHi ^= message.originalOrderReferenceNumberHi ^ message.newOrderReferenceNumberHi;
    this.referencesLo ^= message.originalOrderReferenceNumberLo ^ message.newOrderReferenceNumberLo;
  }

  trade(message: TradeView): void {
    this.shares += message.shares;
    this.prices += message.price;
    this.referencesHi ^= message.orderReferenceNumberHi;
    this.referencesLo ^= message.orderReferenceNumberLo;
  }

  /** `shares prices references` since the last call, in decimal. */
  take(): string {
    const hi = BigInt(this.referencesHi >>> 0);
    const lo = BigInt(this.referencesLo >>> 0);
    const text = `${this.shares} ${this.prices} ${(hi << 32n) | lo}`;
    this.shares = 0;
    this.prices = 0;
    this.referencesHi = 0;
    this.referencesLo = 0;
    return text;
  }
}
