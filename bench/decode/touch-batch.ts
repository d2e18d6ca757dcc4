/** The work of `TouchHandlers` in batches: a loop per type over the generated lists. */
import {
  AddOrderMpidAttributionView,
  AddOrderView,
  createBlockBatch,
  OrderCancelView,
  OrderDeleteView,
  OrderExecutedView,
  OrderExecutedWithPriceView,
  OrderReplaceView,
  TradeView,
} from "../../generated/ts/itch50/index.js";

/** A consumer of batches. */
export interface TouchBatch {
  /** Decodes the blocks from `start`, at most one batch of them; returns where it stopped. */
  readonly walk: (start: number, limit: number) => number;
  /** `shares prices references` since the last call, in decimal. */
  readonly take: () => string;
}

/** Binds a buffer; the loops close over their lists, which V8 then takes for constants. */
export function touchBatch(view: DataView): TouchBatch {
  const batch = createBlockBatch(view);
  const { lists } = batch;
  const sums = { shares: 0, prices: 0, hi: 0, lo: 0 };
  const add = (shares: number, prices: number, hi: number, lo: number): void => {
    sums.shares += shares;
    sums.prices += prices;
    sums.hi ^= hi;
    sums.lo ^= lo;
  };

  const order = new AddOrderView(view);
  const { offsets: orderOffsets } = lists.addOrder;
  const addOrders = (): void => {
    const { count } = lists.addOrder;
    let shares = 0;
    let prices = 0;
    let hi = 0;
    let lo = 0;
    for (let row = 0; row < count; row++) {
      order.offset = orderOffsets[row] ?? 0;
      shares += order.shares;
      prices += order.price;
      hi ^= order.orderReferenceNumberHi;
      lo ^= order.orderReferenceNumberLo;
    }
    add(shares, prices, hi, lo);
  };

  const attributed = new AddOrderMpidAttributionView(view);
  const { offsets: attributedOffsets } = lists.addOrderMpidAttribution;
  const addAttributedOrders = (): void => {
    const { count } = lists.addOrderMpidAttribution;
    let shares = 0;
    let prices = 0;
    let hi = 0;
    let lo = 0;
    for (let row = 0; row < count; row++) {
      attributed.offset = attributedOffsets[row] ?? 0;
      shares += attributed.shares;
      prices += attributed.price;
      hi ^= attributed.orderReferenceNumberHi;
      lo ^= attributed.orderReferenceNumberLo;
    }
    add(shares, prices, hi, lo);
  };

  const execution = new OrderExecutedView(view);
  const { offsets: executionOffsets } = lists.orderExecuted;
  const executeOrders = (): void => {
    const { count } = lists.orderExecuted;
    let shares = 0;
    let hi = 0;
    let lo = 0;
    for (let row = 0; row < count; row++) {
      execution.offset = executionOffsets[row] ?? 0;
      shares += execution.executedShares;
      hi ^= execution.orderReferenceNumberHi;
      lo ^= execution.orderReferenceNumberLo;
    }
    add(shares, 0, hi, lo);
  };

  const priced = new OrderExecutedWithPriceView(view);
  const { offsets: pricedOffsets } = lists.orderExecutedWithPrice;
  const executeOrdersWithPrice = (): void => {
    const { count } = lists.orderExecutedWithPrice;
    let shares = 0;
    let prices = 0;
    let hi = 0;
    let lo = 0;
    for (let row = 0; row < count; row++) {
      priced.offset = pricedOffsets[row] ?? 0;
      shares += priced.executedShares;
      prices += priced.executionPrice;
      hi ^= priced.orderReferenceNumberHi;
      lo ^= priced.orderReferenceNumberLo;
    }
    add(shares, prices, hi, lo);
  };

  const cancel = new OrderCancelView(view);
  const { offsets: cancelOffsets } = lists.orderCancel;
  const cancelOrders = (): void => {
    const { count } = lists.orderCancel;
    let shares = 0;
    let hi = 0;
    let lo = 0;
    for (let row = 0; row < count; row++) {
      cancel.offset = cancelOffsets[row] ?? 0;
      shares += cancel.cancelledShares;
      hi ^= cancel.orderReferenceNumberHi;
      lo ^= cancel.orderReferenceNumberLo;
    }
    add(shares, 0, hi, lo);
  };

  const deletion = new OrderDeleteView(view);
  const { offsets: deletionOffsets } = lists.orderDelete;
  const deleteOrders = (): void => {
    const { count } = lists.orderDelete;
    let hi = 0;
    let lo = 0;
    for (let row = 0; row < count; row++) {
      deletion.offset = deletionOffsets[row] ?? 0;
      hi ^= deletion.orderReferenceNumberHi;
      lo ^= deletion.orderReferenceNumberLo;
    }
    add(0, 0, hi, lo);
  };

  const replacement = new OrderReplaceView(view);
  const { offsets: replacementOffsets } = lists.orderReplace;
  const replaceOrders = (): void => {
    const { count } = lists.orderReplace;
    let shares = 0;
    let prices = 0;
    let hi = 0;
    let lo = 0;
    for (let row = 0; row < count; row++) {
      replacement.offset = replacementOffsets[row] ?? 0;
      shares += replacement.shares;
      prices += replacement.price;
      hi ^= replacement.originalOrderReferenceNumberHi ^ replacement.newOrderReferenceNumberHi;
      lo ^= replacement.originalOrderReferenceNumberLo ^ replacement.newOrderReferenceNumberLo;
    }
    add(shares, prices, hi, lo);
  };

  const trade = new TradeView(view);
  const { offsets: tradeOffsets } = lists.trade;
  const addTrades = (): void => {
    const { count } = lists.trade;
    let shares = 0;
    let prices = 0;
    let hi = 0;
    let lo = 0;
    for (let row = 0; row < count; row++) {
      trade.offset = tradeOffsets[row] ?? 0;
      shares += trade.shares;
      prices += trade.price;
      hi ^= trade.orderReferenceNumberHi;
      lo ^= trade.orderReferenceNumberLo;
    }
    add(shares, prices, hi, lo);
  };

  // Called through an array the loops stay functions of their own; inlined, they would be slower.
  const loops = [
    addOrders,
    addAttributedOrders,
    executeOrders,
    executeOrdersWithPrice,
    cancelOrders,
    deleteOrders,
    replaceOrders,
    addTrades,
  ];
  const walk = (start: number, limit: number): number => {
    batch.clear();
    const next = batch.index(start, limit);
    for (const loop of loops) loop();
    return next;
  };

  const take = (): string => {
    const reference = (BigInt(sums.hi >>> 0) << 32n) | BigInt(sums.lo >>> 0);
    const text = `${sums.shares} ${sums.prices} ${reference}`;
    Object.assign(sums, { shares: 0, prices: 0, hi: 0, lo: 0 });
    return text;
  };
  return { walk, take };
}
