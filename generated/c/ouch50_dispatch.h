/*
 * Generated from nasdaq-ouch 5.0, edition 2024-05-01, by npm run codegen; do not edit.
 *
 * From some bytes to the handler of the message they hold. Always inlined: with a handler table
 * that the compiler can see, absent handlers cost nothing and present ones are direct calls.
 */
#ifndef OUCH50_DISPATCH_H
#define OUCH50_DISPATCH_H

#include "ouch50.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * One handler per inbound message; leave out what you do not read. `length` is that of the whole
 * frame, at least the message's own.
 */
struct ouch50_inbound_handlers {
	void (*enter_order)(void *context, const struct ouch50_enter_order *message, size_t length);
	void (*replace_order_request)(void *context,
		const struct ouch50_replace_order_request *message, size_t length);
	void (*cancel_order_request)(void *context,
		const struct ouch50_cancel_order_request *message, size_t length);
	void (*modify_order_request)(void *context,
		const struct ouch50_modify_order_request *message, size_t length);
	void (*mass_cancel_request)(void *context, const struct ouch50_mass_cancel_request *message,
		size_t length);
	void (*disable_order_entry_request)(void *context,
		const struct ouch50_disable_order_entry_request *message, size_t length);
	void (*enable_order_entry_request)(void *context,
		const struct ouch50_enable_order_entry_request *message, size_t length);
	void (*account_query_request)(void *context,
		const struct ouch50_account_query_request *message, size_t length);
	/** No message has the type byte. */
	void (*unknown)(void *context, const uint8_t *bytes, size_t length);
	/** The bytes end before the message does. */
	void (*short_message)(void *context, const uint8_t *bytes, size_t length);
};

/**
 * Returns the verdict on `length` bytes; reads the type byte, and what says how long the message
 * is.
 */
static inline enum itch_verdict ouch50_inbound_judge(const uint8_t *bytes, size_t length)
{
	size_t whole;

	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case OUCH50_ENTER_ORDER_TYPE:
		if (length < OUCH50_ENTER_ORDER_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_enter_order_whole_length((const struct ouch50_enter_order *)bytes,
			length);
		break;
	case OUCH50_REPLACE_ORDER_REQUEST_TYPE:
		if (length < OUCH50_REPLACE_ORDER_REQUEST_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_replace_order_request_whole_length(
			(const struct ouch50_replace_order_request *)bytes, length);
		break;
	case OUCH50_CANCEL_ORDER_REQUEST_TYPE:
		if (length < OUCH50_CANCEL_ORDER_REQUEST_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_cancel_order_request_whole_length(
			(const struct ouch50_cancel_order_request *)bytes, length);
		break;
	case OUCH50_MODIFY_ORDER_REQUEST_TYPE:
		if (length < OUCH50_MODIFY_ORDER_REQUEST_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_modify_order_request_whole_length(
			(const struct ouch50_modify_order_request *)bytes, length);
		break;
	case OUCH50_MASS_CANCEL_REQUEST_TYPE:
		if (length < OUCH50_MASS_CANCEL_REQUEST_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_mass_cancel_request_whole_length(
			(const struct ouch50_mass_cancel_request *)bytes, length);
		break;
	case OUCH50_DISABLE_ORDER_ENTRY_REQUEST_TYPE:
		if (length < OUCH50_DISABLE_ORDER_ENTRY_REQUEST_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_disable_order_entry_request_whole_length(
			(const struct ouch50_disable_order_entry_request *)bytes, length);
		break;
	case OUCH50_ENABLE_ORDER_ENTRY_REQUEST_TYPE:
		if (length < OUCH50_ENABLE_ORDER_ENTRY_REQUEST_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_enable_order_entry_request_whole_length(
			(const struct ouch50_enable_order_entry_request *)bytes, length);
		break;
	case OUCH50_ACCOUNT_QUERY_REQUEST_TYPE:
		if (length < OUCH50_ACCOUNT_QUERY_REQUEST_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_account_query_request_whole_length(
			(const struct ouch50_account_query_request *)bytes, length);
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
ouch50_inbound_dispatch(const uint8_t *bytes, size_t length,
	const struct ouch50_inbound_handlers *handlers,
	void *context)
{
	size_t whole;

	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case OUCH50_ENTER_ORDER_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ENTER_ORDER_LENGTH))
			break;
		whole = ouch50_enter_order_whole_length((const struct ouch50_enter_order *)bytes,
			length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->enter_order)
			(handlers->enter_order)(context, (const struct ouch50_enter_order *)bytes,
				length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_REPLACE_ORDER_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_REPLACE_ORDER_REQUEST_LENGTH))
			break;
		whole = ouch50_replace_order_request_whole_length(
			(const struct ouch50_replace_order_request *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->replace_order_request)
			(handlers->replace_order_request)(context,
				(const struct ouch50_replace_order_request *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_CANCEL_ORDER_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_CANCEL_ORDER_REQUEST_LENGTH))
			break;
		whole = ouch50_cancel_order_request_whole_length(
			(const struct ouch50_cancel_order_request *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->cancel_order_request)
			(handlers->cancel_order_request)(context,
				(const struct ouch50_cancel_order_request *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_MODIFY_ORDER_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_MODIFY_ORDER_REQUEST_LENGTH))
			break;
		whole = ouch50_modify_order_request_whole_length(
			(const struct ouch50_modify_order_request *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->modify_order_request)
			(handlers->modify_order_request)(context,
				(const struct ouch50_modify_order_request *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_MASS_CANCEL_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_MASS_CANCEL_REQUEST_LENGTH))
			break;
		whole = ouch50_mass_cancel_request_whole_length(
			(const struct ouch50_mass_cancel_request *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->mass_cancel_request)
			(handlers->mass_cancel_request)(context,
				(const struct ouch50_mass_cancel_request *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_DISABLE_ORDER_ENTRY_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_DISABLE_ORDER_ENTRY_REQUEST_LENGTH))
			break;
		whole = ouch50_disable_order_entry_request_whole_length(
			(const struct ouch50_disable_order_entry_request *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->disable_order_entry_request)
			(handlers->disable_order_entry_request)(context,
				(const struct ouch50_disable_order_entry_request *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ENABLE_ORDER_ENTRY_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ENABLE_ORDER_ENTRY_REQUEST_LENGTH))
			break;
		whole = ouch50_enable_order_entry_request_whole_length(
			(const struct ouch50_enable_order_entry_request *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->enable_order_entry_request)
			(handlers->enable_order_entry_request)(context,
				(const struct ouch50_enable_order_entry_request *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ACCOUNT_QUERY_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ACCOUNT_QUERY_REQUEST_LENGTH))
			break;
		whole = ouch50_account_query_request_whole_length(
			(const struct ouch50_account_query_request *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->account_query_request)
			(handlers->account_query_request)(context,
				(const struct ouch50_account_query_request *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	default:
		if (handlers->unknown)
			handlers->unknown(context, bytes, length);
		return ITCH_UNKNOWN;
	}
	if (handlers->short_message)
		handlers->short_message(context, bytes, length);
	return ITCH_SHORT;
}

/**
 * One handler per outbound message; leave out what you do not read. `length` is that of the whole
 * frame, at least the message's own.
 */
struct ouch50_outbound_handlers {
	void (*system_event)(void *context, const struct ouch50_system_event *message,
		size_t length);
	void (*order_accepted)(void *context, const struct ouch50_order_accepted *message,
		size_t length);
	void (*order_replaced)(void *context, const struct ouch50_order_replaced *message,
		size_t length);
	void (*order_canceled)(void *context, const struct ouch50_order_canceled *message,
		size_t length);
	void (*aiq_canceled)(void *context, const struct ouch50_aiq_canceled *message,
		size_t length);
	void (*order_executed)(void *context, const struct ouch50_order_executed *message,
		size_t length);
	void (*broken_trade)(void *context, const struct ouch50_broken_trade *message,
		size_t length);
	void (*rejected)(void *context, const struct ouch50_rejected *message, size_t length);
	void (*cancel_pending)(void *context, const struct ouch50_cancel_pending *message,
		size_t length);
	void (*cancel_reject)(void *context, const struct ouch50_cancel_reject *message,
		size_t length);
	void (*order_priority_update)(void *context,
		const struct ouch50_order_priority_update *message, size_t length);
	void (*order_modified)(void *context, const struct ouch50_order_modified *message,
		size_t length);
	void (*order_restated)(void *context, const struct ouch50_order_restated *message,
		size_t length);
	void (*mass_cancel_response)(void *context,
		const struct ouch50_mass_cancel_response *message, size_t length);
	void (*disable_order_entry_response)(void *context,
		const struct ouch50_disable_order_entry_response *message, size_t length);
	void (*enable_order_entry_response)(void *context,
		const struct ouch50_enable_order_entry_response *message, size_t length);
	void (*account_query_response)(void *context,
		const struct ouch50_account_query_response *message, size_t length);
	/** No message has the type byte. */
	void (*unknown)(void *context, const uint8_t *bytes, size_t length);
	/** The bytes end before the message does. */
	void (*short_message)(void *context, const uint8_t *bytes, size_t length);
};

/**
 * Returns the verdict on `length` bytes; reads the type byte, and what says how long the message
 * is.
 */
static inline enum itch_verdict ouch50_outbound_judge(const uint8_t *bytes, size_t length)
{
	size_t whole;

	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case OUCH50_SYSTEM_EVENT_TYPE:
		whole = OUCH50_SYSTEM_EVENT_LENGTH;
		break;
	case OUCH50_ORDER_ACCEPTED_TYPE:
		if (length < OUCH50_ORDER_ACCEPTED_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_order_accepted_whole_length(
			(const struct ouch50_order_accepted *)bytes, length);
		break;
	case OUCH50_ORDER_REPLACED_TYPE:
		if (length < OUCH50_ORDER_REPLACED_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_order_replaced_whole_length(
			(const struct ouch50_order_replaced *)bytes, length);
		break;
	case OUCH50_ORDER_CANCELED_TYPE:
		if (length < OUCH50_ORDER_CANCELED_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_order_canceled_whole_length(
			(const struct ouch50_order_canceled *)bytes, length);
		break;
	case OUCH50_AIQ_CANCELED_TYPE:
		if (length < OUCH50_AIQ_CANCELED_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_aiq_canceled_whole_length((const struct ouch50_aiq_canceled *)bytes,
			length);
		break;
	case OUCH50_ORDER_EXECUTED_TYPE:
		if (length < OUCH50_ORDER_EXECUTED_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_order_executed_whole_length(
			(const struct ouch50_order_executed *)bytes, length);
		break;
	case OUCH50_BROKEN_TRADE_TYPE:
		if (length < OUCH50_BROKEN_TRADE_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_broken_trade_whole_length((const struct ouch50_broken_trade *)bytes,
			length);
		break;
	case OUCH50_REJECTED_TYPE:
		if (length < OUCH50_REJECTED_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_rejected_whole_length((const struct ouch50_rejected *)bytes, length);
		break;
	case OUCH50_CANCEL_PENDING_TYPE:
		if (length < OUCH50_CANCEL_PENDING_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_cancel_pending_whole_length(
			(const struct ouch50_cancel_pending *)bytes, length);
		break;
	case OUCH50_CANCEL_REJECT_TYPE:
		if (length < OUCH50_CANCEL_REJECT_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_cancel_reject_whole_length(
			(const struct ouch50_cancel_reject *)bytes, length);
		break;
	case OUCH50_ORDER_PRIORITY_UPDATE_TYPE:
		if (length < OUCH50_ORDER_PRIORITY_UPDATE_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_order_priority_update_whole_length(
			(const struct ouch50_order_priority_update *)bytes, length);
		break;
	case OUCH50_ORDER_MODIFIED_TYPE:
		if (length < OUCH50_ORDER_MODIFIED_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_order_modified_whole_length(
			(const struct ouch50_order_modified *)bytes, length);
		break;
	case OUCH50_ORDER_RESTATED_TYPE:
		if (length < OUCH50_ORDER_RESTATED_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_order_restated_whole_length(
			(const struct ouch50_order_restated *)bytes, length);
		break;
	case OUCH50_MASS_CANCEL_RESPONSE_TYPE:
		if (length < OUCH50_MASS_CANCEL_RESPONSE_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_mass_cancel_response_whole_length(
			(const struct ouch50_mass_cancel_response *)bytes, length);
		break;
	case OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_TYPE:
		if (length < OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_disable_order_entry_response_whole_length(
			(const struct ouch50_disable_order_entry_response *)bytes, length);
		break;
	case OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_TYPE:
		if (length < OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_enable_order_entry_response_whole_length(
			(const struct ouch50_enable_order_entry_response *)bytes, length);
		break;
	case OUCH50_ACCOUNT_QUERY_RESPONSE_TYPE:
		if (length < OUCH50_ACCOUNT_QUERY_RESPONSE_LENGTH)
			return ITCH_SHORT;
		whole = ouch50_account_query_response_whole_length(
			(const struct ouch50_account_query_response *)bytes, length);
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
ouch50_outbound_dispatch(const uint8_t *bytes, size_t length,
	const struct ouch50_outbound_handlers *handlers,
	void *context)
{
	size_t whole;

	if (ITCH_UNLIKELY(length == 0))
		return ITCH_EMPTY;
	switch (bytes[0]) {
	case OUCH50_SYSTEM_EVENT_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_SYSTEM_EVENT_LENGTH))
			break;
		if (handlers->system_event)
			(handlers->system_event)(context, (const struct ouch50_system_event *)bytes,
				length);
		return length == OUCH50_SYSTEM_EVENT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_ACCEPTED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_ACCEPTED_LENGTH))
			break;
		whole = ouch50_order_accepted_whole_length(
			(const struct ouch50_order_accepted *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->order_accepted)
			(handlers->order_accepted)(context,
				(const struct ouch50_order_accepted *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_REPLACED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_REPLACED_LENGTH))
			break;
		whole = ouch50_order_replaced_whole_length(
			(const struct ouch50_order_replaced *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->order_replaced)
			(handlers->order_replaced)(context,
				(const struct ouch50_order_replaced *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_CANCELED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_CANCELED_LENGTH))
			break;
		whole = ouch50_order_canceled_whole_length(
			(const struct ouch50_order_canceled *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->order_canceled)
			(handlers->order_canceled)(context,
				(const struct ouch50_order_canceled *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_AIQ_CANCELED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_AIQ_CANCELED_LENGTH))
			break;
		whole = ouch50_aiq_canceled_whole_length((const struct ouch50_aiq_canceled *)bytes,
			length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->aiq_canceled)
			(handlers->aiq_canceled)(context, (const struct ouch50_aiq_canceled *)bytes,
				length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_EXECUTED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_EXECUTED_LENGTH))
			break;
		whole = ouch50_order_executed_whole_length(
			(const struct ouch50_order_executed *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->order_executed)
			(handlers->order_executed)(context,
				(const struct ouch50_order_executed *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_BROKEN_TRADE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_BROKEN_TRADE_LENGTH))
			break;
		whole = ouch50_broken_trade_whole_length((const struct ouch50_broken_trade *)bytes,
			length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->broken_trade)
			(handlers->broken_trade)(context, (const struct ouch50_broken_trade *)bytes,
				length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_REJECTED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_REJECTED_LENGTH))
			break;
		whole = ouch50_rejected_whole_length((const struct ouch50_rejected *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->rejected)
			(handlers->rejected)(context, (const struct ouch50_rejected *)bytes,
				length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_CANCEL_PENDING_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_CANCEL_PENDING_LENGTH))
			break;
		whole = ouch50_cancel_pending_whole_length(
			(const struct ouch50_cancel_pending *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->cancel_pending)
			(handlers->cancel_pending)(context,
				(const struct ouch50_cancel_pending *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_CANCEL_REJECT_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_CANCEL_REJECT_LENGTH))
			break;
		whole = ouch50_cancel_reject_whole_length(
			(const struct ouch50_cancel_reject *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->cancel_reject)
			(handlers->cancel_reject)(context,
				(const struct ouch50_cancel_reject *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_PRIORITY_UPDATE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_PRIORITY_UPDATE_LENGTH))
			break;
		whole = ouch50_order_priority_update_whole_length(
			(const struct ouch50_order_priority_update *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->order_priority_update)
			(handlers->order_priority_update)(context,
				(const struct ouch50_order_priority_update *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_MODIFIED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_MODIFIED_LENGTH))
			break;
		whole = ouch50_order_modified_whole_length(
			(const struct ouch50_order_modified *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->order_modified)
			(handlers->order_modified)(context,
				(const struct ouch50_order_modified *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ORDER_RESTATED_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ORDER_RESTATED_LENGTH))
			break;
		whole = ouch50_order_restated_whole_length(
			(const struct ouch50_order_restated *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->order_restated)
			(handlers->order_restated)(context,
				(const struct ouch50_order_restated *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_MASS_CANCEL_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_MASS_CANCEL_RESPONSE_LENGTH))
			break;
		whole = ouch50_mass_cancel_response_whole_length(
			(const struct ouch50_mass_cancel_response *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->mass_cancel_response)
			(handlers->mass_cancel_response)(context,
				(const struct ouch50_mass_cancel_response *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_DISABLE_ORDER_ENTRY_RESPONSE_LENGTH))
			break;
		whole = ouch50_disable_order_entry_response_whole_length(
			(const struct ouch50_disable_order_entry_response *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->disable_order_entry_response)
			(handlers->disable_order_entry_response)(context,
				(const struct ouch50_disable_order_entry_response *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ENABLE_ORDER_ENTRY_RESPONSE_LENGTH))
			break;
		whole = ouch50_enable_order_entry_response_whole_length(
			(const struct ouch50_enable_order_entry_response *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->enable_order_entry_response)
			(handlers->enable_order_entry_response)(context,
				(const struct ouch50_enable_order_entry_response *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
	case OUCH50_ACCOUNT_QUERY_RESPONSE_TYPE:
		if (ITCH_UNLIKELY(length < OUCH50_ACCOUNT_QUERY_RESPONSE_LENGTH))
			break;
		whole = ouch50_account_query_response_whole_length(
			(const struct ouch50_account_query_response *)bytes, length);
		if (ITCH_UNLIKELY(length < whole))
			break;
		if (handlers->account_query_response)
			(handlers->account_query_response)(context,
				(const struct ouch50_account_query_response *)bytes, length);
		return length == whole ? ITCH_KNOWN : ITCH_LONG;
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

#endif /* OUCH50_DISPATCH_H */
