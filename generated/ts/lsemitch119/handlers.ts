/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 */
import type { LoginRequestView } from "./login-request-view.js";
import type { LoginResponseView } from "./login-response-view.js";
import type { ReplayRequestView } from "./replay-request-view.js";
import type { ReplayResponseView } from "./replay-response-view.js";
import type { LogoutRequestView } from "./logout-request-view.js";
import type { SnapshotRequestView } from "./snapshot-request-view.js";
import type { SnapshotResponseView } from "./snapshot-response-view.js";
import type { SnapshotCompleteView } from "./snapshot-complete-view.js";
import type { TimeView } from "./time-view.js";
import type { SystemEventView } from "./system-event-view.js";
import type { SymbolDirectoryView } from "./symbol-directory-view.js";
import type { SymbolStatusView } from "./symbol-status-view.js";
import type { AddOrderView } from "./add-order-view.js";
import type { AddAttributedOrderView } from "./add-attributed-order-view.js";
import type { OrderDeletedView } from "./order-deleted-view.js";
import type { OrderModifiedView } from "./order-modified-view.js";
import type { OrderBookClearView } from "./order-book-clear-view.js";
import type { OrderExecutedView } from "./order-executed-view.js";
import type { OrderExecutedWithPriceSizeView } from "./order-executed-with-price-size-view.js";
import type { TradeView } from "./trade-view.js";
import type { AuctionTradeView } from "./auction-trade-view.js";
import type { AuctionInfoView } from "./auction-info-view.js";
import type { StatisticsView } from "./statistics-view.js";
import type { TopOfBookView } from "./top-of-book-view.js";

/**
 * What to do with each message; leave out what you do not read.
 *
 * The view is the same object every time and moves on after the call: copy what you keep.
 * `length` is that of the whole frame, at least the message's own.
 */
export interface MessageHandlers {
  /** `0x01`: Login Request. */
  loginRequest?(message: LoginRequestView, length: number): void;
  /** `0x02`: Login Response. */
  loginResponse?(message: LoginResponseView, length: number): void;
  /** `0x03`: Replay Request. */
  replayRequest?(message: ReplayRequestView, length: number): void;
  /** `0x04`: Replay Response. */
  replayResponse?(message: ReplayResponseView, length: number): void;
  /** `0x05`: Logout Request. */
  logoutRequest?(message: LogoutRequestView, length: number): void;
  /** `0x81`: Snapshot Request. */
  snapshotRequest?(message: SnapshotRequestView, length: number): void;
  /** `0x82`: Snapshot Response. */
  snapshotResponse?(message: SnapshotResponseView, length: number): void;
  /** `0x83`: Snapshot Complete. */
  snapshotComplete?(message: SnapshotCompleteView, length: number): void;
  /** `T`: Time. */
  time?(message: TimeView, length: number): void;
  /** `S`: System Event. */
  systemEvent?(message: SystemEventView, length: number): void;
  /** `R`: Symbol Directory. */
  symbolDirectory?(message: SymbolDirectoryView, length: number): void;
  /** `H`: Symbol Status. */
  symbolStatus?(message: SymbolStatusView, length: number): void;
  /** `A`: Add Order. */
  addOrder?(message: AddOrderView, length: number): void;
  /** `F`: Add Attributed Order. */
  addAttributedOrder?(message: AddAttributedOrderView, length: number): void;
  /** `D`: Order Deleted. */
  orderDeleted?(message: OrderDeletedView, length: number): void;
  /** `U`: Order Modified. */
  orderModified?(message: OrderModifiedView, length: number): void;
  /** `y`: Order Book Clear. */
  orderBookClear?(message: OrderBookClearView, length: number): void;
  /** `E`: Order Executed. */
  orderExecuted?(message: OrderExecutedView, length: number): void;
  /** `C`: Order Executed With Price Size. */
  orderExecutedWithPriceSize?(message: OrderExecutedWithPriceSizeView, length: number): void;
  /** `P`: Trade. */
  trade?(message: TradeView, length: number): void;
  /** `Q`: Auction Trade. */
  auctionTrade?(message: AuctionTradeView, length: number): void;
  /** `I`: Auction Info. */
  auctionInfo?(message: AuctionInfoView, length: number): void;
  /** `w`: Statistics. */
  statistics?(message: StatisticsView, length: number): void;
  /** `q`: Top Of Book. */
  topOfBook?(message: TopOfBookView, length: number): void;
  /** No message has the type byte. */
  unknown?(view: DataView, offset: number, length: number): void;
  /** The bytes end before the message does. */
  shortMessage?(view: DataView, offset: number, length: number): void;
}
