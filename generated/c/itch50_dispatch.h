/*
 * Generated from nasdaq-totalview-itch 5.0, edition 2026-02-19, by npm run codegen; do not edit.
 *
 * From some bytes to the handler of the message they hold. Always inlined: with a handler table
 * that the compiler can see, absent handlers cost nothing and present ones are direct calls.
 */
#ifndef ITCH50_DISPATCH_H
#define ITCH50_DISPATCH_H

#include "itch50.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * One handler per message; leave out what you do not read. `length` is that of the whole
 * frame, at least the message's own.
 */
struct itch50_handlers {
	void (*system_event)(void *context, const struct itch50_system_event *message,
		size_t length);
	void (*stock_directory)(void *context, const struct itch50_stock_directory *message,
		size_t length);
	void (*stock_trading_action)(void *context,
		const struct itch50_stock_trading_action *message, size_t length);
	void (*reg_sho_restriction)(void *context, const struct itch50_reg_sho_restriction *message,
		size_t length);
	void (*market_participant_position)(void *context,
		const struct itch50_market_participant_position *message, size_t length);
	void (*mwcb_decline_level)(void *context, const struct itch50_mwcb_decline_level *message,
		size_t length);
	void (*mwcb_status)(void *context, const struct itch50_mwcb_status *message, size_t length);
	void (*ipo_quoting_period_update)(void *context,
		const struct itch50_ipo_quoting_period_update *message, size_t length);
	void (*luld_auction_collar)(void *context, const struct itch50_luld_auction_collar *message,
		size_t length);
	void (*operational_halt)(void *context, const struct itch50_operational_halt *message,
		size_t length);
	void (*add_order)(void *context, const struct itch50_add_order *message, size_t length);
	void (*add_order_mpid_attribution)(void *context,
		const struct itch50_add_order_mpid_attribution *message, size_t length);
	void (*order_executed)(void *context, const struct itch50_order_executed *message,
		size_t length);
	void (*order_executed_with_price)(void *context,
		const struct itch50_order_executed_with_price *message, size_t length);
	void (*order_cancel)(void *context, const struct itch50_order_cancel *message,
		size_t length);
	void (*order_delete)(void *context, const struct itch50_order_delete *message,
		size_t length);
	void (*order_replace)(void *context, const struct itch50_order_replace *message,
		size_t length);
	void (*trade)(void *context, const struct itch50_trade *message, size_t length);
	void (*cross_trade)(void *context, const struct itch50_cross_trade *message, size_t length);
	void (*broken_trade)(void *context, const struct itch50_broken_trade *message,
		size_t length);
	void (*noii)(void *context, const struct itch50_noii *message, size_t length);
	void (*rpii)(void *context, const struct itch50_rpii *message, size_t length);
	void (*dlcr)(void *context, const struct itch50_dlcr *message, size_t length);
	/** No message has the type byte. */
	void (*unknown)(void *context, const uint8_t *bytes, size_t length);
	/** The bytes end before the message does. */
	void (*short_message)(void *context, const uint8_t *bytes, size_t length);
};

/** Returns the verdict on `length` bytes; reads the type byte at most. */
static inline enum itch_verdict itch50_judge(const uint8_t *bytes, size_t length)
{
	size_t whole;

	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case ITCH50_SYSTEM_EVENT_TYPE:
		whole = ITCH50_SYSTEM_EVENT_LENGTH;
		break;
	case ITCH50_STOCK_DIRECTORY_TYPE:
		whole = ITCH50_STOCK_DIRECTORY_LENGTH;
		break;
	case ITCH50_STOCK_TRADING_ACTION_TYPE:
		whole = ITCH50_STOCK_TRADING_ACTION_LENGTH;
		break;
	case ITCH50_REG_SHO_RESTRICTION_TYPE:
		whole = ITCH50_REG_SHO_RESTRICTION_LENGTH;
		break;
	case ITCH50_MARKET_PARTICIPANT_POSITION_TYPE:
		whole = ITCH50_MARKET_PARTICIPANT_POSITION_LENGTH;
		break;
	case ITCH50_MWCB_DECLINE_LEVEL_TYPE:
		whole = ITCH50_MWCB_DECLINE_LEVEL_LENGTH;
		break;
	case ITCH50_MWCB_STATUS_TYPE:
		whole = ITCH50_MWCB_STATUS_LENGTH;
		break;
	case ITCH50_IPO_QUOTING_PERIOD_UPDATE_TYPE:
		whole = ITCH50_IPO_QUOTING_PERIOD_UPDATE_LENGTH;
		break;
	case ITCH50_LULD_AUCTION_COLLAR_TYPE:
		whole = ITCH50_LULD_AUCTION_COLLAR_LENGTH;
		break;
	case ITCH50_OPERATIONAL_HALT_TYPE:
		whole = ITCH50_OPERATIONAL_HALT_LENGTH;
		break;
	case ITCH50_ADD_ORDER_TYPE:
		whole = ITCH50_ADD_ORDER_LENGTH;
		break;
	case ITCH50_ADD_ORDER_MPID_ATTRIBUTION_TYPE:
		whole = ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH;
		break;
	case ITCH50_ORDER_EXECUTED_TYPE:
		whole = ITCH50_ORDER_EXECUTED_LENGTH;
		break;
	case ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE:
		whole = ITCH50_ORDER_EXECUTED_WITH_PRICE_LENGTH;
		break;
	case ITCH50_ORDER_CANCEL_TYPE:
		whole = ITCH50_ORDER_CANCEL_LENGTH;
		break;
	case ITCH50_ORDER_DELETE_TYPE:
		whole = ITCH50_ORDER_DELETE_LENGTH;
		break;
	case ITCH50_ORDER_REPLACE_TYPE:
		whole = ITCH50_ORDER_REPLACE_LENGTH;
		break;
	case ITCH50_TRADE_TYPE:
		whole = ITCH50_TRADE_LENGTH;
		break;
	case ITCH50_CROSS_TRADE_TYPE:
		whole = ITCH50_CROSS_TRADE_LENGTH;
		break;
	case ITCH50_BROKEN_TRADE_TYPE:
		whole = ITCH50_BROKEN_TRADE_LENGTH;
		break;
	case ITCH50_NOII_TYPE:
		whole = ITCH50_NOII_LENGTH;
		break;
	case ITCH50_RPII_TYPE:
		whole = ITCH50_RPII_LENGTH;
		break;
	case ITCH50_DLCR_TYPE:
		whole = ITCH50_DLCR_LENGTH;
		break;
	default:
		return ITCH_UNKNOWN;
	}
	return length == whole ? ITCH_KNOWN : length < whole ? ITCH_SHORT : ITCH_LONG;
}

/**
 * Hands the message in `length` bytes to its handler and returns the verdict. Handlers of messages
 * run for ITCH_KNOWN and ITCH_LONG; nothing beyond `length` is read.
 */
static ITCH_ALWAYS_INLINE enum itch_verdict
itch50_dispatch(const uint8_t *bytes, size_t length, const struct itch50_handlers *handlers,
	void *context)
{
	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case ITCH50_SYSTEM_EVENT_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_SYSTEM_EVENT_LENGTH))
			break;
		if (handlers->system_event)
			(handlers->system_event)(context, (const struct itch50_system_event *)bytes,
				length);
		return length == ITCH50_SYSTEM_EVENT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_STOCK_DIRECTORY_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_STOCK_DIRECTORY_LENGTH))
			break;
		if (handlers->stock_directory)
			(handlers->stock_directory)(context,
				(const struct itch50_stock_directory *)bytes, length);
		return length == ITCH50_STOCK_DIRECTORY_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_STOCK_TRADING_ACTION_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_STOCK_TRADING_ACTION_LENGTH))
			break;
		if (handlers->stock_trading_action)
			(handlers->stock_trading_action)(context,
				(const struct itch50_stock_trading_action *)bytes, length);
		return length == ITCH50_STOCK_TRADING_ACTION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_REG_SHO_RESTRICTION_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_REG_SHO_RESTRICTION_LENGTH))
			break;
		if (handlers->reg_sho_restriction)
			(handlers->reg_sho_restriction)(context,
				(const struct itch50_reg_sho_restriction *)bytes, length);
		return length == ITCH50_REG_SHO_RESTRICTION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_MARKET_PARTICIPANT_POSITION_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_MARKET_PARTICIPANT_POSITION_LENGTH))
			break;
		if (handlers->market_participant_position)
			(handlers->market_participant_position)(context,
				(const struct itch50_market_participant_position *)bytes, length);
		return length == ITCH50_MARKET_PARTICIPANT_POSITION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_MWCB_DECLINE_LEVEL_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_MWCB_DECLINE_LEVEL_LENGTH))
			break;
		if (handlers->mwcb_decline_level)
			(handlers->mwcb_decline_level)(context,
				(const struct itch50_mwcb_decline_level *)bytes, length);
		return length == ITCH50_MWCB_DECLINE_LEVEL_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_MWCB_STATUS_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_MWCB_STATUS_LENGTH))
			break;
		if (handlers->mwcb_status)
			(handlers->mwcb_status)(context, (const struct itch50_mwcb_status *)bytes,
				length);
		return length == ITCH50_MWCB_STATUS_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_IPO_QUOTING_PERIOD_UPDATE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_IPO_QUOTING_PERIOD_UPDATE_LENGTH))
			break;
		if (handlers->ipo_quoting_period_update)
			(handlers->ipo_quoting_period_update)(context,
				(const struct itch50_ipo_quoting_period_update *)bytes, length);
		return length == ITCH50_IPO_QUOTING_PERIOD_UPDATE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_LULD_AUCTION_COLLAR_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_LULD_AUCTION_COLLAR_LENGTH))
			break;
		if (handlers->luld_auction_collar)
			(handlers->luld_auction_collar)(context,
				(const struct itch50_luld_auction_collar *)bytes, length);
		return length == ITCH50_LULD_AUCTION_COLLAR_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_OPERATIONAL_HALT_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_OPERATIONAL_HALT_LENGTH))
			break;
		if (handlers->operational_halt)
			(handlers->operational_halt)(context,
				(const struct itch50_operational_halt *)bytes, length);
		return length == ITCH50_OPERATIONAL_HALT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ADD_ORDER_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ADD_ORDER_LENGTH))
			break;
		if (handlers->add_order)
			(handlers->add_order)(context, (const struct itch50_add_order *)bytes,
				length);
		return length == ITCH50_ADD_ORDER_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ADD_ORDER_MPID_ATTRIBUTION_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH))
			break;
		if (handlers->add_order_mpid_attribution)
			(handlers->add_order_mpid_attribution)(context,
				(const struct itch50_add_order_mpid_attribution *)bytes, length);
		return length == ITCH50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ORDER_EXECUTED_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ORDER_EXECUTED_LENGTH))
			break;
		if (handlers->order_executed)
			(handlers->order_executed)(context,
				(const struct itch50_order_executed *)bytes, length);
		return length == ITCH50_ORDER_EXECUTED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ORDER_EXECUTED_WITH_PRICE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ORDER_EXECUTED_WITH_PRICE_LENGTH))
			break;
		if (handlers->order_executed_with_price)
			(handlers->order_executed_with_price)(context,
				(const struct itch50_order_executed_with_price *)bytes, length);
		return length == ITCH50_ORDER_EXECUTED_WITH_PRICE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ORDER_CANCEL_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ORDER_CANCEL_LENGTH))
			break;
		if (handlers->order_cancel)
			(handlers->order_cancel)(context, (const struct itch50_order_cancel *)bytes,
				length);
		return length == ITCH50_ORDER_CANCEL_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ORDER_DELETE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ORDER_DELETE_LENGTH))
			break;
		if (handlers->order_delete)
			(handlers->order_delete)(context, (const struct itch50_order_delete *)bytes,
				length);
		return length == ITCH50_ORDER_DELETE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_ORDER_REPLACE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_ORDER_REPLACE_LENGTH))
			break;
		if (handlers->order_replace)
			(handlers->order_replace)(context,
				(const struct itch50_order_replace *)bytes, length);
		return length == ITCH50_ORDER_REPLACE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_TRADE_LENGTH))
			break;
		if (handlers->trade)
			(handlers->trade)(context, (const struct itch50_trade *)bytes, length);
		return length == ITCH50_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_CROSS_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_CROSS_TRADE_LENGTH))
			break;
		if (handlers->cross_trade)
			(handlers->cross_trade)(context, (const struct itch50_cross_trade *)bytes,
				length);
		return length == ITCH50_CROSS_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_BROKEN_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_BROKEN_TRADE_LENGTH))
			break;
		if (handlers->broken_trade)
			(handlers->broken_trade)(context, (const struct itch50_broken_trade *)bytes,
				length);
		return length == ITCH50_BROKEN_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_NOII_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_NOII_LENGTH))
			break;
		if (handlers->noii)
			(handlers->noii)(context, (const struct itch50_noii *)bytes, length);
		return length == ITCH50_NOII_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_RPII_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_RPII_LENGTH))
			break;
		if (handlers->rpii)
			(handlers->rpii)(context, (const struct itch50_rpii *)bytes, length);
		return length == ITCH50_RPII_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ITCH50_DLCR_TYPE:
		if (ITCH_UNLIKELY(length < ITCH50_DLCR_LENGTH))
			break;
		if (handlers->dlcr)
			(handlers->dlcr)(context, (const struct itch50_dlcr *)bytes, length);
		return length == ITCH50_DLCR_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	default:
		if (handlers->unknown)
			handlers->unknown(context, bytes, length);
		return ITCH_UNKNOWN;
	}
	if (handlers->short_message)
		handlers->short_message(context, bytes, length);
	return ITCH_SHORT;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH50_DISPATCH_H */
