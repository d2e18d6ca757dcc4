/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 *
 * Where the C compiler put each member, in its own words: every number below comes from offsetof
 * and sizeof, and a type's name from the member itself, or nothing compiles.
 */
#ifndef LSEMITCH119_LAYOUT_H
#define LSEMITCH119_LAYOUT_H

#include "itch_layout.h"
#include "lsemitch119.h"

/** Fields of Login Request. */
static const struct itch_field_layout lsemitch119_login_request_fields[] = {
	ITCH_FIELD(struct lsemitch119_login_request, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_login_request, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_login_request, username, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_login_request, password, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Login Response. */
static const struct itch_field_layout lsemitch119_login_response_fields[] = {
	ITCH_FIELD(struct lsemitch119_login_response, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_login_response, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_login_response, status, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Replay Request. */
static const struct itch_field_layout lsemitch119_replay_request_fields[] = {
	ITCH_FIELD(struct lsemitch119_replay_request, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_replay_request, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_replay_request, market_data_group, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_replay_request, first_message, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_replay_request, count, u16le, ITCH_NO_DECIMALS),
};

/** Fields of Replay Response. */
static const struct itch_field_layout lsemitch119_replay_response_fields[] = {
	ITCH_FIELD(struct lsemitch119_replay_response, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_replay_response, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_replay_response, market_data_group, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_replay_response, first_message, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_replay_response, count, u16le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_replay_response, status, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Logout Request. */
static const struct itch_field_layout lsemitch119_logout_request_fields[] = {
	ITCH_FIELD(struct lsemitch119_logout_request, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_logout_request, message_type, u8, ITCH_NO_DECIMALS),
};

/** Fields of Snapshot Request. */
static const struct itch_field_layout lsemitch119_snapshot_request_fields[] = {
	ITCH_FIELD(struct lsemitch119_snapshot_request, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_request, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_request, sequence_number, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_request, segment, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_request, instrument_id, u32le, ITCH_NO_DECIMALS),
};

/** Fields of Snapshot Response. */
static const struct itch_field_layout lsemitch119_snapshot_response_fields[] = {
	ITCH_FIELD(struct lsemitch119_snapshot_response, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_response, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_response, sequence_number, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_response, order_count, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_response, status, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Snapshot Complete. */
static const struct itch_field_layout lsemitch119_snapshot_complete_fields[] = {
	ITCH_FIELD(struct lsemitch119_snapshot_complete, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_complete, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_complete, sequence_number, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_complete, segment, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_complete, instrument_id, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_snapshot_complete, flags, u8, ITCH_NO_DECIMALS),
};

/** Fields of Time. */
static const struct itch_field_layout lsemitch119_time_fields[] = {
	ITCH_FIELD(struct lsemitch119_time, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_time, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_time, seconds, u32le, ITCH_NO_DECIMALS),
};

/** Fields of System Event. */
static const struct itch_field_layout lsemitch119_system_event_fields[] = {
	ITCH_FIELD(struct lsemitch119_system_event, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_system_event, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_system_event, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_system_event, event_code, char, ITCH_NO_DECIMALS),
};

/** Fields of Symbol Directory. */
static const struct itch_field_layout lsemitch119_symbol_directory_fields[] = {
	ITCH_FIELD(struct lsemitch119_symbol_directory, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, instrument_id, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, reserved_a, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, reserved_b, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, symbol_status, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, isin, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, sedol, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, segment, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, underlying, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, currency, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, reserved_byte, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, reserved_4, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_directory, previous_close_price, i64le,
		LSEMITCH119_SYMBOL_DIRECTORY_PREVIOUS_CLOSE_PRICE_DECIMALS),
};

/** Fields of Symbol Status. */
static const struct itch_field_layout lsemitch119_symbol_status_fields[] = {
	ITCH_FIELD(struct lsemitch119_symbol_status, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_status, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_status, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_status, instrument_id, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_status, reserved_a, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_status, reserved_b, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_status, trading_status, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_status, symbol_status_flags, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_status, reason, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_status, session_change_reason, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_status, new_end_time, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_symbol_status, book_type, u8, ITCH_NO_DECIMALS),
};

/** Fields of Add Order. */
static const struct itch_field_layout lsemitch119_add_order_fields[] = {
	ITCH_FIELD(struct lsemitch119_add_order, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_order, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_order, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_order, order_id, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_order, side, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_order, quantity, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_order, instrument_id, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_order, reserved_a, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_order, reserved_b, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_order, price, i64le,
		LSEMITCH119_ADD_ORDER_PRICE_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_order, add_order_flags, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_order, reserved_10, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Add Attributed Order. */
static const struct itch_field_layout lsemitch119_add_attributed_order_fields[] = {
	ITCH_FIELD(struct lsemitch119_add_attributed_order, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_attributed_order, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_attributed_order, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_attributed_order, order_id, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_attributed_order, side, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_attributed_order, quantity, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_attributed_order, instrument_id, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_attributed_order, reserved_a, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_attributed_order, reserved_b, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_attributed_order, price, i64le,
		LSEMITCH119_ADD_ATTRIBUTED_ORDER_PRICE_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_attributed_order, attribution, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_add_attributed_order, add_attributed_order_flags, u8,
		ITCH_NO_DECIMALS),
};

/** Fields of Order Deleted. */
static const struct itch_field_layout lsemitch119_order_deleted_fields[] = {
	ITCH_FIELD(struct lsemitch119_order_deleted, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_deleted, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_deleted, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_deleted, order_id, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_deleted, order_deleted_flags, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_deleted, instrument_id, u32le, ITCH_NO_DECIMALS),
};

/** Fields of Order Modified. */
static const struct itch_field_layout lsemitch119_order_modified_fields[] = {
	ITCH_FIELD(struct lsemitch119_order_modified, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_modified, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_modified, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_modified, order_id, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_modified, new_quantity, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_modified, new_price, i64le,
		LSEMITCH119_ORDER_MODIFIED_NEW_PRICE_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_modified, order_modified_flags, u8, ITCH_NO_DECIMALS),
};

/** Fields of Order Book Clear. */
static const struct itch_field_layout lsemitch119_order_book_clear_fields[] = {
	ITCH_FIELD(struct lsemitch119_order_book_clear, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_book_clear, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_book_clear, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_book_clear, instrument_id, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_book_clear, reserved_a, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_book_clear, reserved_b, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_book_clear, order_book_clear_flags, u8,
		ITCH_NO_DECIMALS),
};

/** Fields of Order Executed. */
static const struct itch_field_layout lsemitch119_order_executed_fields[] = {
	ITCH_FIELD(struct lsemitch119_order_executed, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed, order_id, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed, executed_quantity, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed, trade_match_id, u64le, ITCH_NO_DECIMALS),
};

/** Fields of Order Executed With Price Size. */
static const struct itch_field_layout lsemitch119_order_executed_with_price_size_fields[] = {
	ITCH_FIELD(struct lsemitch119_order_executed_with_price_size, message_length, u8,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed_with_price_size, message_type, u8,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed_with_price_size, nanosecond, u32le,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed_with_price_size, order_id, u64le,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed_with_price_size, executed_quantity, u32le,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed_with_price_size, display_quantity, u32le,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed_with_price_size, trade_match_id, u64le,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed_with_price_size, printable, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_order_executed_with_price_size, price, i64le,
		LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_PRICE_DECIMALS),
};

/** Fields of Trade. */
static const struct itch_field_layout lsemitch119_trade_fields[] = {
	ITCH_FIELD(struct lsemitch119_trade, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_trade, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_trade, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_trade, executed_quantity, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_trade, instrument_id, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_trade, reserved_a, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_trade, reserved_b, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_trade, price, i64le, LSEMITCH119_TRADE_PRICE_DECIMALS),
	ITCH_FIELD(struct lsemitch119_trade, trade_match_id, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_trade, cross_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_trade, sub_book, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_trade, pt_mod_flags, u8, ITCH_NO_DECIMALS),
};

/** Fields of Auction Trade. */
static const struct itch_field_layout lsemitch119_auction_trade_fields[] = {
	ITCH_FIELD(struct lsemitch119_auction_trade, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_trade, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_trade, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_trade, quantity, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_trade, instrument_id, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_trade, reserved_a, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_trade, reserved_b, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_trade, price, i64le,
		LSEMITCH119_AUCTION_TRADE_PRICE_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_trade, trade_match_id, u64le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_trade, auction_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_trade, pt_mod_flags, u8, ITCH_NO_DECIMALS),
};

/** Fields of Auction Info. */
static const struct itch_field_layout lsemitch119_auction_info_fields[] = {
	ITCH_FIELD(struct lsemitch119_auction_info, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_info, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_info, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_info, paired_quantity, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_info, reserved_4, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_info, reserved_1, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_info, instrument_id, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_info, reserved_a, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_info, reserved_b, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_info, price, i64le,
		LSEMITCH119_AUCTION_INFO_PRICE_DECIMALS),
	ITCH_FIELD(struct lsemitch119_auction_info, auction_type, char, ITCH_NO_DECIMALS),
};

/** Fields of Statistics. */
static const struct itch_field_layout lsemitch119_statistics_fields[] = {
	ITCH_FIELD(struct lsemitch119_statistics, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_statistics, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_statistics, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_statistics, instrument_id, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_statistics, reserved_a, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_statistics, reserved_b, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_statistics, statistic_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_statistics, price, i64le,
		LSEMITCH119_STATISTICS_PRICE_DECIMALS),
	ITCH_FIELD(struct lsemitch119_statistics, open_close_price_indicator, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_statistics, statistics_reserved, u8, ITCH_NO_DECIMALS),
};

/** Fields of Top Of Book. */
static const struct itch_field_layout lsemitch119_top_of_book_fields[] = {
	ITCH_FIELD(struct lsemitch119_top_of_book, message_length, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_top_of_book, message_type, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_top_of_book, nanosecond, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_top_of_book, instrument_id, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_top_of_book, buy_limit_price, i64le,
		LSEMITCH119_TOP_OF_BOOK_BUY_LIMIT_PRICE_DECIMALS),
	ITCH_FIELD(struct lsemitch119_top_of_book, buy_limit_size, u32le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_top_of_book, sell_limit_price, i64le,
		LSEMITCH119_TOP_OF_BOOK_SELL_LIMIT_PRICE_DECIMALS),
	ITCH_FIELD(struct lsemitch119_top_of_book, sell_limit_size, u32le, ITCH_NO_DECIMALS),
};

/** Fields of Unit Header. */
static const struct itch_field_layout lsemitch119_unit_header_fields[] = {
	ITCH_FIELD(struct lsemitch119_unit_header, unit_length, u16le, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_unit_header, message_count, u8, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_unit_header, market_data_group, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct lsemitch119_unit_header, sequence_number, u32le, ITCH_NO_DECIMALS),
};

/** Every message, then every record. */
static const struct itch_layout lsemitch119_layouts[] = {
	ITCH_LAYOUT("login_request", LSEMITCH119_LOGIN_REQUEST_TYPE,
		struct lsemitch119_login_request, lsemitch119_login_request_fields),
	ITCH_LAYOUT("login_response", LSEMITCH119_LOGIN_RESPONSE_TYPE,
		struct lsemitch119_login_response, lsemitch119_login_response_fields),
	ITCH_LAYOUT("replay_request", LSEMITCH119_REPLAY_REQUEST_TYPE,
		struct lsemitch119_replay_request, lsemitch119_replay_request_fields),
	ITCH_LAYOUT("replay_response", LSEMITCH119_REPLAY_RESPONSE_TYPE,
		struct lsemitch119_replay_response, lsemitch119_replay_response_fields),
	ITCH_LAYOUT("logout_request", LSEMITCH119_LOGOUT_REQUEST_TYPE,
		struct lsemitch119_logout_request, lsemitch119_logout_request_fields),
	ITCH_LAYOUT("snapshot_request", LSEMITCH119_SNAPSHOT_REQUEST_TYPE,
		struct lsemitch119_snapshot_request, lsemitch119_snapshot_request_fields),
	ITCH_LAYOUT("snapshot_response", LSEMITCH119_SNAPSHOT_RESPONSE_TYPE,
		struct lsemitch119_snapshot_response, lsemitch119_snapshot_response_fields),
	ITCH_LAYOUT("snapshot_complete", LSEMITCH119_SNAPSHOT_COMPLETE_TYPE,
		struct lsemitch119_snapshot_complete, lsemitch119_snapshot_complete_fields),
	ITCH_LAYOUT("time", LSEMITCH119_TIME_TYPE, struct lsemitch119_time,
		lsemitch119_time_fields),
	ITCH_LAYOUT("system_event", LSEMITCH119_SYSTEM_EVENT_TYPE, struct lsemitch119_system_event,
		lsemitch119_system_event_fields),
	ITCH_LAYOUT("symbol_directory", LSEMITCH119_SYMBOL_DIRECTORY_TYPE,
		struct lsemitch119_symbol_directory, lsemitch119_symbol_directory_fields),
	ITCH_LAYOUT("symbol_status", LSEMITCH119_SYMBOL_STATUS_TYPE,
		struct lsemitch119_symbol_status, lsemitch119_symbol_status_fields),
	ITCH_LAYOUT("add_order", LSEMITCH119_ADD_ORDER_TYPE, struct lsemitch119_add_order,
		lsemitch119_add_order_fields),
	ITCH_LAYOUT("add_attributed_order", LSEMITCH119_ADD_ATTRIBUTED_ORDER_TYPE,
		struct lsemitch119_add_attributed_order, lsemitch119_add_attributed_order_fields),
	ITCH_LAYOUT("order_deleted", LSEMITCH119_ORDER_DELETED_TYPE,
		struct lsemitch119_order_deleted, lsemitch119_order_deleted_fields),
	ITCH_LAYOUT("order_modified", LSEMITCH119_ORDER_MODIFIED_TYPE,
		struct lsemitch119_order_modified, lsemitch119_order_modified_fields),
	ITCH_LAYOUT("order_book_clear", LSEMITCH119_ORDER_BOOK_CLEAR_TYPE,
		struct lsemitch119_order_book_clear, lsemitch119_order_book_clear_fields),
	ITCH_LAYOUT("order_executed", LSEMITCH119_ORDER_EXECUTED_TYPE,
		struct lsemitch119_order_executed, lsemitch119_order_executed_fields),
	ITCH_LAYOUT("order_executed_with_price_size",
		LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_TYPE,
		struct lsemitch119_order_executed_with_price_size,
		lsemitch119_order_executed_with_price_size_fields),
	ITCH_LAYOUT("trade", LSEMITCH119_TRADE_TYPE, struct lsemitch119_trade,
		lsemitch119_trade_fields),
	ITCH_LAYOUT("auction_trade", LSEMITCH119_AUCTION_TRADE_TYPE,
		struct lsemitch119_auction_trade, lsemitch119_auction_trade_fields),
	ITCH_LAYOUT("auction_info", LSEMITCH119_AUCTION_INFO_TYPE, struct lsemitch119_auction_info,
		lsemitch119_auction_info_fields),
	ITCH_LAYOUT("statistics", LSEMITCH119_STATISTICS_TYPE, struct lsemitch119_statistics,
		lsemitch119_statistics_fields),
	ITCH_LAYOUT("top_of_book", LSEMITCH119_TOP_OF_BOOK_TYPE, struct lsemitch119_top_of_book,
		lsemitch119_top_of_book_fields),
	ITCH_LAYOUT("unit_header", ITCH_NO_TYPE, struct lsemitch119_unit_header,
		lsemitch119_unit_header_fields),
};

#endif /* LSEMITCH119_LAYOUT_H */
