/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 *
 * The C++20 twin of lsemitch119_dispatch.h: the handler is any callable with overloads for the
 * messages it reads, with or without the frame's length. Messages without one cost nothing.
 */
#ifndef LSEMITCH119_DISPATCH_HPP
#define LSEMITCH119_DISPATCH_HPP

#include <cstddef>
#include <cstdint>

#include "lsemitch119.h"

namespace lsemitch119 {

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
dispatch(const std::uint8_t *bytes, std::size_t length, Handler &&handler)
{
	if (ITCH_UNLIKELY(length <= 1)) {
		if (length == 0)
			return ITCH_EMPTY;
		hand_to(handler, short_message{bytes, length}, length);
		return ITCH_SHORT;
	}
	switch (bytes[1]) {
	case LSEMITCH119_LOGIN_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_LOGIN_REQUEST_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_login_request>(bytes), length);
		return length == LSEMITCH119_LOGIN_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_LOGIN_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_LOGIN_RESPONSE_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_login_response>(bytes), length);
		return length == LSEMITCH119_LOGIN_RESPONSE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_REPLAY_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_REPLAY_REQUEST_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_replay_request>(bytes), length);
		return length == LSEMITCH119_REPLAY_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_REPLAY_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_REPLAY_RESPONSE_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_replay_response>(bytes), length);
		return length == LSEMITCH119_REPLAY_RESPONSE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_LOGOUT_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_LOGOUT_REQUEST_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_logout_request>(bytes), length);
		return length == LSEMITCH119_LOGOUT_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SNAPSHOT_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SNAPSHOT_REQUEST_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_snapshot_request>(bytes), length);
		return length == LSEMITCH119_SNAPSHOT_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SNAPSHOT_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SNAPSHOT_RESPONSE_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_snapshot_response>(bytes), length);
		return length == LSEMITCH119_SNAPSHOT_RESPONSE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SNAPSHOT_COMPLETE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SNAPSHOT_COMPLETE_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_snapshot_complete>(bytes), length);
		return length == LSEMITCH119_SNAPSHOT_COMPLETE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_TIME_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_TIME_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_time>(bytes), length);
		return length == LSEMITCH119_TIME_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SYSTEM_EVENT_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SYSTEM_EVENT_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_system_event>(bytes), length);
		return length == LSEMITCH119_SYSTEM_EVENT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SYMBOL_DIRECTORY_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SYMBOL_DIRECTORY_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_symbol_directory>(bytes), length);
		return length == LSEMITCH119_SYMBOL_DIRECTORY_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SYMBOL_STATUS_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SYMBOL_STATUS_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_symbol_status>(bytes), length);
		return length == LSEMITCH119_SYMBOL_STATUS_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ADD_ORDER_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ADD_ORDER_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_add_order>(bytes), length);
		return length == LSEMITCH119_ADD_ORDER_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ADD_ATTRIBUTED_ORDER_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ADD_ATTRIBUTED_ORDER_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_add_attributed_order>(bytes), length);
		return length == LSEMITCH119_ADD_ATTRIBUTED_ORDER_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ORDER_DELETED_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ORDER_DELETED_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_order_deleted>(bytes), length);
		return length == LSEMITCH119_ORDER_DELETED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ORDER_MODIFIED_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ORDER_MODIFIED_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_order_modified>(bytes), length);
		return length == LSEMITCH119_ORDER_MODIFIED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ORDER_BOOK_CLEAR_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ORDER_BOOK_CLEAR_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_order_book_clear>(bytes), length);
		return length == LSEMITCH119_ORDER_BOOK_CLEAR_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ORDER_EXECUTED_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ORDER_EXECUTED_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_order_executed>(bytes), length);
		return length == LSEMITCH119_ORDER_EXECUTED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_order_executed_with_price_size>(bytes),
			length);
		return length == LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case LSEMITCH119_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_TRADE_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_trade>(bytes), length);
		return length == LSEMITCH119_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_AUCTION_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_AUCTION_TRADE_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_auction_trade>(bytes), length);
		return length == LSEMITCH119_AUCTION_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_AUCTION_INFO_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_AUCTION_INFO_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_auction_info>(bytes), length);
		return length == LSEMITCH119_AUCTION_INFO_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_STATISTICS_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_STATISTICS_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_statistics>(bytes), length);
		return length == LSEMITCH119_STATISTICS_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_TOP_OF_BOOK_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_TOP_OF_BOOK_LENGTH))
			break;
		hand_to(handler, as<struct ::lsemitch119_top_of_book>(bytes), length);
		return length == LSEMITCH119_TOP_OF_BOOK_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	default:
		hand_to(handler, unknown_message{bytes, length}, length);
		return ITCH_UNKNOWN;
	}
	hand_to(handler, short_message{bytes, length}, length);
	return ITCH_SHORT;
}

} // namespace lsemitch119

#endif /* LSEMITCH119_DISPATCH_HPP */
