/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 *
 * From some bytes to the handler of the message they hold. Always inlined: with a handler table
 * that the compiler can see, absent handlers cost nothing and present ones are direct calls.
 */
#ifndef SOUPBINTCP_DISPATCH_H
#define SOUPBINTCP_DISPATCH_H

#include "soupbintcp.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * One handler per message; leave out what you do not read. `length` is that of the whole
 * frame, at least the message's own.
 */
struct soupbintcp_handlers {
	void (*debug)(void *context, const struct soupbintcp_debug *message, size_t length);
	void (*login_accepted)(void *context, const struct soupbintcp_login_accepted *message,
		size_t length);
	void (*login_rejected)(void *context, const struct soupbintcp_login_rejected *message,
		size_t length);
	void (*sequenced_data)(void *context, const struct soupbintcp_sequenced_data *message,
		size_t length);
	void (*server_heartbeat)(void *context, const struct soupbintcp_server_heartbeat *message,
		size_t length);
	void (*end_of_session)(void *context, const struct soupbintcp_end_of_session *message,
		size_t length);
	void (*login_request)(void *context, const struct soupbintcp_login_request *message,
		size_t length);
	void (*unsequenced_data)(void *context, const struct soupbintcp_unsequenced_data *message,
		size_t length);
	void (*client_heartbeat)(void *context, const struct soupbintcp_client_heartbeat *message,
		size_t length);
	void (*logout_request)(void *context, const struct soupbintcp_logout_request *message,
		size_t length);
	/** No message has the type byte. */
	void (*unknown)(void *context, const uint8_t *bytes, size_t length);
	/** The bytes end before the message does. */
	void (*short_message)(void *context, const uint8_t *bytes, size_t length);
};

/** Returns the verdict on `length` bytes; reads the type byte at most. */
static inline enum itch_verdict soupbintcp_judge(const uint8_t *bytes, size_t length)
{
	size_t whole;

	if (ITCH_UNLIKELY(length <= 2))
		return length == 0 ? ITCH_EMPTY : ITCH_SHORT;
	switch (bytes[2]) {
	case SOUPBINTCP_DEBUG_TYPE:
		return length < SOUPBINTCP_DEBUG_LENGTH ? ITCH_SHORT : ITCH_KNOWN;
	case SOUPBINTCP_LOGIN_ACCEPTED_TYPE:
		whole = SOUPBINTCP_LOGIN_ACCEPTED_LENGTH;
		break;
	case SOUPBINTCP_LOGIN_REJECTED_TYPE:
		whole = SOUPBINTCP_LOGIN_REJECTED_LENGTH;
		break;
	case SOUPBINTCP_SEQUENCED_DATA_TYPE:
		return length < SOUPBINTCP_SEQUENCED_DATA_LENGTH ? ITCH_SHORT : ITCH_KNOWN;
	case SOUPBINTCP_SERVER_HEARTBEAT_TYPE:
		whole = SOUPBINTCP_SERVER_HEARTBEAT_LENGTH;
		break;
	case SOUPBINTCP_END_OF_SESSION_TYPE:
		whole = SOUPBINTCP_END_OF_SESSION_LENGTH;
		break;
	case SOUPBINTCP_LOGIN_REQUEST_TYPE:
		whole = SOUPBINTCP_LOGIN_REQUEST_LENGTH;
		break;
	case SOUPBINTCP_UNSEQUENCED_DATA_TYPE:
		return length < SOUPBINTCP_UNSEQUENCED_DATA_LENGTH ? ITCH_SHORT : ITCH_KNOWN;
	case SOUPBINTCP_CLIENT_HEARTBEAT_TYPE:
		whole = SOUPBINTCP_CLIENT_HEARTBEAT_LENGTH;
		break;
	case SOUPBINTCP_LOGOUT_REQUEST_TYPE:
		whole = SOUPBINTCP_LOGOUT_REQUEST_LENGTH;
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
soupbintcp_dispatch(const uint8_t *bytes, size_t length, const struct soupbintcp_handlers *handlers,
	void *context)
{
	if (ITCH_UNLIKELY(length <= 2)) {
		if (length == 0)
			return ITCH_EMPTY;
		if (handlers->short_message)
			handlers->short_message(context, bytes, length);
		return ITCH_SHORT;
	}
	switch (bytes[2]) {
	case SOUPBINTCP_DEBUG_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_DEBUG_LENGTH))
			break;
		if (handlers->debug)
			(handlers->debug)(context, (const struct soupbintcp_debug *)bytes, length);
		return ITCH_KNOWN;
	case SOUPBINTCP_LOGIN_ACCEPTED_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_LOGIN_ACCEPTED_LENGTH))
			break;
		if (handlers->login_accepted)
			(handlers->login_accepted)(context,
				(const struct soupbintcp_login_accepted *)bytes, length);
		return length == SOUPBINTCP_LOGIN_ACCEPTED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_LOGIN_REJECTED_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_LOGIN_REJECTED_LENGTH))
			break;
		if (handlers->login_rejected)
			(handlers->login_rejected)(context,
				(const struct soupbintcp_login_rejected *)bytes, length);
		return length == SOUPBINTCP_LOGIN_REJECTED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_SEQUENCED_DATA_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_SEQUENCED_DATA_LENGTH))
			break;
		if (handlers->sequenced_data)
			(handlers->sequenced_data)(context,
				(const struct soupbintcp_sequenced_data *)bytes, length);
		return ITCH_KNOWN;
	case SOUPBINTCP_SERVER_HEARTBEAT_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_SERVER_HEARTBEAT_LENGTH))
			break;
		if (handlers->server_heartbeat)
			(handlers->server_heartbeat)(context,
				(const struct soupbintcp_server_heartbeat *)bytes, length);
		return length == SOUPBINTCP_SERVER_HEARTBEAT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_END_OF_SESSION_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_END_OF_SESSION_LENGTH))
			break;
		if (handlers->end_of_session)
			(handlers->end_of_session)(context,
				(const struct soupbintcp_end_of_session *)bytes, length);
		return length == SOUPBINTCP_END_OF_SESSION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_LOGIN_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_LOGIN_REQUEST_LENGTH))
			break;
		if (handlers->login_request)
			(handlers->login_request)(context,
				(const struct soupbintcp_login_request *)bytes, length);
		return length == SOUPBINTCP_LOGIN_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_UNSEQUENCED_DATA_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_UNSEQUENCED_DATA_LENGTH))
			break;
		if (handlers->unsequenced_data)
			(handlers->unsequenced_data)(context,
				(const struct soupbintcp_unsequenced_data *)bytes, length);
		return ITCH_KNOWN;
	case SOUPBINTCP_CLIENT_HEARTBEAT_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_CLIENT_HEARTBEAT_LENGTH))
			break;
		if (handlers->client_heartbeat)
			(handlers->client_heartbeat)(context,
				(const struct soupbintcp_client_heartbeat *)bytes, length);
		return length == SOUPBINTCP_CLIENT_HEARTBEAT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_LOGOUT_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_LOGOUT_REQUEST_LENGTH))
			break;
		if (handlers->logout_request)
			(handlers->logout_request)(context,
				(const struct soupbintcp_logout_request *)bytes, length);
		return length == SOUPBINTCP_LOGOUT_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
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

#endif /* SOUPBINTCP_DISPATCH_H */
