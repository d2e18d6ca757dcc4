/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 *
 * Where the C compiler put each member, in its own words: every number below comes from offsetof
 * and sizeof, and a type's name from the member itself, or nothing compiles.
 */
#ifndef OUCH50_LAYOUT_H
#define OUCH50_LAYOUT_H

#include "itch_layout.h"
#include "ouch50.h"

/** Fields of Enter Order. */
static const struct itch_field_layout ouch50_enter_order_fields[] = {
	ITCH_FIELD(struct ouch50_enter_order, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, side, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, quantity, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, symbol, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, price, u64be, OUCH50_ENTER_ORDER_PRICE_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, time_in_force, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, display, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, capacity, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, inter_market_sweep_eligibility, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, cross_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, cl_ord_id, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enter_order, appendage_length, u16be, ITCH_NO_DECIMALS),
};

/** Fields of Replace Order Request. */
static const struct itch_field_layout ouch50_replace_order_request_fields[] = {
	ITCH_FIELD(struct ouch50_replace_order_request, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_replace_order_request, orig_user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_replace_order_request, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_replace_order_request, quantity, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_replace_order_request, price, u64be,
		OUCH50_REPLACE_ORDER_REQUEST_PRICE_DECIMALS),
	ITCH_FIELD(struct ouch50_replace_order_request, time_in_force, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_replace_order_request, display, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_replace_order_request, inter_market_sweep_eligibility, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_replace_order_request, cl_ord_id, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_replace_order_request, appendage_length, u16be, ITCH_NO_DECIMALS),
};

/** Fields of Cancel Order Request. */
static const struct itch_field_layout ouch50_cancel_order_request_fields[] = {
	ITCH_FIELD(struct ouch50_cancel_order_request, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_cancel_order_request, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_cancel_order_request, quantity, u32be, ITCH_NO_DECIMALS),
};

/** Fields of Modify Order Request. */
static const struct itch_field_layout ouch50_modify_order_request_fields[] = {
	ITCH_FIELD(struct ouch50_modify_order_request, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_modify_order_request, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_modify_order_request, side, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_modify_order_request, quantity, u32be, ITCH_NO_DECIMALS),
};

/** Fields of Mass Cancel Request. */
static const struct itch_field_layout ouch50_mass_cancel_request_fields[] = {
	ITCH_FIELD(struct ouch50_mass_cancel_request, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_mass_cancel_request, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_mass_cancel_request, firm, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_mass_cancel_request, symbol, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_mass_cancel_request, appendage_length, u16be, ITCH_NO_DECIMALS),
};

/** Fields of Disable Order Entry Request. */
static const struct itch_field_layout ouch50_disable_order_entry_request_fields[] = {
	ITCH_FIELD(struct ouch50_disable_order_entry_request, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_disable_order_entry_request, user_ref_num, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_disable_order_entry_request, firm, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_disable_order_entry_request, appendage_length, u16be,
		ITCH_NO_DECIMALS),
};

/** Fields of Enable Order Entry Request. */
static const struct itch_field_layout ouch50_enable_order_entry_request_fields[] = {
	ITCH_FIELD(struct ouch50_enable_order_entry_request, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enable_order_entry_request, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enable_order_entry_request, firm, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enable_order_entry_request, appendage_length, u16be,
		ITCH_NO_DECIMALS),
};

/** Fields of Account Query Request. */
static const struct itch_field_layout ouch50_account_query_request_fields[] = {
	ITCH_FIELD(struct ouch50_account_query_request, message_type, char, ITCH_NO_DECIMALS),
};

/** Fields of System Event. */
static const struct itch_field_layout ouch50_system_event_fields[] = {
	ITCH_FIELD(struct ouch50_system_event, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_system_event, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_system_event, event_code, char, ITCH_NO_DECIMALS),
};

/** Fields of Order Accepted. */
static const struct itch_field_layout ouch50_order_accepted_fields[] = {
	ITCH_FIELD(struct ouch50_order_accepted, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, side, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, quantity, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, symbol, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, price, u64be,
		OUCH50_ORDER_ACCEPTED_PRICE_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, time_in_force, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, display, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, order_reference_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, capacity, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, inter_market_sweep_eligibility, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, cross_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, order_state, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, cl_ord_id, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_accepted, appendage_length, u16be, ITCH_NO_DECIMALS),
};

/** Fields of Order Replaced. */
static const struct itch_field_layout ouch50_order_replaced_fields[] = {
	ITCH_FIELD(struct ouch50_order_replaced, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, orig_user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, side, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, quantity, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, symbol, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, price, u64be,
		OUCH50_ORDER_REPLACED_PRICE_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, time_in_force, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, display, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, order_reference_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, capacity, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, inter_market_sweep_eligibility, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, cross_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, order_state, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, cl_ord_id, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_replaced, appendage_length, u16be, ITCH_NO_DECIMALS),
};

/** Fields of Order Canceled. */
static const struct itch_field_layout ouch50_order_canceled_fields[] = {
	ITCH_FIELD(struct ouch50_order_canceled, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_canceled, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_canceled, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_canceled, quantity, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_canceled, reason, char, ITCH_NO_DECIMALS),
};

/** Fields of AIQ Canceled. */
static const struct itch_field_layout ouch50_aiq_canceled_fields[] = {
	ITCH_FIELD(struct ouch50_aiq_canceled, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_aiq_canceled, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_aiq_canceled, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_aiq_canceled, decrement_shares, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_aiq_canceled, reason, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_aiq_canceled, quantity_prevented_from_trading, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_aiq_canceled, execution_price, u64be,
		OUCH50_AIQ_CANCELED_EXECUTION_PRICE_DECIMALS),
	ITCH_FIELD(struct ouch50_aiq_canceled, liquidity_flag, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_aiq_canceled, aiq_strategy, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Order Executed. */
static const struct itch_field_layout ouch50_order_executed_fields[] = {
	ITCH_FIELD(struct ouch50_order_executed, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_executed, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_executed, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_executed, quantity, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_executed, price, u64be,
		OUCH50_ORDER_EXECUTED_PRICE_DECIMALS),
	ITCH_FIELD(struct ouch50_order_executed, liquidity_flag, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_executed, match_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_executed, appendage_length, u16be, ITCH_NO_DECIMALS),
};

/** Fields of Broken Trade. */
static const struct itch_field_layout ouch50_broken_trade_fields[] = {
	ITCH_FIELD(struct ouch50_broken_trade, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_broken_trade, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_broken_trade, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_broken_trade, match_number, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_broken_trade, reason, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_broken_trade, cl_ord_id, alpha, ITCH_NO_DECIMALS),
};

/** Fields of Rejected. */
static const struct itch_field_layout ouch50_rejected_fields[] = {
	ITCH_FIELD(struct ouch50_rejected, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_rejected, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_rejected, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_rejected, reason, u16be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_rejected, cl_ord_id, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_rejected, appendage_length, u16be, ITCH_NO_DECIMALS),
};

/** Fields of Cancel Pending. */
static const struct itch_field_layout ouch50_cancel_pending_fields[] = {
	ITCH_FIELD(struct ouch50_cancel_pending, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_cancel_pending, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_cancel_pending, user_ref_num, u32be, ITCH_NO_DECIMALS),
};

/** Fields of Cancel Reject. */
static const struct itch_field_layout ouch50_cancel_reject_fields[] = {
	ITCH_FIELD(struct ouch50_cancel_reject, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_cancel_reject, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_cancel_reject, user_ref_num, u32be, ITCH_NO_DECIMALS),
};

/** Fields of Order Priority Update. */
static const struct itch_field_layout ouch50_order_priority_update_fields[] = {
	ITCH_FIELD(struct ouch50_order_priority_update, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_priority_update, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_priority_update, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_priority_update, price, u64be,
		OUCH50_ORDER_PRIORITY_UPDATE_PRICE_DECIMALS),
	ITCH_FIELD(struct ouch50_order_priority_update, display, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_priority_update, order_reference_number, u64be,
		ITCH_NO_DECIMALS),
};

/** Fields of Order Modified. */
static const struct itch_field_layout ouch50_order_modified_fields[] = {
	ITCH_FIELD(struct ouch50_order_modified, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_modified, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_modified, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_modified, side, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_modified, quantity, u32be, ITCH_NO_DECIMALS),
};

/** Fields of Order Restated. */
static const struct itch_field_layout ouch50_order_restated_fields[] = {
	ITCH_FIELD(struct ouch50_order_restated, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_restated, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_restated, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_restated, reason, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_order_restated, appendage_length, u16be, ITCH_NO_DECIMALS),
};

/** Fields of Mass Cancel Response. */
static const struct itch_field_layout ouch50_mass_cancel_response_fields[] = {
	ITCH_FIELD(struct ouch50_mass_cancel_response, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_mass_cancel_response, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_mass_cancel_response, user_ref_num, u32be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_mass_cancel_response, firm, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_mass_cancel_response, symbol, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_mass_cancel_response, appendage_length, u16be, ITCH_NO_DECIMALS),
};

/** Fields of Disable Order Entry Response. */
static const struct itch_field_layout ouch50_disable_order_entry_response_fields[] = {
	ITCH_FIELD(struct ouch50_disable_order_entry_response, message_type, char,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_disable_order_entry_response, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_disable_order_entry_response, user_ref_num, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_disable_order_entry_response, firm, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_disable_order_entry_response, appendage_length, u16be,
		ITCH_NO_DECIMALS),
};

/** Fields of Enable Order Entry Response. */
static const struct itch_field_layout ouch50_enable_order_entry_response_fields[] = {
	ITCH_FIELD(struct ouch50_enable_order_entry_response, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enable_order_entry_response, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enable_order_entry_response, user_ref_num, u32be,
		ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enable_order_entry_response, firm, alpha, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_enable_order_entry_response, appendage_length, u16be,
		ITCH_NO_DECIMALS),
};

/** Fields of Account Query Response. */
static const struct itch_field_layout ouch50_account_query_response_fields[] = {
	ITCH_FIELD(struct ouch50_account_query_response, message_type, char, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_account_query_response, timestamp, u64be, ITCH_NO_DECIMALS),
	ITCH_FIELD(struct ouch50_account_query_response, next_user_ref_num, u32be,
		ITCH_NO_DECIMALS),
};

/** Fields of Appendage Length and Optional Appendage. */
static const struct itch_field_layout ouch50_appendage_block_fields[] = {
	ITCH_FIELD(struct ouch50_appendage_block, appendage_length, u16be, ITCH_NO_DECIMALS),
};

/** Every message, then every record. */
static const struct itch_layout ouch50_layouts[] = {
	ITCH_LAYOUT("enter_order", OUCH50_ENTER_ORDER_TYPE, struct ouch50_enter_order,
		ouch50_enter_order_fields),
	ITCH_LAYOUT("replace_order_request", OUCH50_REPLACE_ORDER_REQUEST_TYPE,
		struct ouch50_replace_order_request, ouch50_replace_order_request_fields),
	ITCH_LAYOUT("cancel_order_request", OUCH50_CANCEL_ORDER_REQUEST_TYPE,
		struct ouch50_cancel_order_request, ouch50_cancel_order_request_fields),
	ITCH_LAYOUT("modify_order_request", OUCH50_MODIFY_ORDER_REQUEST_TYPE,
		struct ouch50_modify_order_request, ouch50_modify_order_request_fields),
	ITCH_LAYOUT("mass_cancel_request", OUCH50_MASS_CANCEL_REQUEST_TYPE,
		struct ouch50_mass_cancel_request, ouch50_mass_cancel_request_fields),
	ITCH_LAYOUT("disable_order_entry_request", OUCH50_DISABLE_ORDER_ENTRY_REQUEST_TYPE,
		struct ouch50_disable_order_entry_request,
		ouch50_disable_order_entry_request_fields),
	ITCH_LAYOUT("enable_order_entry_request", OUCH50_ENABLE_ORDER_ENTRY_REQUEST_TYPE,
		struct ouch50_enable_order_entry_request, ouch50_enable_order_entry_request_fields),
	ITCH_LAYOUT("account_query_request", OUCH50_ACCOUNT_QUERY_REQUEST_TYPE,
		struct ouch50_account_query_request, ouch50_account_query_request_fields),
	ITCH_LAYOUT("system_event", OUCH50_SYSTEM_EVENT_TYPE, struct ouch50_system_event,
		ouch50_system_event_fields),
	ITCH_LAYOUT("order_accepted", OUCH50_ORDER_ACCEPTED_TYPE, struct ouch50_order_accepted,
		ouch50_order_accepted_fields),
	ITCH_LAYOUT("order_replaced", OUCH50_ORDER_REPLACED_TYPE, struct ouch50_order_replaced,
		ouch50_order_replaced_fields),
	ITCH_LAYOUT("order_canceled", OUCH50_ORDER_CANCELED_TYPE, struct ouch50_order_canceled,
		ouch50_order_canceled_fields),
	ITCH_LAYOUT("aiq_canceled", OUCH50_AIQ_CANCELED_TYPE, struct ouch50_aiq_canceled,
		ouch50_aiq_canceled_fields),
	ITCH_LAYOUT("order_executed", OUCH50_ORDER_EXECUTED_TYPE, struct ouch50_order_executed,
		ouch50_order_executed_fields),
	ITCH_LAYOUT("broken_trade", OUCH50_BROKEN_TRADE_TYPE, struct ouch50_broken_trade,
		ouch50_broken_trade_fields),
	ITCH_LAYOUT("rejected", OUCH50_REJECTED_TYPE, struct ouch50_rejected,
		ouch50_rejected_fields),
	ITCH_LAYOUT("cancel_pending", OUCH50_CANCEL_PENDING_TYPE, struct ouch50_cancel_pending,
		ouch50_cancel_pending_fields),
	ITCH_LAYOUT("cancel_reject", OUCH50_CANCEL_REJECT_TYPE, struct ouch50_cancel_reject,
		ouch50_cancel_reject_fields),
	ITCH_LAYOUT("order_priority_update", OUCH50_ORDER_PRIORITY_UPDATE_TYPE,
		struct ouch50_order_priority_update, ouch50_order_priority_update_fields),
	ITCH_LAYOUT("order_modified", OUCH50_ORDER_MODIFIED_TYPE, struct ouch50_order_modified,
		ouch50_order_modified_fields),
	ITCH_LAYOUT("order_restated", OUCH50_ORDER_RESTATED_TYPE, struct ouch50_order_restated,
		ouch50_order_restated_fields),
	ITCH_LAYOUT("mass_cancel_response", OUCH50_MASS_CANCEL_RESPONSE_TYPE,
		struct ouch50_mass_cancel_response, ouch50_mass_cancel_response_fields),
	ITCH_LAYOUT("disable_order_entry_response", OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_TYPE,
		struct ouch50_disable_order_entry_response,
		ouch50_disable_order_entry_response_fields),
	ITCH_LAYOUT("enable_order_entry_response", OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_TYPE,
		struct ouch50_enable_order_entry_response,
		ouch50_enable_order_entry_response_fields),
	ITCH_LAYOUT("account_query_response", OUCH50_ACCOUNT_QUERY_RESPONSE_TYPE,
		struct ouch50_account_query_response, ouch50_account_query_response_fields),
	ITCH_LAYOUT("appendage_block", ITCH_NO_TYPE, struct ouch50_appendage_block,
		ouch50_appendage_block_fields),
};

#endif /* OUCH50_LAYOUT_H */
