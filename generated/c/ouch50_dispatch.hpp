/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 *
 * The C++20 twin of ouch50_dispatch.h: the handler is any callable with overloads for the
 * messages it reads, with or without the frame's length. Messages without one cost nothing.
 */
#ifndef OUCH50_DISPATCH_HPP
#define OUCH50_DISPATCH_HPP

#include <cstddef>
#include <cstdint>

#include "ouch50.h"

namespace ouch50 {

/** No message has the type byte. */
struct unknown_message {
	const std::uint8_t *bytes;
	std::size_t length;
};

/** The bytes end before the message does. */
struct short_message {
	const std::uint8_t *bytes;
	std::size_t length;
};

/** The bytes as a message: a cast, no copy. */
template <typename Message>
static ITCH_ALWAYS_INLINE const Message &as(const std::uint8_t *bytes)
{
	return *reinterpret_cast<const Message *>(bytes);
}

/** Calls the handler with the argument, and with the length if it asks for it, or not at all. */
template <typename Handler, typename Argument>
static ITCH_ALWAYS_INLINE void
hand_to(Handler &handler, const Argument &argument, std::size_t length)
{
	if constexpr (requires { handler(argument, length); })
		handler(argument, length);
	else if constexpr (requires { handler(argument); })
		handler(argument);
}

/**
 * Hands the message in `length` bytes to the handler's overload and returns the verdict. Overloads
 * for messages run for ITCH_KNOWN and ITCH_LONG; nothing beyond `length` is read.
 */
template <typename Handler>
static ITCH_ALWAYS_INLINE enum itch_verdict
dispatch_inbound(const std::uint8_t *bytes, std::size_t length, Handler &&handler)
{
	std::size_t whole;

	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case OUCH50_ENTER_ORDER_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ENTER_ORDER_LENGTH))
			break;
		whole = ouch50_enter_order_whole_length(&as<struct ::ouch50_enter_order>(bytes),
			length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_enter_order>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_REPLACE_ORDER_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_REPLACE_ORDER_REQUEST_LENGTH))
			break;
		whole = ouch50_replace_order_request_whole_length(
			&as<struct ::ouch50_replace_order_request>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_replace_order_request>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_CANCEL_ORDER_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_CANCEL_ORDER_REQUEST_LENGTH))
			break;
		whole = ouch50_cancel_order_request_whole_length(
			&as<struct ::ouch50_cancel_order_request>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_cancel_order_request>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_MODIFY_ORDER_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_MODIFY_ORDER_REQUEST_LENGTH))
			break;
		whole = ouch50_modify_order_request_whole_length(
			&as<struct ::ouch50_modify_order_request>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_modify_order_request>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_MASS_CANCEL_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_MASS_CANCEL_REQUEST_LENGTH))
			break;
		whole = ouch50_mass_cancel_request_whole_length(
			&as<struct ::ouch50_mass_cancel_request>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_mass_cancel_request>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_DISABLE_ORDER_ENTRY_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_DISABLE_ORDER_ENTRY_REQUEST_LENGTH))
			break;
		whole = ouch50_disable_order_entry_request_whole_length(
			&as<struct ::ouch50_disable_order_entry_request>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_disable_order_entry_request>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ENABLE_ORDER_ENTRY_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ENABLE_ORDER_ENTRY_REQUEST_LENGTH))
			break;
		whole = ouch50_enable_order_entry_request_whole_length(
			&as<struct ::ouch50_enable_order_entry_request>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_enable_order_entry_request>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ACCOUNT_QUERY_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ACCOUNT_QUERY_REQUEST_LENGTH))
			break;
		whole = ouch50_account_query_request_whole_length(
			&as<struct ::ouch50_account_query_request>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_account_query_request>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	default:
		hand_to(handler, unknown_message{bytes, length}, length);
		return ITCH_UNKNOWN;
	}
	hand_to(handler, short_message{bytes, length}, length);
	return ITCH_SHORT;
}

/**
 * Hands the message in `length` bytes to the handler's overload and returns the verdict. Overloads
 * for messages run for ITCH_KNOWN and ITCH_LONG; nothing beyond `length` is read.
 */
template <typename Handler>
static ITCH_ALWAYS_INLINE enum itch_verdict
dispatch_outbound(const std::uint8_t *bytes, std::size_t length, Handler &&handler)
{
	std::size_t whole;

	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case OUCH50_SYSTEM_EVENT_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_SYSTEM_EVENT_LENGTH))
			break;
		hand_to(handler, as<struct ::ouch50_system_event>(bytes), length);
		return length == OUCH50_SYSTEM_EVENT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_ACCEPTED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_ACCEPTED_LENGTH))
			break;
		whole = ouch50_order_accepted_whole_length(
			&as<struct ::ouch50_order_accepted>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_order_accepted>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_REPLACED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_REPLACED_LENGTH))
			break;
		whole = ouch50_order_replaced_whole_length(
			&as<struct ::ouch50_order_replaced>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_order_replaced>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_CANCELED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_CANCELED_LENGTH))
			break;
		whole = ouch50_order_canceled_whole_length(
			&as<struct ::ouch50_order_canceled>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_order_canceled>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_AIQ_CANCELED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_AIQ_CANCELED_LENGTH))
			break;
		whole = ouch50_aiq_canceled_whole_length(&as<struct ::ouch50_aiq_canceled>(bytes),
			length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_aiq_canceled>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_EXECUTED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_EXECUTED_LENGTH))
			break;
		whole = ouch50_order_executed_whole_length(
			&as<struct ::ouch50_order_executed>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_order_executed>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_BROKEN_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_BROKEN_TRADE_LENGTH))
			break;
		whole = ouch50_broken_trade_whole_length(&as<struct ::ouch50_broken_trade>(bytes),
			length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_broken_trade>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_REJECTED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_REJECTED_LENGTH))
			break;
		whole = ouch50_rejected_whole_length(&as<struct ::ouch50_rejected>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_rejected>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_CANCEL_PENDING_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_CANCEL_PENDING_LENGTH))
			break;
		whole = ouch50_cancel_pending_whole_length(
			&as<struct ::ouch50_cancel_pending>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_cancel_pending>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_CANCEL_REJECT_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_CANCEL_REJECT_LENGTH))
			break;
		whole = ouch50_cancel_reject_whole_length(&as<struct ::ouch50_cancel_reject>(bytes),
			length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_cancel_reject>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_PRIORITY_UPDATE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_PRIORITY_UPDATE_LENGTH))
			break;
		whole = ouch50_order_priority_update_whole_length(
			&as<struct ::ouch50_order_priority_update>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_order_priority_update>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_MODIFIED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_MODIFIED_LENGTH))
			break;
		whole = ouch50_order_modified_whole_length(
			&as<struct ::ouch50_order_modified>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_order_modified>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_RESTATED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_RESTATED_LENGTH))
			break;
		whole = ouch50_order_restated_whole_length(
			&as<struct ::ouch50_order_restated>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_order_restated>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_MASS_CANCEL_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_MASS_CANCEL_RESPONSE_LENGTH))
			break;
		whole = ouch50_mass_cancel_response_whole_length(
			&as<struct ::ouch50_mass_cancel_response>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_mass_cancel_response>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_LENGTH))
			break;
		whole = ouch50_disable_order_entry_response_whole_length(
			&as<struct ::ouch50_disable_order_entry_response>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_disable_order_entry_response>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_LENGTH))
			break;
		whole = ouch50_enable_order_entry_response_whole_length(
			&as<struct ::ouch50_enable_order_entry_response>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_enable_order_entry_response>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ACCOUNT_QUERY_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ACCOUNT_QUERY_RESPONSE_LENGTH))
			break;
		whole = ouch50_account_query_response_whole_length(
			&as<struct ::ouch50_account_query_response>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::ouch50_account_query_response>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	default:
		hand_to(handler, unknown_message{bytes, length}, length);
		return ITCH_UNKNOWN;
	}
	hand_to(handler, short_message{bytes, length}, length);
	return ITCH_SHORT;
}

} // namespace ouch50

#endif /* OUCH50_DISPATCH_HPP */
