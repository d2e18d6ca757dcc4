/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 */
import { Verdict, requireRange } from "../../../runtime/index.js";
import { SystemEventView } from "./system-event-view.js";
import { StockDirectoryView } from "./stock-directory-view.js";
import { StockTradingActionView } from "./stock-trading-action-view.js";
import { RegShoRestrictionView } from "./reg-sho-restriction-view.js";
import { MarketParticipantPositionView } from "./market-participant-position-view.js";
import { MwcbDeclineLevelView } from "./mwcb-decline-level-view.js";
import { MwcbStatusView } from "./mwcb-status-view.js";
import { IpoQuotingPeriodUpdateView } from "./ipo-quoting-period-update-view.js";
import { LuldAuctionCollarView } from "./luld-auction-collar-view.js";
import { OperationalHaltView } from "./operational-halt-view.js";
import { AddOrderView } from "./add-order-view.js";
import { AddOrderMpidAttributionView } from "./add-order-mpid-attribution-view.js";
import { OrderExecutedView } from "./order-executed-view.js";
import { OrderExecutedWithPriceView } from "./order-executed-with-price-view.js";
import { OrderCancelView } from "./order-cancel-view.js";
import { OrderDeleteView } from "./order-delete-view.js";
import { OrderReplaceView } from "./order-replace-view.js";
import { TradeView } from "./trade-view.js";
import { CrossTradeView } from "./cross-trade-view.js";
import { BrokenTradeView } from "./broken-trade-view.js";
import { NoiiView } from "./noii-view.js";
import { RpiiView } from "./rpii-view.js";
import { DlcrView } from "./dlcr-view.js";
import type { MessageHandlers } from "./handlers.js";

/** More than the length of any block. */
const BEYOND = 0x1_0000;

/** More blocks than any buffer holds. */
const UNCOUNTED = 0x3fff_ffff;

/**
 * The verdict on the `length` bytes from `offset`; reads the type byte at most.
 * @throws RangeError when they do not lie in `view`.
 */
export function judge(view: DataView, offset: number, length: number): Verdict {
  requireRange(view, offset, offset + length);
  if (length === 0) return Verdict.empty;
  switch (view.getUint8(offset)) {
    case 0x53: // S
      return length < 12 ? Verdict.short : length === 12 ? Verdict.known : Verdict.long;
    case 0x52: // R
      return length < 39 ? Verdict.short : length === 39 ? Verdict.known : Verdict.long;
    case 0x48: // H
      return length < 25 ? Verdict.short : length === 25 ? Verdict.known : Verdict.long;
    case 0x59: // Y
      return length < 20 ? Verdict.short : length === 20 ? Verdict.known : Verdict.long;
    case 0x4c: // L
      return length < 26 ? Verdict.short : length === 26 ? Verdict.known : Verdict.long;
    case 0x56: // V
      return length < 35 ? Verdict.short : length === 35 ? Verdict.known : Verdict.long;
    case 0x57: // W
      return length < 12 ? Verdict.short : length === 12 ? Verdict.known : Verdict.long;
    case 0x4b: // K
      return length < 28 ? Verdict.short : length === 28 ? Verdict.known : Verdict.long;
    case 0x4a: // J
      return length < 35 ? Verdict.short : length === 35 ? Verdict.known : Verdict.long;
    case 0x68: // h
      return length < 21 ? Verdict.short : length === 21 ? Verdict.known : Verdict.long;
    case 0x41: // A
      return length < 36 ? Verdict.short : length === 36 ? Verdict.known : Verdict.long;
    case 0x46: // F
      return length < 40 ? Verdict.short : length === 40 ? Verdict.known : Verdict.long;
    case 0x45: // E
      return length < 31 ? Verdict.short : length === 31 ? Verdict.known : Verdict.long;
    case 0x43: // C
      return length < 36 ? Verdict.short : length === 36 ? Verdict.known : Verdict.long;
    case 0x58: // X
      return length < 23 ? Verdict.short : length === 23 ? Verdict.known : Verdict.long;
    case 0x44: // D
      return length < 19 ? Verdict.short : length === 19 ? Verdict.known : Verdict.long;
    case 0x55: // U
      return length < 35 ? Verdict.short : length === 35 ? Verdict.known : Verdict.long;
    case 0x50: // P
      return length < 44 ? Verdict.short : length === 44 ? Verdict.known : Verdict.long;
    case 0x51: // Q
      return length < 40 ? Verdict.short : length === 40 ? Verdict.known : Verdict.long;
    case 0x42: // B
      return length < 19 ? Verdict.short : length === 19 ? Verdict.known : Verdict.long;
    case 0x49: // I
      return length < 50 ? Verdict.short : length === 50 ? Verdict.known : Verdict.long;
    case 0x4e: // N
      return length < 20 ? Verdict.short : length === 20 ? Verdict.known : Verdict.long;
    case 0x4f: // O
      return length < 48 ? Verdict.short : length === 48 ? Verdict.known : Verdict.long;
    default:
      return Verdict.unknown;
  }
}

/**
 * Binds a buffer and handlers. The function it returns hands the message in the `length` bytes
 * from `offset` to its handler and returns the verdict; handlers of messages run for `known` and
 * `long`.
 * @throws RangeError (from that function) when the bytes do not lie in `view`.
 */
export function createMessageDispatch(
  view: DataView,
  handlers: MessageHandlers,
): (offset: number, length: number) => Verdict {
  const dispatch = bind(view, handlers);
  return (offset, length) => {
    requireRange(view, offset, offset + length);
    return dispatch(offset, length);
  };
}

/**
 * Binds a buffer and handlers. The function it returns walks blocks of a 2-byte length and a
 * message, as MoldUDP64 packets and BinaryFILE hold them, from `start` up to `limit`, and returns
 * where it stopped: `limit`, or the start of a block that is not whole. Given a `count` it walks
 * no more blocks than that, and returns -1 when there are fewer. Call it per packet or per chunk
 * of some 64 KiB: V8 optimises a function that returns better than one long loop.
 *
 * It is fastest while it is the only one made by this module and nobody wraps the views that it
 * hands over around other buffers: V8 then compiles it for exactly these handlers. For further
 * sets of handlers see `freshBlockDispatch`. Which handlers there are is settled here: none may
 * be added later.
 * @throws RangeError (from that function) when the bytes do not lie in `view`.
 */
export function createBlockDispatch(
  view: DataView,
  handlers: MessageHandlers,
): (start: number, limit: number, count?: number) => number {
  const addOrderView = new AddOrderView(view);
  const addOrderMpidAttributionView = new AddOrderMpidAttributionView(view);
  const orderExecutedView = new OrderExecutedView(view);
  const orderCancelView = new OrderCancelView(view);
  const orderDeleteView = new OrderDeleteView(view);
  const orderReplaceView = new OrderReplaceView(view);
  const calls = rareCalls(handlers);
  const dispatchRare = bindRare(view, handlers);
  const dispatch = bind(view, handlers);
  /** The engine calls a function for a view's length: once is enough. */
  const byteLength = view.byteLength;
  /** Where a block may begin for the next one to be looked at. */
  const lastLook = byteLength - 3;
  /** Blocks that the last walk left to find. */
  let missing = 0;
  // Checks are left to the caller: V8 compiles a function during its first long call, and would
  // give the code up at a call, outside the loop, that it has not seen return.
  const walk = (start: number, limit: number, count: number): number => {
    let at = start;
    let nextLength = view.getUint16(at);
    let nextType = view.getUint8(at + 2);
    for (let left = count | 0; left > 0; left = (left - 1) | 0) {
      const length = nextLength;
      const type = nextType;
      const offset = at + 2;
      const next = offset + length;
      if (next > limit) {
        missing = left;
        return at;
      }
      nextLength = view.getUint16(next);
      nextType = view.getUint8(next + 2);
      at = next;
      switch (type) {
        case 0x41: // A
          if (length < 36) break;
          addOrderView.offset = offset;
          handlers.addOrder?.(addOrderView, length);
          continue;
        case 0x46: // F
          if (length < 40) break;
          addOrderMpidAttributionView.offset = offset;
          handlers.addOrderMpidAttribution?.(addOrderMpidAttributionView, length);
          continue;
        case 0x45: // E
          if (length < 31) break;
          orderExecutedView.offset = offset;
          handlers.orderExecuted?.(orderExecutedView, length);
          continue;
        case 0x58: // X
          if (length < 23) break;
          orderCancelView.offset = offset;
          handlers.orderCancel?.(orderCancelView, length);
          continue;
        case 0x44: // D
          if (length < 19) break;
          orderDeleteView.offset = offset;
          handlers.orderDelete?.(orderDeleteView, length);
          continue;
        case 0x55: // U
          if (length < 35) break;
          orderReplaceView.offset = offset;
          handlers.orderReplace?.(orderReplaceView, length);
          continue;
        default:
          if (length > 0 && length < (calls[type] ?? 0)) dispatchRare(offset, length);
          continue;
      }
      if (length > 0) handlers.shortMessage?.(view, offset, length);
    }
    missing = 0;
    return at;
  };
  return (start, limit, count = UNCOUNTED) => {
    const isInside =
      (start | 0) === start &&
      (limit | 0) === limit &&
      0 <= start &&
      start <= limit &&
      limit <= byteLength;
    if (!isInside) requireRange(view, start, limit);
    missing = count;
    let at = start > lastLook ? start : walk(start, Math.min(limit, lastLook), count);
    // Where the buffer ends there is nothing behind the last block to look at.
    for (; missing > 0 && at + 2 <= limit; missing--) {
      const length = view.getUint16(at);
      if (at + 2 + length > limit) break;
      if (length > 0) dispatch(at + 2, length);
      at += 2 + length;
    }
    return missing === 0 || count === UNCOUNTED ? at : -1;
  };
}

/**
 * By type byte, the length that a block must be shorter than to be worth a call of the rare part:
 * any length where there is a handler, the message's own where only a short one has to be told.
 */
function rareCalls(handlers: MessageHandlers): Uint32Array {
  const calls = new Uint32Array(256).fill(handlers.unknown === undefined ? 0 : BEYOND);
  calls[0x53] = handlers.systemEvent === undefined ? 12 : BEYOND; // S
  calls[0x52] = handlers.stockDirectory === undefined ? 39 : BEYOND; // R
  calls[0x48] = handlers.stockTradingAction === undefined ? 25 : BEYOND; // H
  calls[0x59] = handlers.regShoRestriction === undefined ? 20 : BEYOND; // Y
  calls[0x4c] = handlers.marketParticipantPosition === undefined ? 26 : BEYOND; // L
  calls[0x56] = handlers.mwcbDeclineLevel === undefined ? 35 : BEYOND; // V
  calls[0x57] = handlers.mwcbStatus === undefined ? 12 : BEYOND; // W
  calls[0x4b] = handlers.ipoQuotingPeriodUpdate === undefined ? 28 : BEYOND; // K
  calls[0x4a] = handlers.luldAuctionCollar === undefined ? 35 : BEYOND; // J
  calls[0x68] = handlers.operationalHalt === undefined ? 21 : BEYOND; // h
  calls[0x43] = handlers.orderExecutedWithPrice === undefined ? 36 : BEYOND; // C
  calls[0x50] = handlers.trade === undefined ? 44 : BEYOND; // P
  calls[0x51] = handlers.crossTrade === undefined ? 40 : BEYOND; // Q
  calls[0x42] = handlers.brokenTrade === undefined ? 19 : BEYOND; // B
  calls[0x49] = handlers.noii === undefined ? 50 : BEYOND; // I
  calls[0x4e] = handlers.rpii === undefined ? 20 : BEYOND; // N
  calls[0x4f] = handlers.dlcr === undefined ? 48 : BEYOND; // O
  return calls;
}

/** The hot part of the dispatch: messages that make up nearly all traffic. */
function bind(
  view: DataView,
  handlers: MessageHandlers,
): (offset: number, length: number) => Verdict {
  const addOrderView = new AddOrderView(view);
  const addOrderMpidAttributionView = new AddOrderMpidAttributionView(view);
  const orderExecutedView = new OrderExecutedView(view);
  const orderCancelView = new OrderCancelView(view);
  const orderDeleteView = new OrderDeleteView(view);
  const orderReplaceView = new OrderReplaceView(view);
  const dispatchRare = bindRare(view, handlers);
  return (offset, length) => {
    if (length === 0) return Verdict.empty;
    switch (view.getUint8(offset)) {
      case 0x41: // A
        if (length < 36) break;
        addOrderView.offset = offset;
        handlers.addOrder?.(addOrderView, length);
        return length === 36 ? Verdict.known : Verdict.long;
      case 0x46: // F
        if (length < 40) break;
        addOrderMpidAttributionView.offset = offset;
        handlers.addOrderMpidAttribution?.(addOrderMpidAttributionView, length);
        return length === 40 ? Verdict.known : Verdict.long;
      case 0x45: // E
        if (length < 31) break;
        orderExecutedView.offset = offset;
        handlers.orderExecuted?.(orderExecutedView, length);
        return length === 31 ? Verdict.known : Verdict.long;
      case 0x58: // X
        if (length < 23) break;
        orderCancelView.offset = offset;
        handlers.orderCancel?.(orderCancelView, length);
        return length === 23 ? Verdict.known : Verdict.long;
      case 0x44: // D
        if (length < 19) break;
        orderDeleteView.offset = offset;
        handlers.orderDelete?.(orderDeleteView, length);
        return length === 19 ? Verdict.known : Verdict.long;
      case 0x55: // U
        if (length < 35) break;
        orderReplaceView.offset = offset;
        handlers.orderReplace?.(orderReplaceView, length);
        return length === 35 ? Verdict.known : Verdict.long;
      default:
        return dispatchRare(offset, length);
    }
    handlers.shortMessage?.(view, offset, length);
    return Verdict.short;
  };
}

/** The other messages, out of the hot function's way. */
function bindRare(
  view: DataView,
  handlers: MessageHandlers,
): (offset: number, length: number) => Verdict {
  const systemEventView = new SystemEventView(view);
  const stockDirectoryView = new StockDirectoryView(view);
  const stockTradingActionView = new StockTradingActionView(view);
  const regShoRestrictionView = new RegShoRestrictionView(view);
  const marketParticipantPositionView = new MarketParticipantPositionView(view);
  const mwcbDeclineLevelView = new MwcbDeclineLevelView(view);
  const mwcbStatusView = new MwcbStatusView(view);
  const ipoQuotingPeriodUpdateView = new IpoQuotingPeriodUpdateView(view);
  const luldAuctionCollarView = new LuldAuctionCollarView(view);
  const operationalHaltView = new OperationalHaltView(view);
  const orderExecutedWithPriceView = new OrderExecutedWithPriceView(view);
  const tradeView = new TradeView(view);
  const crossTradeView = new CrossTradeView(view);
  const brokenTradeView = new BrokenTradeView(view);
  const noiiView = new NoiiView(view);
  const rpiiView = new RpiiView(view);
  const dlcrView = new DlcrView(view);
  return (offset, length) => {
    switch (view.getUint8(offset)) {
      case 0x53: // S
        if (length < 12) break;
        systemEventView.offset = offset;
        handlers.systemEvent?.(systemEventView, length);
        return length === 12 ? Verdict.known : Verdict.long;
      case 0x52: // R
        if (length < 39) break;
        stockDirectoryView.offset = offset;
        handlers.stockDirectory?.(stockDirectoryView, length);
        return length === 39 ? Verdict.known : Verdict.long;
      case 0x48: // H
        if (length < 25) break;
        stockTradingActionView.offset = offset;
        handlers.stockTradingAction?.(stockTradingActionView, length);
        return length === 25 ? Verdict.known : Verdict.long;
      case 0x59: // Y
        if (length < 20) break;
        regShoRestrictionView.offset = offset;
        handlers.regShoRestriction?.(regShoRestrictionView, length);
        return length === 20 ? Verdict.known : Verdict.long;
      case 0x4c: // L
        if (length < 26) break;
        marketParticipantPositionView.offset = offset;
        handlers.marketParticipantPosition?.(marketParticipantPositionView, length);
        return length === 26 ? Verdict.known : Verdict.long;
      case 0x56: // V
        if (length < 35) break;
        mwcbDeclineLevelView.offset = offset;
        handlers.mwcbDeclineLevel?.(mwcbDeclineLevelView, length);
        return length === 35 ? Verdict.known : Verdict.long;
      case 0x57: // W
        if (length < 12) break;
        mwcbStatusView.offset = offset;
        handlers.mwcbStatus?.(mwcbStatusView, length);
        return length === 12 ? Verdict.known : Verdict.long;
      case 0x4b: // K
        if (length < 28) break;
        ipoQuotingPeriodUpdateView.offset = offset;
        handlers.ipoQuotingPeriodUpdate?.(ipoQuotingPeriodUpdateView, length);
        return length === 28 ? Verdict.known : Verdict.long;
      case 0x4a: // J
        if (length < 35) break;
        luldAuctionCollarView.offset = offset;
        handlers.luldAuctionCollar?.(luldAuctionCollarView, length);
        return length === 35 ? Verdict.known : Verdict.long;
      case 0x68: // h
        if (length < 21) break;
        operationalHaltView.offset = offset;
        handlers.operationalHalt?.(operationalHaltView, length);
        return length === 21 ? Verdict.known : Verdict.long;
      case 0x43: // C
        if (length < 36) break;
        orderExecutedWithPriceView.offset = offset;
        handlers.orderExecutedWithPrice?.(orderExecutedWithPriceView, length);
        return length === 36 ? Verdict.known : Verdict.long;
      case 0x50: // P
        if (length < 44) break;
        tradeView.offset = offset;
        handlers.trade?.(tradeView, length);
        return length === 44 ? Verdict.known : Verdict.long;
      case 0x51: // Q
        if (length < 40) break;
        crossTradeView.offset = offset;
        handlers.crossTrade?.(crossTradeView, length);
        return length === 40 ? Verdict.known : Verdict.long;
      case 0x42: // B
        if (length < 19) break;
        brokenTradeView.offset = offset;
        handlers.brokenTrade?.(brokenTradeView, length);
        return length === 19 ? Verdict.known : Verdict.long;
      case 0x49: // I
        if (length < 50) break;
        noiiView.offset = offset;
        handlers.noii?.(noiiView, length);
        return length === 50 ? Verdict.known : Verdict.long;
      case 0x4e: // N
        if (length < 20) break;
        rpiiView.offset = offset;
        handlers.rpii?.(rpiiView, length);
        return length === 20 ? Verdict.known : Verdict.long;
      case 0x4f: // O
        if (length < 48) break;
        dlcrView.offset = offset;
        handlers.dlcr?.(dlcrView, length);
        return length === 48 ? Verdict.known : Verdict.long;
      default:
        handlers.unknown?.(view, offset, length);
        return Verdict.unknown;
    }
    handlers.shortMessage?.(view, offset, length);
    return Verdict.short;
  };
}
