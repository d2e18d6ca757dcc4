/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 *
 * Where the C compiler put each member, in its own words: every number below comes from offsetof
 * and sizeof, and a type's name from the member itself, or nothing compiles.
 */
#ifndef ITCH50_LAYOUT_H
#define ITCH50_LAYOUT_H

#include "itch_layout.h"
#include "itch50.h"

/** Fields of System Event. */
static const struct itch_field_layout itch50_system_event_fields[] = {
	ITCH_FIELD(struct itch50_system_event, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_system_event, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_system_event, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_system_event, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_system_event, event_code, char, ITCH_NO_DECIMALS),
};

/** Fields of Stock Directory. */
static const struct itch_field_layout itch50_stock_directory_fields[] = {
	ITCH_FIELD(struct itch50_stock_directory, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, market_category, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, financial_status_indicator, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, round_lot_size, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, round_lots_only, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, issue_classification, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, issue_sub_type, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, authenticity, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, short_sale_threshold_indicator, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, ipo_flag, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, luld_reference_price_tier, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, etp_flag, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, etp_leverage_factor, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_directory, inverse_indicator, char, ITCH_NO_DECIMALS),
};

/** Fields of Stock Trading Action. */
static const struct itch_field_layout itch50_stock_trading_action_fields[] = {
	ITCH_FIELD(struct itch50_stock_trading_action, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_trading_action, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_trading_action, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_trading_action, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_trading_action, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_trading_action, trading_state, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_trading_action, reserved, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_stock_trading_action, reason, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Reg SHO Short Sale Price Test Restricted Indicator. */
static const struct itch_field_layout itch50_reg_sho_restriction_fields[] = {
	ITCH_FIELD(struct itch50_reg_sho_restriction, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_reg_sho_restriction, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_reg_sho_restriction, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_reg_sho_restriction, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_reg_sho_restriction, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_reg_sho_restriction, reg_sho_action, char, ITCH_NO_DECIMALS),
};

/** Fields of Market Participant Position. */
static const struct itch_field_layout itch50_market_participant_position_fields[] = {
	ITCH_FIELD(struct itch50_market_participant_position, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_market_participant_position, stock_locate, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_market_participant_position, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_market_participant_position, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_market_participant_position, mpid, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_market_participant_position, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_market_participant_position, primary_market_maker, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_market_participant_position, market_maker_mode, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_market_participant_position, market_participant_state, char,
		ITCH_NO_DECIMALS),
};

/** Fields of MWCB Decline Level. */
static const struct itch_field_layout itch50_mwcb_decline_level_fields[] = {
	ITCH_FIELD(struct itch50_mwcb_decline_level, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_mwcb_decline_level, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_mwcb_decline_level, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_mwcb_decline_level, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_mwcb_decline_level, level_1, u64be,
		ITCH50_MWCB_DECLINE_LEVEL_LEVEL_1_DECIMALS),
	ITCH_FIELD(struct itch50_mwcb_decline_level, level_2, u64be,
		ITCH50_MWCB_DECLINE_LEVEL_LEVEL_2_DECIMALS),
	ITCH_FIELD(struct itch50_mwcb_decline_level, level_3, u64be,
		ITCH50_MWCB_DECLINE_LEVEL_LEVEL_3_DECIMALS),
};

/** Fields of MWCB Status. */
static const struct itch_field_layout itch50_mwcb_status_fields[] = {
	ITCH_FIELD(struct itch50_mwcb_status, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_mwcb_status, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_mwcb_status, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_mwcb_status, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_mwcb_status, breached_level, char, ITCH_NO_DECIMALS),
};

/** Fields of IPO Quoting Period Update. */
static const struct itch_field_layout itch50_ipo_quoting_period_update_fields[] = {
	ITCH_FIELD(struct itch50_ipo_quoting_period_update, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_ipo_quoting_period_update, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_ipo_quoting_period_update, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_ipo_quoting_period_update, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_ipo_quoting_period_update, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_ipo_quoting_period_update, ipo_quotation_release_time, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_ipo_quoting_period_update, ipo_quotation_release_qualifier, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_ipo_quoting_period_update, ipo_price, u32be,
		ITCH50_IPO_QUOTING_PERIOD_UPDATE_IPO_PRICE_DECIMALS),
};

/** Fields of LULD Auction Collar. */
static const struct itch_field_layout itch50_luld_auction_collar_fields[] = {
	ITCH_FIELD(struct itch50_luld_auction_collar, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_luld_auction_collar, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_luld_auction_collar, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_luld_auction_collar, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_luld_auction_collar, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_luld_auction_collar, auction_collar_reference_price, u32be,
		ITCH50_LULD_AUCTION_COLLAR_AUCTION_COLLAR_REFERENCE_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_luld_auction_collar, upper_auction_collar_price, u32be,
		ITCH50_LULD_AUCTION_COLLAR_UPPER_AUCTION_COLLAR_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_luld_auction_collar, lower_auction_collar_price, u32be,
		ITCH50_LULD_AUCTION_COLLAR_LOWER_AUCTION_COLLAR_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_luld_auction_collar, auction_collar_extension, u32be,
		ITCH_NO_DECIMALS),
};

/** Fields of Operational Halt. */
static const struct itch_field_layout itch50_operational_halt_fields[] = {
	ITCH_FIELD(struct itch50_operational_halt, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_operational_halt, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_operational_halt, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_operational_halt, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_operational_halt, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_operational_halt, market_code, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_operational_halt, operational_halt_action, char, ITCH_NO_DECIMALS),
};

/** Fields of Add Order – No MPID Attribution. */
static const struct itch_field_layout itch50_add_order_fields[] = {
	ITCH_FIELD(struct itch50_add_order, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order, order_reference_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order, buy_sell_indicator, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order, shares, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order, price, u32be, ITCH50_ADD_ORDER_PRICE_DECIMALS),
};

/** Fields of Add Order – MPID Attribution. */
static const struct itch_field_layout itch50_add_order_mpid_attribution_fields[] = {
	ITCH_FIELD(struct itch50_add_order_mpid_attribution, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order_mpid_attribution, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order_mpid_attribution, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order_mpid_attribution, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order_mpid_attribution, order_reference_number, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order_mpid_attribution, buy_sell_indicator, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order_mpid_attribution, shares, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order_mpid_attribution, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_add_order_mpid_attribution, price, u32be,
		ITCH50_ADD_ORDER_MPID_ATTRIBUTION_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_add_order_mpid_attribution, attribution, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Order Executed. */
static const struct itch_field_layout itch50_order_executed_fields[] = {
	ITCH_FIELD(struct itch50_order_executed, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed, order_reference_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed, executed_shares, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed, match_number, u64be, ITCH_NO_DECIMALS),
};

/** Fields of Order Executed With Price. */
static const struct itch_field_layout itch50_order_executed_with_price_fields[] = {
	ITCH_FIELD(struct itch50_order_executed_with_price, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed_with_price, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed_with_price, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed_with_price, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed_with_price, order_reference_number, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed_with_price, executed_shares, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed_with_price, match_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed_with_price, printable, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_executed_with_price, execution_price, u32be,
		ITCH50_ORDER_EXECUTED_WITH_PRICE_EXECUTION_PRICE_DECIMALS),
};

/** Fields of Order Cancel. */
static const struct itch_field_layout itch50_order_cancel_fields[] = {
	ITCH_FIELD(struct itch50_order_cancel, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_cancel, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_cancel, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_cancel, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_cancel, order_reference_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_cancel, cancelled_shares, u32be, ITCH_NO_DECIMALS),
};

/** Fields of Order Delete. */
static const struct itch_field_layout itch50_order_delete_fields[] = {
	ITCH_FIELD(struct itch50_order_delete, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_delete, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_delete, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_delete, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_delete, order_reference_number, u64be, ITCH_NO_DECIMALS),
};

/** Fields of Order Replace. */
static const struct itch_field_layout itch50_order_replace_fields[] = {
	ITCH_FIELD(struct itch50_order_replace, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_replace, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_replace, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_replace, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_replace, original_order_reference_number, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_replace, new_order_reference_number, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_replace, shares, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_order_replace, price, u32be, ITCH50_ORDER_REPLACE_PRICE_DECIMALS),
};

/** Fields of Trade (Non-Cross). */
static const struct itch_field_layout itch50_trade_fields[] = {
	ITCH_FIELD(struct itch50_trade, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_trade, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_trade, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_trade, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_trade, order_reference_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_trade, buy_sell_indicator, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_trade, shares, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_trade, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_trade, price, u32be, ITCH50_TRADE_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_trade, match_number, u64be, ITCH_NO_DECIMALS),
};

/** Fields of Cross Trade. */
static const struct itch_field_layout itch50_cross_trade_fields[] = {
	ITCH_FIELD(struct itch50_cross_trade, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_cross_trade, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_cross_trade, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_cross_trade, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_cross_trade, shares, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_cross_trade, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_cross_trade, cross_price, u32be,
		ITCH50_CROSS_TRADE_CROSS_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_cross_trade, match_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_cross_trade, cross_type, char, ITCH_NO_DECIMALS),
};

/** Fields of Broken Trade / Order Execution. */
static const struct itch_field_layout itch50_broken_trade_fields[] = {
	ITCH_FIELD(struct itch50_broken_trade, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_broken_trade, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_broken_trade, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_broken_trade, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_broken_trade, match_number, u64be, ITCH_NO_DECIMALS),
};

/** Fields of Net Order Imbalance Indicator (NOII). */
static const struct itch_field_layout itch50_noii_fields[] = {
	ITCH_FIELD(struct itch50_noii, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_noii, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_noii, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_noii, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_noii, paired_shares, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_noii, imbalance_shares, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_noii, imbalance_direction, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_noii, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_noii, far_price, u32be, ITCH50_NOII_FAR_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_noii, near_price, u32be, ITCH50_NOII_NEAR_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_noii, current_reference_price, u32be,
		ITCH50_NOII_CURRENT_REFERENCE_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_noii, cross_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_noii, price_variation_indicator, char, ITCH_NO_DECIMALS),
};

/** Fields of Retail Price Improvement Indicator (RPII). */
static const struct itch_field_layout itch50_rpii_fields[] = {
	ITCH_FIELD(struct itch50_rpii, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_rpii, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_rpii, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_rpii, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_rpii, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_rpii, interest_flag, char, ITCH_NO_DECIMALS),
};

/** Fields of Direct Listing with Capital Raise Price Discovery (DLCR). */
static const struct itch_field_layout itch50_dlcr_fields[] = {
	ITCH_FIELD(struct itch50_dlcr, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_dlcr, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_dlcr, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_dlcr, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_dlcr, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_dlcr, open_eligibility_status, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_dlcr, minimum_allowable_price, u32be,
		ITCH50_DLCR_MINIMUM_ALLOWABLE_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_dlcr, maximum_allowable_price, u32be,
		ITCH50_DLCR_MAXIMUM_ALLOWABLE_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_dlcr, near_execution_price, u32be,
		ITCH50_DLCR_NEAR_EXECUTION_PRICE_DECIMALS),
	ITCH_FIELD(struct itch50_dlcr, near_execution_time, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct itch50_dlcr, lower_price_range_collar, u32be,
		ITCH50_DLCR_LOWER_PRICE_RANGE_COLLAR_DECIMALS),
	ITCH_FIELD(struct itch50_dlcr, upper_price_range_collar, u32be,
		ITCH50_DLCR_UPPER_PRICE_RANGE_COLLAR_DECIMALS),
};

/** Every message, then every record. */
static const struct itch_layout itch50_layouts[] = {
	ITCH_LAYOUT("system_event", ITCH50_SYSTEM_EVENT_TYPE, struct itch50_system_event,
		itch50_system_event_fields),
	ITCH_LAYOUT("stock_directory", ITCH50_STOCK_DIRECTORY_TYPE, struct itch50_stock_directory,
		itch50_stock_directory_fields),
	ITCH_LAYOUT("stock_trading_action", ITCH50_STOCK_TRADING_ACTION_TYPE,
		struct itch50_stock_trading_action, itch50_stock_trading_action_fields),
	ITCH_LAYOUT("reg_sho_restriction", ITCH50_REG_SHO_RESTRICTION_TYPE,
		struct itch50_reg_sho_restriction, itch50_reg_sho_restriction_fields),
	ITCH_LAYOUT("market_participant_position", ITCH50_MARKET_PARTICIPANT_POSITION_TYPE,
		struct itch50_market_participant_position,
		itch50_market_participant_position_fields),
	ITCH_LAYOUT("mwcb_decline_level", ITCH50_MWCB_DECLINE_LEVEL_TYPE,
		struct itch50_mwcb_decline_level, itch50_mwcb_decline_level_fields),
	ITCH_LAYOUT("mwcb_status", ITCH50_MWCB_STATUS_TYPE, struct itch50_mwcb_status,
		itch50_mwcb_status_fields),
	ITCH_LAYOUT("ipo_quoting_period_update", ITCH50_IPO_QUOTING_PERIOD_UPDATE_TYPE,
		struct itch50_ipo_quoting_period_update, itch50_ipo_quoting_period_update_fields),
	ITCH_LAYOUT("luld_auction_collar", ITCH50_LULD_AUCTION_COLLAR_TYPE,
		struct itch50_luld_auction_collar, itch50_luld_auction_collar_fields),
	ITCH_LAYOUT("operational_halt", ITCH50_OPERATIONAL_HALT_TYPE,
		struct itch50_operational_halt, itch50_operational_halt_fields),
	ITCH_LAYOUT("add_order", ITCH50_ADD_ORDER_TYPE, struct itch50_add_order,
		itch50_add_order_fields),
	ITCH_LAYOUT("add_order_mpid_attribution", ITCH50_ADD_ORDER_MPID_ATTRIBUTION_TYPE,
		struct itch50_add_order_mpid_attribution, itch50_add_order_mpid_attribution_fields),
	ITCH_LAYOUT("order_executed", ITCH50_ORDER_EXECUTED_TYPE, struct itch50_order_executed,
		itch50_order_executed_fields),
	ITCH_LAYOUT("order_executed_with_price", ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE,
		struct itch50_order_executed_with_price, itch50_order_executed_with_price_fields),
	ITCH_LAYOUT("order_cancel", ITCH50_ORDER_CANCEL_TYPE, struct itch50_order_cancel,
		itch50_order_cancel_fields),
	ITCH_LAYOUT("order_delete", ITCH50_ORDER_DELETE_TYPE, struct itch50_order_delete,
		itch50_order_delete_fields),
	ITCH_LAYOUT("order_replace", ITCH50_ORDER_REPLACE_TYPE, struct itch50_order_replace,
		itch50_order_replace_fields),
	ITCH_LAYOUT("trade", ITCH50_TRADE_TYPE, struct itch50_trade, itch50_trade_fields),
	ITCH_LAYOUT("cross_trade", ITCH50_CROSS_TRADE_TYPE, struct itch50_cross_trade,
		itch50_cross_trade_fields),
	ITCH_LAYOUT("broken_trade", ITCH50_BROKEN_TRADE_TYPE, struct itch50_broken_trade,
		itch50_broken_trade_fields),
	ITCH_LAYOUT("noii", ITCH50_NOII_TYPE, struct itch50_noii, itch50_noii_fields),
	ITCH_LAYOUT("rpii", ITCH50_RPII_TYPE, struct itch50_rpii, itch50_rpii_fields),
	ITCH_LAYOUT("dlcr", ITCH50_DLCR_TYPE, struct itch50_dlcr, itch50_dlcr_fields),
};

#endif /* ITCH50_LAYOUT_H */
