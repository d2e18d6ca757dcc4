/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import type { SystemEventView } from "./system-event-view.js";
import type { OrderAcceptedView } from "./order-accepted-view.js";
import type { OrderReplacedView } from "./order-replaced-view.js";
import type { OrderCanceledView } from "./order-canceled-view.js";
import type { AiqCanceledView } from "./aiq-canceled-view.js";
import type { OrderExecutedView } from "./order-executed-view.js";
import type { BrokenTradeView } from "./broken-trade-view.js";
import type { RejectedView } from "./rejected-view.js";
import type { CancelPendingView } from "./cancel-pending-view.js";
import type { CancelRejectView } from "./cancel-reject-view.js";
import type { OrderPriorityUpdateView } from "./order-priority-update-view.js";
import type { OrderModifiedView } from "./order-modified-view.js";
import type { OrderRestatedView } from "./order-restated-view.js";
import type { MassCancelResponseView } from "./mass-cancel-response-view.js";
import type { DisableOrderEntryResponseView } from "./disable-order-entry-response-view.js";
import type { EnableOrderEntryResponseView } from "./enable-order-entry-response-view.js";
import type { AccountQueryResponseView } from "./account-query-response-view.js";

/**
 * What to do with each message; leave out what you do not read.
 *
 * The view is the same object every time and moves on after the call: copy what you keep.
 * `length` is that of the whole frame, at least the message's own.
 */
export interface OutboundHandlers {
  /** `S`: System Event. */
  systemEvent?(message: SystemEventView, length: number): void;
  /** `A`: Order Accepted. */
  orderAccepted?(message: OrderAcceptedView, length: number): void;
  /** `U`: Order Replaced. */
  orderReplaced?(message: OrderReplacedView, length: number): void;
  /** `C`: Order Canceled. */
  orderCanceled?(message: OrderCanceledView, length: number): void;
  /** `D`: AIQ Canceled. */
  aiqCanceled?(message: AiqCanceledView, length: number): void;
  /** `E`: Order Executed. */
  orderExecuted?(message: OrderExecutedView, length: number): void;
  /** `B`: Broken Trade. */
  brokenTrade?(message: BrokenTradeView, length: number): void;
  /** `J`: Rejected. */
  rejected?(message: RejectedView, length: number): void;
  /** `P`: Cancel Pending. */
  cancelPending?(message: CancelPendingView, length: number): void;
  /** `I`: Cancel Reject. */
  cancelReject?(message: CancelRejectView, length: number): void;
  /** `T`: Order Priority Update. */
  orderPriorityUpdate?(message: OrderPriorityUpdateView, length: number): void;
  /** `M`: Order Modified. */
  orderModified?(message: OrderModifiedView, length: number): void;
  /** `R`: Order Restated. */
  orderRestated?(message: OrderRestatedView, length: number): void;
  /** `X`: Mass Cancel Response. */
  massCancelResponse?(message: MassCancelResponseView, length: number): void;
  /** `G`: Disable Order Entry Response. */
  disableOrderEntryResponse?(message: DisableOrderEntryResponseView, length: number): void;
  /** `K`: Enable Order Entry Response. */
  enableOrderEntryResponse?(message: EnableOrderEntryResponseView, length: number): void;
  /** `Q`: Account Query Response. */
  accountQueryResponse?(message: AccountQueryResponseView, length: number): void;
  /** No message has the type byte. */
  unknown?(view: DataView, offset: number, length: number): void;
  /** The bytes end before the message does. */
  shortMessage?(view: DataView, offset: number, length: number): void;
}
