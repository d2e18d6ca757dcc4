/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 *
 * The C++20 twin of soupbintcp_dispatch.h: the handler is any callable with overloads for the
 * messages it reads, with or without the frame's length. Messages without one cost nothing.
 */
#ifndef SOUPBINTCP_DISPATCH_HPP
#define SOUPBINTCP_DISPATCH_HPP

#include <cstddef>
#include <cstdint>

#include "soupbintcp.h"

namespace soupbintcp {

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
	if (ITCH_UNLIKELY(length <= 2)) {
		if (length == 0)
			return ITCH_EMPTY;
		hand_to(handler, short_message{bytes, length}, length);
		return ITCH_SHORT;
	}
	switch (bytes[2]) {
	case SOUPBINTCP_DEBUG_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_DEBUG_LENGTH))
			break;
		hand_to(handler, as<struct ::soupbintcp_debug>(bytes), length);
		return ITCH_KNOWN;
	case SOUPBINTCP_LOGIN_ACCEPTED_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_LOGIN_ACCEPTED_LENGTH))
			break;
		hand_to(handler, as<struct ::soupbintcp_login_accepted>(bytes), length);
		return length == SOUPBINTCP_LOGIN_ACCEPTED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_LOGIN_REJECTED_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_LOGIN_REJECTED_LENGTH))
			break;
		hand_to(handler, as<struct ::soupbintcp_login_rejected>(bytes), length);
		return length == SOUPBINTCP_LOGIN_REJECTED_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_SEQUENCED_DATA_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_SEQUENCED_DATA_LENGTH))
			break;
		hand_to(handler, as<struct ::soupbintcp_sequenced_data>(bytes), length);
		return ITCH_KNOWN;
	case SOUPBINTCP_SERVER_HEARTBEAT_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_SERVER_HEARTBEAT_LENGTH))
			break;
		hand_to(handler, as<struct ::soupbintcp_server_heartbeat>(bytes), length);
		return length == SOUPBINTCP_SERVER_HEARTBEAT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_END_OF_SESSION_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_END_OF_SESSION_LENGTH))
			break;
		hand_to(handler, as<struct ::soupbintcp_end_of_session>(bytes), length);
		return length == SOUPBINTCP_END_OF_SESSION_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_LOGIN_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_LOGIN_REQUEST_LENGTH))
			break;
		hand_to(handler, as<struct ::soupbintcp_login_request>(bytes), length);
		return length == SOUPBINTCP_LOGIN_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_UNSEQUENCED_DATA_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_UNSEQUENCED_DATA_LENGTH))
			break;
		hand_to(handler, as<struct ::soupbintcp_unsequenced_data>(bytes), length);
		return ITCH_KNOWN;
	case SOUPBINTCP_CLIENT_HEARTBEAT_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_CLIENT_HEARTBEAT_LENGTH))
			break;
		hand_to(handler, as<struct ::soupbintcp_client_heartbeat>(bytes), length);
		return length == SOUPBINTCP_CLIENT_HEARTBEAT_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	case SOUPBINTCP_LOGOUT_REQUEST_TYPE:
		if (ITCH_UNLIKELY(length < SOUPBINTCP_LOGOUT_REQUEST_LENGTH))
			break;
		hand_to(handler, as<struct ::soupbintcp_logout_request>(bytes), length);
		return length == SOUPBINTCP_LOGOUT_REQUEST_LENGTH ? ITCH_KNOWN : ITCH_LONG;
	default:
		hand_to(handler, unknown_message{bytes, length}, length);
		return ITCH_UNKNOWN;
	}
	hand_to(handler, short_message{bytes, length}, length);
	return ITCH_SHORT;
}

} // namespace soupbintcp

#endif /* SOUPBINTCP_DISPATCH_HPP */
