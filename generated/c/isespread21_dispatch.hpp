/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 *
 * The C++20 twin of isespread21_dispatch.h: the handler is any callable with overloads for the
 * messages it reads, with or without the frame's length. Messages without one cost nothing.
 */
#ifndef ISESPREAD21_DISPATCH_HPP
#define ISESPREAD21_DISPATCH_HPP

#include <cstddef>
#include <cstdint>

#include "isespread21.h"

namespace isespread21 {

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
	std::size_t whole;

	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case ISESPREAD21_SYSTEM_EVENT_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SYSTEM_EVENT_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_system_event>(bytes), length);
		return length == ISESPREAD21_SYSTEM_EVENT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_LENGTH))
			break;
		whole = isespread21_complex_strategy_directory_whole_length(
			&as<struct ::isespread21_complex_strategy_directory>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::isespread21_complex_strategy_directory>(bytes),
			length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_STRATEGY_TRADING_ACTION_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_STRATEGY_TRADING_ACTION_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_strategy_trading_action>(bytes), length);
		return length == ISESPREAD21_STRATEGY_TRADING_ACTION_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case ISESPREAD21_ADD_ORDER_SHORT_FORM_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_ADD_ORDER_SHORT_FORM_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_add_order_short_form>(bytes), length);
		return length == ISESPREAD21_ADD_ORDER_SHORT_FORM_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_ADD_ORDER_LONG_FORM_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_ADD_ORDER_LONG_FORM_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_add_order_long_form>(bytes), length);
		return length == ISESPREAD21_ADD_ORDER_LONG_FORM_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_EXECUTED_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_EXECUTED_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_single_side_executed>(bytes), length);
		return length == ISESPREAD21_SINGLE_SIDE_EXECUTED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_single_side_executed_with_price>(bytes),
			length);
		return length == ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_single_side_replace_short_form>(bytes),
			length);
		return length == ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_single_side_replace_long_form>(bytes),
			length);
		return length == ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_DELETE_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_DELETE_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_single_side_delete>(bytes), length);
		return length == ISESPREAD21_SINGLE_SIDE_DELETE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_UPDATE_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_UPDATE_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_single_side_update>(bytes), length);
		return length == ISESPREAD21_SINGLE_SIDE_UPDATE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_COMPLEX_STRATEGY_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_COMPLEX_STRATEGY_TRADE_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_complex_strategy_trade>(bytes), length);
		return length == ISESPREAD21_COMPLEX_STRATEGY_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_COMPLEX_STRATEGY_AUCTION_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_COMPLEX_STRATEGY_AUCTION_LENGTH))
			break;
		whole = isespread21_complex_strategy_auction_whole_length(
			&as<struct ::isespread21_complex_strategy_auction>(bytes), length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		hand_to(handler, as<struct ::isespread21_complex_strategy_auction>(bytes), length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_END_OF_REPLAY_SEQUENCE_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_END_OF_REPLAY_SEQUENCE_LENGTH))
			break;
		hand_to(handler, as<struct ::isespread21_end_of_replay_sequence>(bytes), length);
		return length == ISESPREAD21_END_OF_REPLAY_SEQUENCE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	default:
		hand_to(handler, unknown_message{bytes, length}, length);
		return ITCH_UNKNOWN;
	}
	hand_to(handler, short_message{bytes, length}, length);
	return ITCH_SHORT;
}

} // namespace isespread21

#endif /* ISESPREAD21_DISPATCH_HPP */
