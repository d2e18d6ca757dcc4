/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 *
 * The C++20 twin of glimpse50_dispatch.h: the handler is any callable with overloads for the
 * messages it reads, with or without the frame's length. Messages without one cost nothing.
 */
#ifndef GLIMPSE50_DISPATCH_HPP
#define GLIMPSE50_DISPATCH_HPP

#include <cstddef>
#include <cstdint>

#include "glimpse50.h"

namespace glimpse50 {

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
	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case GLIMPSE50_SYSTEM_EVENT_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_SYSTEM_EVENT_LENGTH))
			break;
		hand_to(handler, as<struct ::glimpse50_system_event>(bytes), length);
		return length == GLIMPSE50_SYSTEM_EVENT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_STOCK_DIRECTORY_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_STOCK_DIRECTORY_LENGTH))
			break;
		hand_to(handler, as<struct ::glimpse50_stock_directory>(bytes), length);
		return length == GLIMPSE50_STOCK_DIRECTORY_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_STOCK_TRADING_ACTION_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_STOCK_TRADING_ACTION_LENGTH))
			break;
		hand_to(handler, as<struct ::glimpse50_stock_trading_action>(bytes), length);
		return length == GLIMPSE50_STOCK_TRADING_ACTION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_REG_SHO_RESTRICTION_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_REG_SHO_RESTRICTION_LENGTH))
			break;
		hand_to(handler, as<struct ::glimpse50_reg_sho_restriction>(bytes), length);
		return length == GLIMPSE50_REG_SHO_RESTRICTION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_OPERATIONAL_HALT_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_OPERATIONAL_HALT_LENGTH))
			break;
		hand_to(handler, as<struct ::glimpse50_operational_halt>(bytes), length);
		return length == GLIMPSE50_OPERATIONAL_HALT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_RPII_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_RPII_LENGTH))
			break;
		hand_to(handler, as<struct ::glimpse50_rpii>(bytes), length);
		return length == GLIMPSE50_RPII_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_ADD_ORDER_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_ADD_ORDER_LENGTH))
			break;
		hand_to(handler, as<struct ::glimpse50_add_order>(bytes), length);
		return length == GLIMPSE50_ADD_ORDER_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH))
			break;
		hand_to(handler, as<struct ::glimpse50_add_order_mpid_attribution>(bytes), length);
		return length == GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case GLIMPSE50_END_OF_SNAPSHOT_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_END_OF_SNAPSHOT_LENGTH))
			break;
		hand_to(handler, as<struct ::glimpse50_end_of_snapshot>(bytes), length);
		return length == GLIMPSE50_END_OF_SNAPSHOT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	default:
		hand_to(handler, unknown_message{bytes, length}, length);
		return ITCH_UNKNOWN;
	}
	hand_to(handler, short_message{bytes, length}, length);
	return ITCH_SHORT;
}

} // namespace glimpse50

#endif /* GLIMPSE50_DISPATCH_HPP */
