/*
 * One MoldUDP64 packet: its header's numbers and how much of what it promises is whole.
 *
 * @see MoldUDP64 Protocol Specification 1.00
 */
#ifndef ITCH_PACKET_H
#define ITCH_PACKET_H

#include "moldudp64.h"

#ifdef __cplusplus
extern "C" {
#endif

#define ITCH_SESSION_LENGTH 10U
#define ITCH_PACKET_HEADER MOLDUDP64_DOWNSTREAM_PACKET_HEADER_LENGTH
#define ITCH_BLOCK_HEADER MOLDUDP64_MESSAGE_BLOCK_HEADER_LENGTH
#define ITCH_END_OF_SESSION MOLDUDP64_DOWNSTREAM_PACKET_HEADER_MESSAGE_COUNT_END_OF_SESSION

/** A packet as it was read. */
struct itch_packet {
	const uint8_t *session; /**< ITCH_SESSION_LENGTH characters. */
	const uint8_t *blocks;  /**< The first block. */
	uint64_t first;         /**< Sequence number of the first message. */
	uint32_t promised;      /**< Messages that the header counts; 0 for a heartbeat or an end. */
	uint32_t whole;         /**< Messages that are there. */
	uint32_t length;        /**< Bytes of the whole blocks. */
	bool is_end;            /**< The session is over. */
	bool has_more;          /**< Bytes follow the last block. */
};

/** Returns the bytes of the block at `bytes`, its length included. */
static inline uint32_t itch_block_length(const uint8_t *bytes)
{
	return ITCH_BLOCK_HEADER + (uint32_t)itch_read_be16(bytes);
}

/** Counts the blocks that are whole: at most `promised`, within `length` bytes. */
static ITCH_ALWAYS_INLINE void
itch_packet_walk(struct itch_packet *packet, size_t length)
{
	const uint8_t *const limit = packet->blocks + length;
	const uint8_t *at = packet->blocks;
	uint32_t whole = 0;

	while (whole < packet->promised && (size_t)(limit - at) >= ITCH_BLOCK_HEADER) {
		const uint32_t block = itch_block_length(at);

		if (ITCH_UNLIKELY(block > (size_t)(limit - at)))
			break;
		at += block;
		whole++;
	}
	packet->whole = whole;
	packet->length = (uint32_t)(at - packet->blocks);
	packet->has_more = whole == packet->promised && at != limit;
}

/** Reads a packet; false when the bytes end before its header does. */
static ITCH_ALWAYS_INLINE bool
itch_packet_read(struct itch_packet *packet, const uint8_t *bytes, size_t length)
{
	const struct moldudp64_downstream_packet_header *const header =
		(const struct moldudp64_downstream_packet_header *)bytes;
	uint16_t count;

	if (ITCH_UNLIKELY(length < ITCH_PACKET_HEADER))
		return false;
	count = moldudp64_downstream_packet_header_message_count(header);
	packet->session = bytes;
	packet->first = moldudp64_downstream_packet_header_sequence_number(header);
	packet->is_end = count == ITCH_END_OF_SESSION;
	packet->promised = packet->is_end ? 0 : count;
	packet->blocks = bytes + ITCH_PACKET_HEADER;
	itch_packet_walk(packet, length - ITCH_PACKET_HEADER);
	return true;
}

/** Returns the first byte behind so many blocks. */
static inline const uint8_t *itch_packet_skip(const uint8_t *blocks, uint64_t count)
{
	for (; count > 0; count--)
		blocks += itch_block_length(blocks);
	return blocks;
}

#ifdef __cplusplus
}
#endif

#endif /* ITCH_PACKET_H */
