/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 */
import { Verdict, requireRange } from "../../../runtime/index.js";
import { LoginRequestView } from "./login-request-view.js";
import { LoginResponseView } from "./login-response-view.js";
import { ReplayRequestView } from "./replay-request-view.js";
import { ReplayResponseView } from "./replay-response-view.js";
import { LogoutRequestView } from "./logout-request-view.js";
import { SnapshotRequestView } from "./snapshot-request-view.js";
import { SnapshotResponseView } from "./snapshot-response-view.js";
import { SnapshotCompleteView } from "./snapshot-complete-view.js";
import { TimeView } from "./time-view.js";
import { SystemEventView } from "./system-event-view.js";
import { SymbolDirectoryView } from "./symbol-directory-view.js";
import { SymbolStatusView } from "./symbol-status-view.js";
import { AddOrderView } from "./add-order-view.js";
import { AddAttributedOrderView } from "./add-attributed-order-view.js";
import { OrderDeletedView } from "./order-deleted-view.js";
import { OrderModifiedView } from "./order-modified-view.js";
import { OrderBookClearView } from "./order-book-clear-view.js";
import { OrderExecutedView } from "./order-executed-view.js";
import { OrderExecutedWithPriceSizeView } from "./order-executed-with-price-size-view.js";
import { TradeView } from "./trade-view.js";
import { AuctionTradeView } from "./auction-trade-view.js";
import { AuctionInfoView } from "./auction-info-view.js";
import { StatisticsView } from "./statistics-view.js";
import { TopOfBookView } from "./top-of-book-view.js";
import type { MessageHandlers } from "./handlers.js";

/**
 * The verdict on the `length` bytes from `offset`; reads the type byte at most.
 * @throws RangeError when they do not lie in `view`.
 */
export function judge(view: DataView, offset: number, length: number): Verdict {
  requireRange(view, offset, offset + length);
  if (length === 0) return Verdict.empty;
  if (length <= 1) return Verdict.short;
  switch (view.getUint8(offset + 1)) {
    case 0x01: // 0x01
      return length < 18 ? Verdict.short : length === 18 ? Verdict.known : Verdict.long;
    case 0x02: // 0x02
      return length < 3 ? Verdict.short : length === 3 ? Verdict.known : Verdict.long;
    case 0x03: // 0x03
      return length < 9 ? Verdict.short : length === 9 ? Verdict.known : Verdict.long;
    case 0x04: // 0x04
      return length < 10 ? Verdict.short : length === 10 ? Verdict.known : Verdict.long;
    case 0x05: // 0x05
      return length < 2 ? Verdict.short : length === 2 ? Verdict.known : Verdict.long;
    case 0x81: // 0x81
      return length < 16 ? Verdict.short : length === 16 ? Verdict.known : Verdict.long;
    case 0x82: // 0x82
      return length < 11 ? Verdict.short : length === 11 ? Verdict.known : Verdict.long;
    case 0x83: // 0x83
      return length < 17 ? Verdict.short : length === 17 ? Verdict.known : Verdict.long;
    case 0x54: // T
      return length < 6 ? Verdict.short : length === 6 ? Verdict.known : Verdict.long;
    case 0x53: // S
      return length < 7 ? Verdict.short : length === 7 ? Verdict.known : Verdict.long;
    case 0x52: // R
      return length < 65 ? Verdict.short : length === 65 ? Verdict.known : Verdict.long;
    case 0x48: // H
      return length < 28 ? Verdict.short : length === 28 ? Verdict.known : Verdict.long;
    case 0x41: // A
      return length < 44 ? Verdict.short : length === 44 ? Verdict.known : Verdict.long;
    case 0x46: // F
      return length < 45 ? Verdict.short : length === 45 ? Verdict.known : Verdict.long;
    case 0x44: // D
      return length < 19 ? Verdict.short : length === 19 ? Verdict.known : Verdict.long;
    case 0x55: // U
      return length < 27 ? Verdict.short : length === 27 ? Verdict.known : Verdict.long;
    case 0x79: // y
      return length < 13 ? Verdict.short : length === 13 ? Verdict.known : Verdict.long;
    case 0x45: // E
      return length < 26 ? Verdict.short : length === 26 ? Verdict.known : Verdict.long;
    case 0x43: // C
      return length < 39 ? Verdict.short : length === 39 ? Verdict.known : Verdict.long;
    case 0x50: // P
      return length < 35 ? Verdict.short : length === 35 ? Verdict.known : Verdict.long;
    case 0x51: // Q
      return length < 34 ? Verdict.short : length === 34 ? Verdict.known : Verdict.long;
    case 0x49: // I
      return length < 30 ? Verdict.short : length === 30 ? Verdict.known : Verdict.long;
    case 0x77: // w
      return length < 23 ? Verdict.short : length === 23 ? Verdict.known : Verdict.long;
    case 0x71: // q
      return length < 34 ? Verdict.short : length === 34 ? Verdict.known : Verdict.long;
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

/** The hot part of the dispatch: messages that make up nearly all traffic. */
function bind(
  view: DataView,
  handlers: MessageHandlers,
): (offset: number, length: number) => Verdict {
  const timeView = new TimeView(view);
  const addOrderView = new AddOrderView(view);
  const orderDeletedView = new OrderDeletedView(view);
  const orderModifiedView = new OrderModifiedView(view);
  const orderExecutedView = new OrderExecutedView(view);
  const dispatchRare = bindRare(view, handlers);
  return (offset, length) => {
    if (length === 0) return Verdict.empty;
    if (length <= 1) {
      handlers.shortMessage?.(view, offset, length);
      return Verdict.short;
    }
    switch (view.getUint8(offset + 1)) {
      case 0x54: // T
        if (length < 6) break;
        timeView.offset = offset;
        handlers.time?.(timeView, length);
        return length === 6 ? Verdict.known : Verdict.long;
      case 0x41: // A
        if (length < 44) break;
        addOrderView.offset = offset;
        handlers.addOrder?.(addOrderView, length);
        return length === 44 ? Verdict.known : Verdict.long;
      case 0x44: // D
        if (length < 19) break;
        orderDeletedView.offset = offset;
        handlers.orderDeleted?.(orderDeletedView, length);
        return length === 19 ? Verdict.known : Verdict.long;
      case 0x55: // U
        if (length < 27) break;
        orderModifiedView.offset = offset;
        handlers.orderModified?.(orderModifiedView, length);
        return length === 27 ? Verdict.known : Verdict.long;
      case 0x45: // E
        if (length < 26) break;
        orderExecutedView.offset = offset;
        handlers.orderExecuted?.(orderExecutedView, length);
        return length === 26 ? Verdict.known : Verdict.long;
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
  const loginRequestView = new LoginRequestView(view);
  const loginResponseView = new LoginResponseView(view);
  const replayRequestView = new ReplayRequestView(view);
  const replayResponseView = new ReplayResponseView(view);
  const logoutRequestView = new LogoutRequestView(view);
  const snapshotRequestView = new SnapshotRequestView(view);
  const snapshotResponseView = new SnapshotResponseView(view);
  const snapshotCompleteView = new SnapshotCompleteView(view);
  const systemEventView = new SystemEventView(view);
  const symbolDirectoryView = new SymbolDirectoryView(view);
  const symbolStatusView = new SymbolStatusView(view);
  const addAttributedOrderView = new AddAttributedOrderView(view);
  const orderBookClearView = new OrderBookClearView(view);
  const orderExecutedWithPriceSizeView = new OrderExecutedWithPriceSizeView(view);
  const tradeView = new TradeView(view);
  const auctionTradeView = new AuctionTradeView(view);
  const auctionInfoView = new AuctionInfoView(view);
  const statisticsView = new StatisticsView(view);
  const topOfBookView = new TopOfBookView(view);
  return (offset, length) => {
    switch (view.getUint8(offset + 1)) {
      case 0x01: // 0x01
        if (length < 18) break;
        loginRequestView.offset = offset;
        handlers.loginRequest?.(loginRequestView, length);
        return length === 18 ? Verdict.known : Verdict.long;
      case 0x02: // 0x02
        if (length < 3) break;
        loginResponseView.offset = offset;
        handlers.loginResponse?.(loginResponseView, length);
        return length === 3 ? Verdict.known : Verdict.long;
      case 0x03: // 0x03
        if (length < 9) break;
        replayRequestView.offset = offset;
        handlers.replayRequest?.(replayRequestView, length);
        return length === 9 ? Verdict.known : Verdict.long;
      case 0x04: // 0x04
        if (length < 10) break;
        replayResponseView.offset = offset;
        handlers.replayResponse?.(replayResponseView, length);
        return length === 10 ? Verdict.known : Verdict.long;
      case 0x05: // 0x05
        if (length < 2) break;
        logoutRequestView.offset = offset;
        handlers.logoutRequest?.(logoutRequestView, length);
        return length === 2 ? Verdict.known : Verdict.long;
      case 0x81: // 0x81
        if (length < 16) break;
        snapshotRequestView.offset = offset;
        handlers.snapshotRequest?.(snapshotRequestView, length);
        return length === 16 ? Verdict.known : Verdict.long;
      case 0x82: // 0x82
        if (length < 11) break;
        snapshotResponseView.offset = offset;
        handlers.snapshotResponse?.(snapshotResponseView, length);
        return length === 11 ? Verdict.known : Verdict.long;
      case 0x83: // 0x83
        if (length < 17) break;
        snapshotCompleteView.offset = offset;
        handlers.snapshotComplete?.(snapshotCompleteView, length);
        return length === 17 ? Verdict.known : Verdict.long;
      case 0x53: // S
        if (length < 7) break;
        systemEventView.offset = offset;
        handlers.systemEvent?.(systemEventView, length);
        return length === 7 ? Verdict.known : Verdict.long;
      case 0x52: // R
        if (length < 65) break;
        symbolDirectoryView.offset = offset;
        handlers.symbolDirectory?.(symbolDirectoryView, length);
        return length === 65 ? Verdict.known : Verdict.long;
      case 0x48: // H
        if (length < 28) break;
        symbolStatusView.offset = offset;
        handlers.symbolStatus?.(symbolStatusView, length);
        return length === 28 ? Verdict.known : Verdict.long;
      case 0x46: // F
        if (length < 45) break;
        addAttributedOrderView.offset = offset;
        handlers.addAttributedOrder?.(addAttributedOrderView, length);
        return length === 45 ? Verdict.known : Verdict.long;
      case 0x79: // y
        if (length < 13) break;
        orderBookClearView.offset = offset;
        handlers.orderBookClear?.(orderBookClearView, length);
        return length === 13 ? Verdict.known : Verdict.long;
      case 0x43: // C
        if (length < 39) break;
        orderExecutedWithPriceSizeView.offset = offset;
        handlers.orderExecutedWithPriceSize?.(orderExecutedWithPriceSizeView, length);
        return length === 39 ? Verdict.known : Verdict.long;
      case 0x50: // P
        if (length < 35) break;
        tradeView.offset = offset;
        handlers.trade?.(tradeView, length);
        return length === 35 ? Verdict.known : Verdict.long;
      case 0x51: // Q
        if (length < 34) break;
        auctionTradeView.offset = offset;
        handlers.auctionTrade?.(auctionTradeView, length);
        return length === 34 ? Verdict.known : Verdict.long;
      case 0x49: // I
        if (length < 30) break;
        auctionInfoView.offset = offset;
        handlers.auctionInfo?.(auctionInfoView, length);
        return length === 30 ? Verdict.known : Verdict.long;
      case 0x77: // w
        if (length < 23) break;
        statisticsView.offset = offset;
        handlers.statistics?.(statisticsView, length);
        return length === 23 ? Verdict.known : Verdict.long;
      case 0x71: // q
        if (length < 34) break;
        topOfBookView.offset = offset;
        handlers.topOfBook?.(topOfBookView, length);
        return length === 34 ? Verdict.known : Verdict.long;
      default:
        handlers.unknown?.(view, offset, length);
        return Verdict.unknown;
    }
    handlers.shortMessage?.(view, offset, length);
    return Verdict.short;
  };
}
