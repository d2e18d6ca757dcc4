/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 *
 * Statements about the layout that the TypeScript compiler must find true. There is nothing here
 * at run time.
 */
import type { InC, Proof, Same } from "../../../runtime/index.js";
import type { CompiledLayout } from "./compiled-layout.js";
import type { FINGERPRINT } from "./protocol.js";
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
import type { LegView } from "./leg-view.js";
import type { FlexDacLegView } from "./flex-dac-leg-view.js";

export type Fingerprint_is_that_of_the_C_header = Proof<
  Same<typeof FINGERPRINT, CompiledLayout["fingerprint"]>
>;

type SystemEventFields = typeof SystemEventView.FIELDS;
type SystemEventInC = CompiledLayout["systemEvent"];
export type SystemEvent_is_12_bytes_long = Proof<Same<typeof SystemEventView.LENGTH, 12>>;
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
export type SystemEvent_tracking_number_begins_at_1 = Proof<
  Same<SystemEventFields["trackingNumber"]["offset"], 1 & SystemEventFields["messageType"]["limit"]>
>;
export type SystemEvent_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["trackingNumber"]>, SystemEventInC["fields"]["trackingNumber"]>
>;
export type SystemEvent_timestamp_begins_at_3 = Proof<
  Same<SystemEventFields["timestamp"]["offset"], 3 & SystemEventFields["trackingNumber"]["limit"]>
>;
export type SystemEvent_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["timestamp"]>, SystemEventInC["fields"]["timestamp"]>
>;
export type SystemEvent_event_code_begins_at_11 = Proof<
  Same<SystemEventFields["eventCode"]["offset"], 11 & SystemEventFields["timestamp"]["limit"]>
>;
export type SystemEvent_event_code_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["eventCode"]>, SystemEventInC["fields"]["eventCode"]>
>;
export type SystemEvent_ends_with_its_last_field = Proof<
  Same<SystemEventFields["eventCode"]["limit"], typeof SystemEventView.LENGTH>
>;

type ComplexStrategyDirectoryFields = typeof ComplexStrategyDirectoryView.FIELDS;
type ComplexStrategyDirectoryInC = CompiledLayout["complexStrategyDirectory"];
export type ComplexStrategyDirectory_is_46_bytes_long = Proof<
  Same<typeof ComplexStrategyDirectoryView.LENGTH, 46>
>;
export type ComplexStrategyDirectory_is_as_long_in_C = Proof<
  Same<typeof ComplexStrategyDirectoryView.LENGTH, ComplexStrategyDirectoryInC["length"]>
>;
export type ComplexStrategyDirectory_may_begin_at_any_address_in_C = Proof<
  Same<1, ComplexStrategyDirectoryInC["alignment"]>
>;
export type ComplexStrategyDirectory_has_the_fields_it_has_in_C = Proof<
  Same<keyof ComplexStrategyDirectoryFields, keyof ComplexStrategyDirectoryInC["fields"]>
>;
export type ComplexStrategyDirectory_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof ComplexStrategyDirectoryView.TYPE, ComplexStrategyDirectoryInC["type"]>
>;
export type ComplexStrategyDirectory_message_type_begins_at_0 = Proof<
  Same<ComplexStrategyDirectoryFields["messageType"]["offset"], 0>
>;
export type ComplexStrategyDirectory_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyDirectoryFields["messageType"]>,
    ComplexStrategyDirectoryInC["fields"]["messageType"]
  >
>;
export type ComplexStrategyDirectory_tracking_number_begins_at_1 = Proof<
  Same<
    ComplexStrategyDirectoryFields["trackingNumber"]["offset"],
    1 & ComplexStrategyDirectoryFields["messageType"]["limit"]
  >
>;
export type ComplexStrategyDirectory_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyDirectoryFields["trackingNumber"]>,
    ComplexStrategyDirectoryInC["fields"]["trackingNumber"]
  >
>;
export type ComplexStrategyDirectory_timestamp_begins_at_3 = Proof<
  Same<
    ComplexStrategyDirectoryFields["timestamp"]["offset"],
    3 & ComplexStrategyDirectoryFields["trackingNumber"]["limit"]
  >
>;
export type ComplexStrategyDirectory_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyDirectoryFields["timestamp"]>,
    ComplexStrategyDirectoryInC["fields"]["timestamp"]
  >
>;
export type ComplexStrategyDirectory_strategy_id_begins_at_11 = Proof<
  Same<
    ComplexStrategyDirectoryFields["strategyId"]["offset"],
    11 & ComplexStrategyDirectoryFields["timestamp"]["limit"]
  >
>;
export type ComplexStrategyDirectory_strategy_id_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyDirectoryFields["strategyId"]>,
    ComplexStrategyDirectoryInC["fields"]["strategyId"]
  >
>;
export type ComplexStrategyDirectory_strategy_type_begins_at_15 = Proof<
  Same<
    ComplexStrategyDirectoryFields["strategyType"]["offset"],
    15 & ComplexStrategyDirectoryFields["strategyId"]["limit"]
  >
>;
export type ComplexStrategyDirectory_strategy_type_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyDirectoryFields["strategyType"]>,
    ComplexStrategyDirectoryInC["fields"]["strategyType"]
  >
>;
export type ComplexStrategyDirectory_underlying_symbol_begins_at_16 = Proof<
  Same<
    ComplexStrategyDirectoryFields["underlyingSymbol"]["offset"],
    16 & ComplexStrategyDirectoryFields["strategyType"]["limit"]
  >
>;
export type ComplexStrategyDirectory_underlying_symbol_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyDirectoryFields["underlyingSymbol"]>,
    ComplexStrategyDirectoryInC["fields"]["underlyingSymbol"]
  >
>;
export type ComplexStrategyDirectory_reserved_16_begins_at_29 = Proof<
  Same<
    ComplexStrategyDirectoryFields["reserved16"]["offset"],
    29 & ComplexStrategyDirectoryFields["underlyingSymbol"]["limit"]
  >
>;
export type ComplexStrategyDirectory_reserved_16_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyDirectoryFields["reserved16"]>,
    ComplexStrategyDirectoryInC["fields"]["reserved16"]
  >
>;
export type ComplexStrategyDirectory_number_of_legs_begins_at_45 = Proof<
  Same<
    ComplexStrategyDirectoryFields["numberOfLegs"]["offset"],
    45 & ComplexStrategyDirectoryFields["reserved16"]["limit"]
  >
>;
export type ComplexStrategyDirectory_number_of_legs_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyDirectoryFields["numberOfLegs"]>,
    ComplexStrategyDirectoryInC["fields"]["numberOfLegs"]
  >
>;
export type ComplexStrategyDirectory_ends_with_its_last_field = Proof<
  Same<
    ComplexStrategyDirectoryFields["numberOfLegs"]["limit"],
    typeof ComplexStrategyDirectoryView.LENGTH
  >
>;

type StrategyTradingActionFields = typeof StrategyTradingActionView.FIELDS;
type StrategyTradingActionInC = CompiledLayout["strategyTradingAction"];
export type StrategyTradingAction_is_16_bytes_long = Proof<
  Same<typeof StrategyTradingActionView.LENGTH, 16>
>;
export type StrategyTradingAction_is_as_long_in_C = Proof<
  Same<typeof StrategyTradingActionView.LENGTH, StrategyTradingActionInC["length"]>
>;
export type StrategyTradingAction_may_begin_at_any_address_in_C = Proof<
  Same<1, StrategyTradingActionInC["alignment"]>
>;
export type StrategyTradingAction_has_the_fields_it_has_in_C = Proof<
  Same<keyof StrategyTradingActionFields, keyof StrategyTradingActionInC["fields"]>
>;
export type StrategyTradingAction_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof StrategyTradingActionView.TYPE, StrategyTradingActionInC["type"]>
>;
export type StrategyTradingAction_message_type_begins_at_0 = Proof<
  Same<StrategyTradingActionFields["messageType"]["offset"], 0>
>;
export type StrategyTradingAction_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<StrategyTradingActionFields["messageType"]>,
    StrategyTradingActionInC["fields"]["messageType"]
  >
>;
export type StrategyTradingAction_tracking_number_begins_at_1 = Proof<
  Same<
    StrategyTradingActionFields["trackingNumber"]["offset"],
    1 & StrategyTradingActionFields["messageType"]["limit"]
  >
>;
export type StrategyTradingAction_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<StrategyTradingActionFields["trackingNumber"]>,
    StrategyTradingActionInC["fields"]["trackingNumber"]
  >
>;
export type StrategyTradingAction_timestamp_begins_at_3 = Proof<
  Same<
    StrategyTradingActionFields["timestamp"]["offset"],
    3 & StrategyTradingActionFields["trackingNumber"]["limit"]
  >
>;
export type StrategyTradingAction_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<StrategyTradingActionFields["timestamp"]>,
    StrategyTradingActionInC["fields"]["timestamp"]
  >
>;
export type StrategyTradingAction_strategy_id_begins_at_11 = Proof<
  Same<
    StrategyTradingActionFields["strategyId"]["offset"],
    11 & StrategyTradingActionFields["timestamp"]["limit"]
  >
>;
export type StrategyTradingAction_strategy_id_is_where_it_is_in_C = Proof<
  Same<
    InC<StrategyTradingActionFields["strategyId"]>,
    StrategyTradingActionInC["fields"]["strategyId"]
  >
>;
export type StrategyTradingAction_current_trading_state_begins_at_15 = Proof<
  Same<
    StrategyTradingActionFields["currentTradingState"]["offset"],
    15 & StrategyTradingActionFields["strategyId"]["limit"]
  >
>;
export type StrategyTradingAction_current_trading_state_is_where_it_is_in_C = Proof<
  Same<
    InC<StrategyTradingActionFields["currentTradingState"]>,
    StrategyTradingActionInC["fields"]["currentTradingState"]
  >
>;
export type StrategyTradingAction_ends_with_its_last_field = Proof<
  Same<
    StrategyTradingActionFields["currentTradingState"]["limit"],
    typeof StrategyTradingActionView.LENGTH
  >
>;

type AddOrderShortFormFields = typeof AddOrderShortFormView.FIELDS;
type AddOrderShortFormInC = CompiledLayout["addOrderShortForm"];
export type AddOrderShortForm_is_33_bytes_long = Proof<
  Same<typeof AddOrderShortFormView.LENGTH, 33>
>;
export type AddOrderShortForm_is_as_long_in_C = Proof<
  Same<typeof AddOrderShortFormView.LENGTH, AddOrderShortFormInC["length"]>
>;
export type AddOrderShortForm_may_begin_at_any_address_in_C = Proof<
  Same<1, AddOrderShortFormInC["alignment"]>
>;
export type AddOrderShortForm_has_the_fields_it_has_in_C = Proof<
  Same<keyof AddOrderShortFormFields, keyof AddOrderShortFormInC["fields"]>
>;
export type AddOrderShortForm_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof AddOrderShortFormView.TYPE, AddOrderShortFormInC["type"]>
>;
export type AddOrderShortForm_message_type_begins_at_0 = Proof<
  Same<AddOrderShortFormFields["messageType"]["offset"], 0>
>;
export type AddOrderShortForm_message_type_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderShortFormFields["messageType"]>, AddOrderShortFormInC["fields"]["messageType"]>
>;
export type AddOrderShortForm_tracking_number_begins_at_1 = Proof<
  Same<
    AddOrderShortFormFields["trackingNumber"]["offset"],
    1 & AddOrderShortFormFields["messageType"]["limit"]
  >
>;
export type AddOrderShortForm_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderShortFormFields["trackingNumber"]>,
    AddOrderShortFormInC["fields"]["trackingNumber"]
  >
>;
export type AddOrderShortForm_timestamp_begins_at_3 = Proof<
  Same<
    AddOrderShortFormFields["timestamp"]["offset"],
    3 & AddOrderShortFormFields["trackingNumber"]["limit"]
  >
>;
export type AddOrderShortForm_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderShortFormFields["timestamp"]>, AddOrderShortFormInC["fields"]["timestamp"]>
>;
export type AddOrderShortForm_strategy_id_begins_at_11 = Proof<
  Same<
    AddOrderShortFormFields["strategyId"]["offset"],
    11 & AddOrderShortFormFields["timestamp"]["limit"]
  >
>;
export type AddOrderShortForm_strategy_id_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderShortFormFields["strategyId"]>, AddOrderShortFormInC["fields"]["strategyId"]>
>;
export type AddOrderShortForm_order_reference_number_begins_at_15 = Proof<
  Same<
    AddOrderShortFormFields["orderReferenceNumber"]["offset"],
    15 & AddOrderShortFormFields["strategyId"]["limit"]
  >
>;
export type AddOrderShortForm_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderShortFormFields["orderReferenceNumber"]>,
    AddOrderShortFormInC["fields"]["orderReferenceNumber"]
  >
>;
export type AddOrderShortForm_depth_side_begins_at_23 = Proof<
  Same<
    AddOrderShortFormFields["depthSide"]["offset"],
    23 & AddOrderShortFormFields["orderReferenceNumber"]["limit"]
  >
>;
export type AddOrderShortForm_depth_side_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderShortFormFields["depthSide"]>, AddOrderShortFormInC["fields"]["depthSide"]>
>;
export type AddOrderShortForm_depth_order_capacity_begins_at_24 = Proof<
  Same<
    AddOrderShortFormFields["depthOrderCapacity"]["offset"],
    24 & AddOrderShortFormFields["depthSide"]["limit"]
  >
>;
export type AddOrderShortForm_depth_order_capacity_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderShortFormFields["depthOrderCapacity"]>,
    AddOrderShortFormInC["fields"]["depthOrderCapacity"]
  >
>;
export type AddOrderShortForm_price_short_begins_at_25 = Proof<
  Same<
    AddOrderShortFormFields["priceShort"]["offset"],
    25 & AddOrderShortFormFields["depthOrderCapacity"]["limit"]
  >
>;
export type AddOrderShortForm_price_short_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderShortFormFields["priceShort"]>, AddOrderShortFormInC["fields"]["priceShort"]>
>;
export type AddOrderShortForm_price_short_has_2_decimals = Proof<
  Same<
    typeof AddOrderShortFormView.PRICE_SHORT_DECIMALS,
    2 & AddOrderShortFormInC["fields"]["priceShort"]["decimals"]
  >
>;
export type AddOrderShortForm_volume_short_begins_at_27 = Proof<
  Same<
    AddOrderShortFormFields["volumeShort"]["offset"],
    27 & AddOrderShortFormFields["priceShort"]["limit"]
  >
>;
export type AddOrderShortForm_volume_short_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderShortFormFields["volumeShort"]>, AddOrderShortFormInC["fields"]["volumeShort"]>
>;
export type AddOrderShortForm_scope_begins_at_29 = Proof<
  Same<
    AddOrderShortFormFields["scope"]["offset"],
    29 & AddOrderShortFormFields["volumeShort"]["limit"]
  >
>;
export type AddOrderShortForm_scope_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderShortFormFields["scope"]>, AddOrderShortFormInC["fields"]["scope"]>
>;
export type AddOrderShortForm_reserved_3_begins_at_30 = Proof<
  Same<
    AddOrderShortFormFields["reserved3"]["offset"],
    30 & AddOrderShortFormFields["scope"]["limit"]
  >
>;
export type AddOrderShortForm_reserved_3_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderShortFormFields["reserved3"]>, AddOrderShortFormInC["fields"]["reserved3"]>
>;
export type AddOrderShortForm_ends_with_its_last_field = Proof<
  Same<AddOrderShortFormFields["reserved3"]["limit"], typeof AddOrderShortFormView.LENGTH>
>;

type AddOrderLongFormFields = typeof AddOrderLongFormView.FIELDS;
type AddOrderLongFormInC = CompiledLayout["addOrderLongForm"];
export type AddOrderLongForm_is_37_bytes_long = Proof<Same<typeof AddOrderLongFormView.LENGTH, 37>>;
export type AddOrderLongForm_is_as_long_in_C = Proof<
  Same<typeof AddOrderLongFormView.LENGTH, AddOrderLongFormInC["length"]>
>;
export type AddOrderLongForm_may_begin_at_any_address_in_C = Proof<
  Same<1, AddOrderLongFormInC["alignment"]>
>;
export type AddOrderLongForm_has_the_fields_it_has_in_C = Proof<
  Same<keyof AddOrderLongFormFields, keyof AddOrderLongFormInC["fields"]>
>;
export type AddOrderLongForm_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof AddOrderLongFormView.TYPE, AddOrderLongFormInC["type"]>
>;
export type AddOrderLongForm_message_type_begins_at_0 = Proof<
  Same<AddOrderLongFormFields["messageType"]["offset"], 0>
>;
export type AddOrderLongForm_message_type_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderLongFormFields["messageType"]>, AddOrderLongFormInC["fields"]["messageType"]>
>;
export type AddOrderLongForm_tracking_number_begins_at_1 = Proof<
  Same<
    AddOrderLongFormFields["trackingNumber"]["offset"],
    1 & AddOrderLongFormFields["messageType"]["limit"]
  >
>;
export type AddOrderLongForm_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderLongFormFields["trackingNumber"]>,
    AddOrderLongFormInC["fields"]["trackingNumber"]
  >
>;
export type AddOrderLongForm_timestamp_begins_at_3 = Proof<
  Same<
    AddOrderLongFormFields["timestamp"]["offset"],
    3 & AddOrderLongFormFields["trackingNumber"]["limit"]
  >
>;
export type AddOrderLongForm_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderLongFormFields["timestamp"]>, AddOrderLongFormInC["fields"]["timestamp"]>
>;
export type AddOrderLongForm_strategy_id_begins_at_11 = Proof<
  Same<
    AddOrderLongFormFields["strategyId"]["offset"],
    11 & AddOrderLongFormFields["timestamp"]["limit"]
  >
>;
export type AddOrderLongForm_strategy_id_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderLongFormFields["strategyId"]>, AddOrderLongFormInC["fields"]["strategyId"]>
>;
export type AddOrderLongForm_order_reference_number_begins_at_15 = Proof<
  Same<
    AddOrderLongFormFields["orderReferenceNumber"]["offset"],
    15 & AddOrderLongFormFields["strategyId"]["limit"]
  >
>;
export type AddOrderLongForm_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderLongFormFields["orderReferenceNumber"]>,
    AddOrderLongFormInC["fields"]["orderReferenceNumber"]
  >
>;
export type AddOrderLongForm_depth_side_begins_at_23 = Proof<
  Same<
    AddOrderLongFormFields["depthSide"]["offset"],
    23 & AddOrderLongFormFields["orderReferenceNumber"]["limit"]
  >
>;
export type AddOrderLongForm_depth_side_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderLongFormFields["depthSide"]>, AddOrderLongFormInC["fields"]["depthSide"]>
>;
export type AddOrderLongForm_depth_order_capacity_begins_at_24 = Proof<
  Same<
    AddOrderLongFormFields["depthOrderCapacity"]["offset"],
    24 & AddOrderLongFormFields["depthSide"]["limit"]
  >
>;
export type AddOrderLongForm_depth_order_capacity_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderLongFormFields["depthOrderCapacity"]>,
    AddOrderLongFormInC["fields"]["depthOrderCapacity"]
  >
>;
export type AddOrderLongForm_price_long_begins_at_25 = Proof<
  Same<
    AddOrderLongFormFields["priceLong"]["offset"],
    25 & AddOrderLongFormFields["depthOrderCapacity"]["limit"]
  >
>;
export type AddOrderLongForm_price_long_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderLongFormFields["priceLong"]>, AddOrderLongFormInC["fields"]["priceLong"]>
>;
export type AddOrderLongForm_price_long_has_4_decimals = Proof<
  Same<
    typeof AddOrderLongFormView.PRICE_LONG_DECIMALS,
    4 & AddOrderLongFormInC["fields"]["priceLong"]["decimals"]
  >
>;
export type AddOrderLongForm_volume_long_begins_at_29 = Proof<
  Same<
    AddOrderLongFormFields["volumeLong"]["offset"],
    29 & AddOrderLongFormFields["priceLong"]["limit"]
  >
>;
export type AddOrderLongForm_volume_long_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderLongFormFields["volumeLong"]>, AddOrderLongFormInC["fields"]["volumeLong"]>
>;
export type AddOrderLongForm_scope_begins_at_33 = Proof<
  Same<
    AddOrderLongFormFields["scope"]["offset"],
    33 & AddOrderLongFormFields["volumeLong"]["limit"]
  >
>;
export type AddOrderLongForm_scope_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderLongFormFields["scope"]>, AddOrderLongFormInC["fields"]["scope"]>
>;
export type AddOrderLongForm_reserved_3_begins_at_34 = Proof<
  Same<AddOrderLongFormFields["reserved3"]["offset"], 34 & AddOrderLongFormFields["scope"]["limit"]>
>;
export type AddOrderLongForm_reserved_3_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderLongFormFields["reserved3"]>, AddOrderLongFormInC["fields"]["reserved3"]>
>;
export type AddOrderLongForm_ends_with_its_last_field = Proof<
  Same<AddOrderLongFormFields["reserved3"]["limit"], typeof AddOrderLongFormView.LENGTH>
>;

type SingleSideExecutedFields = typeof SingleSideExecutedView.FIELDS;
type SingleSideExecutedInC = CompiledLayout["singleSideExecuted"];
export type SingleSideExecuted_is_40_bytes_long = Proof<
  Same<typeof SingleSideExecutedView.LENGTH, 40>
>;
export type SingleSideExecuted_is_as_long_in_C = Proof<
  Same<typeof SingleSideExecutedView.LENGTH, SingleSideExecutedInC["length"]>
>;
export type SingleSideExecuted_may_begin_at_any_address_in_C = Proof<
  Same<1, SingleSideExecutedInC["alignment"]>
>;
export type SingleSideExecuted_has_the_fields_it_has_in_C = Proof<
  Same<keyof SingleSideExecutedFields, keyof SingleSideExecutedInC["fields"]>
>;
export type SingleSideExecuted_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SingleSideExecutedView.TYPE, SingleSideExecutedInC["type"]>
>;
export type SingleSideExecuted_message_type_begins_at_0 = Proof<
  Same<SingleSideExecutedFields["messageType"]["offset"], 0>
>;
export type SingleSideExecuted_message_type_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideExecutedFields["messageType"]>, SingleSideExecutedInC["fields"]["messageType"]>
>;
export type SingleSideExecuted_tracking_number_begins_at_1 = Proof<
  Same<
    SingleSideExecutedFields["trackingNumber"]["offset"],
    1 & SingleSideExecutedFields["messageType"]["limit"]
  >
>;
export type SingleSideExecuted_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedFields["trackingNumber"]>,
    SingleSideExecutedInC["fields"]["trackingNumber"]
  >
>;
export type SingleSideExecuted_timestamp_begins_at_3 = Proof<
  Same<
    SingleSideExecutedFields["timestamp"]["offset"],
    3 & SingleSideExecutedFields["trackingNumber"]["limit"]
  >
>;
export type SingleSideExecuted_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideExecutedFields["timestamp"]>, SingleSideExecutedInC["fields"]["timestamp"]>
>;
export type SingleSideExecuted_strategy_id_begins_at_11 = Proof<
  Same<
    SingleSideExecutedFields["strategyId"]["offset"],
    11 & SingleSideExecutedFields["timestamp"]["limit"]
  >
>;
export type SingleSideExecuted_strategy_id_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideExecutedFields["strategyId"]>, SingleSideExecutedInC["fields"]["strategyId"]>
>;
export type SingleSideExecuted_order_reference_number_begins_at_15 = Proof<
  Same<
    SingleSideExecutedFields["orderReferenceNumber"]["offset"],
    15 & SingleSideExecutedFields["strategyId"]["limit"]
  >
>;
export type SingleSideExecuted_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedFields["orderReferenceNumber"]>,
    SingleSideExecutedInC["fields"]["orderReferenceNumber"]
  >
>;
export type SingleSideExecuted_executed_volume_begins_at_23 = Proof<
  Same<
    SingleSideExecutedFields["executedVolume"]["offset"],
    23 & SingleSideExecutedFields["orderReferenceNumber"]["limit"]
  >
>;
export type SingleSideExecuted_executed_volume_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedFields["executedVolume"]>,
    SingleSideExecutedInC["fields"]["executedVolume"]
  >
>;
export type SingleSideExecuted_trade_condition_begins_at_27 = Proof<
  Same<
    SingleSideExecutedFields["tradeCondition"]["offset"],
    27 & SingleSideExecutedFields["executedVolume"]["limit"]
  >
>;
export type SingleSideExecuted_trade_condition_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedFields["tradeCondition"]>,
    SingleSideExecutedInC["fields"]["tradeCondition"]
  >
>;
export type SingleSideExecuted_auction_id_begins_at_28 = Proof<
  Same<
    SingleSideExecutedFields["auctionId"]["offset"],
    28 & SingleSideExecutedFields["tradeCondition"]["limit"]
  >
>;
export type SingleSideExecuted_auction_id_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideExecutedFields["auctionId"]>, SingleSideExecutedInC["fields"]["auctionId"]>
>;
export type SingleSideExecuted_cross_number_begins_at_32 = Proof<
  Same<
    SingleSideExecutedFields["crossNumber"]["offset"],
    32 & SingleSideExecutedFields["auctionId"]["limit"]
  >
>;
export type SingleSideExecuted_cross_number_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideExecutedFields["crossNumber"]>, SingleSideExecutedInC["fields"]["crossNumber"]>
>;
export type SingleSideExecuted_match_number_begins_at_36 = Proof<
  Same<
    SingleSideExecutedFields["matchNumber"]["offset"],
    36 & SingleSideExecutedFields["crossNumber"]["limit"]
  >
>;
export type SingleSideExecuted_match_number_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideExecutedFields["matchNumber"]>, SingleSideExecutedInC["fields"]["matchNumber"]>
>;
export type SingleSideExecuted_ends_with_its_last_field = Proof<
  Same<SingleSideExecutedFields["matchNumber"]["limit"], typeof SingleSideExecutedView.LENGTH>
>;

type SingleSideExecutedWithPriceFields = typeof SingleSideExecutedWithPriceView.FIELDS;
type SingleSideExecutedWithPriceInC = CompiledLayout["singleSideExecutedWithPrice"];
export type SingleSideExecutedWithPrice_is_45_bytes_long = Proof<
  Same<typeof SingleSideExecutedWithPriceView.LENGTH, 45>
>;
export type SingleSideExecutedWithPrice_is_as_long_in_C = Proof<
  Same<typeof SingleSideExecutedWithPriceView.LENGTH, SingleSideExecutedWithPriceInC["length"]>
>;
export type SingleSideExecutedWithPrice_may_begin_at_any_address_in_C = Proof<
  Same<1, SingleSideExecutedWithPriceInC["alignment"]>
>;
export type SingleSideExecutedWithPrice_has_the_fields_it_has_in_C = Proof<
  Same<keyof SingleSideExecutedWithPriceFields, keyof SingleSideExecutedWithPriceInC["fields"]>
>;
export type SingleSideExecutedWithPrice_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SingleSideExecutedWithPriceView.TYPE, SingleSideExecutedWithPriceInC["type"]>
>;
export type SingleSideExecutedWithPrice_message_type_begins_at_0 = Proof<
  Same<SingleSideExecutedWithPriceFields["messageType"]["offset"], 0>
>;
export type SingleSideExecutedWithPrice_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["messageType"]>,
    SingleSideExecutedWithPriceInC["fields"]["messageType"]
  >
>;
export type SingleSideExecutedWithPrice_tracking_number_begins_at_1 = Proof<
  Same<
    SingleSideExecutedWithPriceFields["trackingNumber"]["offset"],
    1 & SingleSideExecutedWithPriceFields["messageType"]["limit"]
  >
>;
export type SingleSideExecutedWithPrice_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["trackingNumber"]>,
    SingleSideExecutedWithPriceInC["fields"]["trackingNumber"]
  >
>;
export type SingleSideExecutedWithPrice_timestamp_begins_at_3 = Proof<
  Same<
    SingleSideExecutedWithPriceFields["timestamp"]["offset"],
    3 & SingleSideExecutedWithPriceFields["trackingNumber"]["limit"]
  >
>;
export type SingleSideExecutedWithPrice_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["timestamp"]>,
    SingleSideExecutedWithPriceInC["fields"]["timestamp"]
  >
>;
export type SingleSideExecutedWithPrice_strategy_id_begins_at_11 = Proof<
  Same<
    SingleSideExecutedWithPriceFields["strategyId"]["offset"],
    11 & SingleSideExecutedWithPriceFields["timestamp"]["limit"]
  >
>;
export type SingleSideExecutedWithPrice_strategy_id_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["strategyId"]>,
    SingleSideExecutedWithPriceInC["fields"]["strategyId"]
  >
>;
export type SingleSideExecutedWithPrice_order_reference_number_begins_at_15 = Proof<
  Same<
    SingleSideExecutedWithPriceFields["orderReferenceNumber"]["offset"],
    15 & SingleSideExecutedWithPriceFields["strategyId"]["limit"]
  >
>;
export type SingleSideExecutedWithPrice_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["orderReferenceNumber"]>,
    SingleSideExecutedWithPriceInC["fields"]["orderReferenceNumber"]
  >
>;
export type SingleSideExecutedWithPrice_cross_number_begins_at_23 = Proof<
  Same<
    SingleSideExecutedWithPriceFields["crossNumber"]["offset"],
    23 & SingleSideExecutedWithPriceFields["orderReferenceNumber"]["limit"]
  >
>;
export type SingleSideExecutedWithPrice_cross_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["crossNumber"]>,
    SingleSideExecutedWithPriceInC["fields"]["crossNumber"]
  >
>;
export type SingleSideExecutedWithPrice_match_number_begins_at_27 = Proof<
  Same<
    SingleSideExecutedWithPriceFields["matchNumber"]["offset"],
    27 & SingleSideExecutedWithPriceFields["crossNumber"]["limit"]
  >
>;
export type SingleSideExecutedWithPrice_match_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["matchNumber"]>,
    SingleSideExecutedWithPriceInC["fields"]["matchNumber"]
  >
>;
export type SingleSideExecutedWithPrice_reserved_1_begins_at_31 = Proof<
  Same<
    SingleSideExecutedWithPriceFields["reserved1"]["offset"],
    31 & SingleSideExecutedWithPriceFields["matchNumber"]["limit"]
  >
>;
export type SingleSideExecutedWithPrice_reserved_1_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["reserved1"]>,
    SingleSideExecutedWithPriceInC["fields"]["reserved1"]
  >
>;
export type SingleSideExecutedWithPrice_price_long_begins_at_32 = Proof<
  Same<
    SingleSideExecutedWithPriceFields["priceLong"]["offset"],
    32 & SingleSideExecutedWithPriceFields["reserved1"]["limit"]
  >
>;
export type SingleSideExecutedWithPrice_price_long_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["priceLong"]>,
    SingleSideExecutedWithPriceInC["fields"]["priceLong"]
  >
>;
export type SingleSideExecutedWithPrice_price_long_has_4_decimals = Proof<
  Same<
    typeof SingleSideExecutedWithPriceView.PRICE_LONG_DECIMALS,
    4 & SingleSideExecutedWithPriceInC["fields"]["priceLong"]["decimals"]
  >
>;
export type SingleSideExecutedWithPrice_volume_long_begins_at_36 = Proof<
  Same<
    SingleSideExecutedWithPriceFields["volumeLong"]["offset"],
    36 & SingleSideExecutedWithPriceFields["priceLong"]["limit"]
  >
>;
export type SingleSideExecutedWithPrice_volume_long_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["volumeLong"]>,
    SingleSideExecutedWithPriceInC["fields"]["volumeLong"]
  >
>;
export type SingleSideExecutedWithPrice_trade_condition_begins_at_40 = Proof<
  Same<
    SingleSideExecutedWithPriceFields["tradeCondition"]["offset"],
    40 & SingleSideExecutedWithPriceFields["volumeLong"]["limit"]
  >
>;
export type SingleSideExecutedWithPrice_trade_condition_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["tradeCondition"]>,
    SingleSideExecutedWithPriceInC["fields"]["tradeCondition"]
  >
>;
export type SingleSideExecutedWithPrice_auction_id_begins_at_41 = Proof<
  Same<
    SingleSideExecutedWithPriceFields["auctionId"]["offset"],
    41 & SingleSideExecutedWithPriceFields["tradeCondition"]["limit"]
  >
>;
export type SingleSideExecutedWithPrice_auction_id_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideExecutedWithPriceFields["auctionId"]>,
    SingleSideExecutedWithPriceInC["fields"]["auctionId"]
  >
>;
export type SingleSideExecutedWithPrice_ends_with_its_last_field = Proof<
  Same<
    SingleSideExecutedWithPriceFields["auctionId"]["limit"],
    typeof SingleSideExecutedWithPriceView.LENGTH
  >
>;

type SingleSideReplaceShortFormFields = typeof SingleSideReplaceShortFormView.FIELDS;
type SingleSideReplaceShortFormInC = CompiledLayout["singleSideReplaceShortForm"];
export type SingleSideReplaceShortForm_is_40_bytes_long = Proof<
  Same<typeof SingleSideReplaceShortFormView.LENGTH, 40>
>;
export type SingleSideReplaceShortForm_is_as_long_in_C = Proof<
  Same<typeof SingleSideReplaceShortFormView.LENGTH, SingleSideReplaceShortFormInC["length"]>
>;
export type SingleSideReplaceShortForm_may_begin_at_any_address_in_C = Proof<
  Same<1, SingleSideReplaceShortFormInC["alignment"]>
>;
export type SingleSideReplaceShortForm_has_the_fields_it_has_in_C = Proof<
  Same<keyof SingleSideReplaceShortFormFields, keyof SingleSideReplaceShortFormInC["fields"]>
>;
export type SingleSideReplaceShortForm_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SingleSideReplaceShortFormView.TYPE, SingleSideReplaceShortFormInC["type"]>
>;
export type SingleSideReplaceShortForm_message_type_begins_at_0 = Proof<
  Same<SingleSideReplaceShortFormFields["messageType"]["offset"], 0>
>;
export type SingleSideReplaceShortForm_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceShortFormFields["messageType"]>,
    SingleSideReplaceShortFormInC["fields"]["messageType"]
  >
>;
export type SingleSideReplaceShortForm_tracking_number_begins_at_1 = Proof<
  Same<
    SingleSideReplaceShortFormFields["trackingNumber"]["offset"],
    1 & SingleSideReplaceShortFormFields["messageType"]["limit"]
  >
>;
export type SingleSideReplaceShortForm_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceShortFormFields["trackingNumber"]>,
    SingleSideReplaceShortFormInC["fields"]["trackingNumber"]
  >
>;
export type SingleSideReplaceShortForm_timestamp_begins_at_3 = Proof<
  Same<
    SingleSideReplaceShortFormFields["timestamp"]["offset"],
    3 & SingleSideReplaceShortFormFields["trackingNumber"]["limit"]
  >
>;
export type SingleSideReplaceShortForm_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceShortFormFields["timestamp"]>,
    SingleSideReplaceShortFormInC["fields"]["timestamp"]
  >
>;
export type SingleSideReplaceShortForm_strategy_id_begins_at_11 = Proof<
  Same<
    SingleSideReplaceShortFormFields["strategyId"]["offset"],
    11 & SingleSideReplaceShortFormFields["timestamp"]["limit"]
  >
>;
export type SingleSideReplaceShortForm_strategy_id_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceShortFormFields["strategyId"]>,
    SingleSideReplaceShortFormInC["fields"]["strategyId"]
  >
>;
export type SingleSideReplaceShortForm_original_order_reference_number_begins_at_15 = Proof<
  Same<
    SingleSideReplaceShortFormFields["originalOrderReferenceNumber"]["offset"],
    15 & SingleSideReplaceShortFormFields["strategyId"]["limit"]
  >
>;
export type SingleSideReplaceShortForm_original_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceShortFormFields["originalOrderReferenceNumber"]>,
    SingleSideReplaceShortFormInC["fields"]["originalOrderReferenceNumber"]
  >
>;
export type SingleSideReplaceShortForm_new_order_reference_number_begins_at_23 = Proof<
  Same<
    SingleSideReplaceShortFormFields["newOrderReferenceNumber"]["offset"],
    23 & SingleSideReplaceShortFormFields["originalOrderReferenceNumber"]["limit"]
  >
>;
export type SingleSideReplaceShortForm_new_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceShortFormFields["newOrderReferenceNumber"]>,
    SingleSideReplaceShortFormInC["fields"]["newOrderReferenceNumber"]
  >
>;
export type SingleSideReplaceShortForm_price_short_begins_at_31 = Proof<
  Same<
    SingleSideReplaceShortFormFields["priceShort"]["offset"],
    31 & SingleSideReplaceShortFormFields["newOrderReferenceNumber"]["limit"]
  >
>;
export type SingleSideReplaceShortForm_price_short_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceShortFormFields["priceShort"]>,
    SingleSideReplaceShortFormInC["fields"]["priceShort"]
  >
>;
export type SingleSideReplaceShortForm_price_short_has_2_decimals = Proof<
  Same<
    typeof SingleSideReplaceShortFormView.PRICE_SHORT_DECIMALS,
    2 & SingleSideReplaceShortFormInC["fields"]["priceShort"]["decimals"]
  >
>;
export type SingleSideReplaceShortForm_volume_short_begins_at_33 = Proof<
  Same<
    SingleSideReplaceShortFormFields["volumeShort"]["offset"],
    33 & SingleSideReplaceShortFormFields["priceShort"]["limit"]
  >
>;
export type SingleSideReplaceShortForm_volume_short_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceShortFormFields["volumeShort"]>,
    SingleSideReplaceShortFormInC["fields"]["volumeShort"]
  >
>;
export type SingleSideReplaceShortForm_order_type_begins_at_35 = Proof<
  Same<
    SingleSideReplaceShortFormFields["orderType"]["offset"],
    35 & SingleSideReplaceShortFormFields["volumeShort"]["limit"]
  >
>;
export type SingleSideReplaceShortForm_order_type_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceShortFormFields["orderType"]>,
    SingleSideReplaceShortFormInC["fields"]["orderType"]
  >
>;
export type SingleSideReplaceShortForm_scope_begins_at_36 = Proof<
  Same<
    SingleSideReplaceShortFormFields["scope"]["offset"],
    36 & SingleSideReplaceShortFormFields["orderType"]["limit"]
  >
>;
export type SingleSideReplaceShortForm_scope_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceShortFormFields["scope"]>,
    SingleSideReplaceShortFormInC["fields"]["scope"]
  >
>;
export type SingleSideReplaceShortForm_reserved_3_begins_at_37 = Proof<
  Same<
    SingleSideReplaceShortFormFields["reserved3"]["offset"],
    37 & SingleSideReplaceShortFormFields["scope"]["limit"]
  >
>;
export type SingleSideReplaceShortForm_reserved_3_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceShortFormFields["reserved3"]>,
    SingleSideReplaceShortFormInC["fields"]["reserved3"]
  >
>;
export type SingleSideReplaceShortForm_ends_with_its_last_field = Proof<
  Same<
    SingleSideReplaceShortFormFields["reserved3"]["limit"],
    typeof SingleSideReplaceShortFormView.LENGTH
  >
>;

type SingleSideReplaceLongFormFields = typeof SingleSideReplaceLongFormView.FIELDS;
type SingleSideReplaceLongFormInC = CompiledLayout["singleSideReplaceLongForm"];
export type SingleSideReplaceLongForm_is_44_bytes_long = Proof<
  Same<typeof SingleSideReplaceLongFormView.LENGTH, 44>
>;
export type SingleSideReplaceLongForm_is_as_long_in_C = Proof<
  Same<typeof SingleSideReplaceLongFormView.LENGTH, SingleSideReplaceLongFormInC["length"]>
>;
export type SingleSideReplaceLongForm_may_begin_at_any_address_in_C = Proof<
  Same<1, SingleSideReplaceLongFormInC["alignment"]>
>;
export type SingleSideReplaceLongForm_has_the_fields_it_has_in_C = Proof<
  Same<keyof SingleSideReplaceLongFormFields, keyof SingleSideReplaceLongFormInC["fields"]>
>;
export type SingleSideReplaceLongForm_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SingleSideReplaceLongFormView.TYPE, SingleSideReplaceLongFormInC["type"]>
>;
export type SingleSideReplaceLongForm_message_type_begins_at_0 = Proof<
  Same<SingleSideReplaceLongFormFields["messageType"]["offset"], 0>
>;
export type SingleSideReplaceLongForm_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceLongFormFields["messageType"]>,
    SingleSideReplaceLongFormInC["fields"]["messageType"]
  >
>;
export type SingleSideReplaceLongForm_tracking_number_begins_at_1 = Proof<
  Same<
    SingleSideReplaceLongFormFields["trackingNumber"]["offset"],
    1 & SingleSideReplaceLongFormFields["messageType"]["limit"]
  >
>;
export type SingleSideReplaceLongForm_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceLongFormFields["trackingNumber"]>,
    SingleSideReplaceLongFormInC["fields"]["trackingNumber"]
  >
>;
export type SingleSideReplaceLongForm_timestamp_begins_at_3 = Proof<
  Same<
    SingleSideReplaceLongFormFields["timestamp"]["offset"],
    3 & SingleSideReplaceLongFormFields["trackingNumber"]["limit"]
  >
>;
export type SingleSideReplaceLongForm_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceLongFormFields["timestamp"]>,
    SingleSideReplaceLongFormInC["fields"]["timestamp"]
  >
>;
export type SingleSideReplaceLongForm_strategy_id_begins_at_11 = Proof<
  Same<
    SingleSideReplaceLongFormFields["strategyId"]["offset"],
    11 & SingleSideReplaceLongFormFields["timestamp"]["limit"]
  >
>;
export type SingleSideReplaceLongForm_strategy_id_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceLongFormFields["strategyId"]>,
    SingleSideReplaceLongFormInC["fields"]["strategyId"]
  >
>;
export type SingleSideReplaceLongForm_original_order_reference_number_begins_at_15 = Proof<
  Same<
    SingleSideReplaceLongFormFields["originalOrderReferenceNumber"]["offset"],
    15 & SingleSideReplaceLongFormFields["strategyId"]["limit"]
  >
>;
export type SingleSideReplaceLongForm_original_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceLongFormFields["originalOrderReferenceNumber"]>,
    SingleSideReplaceLongFormInC["fields"]["originalOrderReferenceNumber"]
  >
>;
export type SingleSideReplaceLongForm_new_order_reference_number_begins_at_23 = Proof<
  Same<
    SingleSideReplaceLongFormFields["newOrderReferenceNumber"]["offset"],
    23 & SingleSideReplaceLongFormFields["originalOrderReferenceNumber"]["limit"]
  >
>;
export type SingleSideReplaceLongForm_new_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceLongFormFields["newOrderReferenceNumber"]>,
    SingleSideReplaceLongFormInC["fields"]["newOrderReferenceNumber"]
  >
>;
export type SingleSideReplaceLongForm_price_long_begins_at_31 = Proof<
  Same<
    SingleSideReplaceLongFormFields["priceLong"]["offset"],
    31 & SingleSideReplaceLongFormFields["newOrderReferenceNumber"]["limit"]
  >
>;
export type SingleSideReplaceLongForm_price_long_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceLongFormFields["priceLong"]>,
    SingleSideReplaceLongFormInC["fields"]["priceLong"]
  >
>;
export type SingleSideReplaceLongForm_price_long_has_4_decimals = Proof<
  Same<
    typeof SingleSideReplaceLongFormView.PRICE_LONG_DECIMALS,
    4 & SingleSideReplaceLongFormInC["fields"]["priceLong"]["decimals"]
  >
>;
export type SingleSideReplaceLongForm_volume_long_begins_at_35 = Proof<
  Same<
    SingleSideReplaceLongFormFields["volumeLong"]["offset"],
    35 & SingleSideReplaceLongFormFields["priceLong"]["limit"]
  >
>;
export type SingleSideReplaceLongForm_volume_long_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceLongFormFields["volumeLong"]>,
    SingleSideReplaceLongFormInC["fields"]["volumeLong"]
  >
>;
export type SingleSideReplaceLongForm_order_type_begins_at_39 = Proof<
  Same<
    SingleSideReplaceLongFormFields["orderType"]["offset"],
    39 & SingleSideReplaceLongFormFields["volumeLong"]["limit"]
  >
>;
export type SingleSideReplaceLongForm_order_type_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceLongFormFields["orderType"]>,
    SingleSideReplaceLongFormInC["fields"]["orderType"]
  >
>;
export type SingleSideReplaceLongForm_scope_begins_at_40 = Proof<
  Same<
    SingleSideReplaceLongFormFields["scope"]["offset"],
    40 & SingleSideReplaceLongFormFields["orderType"]["limit"]
  >
>;
export type SingleSideReplaceLongForm_scope_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceLongFormFields["scope"]>,
    SingleSideReplaceLongFormInC["fields"]["scope"]
  >
>;
export type SingleSideReplaceLongForm_reserved_3_begins_at_41 = Proof<
  Same<
    SingleSideReplaceLongFormFields["reserved3"]["offset"],
    41 & SingleSideReplaceLongFormFields["scope"]["limit"]
  >
>;
export type SingleSideReplaceLongForm_reserved_3_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideReplaceLongFormFields["reserved3"]>,
    SingleSideReplaceLongFormInC["fields"]["reserved3"]
  >
>;
export type SingleSideReplaceLongForm_ends_with_its_last_field = Proof<
  Same<
    SingleSideReplaceLongFormFields["reserved3"]["limit"],
    typeof SingleSideReplaceLongFormView.LENGTH
  >
>;

type SingleSideDeleteFields = typeof SingleSideDeleteView.FIELDS;
type SingleSideDeleteInC = CompiledLayout["singleSideDelete"];
export type SingleSideDelete_is_23_bytes_long = Proof<Same<typeof SingleSideDeleteView.LENGTH, 23>>;
export type SingleSideDelete_is_as_long_in_C = Proof<
  Same<typeof SingleSideDeleteView.LENGTH, SingleSideDeleteInC["length"]>
>;
export type SingleSideDelete_may_begin_at_any_address_in_C = Proof<
  Same<1, SingleSideDeleteInC["alignment"]>
>;
export type SingleSideDelete_has_the_fields_it_has_in_C = Proof<
  Same<keyof SingleSideDeleteFields, keyof SingleSideDeleteInC["fields"]>
>;
export type SingleSideDelete_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SingleSideDeleteView.TYPE, SingleSideDeleteInC["type"]>
>;
export type SingleSideDelete_message_type_begins_at_0 = Proof<
  Same<SingleSideDeleteFields["messageType"]["offset"], 0>
>;
export type SingleSideDelete_message_type_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideDeleteFields["messageType"]>, SingleSideDeleteInC["fields"]["messageType"]>
>;
export type SingleSideDelete_tracking_number_begins_at_1 = Proof<
  Same<
    SingleSideDeleteFields["trackingNumber"]["offset"],
    1 & SingleSideDeleteFields["messageType"]["limit"]
  >
>;
export type SingleSideDelete_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideDeleteFields["trackingNumber"]>,
    SingleSideDeleteInC["fields"]["trackingNumber"]
  >
>;
export type SingleSideDelete_timestamp_begins_at_3 = Proof<
  Same<
    SingleSideDeleteFields["timestamp"]["offset"],
    3 & SingleSideDeleteFields["trackingNumber"]["limit"]
  >
>;
export type SingleSideDelete_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideDeleteFields["timestamp"]>, SingleSideDeleteInC["fields"]["timestamp"]>
>;
export type SingleSideDelete_strategy_id_order_reference_begins_at_11 = Proof<
  Same<
    SingleSideDeleteFields["strategyIdOrderReference"]["offset"],
    11 & SingleSideDeleteFields["timestamp"]["limit"]
  >
>;
export type SingleSideDelete_strategy_id_order_reference_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideDeleteFields["strategyIdOrderReference"]>,
    SingleSideDeleteInC["fields"]["strategyIdOrderReference"]
  >
>;
export type SingleSideDelete_order_reference_number_begins_at_15 = Proof<
  Same<
    SingleSideDeleteFields["orderReferenceNumber"]["offset"],
    15 & SingleSideDeleteFields["strategyIdOrderReference"]["limit"]
  >
>;
export type SingleSideDelete_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideDeleteFields["orderReferenceNumber"]>,
    SingleSideDeleteInC["fields"]["orderReferenceNumber"]
  >
>;
export type SingleSideDelete_ends_with_its_last_field = Proof<
  Same<SingleSideDeleteFields["orderReferenceNumber"]["limit"], typeof SingleSideDeleteView.LENGTH>
>;

type SingleSideUpdateFields = typeof SingleSideUpdateView.FIELDS;
type SingleSideUpdateInC = CompiledLayout["singleSideUpdate"];
export type SingleSideUpdate_is_33_bytes_long = Proof<Same<typeof SingleSideUpdateView.LENGTH, 33>>;
export type SingleSideUpdate_is_as_long_in_C = Proof<
  Same<typeof SingleSideUpdateView.LENGTH, SingleSideUpdateInC["length"]>
>;
export type SingleSideUpdate_may_begin_at_any_address_in_C = Proof<
  Same<1, SingleSideUpdateInC["alignment"]>
>;
export type SingleSideUpdate_has_the_fields_it_has_in_C = Proof<
  Same<keyof SingleSideUpdateFields, keyof SingleSideUpdateInC["fields"]>
>;
export type SingleSideUpdate_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof SingleSideUpdateView.TYPE, SingleSideUpdateInC["type"]>
>;
export type SingleSideUpdate_message_type_begins_at_0 = Proof<
  Same<SingleSideUpdateFields["messageType"]["offset"], 0>
>;
export type SingleSideUpdate_message_type_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideUpdateFields["messageType"]>, SingleSideUpdateInC["fields"]["messageType"]>
>;
export type SingleSideUpdate_tracking_number_begins_at_1 = Proof<
  Same<
    SingleSideUpdateFields["trackingNumber"]["offset"],
    1 & SingleSideUpdateFields["messageType"]["limit"]
  >
>;
export type SingleSideUpdate_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideUpdateFields["trackingNumber"]>,
    SingleSideUpdateInC["fields"]["trackingNumber"]
  >
>;
export type SingleSideUpdate_timestamp_begins_at_3 = Proof<
  Same<
    SingleSideUpdateFields["timestamp"]["offset"],
    3 & SingleSideUpdateFields["trackingNumber"]["limit"]
  >
>;
export type SingleSideUpdate_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideUpdateFields["timestamp"]>, SingleSideUpdateInC["fields"]["timestamp"]>
>;
export type SingleSideUpdate_strategy_id_begins_at_11 = Proof<
  Same<
    SingleSideUpdateFields["strategyId"]["offset"],
    11 & SingleSideUpdateFields["timestamp"]["limit"]
  >
>;
export type SingleSideUpdate_strategy_id_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideUpdateFields["strategyId"]>, SingleSideUpdateInC["fields"]["strategyId"]>
>;
export type SingleSideUpdate_order_reference_number_begins_at_15 = Proof<
  Same<
    SingleSideUpdateFields["orderReferenceNumber"]["offset"],
    15 & SingleSideUpdateFields["strategyId"]["limit"]
  >
>;
export type SingleSideUpdate_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<SingleSideUpdateFields["orderReferenceNumber"]>,
    SingleSideUpdateInC["fields"]["orderReferenceNumber"]
  >
>;
export type SingleSideUpdate_change_reason_begins_at_23 = Proof<
  Same<
    SingleSideUpdateFields["changeReason"]["offset"],
    23 & SingleSideUpdateFields["orderReferenceNumber"]["limit"]
  >
>;
export type SingleSideUpdate_change_reason_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideUpdateFields["changeReason"]>, SingleSideUpdateInC["fields"]["changeReason"]>
>;
export type SingleSideUpdate_price_long_begins_at_24 = Proof<
  Same<
    SingleSideUpdateFields["priceLong"]["offset"],
    24 & SingleSideUpdateFields["changeReason"]["limit"]
  >
>;
export type SingleSideUpdate_price_long_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideUpdateFields["priceLong"]>, SingleSideUpdateInC["fields"]["priceLong"]>
>;
export type SingleSideUpdate_price_long_has_4_decimals = Proof<
  Same<
    typeof SingleSideUpdateView.PRICE_LONG_DECIMALS,
    4 & SingleSideUpdateInC["fields"]["priceLong"]["decimals"]
  >
>;
export type SingleSideUpdate_volume_long_begins_at_28 = Proof<
  Same<
    SingleSideUpdateFields["volumeLong"]["offset"],
    28 & SingleSideUpdateFields["priceLong"]["limit"]
  >
>;
export type SingleSideUpdate_volume_long_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideUpdateFields["volumeLong"]>, SingleSideUpdateInC["fields"]["volumeLong"]>
>;
export type SingleSideUpdate_order_type_begins_at_32 = Proof<
  Same<
    SingleSideUpdateFields["orderType"]["offset"],
    32 & SingleSideUpdateFields["volumeLong"]["limit"]
  >
>;
export type SingleSideUpdate_order_type_is_where_it_is_in_C = Proof<
  Same<InC<SingleSideUpdateFields["orderType"]>, SingleSideUpdateInC["fields"]["orderType"]>
>;
export type SingleSideUpdate_ends_with_its_last_field = Proof<
  Same<SingleSideUpdateFields["orderType"]["limit"], typeof SingleSideUpdateView.LENGTH>
>;

type ComplexStrategyTradeFields = typeof ComplexStrategyTradeView.FIELDS;
type ComplexStrategyTradeInC = CompiledLayout["complexStrategyTrade"];
export type ComplexStrategyTrade_is_59_bytes_long = Proof<
  Same<typeof ComplexStrategyTradeView.LENGTH, 59>
>;
export type ComplexStrategyTrade_is_as_long_in_C = Proof<
  Same<typeof ComplexStrategyTradeView.LENGTH, ComplexStrategyTradeInC["length"]>
>;
export type ComplexStrategyTrade_may_begin_at_any_address_in_C = Proof<
  Same<1, ComplexStrategyTradeInC["alignment"]>
>;
export type ComplexStrategyTrade_has_the_fields_it_has_in_C = Proof<
  Same<keyof ComplexStrategyTradeFields, keyof ComplexStrategyTradeInC["fields"]>
>;
export type ComplexStrategyTrade_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof ComplexStrategyTradeView.TYPE, ComplexStrategyTradeInC["type"]>
>;
export type ComplexStrategyTrade_message_type_begins_at_0 = Proof<
  Same<ComplexStrategyTradeFields["messageType"]["offset"], 0>
>;
export type ComplexStrategyTrade_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyTradeFields["messageType"]>,
    ComplexStrategyTradeInC["fields"]["messageType"]
  >
>;
export type ComplexStrategyTrade_tracking_number_begins_at_1 = Proof<
  Same<
    ComplexStrategyTradeFields["trackingNumber"]["offset"],
    1 & ComplexStrategyTradeFields["messageType"]["limit"]
  >
>;
export type ComplexStrategyTrade_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyTradeFields["trackingNumber"]>,
    ComplexStrategyTradeInC["fields"]["trackingNumber"]
  >
>;
export type ComplexStrategyTrade_timestamp_begins_at_3 = Proof<
  Same<
    ComplexStrategyTradeFields["timestamp"]["offset"],
    3 & ComplexStrategyTradeFields["trackingNumber"]["limit"]
  >
>;
export type ComplexStrategyTrade_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyTradeFields["timestamp"]>, ComplexStrategyTradeInC["fields"]["timestamp"]>
>;
export type ComplexStrategyTrade_strategy_id_begins_at_11 = Proof<
  Same<
    ComplexStrategyTradeFields["strategyId"]["offset"],
    11 & ComplexStrategyTradeFields["timestamp"]["limit"]
  >
>;
export type ComplexStrategyTrade_strategy_id_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyTradeFields["strategyId"]>,
    ComplexStrategyTradeInC["fields"]["strategyId"]
  >
>;
export type ComplexStrategyTrade_cross_number_begins_at_15 = Proof<
  Same<
    ComplexStrategyTradeFields["crossNumber"]["offset"],
    15 & ComplexStrategyTradeFields["strategyId"]["limit"]
  >
>;
export type ComplexStrategyTrade_cross_number_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyTradeFields["crossNumber"]>,
    ComplexStrategyTradeInC["fields"]["crossNumber"]
  >
>;
export type ComplexStrategyTrade_match_number_begins_at_19 = Proof<
  Same<
    ComplexStrategyTradeFields["matchNumber"]["offset"],
    19 & ComplexStrategyTradeFields["crossNumber"]["limit"]
  >
>;
export type ComplexStrategyTrade_match_number_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyTradeFields["matchNumber"]>,
    ComplexStrategyTradeInC["fields"]["matchNumber"]
  >
>;
export type ComplexStrategyTrade_reserved_4_begins_at_23 = Proof<
  Same<
    ComplexStrategyTradeFields["reserved4"]["offset"],
    23 & ComplexStrategyTradeFields["matchNumber"]["limit"]
  >
>;
export type ComplexStrategyTrade_reserved_4_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyTradeFields["reserved4"]>, ComplexStrategyTradeInC["fields"]["reserved4"]>
>;
export type ComplexStrategyTrade_cross_type_begins_at_27 = Proof<
  Same<
    ComplexStrategyTradeFields["crossType"]["offset"],
    27 & ComplexStrategyTradeFields["reserved4"]["limit"]
  >
>;
export type ComplexStrategyTrade_cross_type_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyTradeFields["crossType"]>, ComplexStrategyTradeInC["fields"]["crossType"]>
>;
export type ComplexStrategyTrade_price_long_begins_at_28 = Proof<
  Same<
    ComplexStrategyTradeFields["priceLong"]["offset"],
    28 & ComplexStrategyTradeFields["crossType"]["limit"]
  >
>;
export type ComplexStrategyTrade_price_long_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyTradeFields["priceLong"]>, ComplexStrategyTradeInC["fields"]["priceLong"]>
>;
export type ComplexStrategyTrade_price_long_has_4_decimals = Proof<
  Same<
    typeof ComplexStrategyTradeView.PRICE_LONG_DECIMALS,
    4 & ComplexStrategyTradeInC["fields"]["priceLong"]["decimals"]
  >
>;
export type ComplexStrategyTrade_volume_long_begins_at_32 = Proof<
  Same<
    ComplexStrategyTradeFields["volumeLong"]["offset"],
    32 & ComplexStrategyTradeFields["priceLong"]["limit"]
  >
>;
export type ComplexStrategyTrade_volume_long_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyTradeFields["volumeLong"]>,
    ComplexStrategyTradeInC["fields"]["volumeLong"]
  >
>;
export type ComplexStrategyTrade_trade_condition_begins_at_36 = Proof<
  Same<
    ComplexStrategyTradeFields["tradeCondition"]["offset"],
    36 & ComplexStrategyTradeFields["volumeLong"]["limit"]
  >
>;
export type ComplexStrategyTrade_trade_condition_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyTradeFields["tradeCondition"]>,
    ComplexStrategyTradeInC["fields"]["tradeCondition"]
  >
>;
export type ComplexStrategyTrade_auction_id_begins_at_37 = Proof<
  Same<
    ComplexStrategyTradeFields["auctionId"]["offset"],
    37 & ComplexStrategyTradeFields["tradeCondition"]["limit"]
  >
>;
export type ComplexStrategyTrade_auction_id_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyTradeFields["auctionId"]>, ComplexStrategyTradeInC["fields"]["auctionId"]>
>;
export type ComplexStrategyTrade_reserved_1_begins_at_41 = Proof<
  Same<
    ComplexStrategyTradeFields["reserved1"]["offset"],
    41 & ComplexStrategyTradeFields["auctionId"]["limit"]
  >
>;
export type ComplexStrategyTrade_reserved_1_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyTradeFields["reserved1"]>, ComplexStrategyTradeInC["fields"]["reserved1"]>
>;
export type ComplexStrategyTrade_trade_type_begins_at_42 = Proof<
  Same<
    ComplexStrategyTradeFields["tradeType"]["offset"],
    42 & ComplexStrategyTradeFields["reserved1"]["limit"]
  >
>;
export type ComplexStrategyTrade_trade_type_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyTradeFields["tradeType"]>, ComplexStrategyTradeInC["fields"]["tradeType"]>
>;
export type ComplexStrategyTrade_reserved_16_begins_at_43 = Proof<
  Same<
    ComplexStrategyTradeFields["reserved16"]["offset"],
    43 & ComplexStrategyTradeFields["tradeType"]["limit"]
  >
>;
export type ComplexStrategyTrade_reserved_16_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyTradeFields["reserved16"]>,
    ComplexStrategyTradeInC["fields"]["reserved16"]
  >
>;
export type ComplexStrategyTrade_ends_with_its_last_field = Proof<
  Same<ComplexStrategyTradeFields["reserved16"]["limit"], typeof ComplexStrategyTradeView.LENGTH>
>;

type ComplexStrategyAuctionFields = typeof ComplexStrategyAuctionView.FIELDS;
type ComplexStrategyAuctionInC = CompiledLayout["complexStrategyAuction"];
export type ComplexStrategyAuction_is_69_bytes_long = Proof<
  Same<typeof ComplexStrategyAuctionView.LENGTH, 69>
>;
export type ComplexStrategyAuction_is_as_long_in_C = Proof<
  Same<typeof ComplexStrategyAuctionView.LENGTH, ComplexStrategyAuctionInC["length"]>
>;
export type ComplexStrategyAuction_may_begin_at_any_address_in_C = Proof<
  Same<1, ComplexStrategyAuctionInC["alignment"]>
>;
export type ComplexStrategyAuction_has_the_fields_it_has_in_C = Proof<
  Same<keyof ComplexStrategyAuctionFields, keyof ComplexStrategyAuctionInC["fields"]>
>;
export type ComplexStrategyAuction_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof ComplexStrategyAuctionView.TYPE, ComplexStrategyAuctionInC["type"]>
>;
export type ComplexStrategyAuction_message_type_begins_at_0 = Proof<
  Same<ComplexStrategyAuctionFields["messageType"]["offset"], 0>
>;
export type ComplexStrategyAuction_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["messageType"]>,
    ComplexStrategyAuctionInC["fields"]["messageType"]
  >
>;
export type ComplexStrategyAuction_tracking_number_begins_at_1 = Proof<
  Same<
    ComplexStrategyAuctionFields["trackingNumber"]["offset"],
    1 & ComplexStrategyAuctionFields["messageType"]["limit"]
  >
>;
export type ComplexStrategyAuction_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["trackingNumber"]>,
    ComplexStrategyAuctionInC["fields"]["trackingNumber"]
  >
>;
export type ComplexStrategyAuction_timestamp_begins_at_3 = Proof<
  Same<
    ComplexStrategyAuctionFields["timestamp"]["offset"],
    3 & ComplexStrategyAuctionFields["trackingNumber"]["limit"]
  >
>;
export type ComplexStrategyAuction_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["timestamp"]>,
    ComplexStrategyAuctionInC["fields"]["timestamp"]
  >
>;
export type ComplexStrategyAuction_strategy_id_begins_at_11 = Proof<
  Same<
    ComplexStrategyAuctionFields["strategyId"]["offset"],
    11 & ComplexStrategyAuctionFields["timestamp"]["limit"]
  >
>;
export type ComplexStrategyAuction_strategy_id_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["strategyId"]>,
    ComplexStrategyAuctionInC["fields"]["strategyId"]
  >
>;
export type ComplexStrategyAuction_auction_id_begins_at_15 = Proof<
  Same<
    ComplexStrategyAuctionFields["auctionId"]["offset"],
    15 & ComplexStrategyAuctionFields["strategyId"]["limit"]
  >
>;
export type ComplexStrategyAuction_auction_id_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["auctionId"]>,
    ComplexStrategyAuctionInC["fields"]["auctionId"]
  >
>;
export type ComplexStrategyAuction_auction_type_begins_at_19 = Proof<
  Same<
    ComplexStrategyAuctionFields["auctionType"]["offset"],
    19 & ComplexStrategyAuctionFields["auctionId"]["limit"]
  >
>;
export type ComplexStrategyAuction_auction_type_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["auctionType"]>,
    ComplexStrategyAuctionInC["fields"]["auctionType"]
  >
>;
export type ComplexStrategyAuction_auction_duration_begins_at_20 = Proof<
  Same<
    ComplexStrategyAuctionFields["auctionDuration"]["offset"],
    20 & ComplexStrategyAuctionFields["auctionType"]["limit"]
  >
>;
export type ComplexStrategyAuction_auction_duration_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["auctionDuration"]>,
    ComplexStrategyAuctionInC["fields"]["auctionDuration"]
  >
>;
export type ComplexStrategyAuction_auction_event_begins_at_24 = Proof<
  Same<
    ComplexStrategyAuctionFields["auctionEvent"]["offset"],
    24 & ComplexStrategyAuctionFields["auctionDuration"]["limit"]
  >
>;
export type ComplexStrategyAuction_auction_event_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["auctionEvent"]>,
    ComplexStrategyAuctionInC["fields"]["auctionEvent"]
  >
>;
export type ComplexStrategyAuction_order_type_begins_at_25 = Proof<
  Same<
    ComplexStrategyAuctionFields["orderType"]["offset"],
    25 & ComplexStrategyAuctionFields["auctionEvent"]["limit"]
  >
>;
export type ComplexStrategyAuction_order_type_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["orderType"]>,
    ComplexStrategyAuctionInC["fields"]["orderType"]
  >
>;
export type ComplexStrategyAuction_side_begins_at_26 = Proof<
  Same<
    ComplexStrategyAuctionFields["side"]["offset"],
    26 & ComplexStrategyAuctionFields["orderType"]["limit"]
  >
>;
export type ComplexStrategyAuction_side_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyAuctionFields["side"]>, ComplexStrategyAuctionInC["fields"]["side"]>
>;
export type ComplexStrategyAuction_price_long_begins_at_27 = Proof<
  Same<
    ComplexStrategyAuctionFields["priceLong"]["offset"],
    27 & ComplexStrategyAuctionFields["side"]["limit"]
  >
>;
export type ComplexStrategyAuction_price_long_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["priceLong"]>,
    ComplexStrategyAuctionInC["fields"]["priceLong"]
  >
>;
export type ComplexStrategyAuction_price_long_has_4_decimals = Proof<
  Same<
    typeof ComplexStrategyAuctionView.PRICE_LONG_DECIMALS,
    4 & ComplexStrategyAuctionInC["fields"]["priceLong"]["decimals"]
  >
>;
export type ComplexStrategyAuction_size_begins_at_31 = Proof<
  Same<
    ComplexStrategyAuctionFields["size"]["offset"],
    31 & ComplexStrategyAuctionFields["priceLong"]["limit"]
  >
>;
export type ComplexStrategyAuction_size_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyAuctionFields["size"]>, ComplexStrategyAuctionInC["fields"]["size"]>
>;
export type ComplexStrategyAuction_exec_flag_begins_at_35 = Proof<
  Same<
    ComplexStrategyAuctionFields["execFlag"]["offset"],
    35 & ComplexStrategyAuctionFields["size"]["limit"]
  >
>;
export type ComplexStrategyAuction_exec_flag_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["execFlag"]>,
    ComplexStrategyAuctionInC["fields"]["execFlag"]
  >
>;
export type ComplexStrategyAuction_order_capacity_begins_at_36 = Proof<
  Same<
    ComplexStrategyAuctionFields["orderCapacity"]["offset"],
    36 & ComplexStrategyAuctionFields["execFlag"]["limit"]
  >
>;
export type ComplexStrategyAuction_order_capacity_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["orderCapacity"]>,
    ComplexStrategyAuctionInC["fields"]["orderCapacity"]
  >
>;
export type ComplexStrategyAuction_scope_begins_at_37 = Proof<
  Same<
    ComplexStrategyAuctionFields["scope"]["offset"],
    37 & ComplexStrategyAuctionFields["orderCapacity"]["limit"]
  >
>;
export type ComplexStrategyAuction_scope_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyAuctionFields["scope"]>, ComplexStrategyAuctionInC["fields"]["scope"]>
>;
export type ComplexStrategyAuction_owner_id_begins_at_38 = Proof<
  Same<
    ComplexStrategyAuctionFields["ownerId"]["offset"],
    38 & ComplexStrategyAuctionFields["scope"]["limit"]
  >
>;
export type ComplexStrategyAuction_owner_id_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyAuctionFields["ownerId"]>, ComplexStrategyAuctionInC["fields"]["ownerId"]>
>;
export type ComplexStrategyAuction_giveup_begins_at_44 = Proof<
  Same<
    ComplexStrategyAuctionFields["giveup"]["offset"],
    44 & ComplexStrategyAuctionFields["ownerId"]["limit"]
  >
>;
export type ComplexStrategyAuction_giveup_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyAuctionFields["giveup"]>, ComplexStrategyAuctionInC["fields"]["giveup"]>
>;
export type ComplexStrategyAuction_cmta_begins_at_50 = Proof<
  Same<
    ComplexStrategyAuctionFields["cmta"]["offset"],
    50 & ComplexStrategyAuctionFields["giveup"]["limit"]
  >
>;
export type ComplexStrategyAuction_cmta_is_where_it_is_in_C = Proof<
  Same<InC<ComplexStrategyAuctionFields["cmta"]>, ComplexStrategyAuctionInC["fields"]["cmta"]>
>;
export type ComplexStrategyAuction_response_price_begins_at_56 = Proof<
  Same<
    ComplexStrategyAuctionFields["responsePrice"]["offset"],
    56 & ComplexStrategyAuctionFields["cmta"]["limit"]
  >
>;
export type ComplexStrategyAuction_response_price_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["responsePrice"]>,
    ComplexStrategyAuctionInC["fields"]["responsePrice"]
  >
>;
export type ComplexStrategyAuction_response_price_has_4_decimals = Proof<
  Same<
    typeof ComplexStrategyAuctionView.RESPONSE_PRICE_DECIMALS,
    4 & ComplexStrategyAuctionInC["fields"]["responsePrice"]["decimals"]
  >
>;
export type ComplexStrategyAuction_response_size_begins_at_60 = Proof<
  Same<
    ComplexStrategyAuctionFields["responseSize"]["offset"],
    60 & ComplexStrategyAuctionFields["responsePrice"]["limit"]
  >
>;
export type ComplexStrategyAuction_response_size_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["responseSize"]>,
    ComplexStrategyAuctionInC["fields"]["responseSize"]
  >
>;
export type ComplexStrategyAuction_reserved_4_begins_at_64 = Proof<
  Same<
    ComplexStrategyAuctionFields["reserved4"]["offset"],
    64 & ComplexStrategyAuctionFields["responseSize"]["limit"]
  >
>;
export type ComplexStrategyAuction_reserved_4_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["reserved4"]>,
    ComplexStrategyAuctionInC["fields"]["reserved4"]
  >
>;
export type ComplexStrategyAuction_number_of_flex_dac_legs_begins_at_68 = Proof<
  Same<
    ComplexStrategyAuctionFields["numberOfFlexDacLegs"]["offset"],
    68 & ComplexStrategyAuctionFields["reserved4"]["limit"]
  >
>;
export type ComplexStrategyAuction_number_of_flex_dac_legs_is_where_it_is_in_C = Proof<
  Same<
    InC<ComplexStrategyAuctionFields["numberOfFlexDacLegs"]>,
    ComplexStrategyAuctionInC["fields"]["numberOfFlexDacLegs"]
  >
>;
export type ComplexStrategyAuction_ends_with_its_last_field = Proof<
  Same<
    ComplexStrategyAuctionFields["numberOfFlexDacLegs"]["limit"],
    typeof ComplexStrategyAuctionView.LENGTH
  >
>;

type EndOfReplaySequenceFields = typeof EndOfReplaySequenceView.FIELDS;
type EndOfReplaySequenceInC = CompiledLayout["endOfReplaySequence"];
export type EndOfReplaySequence_is_21_bytes_long = Proof<
  Same<typeof EndOfReplaySequenceView.LENGTH, 21>
>;
export type EndOfReplaySequence_is_as_long_in_C = Proof<
  Same<typeof EndOfReplaySequenceView.LENGTH, EndOfReplaySequenceInC["length"]>
>;
export type EndOfReplaySequence_may_begin_at_any_address_in_C = Proof<
  Same<1, EndOfReplaySequenceInC["alignment"]>
>;
export type EndOfReplaySequence_has_the_fields_it_has_in_C = Proof<
  Same<keyof EndOfReplaySequenceFields, keyof EndOfReplaySequenceInC["fields"]>
>;
export type EndOfReplaySequence_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof EndOfReplaySequenceView.TYPE, EndOfReplaySequenceInC["type"]>
>;
export type EndOfReplaySequence_message_type_begins_at_0 = Proof<
  Same<EndOfReplaySequenceFields["messageType"]["offset"], 0>
>;
export type EndOfReplaySequence_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<EndOfReplaySequenceFields["messageType"]>,
    EndOfReplaySequenceInC["fields"]["messageType"]
  >
>;
export type EndOfReplaySequence_end_of_replay_sequence_number_begins_at_1 = Proof<
  Same<
    EndOfReplaySequenceFields["endOfReplaySequenceNumber"]["offset"],
    1 & EndOfReplaySequenceFields["messageType"]["limit"]
  >
>;
export type EndOfReplaySequence_end_of_replay_sequence_number_is_where_it_is_in_C = Proof<
  Same<
    InC<EndOfReplaySequenceFields["endOfReplaySequenceNumber"]>,
    EndOfReplaySequenceInC["fields"]["endOfReplaySequenceNumber"]
  >
>;
export type EndOfReplaySequence_ends_with_its_last_field = Proof<
  Same<
    EndOfReplaySequenceFields["endOfReplaySequenceNumber"]["limit"],
    typeof EndOfReplaySequenceView.LENGTH
  >
>;

type LegFields = typeof LegView.FIELDS;
type LegInC = CompiledLayout["leg"];
export type Leg_is_25_bytes_long = Proof<Same<typeof LegView.LENGTH, 25>>;
export type Leg_is_as_long_in_C = Proof<Same<typeof LegView.LENGTH, LegInC["length"]>>;
export type Leg_may_begin_at_any_address_in_C = Proof<Same<1, LegInC["alignment"]>>;
export type Leg_has_the_fields_it_has_in_C = Proof<Same<keyof LegFields, keyof LegInC["fields"]>>;
export type Leg_option_id_begins_at_0 = Proof<Same<LegFields["optionId"]["offset"], 0>>;
export type Leg_option_id_is_where_it_is_in_C = Proof<
  Same<InC<LegFields["optionId"]>, LegInC["fields"]["optionId"]>
>;
export type Leg_security_symbol_begins_at_4 = Proof<
  Same<LegFields["securitySymbol"]["offset"], 4 & LegFields["optionId"]["limit"]>
>;
export type Leg_security_symbol_is_where_it_is_in_C = Proof<
  Same<InC<LegFields["securitySymbol"]>, LegInC["fields"]["securitySymbol"]>
>;
export type Leg_expiration_year_begins_at_12 = Proof<
  Same<LegFields["expirationYear"]["offset"], 12 & LegFields["securitySymbol"]["limit"]>
>;
export type Leg_expiration_year_is_where_it_is_in_C = Proof<
  Same<InC<LegFields["expirationYear"]>, LegInC["fields"]["expirationYear"]>
>;
export type Leg_expiration_month_begins_at_13 = Proof<
  Same<LegFields["expirationMonth"]["offset"], 13 & LegFields["expirationYear"]["limit"]>
>;
export type Leg_expiration_month_is_where_it_is_in_C = Proof<
  Same<InC<LegFields["expirationMonth"]>, LegInC["fields"]["expirationMonth"]>
>;
export type Leg_expiration_day_begins_at_14 = Proof<
  Same<LegFields["expirationDay"]["offset"], 14 & LegFields["expirationMonth"]["limit"]>
>;
export type Leg_expiration_day_is_where_it_is_in_C = Proof<
  Same<InC<LegFields["expirationDay"]>, LegInC["fields"]["expirationDay"]>
>;
export type Leg_explicit_strike_price_begins_at_15 = Proof<
  Same<LegFields["explicitStrikePrice"]["offset"], 15 & LegFields["expirationDay"]["limit"]>
>;
export type Leg_explicit_strike_price_is_where_it_is_in_C = Proof<
  Same<InC<LegFields["explicitStrikePrice"]>, LegInC["fields"]["explicitStrikePrice"]>
>;
export type Leg_explicit_strike_price_has_4_decimals = Proof<
  Same<
    typeof LegView.EXPLICIT_STRIKE_PRICE_DECIMALS,
    4 & LegInC["fields"]["explicitStrikePrice"]["decimals"]
  >
>;
export type Leg_option_type_begins_at_19 = Proof<
  Same<LegFields["optionType"]["offset"], 19 & LegFields["explicitStrikePrice"]["limit"]>
>;
export type Leg_option_type_is_where_it_is_in_C = Proof<
  Same<InC<LegFields["optionType"]>, LegInC["fields"]["optionType"]>
>;
export type Leg_side_begins_at_20 = Proof<
  Same<LegFields["side"]["offset"], 20 & LegFields["optionType"]["limit"]>
>;
export type Leg_side_is_where_it_is_in_C = Proof<
  Same<InC<LegFields["side"]>, LegInC["fields"]["side"]>
>;
export type Leg_leg_ratio_begins_at_21 = Proof<
  Same<LegFields["legRatio"]["offset"], 21 & LegFields["side"]["limit"]>
>;
export type Leg_leg_ratio_is_where_it_is_in_C = Proof<
  Same<InC<LegFields["legRatio"]>, LegInC["fields"]["legRatio"]>
>;
export type Leg_ends_with_its_last_field = Proof<
  Same<LegFields["legRatio"]["limit"], typeof LegView.LENGTH>
>;

type FlexDacLegFields = typeof FlexDacLegView.FIELDS;
type FlexDacLegInC = CompiledLayout["flexDacLeg"];
export type FlexDacLeg_is_8_bytes_long = Proof<Same<typeof FlexDacLegView.LENGTH, 8>>;
export type FlexDacLeg_is_as_long_in_C = Proof<
  Same<typeof FlexDacLegView.LENGTH, FlexDacLegInC["length"]>
>;
export type FlexDacLeg_may_begin_at_any_address_in_C = Proof<Same<1, FlexDacLegInC["alignment"]>>;
export type FlexDacLeg_has_the_fields_it_has_in_C = Proof<
  Same<keyof FlexDacLegFields, keyof FlexDacLegInC["fields"]>
>;
export type FlexDacLeg_reserved_8_begins_at_0 = Proof<
  Same<FlexDacLegFields["reserved8"]["offset"], 0>
>;
export type FlexDacLeg_reserved_8_is_where_it_is_in_C = Proof<
  Same<InC<FlexDacLegFields["reserved8"]>, FlexDacLegInC["fields"]["reserved8"]>
>;
export type FlexDacLeg_ends_with_its_last_field = Proof<
  Same<FlexDacLegFields["reserved8"]["limit"], typeof FlexDacLegView.LENGTH>
>;
