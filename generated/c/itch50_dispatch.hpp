/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 *
 * The C++20 twin of itch50_dispatch.h: the handler is any callable with overloads for the
 * messages it reads, with or without the frame's length. Messages without one cost nothing.
 */
#ifndef ITCH50_DISPATCH_HPP
#define ITCH50_DISPATCH_HPP

#include <cstddef>
#include <cstdint>

#include "itch50.h"

namespace itch50 {

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
	case ITCH50_SYSTEM_EVENT_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_SYSTEM_EVENT_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_system_event>(bytes), length);
		return length == ITCH50_SYSTEM_EVENT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_STOCK_DIRECTORY_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_STOCK_DIRECTORY_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_stock_directory>(bytes), length);
		return length == ITCH50_STOCK_DIRECTORY_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_STOCK_TRADING_ACTION_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_STOCK_TRADING_ACTION_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_stock_trading_action>(bytes), length);
		return length == ITCH50_STOCK_TRADING_ACTION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_REG_SHO_RESTRICTION_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_REG_SHO_RESTRICTION_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_reg_sho_restriction>(bytes), length);
		return length == ITCH50_REG_SHO_RESTRICTION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_MARKET_PARTICIPANT_POSITION_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_MARKET_PARTICIPANT_POSITION_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_market_participant_position>(bytes), length);
		return length == ITCH50_MARKET_PARTICIPANT_POSITION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_MWCB_DECLINE_LEVEL_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_MWCB_DECLINE_LEVEL_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_mwcb_decline_level>(bytes), length);
		return length == ITCH50_MWCB_DECLINE_LEVEL_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_MWCB_STATUS_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_MWCB_STATUS_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_mwcb_status>(bytes), length);
		return length == ITCH50_MWCB_STATUS_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_IPO_QUOTING_PERIOD_UPDATE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_IPO_QUOTING_PERIOD_UPDATE_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_ipo_quoting_period_update>(bytes), length);
		return length == ITCH50_IPO_QUOTING_PERIOD_UPDATE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_LULD_AUCTION_COLLAR_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_LULD_AUCTION_COLLAR_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_luld_auction_collar>(bytes), length);
		return length == ITCH50_LULD_AUCTION_COLLAR_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_OPERATIONAL_HALT_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_OPERATIONAL_HALT_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_operational_halt>(bytes), length);
		return length == ITCH50_OPERATIONAL_HALT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ADD_ORDER_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ADD_ORDER_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_add_order>(bytes), length);
		return length == ITCH50_ADD_ORDER_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ADD_ORDER_MPID_ATTRIBUTION_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_add_order_mpid_attribution>(bytes), length);
		return length == ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ORDER_EXECUTED_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ORDER_EXECUTED_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_order_executed>(bytes), length);
		return length == ITCH50_ORDER_EXECUTED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ORDER_EXECUTED_WITH_PRICE_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_order_executed_with_price>(bytes), length);
		return length == ITCH50_ORDER_EXECUTED_WITH_PRICE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ORDER_CANCEL_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ORDER_CANCEL_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_order_cancel>(bytes), length);
		return length == ITCH50_ORDER_CANCEL_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ORDER_DELETE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ORDER_DELETE_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_order_delete>(bytes), length);
		return length == ITCH50_ORDER_DELETE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ORDER_REPLACE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ORDER_REPLACE_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_order_replace>(bytes), length);
		return length == ITCH50_ORDER_REPLACE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_TRADE_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_trade>(bytes), length);
		return length == ITCH50_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_CROSS_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_CROSS_TRADE_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_cross_trade>(bytes), length);
		return length == ITCH50_CROSS_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_BROKEN_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_BROKEN_TRADE_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_broken_trade>(bytes), length);
		return length == ITCH50_BROKEN_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_NOII_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_NOII_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_noii>(bytes), length);
		return length == ITCH50_NOII_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_RPII_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_RPII_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_rpii>(bytes), length);
		return length == ITCH50_RPII_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_DLCR_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_DLCR_LENGTH))
			break;
		hand_to(handler, as<struct ::itch50_dlcr>(bytes), length);
		return length == ITCH50_DLCR_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	default:
		hand_to(handler, unknown_message{bytes, length}, length);
		return ITCH_UNKNOWN;
	}
	hand_to(handler, short_message{bytes, length}, length);
	return ITCH_SHORT;
}

} // namespace itch50

#endif /* ITCH50_DISPATCH_HPP */
