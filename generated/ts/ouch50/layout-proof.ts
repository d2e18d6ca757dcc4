/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 *
 * Statements about the layout that the TypeScript compiler must find true. There is nothing here
 * at run time.
 */
import type { InC, Proof, Same } from "../../../runtime/index.js";
import type { CompiledLayout } from "./compiled-layout.js";
import type { FINGERPRINT } from "./protocol.js";
import type { EnterOrderView } from "./enter-order-view.js";
import type { ReplaceOrderRequestView } from "./replace-order-request-view.js";
import type { CancelOrderRequestView } from "./cancel-order-request-view.js";
import type { ModifyOrderRequestView } from "./modify-order-request-view.js";
import type { MassCancelRequestView } from "./mass-cancel-request-view.js";
import type { DisableOrderEntryRequestView } from "./disable-order-entry-request-view.js";
import type { EnableOrderEntryRequestView } from "./enable-order-entry-request-view.js";
import type { AccountQueryRequestView } from "./account-query-request-view.js";
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
import type { AppendageBlockView } from "./appendage-block-view.js";

export type Fingerprint_is_that_of_the_C_header = Proof<
  Same<typeof FINGERPRINT, CompiledLayout["fingerprint"]>
>;

type EnterOrderFields = typeof EnterOrderView.FIELDS;
type EnterOrderInC = CompiledLayout["enterOrder"];
export type EnterOrder_is_47_bytes_long = Proof<Same<typeof EnterOrderView.LENGTH, 47>>;
export type EnterOrder_is_as_long_in_C = Proof<
  Same<typeof EnterOrderView.LENGTH, EnterOrderInC["length"]>
>;
export type EnterOrder_may_begin_at_any_address_in_C = Proof<Same<1, EnterOrderInC["alignment"]>>;
export type EnterOrder_has_the_fields_it_has_in_C = Proof<
  Same<keyof EnterOrderFields, keyof EnterOrderInC["fields"]>
>;
export type EnterOrder_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof EnterOrderView.TYPE, EnterOrderInC["type"]>
>;
export type EnterOrder_message_type_begins_at_0 = Proof<
  Same<EnterOrderFields["messageType"]["offset"], 0>
>;
export type EnterOrder_message_type_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["messageType"]>, EnterOrderInC["fields"]["messageType"]>
>;
export type EnterOrder_user_ref_num_begins_at_1 = Proof<
  Same<EnterOrderFields["userRefNum"]["offset"], 1 & EnterOrderFields["messageType"]["limit"]>
>;
export type EnterOrder_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["userRefNum"]>, EnterOrderInC["fields"]["userRefNum"]>
>;
export type EnterOrder_side_begins_at_5 = Proof<
  Same<EnterOrderFields["side"]["offset"], 5 & EnterOrderFields["userRefNum"]["limit"]>
>;
export type EnterOrder_side_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["side"]>, EnterOrderInC["fields"]["side"]>
>;
export type EnterOrder_quantity_begins_at_6 = Proof<
  Same<EnterOrderFields["quantity"]["offset"], 6 & EnterOrderFields["side"]["limit"]>
>;
export type EnterOrder_quantity_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["quantity"]>, EnterOrderInC["fields"]["quantity"]>
>;
export type EnterOrder_symbol_begins_at_10 = Proof<
  Same<EnterOrderFields["symbol"]["offset"], 10 & EnterOrderFields["quantity"]["limit"]>
>;
export type EnterOrder_symbol_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["symbol"]>, EnterOrderInC["fields"]["symbol"]>
>;
export type EnterOrder_price_begins_at_18 = Proof<
  Same<EnterOrderFields["price"]["offset"], 18 & EnterOrderFields["symbol"]["limit"]>
>;
export type EnterOrder_price_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["price"]>, EnterOrderInC["fields"]["price"]>
>;
export type EnterOrder_price_has_4_decimals = Proof<
  Same<typeof EnterOrderView.PRICE_DECIMALS, 4 & EnterOrderInC["fields"]["price"]["decimals"]>
>;
export type EnterOrder_time_in_force_begins_at_26 = Proof<
  Same<EnterOrderFields["timeInForce"]["offset"], 26 & EnterOrderFields["price"]["limit"]>
>;
export type EnterOrder_time_in_force_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["timeInForce"]>, EnterOrderInC["fields"]["timeInForce"]>
>;
export type EnterOrder_display_begins_at_27 = Proof<
  Same<EnterOrderFields["display"]["offset"], 27 & EnterOrderFields["timeInForce"]["limit"]>
>;
export type EnterOrder_display_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["display"]>, EnterOrderInC["fields"]["display"]>
>;
export type EnterOrder_capacity_begins_at_28 = Proof<
  Same<EnterOrderFields["capacity"]["offset"], 28 & EnterOrderFields["display"]["limit"]>
>;
export type EnterOrder_capacity_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["capacity"]>, EnterOrderInC["fields"]["capacity"]>
>;
export type EnterOrder_inter_market_sweep_eligibility_begins_at_29 = Proof<
  Same<
    EnterOrderFields["interMarketSweepEligibility"]["offset"],
    29 & EnterOrderFields["capacity"]["limit"]
  >
>;
export type EnterOrder_inter_market_sweep_eligibility_is_where_it_is_in_C = Proof<
  Same<
    InC<EnterOrderFields["interMarketSweepEligibility"]>,
    EnterOrderInC["fields"]["interMarketSweepEligibility"]
  >
>;
export type EnterOrder_cross_type_begins_at_30 = Proof<
  Same<
    EnterOrderFields["crossType"]["offset"],
    30 & EnterOrderFields["interMarketSweepEligibility"]["limit"]
  >
>;
export type EnterOrder_cross_type_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["crossType"]>, EnterOrderInC["fields"]["crossType"]>
>;
export type EnterOrder_cl_ord_id_begins_at_31 = Proof<
  Same<EnterOrderFields["clOrdId"]["offset"], 31 & EnterOrderFields["crossType"]["limit"]>
>;
export type EnterOrder_cl_ord_id_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["clOrdId"]>, EnterOrderInC["fields"]["clOrdId"]>
>;
export type EnterOrder_appendage_length_begins_at_45 = Proof<
  Same<EnterOrderFields["appendageLength"]["offset"], 45 & EnterOrderFields["clOrdId"]["limit"]>
>;
export type EnterOrder_appendage_length_is_where_it_is_in_C = Proof<
  Same<InC<EnterOrderFields["appendageLength"]>, EnterOrderInC["fields"]["appendageLength"]>
>;
export type EnterOrder_ends_with_its_last_field = Proof<
  Same<EnterOrderFields["appendageLength"]["limit"], typeof EnterOrderView.LENGTH>
>;

type ReplaceOrderRequestFields = typeof ReplaceOrderRequestView.FIELDS;
type ReplaceOrderRequestInC = CompiledLayout["replaceOrderRequest"];
export type ReplaceOrderRequest_is_40_bytes_long = Proof<
  Same<typeof ReplaceOrderRequestView.LENGTH, 40>
>;
export type ReplaceOrderRequest_is_as_long_in_C = Proof<
  Same<typeof ReplaceOrderRequestView.LENGTH, ReplaceOrderRequestInC["length"]>
>;
export type ReplaceOrderRequest_may_begin_at_any_address_in_C = Proof<
  Same<1, ReplaceOrderRequestInC["alignment"]>
>;
export type ReplaceOrderRequest_has_the_fields_it_has_in_C = Proof<
  Same<keyof ReplaceOrderRequestFields, keyof ReplaceOrderRequestInC["fields"]>
>;
export type ReplaceOrderRequest_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof ReplaceOrderRequestView.TYPE, ReplaceOrderRequestInC["type"]>
>;
export type ReplaceOrderRequest_message_type_begins_at_0 = Proof<
  Same<ReplaceOrderRequestFields["messageType"]["offset"], 0>
>;
export type ReplaceOrderRequest_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<ReplaceOrderRequestFields["messageType"]>,
    ReplaceOrderRequestInC["fields"]["messageType"]
  >
>;
export type ReplaceOrderRequest_orig_user_ref_num_begins_at_1 = Proof<
  Same<
    ReplaceOrderRequestFields["origUserRefNum"]["offset"],
    1 & ReplaceOrderRequestFields["messageType"]["limit"]
  >
>;
export type ReplaceOrderRequest_orig_user_ref_num_is_where_it_is_in_C = Proof<
  Same<
    InC<ReplaceOrderRequestFields["origUserRefNum"]>,
    ReplaceOrderRequestInC["fields"]["origUserRefNum"]
  >
>;
export type ReplaceOrderRequest_user_ref_num_begins_at_5 = Proof<
  Same<
    ReplaceOrderRequestFields["userRefNum"]["offset"],
    5 & ReplaceOrderRequestFields["origUserRefNum"]["limit"]
  >
>;
export type ReplaceOrderRequest_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<ReplaceOrderRequestFields["userRefNum"]>, ReplaceOrderRequestInC["fields"]["userRefNum"]>
>;
export type ReplaceOrderRequest_quantity_begins_at_9 = Proof<
  Same<
    ReplaceOrderRequestFields["quantity"]["offset"],
    9 & ReplaceOrderRequestFields["userRefNum"]["limit"]
  >
>;
export type ReplaceOrderRequest_quantity_is_where_it_is_in_C = Proof<
  Same<InC<ReplaceOrderRequestFields["quantity"]>, ReplaceOrderRequestInC["fields"]["quantity"]>
>;
export type ReplaceOrderRequest_price_begins_at_13 = Proof<
  Same<
    ReplaceOrderRequestFields["price"]["offset"],
    13 & ReplaceOrderRequestFields["quantity"]["limit"]
  >
>;
export type ReplaceOrderRequest_price_is_where_it_is_in_C = Proof<
  Same<InC<ReplaceOrderRequestFields["price"]>, ReplaceOrderRequestInC["fields"]["price"]>
>;
export type ReplaceOrderRequest_price_has_4_decimals = Proof<
  Same<
    typeof ReplaceOrderRequestView.PRICE_DECIMALS,
    4 & ReplaceOrderRequestInC["fields"]["price"]["decimals"]
  >
>;
export type ReplaceOrderRequest_time_in_force_begins_at_21 = Proof<
  Same<
    ReplaceOrderRequestFields["timeInForce"]["offset"],
    21 & ReplaceOrderRequestFields["price"]["limit"]
  >
>;
export type ReplaceOrderRequest_time_in_force_is_where_it_is_in_C = Proof<
  Same<
    InC<ReplaceOrderRequestFields["timeInForce"]>,
    ReplaceOrderRequestInC["fields"]["timeInForce"]
  >
>;
export type ReplaceOrderRequest_display_begins_at_22 = Proof<
  Same<
    ReplaceOrderRequestFields["display"]["offset"],
    22 & ReplaceOrderRequestFields["timeInForce"]["limit"]
  >
>;
export type ReplaceOrderRequest_display_is_where_it_is_in_C = Proof<
  Same<InC<ReplaceOrderRequestFields["display"]>, ReplaceOrderRequestInC["fields"]["display"]>
>;
export type ReplaceOrderRequest_inter_market_sweep_eligibility_begins_at_23 = Proof<
  Same<
    ReplaceOrderRequestFields["interMarketSweepEligibility"]["offset"],
    23 & ReplaceOrderRequestFields["display"]["limit"]
  >
>;
export type ReplaceOrderRequest_inter_market_sweep_eligibility_is_where_it_is_in_C = Proof<
  Same<
    InC<ReplaceOrderRequestFields["interMarketSweepEligibility"]>,
    ReplaceOrderRequestInC["fields"]["interMarketSweepEligibility"]
  >
>;
export type ReplaceOrderRequest_cl_ord_id_begins_at_24 = Proof<
  Same<
    ReplaceOrderRequestFields["clOrdId"]["offset"],
    24 & ReplaceOrderRequestFields["interMarketSweepEligibility"]["limit"]
  >
>;
export type ReplaceOrderRequest_cl_ord_id_is_where_it_is_in_C = Proof<
  Same<InC<ReplaceOrderRequestFields["clOrdId"]>, ReplaceOrderRequestInC["fields"]["clOrdId"]>
>;
export type ReplaceOrderRequest_appendage_length_begins_at_38 = Proof<
  Same<
    ReplaceOrderRequestFields["appendageLength"]["offset"],
    38 & ReplaceOrderRequestFields["clOrdId"]["limit"]
  >
>;
export type ReplaceOrderRequest_appendage_length_is_where_it_is_in_C = Proof<
  Same<
    InC<ReplaceOrderRequestFields["appendageLength"]>,
    ReplaceOrderRequestInC["fields"]["appendageLength"]
  >
>;
export type ReplaceOrderRequest_ends_with_its_last_field = Proof<
  Same<ReplaceOrderRequestFields["appendageLength"]["limit"], typeof ReplaceOrderRequestView.LENGTH>
>;

type CancelOrderRequestFields = typeof CancelOrderRequestView.FIELDS;
type CancelOrderRequestInC = CompiledLayout["cancelOrderRequest"];
export type CancelOrderRequest_is_9_bytes_long = Proof<
  Same<typeof CancelOrderRequestView.LENGTH, 9>
>;
export type CancelOrderRequest_is_as_long_in_C = Proof<
  Same<typeof CancelOrderRequestView.LENGTH, CancelOrderRequestInC["length"]>
>;
export type CancelOrderRequest_may_begin_at_any_address_in_C = Proof<
  Same<1, CancelOrderRequestInC["alignment"]>
>;
export type CancelOrderRequest_has_the_fields_it_has_in_C = Proof<
  Same<keyof CancelOrderRequestFields, keyof CancelOrderRequestInC["fields"]>
>;
export type CancelOrderRequest_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof CancelOrderRequestView.TYPE, CancelOrderRequestInC["type"]>
>;
export type CancelOrderRequest_message_type_begins_at_0 = Proof<
  Same<CancelOrderRequestFields["messageType"]["offset"], 0>
>;
export type CancelOrderRequest_message_type_is_where_it_is_in_C = Proof<
  Same<InC<CancelOrderRequestFields["messageType"]>, CancelOrderRequestInC["fields"]["messageType"]>
>;
export type CancelOrderRequest_user_ref_num_begins_at_1 = Proof<
  Same<
    CancelOrderRequestFields["userRefNum"]["offset"],
    1 & CancelOrderRequestFields["messageType"]["limit"]
  >
>;
export type CancelOrderRequest_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<CancelOrderRequestFields["userRefNum"]>, CancelOrderRequestInC["fields"]["userRefNum"]>
>;
export type CancelOrderRequest_quantity_begins_at_5 = Proof<
  Same<
    CancelOrderRequestFields["quantity"]["offset"],
    5 & CancelOrderRequestFields["userRefNum"]["limit"]
  >
>;
export type CancelOrderRequest_quantity_is_where_it_is_in_C = Proof<
  Same<InC<CancelOrderRequestFields["quantity"]>, CancelOrderRequestInC["fields"]["quantity"]>
>;
export type CancelOrderRequest_ends_with_its_last_field = Proof<
  Same<CancelOrderRequestFields["quantity"]["limit"], typeof CancelOrderRequestView.LENGTH>
>;

type ModifyOrderRequestFields = typeof ModifyOrderRequestView.FIELDS;
type ModifyOrderRequestInC = CompiledLayout["modifyOrderRequest"];
export type ModifyOrderRequest_is_10_bytes_long = Proof<
  Same<typeof ModifyOrderRequestView.LENGTH, 10>
>;
export type ModifyOrderRequest_is_as_long_in_C = Proof<
  Same<typeof ModifyOrderRequestView.LENGTH, ModifyOrderRequestInC["length"]>
>;
export type ModifyOrderRequest_may_begin_at_any_address_in_C = Proof<
  Same<1, ModifyOrderRequestInC["alignment"]>
>;
export type ModifyOrderRequest_has_the_fields_it_has_in_C = Proof<
  Same<keyof ModifyOrderRequestFields, keyof ModifyOrderRequestInC["fields"]>
>;
export type ModifyOrderRequest_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof ModifyOrderRequestView.TYPE, ModifyOrderRequestInC["type"]>
>;
export type ModifyOrderRequest_message_type_begins_at_0 = Proof<
  Same<ModifyOrderRequestFields["messageType"]["offset"], 0>
>;
export type ModifyOrderRequest_message_type_is_where_it_is_in_C = Proof<
  Same<InC<ModifyOrderRequestFields["messageType"]>, ModifyOrderRequestInC["fields"]["messageType"]>
>;
export type ModifyOrderRequest_user_ref_num_begins_at_1 = Proof<
  Same<
    ModifyOrderRequestFields["userRefNum"]["offset"],
    1 & ModifyOrderRequestFields["messageType"]["limit"]
  >
>;
export type ModifyOrderRequest_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<ModifyOrderRequestFields["userRefNum"]>, ModifyOrderRequestInC["fields"]["userRefNum"]>
>;
export type ModifyOrderRequest_side_begins_at_5 = Proof<
  Same<
    ModifyOrderRequestFields["side"]["offset"],
    5 & ModifyOrderRequestFields["userRefNum"]["limit"]
  >
>;
export type ModifyOrderRequest_side_is_where_it_is_in_C = Proof<
  Same<InC<ModifyOrderRequestFields["side"]>, ModifyOrderRequestInC["fields"]["side"]>
>;
export type ModifyOrderRequest_quantity_begins_at_6 = Proof<
  Same<
    ModifyOrderRequestFields["quantity"]["offset"],
    6 & ModifyOrderRequestFields["side"]["limit"]
  >
>;
export type ModifyOrderRequest_quantity_is_where_it_is_in_C = Proof<
  Same<InC<ModifyOrderRequestFields["quantity"]>, ModifyOrderRequestInC["fields"]["quantity"]>
>;
export type ModifyOrderRequest_ends_with_its_last_field = Proof<
  Same<ModifyOrderRequestFields["quantity"]["limit"], typeof ModifyOrderRequestView.LENGTH>
>;

type MassCancelRequestFields = typeof MassCancelRequestView.FIELDS;
type MassCancelRequestInC = CompiledLayout["massCancelRequest"];
export type MassCancelRequest_is_19_bytes_long = Proof<
  Same<typeof MassCancelRequestView.LENGTH, 19>
>;
export type MassCancelRequest_is_as_long_in_C = Proof<
  Same<typeof MassCancelRequestView.LENGTH, MassCancelRequestInC["length"]>
>;
export type MassCancelRequest_may_begin_at_any_address_in_C = Proof<
  Same<1, MassCancelRequestInC["alignment"]>
>;
export type MassCancelRequest_has_the_fields_it_has_in_C = Proof<
  Same<keyof MassCancelRequestFields, keyof MassCancelRequestInC["fields"]>
>;
export type MassCancelRequest_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof MassCancelRequestView.TYPE, MassCancelRequestInC["type"]>
>;
export type MassCancelRequest_message_type_begins_at_0 = Proof<
  Same<MassCancelRequestFields["messageType"]["offset"], 0>
>;
export type MassCancelRequest_message_type_is_where_it_is_in_C = Proof<
  Same<InC<MassCancelRequestFields["messageType"]>, MassCancelRequestInC["fields"]["messageType"]>
>;
export type MassCancelRequest_user_ref_num_begins_at_1 = Proof<
  Same<
    MassCancelRequestFields["userRefNum"]["offset"],
    1 & MassCancelRequestFields["messageType"]["limit"]
  >
>;
export type MassCancelRequest_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<MassCancelRequestFields["userRefNum"]>, MassCancelRequestInC["fields"]["userRefNum"]>
>;
export type MassCancelRequest_firm_begins_at_5 = Proof<
  Same<
    MassCancelRequestFields["firm"]["offset"],
    5 & MassCancelRequestFields["userRefNum"]["limit"]
  >
>;
export type MassCancelRequest_firm_is_where_it_is_in_C = Proof<
  Same<InC<MassCancelRequestFields["firm"]>, MassCancelRequestInC["fields"]["firm"]>
>;
export type MassCancelRequest_symbol_begins_at_9 = Proof<
  Same<MassCancelRequestFields["symbol"]["offset"], 9 & MassCancelRequestFields["firm"]["limit"]>
>;
export type MassCancelRequest_symbol_is_where_it_is_in_C = Proof<
  Same<InC<MassCancelRequestFields["symbol"]>, MassCancelRequestInC["fields"]["symbol"]>
>;
export type MassCancelRequest_appendage_length_begins_at_17 = Proof<
  Same<
    MassCancelRequestFields["appendageLength"]["offset"],
    17 & MassCancelRequestFields["symbol"]["limit"]
  >
>;
export type MassCancelRequest_appendage_length_is_where_it_is_in_C = Proof<
  Same<
    InC<MassCancelRequestFields["appendageLength"]>,
    MassCancelRequestInC["fields"]["appendageLength"]
  >
>;
export type MassCancelRequest_ends_with_its_last_field = Proof<
  Same<MassCancelRequestFields["appendageLength"]["limit"], typeof MassCancelRequestView.LENGTH>
>;

type DisableOrderEntryRequestFields = typeof DisableOrderEntryRequestView.FIELDS;
type DisableOrderEntryRequestInC = CompiledLayout["disableOrderEntryRequest"];
export type DisableOrderEntryRequest_is_11_bytes_long = Proof<
  Same<typeof DisableOrderEntryRequestView.LENGTH, 11>
>;
export type DisableOrderEntryRequest_is_as_long_in_C = Proof<
  Same<typeof DisableOrderEntryRequestView.LENGTH, DisableOrderEntryRequestInC["length"]>
>;
export type DisableOrderEntryRequest_may_begin_at_any_address_in_C = Proof<
  Same<1, DisableOrderEntryRequestInC["alignment"]>
>;
export type DisableOrderEntryRequest_has_the_fields_it_has_in_C = Proof<
  Same<keyof DisableOrderEntryRequestFields, keyof DisableOrderEntryRequestInC["fields"]>
>;
export type DisableOrderEntryRequest_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof DisableOrderEntryRequestView.TYPE, DisableOrderEntryRequestInC["type"]>
>;
export type DisableOrderEntryRequest_message_type_begins_at_0 = Proof<
  Same<DisableOrderEntryRequestFields["messageType"]["offset"], 0>
>;
export type DisableOrderEntryRequest_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<DisableOrderEntryRequestFields["messageType"]>,
    DisableOrderEntryRequestInC["fields"]["messageType"]
  >
>;
export type DisableOrderEntryRequest_user_ref_num_begins_at_1 = Proof<
  Same<
    DisableOrderEntryRequestFields["userRefNum"]["offset"],
    1 & DisableOrderEntryRequestFields["messageType"]["limit"]
  >
>;
export type DisableOrderEntryRequest_user_ref_num_is_where_it_is_in_C = Proof<
  Same<
    InC<DisableOrderEntryRequestFields["userRefNum"]>,
    DisableOrderEntryRequestInC["fields"]["userRefNum"]
  >
>;
export type DisableOrderEntryRequest_firm_begins_at_5 = Proof<
  Same<
    DisableOrderEntryRequestFields["firm"]["offset"],
    5 & DisableOrderEntryRequestFields["userRefNum"]["limit"]
  >
>;
export type DisableOrderEntryRequest_firm_is_where_it_is_in_C = Proof<
  Same<InC<DisableOrderEntryRequestFields["firm"]>, DisableOrderEntryRequestInC["fields"]["firm"]>
>;
export type DisableOrderEntryRequest_appendage_length_begins_at_9 = Proof<
  Same<
    DisableOrderEntryRequestFields["appendageLength"]["offset"],
    9 & DisableOrderEntryRequestFields["firm"]["limit"]
  >
>;
export type DisableOrderEntryRequest_appendage_length_is_where_it_is_in_C = Proof<
  Same<
    InC<DisableOrderEntryRequestFields["appendageLength"]>,
    DisableOrderEntryRequestInC["fields"]["appendageLength"]
  >
>;
export type DisableOrderEntryRequest_ends_with_its_last_field = Proof<
  Same<
    DisableOrderEntryRequestFields["appendageLength"]["limit"],
    typeof DisableOrderEntryRequestView.LENGTH
  >
>;

type EnableOrderEntryRequestFields = typeof EnableOrderEntryRequestView.FIELDS;
type EnableOrderEntryRequestInC = CompiledLayout["enableOrderEntryRequest"];
export type EnableOrderEntryRequest_is_11_bytes_long = Proof<
  Same<typeof EnableOrderEntryRequestView.LENGTH, 11>
>;
export type EnableOrderEntryRequest_is_as_long_in_C = Proof<
  Same<typeof EnableOrderEntryRequestView.LENGTH, EnableOrderEntryRequestInC["length"]>
>;
export type EnableOrderEntryRequest_may_begin_at_any_address_in_C = Proof<
  Same<1, EnableOrderEntryRequestInC["alignment"]>
>;
export type EnableOrderEntryRequest_has_the_fields_it_has_in_C = Proof<
  Same<keyof EnableOrderEntryRequestFields, keyof EnableOrderEntryRequestInC["fields"]>
>;
export type EnableOrderEntryRequest_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof EnableOrderEntryRequestView.TYPE, EnableOrderEntryRequestInC["type"]>
>;
export type EnableOrderEntryRequest_message_type_begins_at_0 = Proof<
  Same<EnableOrderEntryRequestFields["messageType"]["offset"], 0>
>;
export type EnableOrderEntryRequest_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<EnableOrderEntryRequestFields["messageType"]>,
    EnableOrderEntryRequestInC["fields"]["messageType"]
  >
>;
export type EnableOrderEntryRequest_user_ref_num_begins_at_1 = Proof<
  Same<
    EnableOrderEntryRequestFields["userRefNum"]["offset"],
    1 & EnableOrderEntryRequestFields["messageType"]["limit"]
  >
>;
export type EnableOrderEntryRequest_user_ref_num_is_where_it_is_in_C = Proof<
  Same<
    InC<EnableOrderEntryRequestFields["userRefNum"]>,
    EnableOrderEntryRequestInC["fields"]["userRefNum"]
  >
>;
export type EnableOrderEntryRequest_firm_begins_at_5 = Proof<
  Same<
    EnableOrderEntryRequestFields["firm"]["offset"],
    5 & EnableOrderEntryRequestFields["userRefNum"]["limit"]
  >
>;
export type EnableOrderEntryRequest_firm_is_where_it_is_in_C = Proof<
  Same<InC<EnableOrderEntryRequestFields["firm"]>, EnableOrderEntryRequestInC["fields"]["firm"]>
>;
export type EnableOrderEntryRequest_appendage_length_begins_at_9 = Proof<
  Same<
    EnableOrderEntryRequestFields["appendageLength"]["offset"],
    9 & EnableOrderEntryRequestFields["firm"]["limit"]
  >
>;
export type EnableOrderEntryRequest_appendage_length_is_where_it_is_in_C = Proof<
  Same<
    InC<EnableOrderEntryRequestFields["appendageLength"]>,
    EnableOrderEntryRequestInC["fields"]["appendageLength"]
  >
>;
export type EnableOrderEntryRequest_ends_with_its_last_field = Proof<
  Same<
    EnableOrderEntryRequestFields["appendageLength"]["limit"],
    typeof EnableOrderEntryRequestView.LENGTH
  >
>;

type AccountQueryRequestFields = typeof AccountQueryRequestView.FIELDS;
type AccountQueryRequestInC = CompiledLayout["accountQueryRequest"];
export type AccountQueryRequest_is_1_bytes_long = Proof<
  Same<typeof AccountQueryRequestView.LENGTH, 1>
>;
export type AccountQueryRequest_is_as_long_in_C = Proof<
  Same<typeof AccountQueryRequestView.LENGTH, AccountQueryRequestInC["length"]>
>;
export type AccountQueryRequest_may_begin_at_any_address_in_C = Proof<
  Same<1, AccountQueryRequestInC["alignment"]>
>;
export type AccountQueryRequest_has_the_fields_it_has_in_C = Proof<
  Same<keyof AccountQueryRequestFields, keyof AccountQueryRequestInC["fields"]>
>;
export type AccountQueryRequest_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof AccountQueryRequestView.TYPE, AccountQueryRequestInC["type"]>
>;
export type AccountQueryRequest_message_type_begins_at_0 = Proof<
  Same<AccountQueryRequestFields["messageType"]["offset"], 0>
>;
export type AccountQueryRequest_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<AccountQueryRequestFields["messageType"]>,
    AccountQueryRequestInC["fields"]["messageType"]
  >
>;
export type AccountQueryRequest_ends_with_its_last_field = Proof<
  Same<AccountQueryRequestFields["messageType"]["limit"], typeof AccountQueryRequestView.LENGTH>
>;

type SystemEventFields = typeof SystemEventView.FIELDS;
type SystemEventInC = CompiledLayout["systemEvent"];
export type SystemEvent_is_10_bytes_long = Proof<Same<typeof SystemEventView.LENGTH, 10>>;
export type SystemEvent_is_as_long_in_C = Proof<
  Same<typeof SystemEventView.LENGTH, SystemEventInC["length"]>
>;
export type SystemEvent_may_begin_at_any_address_in_C = Proof<Same<1, SystemEventInC["alignment"]>>;
export type SystemEvent_has_the_fields_it_has_in_C = Proof<
  Same<keyof SystemEventFields, keyof SystemEventInC["fields"]>
>;
export type SystemEvent_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SystemEventView.TYPE, SystemEventInC["type"]>
>;
export type SystemEvent_message_type_begins_at_0 = Proof<
  Same<SystemEventFields["messageType"]["offset"], 0>
>;
export type SystemEvent_message_type_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["messageType"]>, SystemEventInC["fields"]["messageType"]>
>;
export type SystemEvent_timestamp_begins_at_1 = Proof<
  Same<SystemEventFields["timestamp"]["offset"], 1 & SystemEventFields["messageType"]["limit"]>
>;
export type SystemEvent_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["timestamp"]>, SystemEventInC["fields"]["timestamp"]>
>;
export type SystemEvent_event_code_begins_at_9 = Proof<
  Same<SystemEventFields["eventCode"]["offset"], 9 & SystemEventFields["timestamp"]["limit"]>
>;
export type SystemEvent_event_code_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["eventCode"]>, SystemEventInC["fields"]["eventCode"]>
>;
export type SystemEvent_ends_with_its_last_field = Proof<
  Same<SystemEventFields["eventCode"]["limit"], typeof SystemEventView.LENGTH>
>;

type OrderAcceptedFields = typeof OrderAcceptedView.FIELDS;
type OrderAcceptedInC = CompiledLayout["orderAccepted"];
export type OrderAccepted_is_64_bytes_long = Proof<Same<typeof OrderAcceptedView.LENGTH, 64>>;
export type OrderAccepted_is_as_long_in_C = Proof<
  Same<typeof OrderAcceptedView.LENGTH, OrderAcceptedInC["length"]>
>;
export type OrderAccepted_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderAcceptedInC["alignment"]>
>;
export type OrderAccepted_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderAcceptedFields, keyof OrderAcceptedInC["fields"]>
>;
export type OrderAccepted_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderAcceptedView.TYPE, OrderAcceptedInC["type"]>
>;
export type OrderAccepted_message_type_begins_at_0 = Proof<
  Same<OrderAcceptedFields["messageType"]["offset"], 0>
>;
export type OrderAccepted_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["messageType"]>, OrderAcceptedInC["fields"]["messageType"]>
>;
export type OrderAccepted_timestamp_begins_at_1 = Proof<
  Same<OrderAcceptedFields["timestamp"]["offset"], 1 & OrderAcceptedFields["messageType"]["limit"]>
>;
export type OrderAccepted_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["timestamp"]>, OrderAcceptedInC["fields"]["timestamp"]>
>;
export type OrderAccepted_user_ref_num_begins_at_9 = Proof<
  Same<OrderAcceptedFields["userRefNum"]["offset"], 9 & OrderAcceptedFields["timestamp"]["limit"]>
>;
export type OrderAccepted_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["userRefNum"]>, OrderAcceptedInC["fields"]["userRefNum"]>
>;
export type OrderAccepted_side_begins_at_13 = Proof<
  Same<OrderAcceptedFields["side"]["offset"], 13 & OrderAcceptedFields["userRefNum"]["limit"]>
>;
export type OrderAccepted_side_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["side"]>, OrderAcceptedInC["fields"]["side"]>
>;
export type OrderAccepted_quantity_begins_at_14 = Proof<
  Same<OrderAcceptedFields["quantity"]["offset"], 14 & OrderAcceptedFields["side"]["limit"]>
>;
export type OrderAccepted_quantity_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["quantity"]>, OrderAcceptedInC["fields"]["quantity"]>
>;
export type OrderAccepted_symbol_begins_at_18 = Proof<
  Same<OrderAcceptedFields["symbol"]["offset"], 18 & OrderAcceptedFields["quantity"]["limit"]>
>;
export type OrderAccepted_symbol_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["symbol"]>, OrderAcceptedInC["fields"]["symbol"]>
>;
export type OrderAccepted_price_begins_at_26 = Proof<
  Same<OrderAcceptedFields["price"]["offset"], 26 & OrderAcceptedFields["symbol"]["limit"]>
>;
export type OrderAccepted_price_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["price"]>, OrderAcceptedInC["fields"]["price"]>
>;
export type OrderAccepted_price_has_4_decimals = Proof<
  Same<typeof OrderAcceptedView.PRICE_DECIMALS, 4 & OrderAcceptedInC["fields"]["price"]["decimals"]>
>;
export type OrderAccepted_time_in_force_begins_at_34 = Proof<
  Same<OrderAcceptedFields["timeInForce"]["offset"], 34 & OrderAcceptedFields["price"]["limit"]>
>;
export type OrderAccepted_time_in_force_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["timeInForce"]>, OrderAcceptedInC["fields"]["timeInForce"]>
>;
export type OrderAccepted_display_begins_at_35 = Proof<
  Same<OrderAcceptedFields["display"]["offset"], 35 & OrderAcceptedFields["timeInForce"]["limit"]>
>;
export type OrderAccepted_display_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["display"]>, OrderAcceptedInC["fields"]["display"]>
>;
export type OrderAccepted_order_reference_number_begins_at_36 = Proof<
  Same<
    OrderAcceptedFields["orderReferenceNumber"]["offset"],
    36 & OrderAcceptedFields["display"]["limit"]
  >
>;
export type OrderAccepted_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderAcceptedFields["orderReferenceNumber"]>,
    OrderAcceptedInC["fields"]["orderReferenceNumber"]
  >
>;
export type OrderAccepted_capacity_begins_at_44 = Proof<
  Same<
    OrderAcceptedFields["capacity"]["offset"],
    44 & OrderAcceptedFields["orderReferenceNumber"]["limit"]
  >
>;
export type OrderAccepted_capacity_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["capacity"]>, OrderAcceptedInC["fields"]["capacity"]>
>;
export type OrderAccepted_inter_market_sweep_eligibility_begins_at_45 = Proof<
  Same<
    OrderAcceptedFields["interMarketSweepEligibility"]["offset"],
    45 & OrderAcceptedFields["capacity"]["limit"]
  >
>;
export type OrderAccepted_inter_market_sweep_eligibility_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderAcceptedFields["interMarketSweepEligibility"]>,
    OrderAcceptedInC["fields"]["interMarketSweepEligibility"]
  >
>;
export type OrderAccepted_cross_type_begins_at_46 = Proof<
  Same<
    OrderAcceptedFields["crossType"]["offset"],
    46 & OrderAcceptedFields["interMarketSweepEligibility"]["limit"]
  >
>;
export type OrderAccepted_cross_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["crossType"]>, OrderAcceptedInC["fields"]["crossType"]>
>;
export type OrderAccepted_order_state_begins_at_47 = Proof<
  Same<OrderAcceptedFields["orderState"]["offset"], 47 & OrderAcceptedFields["crossType"]["limit"]>
>;
export type OrderAccepted_order_state_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["orderState"]>, OrderAcceptedInC["fields"]["orderState"]>
>;
export type OrderAccepted_cl_ord_id_begins_at_48 = Proof<
  Same<OrderAcceptedFields["clOrdId"]["offset"], 48 & OrderAcceptedFields["orderState"]["limit"]>
>;
export type OrderAccepted_cl_ord_id_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["clOrdId"]>, OrderAcceptedInC["fields"]["clOrdId"]>
>;
export type OrderAccepted_appendage_length_begins_at_62 = Proof<
  Same<
    OrderAcceptedFields["appendageLength"]["offset"],
    62 & OrderAcceptedFields["clOrdId"]["limit"]
  >
>;
export type OrderAccepted_appendage_length_is_where_it_is_in_C = Proof<
  Same<InC<OrderAcceptedFields["appendageLength"]>, OrderAcceptedInC["fields"]["appendageLength"]>
>;
export type OrderAccepted_ends_with_its_last_field = Proof<
  Same<OrderAcceptedFields["appendageLength"]["limit"], typeof OrderAcceptedView.LENGTH>
>;

type OrderReplacedFields = typeof OrderReplacedView.FIELDS;
type OrderReplacedInC = CompiledLayout["orderReplaced"];
export type OrderReplaced_is_68_bytes_long = Proof<Same<typeof OrderReplacedView.LENGTH, 68>>;
export type OrderReplaced_is_as_long_in_C = Proof<
  Same<typeof OrderReplacedView.LENGTH, OrderReplacedInC["length"]>
>;
export type OrderReplaced_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderReplacedInC["alignment"]>
>;
export type OrderReplaced_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderReplacedFields, keyof OrderReplacedInC["fields"]>
>;
export type OrderReplaced_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderReplacedView.TYPE, OrderReplacedInC["type"]>
>;
export type OrderReplaced_message_type_begins_at_0 = Proof<
  Same<OrderReplacedFields["messageType"]["offset"], 0>
>;
export type OrderReplaced_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["messageType"]>, OrderReplacedInC["fields"]["messageType"]>
>;
export type OrderReplaced_timestamp_begins_at_1 = Proof<
  Same<OrderReplacedFields["timestamp"]["offset"], 1 & OrderReplacedFields["messageType"]["limit"]>
>;
export type OrderReplaced_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["timestamp"]>, OrderReplacedInC["fields"]["timestamp"]>
>;
export type OrderReplaced_orig_user_ref_num_begins_at_9 = Proof<
  Same<
    OrderReplacedFields["origUserRefNum"]["offset"],
    9 & OrderReplacedFields["timestamp"]["limit"]
  >
>;
export type OrderReplaced_orig_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["origUserRefNum"]>, OrderReplacedInC["fields"]["origUserRefNum"]>
>;
export type OrderReplaced_user_ref_num_begins_at_13 = Proof<
  Same<
    OrderReplacedFields["userRefNum"]["offset"],
    13 & OrderReplacedFields["origUserRefNum"]["limit"]
  >
>;
export type OrderReplaced_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["userRefNum"]>, OrderReplacedInC["fields"]["userRefNum"]>
>;
export type OrderReplaced_side_begins_at_17 = Proof<
  Same<OrderReplacedFields["side"]["offset"], 17 & OrderReplacedFields["userRefNum"]["limit"]>
>;
export type OrderReplaced_side_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["side"]>, OrderReplacedInC["fields"]["side"]>
>;
export type OrderReplaced_quantity_begins_at_18 = Proof<
  Same<OrderReplacedFields["quantity"]["offset"], 18 & OrderReplacedFields["side"]["limit"]>
>;
export type OrderReplaced_quantity_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["quantity"]>, OrderReplacedInC["fields"]["quantity"]>
>;
export type OrderReplaced_symbol_begins_at_22 = Proof<
  Same<OrderReplacedFields["symbol"]["offset"], 22 & OrderReplacedFields["quantity"]["limit"]>
>;
export type OrderReplaced_symbol_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["symbol"]>, OrderReplacedInC["fields"]["symbol"]>
>;
export type OrderReplaced_price_begins_at_30 = Proof<
  Same<OrderReplacedFields["price"]["offset"], 30 & OrderReplacedFields["symbol"]["limit"]>
>;
export type OrderReplaced_price_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["price"]>, OrderReplacedInC["fields"]["price"]>
>;
export type OrderReplaced_price_has_4_decimals = Proof<
  Same<typeof OrderReplacedView.PRICE_DECIMALS, 4 & OrderReplacedInC["fields"]["price"]["decimals"]>
>;
export type OrderReplaced_time_in_force_begins_at_38 = Proof<
  Same<OrderReplacedFields["timeInForce"]["offset"], 38 & OrderReplacedFields["price"]["limit"]>
>;
export type OrderReplaced_time_in_force_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["timeInForce"]>, OrderReplacedInC["fields"]["timeInForce"]>
>;
export type OrderReplaced_display_begins_at_39 = Proof<
  Same<OrderReplacedFields["display"]["offset"], 39 & OrderReplacedFields["timeInForce"]["limit"]>
>;
export type OrderReplaced_display_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["display"]>, OrderReplacedInC["fields"]["display"]>
>;
export type OrderReplaced_order_reference_number_begins_at_40 = Proof<
  Same<
    OrderReplacedFields["orderReferenceNumber"]["offset"],
    40 & OrderReplacedFields["display"]["limit"]
  >
>;
export type OrderReplaced_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderReplacedFields["orderReferenceNumber"]>,
    OrderReplacedInC["fields"]["orderReferenceNumber"]
  >
>;
export type OrderReplaced_capacity_begins_at_48 = Proof<
  Same<
    OrderReplacedFields["capacity"]["offset"],
    48 & OrderReplacedFields["orderReferenceNumber"]["limit"]
  >
>;
export type OrderReplaced_capacity_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["capacity"]>, OrderReplacedInC["fields"]["capacity"]>
>;
export type OrderReplaced_inter_market_sweep_eligibility_begins_at_49 = Proof<
  Same<
    OrderReplacedFields["interMarketSweepEligibility"]["offset"],
    49 & OrderReplacedFields["capacity"]["limit"]
  >
>;
export type OrderReplaced_inter_market_sweep_eligibility_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderReplacedFields["interMarketSweepEligibility"]>,
    OrderReplacedInC["fields"]["interMarketSweepEligibility"]
  >
>;
export type OrderReplaced_cross_type_begins_at_50 = Proof<
  Same<
    OrderReplacedFields["crossType"]["offset"],
    50 & OrderReplacedFields["interMarketSweepEligibility"]["limit"]
  >
>;
export type OrderReplaced_cross_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["crossType"]>, OrderReplacedInC["fields"]["crossType"]>
>;
export type OrderReplaced_order_state_begins_at_51 = Proof<
  Same<OrderReplacedFields["orderState"]["offset"], 51 & OrderReplacedFields["crossType"]["limit"]>
>;
export type OrderReplaced_order_state_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["orderState"]>, OrderReplacedInC["fields"]["orderState"]>
>;
export type OrderReplaced_cl_ord_id_begins_at_52 = Proof<
  Same<OrderReplacedFields["clOrdId"]["offset"], 52 & OrderReplacedFields["orderState"]["limit"]>
>;
export type OrderReplaced_cl_ord_id_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["clOrdId"]>, OrderReplacedInC["fields"]["clOrdId"]>
>;
export type OrderReplaced_appendage_length_begins_at_66 = Proof<
  Same<
    OrderReplacedFields["appendageLength"]["offset"],
    66 & OrderReplacedFields["clOrdId"]["limit"]
  >
>;
export type OrderReplaced_appendage_length_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplacedFields["appendageLength"]>, OrderReplacedInC["fields"]["appendageLength"]>
>;
export type OrderReplaced_ends_with_its_last_field = Proof<
  Same<OrderReplacedFields["appendageLength"]["limit"], typeof OrderReplacedView.LENGTH>
>;

type OrderCanceledFields = typeof OrderCanceledView.FIELDS;
type OrderCanceledInC = CompiledLayout["orderCanceled"];
export type OrderCanceled_is_18_bytes_long = Proof<Same<typeof OrderCanceledView.LENGTH, 18>>;
export type OrderCanceled_is_as_long_in_C = Proof<
  Same<typeof OrderCanceledView.LENGTH, OrderCanceledInC["length"]>
>;
export type OrderCanceled_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderCanceledInC["alignment"]>
>;
export type OrderCanceled_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderCanceledFields, keyof OrderCanceledInC["fields"]>
>;
export type OrderCanceled_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderCanceledView.TYPE, OrderCanceledInC["type"]>
>;
export type OrderCanceled_message_type_begins_at_0 = Proof<
  Same<OrderCanceledFields["messageType"]["offset"], 0>
>;
export type OrderCanceled_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderCanceledFields["messageType"]>, OrderCanceledInC["fields"]["messageType"]>
>;
export type OrderCanceled_timestamp_begins_at_1 = Proof<
  Same<OrderCanceledFields["timestamp"]["offset"], 1 & OrderCanceledFields["messageType"]["limit"]>
>;
export type OrderCanceled_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OrderCanceledFields["timestamp"]>, OrderCanceledInC["fields"]["timestamp"]>
>;
export type OrderCanceled_user_ref_num_begins_at_9 = Proof<
  Same<OrderCanceledFields["userRefNum"]["offset"], 9 & OrderCanceledFields["timestamp"]["limit"]>
>;
export type OrderCanceled_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<OrderCanceledFields["userRefNum"]>, OrderCanceledInC["fields"]["userRefNum"]>
>;
export type OrderCanceled_quantity_begins_at_13 = Proof<
  Same<OrderCanceledFields["quantity"]["offset"], 13 & OrderCanceledFields["userRefNum"]["limit"]>
>;
export type OrderCanceled_quantity_is_where_it_is_in_C = Proof<
  Same<InC<OrderCanceledFields["quantity"]>, OrderCanceledInC["fields"]["quantity"]>
>;
export type OrderCanceled_reason_begins_at_17 = Proof<
  Same<OrderCanceledFields["reason"]["offset"], 17 & OrderCanceledFields["quantity"]["limit"]>
>;
export type OrderCanceled_reason_is_where_it_is_in_C = Proof<
  Same<InC<OrderCanceledFields["reason"]>, OrderCanceledInC["fields"]["reason"]>
>;
export type OrderCanceled_ends_with_its_last_field = Proof<
  Same<OrderCanceledFields["reason"]["limit"], typeof OrderCanceledView.LENGTH>
>;

type AiqCanceledFields = typeof AiqCanceledView.FIELDS;
type AiqCanceledInC = CompiledLayout["aiqCanceled"];
export type AiqCanceled_is_32_bytes_long = Proof<Same<typeof AiqCanceledView.LENGTH, 32>>;
export type AiqCanceled_is_as_long_in_C = Proof<
  Same<typeof AiqCanceledView.LENGTH, AiqCanceledInC["length"]>
>;
export type AiqCanceled_may_begin_at_any_address_in_C = Proof<Same<1, AiqCanceledInC["alignment"]>>;
export type AiqCanceled_has_the_fields_it_has_in_C = Proof<
  Same<keyof AiqCanceledFields, keyof AiqCanceledInC["fields"]>
>;
export type AiqCanceled_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof AiqCanceledView.TYPE, AiqCanceledInC["type"]>
>;
export type AiqCanceled_message_type_begins_at_0 = Proof<
  Same<AiqCanceledFields["messageType"]["offset"], 0>
>;
export type AiqCanceled_message_type_is_where_it_is_in_C = Proof<
  Same<InC<AiqCanceledFields["messageType"]>, AiqCanceledInC["fields"]["messageType"]>
>;
export type AiqCanceled_timestamp_begins_at_1 = Proof<
  Same<AiqCanceledFields["timestamp"]["offset"], 1 & AiqCanceledFields["messageType"]["limit"]>
>;
export type AiqCanceled_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<AiqCanceledFields["timestamp"]>, AiqCanceledInC["fields"]["timestamp"]>
>;
export type AiqCanceled_user_ref_num_begins_at_9 = Proof<
  Same<AiqCanceledFields["userRefNum"]["offset"], 9 & AiqCanceledFields["timestamp"]["limit"]>
>;
export type AiqCanceled_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<AiqCanceledFields["userRefNum"]>, AiqCanceledInC["fields"]["userRefNum"]>
>;
export type AiqCanceled_decrement_shares_begins_at_13 = Proof<
  Same<
    AiqCanceledFields["decrementShares"]["offset"],
    13 & AiqCanceledFields["userRefNum"]["limit"]
  >
>;
export type AiqCanceled_decrement_shares_is_where_it_is_in_C = Proof<
  Same<InC<AiqCanceledFields["decrementShares"]>, AiqCanceledInC["fields"]["decrementShares"]>
>;
export type AiqCanceled_reason_begins_at_17 = Proof<
  Same<AiqCanceledFields["reason"]["offset"], 17 & AiqCanceledFields["decrementShares"]["limit"]>
>;
export type AiqCanceled_reason_is_where_it_is_in_C = Proof<
  Same<InC<AiqCanceledFields["reason"]>, AiqCanceledInC["fields"]["reason"]>
>;
export type AiqCanceled_quantity_prevented_from_trading_begins_at_18 = Proof<
  Same<
    AiqCanceledFields["quantityPreventedFromTrading"]["offset"],
    18 & AiqCanceledFields["reason"]["limit"]
  >
>;
export type AiqCanceled_quantity_prevented_from_trading_is_where_it_is_in_C = Proof<
  Same<
    InC<AiqCanceledFields["quantityPreventedFromTrading"]>,
    AiqCanceledInC["fields"]["quantityPreventedFromTrading"]
  >
>;
export type AiqCanceled_execution_price_begins_at_22 = Proof<
  Same<
    AiqCanceledFields["executionPrice"]["offset"],
    22 & AiqCanceledFields["quantityPreventedFromTrading"]["limit"]
  >
>;
export type AiqCanceled_execution_price_is_where_it_is_in_C = Proof<
  Same<InC<AiqCanceledFields["executionPrice"]>, AiqCanceledInC["fields"]["executionPrice"]>
>;
export type AiqCanceled_execution_price_has_4_decimals = Proof<
  Same<
    typeof AiqCanceledView.EXECUTION_PRICE_DECIMALS,
    4 & AiqCanceledInC["fields"]["executionPrice"]["decimals"]
  >
>;
export type AiqCanceled_liquidity_flag_begins_at_30 = Proof<
  Same<
    AiqCanceledFields["liquidityFlag"]["offset"],
    30 & AiqCanceledFields["executionPrice"]["limit"]
  >
>;
export type AiqCanceled_liquidity_flag_is_where_it_is_in_C = Proof<
  Same<InC<AiqCanceledFields["liquidityFlag"]>, AiqCanceledInC["fields"]["liquidityFlag"]>
>;
export type AiqCanceled_aiq_strategy_begins_at_31 = Proof<
  Same<AiqCanceledFields["aiqStrategy"]["offset"], 31 & AiqCanceledFields["liquidityFlag"]["limit"]>
>;
export type AiqCanceled_aiq_strategy_is_where_it_is_in_C = Proof<
  Same<InC<AiqCanceledFields["aiqStrategy"]>, AiqCanceledInC["fields"]["aiqStrategy"]>
>;
export type AiqCanceled_ends_with_its_last_field = Proof<
  Same<AiqCanceledFields["aiqStrategy"]["limit"], typeof AiqCanceledView.LENGTH>
>;

type OrderExecutedFields = typeof OrderExecutedView.FIELDS;
type OrderExecutedInC = CompiledLayout["orderExecuted"];
export type OrderExecuted_is_36_bytes_long = Proof<Same<typeof OrderExecutedView.LENGTH, 36>>;
export type OrderExecuted_is_as_long_in_C = Proof<
  Same<typeof OrderExecutedView.LENGTH, OrderExecutedInC["length"]>
>;
export type OrderExecuted_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderExecutedInC["alignment"]>
>;
export type OrderExecuted_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderExecutedFields, keyof OrderExecutedInC["fields"]>
>;
export type OrderExecuted_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderExecutedView.TYPE, OrderExecutedInC["type"]>
>;
export type OrderExecuted_message_type_begins_at_0 = Proof<
  Same<OrderExecutedFields["messageType"]["offset"], 0>
>;
export type OrderExecuted_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["messageType"]>, OrderExecutedInC["fields"]["messageType"]>
>;
export type OrderExecuted_timestamp_begins_at_1 = Proof<
  Same<OrderExecutedFields["timestamp"]["offset"], 1 & OrderExecutedFields["messageType"]["limit"]>
>;
export type OrderExecuted_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["timestamp"]>, OrderExecutedInC["fields"]["timestamp"]>
>;
export type OrderExecuted_user_ref_num_begins_at_9 = Proof<
  Same<OrderExecutedFields["userRefNum"]["offset"], 9 & OrderExecutedFields["timestamp"]["limit"]>
>;
export type OrderExecuted_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["userRefNum"]>, OrderExecutedInC["fields"]["userRefNum"]>
>;
export type OrderExecuted_quantity_begins_at_13 = Proof<
  Same<OrderExecutedFields["quantity"]["offset"], 13 & OrderExecutedFields["userRefNum"]["limit"]>
>;
export type OrderExecuted_quantity_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["quantity"]>, OrderExecutedInC["fields"]["quantity"]>
>;
export type OrderExecuted_price_begins_at_17 = Proof<
  Same<OrderExecutedFields["price"]["offset"], 17 & OrderExecutedFields["quantity"]["limit"]>
>;
export type OrderExecuted_price_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["price"]>, OrderExecutedInC["fields"]["price"]>
>;
export type OrderExecuted_price_has_4_decimals = Proof<
  Same<typeof OrderExecutedView.PRICE_DECIMALS, 4 & OrderExecutedInC["fields"]["price"]["decimals"]>
>;
export type OrderExecuted_liquidity_flag_begins_at_25 = Proof<
  Same<OrderExecutedFields["liquidityFlag"]["offset"], 25 & OrderExecutedFields["price"]["limit"]>
>;
export type OrderExecuted_liquidity_flag_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["liquidityFlag"]>, OrderExecutedInC["fields"]["liquidityFlag"]>
>;
export type OrderExecuted_match_number_begins_at_26 = Proof<
  Same<
    OrderExecutedFields["matchNumber"]["offset"],
    26 & OrderExecutedFields["liquidityFlag"]["limit"]
  >
>;
export type OrderExecuted_match_number_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["matchNumber"]>, OrderExecutedInC["fields"]["matchNumber"]>
>;
export type OrderExecuted_appendage_length_begins_at_34 = Proof<
  Same<
    OrderExecutedFields["appendageLength"]["offset"],
    34 & OrderExecutedFields["matchNumber"]["limit"]
  >
>;
export type OrderExecuted_appendage_length_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["appendageLength"]>, OrderExecutedInC["fields"]["appendageLength"]>
>;
export type OrderExecuted_ends_with_its_last_field = Proof<
  Same<OrderExecutedFields["appendageLength"]["limit"], typeof OrderExecutedView.LENGTH>
>;

type BrokenTradeFields = typeof BrokenTradeView.FIELDS;
type BrokenTradeInC = CompiledLayout["brokenTrade"];
export type BrokenTrade_is_36_bytes_long = Proof<Same<typeof BrokenTradeView.LENGTH, 36>>;
export type BrokenTrade_is_as_long_in_C = Proof<
  Same<typeof BrokenTradeView.LENGTH, BrokenTradeInC["length"]>
>;
export type BrokenTrade_may_begin_at_any_address_in_C = Proof<Same<1, BrokenTradeInC["alignment"]>>;
export type BrokenTrade_has_the_fields_it_has_in_C = Proof<
  Same<keyof BrokenTradeFields, keyof BrokenTradeInC["fields"]>
>;
export type BrokenTrade_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof BrokenTradeView.TYPE, BrokenTradeInC["type"]>
>;
export type BrokenTrade_message_type_begins_at_0 = Proof<
  Same<BrokenTradeFields["messageType"]["offset"], 0>
>;
export type BrokenTrade_message_type_is_where_it_is_in_C = Proof<
  Same<InC<BrokenTradeFields["messageType"]>, BrokenTradeInC["fields"]["messageType"]>
>;
export type BrokenTrade_timestamp_begins_at_1 = Proof<
  Same<BrokenTradeFields["timestamp"]["offset"], 1 & BrokenTradeFields["messageType"]["limit"]>
>;
export type BrokenTrade_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<BrokenTradeFields["timestamp"]>, BrokenTradeInC["fields"]["timestamp"]>
>;
export type BrokenTrade_user_ref_num_begins_at_9 = Proof<
  Same<BrokenTradeFields["userRefNum"]["offset"], 9 & BrokenTradeFields["timestamp"]["limit"]>
>;
export type BrokenTrade_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<BrokenTradeFields["userRefNum"]>, BrokenTradeInC["fields"]["userRefNum"]>
>;
export type BrokenTrade_match_number_begins_at_13 = Proof<
  Same<BrokenTradeFields["matchNumber"]["offset"], 13 & BrokenTradeFields["userRefNum"]["limit"]>
>;
export type BrokenTrade_match_number_is_where_it_is_in_C = Proof<
  Same<InC<BrokenTradeFields["matchNumber"]>, BrokenTradeInC["fields"]["matchNumber"]>
>;
export type BrokenTrade_reason_begins_at_21 = Proof<
  Same<BrokenTradeFields["reason"]["offset"], 21 & BrokenTradeFields["matchNumber"]["limit"]>
>;
export type BrokenTrade_reason_is_where_it_is_in_C = Proof<
  Same<InC<BrokenTradeFields["reason"]>, BrokenTradeInC["fields"]["reason"]>
>;
export type BrokenTrade_cl_ord_id_begins_at_22 = Proof<
  Same<BrokenTradeFields["clOrdId"]["offset"], 22 & BrokenTradeFields["reason"]["limit"]>
>;
export type BrokenTrade_cl_ord_id_is_where_it_is_in_C = Proof<
  Same<InC<BrokenTradeFields["clOrdId"]>, BrokenTradeInC["fields"]["clOrdId"]>
>;
export type BrokenTrade_ends_with_its_last_field = Proof<
  Same<BrokenTradeFields["clOrdId"]["limit"], typeof BrokenTradeView.LENGTH>
>;

type RejectedFields = typeof RejectedView.FIELDS;
type RejectedInC = CompiledLayout["rejected"];
export type Rejected_is_31_bytes_long = Proof<Same<typeof RejectedView.LENGTH, 31>>;
export type Rejected_is_as_long_in_C = Proof<
  Same<typeof RejectedView.LENGTH, RejectedInC["length"]>
>;
export type Rejected_may_begin_at_any_address_in_C = Proof<Same<1, RejectedInC["alignment"]>>;
export type Rejected_has_the_fields_it_has_in_C = Proof<
  Same<keyof RejectedFields, keyof RejectedInC["fields"]>
>;
export type Rejected_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof RejectedView.TYPE, RejectedInC["type"]>
>;
export type Rejected_message_type_begins_at_0 = Proof<
  Same<RejectedFields["messageType"]["offset"], 0>
>;
export type Rejected_message_type_is_where_it_is_in_C = Proof<
  Same<InC<RejectedFields["messageType"]>, RejectedInC["fields"]["messageType"]>
>;
export type Rejected_timestamp_begins_at_1 = Proof<
  Same<RejectedFields["timestamp"]["offset"], 1 & RejectedFields["messageType"]["limit"]>
>;
export type Rejected_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<RejectedFields["timestamp"]>, RejectedInC["fields"]["timestamp"]>
>;
export type Rejected_user_ref_num_begins_at_9 = Proof<
  Same<RejectedFields["userRefNum"]["offset"], 9 & RejectedFields["timestamp"]["limit"]>
>;
export type Rejected_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<RejectedFields["userRefNum"]>, RejectedInC["fields"]["userRefNum"]>
>;
export type Rejected_reason_begins_at_13 = Proof<
  Same<RejectedFields["reason"]["offset"], 13 & RejectedFields["userRefNum"]["limit"]>
>;
export type Rejected_reason_is_where_it_is_in_C = Proof<
  Same<InC<RejectedFields["reason"]>, RejectedInC["fields"]["reason"]>
>;
export type Rejected_cl_ord_id_begins_at_15 = Proof<
  Same<RejectedFields["clOrdId"]["offset"], 15 & RejectedFields["reason"]["limit"]>
>;
export type Rejected_cl_ord_id_is_where_it_is_in_C = Proof<
  Same<InC<RejectedFields["clOrdId"]>, RejectedInC["fields"]["clOrdId"]>
>;
export type Rejected_appendage_length_begins_at_29 = Proof<
  Same<RejectedFields["appendageLength"]["offset"], 29 & RejectedFields["clOrdId"]["limit"]>
>;
export type Rejected_appendage_length_is_where_it_is_in_C = Proof<
  Same<InC<RejectedFields["appendageLength"]>, RejectedInC["fields"]["appendageLength"]>
>;
export type Rejected_ends_with_its_last_field = Proof<
  Same<RejectedFields["appendageLength"]["limit"], typeof RejectedView.LENGTH>
>;

type CancelPendingFields = typeof CancelPendingView.FIELDS;
type CancelPendingInC = CompiledLayout["cancelPending"];
export type CancelPending_is_13_bytes_long = Proof<Same<typeof CancelPendingView.LENGTH, 13>>;
export type CancelPending_is_as_long_in_C = Proof<
  Same<typeof CancelPendingView.LENGTH, CancelPendingInC["length"]>
>;
export type CancelPending_may_begin_at_any_address_in_C = Proof<
  Same<1, CancelPendingInC["alignment"]>
>;
export type CancelPending_has_the_fields_it_has_in_C = Proof<
  Same<keyof CancelPendingFields, keyof CancelPendingInC["fields"]>
>;
export type CancelPending_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof CancelPendingView.TYPE, CancelPendingInC["type"]>
>;
export type CancelPending_message_type_begins_at_0 = Proof<
  Same<CancelPendingFields["messageType"]["offset"], 0>
>;
export type CancelPending_message_type_is_where_it_is_in_C = Proof<
  Same<InC<CancelPendingFields["messageType"]>, CancelPendingInC["fields"]["messageType"]>
>;
export type CancelPending_timestamp_begins_at_1 = Proof<
  Same<CancelPendingFields["timestamp"]["offset"], 1 & CancelPendingFields["messageType"]["limit"]>
>;
export type CancelPending_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<CancelPendingFields["timestamp"]>, CancelPendingInC["fields"]["timestamp"]>
>;
export type CancelPending_user_ref_num_begins_at_9 = Proof<
  Same<CancelPendingFields["userRefNum"]["offset"], 9 & CancelPendingFields["timestamp"]["limit"]>
>;
export type CancelPending_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<CancelPendingFields["userRefNum"]>, CancelPendingInC["fields"]["userRefNum"]>
>;
export type CancelPending_ends_with_its_last_field = Proof<
  Same<CancelPendingFields["userRefNum"]["limit"], typeof CancelPendingView.LENGTH>
>;

type CancelRejectFields = typeof CancelRejectView.FIELDS;
type CancelRejectInC = CompiledLayout["cancelReject"];
export type CancelReject_is_13_bytes_long = Proof<Same<typeof CancelRejectView.LENGTH, 13>>;
export type CancelReject_is_as_long_in_C = Proof<
  Same<typeof CancelRejectView.LENGTH, CancelRejectInC["length"]>
>;
export type CancelReject_may_begin_at_any_address_in_C = Proof<
  Same<1, CancelRejectInC["alignment"]>
>;
export type CancelReject_has_the_fields_it_has_in_C = Proof<
  Same<keyof CancelRejectFields, keyof CancelRejectInC["fields"]>
>;
export type CancelReject_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof CancelRejectView.TYPE, CancelRejectInC["type"]>
>;
export type CancelReject_message_type_begins_at_0 = Proof<
  Same<CancelRejectFields["messageType"]["offset"], 0>
>;
export type CancelReject_message_type_is_where_it_is_in_C = Proof<
  Same<InC<CancelRejectFields["messageType"]>, CancelRejectInC["fields"]["messageType"]>
>;
export type CancelReject_timestamp_begins_at_1 = Proof<
  Same<CancelRejectFields["timestamp"]["offset"], 1 & CancelRejectFields["messageType"]["limit"]>
>;
export type CancelReject_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<CancelRejectFields["timestamp"]>, CancelRejectInC["fields"]["timestamp"]>
>;
export type CancelReject_user_ref_num_begins_at_9 = Proof<
  Same<CancelRejectFields["userRefNum"]["offset"], 9 & CancelRejectFields["timestamp"]["limit"]>
>;
export type CancelReject_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<CancelRejectFields["userRefNum"]>, CancelRejectInC["fields"]["userRefNum"]>
>;
export type CancelReject_ends_with_its_last_field = Proof<
  Same<CancelRejectFields["userRefNum"]["limit"], typeof CancelRejectView.LENGTH>
>;

type OrderPriorityUpdateFields = typeof OrderPriorityUpdateView.FIELDS;
type OrderPriorityUpdateInC = CompiledLayout["orderPriorityUpdate"];
export type OrderPriorityUpdate_is_30_bytes_long = Proof<
  Same<typeof OrderPriorityUpdateView.LENGTH, 30>
>;
export type OrderPriorityUpdate_is_as_long_in_C = Proof<
  Same<typeof OrderPriorityUpdateView.LENGTH, OrderPriorityUpdateInC["length"]>
>;
export type OrderPriorityUpdate_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderPriorityUpdateInC["alignment"]>
>;
export type OrderPriorityUpdate_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderPriorityUpdateFields, keyof OrderPriorityUpdateInC["fields"]>
>;
export type OrderPriorityUpdate_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderPriorityUpdateView.TYPE, OrderPriorityUpdateInC["type"]>
>;
export type OrderPriorityUpdate_message_type_begins_at_0 = Proof<
  Same<OrderPriorityUpdateFields["messageType"]["offset"], 0>
>;
export type OrderPriorityUpdate_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderPriorityUpdateFields["messageType"]>,
    OrderPriorityUpdateInC["fields"]["messageType"]
  >
>;
export type OrderPriorityUpdate_timestamp_begins_at_1 = Proof<
  Same<
    OrderPriorityUpdateFields["timestamp"]["offset"],
    1 & OrderPriorityUpdateFields["messageType"]["limit"]
  >
>;
export type OrderPriorityUpdate_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OrderPriorityUpdateFields["timestamp"]>, OrderPriorityUpdateInC["fields"]["timestamp"]>
>;
export type OrderPriorityUpdate_user_ref_num_begins_at_9 = Proof<
  Same<
    OrderPriorityUpdateFields["userRefNum"]["offset"],
    9 & OrderPriorityUpdateFields["timestamp"]["limit"]
  >
>;
export type OrderPriorityUpdate_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<OrderPriorityUpdateFields["userRefNum"]>, OrderPriorityUpdateInC["fields"]["userRefNum"]>
>;
export type OrderPriorityUpdate_price_begins_at_13 = Proof<
  Same<
    OrderPriorityUpdateFields["price"]["offset"],
    13 & OrderPriorityUpdateFields["userRefNum"]["limit"]
  >
>;
export type OrderPriorityUpdate_price_is_where_it_is_in_C = Proof<
  Same<InC<OrderPriorityUpdateFields["price"]>, OrderPriorityUpdateInC["fields"]["price"]>
>;
export type OrderPriorityUpdate_price_has_4_decimals = Proof<
  Same<
    typeof OrderPriorityUpdateView.PRICE_DECIMALS,
    4 & OrderPriorityUpdateInC["fields"]["price"]["decimals"]
  >
>;
export type OrderPriorityUpdate_display_begins_at_21 = Proof<
  Same<
    OrderPriorityUpdateFields["display"]["offset"],
    21 & OrderPriorityUpdateFields["price"]["limit"]
  >
>;
export type OrderPriorityUpdate_display_is_where_it_is_in_C = Proof<
  Same<InC<OrderPriorityUpdateFields["display"]>, OrderPriorityUpdateInC["fields"]["display"]>
>;
export type OrderPriorityUpdate_order_reference_number_begins_at_22 = Proof<
  Same<
    OrderPriorityUpdateFields["orderReferenceNumber"]["offset"],
    22 & OrderPriorityUpdateFields["display"]["limit"]
  >
>;
export type OrderPriorityUpdate_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderPriorityUpdateFields["orderReferenceNumber"]>,
    OrderPriorityUpdateInC["fields"]["orderReferenceNumber"]
  >
>;
export type OrderPriorityUpdate_ends_with_its_last_field = Proof<
  Same<
    OrderPriorityUpdateFields["orderReferenceNumber"]["limit"],
    typeof OrderPriorityUpdateView.LENGTH
  >
>;

type OrderModifiedFields = typeof OrderModifiedView.FIELDS;
type OrderModifiedInC = CompiledLayout["orderModified"];
export type OrderModified_is_18_bytes_long = Proof<Same<typeof OrderModifiedView.LENGTH, 18>>;
export type OrderModified_is_as_long_in_C = Proof<
  Same<typeof OrderModifiedView.LENGTH, OrderModifiedInC["length"]>
>;
export type OrderModified_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderModifiedInC["alignment"]>
>;
export type OrderModified_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderModifiedFields, keyof OrderModifiedInC["fields"]>
>;
export type OrderModified_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderModifiedView.TYPE, OrderModifiedInC["type"]>
>;
export type OrderModified_message_type_begins_at_0 = Proof<
  Same<OrderModifiedFields["messageType"]["offset"], 0>
>;
export type OrderModified_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderModifiedFields["messageType"]>, OrderModifiedInC["fields"]["messageType"]>
>;
export type OrderModified_timestamp_begins_at_1 = Proof<
  Same<OrderModifiedFields["timestamp"]["offset"], 1 & OrderModifiedFields["messageType"]["limit"]>
>;
export type OrderModified_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OrderModifiedFields["timestamp"]>, OrderModifiedInC["fields"]["timestamp"]>
>;
export type OrderModified_user_ref_num_begins_at_9 = Proof<
  Same<OrderModifiedFields["userRefNum"]["offset"], 9 & OrderModifiedFields["timestamp"]["limit"]>
>;
export type OrderModified_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<OrderModifiedFields["userRefNum"]>, OrderModifiedInC["fields"]["userRefNum"]>
>;
export type OrderModified_side_begins_at_13 = Proof<
  Same<OrderModifiedFields["side"]["offset"], 13 & OrderModifiedFields["userRefNum"]["limit"]>
>;
export type OrderModified_side_is_where_it_is_in_C = Proof<
  Same<InC<OrderModifiedFields["side"]>, OrderModifiedInC["fields"]["side"]>
>;
export type OrderModified_quantity_begins_at_14 = Proof<
  Same<OrderModifiedFields["quantity"]["offset"], 14 & OrderModifiedFields["side"]["limit"]>
>;
export type OrderModified_quantity_is_where_it_is_in_C = Proof<
  Same<InC<OrderModifiedFields["quantity"]>, OrderModifiedInC["fields"]["quantity"]>
>;
export type OrderModified_ends_with_its_last_field = Proof<
  Same<OrderModifiedFields["quantity"]["limit"], typeof OrderModifiedView.LENGTH>
>;

type OrderRestatedFields = typeof OrderRestatedView.FIELDS;
type OrderRestatedInC = CompiledLayout["orderRestated"];
export type OrderRestated_is_16_bytes_long = Proof<Same<typeof OrderRestatedView.LENGTH, 16>>;
export type OrderRestated_is_as_long_in_C = Proof<
  Same<typeof OrderRestatedView.LENGTH, OrderRestatedInC["length"]>
>;
export type OrderRestated_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderRestatedInC["alignment"]>
>;
export type OrderRestated_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderRestatedFields, keyof OrderRestatedInC["fields"]>
>;
export type OrderRestated_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderRestatedView.TYPE, OrderRestatedInC["type"]>
>;
export type OrderRestated_message_type_begins_at_0 = Proof<
  Same<OrderRestatedFields["messageType"]["offset"], 0>
>;
export type OrderRestated_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderRestatedFields["messageType"]>, OrderRestatedInC["fields"]["messageType"]>
>;
export type OrderRestated_timestamp_begins_at_1 = Proof<
  Same<OrderRestatedFields["timestamp"]["offset"], 1 & OrderRestatedFields["messageType"]["limit"]>
>;
export type OrderRestated_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OrderRestatedFields["timestamp"]>, OrderRestatedInC["fields"]["timestamp"]>
>;
export type OrderRestated_user_ref_num_begins_at_9 = Proof<
  Same<OrderRestatedFields["userRefNum"]["offset"], 9 & OrderRestatedFields["timestamp"]["limit"]>
>;
export type OrderRestated_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<OrderRestatedFields["userRefNum"]>, OrderRestatedInC["fields"]["userRefNum"]>
>;
export type OrderRestated_reason_begins_at_13 = Proof<
  Same<OrderRestatedFields["reason"]["offset"], 13 & OrderRestatedFields["userRefNum"]["limit"]>
>;
export type OrderRestated_reason_is_where_it_is_in_C = Proof<
  Same<InC<OrderRestatedFields["reason"]>, OrderRestatedInC["fields"]["reason"]>
>;
export type OrderRestated_appendage_length_begins_at_14 = Proof<
  Same<
    OrderRestatedFields["appendageLength"]["offset"],
    14 & OrderRestatedFields["reason"]["limit"]
  >
>;
export type OrderRestated_appendage_length_is_where_it_is_in_C = Proof<
  Same<InC<OrderRestatedFields["appendageLength"]>, OrderRestatedInC["fields"]["appendageLength"]>
>;
export type OrderRestated_ends_with_its_last_field = Proof<
  Same<OrderRestatedFields["appendageLength"]["limit"], typeof OrderRestatedView.LENGTH>
>;

type MassCancelResponseFields = typeof MassCancelResponseView.FIELDS;
type MassCancelResponseInC = CompiledLayout["massCancelResponse"];
export type MassCancelResponse_is_27_bytes_long = Proof<
  Same<typeof MassCancelResponseView.LENGTH, 27>
>;
export type MassCancelResponse_is_as_long_in_C = Proof<
  Same<typeof MassCancelResponseView.LENGTH, MassCancelResponseInC["length"]>
>;
export type MassCancelResponse_may_begin_at_any_address_in_C = Proof<
  Same<1, MassCancelResponseInC["alignment"]>
>;
export type MassCancelResponse_has_the_fields_it_has_in_C = Proof<
  Same<keyof MassCancelResponseFields, keyof MassCancelResponseInC["fields"]>
>;
export type MassCancelResponse_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof MassCancelResponseView.TYPE, MassCancelResponseInC["type"]>
>;
export type MassCancelResponse_message_type_begins_at_0 = Proof<
  Same<MassCancelResponseFields["messageType"]["offset"], 0>
>;
export type MassCancelResponse_message_type_is_where_it_is_in_C = Proof<
  Same<InC<MassCancelResponseFields["messageType"]>, MassCancelResponseInC["fields"]["messageType"]>
>;
export type MassCancelResponse_timestamp_begins_at_1 = Proof<
  Same<
    MassCancelResponseFields["timestamp"]["offset"],
    1 & MassCancelResponseFields["messageType"]["limit"]
  >
>;
export type MassCancelResponse_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<MassCancelResponseFields["timestamp"]>, MassCancelResponseInC["fields"]["timestamp"]>
>;
export type MassCancelResponse_user_ref_num_begins_at_9 = Proof<
  Same<
    MassCancelResponseFields["userRefNum"]["offset"],
    9 & MassCancelResponseFields["timestamp"]["limit"]
  >
>;
export type MassCancelResponse_user_ref_num_is_where_it_is_in_C = Proof<
  Same<InC<MassCancelResponseFields["userRefNum"]>, MassCancelResponseInC["fields"]["userRefNum"]>
>;
export type MassCancelResponse_firm_begins_at_13 = Proof<
  Same<
    MassCancelResponseFields["firm"]["offset"],
    13 & MassCancelResponseFields["userRefNum"]["limit"]
  >
>;
export type MassCancelResponse_firm_is_where_it_is_in_C = Proof<
  Same<InC<MassCancelResponseFields["firm"]>, MassCancelResponseInC["fields"]["firm"]>
>;
export type MassCancelResponse_symbol_begins_at_17 = Proof<
  Same<MassCancelResponseFields["symbol"]["offset"], 17 & MassCancelResponseFields["firm"]["limit"]>
>;
export type MassCancelResponse_symbol_is_where_it_is_in_C = Proof<
  Same<InC<MassCancelResponseFields["symbol"]>, MassCancelResponseInC["fields"]["symbol"]>
>;
export type MassCancelResponse_appendage_length_begins_at_25 = Proof<
  Same<
    MassCancelResponseFields["appendageLength"]["offset"],
    25 & MassCancelResponseFields["symbol"]["limit"]
  >
>;
export type MassCancelResponse_appendage_length_is_where_it_is_in_C = Proof<
  Same<
    InC<MassCancelResponseFields["appendageLength"]>,
    MassCancelResponseInC["fields"]["appendageLength"]
  >
>;
export type MassCancelResponse_ends_with_its_last_field = Proof<
  Same<MassCancelResponseFields["appendageLength"]["limit"], typeof MassCancelResponseView.LENGTH>
>;

type DisableOrderEntryResponseFields = typeof DisableOrderEntryResponseView.FIELDS;
type DisableOrderEntryResponseInC = CompiledLayout["disableOrderEntryResponse"];
export type DisableOrderEntryResponse_is_19_bytes_long = Proof<
  Same<typeof DisableOrderEntryResponseView.LENGTH, 19>
>;
export type DisableOrderEntryResponse_is_as_long_in_C = Proof<
  Same<typeof DisableOrderEntryResponseView.LENGTH, DisableOrderEntryResponseInC["length"]>
>;
export type DisableOrderEntryResponse_may_begin_at_any_address_in_C = Proof<
  Same<1, DisableOrderEntryResponseInC["alignment"]>
>;
export type DisableOrderEntryResponse_has_the_fields_it_has_in_C = Proof<
  Same<keyof DisableOrderEntryResponseFields, keyof DisableOrderEntryResponseInC["fields"]>
>;
export type DisableOrderEntryResponse_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof DisableOrderEntryResponseView.TYPE, DisableOrderEntryResponseInC["type"]>
>;
export type DisableOrderEntryResponse_message_type_begins_at_0 = Proof<
  Same<DisableOrderEntryResponseFields["messageType"]["offset"], 0>
>;
export type DisableOrderEntryResponse_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<DisableOrderEntryResponseFields["messageType"]>,
    DisableOrderEntryResponseInC["fields"]["messageType"]
  >
>;
export type DisableOrderEntryResponse_timestamp_begins_at_1 = Proof<
  Same<
    DisableOrderEntryResponseFields["timestamp"]["offset"],
    1 & DisableOrderEntryResponseFields["messageType"]["limit"]
  >
>;
export type DisableOrderEntryResponse_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<DisableOrderEntryResponseFields["timestamp"]>,
    DisableOrderEntryResponseInC["fields"]["timestamp"]
  >
>;
export type DisableOrderEntryResponse_user_ref_num_begins_at_9 = Proof<
  Same<
    DisableOrderEntryResponseFields["userRefNum"]["offset"],
    9 & DisableOrderEntryResponseFields["timestamp"]["limit"]
  >
>;
export type DisableOrderEntryResponse_user_ref_num_is_where_it_is_in_C = Proof<
  Same<
    InC<DisableOrderEntryResponseFields["userRefNum"]>,
    DisableOrderEntryResponseInC["fields"]["userRefNum"]
  >
>;
export type DisableOrderEntryResponse_firm_begins_at_13 = Proof<
  Same<
    DisableOrderEntryResponseFields["firm"]["offset"],
    13 & DisableOrderEntryResponseFields["userRefNum"]["limit"]
  >
>;
export type DisableOrderEntryResponse_firm_is_where_it_is_in_C = Proof<
  Same<InC<DisableOrderEntryResponseFields["firm"]>, DisableOrderEntryResponseInC["fields"]["firm"]>
>;
export type DisableOrderEntryResponse_appendage_length_begins_at_17 = Proof<
  Same<
    DisableOrderEntryResponseFields["appendageLength"]["offset"],
    17 & DisableOrderEntryResponseFields["firm"]["limit"]
  >
>;
export type DisableOrderEntryResponse_appendage_length_is_where_it_is_in_C = Proof<
  Same<
    InC<DisableOrderEntryResponseFields["appendageLength"]>,
    DisableOrderEntryResponseInC["fields"]["appendageLength"]
  >
>;
export type DisableOrderEntryResponse_ends_with_its_last_field = Proof<
  Same<
    DisableOrderEntryResponseFields["appendageLength"]["limit"],
    typeof DisableOrderEntryResponseView.LENGTH
  >
>;

type EnableOrderEntryResponseFields = typeof EnableOrderEntryResponseView.FIELDS;
type EnableOrderEntryResponseInC = CompiledLayout["enableOrderEntryResponse"];
export type EnableOrderEntryResponse_is_19_bytes_long = Proof<
  Same<typeof EnableOrderEntryResponseView.LENGTH, 19>
>;
export type EnableOrderEntryResponse_is_as_long_in_C = Proof<
  Same<typeof EnableOrderEntryResponseView.LENGTH, EnableOrderEntryResponseInC["length"]>
>;
export type EnableOrderEntryResponse_may_begin_at_any_address_in_C = Proof<
  Same<1, EnableOrderEntryResponseInC["alignment"]>
>;
export type EnableOrderEntryResponse_has_the_fields_it_has_in_C = Proof<
  Same<keyof EnableOrderEntryResponseFields, keyof EnableOrderEntryResponseInC["fields"]>
>;
export type EnableOrderEntryResponse_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof EnableOrderEntryResponseView.TYPE, EnableOrderEntryResponseInC["type"]>
>;
export type EnableOrderEntryResponse_message_type_begins_at_0 = Proof<
  Same<EnableOrderEntryResponseFields["messageType"]["offset"], 0>
>;
export type EnableOrderEntryResponse_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<EnableOrderEntryResponseFields["messageType"]>,
    EnableOrderEntryResponseInC["fields"]["messageType"]
  >
>;
export type EnableOrderEntryResponse_timestamp_begins_at_1 = Proof<
  Same<
    EnableOrderEntryResponseFields["timestamp"]["offset"],
    1 & EnableOrderEntryResponseFields["messageType"]["limit"]
  >
>;
export type EnableOrderEntryResponse_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<EnableOrderEntryResponseFields["timestamp"]>,
    EnableOrderEntryResponseInC["fields"]["timestamp"]
  >
>;
export type EnableOrderEntryResponse_user_ref_num_begins_at_9 = Proof<
  Same<
    EnableOrderEntryResponseFields["userRefNum"]["offset"],
    9 & EnableOrderEntryResponseFields["timestamp"]["limit"]
  >
>;
export type EnableOrderEntryResponse_user_ref_num_is_where_it_is_in_C = Proof<
  Same<
    InC<EnableOrderEntryResponseFields["userRefNum"]>,
    EnableOrderEntryResponseInC["fields"]["userRefNum"]
  >
>;
export type EnableOrderEntryResponse_firm_begins_at_13 = Proof<
  Same<
    EnableOrderEntryResponseFields["firm"]["offset"],
    13 & EnableOrderEntryResponseFields["userRefNum"]["limit"]
  >
>;
export type EnableOrderEntryResponse_firm_is_where_it_is_in_C = Proof<
  Same<InC<EnableOrderEntryResponseFields["firm"]>, EnableOrderEntryResponseInC["fields"]["firm"]>
>;
export type EnableOrderEntryResponse_appendage_length_begins_at_17 = Proof<
  Same<
    EnableOrderEntryResponseFields["appendageLength"]["offset"],
    17 & EnableOrderEntryResponseFields["firm"]["limit"]
  >
>;
export type EnableOrderEntryResponse_appendage_length_is_where_it_is_in_C = Proof<
  Same<
    InC<EnableOrderEntryResponseFields["appendageLength"]>,
    EnableOrderEntryResponseInC["fields"]["appendageLength"]
  >
>;
export type EnableOrderEntryResponse_ends_with_its_last_field = Proof<
  Same<
    EnableOrderEntryResponseFields["appendageLength"]["limit"],
    typeof EnableOrderEntryResponseView.LENGTH
  >
>;

type AccountQueryResponseFields = typeof AccountQueryResponseView.FIELDS;
type AccountQueryResponseInC = CompiledLayout["accountQueryResponse"];
export type AccountQueryResponse_is_13_bytes_long = Proof<
  Same<typeof AccountQueryResponseView.LENGTH, 13>
>;
export type AccountQueryResponse_is_as_long_in_C = Proof<
  Same<typeof AccountQueryResponseView.LENGTH, AccountQueryResponseInC["length"]>
>;
export type AccountQueryResponse_may_begin_at_any_address_in_C = Proof<
  Same<1, AccountQueryResponseInC["alignment"]>
>;
export type AccountQueryResponse_has_the_fields_it_has_in_C = Proof<
  Same<keyof AccountQueryResponseFields, keyof AccountQueryResponseInC["fields"]>
>;
export type AccountQueryResponse_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof AccountQueryResponseView.TYPE, AccountQueryResponseInC["type"]>
>;
export type AccountQueryResponse_message_type_begins_at_0 = Proof<
  Same<AccountQueryResponseFields["messageType"]["offset"], 0>
>;
export type AccountQueryResponse_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<AccountQueryResponseFields["messageType"]>,
    AccountQueryResponseInC["fields"]["messageType"]
  >
>;
export type AccountQueryResponse_timestamp_begins_at_1 = Proof<
  Same<
    AccountQueryResponseFields["timestamp"]["offset"],
    1 & AccountQueryResponseFields["messageType"]["limit"]
  >
>;
export type AccountQueryResponse_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<AccountQueryResponseFields["timestamp"]>, AccountQueryResponseInC["fields"]["timestamp"]>
>;
export type AccountQueryResponse_next_user_ref_num_begins_at_9 = Proof<
  Same<
    AccountQueryResponseFields["nextUserRefNum"]["offset"],
    9 & AccountQueryResponseFields["timestamp"]["limit"]
  >
>;
export type AccountQueryResponse_next_user_ref_num_is_where_it_is_in_C = Proof<
  Same<
    InC<AccountQueryResponseFields["nextUserRefNum"]>,
    AccountQueryResponseInC["fields"]["nextUserRefNum"]
  >
>;
export type AccountQueryResponse_ends_with_its_last_field = Proof<
  Same<
    AccountQueryResponseFields["nextUserRefNum"]["limit"],
    typeof AccountQueryResponseView.LENGTH
  >
>;

type AppendageBlockFields = typeof AppendageBlockView.FIELDS;
type AppendageBlockInC = CompiledLayout["appendageBlock"];
export type AppendageBlock_is_2_bytes_long = Proof<Same<typeof AppendageBlockView.LENGTH, 2>>;
export type AppendageBlock_is_as_long_in_C = Proof<
  Same<typeof AppendageBlockView.LENGTH, AppendageBlockInC["length"]>
>;
export type AppendageBlock_may_begin_at_any_address_in_C = Proof<
  Same<1, AppendageBlockInC["alignment"]>
>;
export type AppendageBlock_has_the_fields_it_has_in_C = Proof<
  Same<keyof AppendageBlockFields, keyof AppendageBlockInC["fields"]>
>;
export type AppendageBlock_appendage_length_begins_at_0 = Proof<
  Same<AppendageBlockFields["appendageLength"]["offset"], 0>
>;
export type AppendageBlock_appendage_length_is_where_it_is_in_C = Proof<
  Same<InC<AppendageBlockFields["appendageLength"]>, AppendageBlockInC["fields"]["appendageLength"]>
>;
export type AppendageBlock_ends_with_its_last_field = Proof<
  Same<AppendageBlockFields["appendageLength"]["limit"], typeof AppendageBlockView.LENGTH>
>;
