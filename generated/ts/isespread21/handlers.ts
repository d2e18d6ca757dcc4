/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 */
import type { SystemEventView } from "./system-event-view.js";
import type { ComplexStrategyDirectoryView } from "./complex-strategy-directory-view.js";
import type { StrategyTradingActionView } from "./strategy-trading-action-view.js";
import type { AddOrderShortFormView } from "./add-order-short-form-view.js";
import type { AddOrderLongFormView } from "./add-order-long-form-view.js";
import type { SingleSideExecutedView } from "./single-side-executed-view.js";
import type { SingleSideExecutedWithPriceView } from "./single-side-executed-with-price-view.js";
import type { SingleSideReplaceShortFormView } from "./single-side-replace-short-form-view.js";
import type { SingleSideReplaceLongFormView } from "./single-side-replace-long-form-view.js";
import type { SingleSideDeleteView } from "./single-side-delete-view.js";
import type { SingleSideUpdateView } from "./single-side-update-view.js";
import type { ComplexStrategyTradeView } from "./complex-strategy-trade-view.js";
import type { ComplexStrategyAuctionView } from "./complex-strategy-auction-view.js";
import type { EndOfReplaySequenceView } from "./end-of-replay-sequence-view.js";

/**
 * What to do with each message; leave out what you do not read.
 *
 * The view is the same object every time and moves on after the call: copy what you keep.
 * `length` is that of the whole frame, at least the message's own.
 */
export interface MessageHandlers {
  /** `S`: System Event. */
  systemEvent?(message: SystemEventView, length: number): void;
  /** `s`: Complex Strategy Directory. */
  complexStrategyDirectory?(message: ComplexStrategyDirectoryView, length: number): void;
  /** `H`: Strategy Trading Action. */
  strategyTradingAction?(message: StrategyTradingActionView, length: number): void;
  /** `r`: Add Order Short Form. */
  addOrderShortForm?(message: AddOrderShortFormView, length: number): void;
  /** `o`: Add Order Long Form. */
  addOrderLongForm?(message: AddOrderLongFormView, length: number): void;
  /** `t`: Single Side Executed. */
  singleSideExecuted?(message: SingleSideExecutedView, length: number): void;
  /** `T`: Single Side Executed With Price. */
  singleSideExecutedWithPrice?(message: SingleSideExecutedWithPriceView, length: number): void;
  /** `i`: Single Side Replace Short Form. */
  singleSideReplaceShortForm?(message: SingleSideReplaceShortFormView, length: number): void;
  /** `I`: Single Side Replace Long Form. */
  singleSideReplaceLongForm?(message: SingleSideReplaceLongFormView, length: number): void;
  /** `D`: Single Side Delete. */
  singleSideDelete?(message: SingleSideDeleteView, length: number): void;
  /** `P`: Single Side Update. */
  singleSideUpdate?(message: SingleSideUpdateView, length: number): void;
  /** `q`: Complex Strategy Trade. */
  complexStrategyTrade?(message: ComplexStrategyTradeView, length: number): void;
  /** `a`: Complex Strategy Auction. */
  complexStrategyAuction?(message: ComplexStrategyAuctionView, length: number): void;
  /** `M`: End Of Replay Sequence. */
  endOfReplaySequence?(message: EndOfReplaySequenceView, length: number): void;
  /** No message has the type byte. */
  unknown?(view: DataView, offset: number, length: number): void;
  /** The bytes end before the message does. */
  shortMessage?(view: DataView, offset: number, length: number): void;
}
