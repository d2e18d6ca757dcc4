/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 */
import type { EnterOrderView } from "./enter-order-view.js";
import type { ReplaceOrderRequestView } from "./replace-order-request-view.js";
import type { CancelOrderRequestView } from "./cancel-order-request-view.js";
import type { ModifyOrderRequestView } from "./modify-order-request-view.js";
import type { MassCancelRequestView } from "./mass-cancel-request-view.js";
import type { DisableOrderEntryRequestView } from "./disable-order-entry-request-view.js";
import type { EnableOrderEntryRequestView } from "./enable-order-entry-request-view.js";
import type { AccountQueryRequestView } from "./account-query-request-view.js";

/**
 * What to do with each message; leave out what you do not read.
 *
 * The view is the same object every time and moves on after the call: copy what you keep.
 * `length` is that of the whole frame, at least the message's own.
 */
export interface InboundHandlers {
  /** `O`: Enter Order. */
  enterOrder?(message: EnterOrderView, length: number): void;
  /** `U`: Replace Order Request. */
  replaceOrderRequest?(message: ReplaceOrderRequestView, length: number): void;
  /** `X`: Cancel Order Request. */
  cancelOrderRequest?(message: CancelOrderRequestView, length: number): void;
  /** `M`: Modify Order Request. */
  modifyOrderRequest?(message: ModifyOrderRequestView, length: number): void;
  /** `C`: Mass Cancel Request. */
  massCancelRequest?(message: MassCancelRequestView, length: number): void;
  /** `D`: Disable Order Entry Request. */
  disableOrderEntryRequest?(message: DisableOrderEntryRequestView, length: number): void;
  /** `E`: Enable Order Entry Request. */
  enableOrderEntryRequest?(message: EnableOrderEntryRequestView, length: number): void;
  /** `Q`: Account Query Request. */
  accountQueryRequest?(message: AccountQueryRequestView, length: number): void;
  /** No message has the type byte. */
  unknown?(view: DataView, offset: number, length: number): void;
  /** The bytes end before the message does. */
  shortMessage?(view: DataView, offset: number, length: number): void;
}
