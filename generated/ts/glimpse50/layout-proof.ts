/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 *
 * Statements about the layout that the TypeScript compiler must find true. There is nothing here
 * at run time.
 */
import type { InC, Proof, Same } from "../../../runtime/index.js";
import type { CompiledLayout } from "./compiled-layout.js";
import type { FINGERPRINT } from "./protocol.js";
import type { SystemEventView } from "./system-event-view.js";
import type { StockDirectoryView } from "./stock-directory-view.js";
import type { StockTradingActionView } from "./stock-trading-action-view.js";
import type { RegShoRestrictionView } from "./reg-sho-restriction-view.js";
import type { OperationalHaltView } from "./operational-halt-view.js";
import type { RpiiView } from "./rpii-view.js";
import type { AddOrderView } from "./add-order-view.js";
import type { AddOrderMpidAttributionView } from "./add-order-mpid-attribution-view.js";
import type { EndOfSnapshotView } from "./end-of-snapshot-view.js";

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
export type SystemEvent_stock_locate_begins_at_1 = Proof<
  Same<SystemEventFields["stockLocate"]["offset"], 1 & SystemEventFields["messageType"]["limit"]>
>;
export type SystemEvent_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["stockLocate"]>, SystemEventInC["fields"]["stockLocate"]>
>;
export type SystemEvent_tracking_number_begins_at_3 = Proof<
  Same<SystemEventFields["trackingNumber"]["offset"], 3 & SystemEventFields["stockLocate"]["limit"]>
>;
export type SystemEvent_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<SystemEventFields["trackingNumber"]>, SystemEventInC["fields"]["trackingNumber"]>
>;
export type SystemEvent_timestamp_begins_at_5 = Proof<
  Same<SystemEventFields["timestamp"]["offset"], 5 & SystemEventFields["trackingNumber"]["limit"]>
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

type StockDirectoryFields = typeof StockDirectoryView.FIELDS;
type StockDirectoryInC = CompiledLayout["stockDirectory"];
export type StockDirectory_is_39_bytes_long = Proof<Same<typeof StockDirectoryView.LENGTH, 39>>;
export type StockDirectory_is_as_long_in_C = Proof<
  Same<typeof StockDirectoryView.LENGTH, StockDirectoryInC["length"]>
>;
export type StockDirectory_may_begin_at_any_address_in_C = Proof<
  Same<1, StockDirectoryInC["alignment"]>
>;
export type StockDirectory_has_the_fields_it_has_in_C = Proof<
  Same<keyof StockDirectoryFields, keyof StockDirectoryInC["fields"]>
>;
export type StockDirectory_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof StockDirectoryView.TYPE, StockDirectoryInC["type"]>
>;
export type StockDirectory_message_type_begins_at_0 = Proof<
  Same<StockDirectoryFields["messageType"]["offset"], 0>
>;
export type StockDirectory_message_type_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["messageType"]>, StockDirectoryInC["fields"]["messageType"]>
>;
export type StockDirectory_stock_locate_begins_at_1 = Proof<
  Same<
    StockDirectoryFields["stockLocate"]["offset"],
    1 & StockDirectoryFields["messageType"]["limit"]
  >
>;
export type StockDirectory_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["stockLocate"]>, StockDirectoryInC["fields"]["stockLocate"]>
>;
export type StockDirectory_tracking_number_begins_at_3 = Proof<
  Same<
    StockDirectoryFields["trackingNumber"]["offset"],
    3 & StockDirectoryFields["stockLocate"]["limit"]
  >
>;
export type StockDirectory_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["trackingNumber"]>, StockDirectoryInC["fields"]["trackingNumber"]>
>;
export type StockDirectory_timestamp_begins_at_5 = Proof<
  Same<
    StockDirectoryFields["timestamp"]["offset"],
    5 & StockDirectoryFields["trackingNumber"]["limit"]
  >
>;
export type StockDirectory_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["timestamp"]>, StockDirectoryInC["fields"]["timestamp"]>
>;
export type StockDirectory_stock_begins_at_11 = Proof<
  Same<StockDirectoryFields["stock"]["offset"], 11 & StockDirectoryFields["timestamp"]["limit"]>
>;
export type StockDirectory_stock_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["stock"]>, StockDirectoryInC["fields"]["stock"]>
>;
export type StockDirectory_market_category_begins_at_19 = Proof<
  Same<
    StockDirectoryFields["marketCategory"]["offset"],
    19 & StockDirectoryFields["stock"]["limit"]
  >
>;
export type StockDirectory_market_category_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["marketCategory"]>, StockDirectoryInC["fields"]["marketCategory"]>
>;
export type StockDirectory_financial_status_indicator_begins_at_20 = Proof<
  Same<
    StockDirectoryFields["financialStatusIndicator"]["offset"],
    20 & StockDirectoryFields["marketCategory"]["limit"]
  >
>;
export type StockDirectory_financial_status_indicator_is_where_it_is_in_C = Proof<
  Same<
    InC<StockDirectoryFields["financialStatusIndicator"]>,
    StockDirectoryInC["fields"]["financialStatusIndicator"]
  >
>;
export type StockDirectory_round_lot_size_begins_at_21 = Proof<
  Same<
    StockDirectoryFields["roundLotSize"]["offset"],
    21 & StockDirectoryFields["financialStatusIndicator"]["limit"]
  >
>;
export type StockDirectory_round_lot_size_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["roundLotSize"]>, StockDirectoryInC["fields"]["roundLotSize"]>
>;
export type StockDirectory_round_lots_only_begins_at_25 = Proof<
  Same<
    StockDirectoryFields["roundLotsOnly"]["offset"],
    25 & StockDirectoryFields["roundLotSize"]["limit"]
  >
>;
export type StockDirectory_round_lots_only_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["roundLotsOnly"]>, StockDirectoryInC["fields"]["roundLotsOnly"]>
>;
export type StockDirectory_issue_classification_begins_at_26 = Proof<
  Same<
    StockDirectoryFields["issueClassification"]["offset"],
    26 & StockDirectoryFields["roundLotsOnly"]["limit"]
  >
>;
export type StockDirectory_issue_classification_is_where_it_is_in_C = Proof<
  Same<
    InC<StockDirectoryFields["issueClassification"]>,
    StockDirectoryInC["fields"]["issueClassification"]
  >
>;
export type StockDirectory_issue_sub_type_begins_at_27 = Proof<
  Same<
    StockDirectoryFields["issueSubType"]["offset"],
    27 & StockDirectoryFields["issueClassification"]["limit"]
  >
>;
export type StockDirectory_issue_sub_type_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["issueSubType"]>, StockDirectoryInC["fields"]["issueSubType"]>
>;
export type StockDirectory_authenticity_begins_at_29 = Proof<
  Same<
    StockDirectoryFields["authenticity"]["offset"],
    29 & StockDirectoryFields["issueSubType"]["limit"]
  >
>;
export type StockDirectory_authenticity_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["authenticity"]>, StockDirectoryInC["fields"]["authenticity"]>
>;
export type StockDirectory_short_sale_threshold_indicator_begins_at_30 = Proof<
  Same<
    StockDirectoryFields["shortSaleThresholdIndicator"]["offset"],
    30 & StockDirectoryFields["authenticity"]["limit"]
  >
>;
export type StockDirectory_short_sale_threshold_indicator_is_where_it_is_in_C = Proof<
  Same<
    InC<StockDirectoryFields["shortSaleThresholdIndicator"]>,
    StockDirectoryInC["fields"]["shortSaleThresholdIndicator"]
  >
>;
export type StockDirectory_ipo_flag_begins_at_31 = Proof<
  Same<
    StockDirectoryFields["ipoFlag"]["offset"],
    31 & StockDirectoryFields["shortSaleThresholdIndicator"]["limit"]
  >
>;
export type StockDirectory_ipo_flag_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["ipoFlag"]>, StockDirectoryInC["fields"]["ipoFlag"]>
>;
export type StockDirectory_luld_reference_price_tier_begins_at_32 = Proof<
  Same<
    StockDirectoryFields["luldReferencePriceTier"]["offset"],
    32 & StockDirectoryFields["ipoFlag"]["limit"]
  >
>;
export type StockDirectory_luld_reference_price_tier_is_where_it_is_in_C = Proof<
  Same<
    InC<StockDirectoryFields["luldReferencePriceTier"]>,
    StockDirectoryInC["fields"]["luldReferencePriceTier"]
  >
>;
export type StockDirectory_etp_flag_begins_at_33 = Proof<
  Same<
    StockDirectoryFields["etpFlag"]["offset"],
    33 & StockDirectoryFields["luldReferencePriceTier"]["limit"]
  >
>;
export type StockDirectory_etp_flag_is_where_it_is_in_C = Proof<
  Same<InC<StockDirectoryFields["etpFlag"]>, StockDirectoryInC["fields"]["etpFlag"]>
>;
export type StockDirectory_etp_leverage_factor_begins_at_34 = Proof<
  Same<
    StockDirectoryFields["etpLeverageFactor"]["offset"],
    34 & StockDirectoryFields["etpFlag"]["limit"]
  >
>;
export type StockDirectory_etp_leverage_factor_is_where_it_is_in_C = Proof<
  Same<
    InC<StockDirectoryFields["etpLeverageFactor"]>,
    StockDirectoryInC["fields"]["etpLeverageFactor"]
  >
>;
export type StockDirectory_inverse_indicator_begins_at_38 = Proof<
  Same<
    StockDirectoryFields["inverseIndicator"]["offset"],
    38 & StockDirectoryFields["etpLeverageFactor"]["limit"]
  >
>;
export type StockDirectory_inverse_indicator_is_where_it_is_in_C = Proof<
  Same<
    InC<StockDirectoryFields["inverseIndicator"]>,
    StockDirectoryInC["fields"]["inverseIndicator"]
  >
>;
export type StockDirectory_ends_with_its_last_field = Proof<
  Same<StockDirectoryFields["inverseIndicator"]["limit"], typeof StockDirectoryView.LENGTH>
>;

type StockTradingActionFields = typeof StockTradingActionView.FIELDS;
type StockTradingActionInC = CompiledLayout["stockTradingAction"];
export type StockTradingAction_is_25_bytes_long = Proof<
  Same<typeof StockTradingActionView.LENGTH, 25>
>;
export type StockTradingAction_is_as_long_in_C = Proof<
  Same<typeof StockTradingActionView.LENGTH, StockTradingActionInC["length"]>
>;
export type StockTradingAction_may_begin_at_any_address_in_C = Proof<
  Same<1, StockTradingActionInC["alignment"]>
>;
export type StockTradingAction_has_the_fields_it_has_in_C = Proof<
  Same<keyof StockTradingActionFields, keyof StockTradingActionInC["fields"]>
>;
export type StockTradingAction_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof StockTradingActionView.TYPE, StockTradingActionInC["type"]>
>;
export type StockTradingAction_message_type_begins_at_0 = Proof<
  Same<StockTradingActionFields["messageType"]["offset"], 0>
>;
export type StockTradingAction_message_type_is_where_it_is_in_C = Proof<
  Same<InC<StockTradingActionFields["messageType"]>, StockTradingActionInC["fields"]["messageType"]>
>;
export type StockTradingAction_stock_locate_begins_at_1 = Proof<
  Same<
    StockTradingActionFields["stockLocate"]["offset"],
    1 & StockTradingActionFields["messageType"]["limit"]
  >
>;
export type StockTradingAction_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<StockTradingActionFields["stockLocate"]>, StockTradingActionInC["fields"]["stockLocate"]>
>;
export type StockTradingAction_tracking_number_begins_at_3 = Proof<
  Same<
    StockTradingActionFields["trackingNumber"]["offset"],
    3 & StockTradingActionFields["stockLocate"]["limit"]
  >
>;
export type StockTradingAction_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<StockTradingActionFields["trackingNumber"]>,
    StockTradingActionInC["fields"]["trackingNumber"]
  >
>;
export type StockTradingAction_timestamp_begins_at_5 = Proof<
  Same<
    StockTradingActionFields["timestamp"]["offset"],
    5 & StockTradingActionFields["trackingNumber"]["limit"]
  >
>;
export type StockTradingAction_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<StockTradingActionFields["timestamp"]>, StockTradingActionInC["fields"]["timestamp"]>
>;
export type StockTradingAction_stock_begins_at_11 = Proof<
  Same<
    StockTradingActionFields["stock"]["offset"],
    11 & StockTradingActionFields["timestamp"]["limit"]
  >
>;
export type StockTradingAction_stock_is_where_it_is_in_C = Proof<
  Same<InC<StockTradingActionFields["stock"]>, StockTradingActionInC["fields"]["stock"]>
>;
export type StockTradingAction_trading_state_begins_at_19 = Proof<
  Same<
    StockTradingActionFields["tradingState"]["offset"],
    19 & StockTradingActionFields["stock"]["limit"]
  >
>;
export type StockTradingAction_trading_state_is_where_it_is_in_C = Proof<
  Same<
    InC<StockTradingActionFields["tradingState"]>,
    StockTradingActionInC["fields"]["tradingState"]
  >
>;
export type StockTradingAction_reserved_begins_at_20 = Proof<
  Same<
    StockTradingActionFields["reserved"]["offset"],
    20 & StockTradingActionFields["tradingState"]["limit"]
  >
>;
export type StockTradingAction_reserved_is_where_it_is_in_C = Proof<
  Same<InC<StockTradingActionFields["reserved"]>, StockTradingActionInC["fields"]["reserved"]>
>;
export type StockTradingAction_reason_begins_at_21 = Proof<
  Same<
    StockTradingActionFields["reason"]["offset"],
    21 & StockTradingActionFields["reserved"]["limit"]
  >
>;
export type StockTradingAction_reason_is_where_it_is_in_C = Proof<
  Same<InC<StockTradingActionFields["reason"]>, StockTradingActionInC["fields"]["reason"]>
>;
export type StockTradingAction_ends_with_its_last_field = Proof<
  Same<StockTradingActionFields["reason"]["limit"], typeof StockTradingActionView.LENGTH>
>;

type RegShoRestrictionFields = typeof RegShoRestrictionView.FIELDS;
type RegShoRestrictionInC = CompiledLayout["regShoRestriction"];
export type RegShoRestriction_is_20_bytes_long = Proof<
  Same<typeof RegShoRestrictionView.LENGTH, 20>
>;
export type RegShoRestriction_is_as_long_in_C = Proof<
  Same<typeof RegShoRestrictionView.LENGTH, RegShoRestrictionInC["length"]>
>;
export type RegShoRestriction_may_begin_at_any_address_in_C = Proof<
  Same<1, RegShoRestrictionInC["alignment"]>
>;
export type RegShoRestriction_has_the_fields_it_has_in_C = Proof<
  Same<keyof RegShoRestrictionFields, keyof RegShoRestrictionInC["fields"]>
>;
export type RegShoRestriction_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof RegShoRestrictionView.TYPE, RegShoRestrictionInC["type"]>
>;
export type RegShoRestriction_message_type_begins_at_0 = Proof<
  Same<RegShoRestrictionFields["messageType"]["offset"], 0>
>;
export type RegShoRestriction_message_type_is_where_it_is_in_C = Proof<
  Same<InC<RegShoRestrictionFields["messageType"]>, RegShoRestrictionInC["fields"]["messageType"]>
>;
export type RegShoRestriction_stock_locate_begins_at_1 = Proof<
  Same<
    RegShoRestrictionFields["stockLocate"]["offset"],
    1 & RegShoRestrictionFields["messageType"]["limit"]
  >
>;
export type RegShoRestriction_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<RegShoRestrictionFields["stockLocate"]>, RegShoRestrictionInC["fields"]["stockLocate"]>
>;
export type RegShoRestriction_tracking_number_begins_at_3 = Proof<
  Same<
    RegShoRestrictionFields["trackingNumber"]["offset"],
    3 & RegShoRestrictionFields["stockLocate"]["limit"]
  >
>;
export type RegShoRestriction_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<RegShoRestrictionFields["trackingNumber"]>,
    RegShoRestrictionInC["fields"]["trackingNumber"]
  >
>;
export type RegShoRestriction_timestamp_begins_at_5 = Proof<
  Same<
    RegShoRestrictionFields["timestamp"]["offset"],
    5 & RegShoRestrictionFields["trackingNumber"]["limit"]
  >
>;
export type RegShoRestriction_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<RegShoRestrictionFields["timestamp"]>, RegShoRestrictionInC["fields"]["timestamp"]>
>;
export type RegShoRestriction_stock_begins_at_11 = Proof<
  Same<
    RegShoRestrictionFields["stock"]["offset"],
    11 & RegShoRestrictionFields["timestamp"]["limit"]
  >
>;
export type RegShoRestriction_stock_is_where_it_is_in_C = Proof<
  Same<InC<RegShoRestrictionFields["stock"]>, RegShoRestrictionInC["fields"]["stock"]>
>;
export type RegShoRestriction_reg_sho_action_begins_at_19 = Proof<
  Same<
    RegShoRestrictionFields["regShoAction"]["offset"],
    19 & RegShoRestrictionFields["stock"]["limit"]
  >
>;
export type RegShoRestriction_reg_sho_action_is_where_it_is_in_C = Proof<
  Same<InC<RegShoRestrictionFields["regShoAction"]>, RegShoRestrictionInC["fields"]["regShoAction"]>
>;
export type RegShoRestriction_ends_with_its_last_field = Proof<
  Same<RegShoRestrictionFields["regShoAction"]["limit"], typeof RegShoRestrictionView.LENGTH>
>;

type OperationalHaltFields = typeof OperationalHaltView.FIELDS;
type OperationalHaltInC = CompiledLayout["operationalHalt"];
export type OperationalHalt_is_21_bytes_long = Proof<Same<typeof OperationalHaltView.LENGTH, 21>>;
export type OperationalHalt_is_as_long_in_C = Proof<
  Same<typeof OperationalHaltView.LENGTH, OperationalHaltInC["length"]>
>;
export type OperationalHalt_may_begin_at_any_address_in_C = Proof<
  Same<1, OperationalHaltInC["alignment"]>
>;
export type OperationalHalt_has_the_fields_it_has_in_C = Proof<
  Same<keyof OperationalHaltFields, keyof OperationalHaltInC["fields"]>
>;
export type OperationalHalt_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OperationalHaltView.TYPE, OperationalHaltInC["type"]>
>;
export type OperationalHalt_message_type_begins_at_0 = Proof<
  Same<OperationalHaltFields["messageType"]["offset"], 0>
>;
export type OperationalHalt_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OperationalHaltFields["messageType"]>, OperationalHaltInC["fields"]["messageType"]>
>;
export type OperationalHalt_stock_locate_begins_at_1 = Proof<
  Same<
    OperationalHaltFields["stockLocate"]["offset"],
    1 & OperationalHaltFields["messageType"]["limit"]
  >
>;
export type OperationalHalt_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<OperationalHaltFields["stockLocate"]>, OperationalHaltInC["fields"]["stockLocate"]>
>;
export type OperationalHalt_tracking_number_begins_at_3 = Proof<
  Same<
    OperationalHaltFields["trackingNumber"]["offset"],
    3 & OperationalHaltFields["stockLocate"]["limit"]
  >
>;
export type OperationalHalt_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<OperationalHaltFields["trackingNumber"]>, OperationalHaltInC["fields"]["trackingNumber"]>
>;
export type OperationalHalt_timestamp_begins_at_5 = Proof<
  Same<
    OperationalHaltFields["timestamp"]["offset"],
    5 & OperationalHaltFields["trackingNumber"]["limit"]
  >
>;
export type OperationalHalt_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OperationalHaltFields["timestamp"]>, OperationalHaltInC["fields"]["timestamp"]>
>;
export type OperationalHalt_stock_begins_at_11 = Proof<
  Same<OperationalHaltFields["stock"]["offset"], 11 & OperationalHaltFields["timestamp"]["limit"]>
>;
export type OperationalHalt_stock_is_where_it_is_in_C = Proof<
  Same<InC<OperationalHaltFields["stock"]>, OperationalHaltInC["fields"]["stock"]>
>;
export type OperationalHalt_market_code_begins_at_19 = Proof<
  Same<OperationalHaltFields["marketCode"]["offset"], 19 & OperationalHaltFields["stock"]["limit"]>
>;
export type OperationalHalt_market_code_is_where_it_is_in_C = Proof<
  Same<InC<OperationalHaltFields["marketCode"]>, OperationalHaltInC["fields"]["marketCode"]>
>;
export type OperationalHalt_operational_halt_action_begins_at_20 = Proof<
  Same<
    OperationalHaltFields["operationalHaltAction"]["offset"],
    20 & OperationalHaltFields["marketCode"]["limit"]
  >
>;
export type OperationalHalt_operational_halt_action_is_where_it_is_in_C = Proof<
  Same<
    InC<OperationalHaltFields["operationalHaltAction"]>,
    OperationalHaltInC["fields"]["operationalHaltAction"]
  >
>;
export type OperationalHalt_ends_with_its_last_field = Proof<
  Same<OperationalHaltFields["operationalHaltAction"]["limit"], typeof OperationalHaltView.LENGTH>
>;

type RpiiFields = typeof RpiiView.FIELDS;
type RpiiInC = CompiledLayout["rpii"];
export type Rpii_is_20_bytes_long = Proof<Same<typeof RpiiView.LENGTH, 20>>;
export type Rpii_is_as_long_in_C = Proof<Same<typeof RpiiView.LENGTH, RpiiInC["length"]>>;
export type Rpii_may_begin_at_any_address_in_C = Proof<Same<1, RpiiInC["alignment"]>>;
export type Rpii_has_the_fields_it_has_in_C = Proof<
  Same<keyof RpiiFields, keyof RpiiInC["fields"]>
>;
export type Rpii_has_the_type_byte_it_has_in_C = Proof<Same<typeof RpiiView.TYPE, RpiiInC["type"]>>;
export type Rpii_message_type_begins_at_0 = Proof<Same<RpiiFields["messageType"]["offset"], 0>>;
export type Rpii_message_type_is_where_it_is_in_C = Proof<
  Same<InC<RpiiFields["messageType"]>, RpiiInC["fields"]["messageType"]>
>;
export type Rpii_stock_locate_begins_at_1 = Proof<
  Same<RpiiFields["stockLocate"]["offset"], 1 & RpiiFields["messageType"]["limit"]>
>;
export type Rpii_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<RpiiFields["stockLocate"]>, RpiiInC["fields"]["stockLocate"]>
>;
export type Rpii_tracking_number_begins_at_3 = Proof<
  Same<RpiiFields["trackingNumber"]["offset"], 3 & RpiiFields["stockLocate"]["limit"]>
>;
export type Rpii_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<RpiiFields["trackingNumber"]>, RpiiInC["fields"]["trackingNumber"]>
>;
export type Rpii_timestamp_begins_at_5 = Proof<
  Same<RpiiFields["timestamp"]["offset"], 5 & RpiiFields["trackingNumber"]["limit"]>
>;
export type Rpii_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<RpiiFields["timestamp"]>, RpiiInC["fields"]["timestamp"]>
>;
export type Rpii_stock_begins_at_11 = Proof<
  Same<RpiiFields["stock"]["offset"], 11 & RpiiFields["timestamp"]["limit"]>
>;
export type Rpii_stock_is_where_it_is_in_C = Proof<
  Same<InC<RpiiFields["stock"]>, RpiiInC["fields"]["stock"]>
>;
export type Rpii_interest_flag_begins_at_19 = Proof<
  Same<RpiiFields["interestFlag"]["offset"], 19 & RpiiFields["stock"]["limit"]>
>;
export type Rpii_interest_flag_is_where_it_is_in_C = Proof<
  Same<InC<RpiiFields["interestFlag"]>, RpiiInC["fields"]["interestFlag"]>
>;
export type Rpii_ends_with_its_last_field = Proof<
  Same<RpiiFields["interestFlag"]["limit"], typeof RpiiView.LENGTH>
>;

type AddOrderFields = typeof AddOrderView.FIELDS;
type AddOrderInC = CompiledLayout["addOrder"];
export type AddOrder_is_36_bytes_long = Proof<Same<typeof AddOrderView.LENGTH, 36>>;
export type AddOrder_is_as_long_in_C = Proof<
  Same<typeof AddOrderView.LENGTH, AddOrderInC["length"]>
>;
export type AddOrder_may_begin_at_any_address_in_C = Proof<Same<1, AddOrderInC["alignment"]>>;
export type AddOrder_has_the_fields_it_has_in_C = Proof<
  Same<keyof AddOrderFields, keyof AddOrderInC["fields"]>
>;
export type AddOrder_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof AddOrderView.TYPE, AddOrderInC["type"]>
>;
export type AddOrder_message_type_begins_at_0 = Proof<
  Same<AddOrderFields["messageType"]["offset"], 0>
>;
export type AddOrder_message_type_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["messageType"]>, AddOrderInC["fields"]["messageType"]>
>;
export type AddOrder_stock_locate_begins_at_1 = Proof<
  Same<AddOrderFields["stockLocate"]["offset"], 1 & AddOrderFields["messageType"]["limit"]>
>;
export type AddOrder_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["stockLocate"]>, AddOrderInC["fields"]["stockLocate"]>
>;
export type AddOrder_tracking_number_begins_at_3 = Proof<
  Same<AddOrderFields["trackingNumber"]["offset"], 3 & AddOrderFields["stockLocate"]["limit"]>
>;
export type AddOrder_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["trackingNumber"]>, AddOrderInC["fields"]["trackingNumber"]>
>;
export type AddOrder_timestamp_begins_at_5 = Proof<
  Same<AddOrderFields["timestamp"]["offset"], 5 & AddOrderFields["trackingNumber"]["limit"]>
>;
export type AddOrder_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["timestamp"]>, AddOrderInC["fields"]["timestamp"]>
>;
export type AddOrder_order_reference_number_begins_at_11 = Proof<
  Same<AddOrderFields["orderReferenceNumber"]["offset"], 11 & AddOrderFields["timestamp"]["limit"]>
>;
export type AddOrder_order_reference_number_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["orderReferenceNumber"]>, AddOrderInC["fields"]["orderReferenceNumber"]>
>;
export type AddOrder_buy_sell_indicator_begins_at_19 = Proof<
  Same<
    AddOrderFields["buySellIndicator"]["offset"],
    19 & AddOrderFields["orderReferenceNumber"]["limit"]
  >
>;
export type AddOrder_buy_sell_indicator_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["buySellIndicator"]>, AddOrderInC["fields"]["buySellIndicator"]>
>;
export type AddOrder_shares_begins_at_20 = Proof<
  Same<AddOrderFields["shares"]["offset"], 20 & AddOrderFields["buySellIndicator"]["limit"]>
>;
export type AddOrder_shares_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["shares"]>, AddOrderInC["fields"]["shares"]>
>;
export type AddOrder_stock_begins_at_24 = Proof<
  Same<AddOrderFields["stock"]["offset"], 24 & AddOrderFields["shares"]["limit"]>
>;
export type AddOrder_stock_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["stock"]>, AddOrderInC["fields"]["stock"]>
>;
export type AddOrder_price_begins_at_32 = Proof<
  Same<AddOrderFields["price"]["offset"], 32 & AddOrderFields["stock"]["limit"]>
>;
export type AddOrder_price_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderFields["price"]>, AddOrderInC["fields"]["price"]>
>;
export type AddOrder_price_has_4_decimals = Proof<
  Same<typeof AddOrderView.PRICE_DECIMALS, 4 & AddOrderInC["fields"]["price"]["decimals"]>
>;
export type AddOrder_ends_with_its_last_field = Proof<
  Same<AddOrderFields["price"]["limit"], typeof AddOrderView.LENGTH>
>;

type AddOrderMpidAttributionFields = typeof AddOrderMpidAttributionView.FIELDS;
type AddOrderMpidAttributionInC = CompiledLayout["addOrderMpidAttribution"];
export type AddOrderMpidAttribution_is_40_bytes_long = Proof<
  Same<typeof AddOrderMpidAttributionView.LENGTH, 40>
>;
export type AddOrderMpidAttribution_is_as_long_in_C = Proof<
  Same<typeof AddOrderMpidAttributionView.LENGTH, AddOrderMpidAttributionInC["length"]>
>;
export type AddOrderMpidAttribution_may_begin_at_any_address_in_C = Proof<
  Same<1, AddOrderMpidAttributionInC["alignment"]>
>;
export type AddOrderMpidAttribution_has_the_fields_it_has_in_C = Proof<
  Same<keyof AddOrderMpidAttributionFields, keyof AddOrderMpidAttributionInC["fields"]>
>;
export type AddOrderMpidAttribution_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof AddOrderMpidAttributionView.TYPE, AddOrderMpidAttributionInC["type"]>
>;
export type AddOrderMpidAttribution_message_type_begins_at_0 = Proof<
  Same<AddOrderMpidAttributionFields["messageType"]["offset"], 0>
>;
export type AddOrderMpidAttribution_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderMpidAttributionFields["messageType"]>,
    AddOrderMpidAttributionInC["fields"]["messageType"]
  >
>;
export type AddOrderMpidAttribution_stock_locate_begins_at_1 = Proof<
  Same<
    AddOrderMpidAttributionFields["stockLocate"]["offset"],
    1 & AddOrderMpidAttributionFields["messageType"]["limit"]
  >
>;
export type AddOrderMpidAttribution_stock_locate_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderMpidAttributionFields["stockLocate"]>,
    AddOrderMpidAttributionInC["fields"]["stockLocate"]
  >
>;
export type AddOrderMpidAttribution_tracking_number_begins_at_3 = Proof<
  Same<
    AddOrderMpidAttributionFields["trackingNumber"]["offset"],
    3 & AddOrderMpidAttributionFields["stockLocate"]["limit"]
  >
>;
export type AddOrderMpidAttribution_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderMpidAttributionFields["trackingNumber"]>,
    AddOrderMpidAttributionInC["fields"]["trackingNumber"]
  >
>;
export type AddOrderMpidAttribution_timestamp_begins_at_5 = Proof<
  Same<
    AddOrderMpidAttributionFields["timestamp"]["offset"],
    5 & AddOrderMpidAttributionFields["trackingNumber"]["limit"]
  >
>;
export type AddOrderMpidAttribution_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderMpidAttributionFields["timestamp"]>,
    AddOrderMpidAttributionInC["fields"]["timestamp"]
  >
>;
export type AddOrderMpidAttribution_order_reference_number_begins_at_11 = Proof<
  Same<
    AddOrderMpidAttributionFields["orderReferenceNumber"]["offset"],
    11 & AddOrderMpidAttributionFields["timestamp"]["limit"]
  >
>;
export type AddOrderMpidAttribution_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderMpidAttributionFields["orderReferenceNumber"]>,
    AddOrderMpidAttributionInC["fields"]["orderReferenceNumber"]
  >
>;
export type AddOrderMpidAttribution_buy_sell_indicator_begins_at_19 = Proof<
  Same<
    AddOrderMpidAttributionFields["buySellIndicator"]["offset"],
    19 & AddOrderMpidAttributionFields["orderReferenceNumber"]["limit"]
  >
>;
export type AddOrderMpidAttribution_buy_sell_indicator_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderMpidAttributionFields["buySellIndicator"]>,
    AddOrderMpidAttributionInC["fields"]["buySellIndicator"]
  >
>;
export type AddOrderMpidAttribution_shares_begins_at_20 = Proof<
  Same<
    AddOrderMpidAttributionFields["shares"]["offset"],
    20 & AddOrderMpidAttributionFields["buySellIndicator"]["limit"]
  >
>;
export type AddOrderMpidAttribution_shares_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderMpidAttributionFields["shares"]>, AddOrderMpidAttributionInC["fields"]["shares"]>
>;
export type AddOrderMpidAttribution_stock_begins_at_24 = Proof<
  Same<
    AddOrderMpidAttributionFields["stock"]["offset"],
    24 & AddOrderMpidAttributionFields["shares"]["limit"]
  >
>;
export type AddOrderMpidAttribution_stock_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderMpidAttributionFields["stock"]>, AddOrderMpidAttributionInC["fields"]["stock"]>
>;
export type AddOrderMpidAttribution_price_begins_at_32 = Proof<
  Same<
    AddOrderMpidAttributionFields["price"]["offset"],
    32 & AddOrderMpidAttributionFields["stock"]["limit"]
  >
>;
export type AddOrderMpidAttribution_price_is_where_it_is_in_C = Proof<
  Same<InC<AddOrderMpidAttributionFields["price"]>, AddOrderMpidAttributionInC["fields"]["price"]>
>;
export type AddOrderMpidAttribution_price_has_4_decimals = Proof<
  Same<
    typeof AddOrderMpidAttributionView.PRICE_DECIMALS,
    4 & AddOrderMpidAttributionInC["fields"]["price"]["decimals"]
  >
>;
export type AddOrderMpidAttribution_attribution_begins_at_36 = Proof<
  Same<
    AddOrderMpidAttributionFields["attribution"]["offset"],
    36 & AddOrderMpidAttributionFields["price"]["limit"]
  >
>;
export type AddOrderMpidAttribution_attribution_is_where_it_is_in_C = Proof<
  Same<
    InC<AddOrderMpidAttributionFields["attribution"]>,
    AddOrderMpidAttributionInC["fields"]["attribution"]
  >
>;
export type AddOrderMpidAttribution_ends_with_its_last_field = Proof<
  Same<
    AddOrderMpidAttributionFields["attribution"]["limit"],
    typeof AddOrderMpidAttributionView.LENGTH
  >
>;

type EndOfSnapshotFields = typeof EndOfSnapshotView.FIELDS;
type EndOfSnapshotInC = CompiledLayout["endOfSnapshot"];
export type EndOfSnapshot_is_21_bytes_long = Proof<Same<typeof EndOfSnapshotView.LENGTH, 21>>;
export type EndOfSnapshot_is_as_long_in_C = Proof<
  Same<typeof EndOfSnapshotView.LENGTH, EndOfSnapshotInC["length"]>
>;
export type EndOfSnapshot_may_begin_at_any_address_in_C = Proof<
  Same<1, EndOfSnapshotInC["alignment"]>
>;
export type EndOfSnapshot_has_the_fields_it_has_in_C = Proof<
  Same<keyof EndOfSnapshotFields, keyof EndOfSnapshotInC["fields"]>
>;
export type EndOfSnapshot_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof EndOfSnapshotView.TYPE, EndOfSnapshotInC["type"]>
>;
export type EndOfSnapshot_message_type_begins_at_0 = Proof<
  Same<EndOfSnapshotFields["messageType"]["offset"], 0>
>;
export type EndOfSnapshot_message_type_is_where_it_is_in_C = Proof<
  Same<InC<EndOfSnapshotFields["messageType"]>, EndOfSnapshotInC["fields"]["messageType"]>
>;
export type EndOfSnapshot_sequence_number_begins_at_1 = Proof<
  Same<
    EndOfSnapshotFields["sequenceNumber"]["offset"],
    1 & EndOfSnapshotFields["messageType"]["limit"]
  >
>;
export type EndOfSnapshot_sequence_number_is_where_it_is_in_C = Proof<
  Same<InC<EndOfSnapshotFields["sequenceNumber"]>, EndOfSnapshotInC["fields"]["sequenceNumber"]>
>;
export type EndOfSnapshot_ends_with_its_last_field = Proof<
  Same<EndOfSnapshotFields["sequenceNumber"]["limit"], typeof EndOfSnapshotView.LENGTH>
>;
