/** The book of one stock, kept by handlers for the generated dispatch; says when its best prices change. */
import { decimalText } from "itchgen/runtime";
import {
  type AddOrderMpidAttributionView,
  AddOrderView,
  BuySellIndicator,
  type MessageHandlers,
} from "itchgen/itch50";

interface Order {
  readonly isBuy: boolean;
  readonly price: number;
  shares: number;
}

/** Handlers that follow the orders of a stock; `onBest` gets its best bid and offer as text. */
export function createBook(stock: string, onBest: (text: string) => void): MessageHandlers {
  const orders = new Map<bigint, Order>();
  /** Shares by price. */
  const bids = new Map<number, number>();
  const offers = new Map<number, number>();
  let last = "";

  function change(order: Order, shares: number): void {
    const levels = order.isBuy ? bids : offers;
    order.shares += shares;
    const left = (levels.get(order.price) ?? 0) + shares;
    if (left > 0) levels.set(order.price, left);
    else levels.delete(order.price);
  }

  function report(): void {
    const text = `${stock} bid ${best(bids, Math.max)} offer ${best(offers, Math.min)}`;
    if (text !== last) onBest(text);
    last = text;
  }

  function add(reference: bigint, { isBuy, price, shares }: Order): void {
    const order = { isBuy, price, shares: 0 };
    orders.set(reference, order);
    change(order, shares);
    report();
  }

  function addOrder(message: AddOrderView | AddOrderMpidAttributionView): void {
    if (message.stock !== stock) return;
    const { orderReferenceNumber, buySellIndicator, price, shares } = message;
    add(orderReferenceNumber, { isBuy: buySellIndicator === BuySellIndicator.buy, price, shares });
  }

  function take(reference: bigint, shares: number): void {
    const order = orders.get(reference);
    if (order === undefined) return;
    change(order, -Math.min(shares, order.shares));
    if (order.shares === 0) orders.delete(reference);
    report();
  }

  return {
    addOrder,
    addOrderMpidAttribution: addOrder,
    orderExecuted: (message) => take(message.orderReferenceNumber, message.executedShares),
    orderExecutedWithPrice: (message) => take(message.orderReferenceNumber, message.executedShares),
    orderCancel: (message) => take(message.orderReferenceNumber, message.cancelledShares),
    orderDelete: (message) => take(message.orderReferenceNumber, Infinity),
    orderReplace: (message) => {
      const order = orders.get(message.originalOrderReferenceNumber);
      if (order === undefined) return;
      change(order, -order.shares);
      orders.delete(message.originalOrderReferenceNumber);
      const { newOrderReferenceNumber, price, shares } = message;
      add(newOrderReferenceNumber, { isBuy: order.isBuy, price, shares });
    },
  };
}

function best(
  levels: ReadonlyMap<number, number>,
  choose: (...prices: number[]) => number,
): string {
  if (levels.size === 0) return "-";
  const price = choose(...levels.keys());
  return `${levels.get(price)} @ ${decimalText(price, AddOrderView.PRICE_DECIMALS)}`;
}
