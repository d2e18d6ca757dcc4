/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 *
 * Where the C compiler put each member, in its own words: every number below comes from offsetof
 * and sizeof, and a type's name from the member itself, or nothing compiles.
 */
#ifndef GLIMPSE50_LAYOUT_H
#define GLIMPSE50_LAYOUT_H

#include "itch_layout.h"
#include "glimpse50.h"

/** Fields of System Event. */
static const struct itch_field_layout glimpse50_system_event_fields[] = {
	ITCH_FIELD(struct glimpse50_system_event, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_system_event, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_system_event, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_system_event, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_system_event, event_code, char, ITCH_NO_DECIMALS),
};

/** Fields of Stock Directory. */
static const struct itch_field_layout glimpse50_stock_directory_fields[] = {
	ITCH_FIELD(struct glimpse50_stock_directory, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, market_category, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, financial_status_indicator, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, round_lot_size, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, round_lots_only, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, issue_classification, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, issue_sub_type, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, authenticity, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, short_sale_threshold_indicator, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, ipo_flag, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, luld_reference_price_tier, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, etp_flag, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, etp_leverage_factor, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_directory, inverse_indicator, char, ITCH_NO_DECIMALS),
};

/** Fields of Stock Trading Action. */
static const struct itch_field_layout glimpse50_stock_trading_action_fields[] = {
	ITCH_FIELD(struct glimpse50_stock_trading_action, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_trading_action, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_trading_action, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_trading_action, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_trading_action, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_trading_action, trading_state, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_trading_action, reserved, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_stock_trading_action, reason, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Reg SHO Short Sale Price Test Restricted Indicator. */
static const struct itch_field_layout glimpse50_reg_sho_restriction_fields[] = {
	ITCH_FIELD(struct glimpse50_reg_sho_restriction, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_reg_sho_restriction, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_reg_sho_restriction, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_reg_sho_restriction, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_reg_sho_restriction, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_reg_sho_restriction, reg_sho_action, char, ITCH_NO_DECIMALS),
};

/** Fields of Operational Halt. */
static const struct itch_field_layout glimpse50_operational_halt_fields[] = {
	ITCH_FIELD(struct glimpse50_operational_halt, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_operational_halt, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_operational_halt, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_operational_halt, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_operational_halt, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_operational_halt, market_code, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_operational_halt, operational_halt_action, char,
		ITCH_NO_DECIMALS),
};

/** Fields of Retail Price Improvement Indicator (RPII). */
static const struct itch_field_layout glimpse50_rpii_fields[] = {
	ITCH_FIELD(struct glimpse50_rpii, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_rpii, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_rpii, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_rpii, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_rpii, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_rpii, interest_flag, char, ITCH_NO_DECIMALS),
};

/** Fields of Add Order – No MPID Attribution. */
static const struct itch_field_layout glimpse50_add_order_fields[] = {
	ITCH_FIELD(struct glimpse50_add_order, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order, stock_locate, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order, order_reference_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order, buy_sell_indicator, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order, shares, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order, price, u32be, GLIMPSE50_ADD_ORDER_PRICE_DECIMALS),
};

/** Fields of Add Order – MPID Attribution. */
static const struct itch_field_layout glimpse50_add_order_mpid_attribution_fields[] = {
	ITCH_FIELD(struct glimpse50_add_order_mpid_attribution, message_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order_mpid_attribution, stock_locate, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order_mpid_attribution, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order_mpid_attribution, timestamp, u48be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order_mpid_attribution, order_reference_number, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order_mpid_attribution, buy_sell_indicator, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order_mpid_attribution, shares, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order_mpid_attribution, stock, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order_mpid_attribution, price, u32be,
		GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_PRICE_DECIMALS),
	ITCH_FIELD(struct glimpse50_add_order_mpid_attribution, attribution, alpha,
		ITCH_NO_DECIMALS),
};

/** Fields of End of Snapshot. */
static const struct itch_field_layout glimpse50_end_of_snapshot_fields[] = {
	ITCH_FIELD(struct glimpse50_end_of_snapshot, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct glimpse50_end_of_snapshot, sequence_number, digits, ITCH_NO_DECIMALS),
};

/** Every message, then every record. */
static const struct itch_layout glimpse50_layouts[] = {
	ITCH_LAYOUT("system_event", GLIMPSE50_SYSTEM_EVENT_TYPE, struct glimpse50_system_event,
		glimpse50_system_event_fields),
	ITCH_LAYOUT("stock_directory", GLIMPSE50_STOCK_DIRECTORY_TYPE,
		struct glimpse50_stock_directory, glimpse50_stock_directory_fields),
	ITCH_LAYOUT("stock_trading_action", GLIMPSE50_STOCK_TRADING_ACTION_TYPE,
		struct glimpse50_stock_trading_action, glimpse50_stock_trading_action_fields),
	ITCH_LAYOUT("reg_sho_restriction", GLIMPSE50_REG_SHO_RESTRICTION_TYPE,
		struct glimpse50_reg_sho_restriction, glimpse50_reg_sho_restriction_fields),
	ITCH_LAYOUT("operational_halt", GLIMPSE50_OPERATIONAL_HALT_TYPE,
		struct glimpse50_operational_halt, glimpse50_operational_halt_fields),
	ITCH_LAYOUT("rpii", GLIMPSE50_RPII_TYPE, struct glimpse50_rpii, glimpse50_rpii_fields),
	ITCH_LAYOUT("add_order", GLIMPSE50_ADD_ORDER_TYPE, struct glimpse50_add_order,
		glimpse50_add_order_fields),
	ITCH_LAYOUT("add_order_mpid_attribution", GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_TYPE,
		struct glimpse50_add_order_mpid_attribution,
		glimpse50_add_order_mpid_attribution_fields),
	ITCH_LAYOUT("end_of_snapshot", GLIMPSE50_END_OF_SNAPSHOT_TYPE,
		struct glimpse50_end_of_snapshot, glimpse50_end_of_snapshot_fields),
};

#endif /* GLIMPSE50_LAYOUT_H */
