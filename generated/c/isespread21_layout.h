/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 *
 * Where the C compiler put each member, in its own words: every number below comes from offsetof
 * and sizeof, every type name from the member itself.
 */
#ifndef ISESPREAD21_LAYOUT_H
#define ISESPREAD21_LAYOUT_H

#include "itch_layout.h"
#include "isespread21.h"

/** Fields of System Event. */
static const struct itch_field_layout isespread21_system_event_fields[] = {
	ITCH_FIELD(struct isespread21_system_event, message_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_system_event, tracking_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_system_event, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_system_event, event_code, ITCH_NO_DECIMALS),
};

/** Fields of Complex Strategy Directory. */
static const struct itch_field_layout isespread21_complex_strategy_directory_fields[] = {
	ITCH_FIELD(struct isespread21_complex_strategy_directory, message_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, tracking_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, strategy_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, strategy_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, underlying_symbol,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, reserved_16, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_directory, number_of_legs, ITCH_NO_DECIMALS),
};

/** Fields of Strategy Trading Action. */
static const struct itch_field_layout isespread21_strategy_trading_action_fields[] = {
	ITCH_FIELD(struct isespread21_strategy_trading_action, message_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_strategy_trading_action, tracking_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_strategy_trading_action, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_strategy_trading_action, strategy_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_strategy_trading_action, current_trading_state,
		ITCH_NO_DECIMALS),
};

/** Fields of Add Order Short Form. */
static const struct itch_field_layout isespread21_add_order_short_form_fields[] = {
	ITCH_FIELD(struct isespread21_add_order_short_form, message_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, tracking_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, strategy_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, order_reference_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, depth_side, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, depth_order_capacity, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, price_short,
		ISESPREAD21_ADD_ORDER_SHORT_FORM_PRICE_SHORT_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, volume_short, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, scope, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_short_form, reserved_3, ITCH_NO_DECIMALS),
};

/** Fields of Add Order Long Form. */
static const struct itch_field_layout isespread21_add_order_long_form_fields[] = {
	ITCH_FIELD(struct isespread21_add_order_long_form, message_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, tracking_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, strategy_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, order_reference_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, depth_side, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, depth_order_capacity, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, price_long,
		ISESPREAD21_ADD_ORDER_LONG_FORM_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, volume_long, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, scope, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_add_order_long_form, reserved_3, ITCH_NO_DECIMALS),
};

/** Fields of Single Side Executed. */
static const struct itch_field_layout isespread21_single_side_executed_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_executed, message_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, tracking_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, strategy_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, order_reference_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, executed_volume, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, trade_condition, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, auction_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, cross_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed, match_number, ITCH_NO_DECIMALS),
};

/** Fields of Single Side Executed With Price. */
static const struct itch_field_layout isespread21_single_side_executed_with_price_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, message_type,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, tracking_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, strategy_id,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, order_reference_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, cross_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, match_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, reserved_1,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, price_long,
		ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, volume_long,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, trade_condition,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_executed_with_price, auction_id,
		ITCH_NO_DECIMALS),
};

/** Fields of Single Side Replace Short Form. */
static const struct itch_field_layout isespread21_single_side_replace_short_form_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, message_type,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, tracking_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, strategy_id,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form,
		original_order_reference_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, new_order_reference_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, price_short,
		ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_PRICE_SHORT_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, volume_short,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, order_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, scope, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_short_form, reserved_3, ITCH_NO_DECIMALS),
};

/** Fields of Single Side Replace Long Form. */
static const struct itch_field_layout isespread21_single_side_replace_long_form_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, message_type,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, tracking_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, strategy_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form,
		original_order_reference_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, new_order_reference_number,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, price_long,
		ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, volume_long, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, order_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, scope, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_replace_long_form, reserved_3, ITCH_NO_DECIMALS),
};

/** Fields of Single Side Delete. */
static const struct itch_field_layout isespread21_single_side_delete_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_delete, message_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_delete, tracking_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_delete, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_delete, strategy_id_order_reference,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_delete, order_reference_number, ITCH_NO_DECIMALS),
};

/** Fields of Single Side Update. */
static const struct itch_field_layout isespread21_single_side_update_fields[] = {
	ITCH_FIELD(struct isespread21_single_side_update, message_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, tracking_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, strategy_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, order_reference_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, change_reason, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, price_long,
		ISESPREAD21_SINGLE_SIDE_UPDATE_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, volume_long, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_single_side_update, order_type, ITCH_NO_DECIMALS),
};

/** Fields of Complex Strategy Trade. */
static const struct itch_field_layout isespread21_complex_strategy_trade_fields[] = {
	ITCH_FIELD(struct isespread21_complex_strategy_trade, message_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, tracking_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, strategy_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, cross_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, match_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, reserved_4, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, cross_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, price_long,
		ISESPREAD21_COMPLEX_STRATEGY_TRADE_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, volume_long, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, trade_condition, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, auction_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, reserved_1, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, trade_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_trade, reserved_16, ITCH_NO_DECIMALS),
};

/** Fields of Complex Strategy Auction. */
static const struct itch_field_layout isespread21_complex_strategy_auction_fields[] = {
	ITCH_FIELD(struct isespread21_complex_strategy_auction, message_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, tracking_number, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, timestamp, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, strategy_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, auction_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, auction_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, auction_duration, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, auction_event, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, order_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, side, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, price_long,
		ISESPREAD21_COMPLEX_STRATEGY_AUCTION_PRICE_LONG_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, size, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, exec_flag, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, order_capacity, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, scope, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, owner_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, giveup, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, cmta, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, response_price,
		ISESPREAD21_COMPLEX_STRATEGY_AUCTION_RESPONSE_PRICE_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, response_size, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, reserved_4, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_complex_strategy_auction, number_of_flex_dac_legs,
		ITCH_NO_DECIMALS),
};

/** Fields of End Of Replay Sequence. */
static const struct itch_field_layout isespread21_end_of_replay_sequence_fields[] = {
	ITCH_FIELD(struct isespread21_end_of_replay_sequence, message_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_end_of_replay_sequence, end_of_replay_sequence_number,
		ITCH_NO_DECIMALS),
};

/** Fields of Leg Information. */
static const struct itch_field_layout isespread21_leg_fields[] = {
	ITCH_FIELD(struct isespread21_leg, option_id, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, security_symbol, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, expiration_year, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, expiration_month, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, expiration_day, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, explicit_strike_price,
		ISESPREAD21_LEG_EXPLICIT_STRIKE_PRICE_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, option_type, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, side, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct isespread21_leg, leg_ratio, ITCH_NO_DECIMALS),
};

/** Fields of Flex DAC Leg Information. */
static const struct itch_field_layout isespread21_flex_dac_leg_fields[] = {
	ITCH_FIELD(struct isespread21_flex_dac_leg, reserved_8, ITCH_NO_DECIMALS),
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
