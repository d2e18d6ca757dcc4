/*
 * Generated from soupbintcp 3.00, edition 2017-02-22, by npm run codegen; do not edit.
 *
 * SoupBinTCP 3.00
 *
 * A numbered stream of messages over TCP, with login, heartbeats and recovery after a break.
 */
#ifndef SOUPBINTCP_H
#define SOUPBINTCP_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hash of this layout; readers in other languages compare it before they trust a byte. */
#define SOUPBINTCP_FINGERPRINT UINT64_C(0xb830ba199756663a)

/** Why a login was refused. */
#define SOUPBINTCP_REJECT_REASON_CODE_NOT_AUTHORIZED        'A' /**< Unknown user or wrong
                                                                 *   password */
#define SOUPBINTCP_REJECT_REASON_CODE_SESSION_NOT_AVAILABLE 'S' /**< The session asked for does
                                                                 *   not exist */

/**
 * Debug Packet: message type '+', 3 bytes.
 *
 * Text for people; either side may send it, programs ignore it.
 *
 * @see SoupBinTCP 3.00
 */
struct soupbintcp_debug {
	struct itch_u16be packet_length; /**< [0, 2) Bytes after this field: the type and what
	                                  *   follows. */
	char packet_type;                /**< [2, 3) Tells the packets apart. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_debug) == 3);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct soupbintcp_debug) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_debug, packet_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_debug, packet_length) == 2);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_debug, packet_type) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_debug, packet_type) == 1);

#define SOUPBINTCP_DEBUG_TYPE   '+' /**< Type byte. */
#define SOUPBINTCP_DEBUG_LENGTH 3   /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_debug) == SOUPBINTCP_DEBUG_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void soupbintcp_debug_init(struct soupbintcp_debug *message)
{
	memset(message, 0, sizeof(*message));
	message->packet_type = SOUPBINTCP_DEBUG_TYPE;
}

/** Returns the packet length. */
static inline uint16_t soupbintcp_debug_packet_length(const struct soupbintcp_debug *message)
{
	return itch_load_u16be(&message->packet_length);
}

/** Sets the packet length. */
static inline void
soupbintcp_debug_set_packet_length(struct soupbintcp_debug *message, uint16_t value)
{
	itch_store_u16be(&message->packet_length, value);
}

/** Returns the packet type, one ASCII character. */
static inline char soupbintcp_debug_packet_type(const struct soupbintcp_debug *message)
{
	return message->packet_type;
}

/** Sets the packet type. */
static inline void soupbintcp_debug_set_packet_type(struct soupbintcp_debug *message, char value)
{
	message->packet_type = value;
}

/** Returns the first byte after the fixed part: the text, up to the end of the frame. */
static inline const uint8_t *soupbintcp_debug_text(const struct soupbintcp_debug *message)
{
	return (const uint8_t *)message + sizeof(*message);
}

/**
 * Login Accepted Packet: message type 'A', 33 bytes.
 *
 * The login is good; sequenced data follows from the number given.
 *
 * @see SoupBinTCP 3.00
 */
struct soupbintcp_login_accepted {
	struct itch_u16be packet_length; /**< [0, 2) Bytes after this field: the type and what
	                                  *   follows. */
	char packet_type;                /**< [2, 3) Tells the packets apart. */
	char session[10];                /**< [3, 13) The session, padded on the left with
	                                  *   spaces. */
	char sequence_number[20];        /**< [13, 33) Number of the next sequenced message. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_login_accepted) == 33);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct soupbintcp_login_accepted) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_accepted, packet_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_accepted, packet_length) == 2);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_accepted, packet_type) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_accepted, packet_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_accepted, session) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_accepted, session) == 10);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_accepted, sequence_number) == 13);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_accepted, sequence_number) == 20);

#define SOUPBINTCP_LOGIN_ACCEPTED_TYPE   'A' /**< Type byte. */
#define SOUPBINTCP_LOGIN_ACCEPTED_LENGTH 33  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_login_accepted) == SOUPBINTCP_LOGIN_ACCEPTED_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void soupbintcp_login_accepted_init(struct soupbintcp_login_accepted *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->session, ' ', sizeof(message->session));
	memset(message->sequence_number, ' ', sizeof(message->sequence_number));
	message->packet_type = SOUPBINTCP_LOGIN_ACCEPTED_TYPE;
}

/** Returns the packet length. */
static inline uint16_t
soupbintcp_login_accepted_packet_length(const struct soupbintcp_login_accepted *message)
{
	return itch_load_u16be(&message->packet_length);
}

/** Sets the packet length. */
static inline void
soupbintcp_login_accepted_set_packet_length(struct soupbintcp_login_accepted *message,
	uint16_t value)
{
	itch_store_u16be(&message->packet_length, value);
}

/** Returns the packet type, one ASCII character. */
static inline char
soupbintcp_login_accepted_packet_type(const struct soupbintcp_login_accepted *message)
{
	return message->packet_type;
}

/** Sets the packet type. */
static inline void
soupbintcp_login_accepted_set_packet_type(struct soupbintcp_login_accepted *message, char value)
{
	message->packet_type = value;
}

/** Returns the session: 10 characters, padded with spaces, not terminated. */
static inline const char *
soupbintcp_login_accepted_session(const struct soupbintcp_login_accepted *message)
{
	return message->session;
}

/** Returns the number of characters of the session before its padding. */
static inline size_t
soupbintcp_login_accepted_session_length(const struct soupbintcp_login_accepted *message)
{
	return itch_alpha_length(message->session, sizeof(message->session));
}

/** Sets the session, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
soupbintcp_login_accepted_set_session(struct soupbintcp_login_accepted *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->session, sizeof(message->session), text, length);
}

/**
 * Stores the sequence number and returns true; false when its characters spell no 64-bit number.
 */
static inline bool
soupbintcp_login_accepted_sequence_number(const struct soupbintcp_login_accepted *message,
	uint64_t *value)
{
	return itch_digits_load(message->sequence_number, sizeof(message->sequence_number), value);
}

/**
 * Sets the sequence number, padded on the left with spaces; false, and nothing set, when it does
 * not fit.
 */
static inline bool
soupbintcp_login_accepted_set_sequence_number(struct soupbintcp_login_accepted *message,
	uint64_t value)
{
	return itch_digits_store(message->sequence_number, sizeof(message->sequence_number), value);
}

/**
 * Login Rejected Packet: message type 'J', 4 bytes.
 *
 * The login is refused; the server closes the connection.
 *
 * @see SoupBinTCP 3.00
 */
struct soupbintcp_login_rejected {
	struct itch_u16be packet_length; /**< [0, 2) Bytes after this field: the type and what
	                                  *   follows. */
	char packet_type;                /**< [2, 3) Tells the packets apart. */
	char reject_reason_code;         /**< [3, 4) One of SOUPBINTCP_REJECT_REASON_CODE_*. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_login_rejected) == 4);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct soupbintcp_login_rejected) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_rejected, packet_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_rejected, packet_length) == 2);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_rejected, packet_type) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_rejected, packet_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_rejected, reject_reason_code) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_rejected, reject_reason_code) == 1);

#define SOUPBINTCP_LOGIN_REJECTED_TYPE   'J' /**< Type byte. */
#define SOUPBINTCP_LOGIN_REJECTED_LENGTH 4   /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_login_rejected) == SOUPBINTCP_LOGIN_REJECTED_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void soupbintcp_login_rejected_init(struct soupbintcp_login_rejected *message)
{
	memset(message, 0, sizeof(*message));
	message->packet_type = SOUPBINTCP_LOGIN_REJECTED_TYPE;
}

/** Returns the packet length. */
static inline uint16_t
soupbintcp_login_rejected_packet_length(const struct soupbintcp_login_rejected *message)
{
	return itch_load_u16be(&message->packet_length);
}

/** Sets the packet length. */
static inline void
soupbintcp_login_rejected_set_packet_length(struct soupbintcp_login_rejected *message,
	uint16_t value)
{
	itch_store_u16be(&message->packet_length, value);
}

/** Returns the packet type, one ASCII character. */
static inline char
soupbintcp_login_rejected_packet_type(const struct soupbintcp_login_rejected *message)
{
	return message->packet_type;
}

/** Sets the packet type. */
static inline void
soupbintcp_login_rejected_set_packet_type(struct soupbintcp_login_rejected *message, char value)
{
	message->packet_type = value;
}

/** Returns the reject reason code, one of SOUPBINTCP_REJECT_REASON_CODE_*. */
static inline char
soupbintcp_login_rejected_reject_reason_code(const struct soupbintcp_login_rejected *message)
{
	return message->reject_reason_code;
}

/** Sets the reject reason code. */
static inline void
soupbintcp_login_rejected_set_reject_reason_code(struct soupbintcp_login_rejected *message,
	char value)
{
	message->reject_reason_code = value;
}

/**
 * Sequenced Data Packet: message type 'S', 3 bytes.
 *
 * One message of the stream; its number is one more than the last.
 *
 * @see SoupBinTCP 3.00
 */
struct soupbintcp_sequenced_data {
	struct itch_u16be packet_length; /**< [0, 2) Bytes after this field: the type and what
	                                  *   follows. */
	char packet_type;                /**< [2, 3) Tells the packets apart. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_sequenced_data) == 3);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct soupbintcp_sequenced_data) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_sequenced_data, packet_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_sequenced_data, packet_length) == 2);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_sequenced_data, packet_type) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_sequenced_data, packet_type) == 1);

#define SOUPBINTCP_SEQUENCED_DATA_TYPE   'S' /**< Type byte. */
#define SOUPBINTCP_SEQUENCED_DATA_LENGTH 3   /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_sequenced_data) == SOUPBINTCP_SEQUENCED_DATA_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void soupbintcp_sequenced_data_init(struct soupbintcp_sequenced_data *message)
{
	memset(message, 0, sizeof(*message));
	message->packet_type = SOUPBINTCP_SEQUENCED_DATA_TYPE;
}

/** Returns the packet length. */
static inline uint16_t
soupbintcp_sequenced_data_packet_length(const struct soupbintcp_sequenced_data *message)
{
	return itch_load_u16be(&message->packet_length);
}

/** Sets the packet length. */
static inline void
soupbintcp_sequenced_data_set_packet_length(struct soupbintcp_sequenced_data *message,
	uint16_t value)
{
	itch_store_u16be(&message->packet_length, value);
}

/** Returns the packet type, one ASCII character. */
static inline char
soupbintcp_sequenced_data_packet_type(const struct soupbintcp_sequenced_data *message)
{
	return message->packet_type;
}

/** Sets the packet type. */
static inline void
soupbintcp_sequenced_data_set_packet_type(struct soupbintcp_sequenced_data *message, char value)
{
	message->packet_type = value;
}

/** Returns the first byte after the fixed part: the message, up to the end of the frame. */
static inline const uint8_t *
soupbintcp_sequenced_data_message(const struct soupbintcp_sequenced_data *message)
{
	return (const uint8_t *)message + sizeof(*message);
}

/**
 * Server Heartbeat Packet: message type 'H', 3 bytes.
 *
 * Sent by a server that has been silent for a second.
 *
 * @see SoupBinTCP 3.00
 */
struct soupbintcp_server_heartbeat {
	struct itch_u16be packet_length; /**< [0, 2) Bytes after this field: the type and what
	                                  *   follows. */
	char packet_type;                /**< [2, 3) Tells the packets apart. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_server_heartbeat) == 3);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct soupbintcp_server_heartbeat) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_server_heartbeat, packet_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_server_heartbeat, packet_length) == 2);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_server_heartbeat, packet_type) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_server_heartbeat, packet_type) == 1);

#define SOUPBINTCP_SERVER_HEARTBEAT_TYPE   'H' /**< Type byte. */
#define SOUPBINTCP_SERVER_HEARTBEAT_LENGTH 3   /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct soupbintcp_server_heartbeat) == SOUPBINTCP_SERVER_HEARTBEAT_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void soupbintcp_server_heartbeat_init(struct soupbintcp_server_heartbeat *message)
{
	memset(message, 0, sizeof(*message));
	message->packet_type = SOUPBINTCP_SERVER_HEARTBEAT_TYPE;
}

/** Returns the packet length. */
static inline uint16_t
soupbintcp_server_heartbeat_packet_length(const struct soupbintcp_server_heartbeat *message)
{
	return itch_load_u16be(&message->packet_length);
}

/** Sets the packet length. */
static inline void
soupbintcp_server_heartbeat_set_packet_length(struct soupbintcp_server_heartbeat *message,
	uint16_t value)
{
	itch_store_u16be(&message->packet_length, value);
}

/** Returns the packet type, one ASCII character. */
static inline char
soupbintcp_server_heartbeat_packet_type(const struct soupbintcp_server_heartbeat *message)
{
	return message->packet_type;
}

/** Sets the packet type. */
static inline void
soupbintcp_server_heartbeat_set_packet_type(struct soupbintcp_server_heartbeat *message, char value)
{
	message->packet_type = value;
}

/**
 * End of Session Packet: message type 'Z', 3 bytes.
 *
 * The session is over; the server closes the connection.
 *
 * @see SoupBinTCP 3.00
 */
struct soupbintcp_end_of_session {
	struct itch_u16be packet_length; /**< [0, 2) Bytes after this field: the type and what
	                                  *   follows. */
	char packet_type;                /**< [2, 3) Tells the packets apart. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_end_of_session) == 3);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct soupbintcp_end_of_session) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_end_of_session, packet_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_end_of_session, packet_length) == 2);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_end_of_session, packet_type) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_end_of_session, packet_type) == 1);

#define SOUPBINTCP_END_OF_SESSION_TYPE   'Z' /**< Type byte. */
#define SOUPBINTCP_END_OF_SESSION_LENGTH 3   /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_end_of_session) == SOUPBINTCP_END_OF_SESSION_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void soupbintcp_end_of_session_init(struct soupbintcp_end_of_session *message)
{
	memset(message, 0, sizeof(*message));
	message->packet_type = SOUPBINTCP_END_OF_SESSION_TYPE;
}

/** Returns the packet length. */
static inline uint16_t
soupbintcp_end_of_session_packet_length(const struct soupbintcp_end_of_session *message)
{
	return itch_load_u16be(&message->packet_length);
}

/** Sets the packet length. */
static inline void
soupbintcp_end_of_session_set_packet_length(struct soupbintcp_end_of_session *message,
	uint16_t value)
{
	itch_store_u16be(&message->packet_length, value);
}

/** Returns the packet type, one ASCII character. */
static inline char
soupbintcp_end_of_session_packet_type(const struct soupbintcp_end_of_session *message)
{
	return message->packet_type;
}

/** Sets the packet type. */
static inline void
soupbintcp_end_of_session_set_packet_type(struct soupbintcp_end_of_session *message, char value)
{
	message->packet_type = value;
}

/**
 * Login Request Packet: message type 'L', 49 bytes.
 *
 * The first packet that a client sends.
 *
 * @see SoupBinTCP 3.00
 */
struct soupbintcp_login_request {
	struct itch_u16be packet_length;    /**< [0, 2) Bytes after this field: the type and what
	                                     *   follows. */
	char packet_type;                   /**< [2, 3) Tells the packets apart. */
	char username[6];                   /**< [3, 9) Padded on the right; case does not
	                                     *   matter. */
	char password[10];                  /**< [9, 19) Padded on the right; case does not
	                                     *   matter. */
	char requested_session[10];         /**< [19, 29) Blank for the current session. */
	char requested_sequence_number[20]; /**< [29, 49) Number of the first message wanted; 0
	                                     *   for the newest. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_login_request) == 49);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct soupbintcp_login_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_request, packet_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_request, packet_length) == 2);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_request, packet_type) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_request, packet_type) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_request, username) == 3);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_request, username) == 6);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_request, password) == 9);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_request, password) == 10);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_request, requested_session) == 19);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_request, requested_session) == 10);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_login_request, requested_sequence_number) == 29);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_login_request, requested_sequence_number) == 20);

#define SOUPBINTCP_LOGIN_REQUEST_TYPE   'L' /**< Type byte. */
#define SOUPBINTCP_LOGIN_REQUEST_LENGTH 49  /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_login_request) == SOUPBINTCP_LOGIN_REQUEST_LENGTH);

/** Clears the message (numbers 0, text blank) and sets its type byte. */
static inline void soupbintcp_login_request_init(struct soupbintcp_login_request *message)
{
	memset(message, 0, sizeof(*message));
	memset(message->username, ' ', sizeof(message->username));
	memset(message->password, ' ', sizeof(message->password));
	memset(message->requested_session, ' ', sizeof(message->requested_session));
	memset(message->requested_sequence_number, ' ', sizeof(message->requested_sequence_number));
	message->packet_type = SOUPBINTCP_LOGIN_REQUEST_TYPE;
}

/** Returns the packet length. */
static inline uint16_t
soupbintcp_login_request_packet_length(const struct soupbintcp_login_request *message)
{
	return itch_load_u16be(&message->packet_length);
}

/** Sets the packet length. */
static inline void
soupbintcp_login_request_set_packet_length(struct soupbintcp_login_request *message, uint16_t value)
{
	itch_store_u16be(&message->packet_length, value);
}

/** Returns the packet type, one ASCII character. */
static inline char
soupbintcp_login_request_packet_type(const struct soupbintcp_login_request *message)
{
	return message->packet_type;
}

/** Sets the packet type. */
static inline void
soupbintcp_login_request_set_packet_type(struct soupbintcp_login_request *message, char value)
{
	message->packet_type = value;
}

/** Returns the username: 6 characters, padded with spaces, not terminated. */
static inline const char *
soupbintcp_login_request_username(const struct soupbintcp_login_request *message)
{
	return message->username;
}

/** Returns the number of characters of the username before its padding. */
static inline size_t
soupbintcp_login_request_username_length(const struct soupbintcp_login_request *message)
{
	return itch_alpha_length(message->username, sizeof(message->username));
}

/**
 * Returns the username as one integer, equal for equal text: the first character is the highest
 * byte.
 */
static inline uint64_t
soupbintcp_login_request_username_key(const struct soupbintcp_login_request *message)
{
	return itch_alpha_key6(message->username);
}

/** Sets the username, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
soupbintcp_login_request_set_username(struct soupbintcp_login_request *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->username, sizeof(message->username), text, length);
}

/** Returns the password: 10 characters, padded with spaces, not terminated. */
static inline const char *
soupbintcp_login_request_password(const struct soupbintcp_login_request *message)
{
	return message->password;
}

/** Returns the number of characters of the password before its padding. */
static inline size_t
soupbintcp_login_request_password_length(const struct soupbintcp_login_request *message)
{
	return itch_alpha_length(message->password, sizeof(message->password));
}

/** Sets the password, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
soupbintcp_login_request_set_password(struct soupbintcp_login_request *message, const char *text,
	size_t length)
{
	return itch_alpha_store(message->password, sizeof(message->password), text, length);
}

/** Returns the requested session: 10 characters, padded with spaces, not terminated. */
static inline const char *
soupbintcp_login_request_requested_session(const struct soupbintcp_login_request *message)
{
	return message->requested_session;
}

/** Returns the number of characters of the requested session before its padding. */
static inline size_t
soupbintcp_login_request_requested_session_length(const struct soupbintcp_login_request *message)
{
	return itch_alpha_length(message->requested_session, sizeof(message->requested_session));
}

/** Sets the requested session, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
soupbintcp_login_request_set_requested_session(struct soupbintcp_login_request *message,
	const char *text, size_t length)
{
	return itch_alpha_store(message->requested_session, sizeof(message->requested_session),
		text, length);
}

/**
 * Stores the requested sequence number and returns true; false when its characters spell no 64-bit
 * number.
 */
static inline bool
soupbintcp_login_request_requested_sequence_number(const struct soupbintcp_login_request *message,
	uint64_t *value)
{
	return itch_digits_load(message->requested_sequence_number,
		sizeof(message->requested_sequence_number), value);
}

/**
 * Sets the requested sequence number, padded on the left with spaces; false, and nothing set, when
 * it does not fit.
 */
static inline bool
soupbintcp_login_request_set_requested_sequence_number(struct soupbintcp_login_request *message,
	uint64_t value)
{
	return itch_digits_store(message->requested_sequence_number,
		sizeof(message->requested_sequence_number), value);
}

/**
 * Unsequenced Data Packet: message type 'U', 3 bytes.
 *
 * One message from the client, without a number and without a promise.
 *
 * @see SoupBinTCP 3.00
 */
struct soupbintcp_unsequenced_data {
	struct itch_u16be packet_length; /**< [0, 2) Bytes after this field: the type and what
	                                  *   follows. */
	char packet_type;                /**< [2, 3) Tells the packets apart. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_unsequenced_data) == 3);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct soupbintcp_unsequenced_data) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_unsequenced_data, packet_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_unsequenced_data, packet_length) == 2);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_unsequenced_data, packet_type) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_unsequenced_data, packet_type) == 1);

#define SOUPBINTCP_UNSEQUENCED_DATA_TYPE   'U' /**< Type byte. */
#define SOUPBINTCP_UNSEQUENCED_DATA_LENGTH 3   /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct soupbintcp_unsequenced_data) == SOUPBINTCP_UNSEQUENCED_DATA_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void soupbintcp_unsequenced_data_init(struct soupbintcp_unsequenced_data *message)
{
	memset(message, 0, sizeof(*message));
	message->packet_type = SOUPBINTCP_UNSEQUENCED_DATA_TYPE;
}

/** Returns the packet length. */
static inline uint16_t
soupbintcp_unsequenced_data_packet_length(const struct soupbintcp_unsequenced_data *message)
{
	return itch_load_u16be(&message->packet_length);
}

/** Sets the packet length. */
static inline void
soupbintcp_unsequenced_data_set_packet_length(struct soupbintcp_unsequenced_data *message,
	uint16_t value)
{
	itch_store_u16be(&message->packet_length, value);
}

/** Returns the packet type, one ASCII character. */
static inline char
soupbintcp_unsequenced_data_packet_type(const struct soupbintcp_unsequenced_data *message)
{
	return message->packet_type;
}

/** Sets the packet type. */
static inline void
soupbintcp_unsequenced_data_set_packet_type(struct soupbintcp_unsequenced_data *message, char value)
{
	message->packet_type = value;
}

/** Returns the first byte after the fixed part: the message, up to the end of the frame. */
static inline const uint8_t *
soupbintcp_unsequenced_data_message(const struct soupbintcp_unsequenced_data *message)
{
	return (const uint8_t *)message + sizeof(*message);
}

/**
 * Client Heartbeat Packet: message type 'R', 3 bytes.
 *
 * Sent by a client that has been silent for a second.
 *
 * @see SoupBinTCP 3.00
 */
struct soupbintcp_client_heartbeat {
	struct itch_u16be packet_length; /**< [0, 2) Bytes after this field: the type and what
	                                  *   follows. */
	char packet_type;                /**< [2, 3) Tells the packets apart. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_client_heartbeat) == 3);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct soupbintcp_client_heartbeat) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_client_heartbeat, packet_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_client_heartbeat, packet_length) == 2);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_client_heartbeat, packet_type) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_client_heartbeat, packet_type) == 1);

#define SOUPBINTCP_CLIENT_HEARTBEAT_TYPE   'R' /**< Type byte. */
#define SOUPBINTCP_CLIENT_HEARTBEAT_LENGTH 3   /**< Bytes. */
ITCH_STATIC_ASSERT(
	sizeof(struct soupbintcp_client_heartbeat) == SOUPBINTCP_CLIENT_HEARTBEAT_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void soupbintcp_client_heartbeat_init(struct soupbintcp_client_heartbeat *message)
{
	memset(message, 0, sizeof(*message));
	message->packet_type = SOUPBINTCP_CLIENT_HEARTBEAT_TYPE;
}

/** Returns the packet length. */
static inline uint16_t
soupbintcp_client_heartbeat_packet_length(const struct soupbintcp_client_heartbeat *message)
{
	return itch_load_u16be(&message->packet_length);
}

/** Sets the packet length. */
static inline void
soupbintcp_client_heartbeat_set_packet_length(struct soupbintcp_client_heartbeat *message,
	uint16_t value)
{
	itch_store_u16be(&message->packet_length, value);
}

/** Returns the packet type, one ASCII character. */
static inline char
soupbintcp_client_heartbeat_packet_type(const struct soupbintcp_client_heartbeat *message)
{
	return message->packet_type;
}

/** Sets the packet type. */
static inline void
soupbintcp_client_heartbeat_set_packet_type(struct soupbintcp_client_heartbeat *message, char value)
{
	message->packet_type = value;
}

/**
 * Logout Request Packet: message type 'O', 3 bytes.
 *
 * Asks the server to close the connection.
 *
 * @see SoupBinTCP 3.00
 */
struct soupbintcp_logout_request {
	struct itch_u16be packet_length; /**< [0, 2) Bytes after this field: the type and what
	                                  *   follows. */
	char packet_type;                /**< [2, 3) Tells the packets apart. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_logout_request) == 3);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct soupbintcp_logout_request) == 1);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_logout_request, packet_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_logout_request, packet_length) == 2);
ITCH_STATIC_ASSERT(offsetof(struct soupbintcp_logout_request, packet_type) == 2);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct soupbintcp_logout_request, packet_type) == 1);

#define SOUPBINTCP_LOGOUT_REQUEST_TYPE   'O' /**< Type byte. */
#define SOUPBINTCP_LOGOUT_REQUEST_LENGTH 3   /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct soupbintcp_logout_request) == SOUPBINTCP_LOGOUT_REQUEST_LENGTH);

/** Clears the message (numbers 0) and sets its type byte. */
static inline void soupbintcp_logout_request_init(struct soupbintcp_logout_request *message)
{
	memset(message, 0, sizeof(*message));
	message->packet_type = SOUPBINTCP_LOGOUT_REQUEST_TYPE;
}

/** Returns the packet length. */
static inline uint16_t
soupbintcp_logout_request_packet_length(const struct soupbintcp_logout_request *message)
{
	return itch_load_u16be(&message->packet_length);
}

/** Sets the packet length. */
static inline void
soupbintcp_logout_request_set_packet_length(struct soupbintcp_logout_request *message,
	uint16_t value)
{
	itch_store_u16be(&message->packet_length, value);
}

/** Returns the packet type, one ASCII character. */
static inline char
soupbintcp_logout_request_packet_type(const struct soupbintcp_logout_request *message)
{
	return message->packet_type;
}

/** Sets the packet type. */
static inline void
soupbintcp_logout_request_set_packet_type(struct soupbintcp_logout_request *message, char value)
{
	message->packet_type = value;
}

#ifdef __cplusplus
}
#endif

#endif /* SOUPBINTCP_H */
