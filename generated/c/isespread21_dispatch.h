/*
 * Generated from nasdaq-ise-options-spread-depth 2.1, edition 2025-09-15, by npm run codegen; do not edit.
 *
 * From some bytes to the handler of the message they hold. Always inlined: with a handler table
 * that the compiler can see, absent handlers cost nothing and present ones are direct calls.
 */
#ifndef ISESPREAD21_DISPATCH_H
#define ISESPREAD21_DISPATCH_H

#include "isespread21.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * One handler per message; leave out what you do not read. `length` is that of the whole
 * frame, at least the message's own.
 */
struct isespread21_handlers {
	void (*system_event)(void *context, const struct isespread21_system_event *message,
		size_t length);
	void (*complex_strategy_directory)(void *context,
		const struct isespread21_complex_strategy_directory *message, size_t length);
	void (*strategy_trading_action)(void *context,
		const struct isespread21_strategy_trading_action *message, size_t length);
	void (*add_order_short_form)(void *context,
		const struct isespread21_add_order_short_form *message, size_t length);
	void (*add_order_long_form)(void *context,
		const struct isespread21_add_order_long_form *message, size_t length);
	void (*single_side_executed)(void *context,
		const struct isespread21_single_side_executed *message, size_t length);
	void (*single_side_executed_with_price)(void *context,
		const struct isespread21_single_side_executed_with_price *message, size_t length);
	void (*single_side_replace_short_form)(void *context,
		const struct isespread21_single_side_replace_short_form *message, size_t length);
	void (*single_side_replace_long_form)(void *context,
		const struct isespread21_single_side_replace_long_form *message, size_t length);
	void (*single_side_delete)(void *context,
		const struct isespread21_single_side_delete *message, size_t length);
	void (*single_side_update)(void *context,
		const struct isespread21_single_side_update *message, size_t length);
	void (*complex_strategy_trade)(void *context,
		const struct isespread21_complex_strategy_trade *message, size_t length);
	void (*complex_strategy_auction)(void *context,
		const struct isespread21_complex_strategy_auction *message, size_t length);
	void (*end_of_replay_sequence)(void *context,
		const struct isespread21_end_of_replay_sequence *message, size_t length);
	/** No message has the type byte. */
	void (*unknown)(void *context, const uint8_t *bytes, size_t length);
	/** The bytes end before the message does. */
	void (*short_message)(void *context, const uint8_t *bytes, size_t length);
};

/**
 * Returns the verdict on `length` bytes; reads the type byte, and what says how long the message
 * is.
 */
static inline enum itch_verdict isespread21_judge(const uint8_t *bytes, size_t length)
{
	size_t whole;

	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case ISESPREAD21_SYSTEM_EVENT_TYPE:
		whole = ISESPREAD21_SYSTEM_EVENT_LENGTH;
		break;
	case ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_TYPE:
		if (length < ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_LENGTH)
			return ITCH_SHORT;
		whole = isespread21_complex_strategy_directory_whole_length(
			(const struct isespread21_complex_strategy_directory *)bytes, length);
		break;
	case ISESPREAD21_STRATEGY_TRADING_ACTION_TYPE:
		whole = ISESPREAD21_STRATEGY_TRADING_ACTION_LENGTH;
		break;
	case ISESPREAD21_ADD_ORDER_SHORT_FORM_TYPE:
		whole = ISESPREAD21_ADD_ORDER_SHORT_FORM_LENGTH;
		break;
	case ISESPREAD21_ADD_ORDER_LONG_FORM_TYPE:
		whole = ISESPREAD21_ADD_ORDER_LONG_FORM_LENGTH;
		break;
	case ISESPREAD21_SINGLE_SIDE_EXECUTED_TYPE:
		whole = ISESPREAD21_SINGLE_SIDE_EXECUTED_LENGTH;
		break;
	case ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_TYPE:
		whole = ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_LENGTH;
		break;
	case ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_TYPE:
		whole = ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_LENGTH;
		break;
	case ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_TYPE:
		whole = ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_LENGTH;
		break;
	case ISESPREAD21_SINGLE_SIDE_DELETE_TYPE:
		whole = ISESPREAD21_SINGLE_SIDE_DELETE_LENGTH;
		break;
	case ISESPREAD21_SINGLE_SIDE_UPDATE_TYPE:
		whole = ISESPREAD21_SINGLE_SIDE_UPDATE_LENGTH;
		break;
	case ISESPREAD21_COMPLEX_STRATEGY_TRADE_TYPE:
		whole = ISESPREAD21_COMPLEX_STRATEGY_TRADE_LENGTH;
		break;
	case ISESPREAD21_COMPLEX_STRATEGY_AUCTION_TYPE:
		if (length < ISESPREAD21_COMPLEX_STRATEGY_AUCTION_LENGTH)
			return ITCH_SHORT;
		whole = isespread21_complex_strategy_auction_whole_length(
			(const struct isespread21_complex_strategy_auction *)bytes, length);
		break;
	case ISESPREAD21_END_OF_REPLAY_SEQUENCE_TYPE:
		whole = ISESPREAD21_END_OF_REPLAY_SEQUENCE_LENGTH;
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
isespread21_dispatch(const uint8_t *bytes, size_t length,
	const struct isespread21_handlers *handlers,
	void *context)
{
	size_t whole;

	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case ISESPREAD21_SYSTEM_EVENT_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SYSTEM_EVENT_LENGTH))
			break;
		if (handlers->system_event)
			(handlers->system_event)(context,
				(const struct isespread21_system_event *)bytes, length);
		return length == ISESPREAD21_SYSTEM_EVENT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_COMPLEX_STRATEGY_DIRECTORY_LENGTH))
			break;
		whole = isespread21_complex_strategy_directory_whole_length(
			(const struct isespread21_complex_strategy_directory *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->complex_strategy_directory)
			(handlers->complex_strategy_directory)(context,
				(const struct isespread21_complex_strategy_directory *)bytes,
				length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_STRATEGY_TRADING_ACTION_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_STRATEGY_TRADING_ACTION_LENGTH))
			break;
		if (handlers->strategy_trading_action)
			(handlers->strategy_trading_action)(context,
				(const struct isespread21_strategy_trading_action *)bytes, length);
		return length == ISESPREAD21_STRATEGY_TRADING_ACTION_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case ISESPREAD21_ADD_ORDER_SHORT_FORM_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_ADD_ORDER_SHORT_FORM_LENGTH))
			break;
		if (handlers->add_order_short_form)
			(handlers->add_order_short_form)(context,
				(const struct isespread21_add_order_short_form *)bytes, length);
		return length == ISESPREAD21_ADD_ORDER_SHORT_FORM_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_ADD_ORDER_LONG_FORM_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_ADD_ORDER_LONG_FORM_LENGTH))
			break;
		if (handlers->add_order_long_form)
			(handlers->add_order_long_form)(context,
				(const struct isespread21_add_order_long_form *)bytes, length);
		return length == ISESPREAD21_ADD_ORDER_LONG_FORM_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_EXECUTED_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_EXECUTED_LENGTH))
			break;
		if (handlers->single_side_executed)
			(handlers->single_side_executed)(context,
				(const struct isespread21_single_side_executed *)bytes, length);
		return length == ISESPREAD21_SINGLE_SIDE_EXECUTED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_LENGTH))
			break;
		if (handlers->single_side_executed_with_price)
			(handlers->single_side_executed_with_price)(context,
				(const struct isespread21_single_side_executed_with_price *)bytes,
				length);
		return length == ISESPREAD21_SINGLE_SIDE_EXECUTED_WITH_PRICE_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_LENGTH))
			break;
		if (handlers->single_side_replace_short_form)
			(handlers->single_side_replace_short_form)(context,
				(const struct isespread21_single_side_replace_short_form *)bytes,
				length);
		return length == ISESPREAD21_SINGLE_SIDE_REPLACE_SHORT_FORM_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_LENGTH))
			break;
		if (handlers->single_side_replace_long_form)
			(handlers->single_side_replace_long_form)(context,
				(const struct isespread21_single_side_replace_long_form *)bytes,
				length);
		return length == ISESPREAD21_SINGLE_SIDE_REPLACE_LONG_FORM_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_DELETE_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_DELETE_LENGTH))
			break;
		if (handlers->single_side_delete)
			(handlers->single_side_delete)(context,
				(const struct isespread21_single_side_delete *)bytes, length);
		return length == ISESPREAD21_SINGLE_SIDE_DELETE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_SINGLE_SIDE_UPDATE_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_SINGLE_SIDE_UPDATE_LENGTH))
			break;
		if (handlers->single_side_update)
			(handlers->single_side_update)(context,
				(const struct isespread21_single_side_update *)bytes, length);
		return length == ISESPREAD21_SINGLE_SIDE_UPDATE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_COMPLEX_STRATEGY_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_COMPLEX_STRATEGY_TRADE_LENGTH))
			break;
		if (handlers->complex_strategy_trade)
			(handlers->complex_strategy_trade)(context,
				(const struct isespread21_complex_strategy_trade *)bytes, length);
		return length == ISESPREAD21_COMPLEX_STRATEGY_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_COMPLEX_STRATEGY_AUCTION_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_COMPLEX_STRATEGY_AUCTION_LENGTH))
			break;
		whole = isespread21_complex_strategy_auction_whole_length(
			(const struct isespread21_complex_strategy_auction *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->complex_strategy_auction)
			(handlers->complex_strategy_auction)(context,
				(const struct isespread21_complex_strategy_auction *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case ISESPREAD21_END_OF_REPLAY_SEQUENCE_TYPE:
		if (ITCH_UNLIKELY(length < ISESPREAD21_END_OF_REPLAY_SEQUENCE_LENGTH))
			break;
		if (handlers->end_of_replay_sequence)
			(handlers->end_of_replay_sequence)(context,
				(const struct isespread21_end_of_replay_sequence *)bytes, length);
		return length == ISESPREAD21_END_OF_REPLAY_SEQUENCE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
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

#endif /* ISESPREAD21_DISPATCH_H */
