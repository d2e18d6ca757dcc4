/*
 * Generated from nasdaq-glimpse 5.0, edition 2026-02-13, by npm run codegen; do not edit.
 *
 * From some bytes to the handler of the message they hold. Always inlined: with a handler table
 * that the compiler can see, absent handlers cost nothing and present ones are direct calls.
 */
#ifndef GLIMPSE50_DISPATCH_H
#define GLIMPSE50_DISPATCH_H

#include "glimpse50.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * One handler per message; leave out what you do not read. `length` is that of the whole
 * frame, at least the message's own.
 */
struct glimpse50_handlers {
	void (*system_event)(void *context, const struct glimpse50_system_event *message,
		size_t length);
	void (*stock_directory)(void *context, const struct glimpse50_stock_directory *message,
		size_t length);
	void (*stock_trading_action)(void *context,
		const struct glimpse50_stock_trading_action *message, size_t length);
	void (*reg_sho_restriction)(void *context,
		const struct glimpse50_reg_sho_restriction *message, size_t length);
	void (*operational_halt)(void *context, const struct glimpse50_operational_halt *message,
		size_t length);
	void (*rpii)(void *context, const struct glimpse50_rpii *message, size_t length);
	void (*add_order)(void *context, const struct glimpse50_add_order *message, size_t length);
	void (*add_order_mpid_attribution)(void *context,
		const struct glimpse50_add_order_mpid_attribution *message, size_t length);
	void (*end_of_snapshot)(void *context, const struct glimpse50_end_of_snapshot *message,
		size_t length);
	/** No message has the type byte. */
	void (*unknown)(void *context, const uint8_t *bytes, size_t length);
	/** The bytes end before the message does. */
	void (*short_message)(void *context, const uint8_t *bytes, size_t length);
};

/** Returns the verdict on `length` bytes; reads the type byte at most. */
static inline enum itch_verdict glimpse50_judge(const uint8_t *bytes, size_t length)
{
	size_t whole;

	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case GLIMPSE50_SYSTEM_EVENT_TYPE:
		whole = GLIMPSE50_SYSTEM_EVENT_LENGTH;
		break;
	case GLIMPSE50_STOCK_DIRECTORY_TYPE:
		whole = GLIMPSE50_STOCK_DIRECTORY_LENGTH;
		break;
	case GLIMPSE50_STOCK_TRADING_ACTION_TYPE:
		whole = GLIMPSE50_STOCK_TRADING_ACTION_LENGTH;
		break;
	case GLIMPSE50_REG_SHO_RESTRICTION_TYPE:
		whole = GLIMPSE50_REG_SHO_RESTRICTION_LENGTH;
		break;
	case GLIMPSE50_OPERATIONAL_HALT_TYPE:
		whole = GLIMPSE50_OPERATIONAL_HALT_LENGTH;
		break;
	case GLIMPSE50_RPII_TYPE:
		whole = GLIMPSE50_RPII_LENGTH;
		break;
	case GLIMPSE50_ADD_ORDER_TYPE:
		whole = GLIMPSE50_ADD_ORDER_LENGTH;
		break;
	case GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_TYPE:
		whole = GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH;
		break;
	case GLIMPSE50_END_OF_SNAPSHOT_TYPE:
		whole = GLIMPSE50_END_OF_SNAPSHOT_LENGTH;
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
glimpse50_dispatch(const uint8_t *bytes, size_t length, const struct glimpse50_handlers *handlers,
	void *context)
{
	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case GLIMPSE50_SYSTEM_EVENT_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_SYSTEM_EVENT_LENGTH))
			break;
		if (handlers->system_event)
			(handlers->system_event)(context,
				(const struct glimpse50_system_event *)bytes, length);
		return length == GLIMPSE50_SYSTEM_EVENT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_STOCK_DIRECTORY_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_STOCK_DIRECTORY_LENGTH))
			break;
		if (handlers->stock_directory)
			(handlers->stock_directory)(context,
				(const struct glimpse50_stock_directory *)bytes, length);
		return length == GLIMPSE50_STOCK_DIRECTORY_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_STOCK_TRADING_ACTION_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_STOCK_TRADING_ACTION_LENGTH))
			break;
		if (handlers->stock_trading_action)
			(handlers->stock_trading_action)(context,
				(const struct glimpse50_stock_trading_action *)bytes, length);
		return length == GLIMPSE50_STOCK_TRADING_ACTION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_REG_SHO_RESTRICTION_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_REG_SHO_RESTRICTION_LENGTH))
			break;
		if (handlers->reg_sho_restriction)
			(handlers->reg_sho_restriction)(context,
				(const struct glimpse50_reg_sho_restriction *)bytes, length);
		return length == GLIMPSE50_REG_SHO_RESTRICTION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_OPERATIONAL_HALT_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_OPERATIONAL_HALT_LENGTH))
			break;
		if (handlers->operational_halt)
			(handlers->operational_halt)(context,
				(const struct glimpse50_operational_halt *)bytes, length);
		return length == GLIMPSE50_OPERATIONAL_HALT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_RPII_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_RPII_LENGTH))
			break;
		if (handlers->rpii)
			(handlers->rpii)(context, (const struct glimpse50_rpii *)bytes, length);
		return length == GLIMPSE50_RPII_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_ADD_ORDER_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_ADD_ORDER_LENGTH))
			break;
		if (handlers->add_order)
			(handlers->add_order)(context, (const struct glimpse50_add_order *)bytes,
				length);
		return length == GLIMPSE50_ADD_ORDER_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH))
			break;
		if (handlers->add_order_mpid_attribution)
			(handlers->add_order_mpid_attribution)(context,
				(const struct glimpse50_add_order_mpid_attribution *)bytes, length);
		return length == GLIMPSE50_ADD_ORDER_MPID_ATTRIBUTION_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case GLIMPSE50_END_OF_SNAPSHOT_TYPE:
		if (ITCH_UNLIKELY(length < GLIMPSE50_END_OF_SNAPSHOT_LENGTH))
			break;
		if (handlers->end_of_snapshot)
			(handlers->end_of_snapshot)(context,
				(const struct glimpse50_end_of_snapshot *)bytes, length);
		return length == GLIMPSE50_END_OF_SNAPSHOT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
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

#endif /* GLIMPSE50_DISPATCH_H */
