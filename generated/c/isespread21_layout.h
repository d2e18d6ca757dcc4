/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 *
 * Where the C compiler put each member, in its own words: every number below comes from offsetof
 * and sizeof, and a type's name from the member itself, or nothing compiles.
 */
#ifndef ISESPREAD21_LAYOUT_H
#define ISESPREAD21_LAYOUT_H

#include "itch_layout.h"
#include "isespread21.h"

/** Fields of System Event. */
static const struct itch_field_layout isespread21_system_event_fields[] = {
	ITCH_FIELD(struct isespread21_system_event, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_system_event, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_system_event, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_system_event, event_code, char, ITCH_NO_DECIMALS),
};

/** Fields of Complex Strategy Directory. */
static const struct itch_field_layout isespread21_complex_strategy_directory_fields[] = {
	ITCH_FIELD(struct isespread21_complex_strategy_directory, message_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, timestamp, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, strategy_id, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, strategy_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, underlying_symbol, alpha,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, reserved_16, alpha,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, number_of_legs, u8,
		ITCH_NO_DECIMALS),
};

/** Fields of Strategy Trading Action. */
static const struct itch_field_layout isespread21_strategy_trading_action_fields[] = {
	ITCH_FIELD(struct isespread21_strategy_trading_action, message_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_strategy_trading_action, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_strategy_trading_action, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_strategy_trading_action, strategy_id, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_strategy_trading_action, current_trading_state, char,
		ITCH_NO_DECIMALS),
};

/** Fields of Add Order Short Form. */
static const struct itch_field_layout isespread21_add_order_short_form_fields[] = {
	ITCH_FIELD(struct isespread21_add_order_short_form, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, strategy_id, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, order_reference_number, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, depth_side, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, depth_order_capacity, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, price_short, u16be,
		ISESPREAD21_ADD_ORDER_SHORT_FORM_PRICE_SHORT_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, volume_short, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, scope, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, reserved_3, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Add Order Long Form. */
static const struct itch_field_layout isespread21_add_order_long_form_fields[] = {
	ITCH_FIELD(struct isespread21_add_order_long_form, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, strategy_id, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, order_reference_number, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, depth_side, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, depth_order_capacity, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, price_long, i32be,
		ISESPREAD21_ADD_ORDER_LONG_FORM_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, volume_long, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, scope, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, reserved_3, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Single Side Executed. */
static const struct itch_field_layout isespread21_single_side_executed_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_executed, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, strategy_id, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, order_reference_number, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, executed_volume, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, trade_condition, alpha,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, auction_id, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, cross_number, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, match_number, u32be, ITCH_NO_DECIMALS),
};

/** Fields of Single Side Executed With Price. */
static const struct itch_field_layout isespread21_single_side_executed_with_price_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, message_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, timestamp, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, strategy_id, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, order_reference_number,
		u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, cross_number, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, match_number, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, reserved_1, alpha,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, price_long, i32be,
		ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, volume_long, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, trade_condition, alpha,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, auction_id, u32be,
		ITCH_NO_DECIMALS),
};

/** Fields of Single Side Replace Short Form. */
static const struct itch_field_layout isespread21_single_side_replace_short_form_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, message_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, timestamp, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, strategy_id, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form,
		original_order_reference_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, new_order_reference_number,
		u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, price_short, u16be,
		ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_PRICE_SHORT_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, volume_short, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, order_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, scope, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, reserved_3, alpha,
		ITCH_NO_DECIMALS),
};

/** Fields of Single Side Replace Long Form. */
static const struct itch_field_layout isespread21_single_side_replace_long_form_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, message_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, timestamp, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, strategy_id, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form,
		original_order_reference_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, new_order_reference_number,
		u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, price_long, i32be,
		ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, volume_long, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, order_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, scope, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, reserved_3, alpha,
		ITCH_NO_DECIMALS),
};

/** Fields of Single Side Delete. */
static const struct itch_field_layout isespread21_single_side_delete_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_delete, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_delete, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_delete, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_delete, strategy_id_order_reference, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_delete, order_reference_number, u64be,
		ITCH_NO_DECIMALS),
};

/** Fields of Single Side Update. */
static const struct itch_field_layout isespread21_single_side_update_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_update, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, tracking_number, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, strategy_id, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, order_reference_number, u64be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, change_reason, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, price_long, i32be,
		ISESPREAD21_SINGLE_SIDE_UPDATE_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, volume_long, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, order_type, char, ITCH_NO_DECIMALS),
};

/** Fields of Complex Strategy Trade. */
static const struct itch_field_layout isespread21_complex_strategy_trade_fields[] = {
	ITCH_FIELD(struct isespread21_complex_strategy_trade, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, strategy_id, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, cross_number, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, match_number, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, reserved_4, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, cross_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, price_long, i32be,
		ISESPREAD21_COMPLEX_STRATEGY_TRADE_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, volume_long, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, trade_condition, alpha,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, auction_id, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, reserved_1, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, trade_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, reserved_16, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Complex Strategy Auction. */
static const struct itch_field_layout isespread21_complex_strategy_auction_fields[] = {
	ITCH_FIELD(struct isespread21_complex_strategy_auction, message_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, tracking_number, u16be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, strategy_id, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, auction_id, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, auction_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, auction_duration, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, auction_event, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, order_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, side, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, price_long, i32be,
		ISESPREAD21_COMPLEX_STRATEGY_AUCTION_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, size, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, exec_flag, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, order_capacity, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, scope, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, owner_id, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, giveup, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, cmta, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, response_price, i32be,
		ISESPREAD21_COMPLEX_STRATEGY_AUCTION_RESPONSE_PRICE_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, response_size, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, reserved_4, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, number_of_flex_dac_legs, u8,
		ITCH_NO_DECIMALS),
};

/** Fields of End Of Replay Sequence. */
static const struct itch_field_layout isespread21_end_of_replay_sequence_fields[] = {
	ITCH_FIELD(struct isespread21_end_of_replay_sequence, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_end_of_replay_sequence, end_of_replay_sequence_number, alpha,
		ITCH_NO_DECIMALS),
};

/** Fields of Leg Information. */
static const struct itch_field_layout isespread21_leg_fields[] = {
	ITCH_FIELD(struct isespread21_leg, option_id, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, security_symbol, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, expiration_year, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, expiration_month, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, expiration_day, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, explicit_strike_price, i32be,
		ISESPREAD21_LEG_EXPLICIT_STRIKE_PRICE_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, option_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, side, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, leg_ratio, u32be, ITCH_NO_DECIMALS),
};

/** Fields of Flex DAC Leg Information. */
static const struct itch_field_layout isespread21_flex_dac_leg_fields[] = {
	ITCH_FIELD(struct isespread21_flex_dac_leg, reserved_8, alpha, ITCH_NO_DECIMALS),
};

/** Every message, then every record. */
static const struct itch_layout isespread21_layouts[] = {
	ITCH_LAYOUT("system_event", ISESPREAD21_SYSTEM_EVENT_TYPE, struct isespread21_system_event,
		isespread21_system_event_fields),
	ITCH_LAYOUT("complex_strategy_directory", ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_TYPE,
		struct isespread21_complex_strategy_directory,
		isespread21_complex_strategy_directory_fields),
	ITCH_LAYOUT("strategy_trading_action", ISESPREAD21_STRATEGY_TRADING_ACTION_TYPE,
		struct isespread21_strategy_trading_action,
		isespread21_strategy_trading_action_fields),
	ITCH_LAYOUT("add_order_short_form", ISESPREAD21_ADD_ORDER_SHORT_FORM_TYPE,
		struct isespread21_add_order_short_form, isespread21_add_order_short_form_fields),
	ITCH_LAYOUT("add_order_long_form", ISESPREAD21_ADD_ORDER_LONG_FORM_TYPE,
		struct isespread21_add_order_long_form, isespread21_add_order_long_form_fields),
	ITCH_LAYOUT("single_side_executed", ISESPREAD21_SINGLE_SIDE_EXECUTED_TYPE,
		struct isespread21_single_side_executed, isespread21_single_side_executed_fields),
	ITCH_LAYOUT("single_side_executed_with_price",
		ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_TYPE,
		struct isespread21_single_side_executed_with_price,
		isespread21_single_side_executed_with_price_fields),
	ITCH_LAYOUT("single_side_replace_short_form",
		ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_TYPE,
		struct isespread21_single_side_replace_short_form,
		isespread21_single_side_replace_short_form_fields),
	ITCH_LAYOUT("single_side_replace_long_form", ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_TYPE,
		struct isespread21_single_side_replace_long_form,
		isespread21_single_side_replace_long_form_fields),
	ITCH_LAYOUT("single_side_delete", ISESPREAD21_SINGLE_SIDE_DELETE_TYPE,
		struct isespread21_single_side_delete, isespread21_single_side_delete_fields),
	ITCH_LAYOUT("single_side_update", ISESPREAD21_SINGLE_SIDE_UPDATE_TYPE,
		struct isespread21_single_side_update, isespread21_single_side_update_fields),
	ITCH_LAYOUT("complex_strategy_trade", ISESPREAD21_COMPLEX_STRATEGY_TRADE_TYPE,
		struct isespread21_complex_strategy_trade,
		isespread21_complex_strategy_trade_fields),
	ITCH_LAYOUT("complex_strategy_auction", ISESPREAD21_COMPLEX_STRATEGY_AUCTION_TYPE,
		struct isespread21_complex_strategy_auction,
		isespread21_complex_strategy_auction_fields),
	ITCH_LAYOUT("end_of_replay_sequence", ISESPREAD21_END_OF_REPLAY_SEQUENCE_TYPE,
		struct isespread21_end_of_replay_sequence,
		isespread21_end_of_replay_sequence_fields),
	ITCH_LAYOUT("leg", ITCH_NO_TYPE, struct isespread21_leg, isespread21_leg_fields),
	ITCH_LAYOUT("flex_dac_leg", ITCH_NO_TYPE, struct isespread21_flex_dac_leg,
		isespread21_flex_dac_leg_fields),
};

#endif /* ISESPREAD21_LAYOUT_H */
