/*
 * Generated from moldudp64 1.00, edition 2024-08-02, by npm run codegen; do not edit.
 *
 * MoldUDP64 Protocol Specification 1.00
 *
 * Numbered messages in UDP packets, with a way to ask for those that were lost.
 */
#ifndef MOLDUDP64_H
#define MOLDUDP64_H

#include "itch_wire.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Hash of this layout; readers in other languages compare it before they trust a byte. */
#define MOLDUDP64_FINGERPRINT UINT64_C(0x411cf31f8f428115)

/**
 * Downstream Packet: 20 bytes.
 *
 * Begins every packet of a stream; message blocks follow.
 *
 * @see MoldUDP64 Protocol Specification 1.00
 */
struct moldudp64_downstream_packet_header {
	char session[10];                  /**< [0, 10) The stream to which the sequence numbers
	                                    *   belong. */
	struct itch_u64be sequence_number; /**< [10, 18) Number of the packet's first message;
	                                    *   the others follow it. */
	struct itch_u16be message_count;   /**< [18, 20) Message blocks in the packet. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct moldudp64_downstream_packet_header) == 20);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct moldudp64_downstream_packet_header) == 1);
ITCH_STATIC_ASSERT(offsetof(struct moldudp64_downstream_packet_header, session) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct moldudp64_downstream_packet_header, session) == 10);
ITCH_STATIC_ASSERT(offsetof(struct moldudp64_downstream_packet_header, sequence_number) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct moldudp64_downstream_packet_header, sequence_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct moldudp64_downstream_packet_header, message_count) == 18);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct moldudp64_downstream_packet_header, message_count) == 2);

/** Bytes. */
#define MOLDUDP64_DOWNSTREAM_PACKET_HEADER_LENGTH                       20
/** No messages; the sequence number is the next one to expect */
#define MOLDUDP64_DOWNSTREAM_PACKET_HEADER_MESSAGE_COUNT_HEARTBEAT      0U
/** The session is over; the sequence number is the next one there would be */
#define MOLDUDP64_DOWNSTREAM_PACKET_HEADER_MESSAGE_COUNT_END_OF_SESSION 65535U
ITCH_STATIC_ASSERT(
	sizeof(struct moldudp64_downstream_packet_header) ==
	MOLDUDP64_DOWNSTREAM_PACKET_HEADER_LENGTH);

/** Clears the record: numbers 0, text blank. */
static inline void
moldudp64_downstream_packet_header_init(struct moldudp64_downstream_packet_header *record)
{
	memset(record, 0, sizeof(*record));
	memset(record->session, ' ', sizeof(record->session));
}

/** Returns the session: 10 characters, padded with spaces, not terminated. */
static inline const char *
moldudp64_downstream_packet_header_session(const struct moldudp64_downstream_packet_header *record)
{
	return record->session;
}

/** Returns the number of characters of the session before its padding. */
static inline size_t
moldudp64_downstream_packet_header_session_length(
	const struct moldudp64_downstream_packet_header *record)
{
	return itch_alpha_length(record->session, sizeof(record->session));
}

/** Sets the session, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
moldudp64_downstream_packet_header_set_session(struct moldudp64_downstream_packet_header *record,
	const char *text, size_t length)
{
	return itch_alpha_store(record->session, sizeof(record->session), text, length);
}

/** Returns the sequence number. */
static inline uint64_t
moldudp64_downstream_packet_header_sequence_number(
	const struct moldudp64_downstream_packet_header *record)
{
	return itch_load_u64be(&record->sequence_number);
}

/** Sets the sequence number. */
static inline void
moldudp64_downstream_packet_header_set_sequence_number(
	struct moldudp64_downstream_packet_header *record, uint64_t value)
{
	itch_store_u64be(&record->sequence_number, value);
}

/** Returns the message count. */
static inline uint16_t
moldudp64_downstream_packet_header_message_count(
	const struct moldudp64_downstream_packet_header *record)
{
	return itch_load_u16be(&record->message_count);
}

/** Sets the message count. */
static inline void
moldudp64_downstream_packet_header_set_message_count(
	struct moldudp64_downstream_packet_header *record, uint16_t value)
{
	itch_store_u16be(&record->message_count, value);
}

/**
 * Message Block: 2 bytes.
 *
 * Begins each message of a packet.
 *
 * @see MoldUDP64 Protocol Specification 1.00
 */
struct moldudp64_message_block_header {
	struct itch_u16be message_length; /**< [0, 2) Bytes of the message, without these two; 0
	                                   *   is legal and takes a number. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct moldudp64_message_block_header) == 2);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct moldudp64_message_block_header) == 1);
ITCH_STATIC_ASSERT(offsetof(struct moldudp64_message_block_header, message_length) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct moldudp64_message_block_header, message_length) == 2);

#define MOLDUDP64_MESSAGE_BLOCK_HEADER_LENGTH 2 /**< Bytes of the fixed part. */
ITCH_STATIC_ASSERT(
	sizeof(struct moldudp64_message_block_header) == MOLDUDP64_MESSAGE_BLOCK_HEADER_LENGTH);

/** Clears the record: numbers 0. */
static inline void
moldudp64_message_block_header_init(struct moldudp64_message_block_header *record)
{
	memset(record, 0, sizeof(*record));
}

/** Returns the message length. */
static inline uint16_t
moldudp64_message_block_header_message_length(const struct moldudp64_message_block_header *record)
{
	return itch_load_u16be(&record->message_length);
}

/** Sets the message length. */
static inline void
moldudp64_message_block_header_set_message_length(struct moldudp64_message_block_header *record,
	uint16_t value)
{
	itch_store_u16be(&record->message_length, value);
}

/** Returns the first byte after the fixed part: the message data, up to the end of the frame. */
static inline const uint8_t *
moldudp64_message_block_header_message_data(const struct moldudp64_message_block_header *record)
{
	return (const uint8_t *)record + sizeof(*record);
}

/**
 * Request Packet: 20 bytes.
 *
 * Asks for messages again; the answer is a downstream packet to the sender.
 *
 * @see MoldUDP64 Protocol Specification 1.00
 */
struct moldudp64_request_packet {
	char session[10];                          /**< [0, 10) The stream. */
	struct itch_u64be sequence_number;         /**< [10, 18) Number of the first message
	                                            *   wanted. */
	struct itch_u16be requested_message_count; /**< [18, 20) How many messages are wanted. */
} ITCH_PACKED;
ITCH_STATIC_ASSERT(sizeof(struct moldudp64_request_packet) == 20);
ITCH_STATIC_ASSERT(ITCH_ALIGNOF(struct moldudp64_request_packet) == 1);
ITCH_STATIC_ASSERT(offsetof(struct moldudp64_request_packet, session) == 0);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct moldudp64_request_packet, session) == 10);
ITCH_STATIC_ASSERT(offsetof(struct moldudp64_request_packet, sequence_number) == 10);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct moldudp64_request_packet, sequence_number) == 8);
ITCH_STATIC_ASSERT(offsetof(struct moldudp64_request_packet, requested_message_count) == 18);
ITCH_STATIC_ASSERT(ITCH_SIZEOF(struct moldudp64_request_packet, requested_message_count) == 2);

#define MOLDUDP64_REQUEST_PACKET_LENGTH 20 /**< Bytes. */
ITCH_STATIC_ASSERT(sizeof(struct moldudp64_request_packet) == MOLDUDP64_REQUEST_PACKET_LENGTH);

/** Clears the record: numbers 0, text blank. */
static inline void moldudp64_request_packet_init(struct moldudp64_request_packet *record)
{
	memset(record, 0, sizeof(*record));
	memset(record->session, ' ', sizeof(record->session));
}

/** Returns the session: 10 characters, padded with spaces, not terminated. */
static inline const char *
moldudp64_request_packet_session(const struct moldudp64_request_packet *record)
{
	return record->session;
}

/** Returns the number of characters of the session before its padding. */
static inline size_t
moldudp64_request_packet_session_length(const struct moldudp64_request_packet *record)
{
	return itch_alpha_length(record->session, sizeof(record->session));
}

/** Sets the session, padded with spaces; false, and nothing set, when it is too long. */
static inline bool
moldudp64_request_packet_set_session(struct moldudp64_request_packet *record, const char *text,
	size_t length)
{
	return itch_alpha_store(record->session, sizeof(record->session), text, length);
}

/** Returns the sequence number. */
static inline uint64_t
moldudp64_request_packet_sequence_number(const struct moldudp64_request_packet *record)
{
	return itch_load_u64be(&record->sequence_number);
}

/** Sets the sequence number. */
static inline void
moldudp64_request_packet_set_sequence_number(struct moldudp64_request_packet *record,
	uint64_t value)
{
	itch_store_u64be(&record->sequence_number, value);
}

/** Returns the requested message count. */
static inline uint16_t
moldudp64_request_packet_requested_message_count(const struct moldudp64_request_packet *record)
{
	return itch_load_u16be(&record->requested_message_count);
}

/** Sets the requested message count. */
static inline void
moldudp64_request_packet_set_requested_message_count(struct moldudp64_request_packet *record,
	uint16_t value)
{
	itch_store_u16be(&record->requested_message_count, value);
}

#ifdef __cplusplus
}
#endif

#endif /* MOLDUDP64_H */
