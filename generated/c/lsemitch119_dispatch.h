/*
 * Generated from lse-mitch 11.9, edition 2018-08-28, by npm run codegen; do not edit.
 *
 * From some bytes to the handler of the message they hold. Always inlined: with a handler table
 * that the compiler can see, absent handlers cost nothing and present ones are direct calls.
 */
#ifndef LSEMITCH119_DISPATCH_H
#define LSEMITCH119_DISPATCH_H

#include "lsemitch119.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * One handler per message; leave out what you do not read. `length` is that of the whole
 * frame, at least the message's own.
 */
struct lsemitch119_handlers {
	void (*login_request)(void *context, const struct lsemitch119_login_request *message,
		size_t length);
	void (*login_response)(void *context, const struct lsemitch119_login_response *message,
		size_t length);
	void (*replay_request)(void *context, const struct lsemitch119_replay_request *message,
		size_t length);
	void (*replay_response)(void *context, const struct lsemitch119_replay_response *message,
		size_t length);
	void (*logout_request)(void *context, const struct lsemitch119_logout_request *message,
		size_t length);
	void (*snapshot_request)(void *context, const struct lsemitch119_snapshot_request *message,
		size_t length);
	void (*snapshot_response)(void *context,
		const struct lsemitch119_snapshot_response *message, size_t length);
	void (*snapshot_complete)(void *context,
		const struct lsemitch119_snapshot_complete *message, size_t length);
	void (*time)(void *context, const struct lsemitch119_time *message, size_t length);
	void (*system_event)(void *context, const struct lsemitch119_system_event *message,
		size_t length);
	void (*symbol_directory)(void *context, const struct lsemitch119_symbol_directory *message,
		size_t length);
	void (*symbol_status)(void *context, const struct lsemitch119_symbol_status *message,
		size_t length);
	void (*add_order)(void *context, const struct lsemitch119_add_order *message,
		size_t length);
	void (*add_attributed_order)(void *context,
		const struct lsemitch119_add_attributed_order *message, size_t length);
	void (*order_deleted)(void *context, const struct lsemitch119_order_deleted *message,
		size_t length);
	void (*order_modified)(void *context, const struct lsemitch119_order_modified *message,
		size_t length);
	void (*order_book_clear)(void *context, const struct lsemitch119_order_book_clear *message,
		size_t length);
	void (*order_executed)(void *context, const struct lsemitch119_order_executed *message,
		size_t length);
	void (*order_executed_with_price_size)(void *context,
		const struct lsemitch119_order_executed_with_price_size *message, size_t length);
	void (*trade)(void *context, const struct lsemitch119_trade *message, size_t length);
	void (*auction_trade)(void *context, const struct lsemitch119_auction_trade *message,
		size_t length);
	void (*auction_info)(void *context, const struct lsemitch119_auction_info *message,
		size_t length);
	void (*statistics)(void *context, const struct lsemitch119_statistics *message,
		size_t length);
	void (*top_of_book)(void *context, const struct lsemitch119_top_of_book *message,
		size_t length);
	/** No message has the type byte. */
	void (*unknown)(void *context, const uint8_t *bytes, size_t length);
	/** The bytes end before the message does. */
	void (*short_message)(void *context, const uint8_t *bytes, size_t length);
};

/** Returns the verdict on `length` bytes; reads the type byte at most. */
static inline enum itch_verdict lsemitch119_judge(const uint8_t *bytes, size_t length)
{
	size_t whole;

	if (ITCH_UNLIKELY(length <= 1))
		return length == 0 ? ITCH_EMPTY : ITCH_SHORT;
	switch (bytes[1]) {
	case LSEMITCH119_LOGIN_REQUEST_TYPE:
		whole = LSEMITCH119_LOGIN_REQUEST_LENGTH;
		break;
	case LSEMITCH119_LOGIN_RESPONSE_TYPE:
		whole = LSEMITCH119_LOGIN_RESPONSE_LENGTH;
		break;
	case LSEMITCH119_REPLAY_REQUEST_TYPE:
		whole = LSEMITCH119_REPLAY_REQUEST_LENGTH;
		break;
	case LSEMITCH119_REPLAY_RESPONSE_TYPE:
		whole = LSEMITCH119_REPLAY_RESPONSE_LENGTH;
		break;
	case LSEMITCH119_LOGOUT_REQUEST_TYPE:
		whole = LSEMITCH119_LOGOUT_REQUEST_LENGTH;
		break;
	case LSEMITCH119_SNAPSHOT_REQUEST_TYPE:
		whole = LSEMITCH119_SNAPSHOT_REQUEST_LENGTH;
		break;
	case LSEMITCH119_SNAPSHOT_RESPONSE_TYPE:
		whole = LSEMITCH119_SNAPSHOT_RESPONSE_LENGTH;
		break;
	case LSEMITCH119_SNAPSHOT_COMPLETE_TYPE:
		whole = LSEMITCH119_SNAPSHOT_COMPLETE_LENGTH;
		break;
	case LSEMITCH119_TIME_TYPE:
		whole = LSEMITCH119_TIME_LENGTH;
		break;
	case LSEMITCH119_SYSTEM_EVENT_TYPE:
		whole = LSEMITCH119_SYSTEM_EVENT_LENGTH;
		break;
	case LSEMITCH119_SYMBOL_DIRECTORY_TYPE:
		whole = LSEMITCH119_SYMBOL_DIRECTORY_LENGTH;
		break;
	case LSEMITCH119_SYMBOL_STATUS_TYPE:
		whole = LSEMITCH119_SYMBOL_STATUS_LENGTH;
		break;
	case LSEMITCH119_ADD_ORDER_TYPE:
		whole = LSEMITCH119_ADD_ORDER_LENGTH;
		break;
	case LSEMITCH119_ADD_ATTRIBUTED_ORDER_TYPE:
		whole = LSEMITCH119_ADD_ATTRIBUTED_ORDER_LENGTH;
		break;
	case LSEMITCH119_ORDER_DELETED_TYPE:
		whole = LSEMITCH119_ORDER_DELETED_LENGTH;
		break;
	case LSEMITCH119_ORDER_MODIFIED_TYPE:
		whole = LSEMITCH119_ORDER_MODIFIED_LENGTH;
		break;
	case LSEMITCH119_ORDER_BOOK_CLEAR_TYPE:
		whole = LSEMITCH119_ORDER_BOOK_CLEAR_LENGTH;
		break;
	case LSEMITCH119_ORDER_EXECUTED_TYPE:
		whole = LSEMITCH119_ORDER_EXECUTED_LENGTH;
		break;
	case LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_TYPE:
		whole = LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_LENGTH;
		break;
	case LSEMITCH119_TRADE_TYPE:
		whole = LSEMITCH119_TRADE_LENGTH;
		break;
	case LSEMITCH119_AUCTION_TRADE_TYPE:
		whole = LSEMITCH119_AUCTION_TRADE_LENGTH;
		break;
	case LSEMITCH119_AUCTION_INFO_TYPE:
		whole = LSEMITCH119_AUCTION_INFO_LENGTH;
		break;
	case LSEMITCH119_STATISTICS_TYPE:
		whole = LSEMITCH119_STATISTICS_LENGTH;
		break;
	case LSEMITCH119_TOP_OF_BOOK_TYPE:
		whole = LSEMITCH119_TOP_OF_BOOK_LENGTH;
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
lsemitch119_dispatch(const uint8_t *bytes, size_t length,
	const struct lsemitch119_handlers *handlers,
	void *context)
{
	if (ITCH_UNLIKELY(length <= 1)) {
		if (length == 0)
			return ITCH_EMPTY;
		if (handlers->short_message)
			handlers->short_message(context, bytes, length);
		return ITCH_SHORT;
	}
	switch (bytes[1]) {
	case LSEMITCH119_LOGIN_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_LOGIN_REQUEST_LENGTH))
			break;
		if (handlers->login_request)
			(handlers->login_request)(context,
				(const struct lsemitch119_login_request *)bytes, length);
		return length == LSEMITCH119_LOGIN_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_LOGIN_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_LOGIN_RESPONSE_LENGTH))
			break;
		if (handlers->login_response)
			(handlers->login_response)(context,
				(const struct lsemitch119_login_response *)bytes, length);
		return length == LSEMITCH119_LOGIN_RESPONSE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_REPLAY_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_REPLAY_REQUEST_LENGTH))
			break;
		if (handlers->replay_request)
			(handlers->replay_request)(context,
				(const struct lsemitch119_replay_request *)bytes, length);
		return length == LSEMITCH119_REPLAY_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_REPLAY_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_REPLAY_RESPONSE_LENGTH))
			break;
		if (handlers->replay_response)
			(handlers->replay_response)(context,
				(const struct lsemitch119_replay_response *)bytes, length);
		return length == LSEMITCH119_REPLAY_RESPONSE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_LOGOUT_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_LOGOUT_REQUEST_LENGTH))
			break;
		if (handlers->logout_request)
			(handlers->logout_request)(context,
				(const struct lsemitch119_logout_request *)bytes, length);
		return length == LSEMITCH119_LOGOUT_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SNAPSHOT_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SNAPSHOT_REQUEST_LENGTH))
			break;
		if (handlers->snapshot_request)
			(handlers->snapshot_request)(context,
				(const struct lsemitch119_snapshot_request *)bytes, length);
		return length == LSEMITCH119_SNAPSHOT_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SNAPSHOT_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SNAPSHOT_RESPONSE_LENGTH))
			break;
		if (handlers->snapshot_response)
			(handlers->snapshot_response)(context,
				(const struct lsemitch119_snapshot_response *)bytes, length);
		return length == LSEMITCH119_SNAPSHOT_RESPONSE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SNAPSHOT_COMPLETE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SNAPSHOT_COMPLETE_LENGTH))
			break;
		if (handlers->snapshot_complete)
			(handlers->snapshot_complete)(context,
				(const struct lsemitch119_snapshot_complete *)bytes, length);
		return length == LSEMITCH119_SNAPSHOT_COMPLETE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_TIME_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_TIME_LENGTH))
			break;
		if (handlers->time)
			(handlers->time)(context, (const struct lsemitch119_time *)bytes, length);
		return length == LSEMITCH119_TIME_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SYSTEM_EVENT_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SYSTEM_EVENT_LENGTH))
			break;
		if (handlers->system_event)
			(handlers->system_event)(context,
				(const struct lsemitch119_system_event *)bytes, length);
		return length == LSEMITCH119_SYSTEM_EVENT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SYMBOL_DIRECTORY_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SYMBOL_DIRECTORY_LENGTH))
			break;
		if (handlers->symbol_directory)
			(handlers->symbol_directory)(context,
				(const struct lsemitch119_symbol_directory *)bytes, length);
		return length == LSEMITCH119_SYMBOL_DIRECTORY_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_SYMBOL_STATUS_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_SYMBOL_STATUS_LENGTH))
			break;
		if (handlers->symbol_status)
			(handlers->symbol_status)(context,
				(const struct lsemitch119_symbol_status *)bytes, length);
		return length == LSEMITCH119_SYMBOL_STATUS_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ADD_ORDER_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ADD_ORDER_LENGTH))
			break;
		if (handlers->add_order)
			(handlers->add_order)(context, (const struct lsemitch119_add_order *)bytes,
				length);
		return length == LSEMITCH119_ADD_ORDER_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ADD_ATTRIBUTED_ORDER_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ADD_ATTRIBUTED_ORDER_LENGTH))
			break;
		if (handlers->add_attributed_order)
			(handlers->add_attributed_order)(context,
				(const struct lsemitch119_add_attributed_order *)bytes, length);
		return length == LSEMITCH119_ADD_ATTRIBUTED_ORDER_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ORDER_DELETED_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ORDER_DELETED_LENGTH))
			break;
		if (handlers->order_deleted)
			(handlers->order_deleted)(context,
				(const struct lsemitch119_order_deleted *)bytes, length);
		return length == LSEMITCH119_ORDER_DELETED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ORDER_MODIFIED_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ORDER_MODIFIED_LENGTH))
			break;
		if (handlers->order_modified)
			(handlers->order_modified)(context,
				(const struct lsemitch119_order_modified *)bytes, length);
		return length == LSEMITCH119_ORDER_MODIFIED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ORDER_BOOK_CLEAR_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ORDER_BOOK_CLEAR_LENGTH))
			break;
		if (handlers->order_book_clear)
			(handlers->order_book_clear)(context,
				(const struct lsemitch119_order_book_clear *)bytes, length);
		return length == LSEMITCH119_ORDER_BOOK_CLEAR_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ORDER_EXECUTED_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ORDER_EXECUTED_LENGTH))
			break;
		if (handlers->order_executed)
			(handlers->order_executed)(context,
				(const struct lsemitch119_order_executed *)bytes, length);
		return length == LSEMITCH119_ORDER_EXECUTED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_LENGTH))
			break;
		if (handlers->order_executed_with_price_size)
			(handlers->order_executed_with_price_size)(context,
				(const struct lsemitch119_order_executed_with_price_size *)bytes,
				length);
		return length == LSEMITCH119_ORDER_EXECUTED_WITH_PRICE_SIZE_LENGTH ? ITCH_KNOWN :
			ITCH_LONG;
	case LSEMITCH119_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_TRADE_LENGTH))
			break;
		if (handlers->trade)
			(handlers->trade)(context, (const struct lsemitch119_trade *)bytes, length);
		return length == LSEMITCH119_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_AUCTION_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_AUCTION_TRADE_LENGTH))
			break;
		if (handlers->auction_trade)
			(handlers->auction_trade)(context,
				(const struct lsemitch119_auction_trade *)bytes, length);
		return length == LSEMITCH119_AUCTION_TRADE_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_AUCTION_INFO_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_AUCTION_INFO_LENGTH))
			break;
		if (handlers->auction_info)
			(handlers->auction_info)(context,
				(const struct lsemitch119_auction_info *)bytes, length);
		return length == LSEMITCH119_AUCTION_INFO_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_STATISTICS_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_STATISTICS_LENGTH))
			break;
		if (handlers->statistics)
			(handlers->statistics)(context,
				(const struct lsemitch119_statistics *)bytes, length);
		return length == LSEMITCH119_STATISTICS_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case LSEMITCH119_TOP_OF_BOOK_TYPE:
		if (ITCH_UNLIKELY(length < LSEMITCH119_TOP_OF_BOOK_LENGTH))
			break;
		if (handlers->top_of_book)
			(handlers->top_of_book)(context,
				(const struct lsemitch119_top_of_book *)bytes, length);
		return length == LSEMITCH119_TOP_OF_BOOK_LENGTH ? ITCH_KNOWN : ITCH_LONG;
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

#endif /* LSEMITCH119_DISPATCH_H */
