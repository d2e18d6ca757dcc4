/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
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

type MarketParticipantPositionFields = typeof MarketParticipantPositionView.FIELDS;
type MarketParticipantPositionInC = CompiledLayout["marketParticipantPosition"];
export type MarketParticipantPosition_is_26_bytes_long = Proof<
  Same<typeof MarketParticipantPositionView.LENGTH, 26>
>;
export type MarketParticipantPosition_is_as_long_in_C = Proof<
  Same<typeof MarketParticipantPositionView.LENGTH, MarketParticipantPositionInC["length"]>
>;
export type MarketParticipantPosition_may_begin_at_any_address_in_C = Proof<
  Same<1, MarketParticipantPositionInC["alignment"]>
>;
export type MarketParticipantPosition_has_the_fields_it_has_in_C = Proof<
  Same<keyof MarketParticipantPositionFields, keyof MarketParticipantPositionInC["fields"]>
>;
export type MarketParticipantPosition_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof MarketParticipantPositionView.TYPE, MarketParticipantPositionInC["type"]>
>;
export type MarketParticipantPosition_message_type_begins_at_0 = Proof<
  Same<MarketParticipantPositionFields["messageType"]["offset"], 0>
>;
export type MarketParticipantPosition_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<MarketParticipantPositionFields["messageType"]>,
    MarketParticipantPositionInC["fields"]["messageType"]
  >
>;
export type MarketParticipantPosition_stock_locate_begins_at_1 = Proof<
  Same<
    MarketParticipantPositionFields["stockLocate"]["offset"],
    1 & MarketParticipantPositionFields["messageType"]["limit"]
  >
>;
export type MarketParticipantPosition_stock_locate_is_where_it_is_in_C = Proof<
  Same<
    InC<MarketParticipantPositionFields["stockLocate"]>,
    MarketParticipantPositionInC["fields"]["stockLocate"]
  >
>;
export type MarketParticipantPosition_tracking_number_begins_at_3 = Proof<
  Same<
    MarketParticipantPositionFields["trackingNumber"]["offset"],
    3 & MarketParticipantPositionFields["stockLocate"]["limit"]
  >
>;
export type MarketParticipantPosition_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<MarketParticipantPositionFields["trackingNumber"]>,
    MarketParticipantPositionInC["fields"]["trackingNumber"]
  >
>;
export type MarketParticipantPosition_timestamp_begins_at_5 = Proof<
  Same<
    MarketParticipantPositionFields["timestamp"]["offset"],
    5 & MarketParticipantPositionFields["trackingNumber"]["limit"]
  >
>;
export type MarketParticipantPosition_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<MarketParticipantPositionFields["timestamp"]>,
    MarketParticipantPositionInC["fields"]["timestamp"]
  >
>;
export type MarketParticipantPosition_mpid_begins_at_11 = Proof<
  Same<
    MarketParticipantPositionFields["mpid"]["offset"],
    11 & MarketParticipantPositionFields["timestamp"]["limit"]
  >
>;
export type MarketParticipantPosition_mpid_is_where_it_is_in_C = Proof<
  Same<InC<MarketParticipantPositionFields["mpid"]>, MarketParticipantPositionInC["fields"]["mpid"]>
>;
export type MarketParticipantPosition_stock_begins_at_15 = Proof<
  Same<
    MarketParticipantPositionFields["stock"]["offset"],
    15 & MarketParticipantPositionFields["mpid"]["limit"]
  >
>;
export type MarketParticipantPosition_stock_is_where_it_is_in_C = Proof<
  Same<
    InC<MarketParticipantPositionFields["stock"]>,
    MarketParticipantPositionInC["fields"]["stock"]
  >
>;
export type MarketParticipantPosition_primary_market_maker_begins_at_23 = Proof<
  Same<
    MarketParticipantPositionFields["primaryMarketMaker"]["offset"],
    23 & MarketParticipantPositionFields["stock"]["limit"]
  >
>;
export type MarketParticipantPosition_primary_market_maker_is_where_it_is_in_C = Proof<
  Same<
    InC<MarketParticipantPositionFields["primaryMarketMaker"]>,
    MarketParticipantPositionInC["fields"]["primaryMarketMaker"]
  >
>;
export type MarketParticipantPosition_market_maker_mode_begins_at_24 = Proof<
  Same<
    MarketParticipantPositionFields["marketMakerMode"]["offset"],
    24 & MarketParticipantPositionFields["primaryMarketMaker"]["limit"]
  >
>;
export type MarketParticipantPosition_market_maker_mode_is_where_it_is_in_C = Proof<
  Same<
    InC<MarketParticipantPositionFields["marketMakerMode"]>,
    MarketParticipantPositionInC["fields"]["marketMakerMode"]
  >
>;
export type MarketParticipantPosition_market_participant_state_begins_at_25 = Proof<
  Same<
    MarketParticipantPositionFields["marketParticipantState"]["offset"],
    25 & MarketParticipantPositionFields["marketMakerMode"]["limit"]
  >
>;
export type MarketParticipantPosition_market_participant_state_is_where_it_is_in_C = Proof<
  Same<
    InC<MarketParticipantPositionFields["marketParticipantState"]>,
    MarketParticipantPositionInC["fields"]["marketParticipantState"]
  >
>;
export type MarketParticipantPosition_ends_with_its_last_field = Proof<
  Same<
    MarketParticipantPositionFields["marketParticipantState"]["limit"],
    typeof MarketParticipantPositionView.LENGTH
  >
>;

type MwcbDeclineLevelFields = typeof MwcbDeclineLevelView.FIELDS;
type MwcbDeclineLevelInC = CompiledLayout["mwcbDeclineLevel"];
export type MwcbDeclineLevel_is_35_bytes_long = Proof<Same<typeof MwcbDeclineLevelView.LENGTH, 35>>;
export type MwcbDeclineLevel_is_as_long_in_C = Proof<
  Same<typeof MwcbDeclineLevelView.LENGTH, MwcbDeclineLevelInC["length"]>
>;
export type MwcbDeclineLevel_may_begin_at_any_address_in_C = Proof<
  Same<1, MwcbDeclineLevelInC["alignment"]>
>;
export type MwcbDeclineLevel_has_the_fields_it_has_in_C = Proof<
  Same<keyof MwcbDeclineLevelFields, keyof MwcbDeclineLevelInC["fields"]>
>;
export type MwcbDeclineLevel_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof MwcbDeclineLevelView.TYPE, MwcbDeclineLevelInC["type"]>
>;
export type MwcbDeclineLevel_message_type_begins_at_0 = Proof<
  Same<MwcbDeclineLevelFields["messageType"]["offset"], 0>
>;
export type MwcbDeclineLevel_message_type_is_where_it_is_in_C = Proof<
  Same<InC<MwcbDeclineLevelFields["messageType"]>, MwcbDeclineLevelInC["fields"]["messageType"]>
>;
export type MwcbDeclineLevel_stock_locate_begins_at_1 = Proof<
  Same<
    MwcbDeclineLevelFields["stockLocate"]["offset"],
    1 & MwcbDeclineLevelFields["messageType"]["limit"]
  >
>;
export type MwcbDeclineLevel_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<MwcbDeclineLevelFields["stockLocate"]>, MwcbDeclineLevelInC["fields"]["stockLocate"]>
>;
export type MwcbDeclineLevel_tracking_number_begins_at_3 = Proof<
  Same<
    MwcbDeclineLevelFields["trackingNumber"]["offset"],
    3 & MwcbDeclineLevelFields["stockLocate"]["limit"]
  >
>;
export type MwcbDeclineLevel_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<MwcbDeclineLevelFields["trackingNumber"]>,
    MwcbDeclineLevelInC["fields"]["trackingNumber"]
  >
>;
export type MwcbDeclineLevel_timestamp_begins_at_5 = Proof<
  Same<
    MwcbDeclineLevelFields["timestamp"]["offset"],
    5 & MwcbDeclineLevelFields["trackingNumber"]["limit"]
  >
>;
export type MwcbDeclineLevel_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<MwcbDeclineLevelFields["timestamp"]>, MwcbDeclineLevelInC["fields"]["timestamp"]>
>;
export type MwcbDeclineLevel_level_1_begins_at_11 = Proof<
  Same<
    MwcbDeclineLevelFields["level1"]["offset"],
    11 & MwcbDeclineLevelFields["timestamp"]["limit"]
  >
>;
export type MwcbDeclineLevel_level_1_is_where_it_is_in_C = Proof<
  Same<InC<MwcbDeclineLevelFields["level1"]>, MwcbDeclineLevelInC["fields"]["level1"]>
>;
export type MwcbDeclineLevel_level_1_has_8_decimals = Proof<
  Same<
    typeof MwcbDeclineLevelView.LEVEL_1_DECIMALS,
    8 & MwcbDeclineLevelInC["fields"]["level1"]["decimals"]
  >
>;
export type MwcbDeclineLevel_level_2_begins_at_19 = Proof<
  Same<MwcbDeclineLevelFields["level2"]["offset"], 19 & MwcbDeclineLevelFields["level1"]["limit"]>
>;
export type MwcbDeclineLevel_level_2_is_where_it_is_in_C = Proof<
  Same<InC<MwcbDeclineLevelFields["level2"]>, MwcbDeclineLevelInC["fields"]["level2"]>
>;
export type MwcbDeclineLevel_level_2_has_8_decimals = Proof<
  Same<
    typeof MwcbDeclineLevelView.LEVEL_2_DECIMALS,
    8 & MwcbDeclineLevelInC["fields"]["level2"]["decimals"]
  >
>;
export type MwcbDeclineLevel_level_3_begins_at_27 = Proof<
  Same<MwcbDeclineLevelFields["level3"]["offset"], 27 & MwcbDeclineLevelFields["level2"]["limit"]>
>;
export type MwcbDeclineLevel_level_3_is_where_it_is_in_C = Proof<
  Same<InC<MwcbDeclineLevelFields["level3"]>, MwcbDeclineLevelInC["fields"]["level3"]>
>;
export type MwcbDeclineLevel_level_3_has_8_decimals = Proof<
  Same<
    typeof MwcbDeclineLevelView.LEVEL_3_DECIMALS,
    8 & MwcbDeclineLevelInC["fields"]["level3"]["decimals"]
  >
>;
export type MwcbDeclineLevel_ends_with_its_last_field = Proof<
  Same<MwcbDeclineLevelFields["level3"]["limit"], typeof MwcbDeclineLevelView.LENGTH>
>;

type MwcbStatusFields = typeof MwcbStatusView.FIELDS;
type MwcbStatusInC = CompiledLayout["mwcbStatus"];
export type MwcbStatus_is_12_bytes_long = Proof<Same<typeof MwcbStatusView.LENGTH, 12>>;
export type MwcbStatus_is_as_long_in_C = Proof<
  Same<typeof MwcbStatusView.LENGTH, MwcbStatusInC["length"]>
>;
export type MwcbStatus_may_begin_at_any_address_in_C = Proof<Same<1, MwcbStatusInC["alignment"]>>;
export type MwcbStatus_has_the_fields_it_has_in_C = Proof<
  Same<keyof MwcbStatusFields, keyof MwcbStatusInC["fields"]>
>;
export type MwcbStatus_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof MwcbStatusView.TYPE, MwcbStatusInC["type"]>
>;
export type MwcbStatus_message_type_begins_at_0 = Proof<
  Same<MwcbStatusFields["messageType"]["offset"], 0>
>;
export type MwcbStatus_message_type_is_where_it_is_in_C = Proof<
  Same<InC<MwcbStatusFields["messageType"]>, MwcbStatusInC["fields"]["messageType"]>
>;
export type MwcbStatus_stock_locate_begins_at_1 = Proof<
  Same<MwcbStatusFields["stockLocate"]["offset"], 1 & MwcbStatusFields["messageType"]["limit"]>
>;
export type MwcbStatus_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<MwcbStatusFields["stockLocate"]>, MwcbStatusInC["fields"]["stockLocate"]>
>;
export type MwcbStatus_tracking_number_begins_at_3 = Proof<
  Same<MwcbStatusFields["trackingNumber"]["offset"], 3 & MwcbStatusFields["stockLocate"]["limit"]>
>;
export type MwcbStatus_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<MwcbStatusFields["trackingNumber"]>, MwcbStatusInC["fields"]["trackingNumber"]>
>;
export type MwcbStatus_timestamp_begins_at_5 = Proof<
  Same<MwcbStatusFields["timestamp"]["offset"], 5 & MwcbStatusFields["trackingNumber"]["limit"]>
>;
export type MwcbStatus_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<MwcbStatusFields["timestamp"]>, MwcbStatusInC["fields"]["timestamp"]>
>;
export type MwcbStatus_breached_level_begins_at_11 = Proof<
  Same<MwcbStatusFields["breachedLevel"]["offset"], 11 & MwcbStatusFields["timestamp"]["limit"]>
>;
export type MwcbStatus_breached_level_is_where_it_is_in_C = Proof<
  Same<InC<MwcbStatusFields["breachedLevel"]>, MwcbStatusInC["fields"]["breachedLevel"]>
>;
export type MwcbStatus_ends_with_its_last_field = Proof<
  Same<MwcbStatusFields["breachedLevel"]["limit"], typeof MwcbStatusView.LENGTH>
>;

type IpoQuotingPeriodUpdateFields = typeof IpoQuotingPeriodUpdateView.FIELDS;
type IpoQuotingPeriodUpdateInC = CompiledLayout["ipoQuotingPeriodUpdate"];
export type IpoQuotingPeriodUpdate_is_28_bytes_long = Proof<
  Same<typeof IpoQuotingPeriodUpdateView.LENGTH, 28>
>;
export type IpoQuotingPeriodUpdate_is_as_long_in_C = Proof<
  Same<typeof IpoQuotingPeriodUpdateView.LENGTH, IpoQuotingPeriodUpdateInC["length"]>
>;
export type IpoQuotingPeriodUpdate_may_begin_at_any_address_in_C = Proof<
  Same<1, IpoQuotingPeriodUpdateInC["alignment"]>
>;
export type IpoQuotingPeriodUpdate_has_the_fields_it_has_in_C = Proof<
  Same<keyof IpoQuotingPeriodUpdateFields, keyof IpoQuotingPeriodUpdateInC["fields"]>
>;
export type IpoQuotingPeriodUpdate_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof IpoQuotingPeriodUpdateView.TYPE, IpoQuotingPeriodUpdateInC["type"]>
>;
export type IpoQuotingPeriodUpdate_message_type_begins_at_0 = Proof<
  Same<IpoQuotingPeriodUpdateFields["messageType"]["offset"], 0>
>;
export type IpoQuotingPeriodUpdate_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<IpoQuotingPeriodUpdateFields["messageType"]>,
    IpoQuotingPeriodUpdateInC["fields"]["messageType"]
  >
>;
export type IpoQuotingPeriodUpdate_stock_locate_begins_at_1 = Proof<
  Same<
    IpoQuotingPeriodUpdateFields["stockLocate"]["offset"],
    1 & IpoQuotingPeriodUpdateFields["messageType"]["limit"]
  >
>;
export type IpoQuotingPeriodUpdate_stock_locate_is_where_it_is_in_C = Proof<
  Same<
    InC<IpoQuotingPeriodUpdateFields["stockLocate"]>,
    IpoQuotingPeriodUpdateInC["fields"]["stockLocate"]
  >
>;
export type IpoQuotingPeriodUpdate_tracking_number_begins_at_3 = Proof<
  Same<
    IpoQuotingPeriodUpdateFields["trackingNumber"]["offset"],
    3 & IpoQuotingPeriodUpdateFields["stockLocate"]["limit"]
  >
>;
export type IpoQuotingPeriodUpdate_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<IpoQuotingPeriodUpdateFields["trackingNumber"]>,
    IpoQuotingPeriodUpdateInC["fields"]["trackingNumber"]
  >
>;
export type IpoQuotingPeriodUpdate_timestamp_begins_at_5 = Proof<
  Same<
    IpoQuotingPeriodUpdateFields["timestamp"]["offset"],
    5 & IpoQuotingPeriodUpdateFields["trackingNumber"]["limit"]
  >
>;
export type IpoQuotingPeriodUpdate_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<IpoQuotingPeriodUpdateFields["timestamp"]>,
    IpoQuotingPeriodUpdateInC["fields"]["timestamp"]
  >
>;
export type IpoQuotingPeriodUpdate_stock_begins_at_11 = Proof<
  Same<
    IpoQuotingPeriodUpdateFields["stock"]["offset"],
    11 & IpoQuotingPeriodUpdateFields["timestamp"]["limit"]
  >
>;
export type IpoQuotingPeriodUpdate_stock_is_where_it_is_in_C = Proof<
  Same<InC<IpoQuotingPeriodUpdateFields["stock"]>, IpoQuotingPeriodUpdateInC["fields"]["stock"]>
>;
export type IpoQuotingPeriodUpdate_ipo_quotation_release_time_begins_at_19 = Proof<
  Same<
    IpoQuotingPeriodUpdateFields["ipoQuotationReleaseTime"]["offset"],
    19 & IpoQuotingPeriodUpdateFields["stock"]["limit"]
  >
>;
export type IpoQuotingPeriodUpdate_ipo_quotation_release_time_is_where_it_is_in_C = Proof<
  Same<
    InC<IpoQuotingPeriodUpdateFields["ipoQuotationReleaseTime"]>,
    IpoQuotingPeriodUpdateInC["fields"]["ipoQuotationReleaseTime"]
  >
>;
export type IpoQuotingPeriodUpdate_ipo_quotation_release_qualifier_begins_at_23 = Proof<
  Same<
    IpoQuotingPeriodUpdateFields["ipoQuotationReleaseQualifier"]["offset"],
    23 & IpoQuotingPeriodUpdateFields["ipoQuotationReleaseTime"]["limit"]
  >
>;
export type IpoQuotingPeriodUpdate_ipo_quotation_release_qualifier_is_where_it_is_in_C = Proof<
  Same<
    InC<IpoQuotingPeriodUpdateFields["ipoQuotationReleaseQualifier"]>,
    IpoQuotingPeriodUpdateInC["fields"]["ipoQuotationReleaseQualifier"]
  >
>;
export type IpoQuotingPeriodUpdate_ipo_price_begins_at_24 = Proof<
  Same<
    IpoQuotingPeriodUpdateFields["ipoPrice"]["offset"],
    24 & IpoQuotingPeriodUpdateFields["ipoQuotationReleaseQualifier"]["limit"]
  >
>;
export type IpoQuotingPeriodUpdate_ipo_price_is_where_it_is_in_C = Proof<
  Same<
    InC<IpoQuotingPeriodUpdateFields["ipoPrice"]>,
    IpoQuotingPeriodUpdateInC["fields"]["ipoPrice"]
  >
>;
export type IpoQuotingPeriodUpdate_ipo_price_has_4_decimals = Proof<
  Same<
    typeof IpoQuotingPeriodUpdateView.IPO_PRICE_DECIMALS,
    4 & IpoQuotingPeriodUpdateInC["fields"]["ipoPrice"]["decimals"]
  >
>;
export type IpoQuotingPeriodUpdate_ends_with_its_last_field = Proof<
  Same<IpoQuotingPeriodUpdateFields["ipoPrice"]["limit"], typeof IpoQuotingPeriodUpdateView.LENGTH>
>;

type LuldAuctionCollarFields = typeof LuldAuctionCollarView.FIELDS;
type LuldAuctionCollarInC = CompiledLayout["luldAuctionCollar"];
export type LuldAuctionCollar_is_35_bytes_long = Proof<
  Same<typeof LuldAuctionCollarView.LENGTH, 35>
>;
export type LuldAuctionCollar_is_as_long_in_C = Proof<
  Same<typeof LuldAuctionCollarView.LENGTH, LuldAuctionCollarInC["length"]>
>;
export type LuldAuctionCollar_may_begin_at_any_address_in_C = Proof<
  Same<1, LuldAuctionCollarInC["alignment"]>
>;
export type LuldAuctionCollar_has_the_fields_it_has_in_C = Proof<
  Same<keyof LuldAuctionCollarFields, keyof LuldAuctionCollarInC["fields"]>
>;
export type LuldAuctionCollar_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof LuldAuctionCollarView.TYPE, LuldAuctionCollarInC["type"]>
>;
export type LuldAuctionCollar_message_type_begins_at_0 = Proof<
  Same<LuldAuctionCollarFields["messageType"]["offset"], 0>
>;
export type LuldAuctionCollar_message_type_is_where_it_is_in_C = Proof<
  Same<InC<LuldAuctionCollarFields["messageType"]>, LuldAuctionCollarInC["fields"]["messageType"]>
>;
export type LuldAuctionCollar_stock_locate_begins_at_1 = Proof<
  Same<
    LuldAuctionCollarFields["stockLocate"]["offset"],
    1 & LuldAuctionCollarFields["messageType"]["limit"]
  >
>;
export type LuldAuctionCollar_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<LuldAuctionCollarFields["stockLocate"]>, LuldAuctionCollarInC["fields"]["stockLocate"]>
>;
export type LuldAuctionCollar_tracking_number_begins_at_3 = Proof<
  Same<
    LuldAuctionCollarFields["trackingNumber"]["offset"],
    3 & LuldAuctionCollarFields["stockLocate"]["limit"]
  >
>;
export type LuldAuctionCollar_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<LuldAuctionCollarFields["trackingNumber"]>,
    LuldAuctionCollarInC["fields"]["trackingNumber"]
  >
>;
export type LuldAuctionCollar_timestamp_begins_at_5 = Proof<
  Same<
    LuldAuctionCollarFields["timestamp"]["offset"],
    5 & LuldAuctionCollarFields["trackingNumber"]["limit"]
  >
>;
export type LuldAuctionCollar_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<LuldAuctionCollarFields["timestamp"]>, LuldAuctionCollarInC["fields"]["timestamp"]>
>;
export type LuldAuctionCollar_stock_begins_at_11 = Proof<
  Same<
    LuldAuctionCollarFields["stock"]["offset"],
    11 & LuldAuctionCollarFields["timestamp"]["limit"]
  >
>;
export type LuldAuctionCollar_stock_is_where_it_is_in_C = Proof<
  Same<InC<LuldAuctionCollarFields["stock"]>, LuldAuctionCollarInC["fields"]["stock"]>
>;
export type LuldAuctionCollar_auction_collar_reference_price_begins_at_19 = Proof<
  Same<
    LuldAuctionCollarFields["auctionCollarReferencePrice"]["offset"],
    19 & LuldAuctionCollarFields["stock"]["limit"]
  >
>;
export type LuldAuctionCollar_auction_collar_reference_price_is_where_it_is_in_C = Proof<
  Same<
    InC<LuldAuctionCollarFields["auctionCollarReferencePrice"]>,
    LuldAuctionCollarInC["fields"]["auctionCollarReferencePrice"]
  >
>;
export type LuldAuctionCollar_auction_collar_reference_price_has_4_decimals = Proof<
  Same<
    typeof LuldAuctionCollarView.AUCTION_COLLAR_REFERENCE_PRICE_DECIMALS,
    4 & LuldAuctionCollarInC["fields"]["auctionCollarReferencePrice"]["decimals"]
  >
>;
export type LuldAuctionCollar_upper_auction_collar_price_begins_at_23 = Proof<
  Same<
    LuldAuctionCollarFields["upperAuctionCollarPrice"]["offset"],
    23 & LuldAuctionCollarFields["auctionCollarReferencePrice"]["limit"]
  >
>;
export type LuldAuctionCollar_upper_auction_collar_price_is_where_it_is_in_C = Proof<
  Same<
    InC<LuldAuctionCollarFields["upperAuctionCollarPrice"]>,
    LuldAuctionCollarInC["fields"]["upperAuctionCollarPrice"]
  >
>;
export type LuldAuctionCollar_upper_auction_collar_price_has_4_decimals = Proof<
  Same<
    typeof LuldAuctionCollarView.UPPER_AUCTION_COLLAR_PRICE_DECIMALS,
    4 & LuldAuctionCollarInC["fields"]["upperAuctionCollarPrice"]["decimals"]
  >
>;
export type LuldAuctionCollar_lower_auction_collar_price_begins_at_27 = Proof<
  Same<
    LuldAuctionCollarFields["lowerAuctionCollarPrice"]["offset"],
    27 & LuldAuctionCollarFields["upperAuctionCollarPrice"]["limit"]
  >
>;
export type LuldAuctionCollar_lower_auction_collar_price_is_where_it_is_in_C = Proof<
  Same<
    InC<LuldAuctionCollarFields["lowerAuctionCollarPrice"]>,
    LuldAuctionCollarInC["fields"]["lowerAuctionCollarPrice"]
  >
>;
export type LuldAuctionCollar_lower_auction_collar_price_has_4_decimals = Proof<
  Same<
    typeof LuldAuctionCollarView.LOWER_AUCTION_COLLAR_PRICE_DECIMALS,
    4 & LuldAuctionCollarInC["fields"]["lowerAuctionCollarPrice"]["decimals"]
  >
>;
export type LuldAuctionCollar_auction_collar_extension_begins_at_31 = Proof<
  Same<
    LuldAuctionCollarFields["auctionCollarExtension"]["offset"],
    31 & LuldAuctionCollarFields["lowerAuctionCollarPrice"]["limit"]
  >
>;
export type LuldAuctionCollar_auction_collar_extension_is_where_it_is_in_C = Proof<
  Same<
    InC<LuldAuctionCollarFields["auctionCollarExtension"]>,
    LuldAuctionCollarInC["fields"]["auctionCollarExtension"]
  >
>;
export type LuldAuctionCollar_ends_with_its_last_field = Proof<
  Same<
    LuldAuctionCollarFields["auctionCollarExtension"]["limit"],
    typeof LuldAuctionCollarView.LENGTH
  >
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

type OrderExecutedFields = typeof OrderExecutedView.FIELDS;
type OrderExecutedInC = CompiledLayout["orderExecuted"];
export type OrderExecuted_is_31_bytes_long = Proof<Same<typeof OrderExecutedView.LENGTH, 31>>;
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
export type OrderExecuted_stock_locate_begins_at_1 = Proof<
  Same<
    OrderExecutedFields["stockLocate"]["offset"],
    1 & OrderExecutedFields["messageType"]["limit"]
  >
>;
export type OrderExecuted_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["stockLocate"]>, OrderExecutedInC["fields"]["stockLocate"]>
>;
export type OrderExecuted_tracking_number_begins_at_3 = Proof<
  Same<
    OrderExecutedFields["trackingNumber"]["offset"],
    3 & OrderExecutedFields["stockLocate"]["limit"]
  >
>;
export type OrderExecuted_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["trackingNumber"]>, OrderExecutedInC["fields"]["trackingNumber"]>
>;
export type OrderExecuted_timestamp_begins_at_5 = Proof<
  Same<
    OrderExecutedFields["timestamp"]["offset"],
    5 & OrderExecutedFields["trackingNumber"]["limit"]
  >
>;
export type OrderExecuted_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["timestamp"]>, OrderExecutedInC["fields"]["timestamp"]>
>;
export type OrderExecuted_order_reference_number_begins_at_11 = Proof<
  Same<
    OrderExecutedFields["orderReferenceNumber"]["offset"],
    11 & OrderExecutedFields["timestamp"]["limit"]
  >
>;
export type OrderExecuted_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedFields["orderReferenceNumber"]>,
    OrderExecutedInC["fields"]["orderReferenceNumber"]
  >
>;
export type OrderExecuted_executed_shares_begins_at_19 = Proof<
  Same<
    OrderExecutedFields["executedShares"]["offset"],
    19 & OrderExecutedFields["orderReferenceNumber"]["limit"]
  >
>;
export type OrderExecuted_executed_shares_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["executedShares"]>, OrderExecutedInC["fields"]["executedShares"]>
>;
export type OrderExecuted_match_number_begins_at_23 = Proof<
  Same<
    OrderExecutedFields["matchNumber"]["offset"],
    23 & OrderExecutedFields["executedShares"]["limit"]
  >
>;
export type OrderExecuted_match_number_is_where_it_is_in_C = Proof<
  Same<InC<OrderExecutedFields["matchNumber"]>, OrderExecutedInC["fields"]["matchNumber"]>
>;
export type OrderExecuted_ends_with_its_last_field = Proof<
  Same<OrderExecutedFields["matchNumber"]["limit"], typeof OrderExecutedView.LENGTH>
>;

type OrderExecutedWithPriceFields = typeof OrderExecutedWithPriceView.FIELDS;
type OrderExecutedWithPriceInC = CompiledLayout["orderExecutedWithPrice"];
export type OrderExecutedWithPrice_is_36_bytes_long = Proof<
  Same<typeof OrderExecutedWithPriceView.LENGTH, 36>
>;
export type OrderExecutedWithPrice_is_as_long_in_C = Proof<
  Same<typeof OrderExecutedWithPriceView.LENGTH, OrderExecutedWithPriceInC["length"]>
>;
export type OrderExecutedWithPrice_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderExecutedWithPriceInC["alignment"]>
>;
export type OrderExecutedWithPrice_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderExecutedWithPriceFields, keyof OrderExecutedWithPriceInC["fields"]>
>;
export type OrderExecutedWithPrice_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderExecutedWithPriceView.TYPE, OrderExecutedWithPriceInC["type"]>
>;
export type OrderExecutedWithPrice_message_type_begins_at_0 = Proof<
  Same<OrderExecutedWithPriceFields["messageType"]["offset"], 0>
>;
export type OrderExecutedWithPrice_message_type_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceFields["messageType"]>,
    OrderExecutedWithPriceInC["fields"]["messageType"]
  >
>;
export type OrderExecutedWithPrice_stock_locate_begins_at_1 = Proof<
  Same<
    OrderExecutedWithPriceFields["stockLocate"]["offset"],
    1 & OrderExecutedWithPriceFields["messageType"]["limit"]
  >
>;
export type OrderExecutedWithPrice_stock_locate_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceFields["stockLocate"]>,
    OrderExecutedWithPriceInC["fields"]["stockLocate"]
  >
>;
export type OrderExecutedWithPrice_tracking_number_begins_at_3 = Proof<
  Same<
    OrderExecutedWithPriceFields["trackingNumber"]["offset"],
    3 & OrderExecutedWithPriceFields["stockLocate"]["limit"]
  >
>;
export type OrderExecutedWithPrice_tracking_number_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceFields["trackingNumber"]>,
    OrderExecutedWithPriceInC["fields"]["trackingNumber"]
  >
>;
export type OrderExecutedWithPrice_timestamp_begins_at_5 = Proof<
  Same<
    OrderExecutedWithPriceFields["timestamp"]["offset"],
    5 & OrderExecutedWithPriceFields["trackingNumber"]["limit"]
  >
>;
export type OrderExecutedWithPrice_timestamp_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceFields["timestamp"]>,
    OrderExecutedWithPriceInC["fields"]["timestamp"]
  >
>;
export type OrderExecutedWithPrice_order_reference_number_begins_at_11 = Proof<
  Same<
    OrderExecutedWithPriceFields["orderReferenceNumber"]["offset"],
    11 & OrderExecutedWithPriceFields["timestamp"]["limit"]
  >
>;
export type OrderExecutedWithPrice_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceFields["orderReferenceNumber"]>,
    OrderExecutedWithPriceInC["fields"]["orderReferenceNumber"]
  >
>;
export type OrderExecutedWithPrice_executed_shares_begins_at_19 = Proof<
  Same<
    OrderExecutedWithPriceFields["executedShares"]["offset"],
    19 & OrderExecutedWithPriceFields["orderReferenceNumber"]["limit"]
  >
>;
export type OrderExecutedWithPrice_executed_shares_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceFields["executedShares"]>,
    OrderExecutedWithPriceInC["fields"]["executedShares"]
  >
>;
export type OrderExecutedWithPrice_match_number_begins_at_23 = Proof<
  Same<
    OrderExecutedWithPriceFields["matchNumber"]["offset"],
    23 & OrderExecutedWithPriceFields["executedShares"]["limit"]
  >
>;
export type OrderExecutedWithPrice_match_number_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceFields["matchNumber"]>,
    OrderExecutedWithPriceInC["fields"]["matchNumber"]
  >
>;
export type OrderExecutedWithPrice_printable_begins_at_31 = Proof<
  Same<
    OrderExecutedWithPriceFields["printable"]["offset"],
    31 & OrderExecutedWithPriceFields["matchNumber"]["limit"]
  >
>;
export type OrderExecutedWithPrice_printable_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceFields["printable"]>,
    OrderExecutedWithPriceInC["fields"]["printable"]
  >
>;
export type OrderExecutedWithPrice_execution_price_begins_at_32 = Proof<
  Same<
    OrderExecutedWithPriceFields["executionPrice"]["offset"],
    32 & OrderExecutedWithPriceFields["printable"]["limit"]
  >
>;
export type OrderExecutedWithPrice_execution_price_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderExecutedWithPriceFields["executionPrice"]>,
    OrderExecutedWithPriceInC["fields"]["executionPrice"]
  >
>;
export type OrderExecutedWithPrice_execution_price_has_4_decimals = Proof<
  Same<
    typeof OrderExecutedWithPriceView.EXECUTION_PRICE_DECIMALS,
    4 & OrderExecutedWithPriceInC["fields"]["executionPrice"]["decimals"]
  >
>;
export type OrderExecutedWithPrice_ends_with_its_last_field = Proof<
  Same<
    OrderExecutedWithPriceFields["executionPrice"]["limit"],
    typeof OrderExecutedWithPriceView.LENGTH
  >
>;

type OrderCancelFields = typeof OrderCancelView.FIELDS;
type OrderCancelInC = CompiledLayout["orderCancel"];
export type OrderCancel_is_23_bytes_long = Proof<Same<typeof OrderCancelView.LENGTH, 23>>;
export type OrderCancel_is_as_long_in_C = Proof<
  Same<typeof OrderCancelView.LENGTH, OrderCancelInC["length"]>
>;
export type OrderCancel_may_begin_at_any_address_in_C = Proof<Same<1, OrderCancelInC["alignment"]>>;
export type OrderCancel_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderCancelFields, keyof OrderCancelInC["fields"]>
>;
export type OrderCancel_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderCancelView.TYPE, OrderCancelInC["type"]>
>;
export type OrderCancel_message_type_begins_at_0 = Proof<
  Same<OrderCancelFields["messageType"]["offset"], 0>
>;
export type OrderCancel_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderCancelFields["messageType"]>, OrderCancelInC["fields"]["messageType"]>
>;
export type OrderCancel_stock_locate_begins_at_1 = Proof<
  Same<OrderCancelFields["stockLocate"]["offset"], 1 & OrderCancelFields["messageType"]["limit"]>
>;
export type OrderCancel_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<OrderCancelFields["stockLocate"]>, OrderCancelInC["fields"]["stockLocate"]>
>;
export type OrderCancel_tracking_number_begins_at_3 = Proof<
  Same<OrderCancelFields["trackingNumber"]["offset"], 3 & OrderCancelFields["stockLocate"]["limit"]>
>;
export type OrderCancel_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<OrderCancelFields["trackingNumber"]>, OrderCancelInC["fields"]["trackingNumber"]>
>;
export type OrderCancel_timestamp_begins_at_5 = Proof<
  Same<OrderCancelFields["timestamp"]["offset"], 5 & OrderCancelFields["trackingNumber"]["limit"]>
>;
export type OrderCancel_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OrderCancelFields["timestamp"]>, OrderCancelInC["fields"]["timestamp"]>
>;
export type OrderCancel_order_reference_number_begins_at_11 = Proof<
  Same<
    OrderCancelFields["orderReferenceNumber"]["offset"],
    11 & OrderCancelFields["timestamp"]["limit"]
  >
>;
export type OrderCancel_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderCancelFields["orderReferenceNumber"]>,
    OrderCancelInC["fields"]["orderReferenceNumber"]
  >
>;
export type OrderCancel_cancelled_shares_begins_at_19 = Proof<
  Same<
    OrderCancelFields["cancelledShares"]["offset"],
    19 & OrderCancelFields["orderReferenceNumber"]["limit"]
  >
>;
export type OrderCancel_cancelled_shares_is_where_it_is_in_C = Proof<
  Same<InC<OrderCancelFields["cancelledShares"]>, OrderCancelInC["fields"]["cancelledShares"]>
>;
export type OrderCancel_ends_with_its_last_field = Proof<
  Same<OrderCancelFields["cancelledShares"]["limit"], typeof OrderCancelView.LENGTH>
>;

type OrderDeleteFields = typeof OrderDeleteView.FIELDS;
type OrderDeleteInC = CompiledLayout["orderDelete"];
export type OrderDelete_is_19_bytes_long = Proof<Same<typeof OrderDeleteView.LENGTH, 19>>;
export type OrderDelete_is_as_long_in_C = Proof<
  Same<typeof OrderDeleteView.LENGTH, OrderDeleteInC["length"]>
>;
export type OrderDelete_may_begin_at_any_address_in_C = Proof<Same<1, OrderDeleteInC["alignment"]>>;
export type OrderDelete_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderDeleteFields, keyof OrderDeleteInC["fields"]>
>;
export type OrderDelete_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderDeleteView.TYPE, OrderDeleteInC["type"]>
>;
export type OrderDelete_message_type_begins_at_0 = Proof<
  Same<OrderDeleteFields["messageType"]["offset"], 0>
>;
export type OrderDelete_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderDeleteFields["messageType"]>, OrderDeleteInC["fields"]["messageType"]>
>;
export type OrderDelete_stock_locate_begins_at_1 = Proof<
  Same<OrderDeleteFields["stockLocate"]["offset"], 1 & OrderDeleteFields["messageType"]["limit"]>
>;
export type OrderDelete_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<OrderDeleteFields["stockLocate"]>, OrderDeleteInC["fields"]["stockLocate"]>
>;
export type OrderDelete_tracking_number_begins_at_3 = Proof<
  Same<OrderDeleteFields["trackingNumber"]["offset"], 3 & OrderDeleteFields["stockLocate"]["limit"]>
>;
export type OrderDelete_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<OrderDeleteFields["trackingNumber"]>, OrderDeleteInC["fields"]["trackingNumber"]>
>;
export type OrderDelete_timestamp_begins_at_5 = Proof<
  Same<OrderDeleteFields["timestamp"]["offset"], 5 & OrderDeleteFields["trackingNumber"]["limit"]>
>;
export type OrderDelete_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OrderDeleteFields["timestamp"]>, OrderDeleteInC["fields"]["timestamp"]>
>;
export type OrderDelete_order_reference_number_begins_at_11 = Proof<
  Same<
    OrderDeleteFields["orderReferenceNumber"]["offset"],
    11 & OrderDeleteFields["timestamp"]["limit"]
  >
>;
export type OrderDelete_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderDeleteFields["orderReferenceNumber"]>,
    OrderDeleteInC["fields"]["orderReferenceNumber"]
  >
>;
export type OrderDelete_ends_with_its_last_field = Proof<
  Same<OrderDeleteFields["orderReferenceNumber"]["limit"], typeof OrderDeleteView.LENGTH>
>;

type OrderReplaceFields = typeof OrderReplaceView.FIELDS;
type OrderReplaceInC = CompiledLayout["orderReplace"];
export type OrderReplace_is_35_bytes_long = Proof<Same<typeof OrderReplaceView.LENGTH, 35>>;
export type OrderReplace_is_as_long_in_C = Proof<
  Same<typeof OrderReplaceView.LENGTH, OrderReplaceInC["length"]>
>;
export type OrderReplace_may_begin_at_any_address_in_C = Proof<
  Same<1, OrderReplaceInC["alignment"]>
>;
export type OrderReplace_has_the_fields_it_has_in_C = Proof<
  Same<keyof OrderReplaceFields, keyof OrderReplaceInC["fields"]>
>;
export type OrderReplace_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof OrderReplaceView.TYPE, OrderReplaceInC["type"]>
>;
export type OrderReplace_message_type_begins_at_0 = Proof<
  Same<OrderReplaceFields["messageType"]["offset"], 0>
>;
export type OrderReplace_message_type_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplaceFields["messageType"]>, OrderReplaceInC["fields"]["messageType"]>
>;
export type OrderReplace_stock_locate_begins_at_1 = Proof<
  Same<OrderReplaceFields["stockLocate"]["offset"], 1 & OrderReplaceFields["messageType"]["limit"]>
>;
export type OrderReplace_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplaceFields["stockLocate"]>, OrderReplaceInC["fields"]["stockLocate"]>
>;
export type OrderReplace_tracking_number_begins_at_3 = Proof<
  Same<
    OrderReplaceFields["trackingNumber"]["offset"],
    3 & OrderReplaceFields["stockLocate"]["limit"]
  >
>;
export type OrderReplace_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplaceFields["trackingNumber"]>, OrderReplaceInC["fields"]["trackingNumber"]>
>;
export type OrderReplace_timestamp_begins_at_5 = Proof<
  Same<OrderReplaceFields["timestamp"]["offset"], 5 & OrderReplaceFields["trackingNumber"]["limit"]>
>;
export type OrderReplace_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplaceFields["timestamp"]>, OrderReplaceInC["fields"]["timestamp"]>
>;
export type OrderReplace_original_order_reference_number_begins_at_11 = Proof<
  Same<
    OrderReplaceFields["originalOrderReferenceNumber"]["offset"],
    11 & OrderReplaceFields["timestamp"]["limit"]
  >
>;
export type OrderReplace_original_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderReplaceFields["originalOrderReferenceNumber"]>,
    OrderReplaceInC["fields"]["originalOrderReferenceNumber"]
  >
>;
export type OrderReplace_new_order_reference_number_begins_at_19 = Proof<
  Same<
    OrderReplaceFields["newOrderReferenceNumber"]["offset"],
    19 & OrderReplaceFields["originalOrderReferenceNumber"]["limit"]
  >
>;
export type OrderReplace_new_order_reference_number_is_where_it_is_in_C = Proof<
  Same<
    InC<OrderReplaceFields["newOrderReferenceNumber"]>,
    OrderReplaceInC["fields"]["newOrderReferenceNumber"]
  >
>;
export type OrderReplace_shares_begins_at_27 = Proof<
  Same<
    OrderReplaceFields["shares"]["offset"],
    27 & OrderReplaceFields["newOrderReferenceNumber"]["limit"]
  >
>;
export type OrderReplace_shares_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplaceFields["shares"]>, OrderReplaceInC["fields"]["shares"]>
>;
export type OrderReplace_price_begins_at_31 = Proof<
  Same<OrderReplaceFields["price"]["offset"], 31 & OrderReplaceFields["shares"]["limit"]>
>;
export type OrderReplace_price_is_where_it_is_in_C = Proof<
  Same<InC<OrderReplaceFields["price"]>, OrderReplaceInC["fields"]["price"]>
>;
export type OrderReplace_price_has_4_decimals = Proof<
  Same<typeof OrderReplaceView.PRICE_DECIMALS, 4 & OrderReplaceInC["fields"]["price"]["decimals"]>
>;
export type OrderReplace_ends_with_its_last_field = Proof<
  Same<OrderReplaceFields["price"]["limit"], typeof OrderReplaceView.LENGTH>
>;

type TradeFields = typeof TradeView.FIELDS;
type TradeInC = CompiledLayout["trade"];
export type Trade_is_44_bytes_long = Proof<Same<typeof TradeView.LENGTH, 44>>;
export type Trade_is_as_long_in_C = Proof<Same<typeof TradeView.LENGTH, TradeInC["length"]>>;
export type Trade_may_begin_at_any_address_in_C = Proof<Same<1, TradeInC["alignment"]>>;
export type Trade_has_the_fields_it_has_in_C = Proof<
  Same<keyof TradeFields, keyof TradeInC["fields"]>
>;
export type Trade_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof TradeView.TYPE, TradeInC["type"]>
>;
export type Trade_message_type_begins_at_0 = Proof<Same<TradeFields["messageType"]["offset"], 0>>;
export type Trade_message_type_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["messageType"]>, TradeInC["fields"]["messageType"]>
>;
export type Trade_stock_locate_begins_at_1 = Proof<
  Same<TradeFields["stockLocate"]["offset"], 1 & TradeFields["messageType"]["limit"]>
>;
export type Trade_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["stockLocate"]>, TradeInC["fields"]["stockLocate"]>
>;
export type Trade_tracking_number_begins_at_3 = Proof<
  Same<TradeFields["trackingNumber"]["offset"], 3 & TradeFields["stockLocate"]["limit"]>
>;
export type Trade_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["trackingNumber"]>, TradeInC["fields"]["trackingNumber"]>
>;
export type Trade_timestamp_begins_at_5 = Proof<
  Same<TradeFields["timestamp"]["offset"], 5 & TradeFields["trackingNumber"]["limit"]>
>;
export type Trade_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["timestamp"]>, TradeInC["fields"]["timestamp"]>
>;
export type Trade_order_reference_number_begins_at_11 = Proof<
  Same<TradeFields["orderReferenceNumber"]["offset"], 11 & TradeFields["timestamp"]["limit"]>
>;
export type Trade_order_reference_number_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["orderReferenceNumber"]>, TradeInC["fields"]["orderReferenceNumber"]>
>;
export type Trade_buy_sell_indicator_begins_at_19 = Proof<
  Same<TradeFields["buySellIndicator"]["offset"], 19 & TradeFields["orderReferenceNumber"]["limit"]>
>;
export type Trade_buy_sell_indicator_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["buySellIndicator"]>, TradeInC["fields"]["buySellIndicator"]>
>;
export type Trade_shares_begins_at_20 = Proof<
  Same<TradeFields["shares"]["offset"], 20 & TradeFields["buySellIndicator"]["limit"]>
>;
export type Trade_shares_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["shares"]>, TradeInC["fields"]["shares"]>
>;
export type Trade_stock_begins_at_24 = Proof<
  Same<TradeFields["stock"]["offset"], 24 & TradeFields["shares"]["limit"]>
>;
export type Trade_stock_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["stock"]>, TradeInC["fields"]["stock"]>
>;
export type Trade_price_begins_at_32 = Proof<
  Same<TradeFields["price"]["offset"], 32 & TradeFields["stock"]["limit"]>
>;
export type Trade_price_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["price"]>, TradeInC["fields"]["price"]>
>;
export type Trade_price_has_4_decimals = Proof<
  Same<typeof TradeView.PRICE_DECIMALS, 4 & TradeInC["fields"]["price"]["decimals"]>
>;
export type Trade_match_number_begins_at_36 = Proof<
  Same<TradeFields["matchNumber"]["offset"], 36 & TradeFields["price"]["limit"]>
>;
export type Trade_match_number_is_where_it_is_in_C = Proof<
  Same<InC<TradeFields["matchNumber"]>, TradeInC["fields"]["matchNumber"]>
>;
export type Trade_ends_with_its_last_field = Proof<
  Same<TradeFields["matchNumber"]["limit"], typeof TradeView.LENGTH>
>;

type CrossTradeFields = typeof CrossTradeView.FIELDS;
type CrossTradeInC = CompiledLayout["crossTrade"];
export type CrossTrade_is_40_bytes_long = Proof<Same<typeof CrossTradeView.LENGTH, 40>>;
export type CrossTrade_is_as_long_in_C = Proof<
  Same<typeof CrossTradeView.LENGTH, CrossTradeInC["length"]>
>;
export type CrossTrade_may_begin_at_any_address_in_C = Proof<Same<1, CrossTradeInC["alignment"]>>;
export type CrossTrade_has_the_fields_it_has_in_C = Proof<
  Same<keyof CrossTradeFields, keyof CrossTradeInC["fields"]>
>;
export type CrossTrade_has_the_type_byte_it_has_in_C = Proof<
  Same<typeof CrossTradeView.TYPE, CrossTradeInC["type"]>
>;
export type CrossTrade_message_type_begins_at_0 = Proof<
  Same<CrossTradeFields["messageType"]["offset"], 0>
>;
export type CrossTrade_message_type_is_where_it_is_in_C = Proof<
  Same<InC<CrossTradeFields["messageType"]>, CrossTradeInC["fields"]["messageType"]>
>;
export type CrossTrade_stock_locate_begins_at_1 = Proof<
  Same<CrossTradeFields["stockLocate"]["offset"], 1 & CrossTradeFields["messageType"]["limit"]>
>;
export type CrossTrade_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<CrossTradeFields["stockLocate"]>, CrossTradeInC["fields"]["stockLocate"]>
>;
export type CrossTrade_tracking_number_begins_at_3 = Proof<
  Same<CrossTradeFields["trackingNumber"]["offset"], 3 & CrossTradeFields["stockLocate"]["limit"]>
>;
export type CrossTrade_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<CrossTradeFields["trackingNumber"]>, CrossTradeInC["fields"]["trackingNumber"]>
>;
export type CrossTrade_timestamp_begins_at_5 = Proof<
  Same<CrossTradeFields["timestamp"]["offset"], 5 & CrossTradeFields["trackingNumber"]["limit"]>
>;
export type CrossTrade_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<CrossTradeFields["timestamp"]>, CrossTradeInC["fields"]["timestamp"]>
>;
export type CrossTrade_shares_begins_at_11 = Proof<
  Same<CrossTradeFields["shares"]["offset"], 11 & CrossTradeFields["timestamp"]["limit"]>
>;
export type CrossTrade_shares_is_where_it_is_in_C = Proof<
  Same<InC<CrossTradeFields["shares"]>, CrossTradeInC["fields"]["shares"]>
>;
export type CrossTrade_stock_begins_at_19 = Proof<
  Same<CrossTradeFields["stock"]["offset"], 19 & CrossTradeFields["shares"]["limit"]>
>;
export type CrossTrade_stock_is_where_it_is_in_C = Proof<
  Same<InC<CrossTradeFields["stock"]>, CrossTradeInC["fields"]["stock"]>
>;
export type CrossTrade_cross_price_begins_at_27 = Proof<
  Same<CrossTradeFields["crossPrice"]["offset"], 27 & CrossTradeFields["stock"]["limit"]>
>;
export type CrossTrade_cross_price_is_where_it_is_in_C = Proof<
  Same<InC<CrossTradeFields["crossPrice"]>, CrossTradeInC["fields"]["crossPrice"]>
>;
export type CrossTrade_cross_price_has_4_decimals = Proof<
  Same<
    typeof CrossTradeView.CROSS_PRICE_DECIMALS,
    4 & CrossTradeInC["fields"]["crossPrice"]["decimals"]
  >
>;
export type CrossTrade_match_number_begins_at_31 = Proof<
  Same<CrossTradeFields["matchNumber"]["offset"], 31 & CrossTradeFields["crossPrice"]["limit"]>
>;
export type CrossTrade_match_number_is_where_it_is_in_C = Proof<
  Same<InC<CrossTradeFields["matchNumber"]>, CrossTradeInC["fields"]["matchNumber"]>
>;
export type CrossTrade_cross_type_begins_at_39 = Proof<
  Same<CrossTradeFields["crossType"]["offset"], 39 & CrossTradeFields["matchNumber"]["limit"]>
>;
export type CrossTrade_cross_type_is_where_it_is_in_C = Proof<
  Same<InC<CrossTradeFields["crossType"]>, CrossTradeInC["fields"]["crossType"]>
>;
export type CrossTrade_ends_with_its_last_field = Proof<
  Same<CrossTradeFields["crossType"]["limit"], typeof CrossTradeView.LENGTH>
>;

type BrokenTradeFields = typeof BrokenTradeView.FIELDS;
type BrokenTradeInC = CompiledLayout["brokenTrade"];
export type BrokenTrade_is_19_bytes_long = Proof<Same<typeof BrokenTradeView.LENGTH, 19>>;
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
export type BrokenTrade_stock_locate_begins_at_1 = Proof<
  Same<BrokenTradeFields["stockLocate"]["offset"], 1 & BrokenTradeFields["messageType"]["limit"]>
>;
export type BrokenTrade_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<BrokenTradeFields["stockLocate"]>, BrokenTradeInC["fields"]["stockLocate"]>
>;
export type BrokenTrade_tracking_number_begins_at_3 = Proof<
  Same<BrokenTradeFields["trackingNumber"]["offset"], 3 & BrokenTradeFields["stockLocate"]["limit"]>
>;
export type BrokenTrade_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<BrokenTradeFields["trackingNumber"]>, BrokenTradeInC["fields"]["trackingNumber"]>
>;
export type BrokenTrade_timestamp_begins_at_5 = Proof<
  Same<BrokenTradeFields["timestamp"]["offset"], 5 & BrokenTradeFields["trackingNumber"]["limit"]>
>;
export type BrokenTrade_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<BrokenTradeFields["timestamp"]>, BrokenTradeInC["fields"]["timestamp"]>
>;
export type BrokenTrade_match_number_begins_at_11 = Proof<
  Same<BrokenTradeFields["matchNumber"]["offset"], 11 & BrokenTradeFields["timestamp"]["limit"]>
>;
export type BrokenTrade_match_number_is_where_it_is_in_C = Proof<
  Same<InC<BrokenTradeFields["matchNumber"]>, BrokenTradeInC["fields"]["matchNumber"]>
>;
export type BrokenTrade_ends_with_its_last_field = Proof<
  Same<BrokenTradeFields["matchNumber"]["limit"], typeof BrokenTradeView.LENGTH>
>;

type NoiiFields = typeof NoiiView.FIELDS;
type NoiiInC = CompiledLayout["noii"];
export type Noii_is_50_bytes_long = Proof<Same<typeof NoiiView.LENGTH, 50>>;
export type Noii_is_as_long_in_C = Proof<Same<typeof NoiiView.LENGTH, NoiiInC["length"]>>;
export type Noii_may_begin_at_any_address_in_C = Proof<Same<1, NoiiInC["alignment"]>>;
export type Noii_has_the_fields_it_has_in_C = Proof<
  Same<keyof NoiiFields, keyof NoiiInC["fields"]>
>;
export type Noii_has_the_type_byte_it_has_in_C = Proof<Same<typeof NoiiView.TYPE, NoiiInC["type"]>>;
export type Noii_message_type_begins_at_0 = Proof<Same<NoiiFields["messageType"]["offset"], 0>>;
export type Noii_message_type_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["messageType"]>, NoiiInC["fields"]["messageType"]>
>;
export type Noii_stock_locate_begins_at_1 = Proof<
  Same<NoiiFields["stockLocate"]["offset"], 1 & NoiiFields["messageType"]["limit"]>
>;
export type Noii_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["stockLocate"]>, NoiiInC["fields"]["stockLocate"]>
>;
export type Noii_tracking_number_begins_at_3 = Proof<
  Same<NoiiFields["trackingNumber"]["offset"], 3 & NoiiFields["stockLocate"]["limit"]>
>;
export type Noii_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["trackingNumber"]>, NoiiInC["fields"]["trackingNumber"]>
>;
export type Noii_timestamp_begins_at_5 = Proof<
  Same<NoiiFields["timestamp"]["offset"], 5 & NoiiFields["trackingNumber"]["limit"]>
>;
export type Noii_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["timestamp"]>, NoiiInC["fields"]["timestamp"]>
>;
export type Noii_paired_shares_begins_at_11 = Proof<
  Same<NoiiFields["pairedShares"]["offset"], 11 & NoiiFields["timestamp"]["limit"]>
>;
export type Noii_paired_shares_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["pairedShares"]>, NoiiInC["fields"]["pairedShares"]>
>;
export type Noii_imbalance_shares_begins_at_19 = Proof<
  Same<NoiiFields["imbalanceShares"]["offset"], 19 & NoiiFields["pairedShares"]["limit"]>
>;
export type Noii_imbalance_shares_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["imbalanceShares"]>, NoiiInC["fields"]["imbalanceShares"]>
>;
export type Noii_imbalance_direction_begins_at_27 = Proof<
  Same<NoiiFields["imbalanceDirection"]["offset"], 27 & NoiiFields["imbalanceShares"]["limit"]>
>;
export type Noii_imbalance_direction_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["imbalanceDirection"]>, NoiiInC["fields"]["imbalanceDirection"]>
>;
export type Noii_stock_begins_at_28 = Proof<
  Same<NoiiFields["stock"]["offset"], 28 & NoiiFields["imbalanceDirection"]["limit"]>
>;
export type Noii_stock_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["stock"]>, NoiiInC["fields"]["stock"]>
>;
export type Noii_far_price_begins_at_36 = Proof<
  Same<NoiiFields["farPrice"]["offset"], 36 & NoiiFields["stock"]["limit"]>
>;
export type Noii_far_price_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["farPrice"]>, NoiiInC["fields"]["farPrice"]>
>;
export type Noii_far_price_has_4_decimals = Proof<
  Same<typeof NoiiView.FAR_PRICE_DECIMALS, 4 & NoiiInC["fields"]["farPrice"]["decimals"]>
>;
export type Noii_near_price_begins_at_40 = Proof<
  Same<NoiiFields["nearPrice"]["offset"], 40 & NoiiFields["farPrice"]["limit"]>
>;
export type Noii_near_price_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["nearPrice"]>, NoiiInC["fields"]["nearPrice"]>
>;
export type Noii_near_price_has_4_decimals = Proof<
  Same<typeof NoiiView.NEAR_PRICE_DECIMALS, 4 & NoiiInC["fields"]["nearPrice"]["decimals"]>
>;
export type Noii_current_reference_price_begins_at_44 = Proof<
  Same<NoiiFields["currentReferencePrice"]["offset"], 44 & NoiiFields["nearPrice"]["limit"]>
>;
export type Noii_current_reference_price_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["currentReferencePrice"]>, NoiiInC["fields"]["currentReferencePrice"]>
>;
export type Noii_current_reference_price_has_4_decimals = Proof<
  Same<
    typeof NoiiView.CURRENT_REFERENCE_PRICE_DECIMALS,
    4 & NoiiInC["fields"]["currentReferencePrice"]["decimals"]
  >
>;
export type Noii_cross_type_begins_at_48 = Proof<
  Same<NoiiFields["crossType"]["offset"], 48 & NoiiFields["currentReferencePrice"]["limit"]>
>;
export type Noii_cross_type_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["crossType"]>, NoiiInC["fields"]["crossType"]>
>;
export type Noii_price_variation_indicator_begins_at_49 = Proof<
  Same<NoiiFields["priceVariationIndicator"]["offset"], 49 & NoiiFields["crossType"]["limit"]>
>;
export type Noii_price_variation_indicator_is_where_it_is_in_C = Proof<
  Same<InC<NoiiFields["priceVariationIndicator"]>, NoiiInC["fields"]["priceVariationIndicator"]>
>;
export type Noii_ends_with_its_last_field = Proof<
  Same<NoiiFields["priceVariationIndicator"]["limit"], typeof NoiiView.LENGTH>
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

type DlcrFields = typeof DlcrView.FIELDS;
type DlcrInC = CompiledLayout["dlcr"];
export type Dlcr_is_48_bytes_long = Proof<Same<typeof DlcrView.LENGTH, 48>>;
export type Dlcr_is_as_long_in_C = Proof<Same<typeof DlcrView.LENGTH, DlcrInC["length"]>>;
export type Dlcr_may_begin_at_any_address_in_C = Proof<Same<1, DlcrInC["alignment"]>>;
export type Dlcr_has_the_fields_it_has_in_C = Proof<
  Same<keyof DlcrFields, keyof DlcrInC["fields"]>
>;
export type Dlcr_has_the_type_byte_it_has_in_C = Proof<Same<typeof DlcrView.TYPE, DlcrInC["type"]>>;
export type Dlcr_message_type_begins_at_0 = Proof<Same<DlcrFields["messageType"]["offset"], 0>>;
export type Dlcr_message_type_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["messageType"]>, DlcrInC["fields"]["messageType"]>
>;
export type Dlcr_stock_locate_begins_at_1 = Proof<
  Same<DlcrFields["stockLocate"]["offset"], 1 & DlcrFields["messageType"]["limit"]>
>;
export type Dlcr_stock_locate_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["stockLocate"]>, DlcrInC["fields"]["stockLocate"]>
>;
export type Dlcr_tracking_number_begins_at_3 = Proof<
  Same<DlcrFields["trackingNumber"]["offset"], 3 & DlcrFields["stockLocate"]["limit"]>
>;
export type Dlcr_tracking_number_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["trackingNumber"]>, DlcrInC["fields"]["trackingNumber"]>
>;
export type Dlcr_timestamp_begins_at_5 = Proof<
  Same<DlcrFields["timestamp"]["offset"], 5 & DlcrFields["trackingNumber"]["limit"]>
>;
export type Dlcr_timestamp_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["timestamp"]>, DlcrInC["fields"]["timestamp"]>
>;
export type Dlcr_stock_begins_at_11 = Proof<
  Same<DlcrFields["stock"]["offset"], 11 & DlcrFields["timestamp"]["limit"]>
>;
export type Dlcr_stock_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["stock"]>, DlcrInC["fields"]["stock"]>
>;
export type Dlcr_open_eligibility_status_begins_at_19 = Proof<
  Same<DlcrFields["openEligibilityStatus"]["offset"], 19 & DlcrFields["stock"]["limit"]>
>;
export type Dlcr_open_eligibility_status_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["openEligibilityStatus"]>, DlcrInC["fields"]["openEligibilityStatus"]>
>;
export type Dlcr_minimum_allowable_price_begins_at_20 = Proof<
  Same<
    DlcrFields["minimumAllowablePrice"]["offset"],
    20 & DlcrFields["openEligibilityStatus"]["limit"]
  >
>;
export type Dlcr_minimum_allowable_price_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["minimumAllowablePrice"]>, DlcrInC["fields"]["minimumAllowablePrice"]>
>;
export type Dlcr_minimum_allowable_price_has_4_decimals = Proof<
  Same<
    typeof DlcrView.MINIMUM_ALLOWABLE_PRICE_DECIMALS,
    4 & DlcrInC["fields"]["minimumAllowablePrice"]["decimals"]
  >
>;
export type Dlcr_maximum_allowable_price_begins_at_24 = Proof<
  Same<
    DlcrFields["maximumAllowablePrice"]["offset"],
    24 & DlcrFields["minimumAllowablePrice"]["limit"]
  >
>;
export type Dlcr_maximum_allowable_price_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["maximumAllowablePrice"]>, DlcrInC["fields"]["maximumAllowablePrice"]>
>;
export type Dlcr_maximum_allowable_price_has_4_decimals = Proof<
  Same<
    typeof DlcrView.MAXIMUM_ALLOWABLE_PRICE_DECIMALS,
    4 & DlcrInC["fields"]["maximumAllowablePrice"]["decimals"]
  >
>;
export type Dlcr_near_execution_price_begins_at_28 = Proof<
  Same<
    DlcrFields["nearExecutionPrice"]["offset"],
    28 & DlcrFields["maximumAllowablePrice"]["limit"]
  >
>;
export type Dlcr_near_execution_price_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["nearExecutionPrice"]>, DlcrInC["fields"]["nearExecutionPrice"]>
>;
export type Dlcr_near_execution_price_has_4_decimals = Proof<
  Same<
    typeof DlcrView.NEAR_EXECUTION_PRICE_DECIMALS,
    4 & DlcrInC["fields"]["nearExecutionPrice"]["decimals"]
  >
>;
export type Dlcr_near_execution_time_begins_at_32 = Proof<
  Same<DlcrFields["nearExecutionTime"]["offset"], 32 & DlcrFields["nearExecutionPrice"]["limit"]>
>;
export type Dlcr_near_execution_time_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["nearExecutionTime"]>, DlcrInC["fields"]["nearExecutionTime"]>
>;
export type Dlcr_lower_price_range_collar_begins_at_40 = Proof<
  Same<DlcrFields["lowerPriceRangeCollar"]["offset"], 40 & DlcrFields["nearExecutionTime"]["limit"]>
>;
export type Dlcr_lower_price_range_collar_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["lowerPriceRangeCollar"]>, DlcrInC["fields"]["lowerPriceRangeCollar"]>
>;
export type Dlcr_lower_price_range_collar_has_4_decimals = Proof<
  Same<
    typeof DlcrView.LOWER_PRICE_RANGE_COLLAR_DECIMALS,
    4 & DlcrInC["fields"]["lowerPriceRangeCollar"]["decimals"]
  >
>;
export type Dlcr_upper_price_range_collar_begins_at_44 = Proof<
  Same<
    DlcrFields["upperPriceRangeCollar"]["offset"],
    44 & DlcrFields["lowerPriceRangeCollar"]["limit"]
  >
>;
export type Dlcr_upper_price_range_collar_is_where_it_is_in_C = Proof<
  Same<InC<DlcrFields["upperPriceRangeCollar"]>, DlcrInC["fields"]["upperPriceRangeCollar"]>
>;
export type Dlcr_upper_price_range_collar_has_4_decimals = Proof<
  Same<
    typeof DlcrView.UPPER_PRICE_RANGE_COLLAR_DECIMALS,
    4 & DlcrInC["fields"]["upperPriceRangeCollar"]["decimals"]
  >
>;
export type Dlcr_ends_with_its_last_field = Proof<
  Same<DlcrFields["upperPriceRangeCollar"]["limit"], typeof DlcrView.LENGTH>
>;
