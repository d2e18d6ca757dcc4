/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 */
import type { SystemEventView } from "./system-event-view.js";
import type { StockDirectoryView } from "./stock-directory-view.js";
import type { StockTradingActionView } from "./stock-trading-action-view.js";
import type { RegShoRestrictionView } from "./reg-sho-restriction-view.js";
import type { MarketParticipantPositionView } from "./market-participant-position-view.js";
import type { MwcbDeclineLevelView } from "./mwcb-decline-level-view.js";
import type { MwcbStatusView } from "./mwcb-status-view.js";
import type { IpoQuotingPeriodUpdateView } from "./ipo-quoting-period-update-view.js";
import type { LuldAuctionCollarView } from "./luld-auction-collar-view.js";
import type { OperationalHaltView } from "./operational-halt-view.js";
import type { AddOrderView } from "./add-order-view.js";
import type { AddOrderMpidAttributionView } from "./add-order-mpid-attribution-view.js";
import type { OrderExecutedView } from "./order-executed-view.js";
import type { OrderExecutedWithPriceView } from "./order-executed-with-price-view.js";
import type { OrderCancelView } from "./order-cancel-view.js";
import type { OrderDeleteView } from "./order-delete-view.js";
import type { OrderReplaceView } from "./order-replace-view.js";
import type { TradeView } from "./trade-view.js";
import type { CrossTradeView } from "./cross-trade-view.js";
import type { BrokenTradeView } from "./broken-trade-view.js";
import type { NoiiView } from "./noii-view.js";
import type { RpiiView } from "./rpii-view.js";
import type { DlcrView } from "./dlcr-view.js";

/**
 * What to do with each message; leave out what you do not read.
 *
 * The view is the same object every time and moves on after the call: copy what you keep.
 * `length` is that of the whole frame, at least the message's own.
 */
export interface MessageHandlers {
  /** `S`: System Event. */
  systemEvent?(message: SystemEventView, length: number): void;
  /** `R`: Stock Directory. */
  stockDirectory?(message: StockDirectoryView, length: number): void;
  /** `H`: Stock Trading Action. */
  stockTradingAction?(message: StockTradingActionView, length: number): void;
  /** `Y`: Reg SHO Short Sale Price Test Restricted Indicator. */
  regShoRestriction?(message: RegShoRestrictionView, length: number): void;
  /** `L`: Market Participant Position. */
  marketParticipantPosition?(message: MarketParticipantPositionView, length: number): void;
  /** `V`: MWCB Decline Level. */
  mwcbDeclineLevel?(message: MwcbDeclineLevelView, length: number): void;
  /** `W`: MWCB Status. */
  mwcbStatus?(message: MwcbStatusView, length: number): void;
  /** `K`: IPO Quoting Period Update. */
  ipoQuotingPeriodUpdate?(message: IpoQuotingPeriodUpdateView, length: number): void;
  /** `J`: LULD Auction Collar. */
  luldAuctionCollar?(message: LuldAuctionCollarView, length: number): void;
  /** `h`: Operational Halt. */
  operationalHalt?(message: OperationalHaltView, length: number): void;
  /** `A`: Add Order – No MPID Attribution. */
  addOrder?(message: AddOrderView, length: number): void;
  /** `F`: Add Order – MPID Attribution. */
  addOrderMpidAttribution?(message: AddOrderMpidAttributionView, length: number): void;
  /** `E`: Order Executed. */
  orderExecuted?(message: OrderExecutedView, length: number): void;
  /** `C`: Order Executed With Price. */
  orderExecutedWithPrice?(message: OrderExecutedWithPriceView, length: number): void;
  /** `X`: Order Cancel. */
  orderCancel?(message: OrderCancelView, length: number): void;
  /** `D`: Order Delete. */
  orderDelete?(message: OrderDeleteView, length: number): void;
  /** `U`: Order Replace. */
  orderReplace?(message: OrderReplaceView, length: number): void;
  /** `P`: Trade (Non-Cross). */
  trade?(message: TradeView, length: number): void;
  /** `Q`: Cross Trade. */
  crossTrade?(message: CrossTradeView, length: number): void;
  /** `B`: Broken Trade / Order Execution. */
  brokenTrade?(message: BrokenTradeView, length: number): void;
  /** `I`: Net Order Imbalance Indicator (NOII). */
  noii?(message: NoiiView, length: number): void;
  /** `N`: Retail Price Improvement Indicator (RPII). */
  rpii?(message: RpiiView, length: number): void;
  /** `O`: Direct Listing with Capital Raise Price Discovery (DLCR). */
  dlcr?(message: DlcrView, length: number): void;
  /** No message has the type byte. */
  unknown?(view: DataView, offset: number, length: number): void;
  /** The bytes end before the message does. */
  shortMessage?(view: DataView, offset: number, length: number): void;
}
